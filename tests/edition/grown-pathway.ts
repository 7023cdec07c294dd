import { narrower } from "../../src/model/audience.ts";
import { schemas } from "../../src/model/schemas.ts";
import { type Canary, grow } from "./canaries.ts";
import type { MemoryPathway } from "./memory-pathway.ts";

/** Ids that grown files name must exist, and some words decide who sees what. */
const given: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  pathway: {
    country: "SD",
    languages: ["en", "ar"],
    audience: "public",
    "vocabulary.[].code": "own_code",
    "vocabulary.[].sector": "education",
    "seasons.[].id": "ramadan",
  },
  service: {
    organization: "org-0",
    provides: ["vaccination", "own_code"],
    sector: "health",
    audience: "public",
    draft: "no",
    "verification.[].on": "2026-01-01",
    "verification.[].at": null,
    "verification.[].facts": null,
    "referral.protocol": "protocol-0",
    reached_through: "service-0",
    "sites.[].reached_through": "service-0",
    "not_open_to.[].instead": ["service-0"],
  },
};

/** How many services are grown: enough for every way to write every thing. */
export const many = 28;

/** A day off is one day, or first and last; some entries have the latter. */
const hours = ["hours", "visits.[].hours", "sites.[].hours", "sites.[].visits.[].hours"];
const variation = (seed: number): Readonly<Record<string, unknown>> => ({
  organization: `org-${seed}`,
  ...(seed % 7 < 4 ? { sites: null } : {}),
  ...Object.fromEntries(seed % 4 < 2 ? hours.map((at) => [`${at}.except.[].on`, null]) : []),
});

type Kind = "pathway" | "service" | "organization" | "protocol";
type Lines = Readonly<Record<string, unknown>>;

/** A pathway with a canary in every leaf of every file, in every way to write it. */
export function grownPathway(
  services = many,
  {
    /** One entry more, for help desks only. */
    withDesk = false,
    /** Which way to write a thing is next, by place; by themselves all are taken in turn. */
    turns = new Map<string, number>(),
  } = {},
): {
  files: MemoryPathway;
  canaries: readonly Canary[];
} {
  const counter = { next: 0 };
  const files: Record<string, unknown> = {};
  const canaries: Canary[] = [];
  const add = (path: string, kind: Kind, more: Lines = {}): readonly Canary[] => {
    const grown = grow(schemas[kind], { kind, turns, counter, given: { ...given[kind], ...more } });
    files[path] = grown.file;
    return grown.canaries;
  };
  canaries.push(...add("pathway.yaml", "pathway"), ...add("protocols/protocol-0.yaml", "protocol"));
  for (let seed = 0; seed < services; seed += 1)
    canaries.push(
      ...add(`organizations/org-${seed}.yaml`, "organization"),
      ...add(`services/service-${seed}.yaml`, "service", variation(seed)),
    );
  const line = { provides: ["vaccination"] };
  const hidden = [
    ...add("services/hidden-door.yaml", "service", {
      ...line,
      organization: "hidden-org",
      audience: "restricted",
    }),
    ...add("organizations/hidden-org.yaml", "organization"),
    ...add("private/services/secret-door.yaml", "service", {
      ...line,
      organization: "secret-org",
    }),
    ...add("private/organizations/secret-org.yaml", "organization"),
  ];
  const desk = withDesk
    ? [
        ...add("services/desk-door.yaml", "service", {
          ...{ ...line, organization: "desk-org" },
          audience: "partner",
        }),
        ...add("organizations/desk-org.yaml", "organization"),
      ]
    : [];
  // Whatever a hidden entry says is for protection staff: its name, its organisation's name and their ids as well.
  const names = ["hidden-door", "hidden-org", "secret-door", "secret-org"];
  return {
    files,
    canaries: [
      ...canaries,
      ...desk.map((each) => ({ ...each, audience: narrower(each.audience, "partner") })),
      ...hidden.map((each) => ({ ...each, audience: "restricted" as const })),
      ...names.map((name) => ({ at: name, audience: "restricted" as const, tokens: [name] })),
    ],
  };
}
