import { expect, test } from "vitest";
import { command } from "../../src/commands/sign-off.ts";
import { nodeFiles } from "../../src/node/files.ts";
import type { Output } from "../../src/ports/writer.ts";
import { example } from "../example/example.ts";
import { type Ran, runIn } from "./in-memory.ts";

/** The page for the protection officer of the example. */
async function signOff(
  options: Readonly<Record<string, string | boolean>>,
): Promise<Ran & { readonly page: string }> {
  const made: Output[] = [];
  const writer = {
    publish: (_: string, outputs: readonly Output[]) => {
      made.push(...outputs);
      return outputs.map(({ path }) => ({ path, changed: true }));
    },
    change: () => {
      throw new Error("Nothing is to be changed.");
    },
  };
  const asked = { command, files: {}, words: [], options: { pathway: example, ...options } };
  const ran = await runIn({ files: nodeFiles, writer }, asked);
  return { ...ran, page: String(made[0]?.content ?? "") };
}

test.each([
  ["en", "Child protection focal point, 25 January 2026", "a telephone number", "ltr"],
  ["fr", "25 janvier 2026", "un numéro de téléphone", "ltr"],
  ["ar", "25 يناير 2026", "رقم هاتف", "rtl"],
])(
  "in %s it names each sensitive service, what it tells and who decided",
  async (language, decided, told, direction) => {
    const { page, code } = await signOff({ format: "html", language });
    expect(code).toBe(1);
    expect(page).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(page.toLowerCase()).toContain(told);
    expect(page).toContain(decided);
    expect(page.match(/<tr class="open">/g)).toHaveLength(2);
    expect(page).toMatch(
      /confluence-line[\s\S]*lanterns-child-helpline|lanterns-[\s\S]*confluence-/,
    );
    expect(page).toMatch(/pathway sign-off --audience public --agree [0-9A-Z]{4}-[0-9A-Z]{4}</);
  },
);

test("it holds for its readers only, and names nothing that they do not have", async () => {
  const [everyone, desks, staff] = await Promise.all(
    ["public", "partner", "restricted"].map((audience) => signOff({ format: "html", audience })),
  );
  expect(everyone?.page).not.toContain("women-centre");
  expect(desks?.page).toContain("women-centre");
  const codes = [everyone, desks, staff].map(
    (each) => /--agree (\S+?)</.exec(each?.page ?? "")?.[1],
  );
  expect(new Set(codes).size).toBe(3);
});

test("a log is told how many there are, not which", async () => {
  const { out, code } = await signOff({ audience: "partner" });
  expect(code).toBe(1);
  expect(out).toContain("5 sensitive services");
  expect(out).not.toMatch(/women-centre|quiet-clinic|--agree/);
});
