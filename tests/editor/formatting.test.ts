import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { afterAll, beforeAll, expect, test } from "vitest";
import { scaffold } from "../../src/commands/init-files.ts";
import { nodeFiles } from "../../src/node/files.ts";
import { formatText } from "../../src/schema/format-text.ts";
import { temporaryFolder } from "../cli/run.ts";
import { Session } from "./session.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
const services = join(project, "pathways/khartoum/services");
const texts = readdirSync(services)
  .sort()
  .slice(0, 12)
  .map((name) => readFileSync(join(services, name), "utf8"));

const messy = `organization: a\nname: 'A'\nprovides: [ x,y ]\nverification:\n- { on: 2026-01-02, by: coordinator, method: phone, with: "${"The head nurse ".repeat(12)}" }\n`;

let session: Session;
beforeAll(async () => {
  session = await Session.start();
}, 30_000);
afterAll(() => session.stop());

test("an editor that formats a file leaves it as format does", async () => {
  for (const text of texts) expect(await session.formatted("service", text)).toBe(text);
  const found = formatText("service", messy);
  const tidy = "text" in found ? found.text : "";
  expect(tidy).toContain("by: coordinator");
  expect(await session.formatted("service", tidy)).toBe(tidy);
  // The control: an editor does format here.
  expect(await session.formatted("service", messy)).not.toBe(messy);
}, 30_000);

test("so does Prettier with the settings of a new pathway", async () => {
  const folder = temporaryFolder();
  const files = { ...nodeFiles, shipped: (path: string) => `${project}/dist/${path}` };
  for (const { path, content } of scaffold(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const options = await resolveConfig(join(folder, "services/a.yaml"), { editorconfig: true });
  for (const text of texts) expect(await format(text, { ...options, parser: "yaml" })).toBe(text);
});
