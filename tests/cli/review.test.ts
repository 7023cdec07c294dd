import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { contentsOf } from "../commands/real-process.ts";
import { git, pathway, temporaryFolder } from "./run.ts";
import { atTerminal, hasTerminal, key, type Session, type Step } from "./terminal.ts";

const { enter, leave } = key;
const day = { SOURCE_DATE_EPOCH: "1795132800" };
const at = (folder: string, path: string) => readFileSync(join(folder, path), "utf8");

/** Made once, and copied for each test. */
const original = mkdtempSync(join(tmpdir(), "pathway-review-"));

/** A pathway with a clinic, and a hidden house in a history of its own. */
beforeAll(() => {
  const least = ["--title", "Help", "--country", "SD", "--languages", "en", "--areas", "Omdurman"];
  const run = (...words: readonly string[]) => expect(pathway(original, words, day).code).toBe(0);
  run("init", ...least, "--private", "yes");
  run("new", "organization", "nile-health", "--name", "Nile Health", "--kind", "ngo");
  const clinic = ["new", "service", "clinic", "--name", "Clinic", "--organization", "nile-health"];
  run(...clinic, "--provides", "primary_health_care", "--area", "omdurman", "--phone", "333");
  const house = ["new", "service", "house", "--name", "House", "--organization", "nile-health"];
  run(...house, "--provides", "safe_house", "--area", "hidden", "--phone", "444");
});
afterAll(() => rmSync(original, { recursive: true, force: true }));

function begun(): string {
  const folder = temporaryFolder();
  cpSync(original, folder, { recursive: true });
  return folder;
}

const said = ["--confirmed", "all", "--method", "phone", "--with", "Head nurse"];

describe("as a real process", () => {
  test("a review, a report and a postponement are saved by a role; what verifies says so in lines for programs", () => {
    const folder = begun();
    const reviewed = pathway(folder, ["review", "clinic", ...said], day);
    expect({ code: reviewed.code, err: reviewed.err }).toEqual({ code: 0, err: "" });
    expect(git(folder, "log", "-1", "--format=%an%n%B").trim()).toBe(
      "Coordinator\nReview clinic\n\nVerified-On: 2026-11-20\nVerified-By: coordinator\nVerified-Method: phone",
    );
    expect(
      git(folder, "log", "-1", "--format=%(trailers:key=Verified-Method,valueonly)").trim(),
    ).toBe("phone");
    expect(pathway(folder, ["report", "clinic", "--wrong", "phone"], day).code).toBe(0);
    expect(git(folder, "log", "-1", "--format=%B").trim()).toBe("Report clinic: contact");
    const later = ["postpone", "clinic", "--until", "2026-11-25", "--reason", "Closed"];
    expect(pathway(folder, later, day)).toMatchObject({ code: 1, out: "" });
    expect(git(folder, "status", "--short")).toBe("");
  });

  test("what is for protection staff goes into its own history, and no log names it", () => {
    const folder = begun();
    const before = git(folder, "log", "--format=%H");
    const { code, out, err } = pathway(
      folder,
      ["review", "--organization", "nile-health", ...said],
      day,
    );
    expect(code).toBe(0);
    expect(out + err).not.toMatch(/house|444/i);
    expect(out).toContain("1 file of entries for protection staff");
    expect(git(join(folder, "private"), "log", "-1", "--format=%s").trim()).toBe("Review house");
    expect(git(folder, "log", "--format=%B", `${before.split("\n")[0]}..`)).not.toContain("house");
  });
});

/** Fails with everything that was drawn when a question never came. */
function finished(session: Session): Session {
  expect(session.missed, session.said).toBeNull();
  return session;
}

describe("at a real terminal", () => {
  beforeEach((context) => {
    if (hasTerminal) return;
    console.log("Skipped: there is no python3 that can open a pseudo-terminal.");
    context.skip();
  });

  const start: readonly Step[] = [
    ["How do you ask?", enter],
    ["Did somebody answer?", enter],
    ["Who told you?", `Head nurse${enter}`],
    ["Phone: 333. Still right?", `No${enter}`],
    ["What is different?", ` ${enter}`],
    ["Which number", `+249 91 234 5678${enter}`],
    ["Where: Omdurman. Still right?", `Yes${enter}`],
  ];

  test("one plain question after the other, then what was said, then the history", () => {
    const folder = begun();
    const session = finished(
      atTerminal(
        folder,
        ["review", "clinic"],
        [
          ...start,
          ...["hours", "who may come", "cost"].map((each): Step => [`yet: ${each}`, enter]),
          ["Primary health care", `Yes${enter}`],
          ["yet: referral", `They do${enter}`],
          ["get help?", `Often${enter}`],
          ["Is it right?", enter],
        ],
      ),
    );
    expect(session.code).toBe(0);
    expect(at(folder, "services/clinic.yaml")).toContain(`phone: "+249 91 234 5678"
verification:
  - {on: 2026-11-20, by: coordinator, method: phone, with: Head nurse, facts: [referral], outcome: no_answer}
  - {on: 2026-11-20, by: coordinator, method: phone, with: Head nurse, facts: [location, services]}
  - {on: 2026-11-20, by: coordinator, method: phone, with: Head nurse, facts: [contact], outcome: changed}
`);
    expect(at(folder, "organizations/nile-health.yaml")).toContain("people_get_help: often");
    expect(git(folder, "log", "-1", "--format=%s").trim()).toBe("Review clinic");
  });

  test("Ctrl+C in the middle: offered once, then nothing is half-written", () => {
    const folder = begun();
    const before = contentsOf(folder);
    const steps: readonly Step[] = [
      ...start,
      ["yet: hours", leave],
      ["Record what was answered so far?", leave],
    ];
    const { code, said: screen } = finished(atTerminal(folder, ["review", "clinic"], steps));
    expect(code).toBe(130);
    expect(screen).toContain("Nothing was written.");
    expect(contentsOf(folder)).toEqual(before);
  });

  test("in Arabic, answered in Arabic: a review, and what was seen at a door", () => {
    const folder = begun();
    const reviewed = finished(
      atTerminal(
        folder,
        ["review", "clinic", "--messages", "ar"],
        [
          ["كيف تسأل؟", enter],
          ["هل رد أحد؟", enter],
          ["من أخبرك؟", `ممرضة${enter}`],
          ["هل ما زال صحيحاً؟", `نعم${enter}`],
          ["المكان: Omdurman", `نعم${enter}`],
          ...["أوقات العمل", "من يمكنه", "التكلفة", "تقدم", "الإحالة"].map(
            (each): Step => [each, enter],
          ),
          ["المساعدة؟", enter],
          ["هل هو صحيح؟", enter],
        ],
      ),
    );
    expect(reviewed.code).toBe(0);
    expect(at(folder, "services/clinic.yaml")).toContain(
      "  - {on: 2026-11-20, by: coordinator, method: phone, with: ممرضة, facts: [contact, location]}\n",
    );
    const reported = finished(
      atTerminal(
        folder,
        ["report", "clinic", "--messages", "ar"],
        [
          ["ما الخطأ؟", ` ${enter}`],
          ["ماذا رأيت أو سمعت؟", enter],
        ],
      ),
    );
    expect(reported.code).toBe(0);
    expect(at(folder, "services/clinic.yaml")).toContain(
      "facts: [contact], outcome: reported_wrong}\n",
    );
  });
});
