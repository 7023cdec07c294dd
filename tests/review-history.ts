import { execFileSync } from "node:child_process";
import { addDays, type PlainDate } from "../src/model/plain-date.ts";
import { temporaryFolder } from "./cli/run.ts";

/** One save of a history. */
export interface Save {
  /** A day, saved at ten o'clock, or a moment. */
  readonly at: string;
  /** What it writes, by path; `undefined` removes the file. */
  readonly files: Readonly<Record<string, string | undefined>>;
  /** Where; `main` when absent. A branch that is new begins at the last save of `main`. */
  readonly branch?: string;
  /** The branch that it joins into its own; `files` is what differs from its own branch afterwards. */
  readonly joins?: string;
}

/** A repository with these saves, `main` checked out, in a folder that goes when the test ends, or in one that is given. One process makes them all. */
export function repositoryOf(saves: readonly Save[], root = temporaryFolder()): string {
  const git = (args: readonly string[], input = "") =>
    execFileSync("git", ["-c", "init.defaultBranch=main", ...args], {
      cwd: root,
      input,
      stdio: ["pipe", "ignore", "ignore"],
    });
  git(["init", "--quiet"]);
  git(["fast-import", "--quiet"], streamOf(saves));
  git(["reset", "--hard", "--quiet", "main"]);
  return root;
}

/** The saves as `git fast-import` reads them: see git-fast-import(1). */
function streamOf(saves: readonly Save[]): string {
  const tips = new Map<string, number>();
  return saves
    .map((save, index) => {
      const { branch = "main", joins } = save;
      const parent = tips.get(branch) ?? tips.get("main");
      const other = joins === undefined ? undefined : tips.get(joins);
      tips.set(branch, index + 1);
      return [
        `commit refs/heads/${branch}`,
        `mark :${index + 1}`,
        `committer Desk <desk@example.org> ${secondsOf(save.at)} +0000`,
        data(`${save.at} on ${branch}`),
        ...(parent === undefined ? [] : [`from :${parent}`]),
        ...(other === undefined ? [] : [`merge :${other}`]),
        ...Object.entries(save.files).map(([path, text]) =>
          text === undefined ? `D ${path}` : `M 100644 inline ${path}\n${data(text)}`,
        ),
        "",
      ].join("\n");
    })
    .join("");
}

const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}`;
const secondsOf = (at: string) =>
  Date.parse(at.includes("T") ? `${at}Z` : `${at}T10:00:00Z`) / 1000;

/** A year of reviews: what was saved, and what is to be found at its end. */
export interface ReviewHistory {
  readonly saves: readonly Save[];
  /** The day of the last save. */
  readonly end: PlainDate;
  /** Services whose facts were edited after they were last confirmed, by id. */
  readonly edited: readonly string[];
}

const begin = "2026-01-05" as PlainDate;
const services = 12;

interface Clinic {
  readonly phone: number;
  readonly lane: number;
  readonly events: readonly string[];
  /** Edited since somebody confirmed it. */
  readonly isEdited: boolean;
}

/**
 * A hundred reviews and edits on as many saves, one every other day. The first half of the services is looked after on
 * `main`, the second half on field trips: branches of four saves that are joined again while `main` went on.
 */
export function reviewHistory(count = 100): ReviewHistory {
  const clinics = new Map<string, Clinic>();
  for (let index = 0; index < services; index += 1)
    clinics.set(`clinic-${index}`, { phone: 0, lane: 1, isEdited: false, events: [event(begin)] });
  const textsOf = (ids: Iterable<string>) =>
    Object.fromEntries([...ids].map((id) => [`services/${id}.yaml`, textOf(id, clinics)]));
  const saves: Save[] = [{ at: begin, files: { ...basis, ...textsOf(clinics.keys()) } }];
  let trip = new Set<string>();
  for (let step = 1; step <= count; step += 1) {
    const at = addDays(begin, 2 * step);
    const branch = `trip-${Math.floor(step / 10)}`;
    if (step % 10 === 8) {
      saves.push({ at, joins: branch, files: textsOf(trip) });
      trip = new Set();
      continue;
    }
    const isAway = [3, 4, 6, 7].includes(step % 10);
    const id = `clinic-${((step * 5) % (services / 2)) + (isAway ? services / 2 : 0)}`;
    clinics.set(id, reviewed(clinics.get(id) as Clinic, at, step));
    if (isAway) trip.add(id);
    saves.push({ at, files: textsOf([id]), ...(isAway ? { branch } : {}) });
  }
  const edited = [...clinics].flatMap(([id, { isEdited }]) => (isEdited ? [id] : []));
  return { saves, end: addDays(begin, 2 * count), edited: edited.sort() };
}

/** What happened to a clinic on a day: most days it is confirmed; else nobody answers, something changes, or a word is edited. */
function reviewed(clinic: Clinic, at: PlainDate, step: number): Clinic {
  const { events } = clinic;
  switch ((step + Math.floor(step / 10)) % 7) {
    case 0:
      return { ...clinic, events: [...events, event(at, "no_answer")] };
    case 1:
      return { ...clinic, lane: clinic.lane + 1, isEdited: true };
    case 2:
      return { ...clinic, events: [...events, event(at, "reported_wrong")] };
    case 3:
      return {
        ...clinic,
        phone: clinic.phone + 1,
        isEdited: false,
        events: [...events, event(at, "changed")],
      };
    default:
      return { ...clinic, isEdited: false, events: [...events, event(at, "confirmed")] };
  }
}

const event = (on: PlainDate, outcome = "confirmed") =>
  `  - {on: ${on}, by: coordinator, method: phone, with: Head nurse, outcome: ${outcome}}\n`;

function textOf(id: string, clinics: ReadonlyMap<string, Clinic>): string {
  const { phone, lane, events } = clinics.get(id) as Clinic;
  return `name: ${id}
organization: health
provides: [primary_health_care]
address: Lane ${lane}
phone: "+249 91 234 ${5000 + phone}"
verification:
${events.join("")}`;
}

const basis = {
  "pathway.yaml": `format: 1
title: A year of reviews
country: SD
time_zone: Africa/Khartoum
languages: [en]
audience: public
owner: coordinator
roles:
  - {id: coordinator, name: Coordinator}
`,
  "organizations/health.yaml": "name: Health\nkind: ngo\n",
};
