import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { OrganizationFile, PathwayFile, ServiceFile } from "../../src/model/file-types.ts";
import { type Run, pathway as runProgram } from "../commands/real-process.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The example pathway's folder. */
export const example = join(root, "pathways/khartoum");

/** The day by which the example is judged. */
export const exampleDay = "2026-11-20";

/** One file of the example, read without any code of ours. */
export interface ExampleFile<Written> {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  readonly isPrivate: boolean;
  readonly written: Written;
}

/** Every file of one kind, those in private/ included. */
export function exampleFiles<Written>(folder: string): readonly ExampleFile<Written>[] {
  return [folder, `private/${folder}`].flatMap((each) =>
    namesIn(each).map((name) => {
      const text = readFileSync(join(example, each, name), "utf8");
      return {
        id: basename(name, ".yaml"),
        path: `${each}/${name}`,
        text,
        isPrivate: each.startsWith("private/"),
        written: parse(text, { schema: "core" }) as Written,
      };
    }),
  );
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(join(example, folder)).filter((name) => name.endsWith(".yaml"));
  } catch {
    return [];
  }
}

export const services = exampleFiles<ServiceFile>("services");
export const organizations = exampleFiles<OrganizationFile>("organizations");
export const pathway = parse(readFileSync(join(example, "pathway.yaml"), "utf8")) as PathwayFile;

/** Runs the built program on the example, on the example's own day. */
export function runOnExample(...words: readonly string[]): Run {
  return runProgram([...words, "--pathway", example, "--as-of", exampleDay]);
}
