import type { FileKind } from "./schemas.ts";

/** Where each kind of file stands in a pathway, as patterns; all but the first also below private/. */
export const filePlaces: Readonly<Record<FileKind, string>> = {
  pathway: "pathway.yaml",
  service: "services/**/*.yaml",
  organization: "organizations/**/*.yaml",
  protocol: "protocols/**/*.yaml",
  decision: "decisions/**/*.yaml",
  waiver: "waivers/**/*.yaml",
  signOff: "sign-offs/**/*.yaml",
  edition: "editions/**/*.yaml",
  mapping: "imports/*.mapping.yaml",
  holders: "private/holders.yaml",
};

/** The kinds of file, in the order in which documents tell of them. */
export const fileKinds = Object.keys(filePlaces) as readonly FileKind[];

/** The name of a kind's schema file. */
export function schemaName(kind: FileKind): string {
  return `${kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.schema.json`;
}
