import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import { csvOf, sheetOf, wordsOf } from "../../src/commands/call-file.ts";
import type { SpeechCode } from "../../src/languages/speech.ts";
import { parseKey } from "../../src/model/call-key.ts";
import { partedKey } from "../../src/model/pathway-sign.ts";
import { callPaper } from "../../src/render/call-paper.ts";
import { callTable } from "../../src/render/call-table.ts";
import { callLines } from "../../src/render/call-text.ts";
import { callsOf } from "../calls-of.ts";
import { grownPathway } from "../edition/grown-pathway.ts";
import { catalogueOf as grownCatalogue } from "../edition/memory-pathway.ts";
import { catalogueOf, type PathwayFiles, smallPathway } from "../edition-of.ts";

const clinic = {
  name: { en: "Clinic", ar: "عيادة" },
  organization: "nile-health",
  provides: ["primary_health_care"],
  area: "omdurman",
  address: { en: "Street 40", ar: "شارع 40" },
  phone: "+249 91 234 5678",
  hours: { "sun-thu": "08:00-14:00" },
  fees: "free",
  referral_contact: {
    role: "Referral nurse",
    phone: "+249 91 234 5699",
    hours: { sun: "09:00-10:00" },
  },
  funding: { until: "2026-10-31", funder: "CANARY-FUNDER" },
  verification: [
    { on: "2026-08-01", by: "coordinator", method: "phone", with: "CANARY-NURSE" },
    {
      on: "2026-11-16",
      by: "coordinator",
      method: "visit",
      outcome: "no_answer",
      note: "CANARY-NOTE",
    },
  ],
};
const files: PathwayFiles = {
  ...smallPathway,
  "organizations/nile-health.yaml": { name: "Nile Health", kind: "ngo", phone: "+249 91 234 5600" },
  "services/clinic.yaml": clinic,
  "services/pharmacy.yaml": {
    ...clinic,
    name: "Pharmacy",
    funding: undefined,
    review: { owner: "protection-lead" },
  },
};

/** Everything the sheets of a pathway say, in every form. */
async function everything(
  catalogue: Catalogue,
  code: SpeechCode,
  { audience, asOf }: { readonly audience?: "restricted"; readonly asOf?: string } = {},
) {
  const { round, view } = await callsOf(catalogue, {
    code,
    ...(asOf ? { asOf } : {}),
    perWeek: 99,
    ...(audience ? { audience } : {}),
  });
  const table = callTable(round, view);
  const paper = callPaper(round, view, "calls.pdf");
  return [
    callLines(round, view).join("\n"),
    csvOf(table),
    JSON.stringify(sheetOf(table, { name: "Calls", direction: "ltr" })),
    wordsOf(table),
    paper.html(new Map()) + JSON.stringify(paper.details),
  ];
}

test("a sheet says whom to call and when, how it ended last, what the entry says now", async () => {
  const { round, view } = await callsOf(await catalogueOf(files), {
    organizations: ["nile-health"],
    owners: ["coordinator"],
  });
  expect(callLines(round, view)).toMatchInlineSnapshot(`
    [
      "Nile Health",
      "  +249 91 234 5699 · Referral nurse · Sunday 09:00–10:00",
      "  +249 91 234 5678 · Sunday to Thursday 08:00–14:00",
      "  +249 91 234 5600",
      "  Clinic (clinic)",
      "    Expired; no answer on 16 November 2026 by visit",
      "    – Is the service still running, and until when?",
      "    – Phone: +249 91 234 5678; Referral contact (help desks only): +249 91 234 5699, Sunday 09:00–10:00, Referral nurse. Still right?",
      "    – Where: Street 40, Omdurman. Still right?",
      "    – Hours: Sunday to Thursday 08:00–14:00. Still right?",
      "    – Nothing is known yet: who may come. What do they say?",
      "    – Cost: Free. Still right?",
      "    – Offers: Primary health care. Still right?",
      "    – Nothing is known yet: referral. What do they say?",
      "",
      "1 call about 1 service, from 20 November 2026 to 26 November 2026.",
    ]
  `);
});

test("a table has a row for each question, each with a key that can be read back", async () => {
  const { round, view } = await callsOf(await catalogueOf(files), { perWeek: 9 });
  const { rows } = callTable(round, view);
  const keys = rows.map(({ cells }) => parseKey(partedKey(cells.key).words));
  expect(keys.map((key) => `${key?.kind} ${key?.id}`)).toEqual([
    "call nile-health",
    "running clinic",
    ...Array.from({ length: 7 }, () => "question clinic"),
    "running pharmacy",
    ...Array.from({ length: 7 }, () => "question pharmacy"),
    "help nile-health",
    "agreement nile-health",
  ]);
  expect(rows.flatMap(({ choices }) => choices).filter((each) => each.includes(","))).toEqual([]);
});

describe("who may see what", () => {
  test("no form, in no language, holds a value for protection staff only", async () => {
    const catalogue = await catalogueOf(files);
    for (const code of ["en", "ar", "fr"] as const)
      for (const form of await everything(catalogue, code)) expect(form).not.toContain("CANARY");
  });

  test("the same with a canary in every field there is", async () => {
    const { files: grown, canaries } = grownPathway(8);
    const catalogue = await grownCatalogue(grown);
    const hidden = canaries.filter(({ audience }) => audience === "restricted");
    const found = async (audience?: "restricted") => {
      const forms = (
        await everything(catalogue, "en", { asOf: "2027-02-10", ...(audience ? { audience } : {}) })
      ).join("\n");
      return {
        forms,
        hits: canaries.filter(({ tokens }) => tokens.some((each) => forms.includes(each))),
      };
    };
    const { forms, hits } = await found();
    expect(forms).toContain("ask service-");
    expect(hits.length).toBeGreaterThan(40);
    expect(hits.filter((each) => hidden.includes(each)).map(({ at }) => at)).toEqual([]);
  });

  test("entries for protection staff are absent, and change no sheet of help desks", async () => {
    const secret = {
      ...clinic,
      name: "SECRET-HOUSE",
      audience: "restricted",
      provides: ["primary_health_care"],
    };
    const catalogue = await catalogueOf({
      ...files,
      "services/house.yaml": secret,
      "private/services/hut.yaml": secret,
    });
    expect(await everything(catalogue, "en")).toEqual(
      await everything(await catalogueOf(files), "en"),
    );
    expect((await everything(catalogue, "en", { audience: "restricted" })).join()).toContain(
      "SECRET-HOUSE",
    );
  });
});

describe("on paper", () => {
  let paper: (code: SpeechCode) => Promise<string>;
  beforeAll(async () => {
    const catalogue = await catalogueOf(files);
    paper = async (code) => {
      const { round, view } = await callsOf(catalogue, { code });
      return callPaper(round, view, "calls.pdf").html(new Map());
    };
  });

  test("each language has its direction and boxes of its own", async () => {
    expect(await paper("en")).toMatch(/<html lang="en" dir="ltr">/);
    expect(await paper("en")).toContain("</i>closed for good</span>");
    expect(await paper("ar")).toMatch(/<html lang="ar" dir="rtl">/);
    expect(await paper("ar")).toContain("</i>لم أسأل</span>");
    expect(await paper("fr")).toContain("</i>sans réponse</span>");
  });

  test("what people wrote is text, not markup", async () => {
    const catalogue = await catalogueOf({
      ...files,
      "services/clinic.yaml": { ...clinic, name: "<script>alert(1)</script>" },
    });
    const { round, view } = await callsOf(catalogue);
    const html = callPaper(round, view, "calls.pdf").html(new Map());
    expect(html).toContain("&lt;script&gt;");
    expect(html).not.toContain("<script");
  });
});

test("nobody is called about what is closed or withdrawn, and an empty week says so", async () => {
  const over = { ...clinic, status: "closed" };
  const { round, view } = await callsOf(
    await catalogueOf({
      ...smallPathway,
      "services/clinic.yaml": over,
      "services/gone.yaml": { ...clinic, status: "withdrawn" },
    }),
  );
  expect(round.sheets).toEqual([]);
  expect(callLines(round, view)).toEqual([
    "Nobody has to be called from 20 November 2026 to 26 November 2026.",
  ]);
});

test("cells that a program could take for formulas are kept harmless in CSV", async () => {
  const { round, view } = await callsOf(
    await catalogueOf({ ...files, "services/clinic.yaml": { ...clinic, name: "=1+1" } }),
  );
  const csv = csvOf(callTable(round, view));
  expect(csv).toContain("'=1+1");
  expect(csv).toContain("'+249");
  const cells = (parse(csv, { bom: true }) as string[][]).flat();
  expect(cells.filter((each) => /^[=+@\t\r-]/.test(each))).toEqual([]);
});

test("a provider that was named is asked about all that is old of it, however few calls keep it confirmed", async () => {
  const catalogue = await catalogueOf(files);
  const named = await callsOf(catalogue, { organizations: ["nile-health"] });
  expect(named.round.sheets.map(({ items }) => items.length)).toEqual([2]);
  expect(named.round.waiting).toBe(0);
  expect((await callsOf(catalogue)).round.waiting).toBe(1);
});
