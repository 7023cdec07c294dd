import type { PublishedService } from "../edition/edition.ts";
import { label } from "../languages/translator.ts";
import { openFacts } from "./person-facts.ts";
import { phoneAddress, type Row, roleName, type ViewContext } from "./row.ts";
import { isProtected } from "./stop-box.ts";

/** Adults consent; people under 18 assent, besides an adult who is responsible for them. */
export type ConsentAge = "consent" | "assent";
/** How somebody is asked. */
export type ConsentWay = "paper" | "phone" | "spoken";

/** What is explained before anybody is asked, besides what holds for every service. */
const explained: ReadonlySet<string> = new Set(
  "offers who where visits hours ask_for languages fees must_say need_not_say privacy report minors company".split(
    " ",
  ),
);

/** What of a person may be passed on, to be ticked one by one: that is the order in which it is asked. */
const information = [
  ...["name", "age", "sex", "phone", "address", "family", "nationality", "status", "papers"],
  ...["health", "what_happened", "religion", "income"],
] as const;

/** One form of consent. Refusal has the room that agreement has. */
export function consentForm(
  service: PublishedService | undefined,
  { age, way }: { readonly age: ConsentAge; readonly way: ConsentWay },
  context: ViewContext,
): object {
  const { language, say, words } = context.reader;
  const sign = say(`forms.sign.${way}`);
  const adult = {
    yes: { title: say("forms.yes"), text: say("forms.yes_text"), sign },
    no: { title: say("forms.no"), text: say("forms.no_text"), sign },
  };
  const child = {
    title: say("forms.child"),
    hint: say("forms.child_hint"),
    yes: { title: say("forms.child_yes"), text: say("forms.yes_text"), sign },
    no: { title: say("forms.child_no"), text: say("forms.no_text"), sign },
  };
  return {
    title: say(`forms.${age}`),
    way: say(`forms.way.${way}`),
    hint: say(`forms.hint.${way}`),
    code: say("forms.code"),
    toLabel: say("forms.service"),
    to: service && words(service.name),
    explainedTitle: say("forms.explained"),
    explained: explainedRows(service, context),
    always: [say("forms.risks"), say("forms.alternatives"), say("card.rights")],
    passOn: {
      title: say("forms.pass_on"),
      choices: information.map((each) => label(language, "information", each)),
    },
    ownWords: say("forms.own_words"),
    answers:
      age === "consent"
        ? [adult]
        : [
            child,
            {
              title: say("forms.adult"),
              hint: say("forms.adult_hint"),
              call: specialistsOf(service, context),
              ...adult,
            },
          ],
  };
}

/** The facts of the service, or their names with room to write where none was chosen. */
function explainedRows(
  service: PublishedService | undefined,
  context: ViewContext,
): readonly (Row & { readonly isBlank?: true })[] {
  const { say } = context.reader;
  if (service) {
    const { places, rows } = openFacts(service, context);
    return [...rows, ...places.flatMap((place) => place.rows)].filter(({ kind }) =>
      explained.has(kind),
    );
  }
  const keys = [
    ...(["provides", "who", "where", "hours", "fees"] as const).map((each) => say(`entry.${each}`)),
    ...[say("card.ask_for"), say("entry.languages")],
    ...[say("entry.must_say"), say("entry.need_not_say"), say("card.privacy")],
  ];
  return keys.map((each) => ({ kind: "blank", label: each, isBlank: true }));
}

/** Whom to call about a child, or about what the service is for. */
function specialistsOf(
  service: PublishedService | undefined,
  context: ViewContext,
): readonly Row[] {
  const sectors = new Set(["child_protection", ...(service?.sectors ?? []).filter(isProtected)]);
  return context.edition.pathway.specialists
    .filter((each) => each.sectors.some((sector) => sectors.has(sector)))
    .map(({ role, phone }) => ({
      kind: "specialist",
      label: roleName(role, context),
      addresses: [phoneAddress(phone)],
    }));
}
