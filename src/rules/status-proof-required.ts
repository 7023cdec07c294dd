import type { DataPath } from "../model/diagnostic.ts";
import type { ServiceFile } from "../model/file-types.ts";
import { folded } from "../model/folded.ts";
import type { WrittenText } from "../model/text.ts";
import type { EntryRule } from "./rule.ts";

/** Papers that only people of some status or nationality have: of UNHCR, of ministries, of consulates. Folded. */
const proof =
  /\b(?:unhcr|asc|moi|refugee|asylum|passports?|visas?|resident|residence|residency|nationality|identity|(?<!(?:student|patient|hospital|school|library) )ids?|refugie\w*|asile|passeports?|sejour|identite|nationalite)\b|جواز|اقامه|هويه|لاجئ|لجوء|جنسيه|المفوضيه|الرقم الوطني/;

export const statusProofRequired: EntryRule = {
  id: "status-proof-required",
  severity: "warning",
  stage: "entry",
  needs: ["papers_needed"],
  title: "Papers that prove a status are asked for at the door",
  why: "People who lost their papers, or never had any, are sent to a door that does not open for them.",
  remedy:
    "Ask the provider whether it really turns people away without them. If yes, say under not_open_to who is refused, why and where they can go instead; if no, write papers_needed: none.",
  example: {
    wrong: "open_to:\n  papers_needed:\n    - Refugee card",
    right: "open_to:\n  papers_needed:\n    - Prescription",
  },
  *check({ written, isClosed }) {
    // Who is turned away is already said, and where they can go: the barrier is on record.
    if (isClosed || written.not_open_to?.length) return;
    const found =
      proofIn(written.open_to, ["open_to"]) ??
      (written.sites ?? [])
        .map((site, index) => proofIn(site.open_to, ["sites", index, "open_to"]))
        .find(Boolean);
    if (found)
      yield {
        path: found,
        message:
          "People must prove a status with papers here, and nothing says where those without them can go. Ask whether they are really turned away, then write not_open_to or papers_needed: none.",
      };
  },
};

function proofIn(openTo: ServiceFile["open_to"], path: DataPath): DataPath | undefined {
  if (typeof openTo !== "object" || !Array.isArray(openTo.papers_needed)) return undefined;
  const papers = openTo.papers_needed as readonly WrittenText[];
  const index = papers.findIndex((paper) => proof.test(folded(wordsOf(paper))));
  return index < 0 ? undefined : [...path, "papers_needed", index];
}

const wordsOf = (paper: WrittenText) =>
  typeof paper === "string" ? paper : Object.values(paper).join("\n");
