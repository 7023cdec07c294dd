import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { command as corrections } from "../../src/commands/corrections.ts";
import { command as publish } from "../../src/commands/publish.ts";
import { en } from "../../src/languages/en.ts";
import { mend } from "../../src/languages/en-mend.ts";
import { translator } from "../../src/languages/translator.ts";
import { languageOf, languages } from "../all-languages.ts";
import { repositoryOf } from "../review-history.ts";
import { commit, put, run, service } from "./copies.ts";
import { sound } from "./real-process.ts";

const root = mkdtempSync(join(tmpdir(), "pathway-test-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const others = languages.filter(({ code }) => code !== "en").map(({ code }) => code);

/** English words of at least two in a row that a slip can hold, without what is filled in. */
const english = Object.values(mend)
  .flatMap((sentence) => sentence.replace(/\{[^{}]*\}/g, "|").split(/[|{}#]/))
  .map((words) => words.trim())
  .filter((words) => /\p{L}+ \p{L}+/u.test(words) && !/plural/.test(words));

const read = (path: string) => readFileSync(join(root, path), "utf8");

beforeAll(async () => {
  const pathway = (sound["pathway.yaml"] ?? "").replace("languages: [en]", "languages: [ti]");
  const old = { ...sound, "pathway.yaml": pathway };
  const kept = { "services/kitchen.yaml": service("ክሽነ", "5000") };
  const gone = { "services/gone.yaml": service("ገዛ", "5001") };
  repositoryOf([{ at: "2026-11-01", files: { ...old, ...kept, ...gone } }], root);
  const ran = await run(publish, root, [], { tag: true, "as-of": "2026-11-05" });
  expect(ran.err + ran.out).toContain("Edition 1 is published.");
  const numbers = ["333", "999"].map((phone) => `  - {for: A ${phone}, phone: "${phone}"}\n`);
  put(root, {
    "pathway.yaml": `${pathway}emergency:\n${numbers.join("")}`,
    "services/kitchen.yaml": service("ክሽነ", "9999"),
    "services/gone.yaml": undefined,
    "services/new.yaml": service("ሓድሽ", "6000"),
  });
  commit(root, "Weeks of edits");
});

describe.each(others)("for readers of %s", (code) => {
  const { strings } = languageOf(code);
  const say = translator({ code, strings });

  test("a slip holds their words and no English ones", async () => {
    const { out } = await run(corrections, root, ["1"], { format: "text", language: code });
    expect(out).toContain(say("mend.gone"));
    expect(out).toContain(say("mend.end", { number: 1 }).slice(0, 6));
    expect(english.filter((words) => out.includes(words))).toEqual([]);
  });

  test("each number for danger is a line of its own", async () => {
    const options = { format: "json", language: code };
    const { entries } = JSON.parse((await run(corrections, root, ["1"], options)).out) as {
      entries: { where: string; mendings: { write: string }[] }[];
    };
    const numbers = entries.find(({ where }) => where === say("mend.stop"))?.mendings ?? [];
    expect(numbers.map(({ write }) => write.match(/\u2066\d+\u2069/g))).toEqual([
      ["\u2066333\u2069"],
      ["\u2066999\u2069"],
    ]);
  });

  test("so do slip and stickers on paper", async () => {
    expect((await run(corrections, root, ["1"], { language: code })).code).toBe(0);
    const slip = read(`out/corrections-1.${code}.pdf`);
    const stickers = read(`out/stickers-1.${code}.pdf`);
    expect(slip).toContain(say("mend.how"));
    expect(stickers).toContain(say("mend.gone"));
    for (const paper of [slip, stickers])
      expect(english.filter((words) => paper.includes(words))).toEqual([]);
  });
});

test("the page on what is new speaks the language of its booklet", async () => {
  expect((await run(publish, root, [], { "fail-on": "never" })).out).toContain("Edition 2");
  const booklet = read("out/edition-2/booklet.ti.pdf");
  const news = booklet.slice(booklet.indexOf('<section class="news">'), booklet.indexOf('id="c1"'));
  const say = translator(languageOf("ti"));
  expect(news).toContain(say("mend.news", { number: 1 }));
  expect(news).toContain(say("mend.news_gone", { count: 1 }));
  expect(news).not.toContain(en.strings["mend.news"].split("{")[0]);
});
