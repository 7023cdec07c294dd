import { allLanguages } from "../languages/registry.ts";
import { label } from "../languages/translator.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { sectors } from "../model/vocabulary.ts";
import { endPaper } from "./end-paper.ts";
import type { PaperDocument } from "./layout.ts";
import { fillPage } from "./page.ts";

const title = "A page to see whether this machine prints";

/** One page in every language of documents. It says nothing of any pathway. */
export async function trialDocument(date: PlainDate): Promise<PaperDocument> {
  const languages = await allLanguages();
  const html = fillPage("trial", {
    title,
    languages: languages.map((language) => ({
      code: language.code,
      dir: language.direction,
      name: language.name,
      words: sectors.map((sector) => label(language, "sector", sector)).join(" · "),
    })),
  });
  return endPaper({
    ...{ path: "trial.pdf", html, title },
    ...{ language: { code: "en", direction: "ltr" }, date },
  });
}
