import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import type { Edition } from "../../src/edition/edition.ts";
import { card } from "../../src/render/card.ts";
import { pictogram } from "../../src/render/pictograms.ts";
import { editionOnDisk } from "../booklet-of.ts";
import { editionOf, type PathwayFiles, smallPathway } from "../edition-of.ts";
import { choiceOf, screenOf, wordsOf } from "./cards-of.ts";

const example = fileURLToPath(new URL("../../pathways/khartoum", import.meta.url));
const day = "2026-11-20";
const confirmed = [{ on: "2026-11-02", by: "coordinator", method: "phone", with: "Desk" }];

const clinic = {
  name: { en: "River Clinic", ar: "عيادة النهر" },
  organization: "nile-health",
  provides: ["primary_health_care"],
  open_to: "everyone",
  area: "omdurman",
  address: "Street 40",
  phone: "+249 91 234 5678",
  languages: ["ar"],
  hours: { "sun-thu": "08:00-14:00" },
  fees: "free",
  referral: { how: ["walk_in"], must_say: ["age"], need_not_say: ["status", "name"] },
  verification: confirmed,
};

const quiet = {
  ...clinic,
  name: { en: "Lotus house", ar: "بيت اللوتس" },
  description: "For survivors of violence.",
  provides: ["survivor_counselling"],
  audience: "public",
  address: "Street 7, beside the Lotus house sign",
  directions: "Blue door after the bakery",
  phone: "+249 91 234 9999",
  website: "https://lotus.example.org",
};

const files = (more: PathwayFiles): PathwayFiles => ({ ...smallPathway, ...more });

async function small(more: PathwayFiles, ids: readonly string[], language = "en") {
  const edition = await editionOf(files(more));
  const choice = choiceOf(edition, language, { ids });
  return { edition, choice, words: wordsOf(screenOf(card, edition, choice)) };
}

describe("the card that a person takes along", () => {
  test("it answers the eight things that are explained, and says what everybody may do", async () => {
    const { words } = await small({ "services/river.yaml": clinic }, ["river"]);
    for (const said of [
      "River Clinic",
      "Offers Primary health care",
      "Who may come Anyone may come.",
      "Where Street 40 Omdurman",
      "Sunday to Thursday 08:00–14:00",
      "Ask for Nile Health",
      "Languages Arabic",
      "Cost Free",
      "They will ask for Age",
      "You need not say Legal status and name",
      "Call before you travel. +249 91 234 5678",
      "You may say no, or change your mind. You will still be helped.",
      "Confirmed on 2 November 2026",
      "Do not use after 18 February 2027",
      "Are you in danger, or has somebody hurt you?",
      "Ambulance 333",
    ])
      expect(words).toContain(said);
  });

  test("the days of the week are drawn, each open or not", async () => {
    const { edition, choice } = await small({ "services/river.yaml": clinic }, ["river"]);
    const days = [...screenOf(card, edition, choice).matchAll(/class="day-(\w+)"><span>(\w+)/g)];
    expect(days.map(([, kind, name]) => `${name} ${kind}`)).toEqual([
      "Sat closed",
      ...["Sun", "Mon", "Tue", "Wed", "Thu"].map((name) => `${name} open`),
      "Fri closed",
    ]);
  });

  test("what the entry does not answer is asked before going, and told to the desk", async () => {
    const { name, organization, provides } = clinic;
    const bare = { name, organization, provides, verification: confirmed };
    const { edition, choice, words } = await small({ "services/bare.yaml": bare }, ["bare"]);
    expect(words.match(/Not known\. Ask before going\./g)?.length).toBe(5);
    expect(words).toContain("Ask the help desk to call before you travel.");
    expect(words).toContain("Complaints Call 1515");
    expect(card.gaps?.(edition, choice).open.map(({ matters }) => matters)).toEqual([
      ["who", "where", "phone", "hours", "languages", "fees", "information"],
    ]);
    const whole = await small({ "services/river.yaml": clinic }, ["river"]);
    expect(card.gaps?.(whole.edition, whole.choice).open).toEqual([]);
  });

  test("an entry with nothing but a name, of any kind, makes a card", async () => {
    for (const name of ["x".repeat(200), "👩‍⚕️🏥", "<script>alert(1)</script> & 'co'"]) {
      const bare = { ...clinic, name: { en: name } };
      const { edition, choice } = await small({ "services/bare.yaml": bare }, ["bare"]);
      const html = screenOf(card, edition, choice);
      expect(html).not.toContain("<script>");
      expect(wordsOf(html)).toContain(name.startsWith("<") ? "alert(1)" : name);
    }
  });

  test("a sensitive service is named on no card, nor in the file's name and title", async () => {
    const more = { "services/lotus.yaml": quiet, "services/river.yaml": clinic };
    const { edition, choice, words } = await small(more, ["lotus"]);
    expect(words).toContain("To remember");
    expect(words).toContain("+249 91 234 9999");
    expect(words).toContain("Blue door after the bakery");
    expect(words).toContain("Ask the help desk for the way.");
    expect(words).toContain("In an emergency Ambulance 333");
    const [paper] = await card.documents(edition, choice);
    const all = JSON.stringify(paper) + screenOf(card, edition, choice) + paper?.html(new Map());
    expect(all).not.toMatch(/lotus|nile health|survivor|counsel|violence|hurt|danger|specialist/i);
    expect(paper?.path).toBe("card.en.pdf");
  });

  test("without --service no pile of cards about sensitive services is made", async () => {
    const edition = await editionOf(
      files({ "services/lotus.yaml": quiet, "services/river.yaml": clinic }),
    );
    const choice = choiceOf(edition, "en");
    expect(wordsOf(screenOf(card, edition, choice))).not.toContain("To remember");
    expect(card.gaps?.(edition, choice).apart).toBe(1);
  });

  test("--discreet keeps the name of any service to itself", async () => {
    const edition = await editionOf(files({ "services/river.yaml": clinic }));
    const html = screenOf(card, edition, choiceOf(edition, "ar", { isDiscreet: true }));
    expect(wordsOf(html)).toContain("للتذكير");
    expect(html).not.toMatch(/عيادة النهر|river|nile/i);
  });

  test("nobody is told to call where the pathway names no number", async () => {
    const { emergency: _none, ...pathway } = smallPathway["pathway.yaml"] as Record<
      string,
      unknown
    >;
    const more = { "pathway.yaml": pathway, "services/river.yaml": clinic };
    const { words } = await small(more, ["river"]);
    expect(words).toContain(
      "Are you in danger, or has somebody hurt you? In danger, call the emergency",
    );
    expect(words).not.toContain("You can call.");
  });

  test("an edition without services makes no card", async () => {
    const edition = await editionOf(files({}));
    expect(await card.documents(edition, choiceOf(edition, "en"))).toEqual([]);
  });

  test("a neutral card is followed by the number of the service that leads to a hidden place", async () => {
    const edition = await editionOnDisk(example, day, "partner");
    const html = screenOf(card, edition, choiceOf(edition, "en", { ids: ["women-centre"] }));
    expect(wordsOf(html)).toContain("3033");
    expect(wordsOf(html)).not.toMatch(/secret|women|confluence/i);
  });

  test("no drawing holds the upright cross that the law protects", () => {
    const kinds = "offers who where hours phone email website languages fees privacy visits note";
    for (const kind of kinds.split(" ")) expect(pictogram(kind)).not.toMatch(/M12 \S+v\S+M\S+ 12h/);
  });
});

describe("the cards of the example", () => {
  let desk: Edition;
  beforeAll(async () => {
    desk = await editionOnDisk(example, day, "partner");
  });

  test("nothing that is for desks only goes out with a person", () => {
    const ids = desk.listed.map(({ id }) => id);
    const words = wordsOf(screenOf(card, desk, choiceOf(desk, "en", { ids })));
    const notes = desk.listed.flatMap((service) => [
      ...service.not_open_to.flatMap(({ desk_note: note }) => Object.values(note ?? {})),
      service.referral_contact?.phone ?? "",
      ...(service.fees?.kind === "priced" ? Object.values(service.fees.billing ?? {}) : []),
    ]);
    const hidden = notes.filter((note) => note !== "");
    expect(hidden.length).toBeGreaterThan(5);
    const open = new Set(desk.listed.flatMap((each) => each.sites.flatMap((s) => s.contact.phone)));
    expect(hidden.filter((note) => words.includes(note) && !open.has(note))).toEqual([]);
  });

  test("each language has its own words, and none falls back to English", () => {
    const ids = ["eye-clinic"];
    for (const [language, rights] of [
      ["ar", "يمكنك أن ترفض أو أن تغيّر رأيك، وستبقى المساعدة متاحة لك."],
      ["fr", "Vous pouvez dire non ou changer d’avis."],
    ] as const) {
      const html = screenOf(card, desk, choiceOf(desk, language, { ids }));
      expect(html).toContain(rights);
      expect(html).toContain(language === "ar" ? 'dir="rtl"' : 'dir="ltr"');
      expect(wordsOf(html)).not.toMatch(/You may|Ask for|Call before/);
    }
  });
});
