import { execFileSync } from "node:child_process";
import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { command } from "../../src/commands/history.ts";
import { git, temporaryFolder } from "../cli/run.ts";
import { repositoryOf, type Save } from "../review-history.ts";
import { runInRepository } from "./in-repository.ts";
import { sound } from "./real-process.ts";

const path = "services/kitchen.yaml";
const kitchen = (lines: string) => `name: Kitchen
organization: a
provides: [hot_meals]
${lines}`;
const plain = 'phone: "+249 91 234 5678"\nhours:\n  sun-thu: 08:00-16:00\n';
const begun: Save = { at: "2026-09-01", files: { ...sound, [path]: kitchen(plain) } };
const saved = (...texts: readonly string[]): string =>
  repositoryOf([
    begun,
    ...texts.map((text, index) => ({ at: `2026-10-0${index + 1}`, files: { [path]: text } })),
  ]);

const told = async (root: string, options = {}, id = "kitchen") =>
  runInRepository(command, root, [id], options);

describe("the history of an entry", () => {
  test("tells in words what changed, the newest first, and nothing of layout and comments", async () => {
    const earlier = kitchen(plain.replace("5678", "9999"));
    const root = saved(
      earlier,
      `# Asked\n${earlier.replace('"+249', "  '+249").replace('99"', "99'")}`,
      earlier.replace("16:00", "14:00"),
      `${earlier.replace("16:00", "14:00")}status: {state: paused, until: 2026-12-31}\n`,
    );
    appendFileSync(join(root, path), "fees: free\n");
    const { out, code } = await told(root);
    expect(code).toBe(0);
    expect(out).toBe(`History of Kitchen
kitchen

Not saved yet
  Cost: Free (not known before)

4 October 2026
  At present: Paused · until 31 December 2026 (was: Open)

3 October 2026
  Closes at 14:00, was 16:00

1 October 2026
  Phone: +249 91 234 9999 (was: +249 91 234 5678)

1 September 2026
  New in the list
`);
    const { out: phones } = await told(root, { field: "phone" });
    expect(phones).toContain("9999");
    expect(phones).not.toContain("Closes");
    const arabic = await told(root, { language: "ar", field: "hours" });
    expect(arabic.out).toContain("يغلق عند");
  });

  test("tells protection staff how it was confirmed and by which role, help desks why, everyone that it was", async () => {
    const event =
      "verification:\n  - {on: 2026-10-01, by: coordinator, method: phone, with: Cook}\n";
    const root = saved(kitchen(plain + event));
    git(
      root,
      ..."commit --amend --quiet --author".split(" "),
      "Coordinator <c@example.org>",
      "-m",
      "The cook called\n\nVerified-By: coordinator",
    );
    const [everyone, desk, staff] = await Promise.all(
      ["public", "partner", "restricted"].map((audience) => told(root, { audience })),
    );
    expect(everyone?.out).toContain("Nothing changed\n  (confirmed)");
    expect(everyone?.out).not.toMatch(/cook|Coordinator|phone/);
    expect(desk?.out).toContain("(Saved by: Coordinator)\n  (Why: The cook called)");
    expect(desk?.out).not.toContain("by phone");
    expect(staff?.out).toContain("(confirmed: by phone, Coordinator)");
  });

  test("tells of a state that could not be read, and what changed with the next that could", async () => {
    const later = kitchen(plain.replace("5678", "9999"));
    const { out } = await told(saved(`${later}  : [\n`, later));
    expect(out).toMatch(
      /2 October 2026\n {2}Phone: .*9999 \(was: .*5678\)\n\n1 October 2026\n {2}What was saved that day cannot be read/,
    );
  });

  test("follows an entry to its new id, whichever of the two is asked for", async () => {
    const root = repositoryOf([
      begun,
      {
        at: "2026-10-01",
        files: {
          [path]: undefined,
          "services/soup.yaml": `${kitchen(plain)}former_ids: [kitchen]\n`,
        },
      },
    ]);
    const [now, before] = [await told(root, {}, "soup"), await told(root, {}, "kitchen")];
    expect(now.out).toContain("Has another id: soup (was kitchen)");
    expect(now.out).toContain("1 September 2026\n  New in the list");
    expect(before.out).toBe(now.out);
    expect(before.err).toContain("kitchen is called soup now");
  });

  test("tells of an entry that is gone", async () => {
    const root = repositoryOf([begun, { at: "2026-10-01", files: { [path]: undefined } }]);
    const { out } = await told(root);
    expect(out).toContain("1 October 2026\n  No longer in the list: send nobody there");
  });

  test("tells what a merge brought on the day it came", async () => {
    const away = kitchen(plain.replace("5678", "9999"));
    const root = repositoryOf([
      begun,
      { at: "2026-10-01", files: { [path]: away }, branch: "trip" },
      { at: "2026-10-02", files: { "services/other.yaml": kitchen(plain) } },
      { at: "2026-10-05", files: { [path]: away }, joins: "trip" },
    ]);
    const { out } = await told(root);
    expect(out).toMatch(/5 October 2026\n {2}Phone: .*9999/);
    expect(out).not.toContain("1 October 2026");
  });
});

describe("what a reader may not see stays unseen", () => {
  const forDesks = (text: string) => `${text}audience: partner\n`;

  test("an entry for others is answered as one that never was", async () => {
    const root = saved(forDesks(kitchen(plain)));
    const [hidden, nothing] = [await told(root), await told(root, {}, "nothing")];
    expect([hidden.code, hidden.out]).toEqual([2, ""]);
    expect(hidden.err.replaceAll("kitchen", "nothing")).toBe(nothing.err);
    expect((await told(root, { audience: "partner" })).out).toContain("Shown to: help desks");
  });

  test("states of days on which it was for others are not told", async () => {
    const root = saved(
      forDesks(kitchen(plain.replace("5678", "1111"))),
      kitchen(plain.replace("5678", "9999")),
    );
    const { out } = await told(root);
    expect(out).not.toContain("1111");
    expect(out).toContain("No longer in the list");
    expect(out).toContain("2 October 2026\n  New in the list");
  });

  test("what the pathway's default kept from everyone then is not told now", async () => {
    const asked = (audience: string) => sound["pathway.yaml"]?.replace("public", audience) ?? "";
    const root = repositoryOf([
      { ...begun, files: { ...begun.files, "pathway.yaml": asked("partner") } },
      {
        at: "2026-10-01",
        files: { "pathway.yaml": asked("public"), [path]: kitchen(plain.replace("5678", "9999")) },
      },
    ]);
    expect((await told(root)).out).not.toContain("5678");
    expect((await told(root, { audience: "partner" })).out).toContain("5678");
  });

  test("where a place was is not told once it is secret", async () => {
    const open = `${plain}area: omdurman\naddress: Lane 7, green door\n`;
    const root = saved(
      kitchen(open),
      kitchen(`${plain.replace(/phone.*\n/, "")}whatsapp: "+249 91 234 5678"\naddress: hidden\n`),
    );
    for (const audience of ["public", "restricted"]) {
      const { out } = await told(root, { audience, format: "json" });
      expect(out).toContain("5678");
      expect(out).not.toMatch(/Lane 7|omdurman/);
    }
  });

  test("a state that a blocking rule keeps out is named and not shown", async () => {
    const named = kitchen(`${plain}email: amina.osman.ali@example.org\n`);
    const root = saved(named, kitchen(plain.replace("5678", "9999")));
    const { out } = await told(root);
    expect(out).not.toContain("amina");
    expect(out).toContain("1 October 2026\n  What was saved that day must not be shown");
  });
});

describe("where history cannot be told", () => {
  test("a copy with only its end, a folder without Git, a repository without saves", async () => {
    const root = saved(kitchen(plain.replace("5678", "9999")));
    const shallow = temporaryFolder();
    execFileSync("git", ["clone", "--quiet", "--depth=1", `file://${root}`, shallow]);
    const [cut, bare, empty] = [await told(shallow), temporaryFolder(), temporaryFolder()];
    expect([cut.code, cut.out]).toEqual([3, ""]);
    expect(cut.err).toContain("git fetch --unshallow");
    git(empty, "init", "--quiet");
    for (const folder of [bare, empty]) {
      writeFileSync(join(folder, "pathway.yaml"), sound["pathway.yaml"] ?? "");
      expect((await told(folder)).code).toBe(3);
    }
  });

  test("a head that is on no branch, and a line of an entry that there is not", async () => {
    const root = saved(kitchen(plain.replace("5678", "9999")));
    git(root, "checkout", "--quiet", "--detach");
    expect((await told(root)).out).toContain("9999");
    const { code, err } = await told(root, { field: "phon" });
    expect([code, err]).toEqual([2, expect.stringContaining("Did you mean phone?")]);
  });
});
