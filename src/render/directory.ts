import { directoryPage } from "./directory-page.ts";
import { directoryByArea } from "./directory-split.ts";
import { documentName, type ScreenLayout } from "./layout.ts";

/** One self-contained HTML file for a phone, a memory stick, a messenger; where it grows too large, one for each area. */
export const directory: ScreenLayout = {
  kind: "screen",
  name: "directory",
  summary: "one HTML file with search, works without network",
  takes: ["split"],
  tellsCopies: true,
  documents: (edition, choice) =>
    choice.isSplit
      ? directoryByArea(edition, choice)
      : [
          {
            path: documentName({ name: "directory", ending: "html" }, edition, choice),
            content: directoryPage(edition, choice),
          },
        ],
};
