import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cache, day, replace, repository, service } from "./kept-pathway.ts";
import { pathway } from "./run.ts";

/** A pathway whose pages were made once. Pages are only looked at when nothing that they are made of changed. */
function made() {
  const folder = repository();
  appendFileSync(join(folder, ".gitignore"), "out/\n");
  const render = (...words: string[]) => pathway(folder, ["render", "site", ...words]);
  const first = render("--as-of", day);
  const pages = join(folder, "out/site.en.pages/s");
  const pagesIn = () => readdirSync(pages).map((name) => join(pages, name));
  const someSay = (words: string) => pagesIn().some((path) => textOf(path).includes(words));
  return { folder, first, pagesIn, someSay, render };
}

const textOf = (path: string) => readFileSync(path, "utf8");

test("pages that stand as they were made are named as unchanged, and what is kept of them holds no word", () => {
  const { folder, first, pagesIn, render } = made();
  expect([first.code, first.err]).toEqual([0, ""]);
  const name = readdirSync(join(folder, cache)).find((each) => each.endsWith("render-site.json"));
  expect(textOf(join(folder, cache, name ?? ""))).not.toMatch(/Street|Family|bakery/);
  const again = render("--as-of", day);
  expect([again.code, again.out]).toEqual([0, first.out.replace("\n", "  (unchanged)\n")]);
  const [one = "", other = ""] = pagesIn();
  const [before, gone] = [textOf(one), textOf(other)];
  writeFileSync(one, before.replace("<h1>", "<h2>"));
  rmSync(other);
  render("--as-of", day);
  expect([textOf(one), textOf(other)]).toEqual([before, gone]);
});

test("another day, another option and an edited service each show", () => {
  const { folder, someSay, render } = made();
  render("--as-of", day, "--title", "Another title");
  expect(someSay("Another title")).toBe(true);
  render("--as-of", "2026-11-21");
  expect([someSay("Another title"), someSay("21 November 2026")]).toEqual([false, true]);
  replace(folder, service(3), "Ring twice", "Ring seven times");
  render("--as-of", "2026-11-21");
  expect(someSay("Ring seven times")).toBe(true);
});

test("a run that had something to tell tells it again", () => {
  const { folder, render } = made();
  replace(folder, service(5), "Mornings are full", "Ask for Mr. Ahmed Hassan. Mornings are full");
  const [first, again] = [render("--as-of", day), render("--as-of", day)];
  expect(first.err).toContain("Left out");
  expect([again.code, again.err]).toEqual([first.code, first.err]);
});
