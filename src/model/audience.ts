/** Who may see a value. To people: everyone, help desks, protection staff. */
export type Audience = "public" | "partner" | "restricted";

/** From the widest to the narrowest circle. */
export const audiences: readonly Audience[] = ["public", "partner", "restricted"];

/** True when readers of `audience` may see something marked `marked`: public ⊂ partner ⊂ restricted. */
export function maySee(audience: Audience, marked: Audience): boolean {
  return audiences.indexOf(marked) <= audiences.indexOf(audience);
}

/** The narrower of two audiences. */
export function narrower(a: Audience, b: Audience): Audience {
  return maySee(a, b) ? a : b;
}
