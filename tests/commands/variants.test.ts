import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { logoFrom } from "../../src/commands/logo.ts";
import { variantOf } from "../../src/commands/variants.ts";
import type { Files } from "../../src/ports/files.ts";
import { bookletOf, editionOnDisk } from "../booklet-of.ts";

const example = fileURLToPath(new URL("../../pathways/khartoum", import.meta.url));
const whole = await editionOnDisk(example, "2026-11-20");
const chosen = (options: Readonly<Record<string, string>>) =>
  variantOf(whole, { arguments: [], options }, "en");

describe("--select", () => {
  test("keeps services that fit one value of each key, an area with those inside it", () => {
    const health = chosen({ select: "sector=health" });
    expect(health.listed.length).toBeGreaterThan(5);
    const others = health.listed.filter((each) => !each.sectors.includes("health"));
    expect(others.filter((each) => each.time_limit === undefined)).toEqual([]);
    const both = chosen({ select: "sector=health,sector=education" }).listed;
    expect(both.length).toBeGreaterThan(health.listed.length);
    const inBahri = chosen({ select: "sector=health,area=bahri" }).listed;
    expect(inBahri.length).toBeGreaterThan(0);
    expect(inBahri.length).toBeLessThan(health.listed.length);
    const outer = whole.pathway.areas.find(({ id }) =>
      whole.pathway.areas.some(({ within }) => within === id),
    );
    const inner = chosen({ select: `area=${outer?.id}` }).listed;
    expect(inner.some((each) => each.sites.every(({ place }) => place.area !== outer?.id))).toBe(
      true,
    );
  });

  test("the copy says that it is a part, and claims nothing of what it does not hold", async () => {
    const part = await bookletOf(chosen({ select: "sector=health" }), "en");
    const html = part.html(new Map());
    expect(part.path).toBe("booklet.en.health.pdf");
    expect(html).toContain("Only a part: Health. There are more services");
    expect(html).not.toContain("Winter shelter");
    expect((await bookletOf(whole, "en")).html(new Map())).toContain("Winter shelter");
    // Whom to call stands in every part, and where help is in time for some hours only.
    expect(html).toContain("+249 91 200 0911");
    expect(html).toContain("within 72 hours");
  });

  test.each([
    ["sector=helth", "Did you mean health?"],
    ["area=nowhere-at-all", "Choose from:"],
    ["town=bahri", "does not say by what"],
    ["health", "does not say by what"],
    ["sector=legal,area=karari", "No service fits"],
  ])("%s is refused with what to write", (select, why) => {
    expect(() => chosen({ select })).toThrow(why);
  });
});

describe("--title", () => {
  test("stands in the place of the pathway's own, escaped as any text", async () => {
    const book = await bookletOf(chosen({ title: "Help <b>here</b>" }), "en");
    expect(book.details.title).toBe("Help <b>here</b>");
    expect(book.html(new Map())).toContain("Help &lt;b&gt;here&lt;/b&gt;");
  });

  test.each([" ", "two\nlines", "x".repeat(121)])("%j is no title", (title) => {
    expect(() => chosen({ title })).toThrow("--title takes one line");
  });
});

describe("--logo", () => {
  const files = (bytes: readonly number[]): Pick<Files, "bytes"> => ({
    bytes: () => ({ bytes: Uint8Array.from(bytes) }),
  });
  const logo = (bytes: readonly number[], name = "logo.png") =>
    logoFrom({ files: files(bytes) as Files }, name);

  /** The head of a PNG, so many dots wide. */
  const pngOf = (wide: number) => [
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82],
    ...[0, 0, wide >> 8, wide % 256, 0, 0, 0, 9, 8],
  ];

  test("is taken by what it is, not by its name", () => {
    const png = pngOf(40);
    expect(logo(png, "a.jpg")).toBe(`data:image/png;base64,${Buffer.from(png).toString("base64")}`);
  });

  test("a photograph does not tell where it was taken", () => {
    const note = [0xff, 0xe1, 0, 5, 71, 80, 83];
    const kept = [0xff, 0xe0, 0, 3, 9, 0xff, 0xc0, 0, 7, 8, 0, 20, 0, 30];
    const drawing = [0xff, 0xda, 0, 2, 0xff, 0xe1, 0, 5, 1, 2, 3];
    const address = logo([0xff, 0xd8, ...kept, ...note, ...drawing]);
    expect([...Buffer.from(address.split(",")[1] ?? "", "base64")]).toEqual([
      0xff,
      0xd8,
      ...kept,
      ...drawing,
    ]);
  });

  test("an address, a text and a huge file are refused with what to do", () => {
    expect(() => logo([], "https://example.org/logo.png")).toThrow("Save the picture as a file");
    expect(() => logo([...Buffer.from("<svg/>")])).toThrow("neither PNG nor JPEG");
    expect(() => logo(pngOf(4001))).toThrow("4001 × 9 dots");
    expect(() => logo(pngOf(0))).toThrow("is broken");
    expect(() => logo([0xff, 0xd8, 0xff, 0xda, 0, 2, 1])).toThrow("is broken");
    const huge = { bytes: () => ({ problem: "too-large", reason: "it has 9.0 MB" }) as const };
    expect(() => logoFrom({ files: huge as unknown as Files }, "a.png")).toThrow("9.0 MB");
  });
});
