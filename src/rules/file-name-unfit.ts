import type { FileRule } from "./rule.ts";

const fits = /^[a-z0-9](?:-?[a-z0-9])*$/;
/** Names that Windows keeps for devices: such a file cannot be copied there. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const longest = 63;
/** Kinds whose file name is an id that others write. A waiver's names its rule too. */
const named: ReadonlySet<string> = new Set(["service", "organization", "decision"]);

export const fileNameUnfit: FileRule = {
  id: "file-name-unfit",
  severity: "error",
  stage: "file",
  title: "File name that cannot be an id",
  why: "The file name is the entry's id on cards, in links and on every other computer.",
  remedy: "Rename the file: small letters, digits and single hyphens, at most 63, ending in .yaml.",
  when: ({ source: { kind, id, path } }) =>
    named.has(kind) &&
    !(fits.test(id) && id.length <= longest && !devices.test(id) && path.endsWith(".yaml")),
  *check() {
    yield {
      path: [],
      message:
        "The file name is the entry's id. Rename the file: small letters, digits and single hyphens, at most 63, ending in .yaml.",
    };
  },
};
