import { afterEach, describe, expect, test, vi } from "vitest";
import type { Command } from "../../src/commands/command.ts";
import { command as exportData } from "../../src/commands/export.ts";
import { command as render } from "../../src/commands/render.ts";
import type * as Projection from "../../src/edition/project.ts";
import type { Printer } from "../../src/ports/printer.ts";
import type { Output } from "../../src/ports/writer.ts";
import { type PathwayFiles, smallPathway } from "../edition-of.ts";
import { runIn } from "./in-memory.ts";

/** True while the projection is broken and lets everything through: nothing but the scan stands behind it. */
const broken = vi.hoisted(() => ({ projection: false }));

vi.mock("../../src/edition/project.ts", async (original) => {
  const { project } = await original<typeof Projection>();
  return {
    project: (...given: Parameters<typeof project>) =>
      broken.projection ? given[0] : project(...given),
  };
});

afterEach(() => {
  broken.projection = false;
});

const files: PathwayFiles = {
  ...smallPathway,
  "services/clinic.yaml": {
    name: "Nile Clinic",
    organization: "nile-health",
    provides: ["primary_health_care"],
    phone: "+249 91 234 5678",
    referral_contact: { role: "Desk of the clinic", phone: "+249 91 700 1234" },
  },
};

const printer = (words: string): Printer => ({
  find: async () => ({ program: "none", source: "option" }),
  open: async () => ({
    browser: "none",
    fonts: [],
    print: async () => {
      const pdf = new TextEncoder().encode("%PDF");
      return { pdf, pages: 1, places: new Map(), sheets: [], words, replaced: [] };
    },
    close: async () => undefined,
  }),
});

async function made(command: Command, kind: string, words = "") {
  const written: Output[] = [];
  const publish = (_: string, outputs: readonly Output[]) => {
    written.push(...outputs);
    return outputs.map(({ path }) => ({ path, changed: true }));
  };
  const onlyPublishes = () => {
    throw new Error("No file of a person is touched.");
  };
  const writer = { publish, change: onlyPublishes };
  const world = { writer, printer: printer(words) };
  const ran = await runIn(world, { command, files, words: [kind], options: {} });
  return { ...ran, written };
}

describe.each([
  ["directory", render],
  ["booklet", render],
  ["json", exportData],
])("%s", (kind, command) => {
  test("is written as long as it holds what its readers may see", async () => {
    const { code, written } = await made(command, kind);
    expect(code).toBe(0);
    expect(written.filter((each) => !each.isAside)).toHaveLength(1);
  });

  test("is refused whole when a fault lets other words through, and names the field, not the words", async () => {
    broken.projection = true;
    const { code, written, err } = await made(command, kind);
    expect(code).toBe(70);
    expect(written).toEqual([]);
    expect(err).toContain("holds what services/clinic.yaml says under referral_contact.phone\n");
    expect(err).not.toMatch(/700 ?1234|Desk of the clinic/);
  });
});

test("what a PDF says about itself is looked through too", async () => {
  const { code, written, err } = await made(render, "booklet", "Outline\nDesk of the clinic");
  expect({ code, written }).toEqual({ code: 70, written: [] });
  expect(err).toContain(
    "booklet.en.pdf holds what services/clinic.yaml says under referral_contact.role",
  );
});
