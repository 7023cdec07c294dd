import { expect, test } from "vitest";
import { command } from "../../src/commands/render.ts";
import type { Output, Writer } from "../../src/ports/writer.ts";
import { type PathwayFiles, smallPathway } from "../edition-of.ts";
import { services } from "../render/small-directory.ts";
import { runIn } from "./in-memory.ts";

const files: PathwayFiles = {
  ...smallPathway,
  ...services,
  "decisions/lotus.yaml": {
    audience: "public",
    by: "protection-lead",
    on: "2026-10-01",
    why: "Women must find it alone.",
  },
  "services/lotus.yaml": {
    name: "Lotus house",
    organization: "nile-health",
    provides: ["survivor_counselling"],
    audience: "public",
    phone: "+249 91 234 9999",
    verification: [{ on: "2026-11-02", by: "coordinator", method: "phone", with: "Desk" }],
  },
};

/** Renders what needs no browser: in this world there is none. */
async function render(
  layout: string,
  options: Readonly<Record<string, string | boolean>>,
  messages: "en" | "ar" = "en",
) {
  const written: Output[] = [];
  const writer: Writer = {
    publish: (_folder, outputs) => {
      written.push(...outputs);
      return outputs.map(({ path }) => ({ path, changed: true }));
    },
    change: () => undefined,
  };
  const run = await runIn(
    { writer, messages },
    {
      command,
      files,
      words: [layout],
      options: { "as-of": "2026-11-20", format: "html", ...options },
    },
  );
  return { ...run, written };
}

test("what entries leave open is told to the desk by name and matter, and ends with 1", async () => {
  const { code, err, written } = await render("card", { service: "legal,clinic" });
  expect(code).toBe(1);
  expect(err).toContain("2 services leave questions open");
  expect(err).toContain(
    "  legal: where, hours, languages, what they ask and what one need not say\n",
  );
  expect(written.map(({ path }) => path)).toEqual(["card.en.html"]);
  const arabic = await render("text", { service: "legal" }, "ar");
  expect(arabic.err).toContain("أوقات العمل, اللغات");
});

test("sensitive services are counted and not named, and made only by name, under a neutral file name", async () => {
  for (const layout of ["card", "text"]) {
    const all = await render(layout, {});
    expect(all.err).toContain("1 sensitive service is left out");
    expect(all.err).toContain(`  pathway render ${layout} --service ID\n`);
    expect(all.err + all.out).not.toContain("lotus");
    expect(String(all.written[0]?.content)).not.toMatch(/9999|To remember/);
    const one = await render(layout, { service: "lotus" });
    expect(one.out).not.toContain("lotus");
    expect(String(one.written[0]?.content)).toContain("9999");
  }
});

test("one card bears the name of its service in its file's name", async () => {
  const { written } = await render("card", { service: "clinic", language: "ar" });
  expect(written.map(({ path }) => path)).toEqual(["card.clinic.ar.html"]);
});

test.each([
  ["booklet", { discreet: true }, 2, "--discreet does not go with booklet, only with: card, text."],
  [
    "booklet",
    {},
    2,
    "--format html does not go with booklet, only with: directory, site, card, text.",
  ],
  ["poster", { audience: "partner", format: "all" }, 2, "for the audience public only"],
  ["card", { service: "clinik" }, 2, "Did you mean clinic?"],
  ["card", { service: "shelter" }, 2, 'There is no service "shelter" for the audience public.'],
  ["card", { service: "teeth" }, 1, '"teeth" is no longer listed'],
] as const)(
  "%s with %o is refused, and nothing is written",
  async (layout, options, expected, why) => {
    const { code, err, written } = await render(layout, options);
    expect([code, written]).toEqual([expected, []]);
    expect(err).toContain(why);
  },
);
