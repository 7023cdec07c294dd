import {
  areaId,
  countryCode,
  date,
  either,
  id,
  list,
  mark,
  object,
  oneOf,
  type Properties,
  roleId,
  type Schema,
  text,
  yesNoUnknown,
} from "./schema-parts.ts";

/** Legal status or situation of the person, a closed list. */
export const statuses = [
  "refugee",
  "asylum_seeker",
  "irregular",
  "regular_migrant",
  "stateless",
  "internally_displaced",
  "returnee",
  "trafficked",
  "national",
] as const;

/** Sexes a service may be limited to. */
export const sexes = ["women", "men", "girls", "boys"] as const;

/** Groups a service may be limited to. */
export const groups = [
  "pregnant",
  "new_mother",
  "disabled",
  "chronically_ill",
  "injured",
  "older_person",
  "unaccompanied_child",
  "separated_child",
  "single_parent",
  "survivor",
  "torture_survivor",
  "lgbtiq",
  "person_who_uses_drugs",
  "detained",
  "homeless",
  "missing_relative",
] as const;

/** Who a service is offered to. */
export const units = ["person", "couple", "family", "household", "community", "group"] as const;

/** Why a service refuses someone. */
export const causes = [
  "funding",
  "law",
  "capacity",
  "practice",
  "language",
  "distance",
  "cost",
  "documents",
] as const;

const ages: Schema = {
  title: "Ages",
  description: "First and last age in whole years, both included; without a last age write 18+.",
  examples: ["0-17"],
  type: "string",
  maxLength: 7,
  pattern: "^[0-9]{1,3}(-[0-9]{1,3}|\\+)$",
  errorMessage: "Write ages as 0-17, or 18+ for eighteen and older.",
};

const conditions: Properties = {
  statuses: {
    title: "Statuses",
    description:
      "Legal status or situation; any one is enough. Without the line, nothing is said about status.",
    examples: [["refugee", "asylum_seeker"]],
    ...list(oneOf(statuses), 9),
  },
  ages,
  sexes: {
    title: "Sexes",
    description: "Only these; any one is enough.",
    examples: [["women", "girls"]],
    ...list(oneOf(sexes), 4),
  },
  nationalities: {
    title: "Nationalities",
    description: "Countries (ISO 3166), any one is enough.",
    examples: [["SS", "ET"]],
    ...list(countryCode, 60),
  },
  groups: {
    title: "Groups",
    description: "Only people in one of these situations.",
    examples: [["pregnant"]],
    ...list(oneOf(groups), 16),
  },
  for: {
    title: "For",
    description: "Whether a single person, a family or a community is served.",
    examples: [["household"]],
    ...list(oneOf(units), 6),
  },
  serves: {
    title: "Areas served",
    description: "Areas whose people are served, by id.",
    examples: [["omdurman"]],
    ...list(areaId, 100),
  },
  must_live_in: {
    title: "Must live in",
    description: "The person must live in one of these areas.",
    examples: [["omdurman"]],
    ...list(areaId, 100),
  },
  papers_needed: {
    title: "Papers needed",
    description: "none, or the papers the person must show.",
    examples: ["none"],
    ...either(oneOf(["none"]), list(text(300), 10)),
  },
};

/** Who may use the service. */
export const openTo: Schema = either(
  oneOf(
    ["everyone"],
    "Write everyone; or below it the conditions, for example  statuses: [refugee]",
  ),
  {
    ...object({
      ...conditions,
      note: {
        title: "Note",
        description:
          "Adds what codes cannot say. It must never contradict the codes: people read the sentence made from the codes.",
        examples: ["Come before noon"],
        ...text(800),
      },
      any_of: {
        title: "Any of",
        description: "Up to five sets of conditions; meeting one set is enough.",
        examples: [[{ statuses: ["refugee"] }, { ages: "0-17" }]],
        ...list(object(conditions), 5),
      },
    }),
    minProperties: 1,
  },
);

/** Who is refused, why, and where they can go instead: the barrier register. */
export const notOpenTo: Schema = list(
  object(
    mark(
      { audience: "public", group: "eligibility" },
      {
        who: {
          title: "Who is refused",
          description: "Statuses, or conditions as under open_to.",
          examples: [["irregular"]],
          ...either(list(oneOf(statuses), 9), { ...object(conditions), minProperties: 1 }),
        },
        because: {
          title: "Cause",
          description:
            "Why: funding, law, capacity, practice, language, distance, cost or documents.",
          examples: ["funding"],
          ...either(oneOf(causes), list(oneOf(causes), 4)),
        },
        willing: {
          title: "Willing",
          description: "Whether the provider would serve them if the cause were removed.",
          examples: ["yes"],
          "x-audience": "restricted",
          ...yesNoUnknown,
        },
        instead: {
          title: "Where instead",
          description: "Services that do take them, by id.",
          examples: [["university-law-clinic"]],
          ...list(id, 6),
        },
        desk_note: {
          title: "Note for the desk",
          description: "What the desk should know before it refers.",
          examples: ["Ask for the head nurse; she decides case by case."],
          "x-audience": "partner",
          ...text(500),
        },
        steps: {
          title: "What was tried",
          description: "Dated steps of the negotiation with the provider or its funder.",
          examples: [[{ on: "2026-10-01", text: "Asked the funder to widen the agreement." }]],
          "x-audience": "restricted",
          ...list(
            object(
              {
                on: { title: "Date", description: "When.", examples: ["2026-10-01"], ...date },
                text: {
                  title: "What",
                  description: "What was done or said. Never about a person served.",
                  examples: ["Asked the funder."],
                  ...text(800),
                },
              },
              ["on", "text"],
            ),
          ),
        },
        interim: {
          title: "Interim cover",
          description: "What the Humanitarian Service Point pays until the barrier is gone.",
          examples: [{ hsp_pays: "yes", approval: "coordinator" }],
          "x-audience": "restricted",
          ...object({
            hsp_pays: {
              title: "We pay",
              description: "Whether our service point covers the fee, case by case.",
              examples: ["yes"],
              ...yesNoUnknown,
            },
            approval: {
              title: "Who approves",
              description: "The role that approves each case.",
              examples: ["coordinator"],
              ...roleId,
            },
          }),
        },
      },
    ),
    ["who"],
  ),
  20,
);
