import { describe, expect, test } from "vitest";
import { type Catalogue, organizationOf } from "../../src/catalogue/catalogue.ts";
import { pathwaySource } from "../../src/catalogue/source-file.ts";
import { loadPhoneKinds } from "../../src/model/phone-kind.ts";
import type { PlainDate } from "../../src/model/plain-date.ts";
import { entryContext } from "../../src/rules/entry-context.ts";
import { glanceAt, hasOne, keySet, mayStandIn } from "../../src/rules/glance.ts";
import { rules } from "../../src/rules/registry.ts";
import type { EntryContext, EntryRule, FileContext, FileRule } from "../../src/rules/rule.ts";
import { fixtureCatalogue, fixtureNames } from "./fixture.ts";

type Needing = (FileRule | EntryRule) & { readonly needs: readonly string[] };
const needing = rules.filter((rule): rule is Needing => "needs" in rule);

/** Every file of a pathway as rules see it, services as such. */
function* contextsOf(catalogue: Catalogue, today: PlainDate): Iterable<FileContext | EntryContext> {
  for (const entry of catalogue.services)
    yield entryContext(entry, organizationOf(catalogue, entry.meaning), { catalogue, today });
  const { organizations, protocols, decisions, waivers } = catalogue;
  yield {
    source: pathwaySource,
    written: catalogue.pathwayFile,
    catalogue,
    today,
    audience: "public",
  };
  for (const files of [organizations, protocols, decisions, waivers])
    for (const { source, written } of files.values())
      yield { source, written, catalogue, today, audience: "public" };
}

describe("a rule that names the keys it needs", () => {
  test.each(fixtureNames())("finds nothing in %s where none of them stands", async (name) => {
    await loadPhoneKinds();
    const { catalogue, today } = await fixtureCatalogue(name);
    const missed: string[] = [];
    for (const context of contextsOf(catalogue, today))
      for (const rule of needing) {
        const isEntry = "service" in context;
        const needed = keySet(rule.needs);
        const isAsked = hasOne(glanceAt(context.written).keys, needed);
        if (isAsked || (rule.stage === "entry" && !isEntry)) continue;
        if (rule.when?.(context as EntryContext) === false) continue;
        for (const { message } of rule.check(context as EntryContext))
          missed.push(`${rule.id} in ${context.source.path}: ${message}`);
      }
    expect(missed).toEqual([]);
  });
});

describe("a glance at a file", () => {
  const written = {
    name: { en: "Clinic", ar: "عيادة" },
    verification: [{ on: "2026-11-02", with: { en: "Nurse" } }],
    sites: [{ id: "north", address: { en: "Street 1" }, open: true }],
  };

  test("tells every key, also inside lists", () => {
    const stands = (key: string) => {
      const asked = keySet([key]);
      return hasOne(glanceAt(written).keys, asked);
    };
    const asked = "address ar en hours id name on open phone sites verification with".split(" ");
    expect(asked.filter((key) => !stands(key))).toEqual(["hours", "phone"]);
  });

  test("tells under which keys a string stands", () => {
    const asked = keySet(["id"]);
    const other = keySet(["address"]);
    const { strings } = glanceAt(written);
    expect([hasOne(strings, asked), hasOne(strings, other)]).toEqual([true, false]);
  });

  test("looks at words, also of papers in lists, and at no codes, contacts and times", () => {
    const name = "Mr Deng Akol";
    const sees = (file: unknown) => mayStandIn(file, "person");
    expect(
      [
        { name },
        { open_to: { papers_needed: [name] } },
        { hours: { except: [{ note: name }] } },
        { sites: [{ address: { en: name } }] },
      ].map(sees),
    ).toEqual([true, true, true, true]);
    expect(
      [
        { phone: name },
        { aliases: [name] },
        { hours: { mon: [name] } },
        { hours: { note: name } },
      ].map(sees),
    ).toEqual([false, false, false, false]);
  });

  test("tells what may be a day", () => expect(glanceAt(written).days).toEqual(["2026-11-02"]));

  test("tells texts in several languages, where texts may stand", () =>
    expect(glanceAt(written).blocks).toEqual([written.name, { en: "Street 1" }]));
});
