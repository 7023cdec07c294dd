import { describe, expect, test } from "vitest";
import { command } from "../../src/commands/render.ts";
import type { Output, Writer } from "../../src/ports/writer.ts";
import { type PathwayFiles, smallPathway } from "../edition-of.ts";
import { services } from "../render/small-directory.ts";
import { runIn } from "./in-memory.ts";

/** Renders the directory of a pathway that has templates of its own. */
async function directory(
  templates: PathwayFiles,
  options: Readonly<Record<string, string | boolean>> = { "trust-templates": true },
) {
  const written: Output[] = [];
  const writer: Writer = {
    publish: (_folder, outputs) => {
      written.push(...outputs);
      return outputs.map(({ path }) => ({ path: `/p/out/${path}`, changed: true }));
    },
    change: () => undefined,
  };
  const files = { ...smallPathway, ...services, ...templates };
  const asked = { command, files, words: ["directory"], options };
  const ran = await runIn({ writer }, asked);
  return { ...ran, written, html: String(written[0]?.content ?? "") };
}

describe("a pathway's own templates", () => {
  const own = { "templates/parts/age.hbs": `<p class="age">As told: {{text}}</p>` };

  test("are used where they are trusted, text escaped as ever, and the rest is the program's", async () => {
    const { code, html } = await directory({
      ...own,
      "templates/directory/colours.css": "h1{color:#123456}",
    });
    expect(code).toBe(0);
    expect(html).toContain('<p class="age">As told: Confirmed');
    expect(html).toContain("h1{color:#123456}");
    expect(html).toContain("Hôpital Élan");
  });

  test("are not used otherwise, and it is said", async () => {
    const { code, html, err } = await directory(own, {});
    expect(code).toBe(0);
    expect(html).not.toContain("As told");
    expect(err).toContain("--trust-templates if you know who wrote them");
  });

  test.each([
    ["a block that is not closed", "<p>\n{{#if text}}yes\n", "age.hbs:"],
    ["a name that is not there", "<p>\n\n{{colour}}</p>", 'age.hbs:3  There is no "colour" here'],
    ["an unknown helper", "<p>\n{{shout text}}</p>", 'age.hbs:2  There is no helper "shout"'],
    ["a part that is not there", "<p>\n{{> agee}}</p>", 'age.hbs:2  There is no part "agee"'],
    ["text that is not escaped", "<p>\n{{{text}}}</p>", "age.hbs:2  Three braces"],
  ])("%s is told with file and line, and nothing is written", async (_what, text, told) => {
    const { code, err, written } = await directory({ "templates/parts/age.hbs": text });
    expect([code, written]).toEqual([2, []]);
    expect(err).toContain(`templates/parts/${told}`);
    expect(err).toContain("Mend that line, or leave out --trust-templates");
  });

  test("one that is misspelt is told, and a part that another calls is not", async () => {
    const calling = { "templates/parts/age.hbs": "<p>{{> mark}}</p>" };
    const mark = { "templates/directory/mark.hbs": "x" };
    const { code, err } = await directory({
      ...calling,
      ...mark,
      "templates/directory/entri.hbs": "y",
    });
    expect(code).toBe(0);
    expect(err).toBe(
      "templates/directory/entri.hbs is not used: no template of the program has that name. Did you mean entry?\n",
    );
  });

  test("a style sheet cannot end its element", async () => {
    const { code, err } = await directory({ "templates/directory/a.css": "p{}\n</style><script>" });
    expect(code).toBe(2);
    expect(err).toContain("a.css:2");
  });

  test("without any template, or with a browser without its sandbox, the option is refused", async () => {
    expect((await directory({})).err).toContain("There is no template");
    const both = { "trust-templates": true, "browser-no-sandbox": true };
    expect((await directory(own, both)).err).toContain("program's own templates");
  });
});
