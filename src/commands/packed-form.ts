import type { Audience } from "../model/audience.ts";

/** The file in a copy that says what it is. */
export const aboutName = "copy.json";

/** What a copy says of itself. */
export interface AboutCopy {
  readonly format: "referral-pathway-copy";
  readonly version: 1;
  readonly audience: Audience;
  readonly as_of: string;
  /** Signs of the texts, by path: what the other side changed since can be told by them. */
  readonly files: Readonly<Record<string, string>>;
}

/** Paths that a copy may hold besides `copy.json`. */
export const packedPath =
  /^(?:pathway\.yaml|(?:services|organizations|protocols|decisions|waivers)\/[a-z0-9][a-z0-9-]{0,140}\.yaml)$/;

/** Reads what a copy says of itself; `undefined` where it is none. */
export function readAbout(text: string): AboutCopy | undefined {
  try {
    const about = JSON.parse(text) as Partial<AboutCopy> | null;
    const isOurs =
      about?.format === "referral-pathway-copy" &&
      about.version === 1 &&
      typeof about.files === "object" &&
      (about.audience === "public" || about.audience === "partner") &&
      /^\d{4}-\d\d-\d\d$/.test(String(about.as_of));
    return isOurs ? (about as AboutCopy) : undefined;
  } catch {
    return undefined;
  }
}
