/// <reference lib="dom" />
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openFile, startBrowser, testBrowser } from "../browser.ts";
import { htmlOf } from "../documents-of.ts";
import { editionOf } from "../edition-of.ts";
import { changedExample } from "../render/changed-example.ts";
import { batches } from "./batches.ts";
import { figure } from "./figures.ts";

const found = await testBrowser();
/** Each text is followed by another of these, so that all stand in every kind of place. */
const attacks = [
  ` "'><img src=x onerror=ran=1><script>ran=1</script>`,
  " </title></style></textarea></script><svg onload=ran=1>",
  ' " onmouseover="ran=1" autofocus onfocus="ran=1" x="',
  " ' style='background:url(javascript:ran=1)' onclick='ran=1",
  " <!--<img src=--><img src=x onerror=ran=1//>",
  " ]]><script>ran=1</script><![CDATA[",
  " javascript:ran=1//<a href=javascript:ran=1>",
  " <iframe srcdoc='<script>parent.ran=1</script>'>",
  " <math><mtext><table><mglyph><style><img src=x onerror=ran=1>",
  " &lt;script&gt;ran=1&lt;/script&gt; &#60;script>ran=1</script> &quot;",
  " {{constructor.constructor('ran=1')()}} #{ran=1} <%= ran=1 %>",
  " \\u003cscript\\u003eran=1\\u003c/script\\u003e \\x3cscript\\x3e",
  " <ＳＣＲＩＰＴ>ran=1</ＳＣＲＩＰＴ> ‹script› ﹤img src=x onerror=ran=1﹥",
  " <scr<script>ipt>ran=1</scr</script>ipt>",
  " `;ran=1;` ');ran=1;(' \");ran=1;(\" */ran=1/*",
];
const attackOf = (text: string) => attacks[text.length % attacks.length] ?? "";
const attacked = (text: string) => text + attackOf(text);

/** As long as an attack, sign by sign: forms put two contacts on one line where both are short. */
const harmless = (attack: string) => attack.replace(/\S/gu, "§");
const calm = (text: string) => text + harmless(attackOf(text));
const withoutAttacks = (text: string) =>
  attacks.reduce((rest, attack) => rest.replaceAll(attack, harmless(attack)), text);

/** Copies carry a code of what they say, which is another where they say something else. */
const withoutCode = (text: string) => text.replace(/[0-9A-Z]{4}-[0-9A-Z]{4}/g, "");

/** Every page without its policy, so that only the escaping stands between a text and its execution. */
async function pagesWithoutPolicy(
  change: (text: string) => string,
): Promise<ReadonlyMap<string, string>> {
  const edition = await editionOf(changedExample(change), { audience: "restricted" });
  const pages = await htmlOf(edition);
  return new Map(pages.map(({ path, html }) => [path, html.replace(/<meta http-equiv[^>]*>/, "")]));
}

describe.skipIf(found === undefined)("markup in every text of the example", () => {
  let browser: Browser;
  let folder = "";

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "pathway-hostile-"));
    if (found) browser = await startBrowser(found);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (html: string, name = "page") => {
    const file = join(folder, `${name}.html`);
    writeFileSync(file, html);
    const { page } = await openFile(browser, file, { today: "2026-11-20" });
    const said = await page.evaluate(() => ({
      ran: (globalThis as { ran?: number }).ran,
      images: document.images.length,
      handlers: [...document.querySelectorAll("body *")].filter((each) =>
        each.getAttributeNames().some((name) => name.startsWith("on")),
      ).length,
      text: document.body.textContent?.replace(/\s+/g, " ") ?? "",
    }));
    await page.close();
    return said;
  };

  test("never runs in any layout, and is shown as it was written", async () => {
    const plain = await pagesWithoutPolicy(calm);
    const pages = await pagesWithoutPolicy(attacked);
    const texts: string[] = [];
    const judge = async ([path, html]: readonly [string, string], at: number) => {
      const [{ ran, images, handlers, text }, { text: expected }] = await Promise.all([
        open(html, `attacked-${at}`),
        open(plain.get(path) ?? "", `plain-${at}`),
      ]);
      const faults = { ran, images, handlers };
      expect(faults, path).toEqual({ ran: undefined, images: 0, handlers: 0 });
      expect(withoutCode(withoutAttacks(text)), path).toBe(withoutCode(expected));
      texts.push(text);
    };
    for (const some of batches(pages, 3)) await Promise.all(some.map(judge));
    for (const attack of attacks)
      expect(texts.join(" ").split(attack).length, attack).toBeGreaterThan(20);
    figure("script and markup strings", `0 executions in ${pages.size} documents, text as written`);
  });

  test("runs when it is not escaped (control)", async () => {
    const [html] = (await pagesWithoutPolicy(attacked)).values();
    const raw = String(html)
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&#x27;", "'")
      .replaceAll("&#x3D;", "=");
    const { ran, images } = await open(raw);
    expect(ran).toBe(1);
    expect(images).toBeGreaterThan(0);
  });
});
