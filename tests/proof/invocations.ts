import { exports } from "../../src/exports/registry.ts";
import { layouts } from "../../src/render/registry.ts";
import { formats } from "../../src/reporters/registry.ts";
import { staleFormats } from "../../src/reporters/stale-registry.ts";

/** A command as somebody types it; who reads what it says, where it is not everybody. */
export interface Invocation {
  readonly name: string;
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean>>;
  readonly reader: "public" | "partner";
}

type Options = Invocation["options"];

const as = (reader: Invocation["reader"], line: string, options: Options = {}): Invocation => {
  const [name = "", ...words] = line.split(" ");
  return { name, words, options, reader };
};
const all = (line: string, options: Options = {}) => as("public", line, options);
const desk = (line: string, options: Options = {}) =>
  as("partner", line, { audience: "partner", ...options });

const both = (line: string, options: Options = {}) => [all(line, options), desk(line, options)];

const reading: readonly Invocation[] = [
  ...formats.flatMap((format) => [
    all("validate", { format, all: true }),
    all("validate services/service-1.yaml", { format }),
    all("validate", { format, audience: "partner" }),
  ]),
  ...staleFormats.flatMap((format) => [
    all("stale", { format }),
    all("stale", { format, within: "400 days" }),
    all("stale", { format, sort: "organization" }),
  ]),
  ...["text", "json"].flatMap((format) => [
    all("stale", { why: "service-1", format }),
    all("stale", { why: "hidden-door", format }),
    all("stale", { why: "secret-door", format }),
    all("stale", { plan: true, format }),
    ...both("list", { format }),
    ...["service-1", "hidden-door", "secret-door", "desk-door", "org-1"].flatMap((id) =>
      both(`show ${id}`, { format }),
    ),
  ]),
  ...["text", "json", "card"].flatMap((format) => [
    ...both("find", { need: "vaccination", all: true, format }),
    ...both("find", { need: "vaccination", status: "irregular", all: true, format }),
  ]),
  ...["text", "json", "html", "xlsx"].flatMap((format) => [
    all("gaps", { format, audience: "public" }),
    desk("gaps", { format }),
  ]),
  ...["status", "age", "sex", "language"].map((by) => desk("gaps", { by })),
  ...["text", "json", "html", "xlsx"].map((format) => desk("barriers", { format })),
  ...["text", "html", "pdf"].flatMap((format) => [
    desk("barriers", { letter: "A fund", format }),
    all("barriers", { letter: "A fund", format, audience: "public" }),
  ]),
  all("barriers", { letter: "A fund" }),
  all("barriers"),
  all("barriers", { letter: "A fund", because: "nothing" }),
  all("history service-1"),
  all("history hidden-door"),
  all("diff", { audience: "public" }),
  all("diff"),
  all("save words"),
  ...["text", "json", "html", "pdf"].flatMap((format) => all("corrections 1", { format })),
  all("verify-edition K7Q2-MD4F"),
  all("verify-edition K7Q2-MD4F", { json: true }),
  ...["service-1", "hidden-door", "secret-door", "nothing"].flatMap((id) => [
    all(`show ${id}`, { edition: "1" }),
    desk(`show ${id}`, { edition: "1" }),
  ]),
  all("sync"),
  all("resolve"),
  all("merge-driver a b c services/secret-door.yaml"),
  all("pre-commit"),
  all("resolve secret-door", { keep: "mine" }),
  all("audit"),
  all("sign-off"),
  desk("sign-off"),
  all("sign-off", { agree: "AAAA-AAAA" }),
  all("sign-off", { edition: "1" }),
  all("holders"),
  all("holders", { recall: true }),
  all("pack", { audience: "public" }),
  desk("pack"),
  all("pack", { full: true }),
  all("unpack nothing.zip"),
  all("gaps"),
  desk("gaps", { speaks: "nothing" }),
  all("find"),
  all("find", { need: "vaccination", area: "nowhere" }),
  ...["service-1", "hidden-door", "nothing"].map((id) => all("stale", { organization: id })),
  all("stale", { issue: "github", "dry-run": true }),
  all("stale", { issue: "gitlab", "dry-run": true }),
  all("explain hidden-place-located"),
  all("explain nothing"),
  all("doctor"),
  all("doctor", { json: true }),
];

const publishing: readonly Invocation[] = ["en", "ar", "fr"].flatMap((language) => [
  ...layouts.flatMap(({ name }) => both(`render ${name}`, { language })),
  ...exports.flatMap(({ name }) => both(`export ${name}`, { language })),
  ...["text", "pdf", "xlsx", "csv"].map((format) => desk("calls", { format, language })),
  all("sheet", { language, audience: "public" }),
  desk("sheet", { language }),
]);

/** What people take along: by name, and saying nothing of what somebody goes for. */
const handing: readonly Invocation[] = ["card", "text"].flatMap((layout) => [
  ...["service-1", "hidden-door", "secret-door", "desk-door"].flatMap((service) =>
    both(`render ${layout}`, { service, format: "html" }),
  ),
  ...both(`render ${layout}`, { discreet: true, format: "html" }),
]);

const ids = ["service-1", "hidden-door", "secret-door", "desk-door"] as const;

const changing: readonly Invocation[] = [true, false].flatMap((isDry) => {
  const dry: Options = isDry ? { "dry-run": true } : { diff: true };
  return [
    all("fix", dry),
    all("fix", { ...dry, json: true }),
    all("format", dry),
    all("format", { ...dry, json: true }),
    all("spread", { ...dry, yes: true }),
    all("new service door-two", {
      ...{ ...dry, name: "Door", organization: "org-1", provides: "vaccination", write: "yes" },
    }),
    all("new organization org-two", { ...dry, name: "Provider", write: "yes" }),
    ...ids.flatMap((id) => [
      all(`pause ${id}`, { ...dry, until: "2026-12-31" }),
      all(`close ${id}`, dry),
      all(`withdraw ${id}`, dry),
      all(`rename ${id} other-${id}`, dry),
      all(`report ${id}`, { ...dry, wrong: "phone,address,hours,who,cost,offer,referral" }),
      all(`postpone ${id}`, { ...dry, until: "2026-12-01", reason: "Eid" }),
      all(`review ${id}`, { ...dry, confirmed: "all", method: "phone", with: "Desk" }),
      all(`review ${id}`, { ...dry, changed: "contact.phone=+249 91 234 5678", method: "phone" }),
      all(`review ${id}`, { ...dry, closed: true }),
      all(`review ${id}`, { ...dry, "no-answer": true }),
      all(`review ${id}`, dry),
    ]),
  ];
});

/** What goes wrong for whoever types it. */
const failing: readonly Invocation[] = [
  ...["show", "pause", "close", "withdraw", "report", "review"].map((name) =>
    all(`${name} hidden-doorx`),
  ),
  all("rename hidden-doorx other"),
  all("rename service-1 hidden-door"),
  all("postpone hidden-doorx", { until: "2026-12-01", reason: "Eid" }),
  all("new service hidden-door", { name: "Door", organization: "hidden-orgx", provides: "hot" }),
  all("calls"),
  desk("calls", { format: "csv", owner: "nobody" }),
  all("calls", { apply: "nothing.csv" }),
  all("sheet", { apply: "nothing.xlsx" }),
  desk("sheet", { organization: "hidden-orgx" }),
  all("import"),
  all("import inspect nothing.csv"),
  all("import plan nothing.csv"),
  all("import apply nothing.csv"),
  all("list", { organization: "hidden-orgx" }),
  all("list", { organization: "hidden-org" }),
  all("init"),
  all("publish"),
  all("publish", { check: "1" }),
  all("render nothing"),
  all("export nothing"),
];

/** Every command in every format, and in ways that fail. A command that is missing here fails a test. */
export const invocations: readonly Invocation[] = [
  ...reading,
  ...publishing,
  ...handing,
  ...changing,
  ...failing,
];
