import type { AuditKey } from "../languages/en-audit.ts";
import type { Speech } from "../languages/speech.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { KeptSave } from "../model/saves.ts";
import { isolated } from "../reporters/printable.ts";
import { screenLines } from "../reporters/screen-lines.ts";
import type { Searched } from "./audit-saves.ts";
import { type Found, traceKinds } from "./audit-trace.ts";

/** What an audit found, and how it may be told. */
export interface Audited {
  readonly asOf: PlainDate;
  readonly found: readonly Found[];
  readonly searched: Searched;
  /** Files that are no text, of the history and of now. */
  readonly closed: readonly string[];
  readonly day: (at: number) => PlainDate;
  /** True for what may be named here: a name alone may tell what a place is. */
  readonly mayName: (path: string) => boolean;
  /** A person looks who is told of entries for protection staff. */
  readonly showsAll: boolean;
}

const mostShown = 20;

/** The answer for people: kinds with their places, then what to do. Values are never told. */
export function auditText(
  audited: Audited,
  { say, direction }: Speech<AuditKey>,
  width: number,
): string {
  const { found, searched, closed } = audited;
  const groups = traceKinds.flatMap((kind) => {
    const own = found.filter((each) => each.kind === kind);
    if (own.length === 0) return [];
    const lines = own.slice(0, mostShown).map((each) => `  – ${placeOf(each, audited, say)}`);
    const more =
      own.length > mostShown ? [`  ${say("more", { count: own.length - mostShown })}`] : [];
    return [`${say(`kind.${kind}`)} (${own.length})`, ...lines, ...more, ""];
  });
  const named = closed.filter(audited.mayName).slice(0, mostShown);
  const notes = [
    ...(searched.forStaff.size > 0 ? [say("staff", { count: searched.forStaff.size }), ""] : []),
    ...(closed.length > 0
      ? [
          say("closed", { count: closed.length }),
          ...named.map((path) => `  – ${isolated(path)}`),
          ...(closed.length > named.length
            ? [`  ${say("more", { count: closed.length - named.length })}`]
            : []),
          "",
        ]
      : []),
    ...(searched.missing > 0 ? [say("missing", { count: searched.missing }), ""] : []),
  ];
  const undo = found.some(({ saves }) => saves.length > 0)
    ? [
        say("undo.title"),
        ...(["undo.first", "undo.can", "undo.cannot", "undo.after"] as const).map(
          (key) => `  – ${say(key)}`,
        ),
        "",
      ]
    : [];
  const head = [say("title"), say("looked", { saves: searched.saves, texts: searched.texts }), ""];
  const lines = [
    ...head,
    ...(groups.length > 0 ? groups : [say("nothing"), ""]),
    ...notes,
    ...undo,
  ];
  return screenLines(lines.slice(0, -1), { direction, width });
}

type Say = Speech<AuditKey>["say"];

function placeOf(found: Found, audited: Audited, say: Say): string {
  const { path, field, saves } = found;
  const isSpoken = audited.showsAll || !found.isUnspoken;
  const file =
    path === undefined
      ? [say("place.message")]
      : path === ""
        ? []
        : [isSpoken && audited.mayName(path) ? isolated(path) : say("place.unspoken")];
  const [latest] = saves;
  const when =
    latest === undefined
      ? say("place.now")
      : say(saves.length === 1 ? "place.save" : "place.saves", {
          count: saves.length,
          day: audited.day(latest.at),
          commit: latest.commit.slice(0, 7),
        });
  return [...file, ...(field ? [field] : []), when, ...whereFrom(saves, audited, say)].join(" · ");
}

/** Only where nothing of it lies on the way to what is checked out: elsewhere it would be forgotten. */
function whereFrom(saves: readonly KeptSave[], audited: Audited, say: Say): readonly string[] {
  const [{ from } = { from: "HEAD" }] = saves;
  if (saves.some((each) => each.from === "HEAD")) return [];
  const [key, name = ""] = sourceOf(from);
  return [say(`from.${key}`, { name: audited.mayName(from) ? isolated(name) : "…" })];
}

type From = "branch" | "remote" | "tag" | "stash" | "lost" | "other";

/** Of a reference what leads there, and its name. */
export function sourceOf(from: string): readonly [From, string?] {
  if (from === "") return ["lost"];
  if (from === "refs/stash") return ["stash"];
  const [, kind, name = ""] = /^refs\/(heads|remotes|tags)\/(.*)$/.exec(from) ?? [];
  if (kind === "heads") return ["branch", name];
  if (kind === "remotes") return ["remote", name];
  return kind === "tags" ? ["tag", name] : ["other", from];
}

/** The same for programs. */
export function auditData(audited: Audited): object {
  const { found, searched, closed, mayName, showsAll, day } = audited;
  return {
    as_of: audited.asOf,
    summary: {
      saves: searched.saves,
      texts: searched.texts,
      findings: found.length,
      files_for_staff: searched.forStaff.size,
      not_searched: closed.length,
      missing: searched.missing,
    },
    findings: found.map(({ kind, path, field, saves, isUnspoken }) => ({
      kind,
      ...(path && (showsAll || !isUnspoken) && mayName(path) ? { file: path } : {}),
      ...(field ? { field } : {}),
      saves: saves.map((save) => ({
        commit: save.commit,
        on: day(save.at),
        from: save.from === "HEAD" ? "here" : sourceOf(save.from)[0],
      })),
    })),
    not_searched: closed.filter(mayName),
  };
}
