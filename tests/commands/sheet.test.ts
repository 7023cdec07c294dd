import { expect, test } from "vitest";
import { smallPathway } from "../edition-of.ts";
import { appliedSheet, asRead, edited, madeSheets, newLines } from "./edited-sheets.ts";

/** What a person wrote, with remarks of theirs. */
const clinic = `# kept by the desk
name: Nile Clinic
organization: nile-health
provides: [primary_health_care] # more to come
area: omdurman
address: # the blue door
  en: Street 40
  ar: شارع 40
phone: "+249 91 234 5678"   # rings twice
languages:
  - ar   # everybody
  - {code: fr, mode: interpreter}
hours:
  sun-thu: 08:00-14:00
fees: free
open_to: everyone
must_report: {state: "no", what: Only births}
verification:
  - {on: 2026-06-01, by: coordinator, method: phone, with: Nurse}
`;
const posts = `name: {en: Posts, ar: نقاط}
organization: nile-health
provides: [first_aid]
area: bahri
address: Market
phone: "+249 91 234 5600"
open_to:
  ages: 0-17
  serves: [bahri]
sites:
  - id: north
    name: North post
    hours:
      mon-sun: [08:00-10:00, 16:00-18:00]
  - id: south
    address: hidden
`;
const files = {
  ...smallPathway,
  "services/clinic.yaml": clinic,
  "services/posts.yaml": posts,
};

const read = async (options = {}) => asRead(await madeSheets(files, options));

const clinicAfter = (after: Readonly<Record<string, unknown>>) =>
  newLines(after["services/clinic.yaml"], clinic);

test.each(["en", "ar", "fr"])(
  "a sheet that nobody changed changes nothing (%s)",
  async (language) => {
    const { code, out, after } = await appliedSheet(files, await read({ language }));
    expect({ code, out }).toEqual({
      code: 0,
      out: "Nothing is new: sheet.xlsx says what the entries say.\n",
    });
    expect(after).toEqual(files);
  },
);

test("what was changed is told in a sentence, written where it stood, and recorded with who told it", async () => {
  const sheet = edited(await read(), {
    "clinic hours": "Sunday-Thursday 08:00-13:00",
    "clinic provides.2": "Vaccination",
    "clinic languages.1": "English",
    "clinic languages.3": "Arabic",
  });
  const { code, out, err, after } = await appliedSheet(files, sheet);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("clinic: closes at 13:00, was 14:00\n");
  expect(out).toContain(
    "What it offers: Primary health care; Vaccination, was Primary health care\n",
  );
  expect(clinicAfter(after)).toEqual([
    "provides: [primary_health_care, vaccination] # more to come",
    ...["  - en", "  - code: fr", "    mode: interpreter", "  - ar"],
    "  sun-thu: 08:00-13:00",
    "  - {on: 2026-11-20, by: coordinator, method: phone, with: Head nurse, facts: [hours, services], outcome: changed}",
  ]);
});

test("a language that goes and one that comes leave the remarks beside the others", async () => {
  const sheet = edited(await read(), { "clinic languages.2": "Tigrinya (interpreter)" });
  const { after } = await appliedSheet(files, sheet);
  expect(String(after["services/clinic.yaml"])).toContain(
    "languages:\n  - ar   # everybody\n  - code: ti\n    mode: interpreter\n",
  );
});

test("every word can be written in the language of the sheet", async () => {
  const sheet = edited(await read({ language: "ar" }), {
    "clinic hours": "الأحد-الخميس 09:00-14:00؛ الجمعة مغلق",
    "clinic fees": "٥٠٠ SDG",
    "clinic area": "بحري",
    "clinic address": "شارع ٤١",
    "clinic status": "قائمة انتظار",
  });
  const { out, err, after } = await appliedSheet(files, sheet, { messages: "fr" });
  expect(err).not.toContain("cellule");
  expect(out).toContain("Le coût");
  expect(clinicAfter(after)).toEqual(
    expect.arrayContaining([
      "area: bahri",
      "  ar: شارع ٤١",
      "  sun-thu: 09:00-14:00",
      "  fri: closed",
      "  amount: 500",
      "status: waiting_list",
    ]),
  );
  expect(String(after["services/clinic.yaml"])).toContain(
    "address: # the blue door\n  en: Street 40\n",
  );
});

test("a place says for itself what is different there, and keeps what it had from the service", async () => {
  const sheet = edited(await read(), {
    "posts/north address": "Old bridge",
    "posts/north hours": "every day 08:00-10:00, 16:00-19:00",
    "posts/south phone": "+249 91 234 5601",
  });
  const { after } = await appliedSheet(files, sheet);
  expect(String(after["services/posts.yaml"])).toContain(`sites:
  - id: north
    name: North post
    area: bahri
    address: Old bridge
    hours:
      mon-sun: [08:00-10:00, 16:00-19:00]
  - id: south
    address: hidden
    phone: "+249 91 234 5601"
verification:
  - {on: 2026-11-20, by: coordinator, method: phone, with: Head nurse, facts: [location, hours], at: [north], outcome: changed}
  - {on: 2026-11-20, by: coordinator, method: phone, with: Head nurse, facts: [contact], at: [south], outcome: changed}
`);
});

test("what cannot be read, or says more than a cell, is told by its cell, and the rest is taken over", async () => {
  const sheet = edited(await read(), {
    "clinic phone": "soon",
    "clinic must_report": "yes",
    "clinic name": "",
    "clinic fees": "500 SDG",
    "clinic ages": "18+",
    "posts/south address": "Behind the mill",
    "posts open_to": "everyone",
  });
  const { code, err, after } = await appliedSheet(files, sheet, {
    options: { yes: true, unverified: true, "show-values": true },
  });
  expect(code).toBe(1);
  expect(err.match(/row \d+, column [A-Z]+: \S+ \S+/g)).toEqual([
    "row 5, column D: This cannot",
    "row 5, column K: “soon” is",
    "row 5, column AE: More stands",
    "row 5, column P: “everyone” stands",
    "row 6, column P: More stands",
    "row 8, column I: More stands",
  ]);
  expect(clinicAfter(after)).toEqual(["fees:", "  amount: 500", "  currency: SDG"]);
  expect(after["services/posts.yaml"]).toBe(posts);
});

test("only some people may come where everyone could, and the other way round", async () => {
  const some = edited(await read(), {
    "clinic open_to": "only some people",
    "clinic ages": "18+",
    "clinic statuses": "refugees; Asylum seekers",
  });
  const first = await appliedSheet(files, some);
  expect(first.err).toBe("");
  expect(clinicAfter(first.after)).toEqual(
    expect.arrayContaining(["open_to:", "  statuses: [refugee, asylum_seeker]", "  ages: 18+"]),
  );
  const now = first.after as typeof files;
  const all = edited(asRead(await madeSheets(now)), {
    ...{ "clinic open_to": "everyone", "clinic ages": "", "clinic statuses": "" },
  });
  const second = await appliedSheet(now, all);
  expect(clinicAfter(second.after).join("\n")).not.toContain("ages");
  expect(String(second.after["services/clinic.yaml"])).toContain("\nopen_to: everyone\n");
});

test("a sheet that is applied twice changes nothing the second time", async () => {
  const sheet = edited(await read(), { "clinic phone": "+249 91 234 5699", "posts name": "Post" });
  const first = await appliedSheet(files, sheet);
  const second = await appliedSheet(first.after, sheet);
  expect(second.out).toBe("Nothing is new: sheet.xlsx says what the entries say.\n");
  expect(second.after).toEqual(first.after);
});

test("what others changed meanwhile stays, and is asked about where the sheet says something else", async () => {
  const sheet = edited(await read(), {
    "clinic phone": "+249 91 234 5699",
    "clinic fees": "200 SDG",
  });
  const meanwhile = {
    ...files,
    "services/clinic.yaml": clinic.replace("5678", "5611").replace("08:00-14:00", "07:00-14:00"),
  };
  const alone = await appliedSheet(meanwhile, sheet);
  expect(alone.code).toBe(1);
  expect(alone.err).toContain("--conflicts file");
  const lines = newLines(alone.after["services/clinic.yaml"], meanwhile["services/clinic.yaml"]);
  expect(lines.join("\n")).not.toContain("5699");
  expect(lines).toContain("  amount: 200");
  const asked = await appliedSheet(meanwhile, sheet, {
    answers: ["sheet", "yes", "phone", "Head nurse", "coordinator"],
    options: {},
  });
  expect(asked.asked[0]).toContain("The phone number: this was changed after the sheet was made");
  const text = String(asked.after["services/clinic.yaml"]);
  expect(text).toContain('phone: "+249 91 234 5699"   # rings twice\n');
  expect(text).toContain("  sun-thu: 07:00-14:00\n");
});

test("each row is asked about once, and one that nobody wants stays as it is", async () => {
  const sheet = edited(await read(), {
    ...{ "clinic phone": "+249 91 234 5699", "clinic fees": "200 SDG" },
    "posts phone": "+249 91 234 5698",
  });
  const { asked, after } = await appliedSheet(files, sheet, {
    answers: ["no", "yes", "slips"],
    options: {},
  });
  expect(asked).toEqual([
    "Take this over?",
    "Take this over?",
    "Nile Health: how did you learn what is new?",
  ]);
  expect(after["services/clinic.yaml"]).toBe(clinic);
  expect(newLines(after["services/posts.yaml"], posts)).toEqual(['phone: "+249 91 234 5698"']);
});

test("nothing is written where nobody said so, or how it was learned", async () => {
  const sheet = edited(await read(), { "clinic phone": "+249 91 234 5699" });
  const nobody = await appliedSheet(files, sheet, { options: {} });
  expect(nobody.code).toBe(2);
  expect(nobody.err).toContain("--yes");
  const how = await appliedSheet(files, sheet, { options: { yes: true } });
  expect(how.code).toBe(2);
  expect(how.err).toContain("--method");
  const dry = await appliedSheet(files, sheet, { options: { "dry-run": true } });
  expect([nobody.after, how.after, dry.after]).toEqual([files, files, files]);
});

test("rows of another pathway are refused, alone or among its own", async () => {
  const other = {
    ...files,
    "pathway.yaml": { ...Object(smallPathway["pathway.yaml"]), title: "Elsewhere" },
  };
  const theirs = edited(asRead(await madeSheets(other)), { "clinic phone": "+249 91 234 5699" });
  const whole = await appliedSheet(files, theirs);
  expect(whole.code).toBe(2);
  expect(whole.err).toContain("another pathway");
  const [own] = edited(await read(), { "posts phone": "+249 91 234 5698" });
  const row = theirs[0]?.rows.find((each) => each.at(-1)?.startsWith("sheet1 clinic "));
  const mixed = { name: "Services", rows: [...(own?.rows ?? []), row ?? []] };
  const among = await appliedSheet(files, [mixed]);
  expect(among.code).toBe(1);
  expect(among.err).toContain("row 14, column AF: This row comes from a sheet of another pathway");
  expect(among.after["services/clinic.yaml"]).toBe(clinic);
  expect(among.after["services/posts.yaml"]).not.toBe(posts);
});

test("rows and columns may be in another order, be gone, or come from a program that puts marks and blanks there", async () => {
  const [entries] = await read();
  const rows = entry(entries?.rows ?? []);
  const { code, out, err, after } = await appliedSheet(files, [{ name: "Table", rows }]);
  expect({ code, err, out }).toEqual({
    ...{ code: 0, err: "" },
    out: "Nothing is new: sheet.xlsx says what the entries say.\n",
  });
  expect(after).toEqual(files);
});

/** Rows upside down below the heads, columns from right to left, without hours, with marks and blanks. */
function entry(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const hours = rows[1]?.indexOf("hours") ?? 0;
  const turned = rows.map((row, index) =>
    row
      .map((cell) => (index > 3 && cell !== "" ? `\u200f ${cell}\u00a0` : cell))
      .filter((_, column) => column !== hours)
      .reverse(),
  );
  return [...turned.slice(0, 4), ...turned.slice(4).reverse()];
}

test("what protection staff alone may see stands in no cell, and no sheet of theirs writes over it", async () => {
  const secret = {
    ...files,
    "services/clinic.yaml": `${clinic}funding: {until: 2027-01-31, funder: Secret Fund}\n`,
    "private/services/door.yaml":
      "name: Hidden Door\norganization: nile-health\nprovides: [safe_house]\n",
  };
  const cells = JSON.stringify(await madeSheets(secret));
  expect(cells).not.toMatch(/Hidden Door|hidden-door|2027-01-31|Secret Fund|"door/);
  expect(cells).toContain("Nile Clinic");
  const staff = JSON.stringify(await madeSheets(secret, { audience: "restricted" }));
  expect(staff).toContain("2027-01-31");
});

test("how it was learned is asked once for each provider, and recorded where it belongs", async () => {
  const two = {
    ...files,
    "organizations/mill.yaml": "name: Mill\nkind: ngo\n",
    "services/kitchen.yaml": clinic
      .replace("Nile Clinic", "Kitchen")
      .replace("nile-health", "mill"),
  };
  const sheet = edited(asRead(await madeSheets(two)), {
    ...{ "clinic fees": "200 SDG", "kitchen fees": "300 SDG", "posts name": "Post" },
  });
  const { asked, after } = await appliedSheet(two, sheet, {
    answers: ["all", "phone", "Nurse", "coordinator", "slips"],
    options: {},
  });
  expect(asked).toHaveLength(5);
  expect(asked.filter((each) => each.includes("how did you learn"))).toEqual([
    "Nile Health: how did you learn what is new?",
    "Mill: how did you learn what is new?",
  ]);
  expect(String(after["services/clinic.yaml"])).toContain("with: Nurse, facts: [fees]");
  expect(String(after["services/kitchen.yaml"])).not.toContain("facts: [fees]");
  expect(String(after["services/kitchen.yaml"])).toContain("amount: 300");
});

test("a log is told which fact changed, and no word of a field that is not public", async () => {
  const desk = { ...files, "services/clinic.yaml": `audience: partner\n${clinic}` };
  const sheet = edited(asRead(await madeSheets(desk)), {
    "clinic phone": "+249 91 234 5699",
    "clinic fees": "some coins",
    "posts referral_phone": "+249 91 234 5622",
    "posts phone": "+249 91 234 5633",
  });
  const { out, err } = await appliedSheet(desk, sheet);
  expect(out).toContain("clinic: The phone number: changed\n");
  expect(out).toContain("posts: The number for our referrals: changed\n");
  expect(out).toContain("posts: The phone number: +249 91 234 5633, was +249 91 234 5600\n");
  expect(out + err).not.toMatch(/5699|5678|some coins|5622|Nile Clinic/);
});

test("keys that somebody cut, bent or made up change nothing, and are told", async () => {
  const sheet = edited(await read(), { "clinic phone": "+249 91 234 5699" });
  const key = sheet[0]?.rows[4]?.at(-1) ?? "";
  const bent = [
    ...[key.slice(0, -1), `${key}-`, key.replace(" clinic ", " ../clinic ")],
    ...[key.replace(" clinic ", " __proto__ "), key.replace(" clinic ", " clinic/none ")],
    ...[key.replace(" clinic ", " nobody "), key.replace("sheet1", "sheet9"), "phone"],
  ];
  for (const each of bent) {
    const { code, after } = await appliedSheet(files, edited(sheet, { "clinic key": each }));
    expect({ code, after }, each).toEqual({ code: 1, after: files });
  }
});

/** The sheet with one more row at its end, by the names of columns. */
function withRow(
  sheets: Awaited<ReturnType<typeof read>>,
  cells: Readonly<Record<string, string>>,
): typeof sheets {
  const [entries, ...others] = sheets;
  if (!entries) throw new Error("There is no sheet.");
  const columns = entries.rows[1] ?? [];
  const at = entries.rows.findIndex((row) => row.every((cell) => cell === ""));
  const row = columns.map((key) => cells[key] ?? "");
  return [{ ...entries, rows: entries.rows.with(at, row) }, ...others];
}

const eyes = {
  name: "Eye clinic",
  "provides.1": "First aid",
  area: "Bahri",
  ages: "18+",
  phone: "+249 91 234 5611",
};

test("a row typed below the others becomes a draft, once, however often the sheet is applied", async () => {
  const typed = { ...eyes, open_to: "only some people", hours: "Sun to Thu 8-12" };
  const sheet = withRow(await read(), typed);
  const { code, out, err, after } = await appliedSheet(files, sheet, { options: { yes: true } });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("New in row ");
  expect(after["services/eye-clinic.yaml"]).toBe(
    [
      ...["name: Eye clinic", "organization: nile-health", "provides: [first_aid]", "draft: yes"],
      ...["open_to:", "  ages: 18+", "area: bahri", 'phone: "+249 91 234 5611"'],
      ...["hours:", "  sun-thu: 08:00-12:00", ""],
    ].join("\n"),
  );
  const again = await appliedSheet(after, sheet, { options: { yes: true } });
  expect(again.out).toContain("Nothing is new");
  expect(again.after).toEqual(after);
});

test.each([
  [{ organization: "Nobody we know" }, "no organisation of this pathway"],
  [{ "provides.1": "" }, "choose what it offers"],
  [{ "provides.1": "Dancing" }, "none of the words to choose from"],
  [{ "provides.1": "Safe house" }, "only protection staff"],
  [{ description: "A shelter for raped women" }, "only protection staff"],
  [{ name: "Nile Clinic" }, "has an entry of this name already"],
  [{ name: "" }, "no name of a service"],
])("of a new row that cannot stand nothing is taken over (%j)", async (cells, words) => {
  const sheet = withRow(await read(), { ...eyes, open_to: "", ages: "", ...cells });
  const { code, err, after } = await appliedSheet(files, sheet);
  expect(code).toBe(1);
  expect(err).toContain(words);
  expect(after).toEqual(files);
});

test("a sheet that was sorted without its keys is refused whole: each row would get another one's facts", async () => {
  const [entries, ...others] = await read();
  const rows = (entries?.rows ?? []).map((row) => [...row]);
  const at = rows.flatMap((row, index) => (row.at(-1)?.startsWith("sheet1 ") ? [index] : []));
  const keys = at.map((index) => rows[index]?.at(-1) ?? "");
  for (const [index, row] of at.entries()) rows[row]?.splice(-1, 1, keys.at(index - 1) ?? "");
  const { code, out, err, after } = await appliedSheet(files, [
    { name: "Services", rows },
    ...others,
  ]);
  expect(code).toBe(1);
  expect(out).toBe("Nothing was taken over.\n");
  expect(err.replace(/\s+/g, " ")).toContain("without their last column");
  expect(after).toEqual(files);
});

test("a formula that nobody has worked out is no fact", async () => {
  const sheets = edited(await read(), { "clinic address": '=HYPERLINK("https://a.example")' });
  const { code, err, after } = await appliedSheet(files, sheets);
  expect(code).toBe(1);
  expect(err.replace(/\s+/g, " ")).toContain("A formula stands here");
  expect(clinicAfter(after)).toEqual([]);
});

test("a row that was deleted changes nothing", async () => {
  const [entries, ...others] = await read();
  const rows = entries?.rows.filter((row) => !row.at(-1)?.startsWith("sheet1 clinic ")) ?? [];
  const { out, err, after } = await appliedSheet(files, [
    { name: entries?.name ?? "", rows },
    ...others,
  ]);
  expect(err).toContain("1 row was taken out of the sheet");
  expect(out).toContain("Nothing is new");
  expect(after).toEqual(files);
});
