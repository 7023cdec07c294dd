import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { git, pathway, program, temporaryFolder } from "../cli/run.ts";
import { pathwayFile } from "./run-import.ts";

const services = 300;

test("an import that is killed on the way is finished by the next run: nothing twice, nothing left, all in the history", async () => {
  const root = temporaryFolder();
  const rows = Array.from(
    { length: services },
    (_, index) => `House ${index},Partner ${index % 20},Dental care,091234${1000 + index}`,
  );
  mkdirSync(join(root, "imports"));
  const mapping =
    "columns:\n  Name: {to: name}\n  Organisation: {to: organization}\n  Service: {to: provides}\n  Phone: {to: phone}\n";
  writeFileSync(join(root, "pathway.yaml"), pathwayFile("SD", ["en"]));
  writeFileSync(join(root, ".gitignore"), "list.csv\nquarantine/\n.cache/\n");
  writeFileSync(join(root, "imports", "list.mapping.yaml"), mapping);
  writeFileSync(join(root, "list.csv"), `Name,Organisation,Service,Phone\n${rows.join("\n")}\n`);
  git(root, "init", "-q");
  git(root, "add", "-A");
  git(root, "commit", "-qm", "Begin");

  const words = ["import", "apply", "list.csv", "--no-input"];
  const { PATH } = process.env;
  const first = spawn(process.execPath, [program, ...words], {
    ...{
      cwd: root,
      stdio: "ignore",
      env: { PATH, HOME: root, XDG_CACHE_HOME: join(root, ".cache") },
    },
  });
  const ended = new Promise((resolve) => first.once("exit", resolve));
  const made = () =>
    existsSync(join(root, "services")) ? readdirSync(join(root, "services")) : [];
  while (first.exitCode === null && made().length < 10)
    await new Promise((resolve) => setTimeout(resolve, 1));
  first.kill("SIGKILL");
  await ended;

  const second = pathway(root, words);
  expect(second.code).toBe(0);
  expect(made()).toHaveLength(services);
  expect(made().every((name) => name.endsWith(".yaml"))).toBe(true);
  expect(git(root, "status", "--porcelain", "-uall")).toBe("");
  const applied = JSON.parse(readFileSync(join(root, "imports/list.applied.json"), "utf8"));
  expect(Object.keys(applied.entries)).toHaveLength(services);
  const third = pathway(root, words);
  expect(third.out).toContain(`${services} entries as they are`);
  expect(git(root, "log", "--oneline").trim().split("\n").length).toBeLessThanOrEqual(3);
}, 30_000);
