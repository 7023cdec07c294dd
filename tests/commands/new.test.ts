import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writePathway } from "../../src/build/bench-pathway.ts";
import { pathway, type Ran, temporaryFolder } from "../cli/run.ts";
import { contentsOf } from "./real-process.ts";

const day = { SOURCE_DATE_EPOCH: "1795132800" };

/** A new pathway with one provider, and its history. */
function begun(...words: readonly string[]): string {
  const folder = temporaryFolder();
  const least = ["--title", "Help", "--country", "SD", "--languages", "en", "--areas", "Omdurman"];
  expect(pathway(folder, ["init", ...least, ...words]).code).toBe(0);
  const provider = ["new", "organization", "nile-health", "--name", "Nile Health"];
  expect(pathway(folder, [...provider, "--kind", "ngo", "--phone", "+249 91 234 5600"]).code).toBe(
    0,
  );
  return folder;
}

const clinic = [
  ...["--name", "Nile Clinic", "--organization", "nile-health"],
  ...["--provides", "primary_health_care"],
];
const add = (folder: string, ...words: readonly string[]): Ran =>
  pathway(folder, ["new", "service", ...words], day);
const at = (folder: string, path: string) => readFileSync(join(folder, path), "utf8");
const git = (folder: string, ...words: readonly string[]) =>
  execFileSync("git", words, { cwd: folder, encoding: "utf8" }).trimEnd();

interface Finding {
  readonly rule: string;
  readonly severity: string;
}

function findings(folder: string): readonly Finding[] {
  const { out } = pathway(folder, ["validate", "--json"], day);
  return (JSON.parse(out) as { readonly findings: readonly Finding[] }).findings;
}

describe("new service", () => {
  test("the smallest entry says what was answered and nothing else", () => {
    const folder = begun();
    const { code, out, err } = add(folder, ...clinic);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(at(folder, "services/nile-clinic.yaml")).toBe(
      "name: Nile Clinic\norganization: nile-health\nprovides: [primary_health_care]\n",
    );
    expect(out).toContain(
      "Not known yet, and printed as “ask”: open_to, phone, languages, hours, fees.",
    );
  });

  test("a description stands under the language of its letters, and is still heard for what it names", () => {
    const folder = begun("--languages", "en,ar");
    expect(add(folder, ...clinic, "--description", "ممرضتان كل صباح").code).toBe(0);
    expect(at(folder, "services/nile-clinic.yaml")).toContain(
      "description:\n  ar: ممرضتان كل صباح\n",
    );
    const house = ["house", ...clinic, "--description", "مأوى للناجيات من العنف الجنسي"];
    expect(add(folder, ...house).err).toContain("private/services/house.yaml");
  });

  test("what is written in the letters of the first language is in that one, whatever the program speaks", () => {
    const folder = begun("--languages", "fr,en");
    const said = ["--description", "Deux infirmières", "--messages", "en"];
    expect(add(folder, ...clinic, ...said).code).toBe(0);
    expect(at(folder, "services/nile-clinic.yaml")).toContain("description: Deux infirmières\n");
  });

  test("a full entry stands in the order of the file format and has nothing to mend", () => {
    const folder = begun();
    const { code } = add(
      folder,
      ...clinic,
      ...["--description", "A doctor: and two nurses", "--open-to", "everyone"],
      ...["--area", "omdurman", "--address", "Street 40, behind the bakery"],
      ...["--phone", "+249 91 234 5678, 0912345679", "--whatsapp", "+249 91 234 5678"],
      ...["--email", "clinic@example.org", "--website", "nile.example.org"],
      ...["--languages", "Arabic, Tigrinya", "--hours", "sun-thu 8-14; fri closed"],
      ...["--fees", "500 sdg", "--how", "walk_in,phone", "--must-report", "no"],
      ...["--funded-until", "2027-06-30", "--audience", "public"],
      ...["--confirmed", "yes", "--with", "Head nurse", "--method", "phone"],
    );
    expect(code).toBe(0);
    expect(at(folder, "services/nile-clinic.yaml")).toBe(`name: Nile Clinic
organization: nile-health
provides: [primary_health_care]
audience: public
description: "A doctor: and two nurses"
open_to: everyone
area: omdurman
address: Street 40, behind the bakery
phone: ["+249 91 234 5678", "0912345679"]
whatsapp: "+249 91 234 5678"
email: clinic@example.org
website: https://nile.example.org
languages: [ar, ti]
hours:
  sun-thu: 08:00-14:00
  fri: closed
fees:
  amount: 500
  currency: SDG
referral:
  how: [walk_in, phone]
must_report: no
funding:
  until: 2027-06-30
verification:
  - {on: 2026-11-20, by: coordinator, method: phone, with: Head nurse}
`);
    expect(findings(folder).filter(({ severity }) => severity !== "warning")).toEqual([]);
  });

  test("marks that a paste brings along and nobody sees are not taken over", () => {
    const folder = begun();
    expect(add(folder, ...clinic, "--description", "\u200fA\u202e kitchen\u0007").code).toBe(0);
    expect(at(folder, "services/nile-clinic.yaml")).toContain("description: A kitchen\n");
  });

  test("who may come is made of codes", () => {
    const folder = begun();
    const some = ["--statuses", "refugee,asylum_seeker", "--ages", "18 +", "--papers", "none"];
    expect(add(folder, ...clinic, ...some).code).toBe(0);
    expect(at(folder, "services/nile-clinic.yaml")).toContain(
      "open_to:\n  statuses: [refugee, asylum_seeker]\n  ages: 18+\n  papers_needed: none\n",
    );
  });

  test("is recorded alone, by the role of the repository", () => {
    const folder = begun("--author", "Health lead");
    writeFileSync(join(folder, "services/mine.yaml"), "not yet\n");
    git(folder, "add", "--all");
    const { out } = add(folder, ...clinic);
    expect(out).toContain("Saved in the history as Health lead: Add the service nile-clinic");
    expect(git(folder, "log", "-1", "--format=%an", "--name-only")).toBe(
      "Health lead\n\nservices/nile-clinic.yaml",
    );
    expect(git(folder, "status", "--short")).toBe("A  services/mine.yaml");
  });

  test("a copy of the repository, which has no settings, names the role that keeps the pathway", () => {
    const origin = begun("--roles", "Desk lead, Coordinator");
    const folder = join(temporaryFolder(), "copy");
    git(origin, "clone", "--quiet", ".", folder);
    writeFileSync(
      join(folder, "../.gitconfig"),
      "[user]\n\tname = Amina\n\temail = a@example.org\n",
    );
    expect(pathway(folder, ["new", "service", ...clinic], { HOME: join(folder, "..") }).code).toBe(
      0,
    );
    expect(git(folder, "log", "-1", "--format=%an %ae")).toBe("Desk lead pathway@example.invalid");
  });

  test.each([
    [["--no-save"], "services/nile-clinic.yaml"],
    [["--dry-run"], undefined],
  ])("%j records nothing", (words, written) => {
    const folder = begun();
    const { code, out } = add(folder, ...clinic, ...words);
    expect({ code, isThere: existsSync(join(folder, "services/nile-clinic.yaml")) }).toEqual({
      code: 0,
      isThere: written !== undefined,
    });
    expect(out).toContain("services/nile-clinic.yaml");
    expect(git(folder, "log", "--oneline", "--", "services/nile-clinic.yaml")).toBe("");
  });

  test("in the middle of a merge nothing is written", () => {
    const folder = begun();
    writeFileSync(join(folder, ".git/MERGE_HEAD"), `${git(folder, "rev-parse", "HEAD")}\n`);
    const before = contentsOf(folder);
    const { code, err } = add(folder, ...clinic);
    expect({ code, before }).toEqual({ code: 3, before: contentsOf(folder) });
    expect(err).toContain("A merge is not finished");
  });

  test.each([
    [["--organization", "nile-helth"], "nile-health"],
    [["--provides", "primary_health_kare"], "primary_health_care"],
    [["--area", "omdurmann"], "omdurman"],
    [["--phone", "call me"], "call me"],
    [["--phone", "0912345679, call me"], "call me"],
    [["--phone", "0912"], "0912"],
    [["--whatsapp", "3033"], "3033"],
    [["--languages", "Klingon"], "Klingon"],
    [["--hours", "9-5"], "sun-thu 08:00-14:00"],
    [["--fees", "cheap"], "500 SDG"],
    [["--ages", "17-0"], "0-17"],
    [["--email", "clinic"], "desk@example.org"],
    [["--website", "no page"], "https://"],
    [["--funded-until", "2026-02-30"], "2026-12-31"],
    [["--name", ""], "--name"],
  ])("%j cannot be used: what to write is said, and nothing is written", (words, named) => {
    const folder = begun();
    const before = contentsOf(folder);
    const { code, out, err } = add(folder, ...clinic, ...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(named);
    expect(contentsOf(folder)).toEqual(before);
  });

  test.each(["--name", "--organization", "--provides"])("without %s the flag is named", (flag) => {
    const at = clinic.indexOf(flag);
    const { code, err } = add(begun(), ...clinic.slice(0, at), ...clinic.slice(at + 2));
    expect(code).toBe(2);
    expect(err).toContain(flag);
  });

  test("an id that is taken, or was before a rename, is refused with the file that has it", () => {
    const folder = begun();
    expect(add(folder, ...clinic).code).toBe(0);
    expect(add(folder, "nile-clinic", ...clinic).err).toContain("services/nile-clinic.yaml");
    writeFileSync(
      join(folder, "services/other.yaml"),
      "name: O\norganization: nile-health\nprovides: [hot_meals]\nformer_ids: [old-clinic]\n",
    );
    expect(add(folder, "old-clinic", ...clinic)).toMatchObject({
      code: 2,
      err: expect.stringContaining("services/other.yaml") as unknown,
    });
    expect(add(folder, "Old_Clinic", ...clinic).code).toBe(2);
    // The same name again gets a number.
    expect(add(folder, ...clinic).out).toContain("services/nile-clinic-2.yaml");
  });
});

describe("a sensitive service", () => {
  const house = ["--name", "House", "--organization", "nile-health", "--provides", "safe_house"];

  test("goes to private/, which is made as a repository of its own", () => {
    const folder = begun();
    const { code, err } = add(folder, ...house, "--area", "hidden");
    expect(code).toBe(0);
    expect(err).toMatch(/This is sensitive: Safe house\./);
    expect(at(folder, "private/services/house.yaml")).toContain("address: hidden\n");
    expect(git(join(folder, "private"), "log", "--format=%an %s")).toBe(
      "Coordinator Add the service house\nCoordinator Begin the entries for protection staff",
    );
    expect(git(folder, "status", "--short")).toBe("");
    expect(git(folder, "log", "--format=%s", "--all")).not.toContain("house");
    expect(findings(folder).map(({ rule }) => rule)).not.toContain(
      "restricted-in-shared-repository",
    );
  });

  const space = ["--name", "Women safe space", "--organization", "nile-health"];

  test.each([
    [[], true],
    [["--private", "yes"], true],
    [["--private", "no"], false],
  ])(
    "that says so in words only goes there too, unless somebody says no: %j",
    (words, isPrivate) => {
      const folder = begun();
      const { code, err } = add(folder, ...space, "--provides", "counselling", ...words);
      expect(code).toBe(0);
      expect(err).toContain("women_safe_space");
      expect(existsSync(join(folder, "services/women-safe-space.yaml"))).toBe(!isPrivate);
      expect(existsSync(join(folder, "private/services/women-safe-space.yaml"))).toBe(isPrivate);
      expect(git(folder, "log", "--format=%s")).not.toContain(isPrivate ? "women" : "nothing");
    },
  );

  test("that nobody wants there is not written at all", () => {
    const folder = begun();
    const before = contentsOf(folder);
    expect(add(folder, ...house, "--private", "no").code).toBe(130);
    expect(contentsOf(folder)).toEqual(before);
  });

  test("is refused where the shared repository would take it", () => {
    const folder = begun();
    writeFileSync(join(folder, ".gitignore"), "out/\n");
    const { code, err } = add(folder, ...house);
    expect(code).toBe(2);
    expect(err).toContain(".gitignore");
    expect(existsSync(join(folder, "private"))).toBe(false);
  });

  test("where no history is kept, it is written all the same", () => {
    const folder = begun("--git", "no");
    expect(add(folder, ...house).code).toBe(0);
    expect(existsSync(join(folder, "private/services/house.yaml"))).toBe(true);
    expect(existsSync(join(folder, "private/.git"))).toBe(false);
  });
});

test("new organisation is understood in both spellings, and asks about enforcement", () => {
  const folder = begun();
  expect(pathway(folder, ["new", "organisation", "--name", "مطبخ بركة"]).code).toBe(0);
  expect(at(folder, "organizations/mtbkh-brka.yaml")).toBe("name: مطبخ بركة\n");
  const words = ["--name", "Border Post", "--enforcement"];
  const answered = (answer: string) =>
    pathway(folder, ["new", "organization", `post-${answer}`, ...words, answer]).out;
  expect(answered("yes")).toContain("None of its services");
  expect(at(folder, "organizations/post-yes.yaml")).toContain("no_enforcement_role: not_met");
  expect(answered("no")).not.toContain("enforcement");
  expect(at(folder, "organizations/post-no.yaml")).toContain("no_enforcement_role: met");
  expect(answered("unknown")).toContain("enforcement");
  expect(at(folder, "organizations/post-unknown.yaml")).toBe("name: Border Post\n");
  expect(pathway(folder, ["new", "thing"])).toMatchObject({ code: 2, out: "" });
  expect(pathway(folder, ["new"]).err).toContain("pathway new service");
});

test("a pathway.yaml that cannot be read ends it", () => {
  const folder = begun();
  rmSync(join(folder, "pathway.yaml"));
  writeFileSync(join(folder, "pathway.yaml"), "title: [\n");
  expect(add(folder, ...clinic)).toMatchObject({ code: 2, out: "" });
});

test("in a pathway of 10,000 entries it takes less than a second more than the program itself", () => {
  const folder = temporaryFolder();
  writePathway(folder, { services: 10_000 });
  const timed = (words: readonly string[]) => {
    const start = performance.now();
    expect(pathway(folder, words).code).toBe(0);
    return performance.now() - start;
  };
  const [provider = ""] = readdirSync(join(folder, "organizations"));
  const own = timed(["--version"]);
  const words = ["--name", "Quick", "--organization", provider.replace(".yaml", "")];
  const taken = timed(["new", "service", ...words, "--provides", "hot_meals"]);
  expect(taken - own).toBeLessThan(1000);
});
