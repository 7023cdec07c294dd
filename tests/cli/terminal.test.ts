import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { readExact } from "../../src/yaml/exact.ts";
import { contentsOf } from "../commands/real-process.ts";
import { git, pathway, temporaryFolder } from "./run.ts";
import { atTerminal, hasTerminal, key, type Session, type Step } from "./terminal.ts";

const { enter, down, space, leave, end } = key;

/** Fails with everything that was drawn when a question never came. */
function finished(session: Session): Session {
  expect(session.missed, session.said).toBeNull();
  return session;
}

const at = (folder: string, path: string) => readFileSync(join(folder, path), "utf8");
const said = (folder: string, path: string) => readExact(at(folder, path)).value;

/** A pathway with one provider. */
function begun(): string {
  const folder = temporaryFolder();
  const least = ["--title", "Help", "--country", "SD", "--languages", "en", "--areas", "Omdurman"];
  pathway(folder, ["init", ...least]);
  pathway(folder, ["new", "organization", "--name", "Nile Health", "--kind", "ngo"]);
  return folder;
}

/** Every question of `init` in English, each with an answer. */
const inEnglish: readonly Step[] = [
  ["In which country?", `Atlantis${enter}`],
  ["is no country we know", `${"\u007f".repeat(8)}Sudan${enter}`],
  ["In which languages", `Arabic, English${enter}`],
  ["title on the cover, in Arabic?", `أين تجد المساعدة${enter}`],
  ["And in English?", `Where to find help${enter}`],
  ["Which areas", `Omdurman, Bahri${enter}`],
  ["Which roles", enter],
  ["experience of referral", `Migration adviser, National Society${enter}`],
  ["data protection?", enter],
  ["a child alone", `+249 91 200 0921${enter}`],
  ["sexual violence?", enter],
  ["trafficked?", enter],
  ["ambulance?", `333${enter}`],
  ["calls the police?", enter],
  ["fire brigade?", enter],
  ["complain about you", `Box at the door${enter}`],
  ["abuse or misconduct", enter],
  ["referrals recorded?", `KoBo${enter}`],
  ["Who may read an entry", enter],
  ["how many services", `120${enter}`],
  ["calls a week for 120 services", down + enter],
  ["private/", enter],
  ["history with Git?", enter],
  ["Under which role", enter],
  ["which mailbox?", enter],
  ["Should a server", enter],
  ["Write these files?", enter],
];

/** The same in Arabic, answered in Arabic. */
const inArabic: readonly Step[] = [
  ["في أي بلد؟", `السودان${enter}`],
  ["بأي لغات", `العربية، الفرنسية${enter}`],
  ["ما العنوان على الغلاف", `أين تجد المساعدة${enter}`],
  ["الفرنسية", enter],
  ["أي مناطق", `أم درمان، بحري${enter}`],
  ["أي أدوار", `المنسق، مسؤول الصحة${enter}`],
  ["صاحب الخبرة", enter],
  ["حماية البيانات؟", enter],
  ["طفل وحيد", `٠٩١٢٣٤٥٦٧٨${enter}`],
  ["لعنف جنسي", enter],
  ["اتجار بالبشر", enter],
  ["ما رقم الإسعاف؟", `٣٣٣${enter}`],
  ["ما رقم الشرطة؟", enter],
  ["ما رقم الدفاع المدني", enter],
  ["كيف يشتكي الناس منكم", enter],
  ["اعتداء أو سوء سلوك", enter],
  ["أين تُسجَّل الإحالات؟", enter],
  ["من يقرأ السجل", enter],
  ["كم خدمة", enter],
  ["كل كم من الوقت", enter],
  ["private/", enter],
  ["Git؟", enter],
  ["باسم أي دور", enter],
  ["بأي صندوق بريد؟", enter],
  ["هل تريد خادماً", enter],
  ["هل نكتب هذه الملفات؟", enter],
];

describe("at a real terminal", () => {
  beforeEach((context) => {
    if (hasTerminal) return;
    console.log("Skipped: there is no python3 that can open a pseudo-terminal.");
    context.skip();
  });

  test("init asks one question after the other, in English", () => {
    const above = temporaryFolder();
    const { code, said: screen } = finished(atTerminal(above, ["init", "kh"], inEnglish));
    expect(code).toBe(0);
    expect(screen).toContain("Your pathway is ready");
    const folder = join(above, "kh");
    expect(said(folder, "pathway.yaml")).toMatchObject({
      ...{ title: { ar: "أين تجد المساعدة", en: "Where to find help" }, country: "SD" },
      ...{ languages: ["ar", "en"] },
      ...{ time_zone: "Africa/Khartoum", audience: "partner", records: { system: "KoBo" } },
      review: { default: "30 days" },
      set_up_with: [
        { role: "Migration adviser", organisation: "National Society", on: "2026-11-20" },
      ],
    });
    expect(git(folder, "log", "--format=%an").trim()).toBe("Coordinator");
    expect(existsSync(join(folder, "private"))).toBe(false);
    expect(pathway(folder, ["validate"]).code).toBe(0);
  });

  test("init asks in Arabic, and understands answers in Arabic", () => {
    const above = temporaryFolder();
    const words = ["init", "kh", "--messages", "ar"];
    const { code, said: screen } = finished(atTerminal(above, words, inArabic));
    expect(code).toBe(0);
    expect(screen).toContain("دليلك جاهز");
    expect(screen).not.toMatch(/navigate|select|submit/);
    const folder = join(above, "kh");
    expect(said(folder, "pathway.yaml")).toMatchObject({
      ...{ title: "أين تجد المساعدة", country: "SD", languages: ["ar", "fr"], owner: "almnsq" },
      areas: [
        { id: "am-drman", name: "أم درمان" },
        { id: "bhry", name: "بحري" },
      ],
      emergency: [{ for: { ar: "الإسعاف", fr: "Ambulance" }, phone: "333" }],
      specialists: [{ sectors: ["child_protection"], phone: "0912345678" }],
    });
    expect(at(folder, "pathway.yaml")).toContain("# أدوار لا أسماء");
    expect(pathway(folder, ["validate"]).out).toContain("nothing to mend");
  });

  test("new service asks, shows what it will write, and writes it", () => {
    const folder = begun();
    const { code, said: screen } = finished(
      atTerminal(
        folder,
        ["new", "service"],
        [
          ["What is its name?", `Nile Clinic${enter}`],
          ["Under which id?", enter],
          ["Who offers it?", enter],
          ["What kinds of help", space + enter],
          ["What exactly?", space + enter],
          ["What happens there?", enter],
          ["Who may come?", down + enter],
          ["In which area", down + enter],
          ["Where is the door?", `Street 40, behind the bakery${enter}`],
          ["number do people call?", `+249 91 234 5678${enter}`],
          ["WhatsApp?", enter],
          ["mail address", enter],
          ["Which website", enter],
          ["languages are spoken", `Arabic${enter}`],
          ["When is it open?", `nine to five${enter}`],
          ["cannot be read as hours", `${"\u007f".repeat(12)}sun-thu 8-14${enter}`],
          ["What does it cost", `free${enter}`],
          ["How do people get there?", enter],
          ["Must they tell", enter],
          ["project's money", enter],
          ["Who may read the entry?", enter],
          ["confirm all this", enter],
          ["Is it right?", enter],
        ],
      ),
    );
    expect(code).toBe(0);
    expect(screen).toContain("This is written to services/nile-clinic.yaml");
    expect(at(folder, "services/nile-clinic.yaml")).toBe(`name: Nile Clinic
organization: nile-health
provides: [primary_health_care]
open_to: everyone
area: omdurman
address: Street 40, behind the bakery
phone: "+249 91 234 5678"
languages: [ar]
hours:
  sun-thu: 08:00-14:00
fees: free
`);
    expect(git(folder, "log", "-1", "--format=%s").trim()).toBe("Add the service nile-clinic");
  });

  test("Enter alone never says what nobody knows", () => {
    const folder = begun();
    const unknown = [
      ...["What happens there?", "Who may come?", "In which area", "Where is the door?"],
      ...["number do people call?", "WhatsApp?", "mail address", "Which website"],
      ...[
        "languages are spoken",
        "When is it open?",
        "What does it cost",
        "How do people get there?",
      ],
      ...["Must they tell", "project's money", "Who may read the entry?", "confirm all this"],
    ];
    const steps: readonly Step[] = [
      ["What is its name?", `Kitchen${enter}`],
      ["Under which id?", enter],
      ["Who offers it?", enter],
      ["What kinds of help", space + enter],
      ["What exactly?", space + enter],
      ...unknown.map((question) => [question, enter] as const),
      ["Is it right?", enter],
    ];
    expect(finished(atTerminal(folder, ["new", "service"], steps)).code).toBe(0);
    expect(at(folder, "services/kitchen.yaml")).toBe(
      "name: Kitchen\norganization: nile-health\nprovides: [primary_health_care]\n",
    );
  });

  test("flags answer in advance; only the rest is asked", () => {
    const folder = begun();
    const flags = ["--until", "2026-12-31", "--reason", "Moving"];
    pathway(folder, [
      ...["new", "service", "eyes", "--name", "Eyes", "--organization", "nile-health"],
      ...["--provides", "eye_care"],
    ]);
    const session = finished(
      atTerminal(
        folder,
        ["withdraw", "eyes"],
        [
          ["Everyone may read it.", enter],
          ["Only protection staff may read it.", `Under inquiry${enter}`],
        ],
      ),
    );
    expect(session.code).toBe(0);
    expect(at(folder, "services/eyes.yaml")).toContain("  internal_reason: Under inquiry\n");
    expect(finished(atTerminal(folder, ["pause", "eyes", ...flags], [])).code).toBe(0);
    expect(at(folder, "services/eyes.yaml")).toContain("  reason: Moving\n");
  });

  test.each([
    ["Ctrl+C at the first question", ["init", "kh"], [["In which country?", leave]]],
    ["Ctrl+C half-way", ["init", "kh"], [...inEnglish.slice(0, 10), ["sexual violence?", leave]]],
    [
      "Ctrl+C at the last question",
      ["init", "kh"],
      [...inEnglish.slice(0, -1), ["Write these files?", leave]],
    ],
    ["the end of what is typed", ["init", "kh"], [["In which country?", end]]],
    ["Ctrl+C in new", ["new", "service"], [["What is its name?", leave]]],
    [
      "no at the last question",
      ["init", "kh"],
      [...inEnglish.slice(0, -1), ["Write these files?", down + enter]],
    ],
  ] as readonly (readonly [string, readonly string[], readonly Step[]])[])(
    "%s leaves nothing half-written, and says so",
    (_, words, steps) => {
      const folder = words[0] === "new" ? begun() : temporaryFolder();
      const before = contentsOf(folder);
      const { code, said: screen } = finished(atTerminal(folder, words, steps));
      expect(code).toBe(130);
      expect(screen).toContain("You left. Nothing was written.");
      expect(contentsOf(folder)).toEqual(before);
    },
  );

  test("where a pathway is already, init asks nothing before it says so", () => {
    const folder = begun();
    const { code, said: screen } = finished(atTerminal(folder, ["init"], []));
    expect(code).toBe(2);
    expect(screen).toContain("pathway.yaml is there already");
  });

  test("--no-input asks nothing even here", () => {
    const folder = temporaryFolder();
    const { code, said: screen } = finished(atTerminal(folder, ["init", "--no-input"], []));
    expect(code).toBe(2);
    expect(screen).toContain("--country");
  });
});
