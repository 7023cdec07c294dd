import type { Command } from "./command.ts";

/** A command's line: what help shows without loading it, and how to load it. */
export interface CommandLine {
  readonly name: string;
  readonly alias?: string;
  readonly group: "start" | "edit" | "check" | "review" | "find" | "publish" | "history" | "share";
  readonly summary: string;
  /** Called by Git, not by people: help does not list it. */
  readonly isHidden?: true;
  load(): Promise<{ readonly command: Command }>;
}

/** Every command, in the order of the help. */
export const commands: readonly CommandLine[] = [
  {
    name: "init",
    group: "start",
    summary: "begin a pathway: asks, then writes its files",
    load: () => import("./init.ts"),
  },
  {
    name: "doctor",
    group: "start",
    summary: "tell what is missing on this machine or in the pathway, and what to type",
    load: () => import("./doctor.ts"),
  },
  {
    name: "new",
    group: "edit",
    summary: "add a service or a provider: asks, shows, writes",
    load: () => import("./new.ts"),
  },
  {
    name: "import",
    group: "edit",
    summary: "take services over from a spreadsheet: look at it, plan, apply",
    load: () => import("./import.ts"),
  },
  {
    name: "pause",
    group: "edit",
    summary: "say that a service is paused, until when and why",
    load: () => import("./pause.ts"),
  },
  {
    name: "close",
    group: "edit",
    summary: "say that a service is closed for good",
    load: () => import("./close.ts"),
  },
  {
    name: "withdraw",
    group: "edit",
    summary: "take a service or a provider out of every document, at once",
    load: () => import("./withdraw.ts"),
  },
  {
    name: "rename",
    group: "edit",
    summary: "give an entry another id, wherever it is named",
    load: () => import("./rename.ts"),
  },
  {
    name: "sheet",
    group: "edit",
    summary: "the entries as a spreadsheet to change, and back: tells every difference",
    load: () => import("./sheet.ts"),
  },
  {
    name: "fix",
    group: "edit",
    summary: "mend what can be mended with certainty, and change nothing else",
    load: () => import("./fix.ts"),
  },
  {
    name: "format",
    group: "edit",
    summary: "put keys in their usual order and lay files out alike; what they say stays the same",
    load: () => import("./format.ts"),
  },
  {
    name: "validate",
    alias: "check",
    group: "check",
    summary: "tell what is wrong in the entries, and what to write instead",
    load: () => import("./validate.ts"),
  },
  {
    name: "stale",
    alias: "due",
    group: "check",
    summary: "tell which entries are due for review, worst first",
    load: () => import("./stale.ts"),
  },
  {
    name: "explain",
    group: "check",
    summary: "tell what a rule means, why it matters and what to do",
    load: () => import("./explain.ts"),
  },
  {
    name: "gaps",
    group: "check",
    summary: "tell what is missing: which need, in which area, for whom",
    load: () => import("./gaps.ts"),
  },
  {
    name: "barriers",
    group: "check",
    summary: "tell who is refused, why, what was tried and won; a letter to the funder",
    load: () => import("./barriers.ts"),
  },
  {
    name: "calls",
    group: "review",
    summary: "make this week's call sheets: whom to call, what to ask, room for the answers",
    load: () => import("./calls.ts"),
  },
  {
    name: "review",
    group: "review",
    summary: "confirm an entry with its provider: one plain question after the other",
    load: () => import("./review.ts"),
  },
  {
    name: "report",
    group: "review",
    summary: "say that something in an entry is wrong: it is overdue at once",
    load: () => import("./report.ts"),
  },
  {
    name: "postpone",
    group: "review",
    summary: "put a routine review off, at most 30 days",
    load: () => import("./postpone.ts"),
  },
  {
    name: "spread",
    group: "review",
    summary: "after a mass import, ask about some entries sooner, so that not all fall due at once",
    load: () => import("./spread.ts"),
  },
  {
    name: "list",
    group: "find",
    summary: "list the services an audience may see, by sector, area, organisation, language",
    load: () => import("./list.ts"),
  },
  {
    name: "find",
    group: "find",
    summary: "tell which services take a person, here and now: asks, and keeps nothing",
    load: () => import("./find.ts"),
  },
  {
    name: "show",
    group: "find",
    summary: "print one entry, as its readers see it",
    load: () => import("./show.ts"),
  },
  {
    name: "render",
    group: "publish",
    summary: "make a working copy: a directory, a booklet",
    load: () => import("./render.ts"),
  },
  {
    name: "holders",
    group: "publish",
    summary: "number copies, write down which role holds them, ask them back",
    load: () => import("./holders.ts"),
  },
  {
    name: "sign-off",
    group: "publish",
    summary: "print what is sensitive for the protection officer, and write down that they agree",
    load: () => import("./sign-off.ts"),
  },
  {
    name: "publish",
    group: "publish",
    summary: "publish a numbered edition, or make one again and compare it",
    load: () => import("./publish.ts"),
  },
  {
    name: "corrections",
    alias: "errata",
    group: "publish",
    summary: "make a slip and stickers for printed copies: strike this, write that",
    load: () => import("./corrections.ts"),
  },
  {
    name: "verify-edition",
    group: "publish",
    summary: "tell by the code on a copy whether it still holds, and what changed",
    load: () => import("./verify-edition.ts"),
  },
  {
    name: "export",
    group: "publish",
    summary: "write the entries as data: csv, xlsx, json, geojson, hxl, vcard",
    load: () => import("./export.ts"),
  },
  {
    name: "history",
    group: "history",
    summary: "tell what changed in an entry, day by day, in words",
    load: () => import("./history.ts"),
  },
  {
    name: "diff",
    group: "history",
    summary: "tell what changed for the reader between two states, the most harmful first",
    load: () => import("./diff.ts"),
  },
  {
    name: "audit",
    group: "history",
    summary: "tell what the history holds that should not be there; values are never printed",
    load: () => import("./audit.ts"),
  },
  {
    name: "save",
    group: "share",
    summary: "keep what you changed, with a sentence that says what it is",
    load: () => import("./save-changes.ts"),
  },
  {
    name: "sync",
    group: "share",
    summary: "fetch what colleagues saved, and send them what you saved",
    load: () => import("./sync.ts"),
  },
  {
    name: "pack",
    group: "share",
    summary: "make a copy to hand on: for everyone, for help desks, or whole for your team",
    load: () => import("./pack.ts"),
  },
  {
    name: "unpack",
    group: "share",
    summary: "take in a copy that somebody handed on",
    load: () => import("./unpack.ts"),
  },
  {
    name: "resolve",
    group: "share",
    summary: "where you and a colleague changed the same: say which is right",
    load: () => import("./resolve.ts"),
  },
  {
    name: "merge-driver",
    group: "share",
    summary: "put two edits of one entry together; Git calls it",
    isHidden: true,
    load: () => import("./merge-driver.ts"),
  },
  {
    name: "pre-commit",
    group: "share",
    summary: "look at what is about to be committed; Git calls it",
    isHidden: true,
    load: () => import("./pre-commit.ts"),
  },
];
