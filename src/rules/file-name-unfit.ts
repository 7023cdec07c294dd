import type { PathwayRule } from "./rule.ts";

const fits = /^[a-z0-9](?:-?[a-z0-9])*$/;
/** Names that Windows keeps for devices: such a file cannot be copied there. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const longest = 63;

export const fileNameUnfit: PathwayRule = {
  id: "file-name-unfit",
  severity: "error",
  stage: "pathway",
  title: "File name that cannot be an id",
  why: "The file name is the entry's id on cards, in links and on every other computer.",
  remedy: "Rename the file: small letters, digits and single hyphens, at most 63, ending in .yaml.",
  *check({ catalogue }) {
    const { services, organizations, decisions } = catalogue;
    for (const { source } of [...services, ...organizations.values(), ...decisions.values()]) {
      const { id, path } = source;
      if (fits.test(id) && id.length <= longest && !devices.test(id) && path.endsWith(".yaml"))
        continue;
      yield {
        source,
        path: [],
        message:
          "The file name is the entry's id. Rename the file: small letters, digits and single hyphens, at most 63, ending in .yaml.",
      };
    }
  },
};
