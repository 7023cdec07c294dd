import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { toldRules } from "../../src/rules/told-rules.ts";
import { pathway } from "../commands/real-process.ts";

const folder = fileURLToPath(new URL("../../dist/src/bundle", import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith(".js"));
const codeOf = (name: string) => readFileSync(`${folder}/${name}`, "utf8");

test("what people read about rules stands in the joined program once, apart from what judges", () => {
  const holding = files.filter((name) => toldRules.some(({ why }) => codeOf(name).includes(why)));
  expect(holding).toHaveLength(1);
  expect(codeOf(holding[0] ?? "")).not.toContain("*check");
});

test("the joined program tells of every rule what the rule says of itself", () => {
  const answer = JSON.parse(pathway(["explain", "--json"]).stdout) as { rules: unknown };
  expect(answer.rules).toEqual(toldRules);
});
