/// <reference lib="dom" />
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { openFile, startBrowser, testBrowser } from "../browser.ts";
import type { PathwayFiles } from "../edition-of.ts";
import { directoryPage } from "./small-directory.ts";

const found = await testBrowser();
const example = fileURLToPath(new URL("../../pathways/khartoum", import.meta.url));
const harmless = " §§";
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
const attacked = (text: string) => text + attacks[text.length % attacks.length];
const withoutAttacks = (text: string) =>
  attacks.reduce((rest, attack) => rest.replaceAll(attack, harmless), text);

/** The example, with every text in every language changed by `change`. */
function exampleFiles(change: (text: string) => string): PathwayFiles {
  const paths = readdirSync(example, { recursive: true, encoding: "utf8" });
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    const isText = Object.keys(value).every((key) => ["en", "ar", "fr"].includes(key));
    const each = (inner: unknown) =>
      isText && typeof inner === "string" ? change(inner.trim()) : walk(inner);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, each(inner)]));
  };
  return Object.fromEntries(
    paths
      .filter((path) => path.endsWith(".yaml"))
      .map((path) => [
        path.replaceAll("\\", "/"),
        walk(parse(readFileSync(join(example, path), "utf8"))) as object,
      ]),
  );
}

/** Without the policy, so that only the escaping stands between a text and its execution. */
async function pageWithoutPolicy(change: (text: string) => string): Promise<string> {
  const html = await directoryPage(exampleFiles(change), { audience: "restricted" });
  return html.replace(/<meta http-equiv[^>]*>/, "");
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

  const open = async (html: string) => {
    const file = join(folder, "page.html");
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

  test("never runs, and is shown as it was written", async () => {
    const plain = await open(await pageWithoutPolicy((text) => text + harmless));
    const { ran, images, handlers, text } = await open(await pageWithoutPolicy(attacked));
    expect({ ran, images, handlers }).toEqual({ ran: undefined, images: 0, handlers: 0 });
    expect(withoutAttacks(text)).toBe(plain.text);
    for (const attack of attacks) expect(text.split(attack).length, attack).toBeGreaterThan(20);
  });

  test("runs when it is not escaped (control)", async () => {
    const html = await pageWithoutPolicy(attacked);
    const raw = html
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
