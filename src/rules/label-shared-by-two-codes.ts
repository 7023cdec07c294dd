import { pathwaySource } from "../catalogue/source-file.ts";
import type { OwnCode } from "../model/pathway.ts";
import { codeLabels, comparable } from "./code-labels.ts";
import type { PathwayContext, PathwayRule } from "./rule.ts";

export const labelSharedByTwoCodes: PathwayRule = {
  id: "label-shared-by-two-codes",
  severity: "error",
  stage: "pathway",
  arises: "elsewhere",
  title: "Two kinds of help are called the same",
  why: "A reader cannot tell them apart, and one of the two may be the sensitive one.",
  remedy:
    "Give the pathway's own code another name in that language, or use the code that is there already.",
  *check(context) {
    const used = usedCodes(context);
    const own = context.catalogue.pathway.vocabulary;
    for (const [index, code] of own.entries()) {
      if (!used.has(code.code)) continue;
      const found = sharedLabel(code, index, { own, used, languages: languagesOf(context) });
      if (!found) continue;
      yield {
        source: pathwaySource,
        path: ["vocabulary", index, "name", ...(code.name["*"] ? [] : [found.language])],
        message:
          '"{label}" is also the name of {other}, and entries use both codes. Call one of them something else, or use one code for both.',
        quotes: { label: found.label, other: found.other },
      };
    }
  },
};

interface Found {
  readonly label: string;
  readonly language: string;
  readonly other: string;
}

interface Among {
  readonly own: readonly OwnCode[];
  readonly used: ReadonlySet<string>;
  readonly languages: readonly string[];
}

/** The first label that a code shares with another one in use; of two own codes the later one has the finding. */
function sharedLabel(code: OwnCode, index: number, among: Among): Found | undefined {
  const before = among.own.slice(0, index).filter((each) => among.used.has(each.code));
  const replaced = new Set(among.own.map((each) => each.code));
  for (const language of new Set([...among.languages, ...Object.keys(code.name)])) {
    const label = code.name[language] ?? code.name["*"];
    if (label === undefined) continue;
    const twin = before.find((each) => same(each.name[language] ?? each.name["*"], label));
    const builtIn = codeLabels(language).find(
      (each) => among.used.has(each.code) && !replaced.has(each.code) && same(each.label, label),
    );
    const other = twin?.code ?? builtIn?.code;
    if (other !== undefined) return { label, language, other };
  }
  return undefined;
}

const same = (a: string | undefined, b: string) =>
  a !== undefined && comparable(a) === comparable(b);

const languagesOf = ({ catalogue }: PathwayContext) => catalogue.pathway.languages;

function usedCodes({ entries, catalogue }: PathwayContext): ReadonlySet<string> {
  const used = new Set(catalogue.pathway.own_services.flatMap(({ provides }) => provides));
  for (const { provides, isClosed } of entries)
    if (!isClosed) for (const code of provides) used.add(code);
  return used;
}
