import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch } from "puppeteer-core";
import { fontFaces } from "../node/book-fonts.ts";
import { findBrowser } from "../node/find-browser.ts";
import { nodeProbe } from "../node/node-probe.ts";
import { type Shown, shown } from "./gallery-pages.ts";
import { makePagePicture, pictureName } from "./page-picture.ts";

/**
 * Makes docs/gallery.md and its pictures: `npm run gallery`. Needs pdftoppm (poppler-utils) and a browser, as printing does;
 * `-- --browser-no-sandbox` where the system has no sandbox.
 */

const root = fileURLToPath(new URL("../../..", import.meta.url));
/** Lines of a text that are shown: its head, the message, the begin of what is read aloud. */
const textLines = 14;
const noSandbox = process.argv.includes("--browser-no-sandbox");
const out = mkdtempSync(join(tmpdir(), "pathway-gallery-"));
const pictures = join(root, "docs/gallery");

function render({ layout, more = [] }: Shown, language: string): void {
  const args = [layout, "--pathway", join(root, "pathways/khartoum"), "--language", language];
  const given = [...args, "--as-of", "2026-11-20", "--out", out, ...more];
  if (noSandbox) given.push("--browser-no-sandbox");
  try {
    const program = join(root, "dist/bin/pathway.js");
    execFileSync(process.execPath, [program, "render", ...given], { stdio: "pipe" });
  } catch (error) {
    // 1: made, and somebody has something to look at.
    const { status, stderr } = error as { readonly status?: number; readonly stderr?: Buffer };
    if (status !== 1) throw new Error(`render ${layout} ended with ${status}: ${stderr}`);
  }
}

/** One page of a PDF as a picture; gives its file name. */
function pagePicture(file: string, { page, dots }: { page: number; dots: number }): string {
  const name = pictureName(file, page);
  if (!makePagePicture({ pdf: join(out, file), page, dots }, join(pictures, name)))
    throw new Error("There is no pdftoppm: install poppler-utils.");
  return `${name}.png`;
}

async function screenPicture(file: string): Promise<string> {
  const request = { env: process.env, platform: process.platform, home: homedir() };
  const found = await findBrowser(request, nodeProbe(process.env, Date.now()));
  if ("failure" in found) throw new Error("There is no browser: pathway doctor says what to do.");
  const browser = await launch({
    executablePath: found.path,
    headless: found.source === "bundled" ? "shell" : true,
    args: noSandbox ? ["--no-sandbox", "--disable-gpu"] : ["--disable-gpu"],
    env: { ...process.env, ...found.env },
  });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 360, height: 720 });
    // Readers' systems have letters of their own; the browser that comes along has none but ours.
    await page.setBypassCSP(true);
    await page.goto(`file://${join(out, file)}`);
    const faces = await fontFaces(readFileSync(join(out, file), "utf8"));
    await page.addStyleTag({ content: `${faces}*{font-family:"Noto Sans","Vazirmatn"!important}` });
    await page.evaluate("document.fonts.ready.then(() => true)");
    const name = `${pictureName(file)}.png`;
    await page.screenshot({ path: join(pictures, name) });
    return name;
  } finally {
    await browser.close();
  }
}

/** What stands in the gallery of one file: the begin of a text, or pictures. */
async function exhibit({ title, pages, dots }: Shown, file: string): Promise<readonly string[]> {
  if (file.endsWith(".txt")) {
    const said = readFileSync(join(out, file), "utf8").split("\n").slice(0, textLines);
    return ["```text", ...said, "…", "```", ""];
  }
  const made = file.endsWith(".html")
    ? [await screenPicture(file)]
    : pages.map((page) => pagePicture(file, { page, dots }));
  const about = /[.-]ar\b/.test(file) ? `${title}, with Arabic` : title;
  return [...made.map((each) => `![${about}](gallery/${each})`), ""];
}

async function section(each: Shown): Promise<string> {
  const lines = [`## ${each.title}`, "", each.text, ""];
  for (const language of each.isOnce ? ["en"] : ["en", "ar"]) {
    render(each, language);
    lines.push(...(await exhibit(each, each.file(language))));
  }
  return lines.join("\n");
}

try {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const parts = [readFileSync(join(root, "src/build/gallery.template.md"), "utf8")];
  for (const each of shown) {
    console.error(`${each.title} …`);
    parts.push(await section(each));
  }
  writeFileSync(join(root, "docs/gallery.md"), `${parts.join("\n").trimEnd()}\n`);
} finally {
  rmSync(out, { recursive: true, force: true });
}
