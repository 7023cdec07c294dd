import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { pathway, temporaryFolder } from "../cli/run.ts";
import { shelter, stale } from "../commands/stale-pathway.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(`${root}/${path}`, "utf8");
const fits = new Ajv2020({ strict: true, allErrors: true, strictRequired: false }).compile(
  JSON.parse(read("docs/stale.schema.json")),
);
const misfits = (text: string) => (fits(JSON.parse(text)) ? [] : fits.errors);

describe("docs/stale.schema.json fits what stale says", () => {
  test("of the example, as a log and with everything shown", () => {
    const folder = `${root}/pathways/khartoum`;
    const env = { XDG_CACHE_HOME: temporaryFolder() };
    const ask = (...words: readonly string[]) =>
      pathway(folder, ["stale", "--json", "--as-of", "2026-11-20", ...words], env).out;
    expect(misfits(ask())).toEqual([]);
    expect(misfits(ask("--show-values", "--within", "3", "months"))).toEqual([]);
  });

  test("of what cannot be judged and what is not listed", async () => {
    const changes = { "services/broken.yaml": "name: [\n", "services/shelter.yaml": shelter };
    const { out } = await stale({ json: true, within: "1 week", "fail-on": "due" }, { changes });
    expect(misfits(out)).toEqual([]);
    expect(JSON.parse(out).summary).toMatchObject({ not_judged: 1, not_listed: 1 });
    expect(misfits(out.replace('"as_of"', '"asof"'))).not.toEqual([]);
  });

  test("docs/json.md names every key", () => {
    const [, text = ""] = read("docs/json.md").split("## `pathway stale --json`");
    const { properties, $defs } = JSON.parse(read("docs/stale.schema.json"));
    const first = ["tool", "version", "format_version", "as_of"];
    const keys = [...Object.keys(properties), ...Object.keys($defs.entry.properties)];
    const unnamed = keys.filter((key) => !first.includes(key) && !text.includes(`\`${key}\``));
    expect(unnamed).toEqual([]);
  });
});
