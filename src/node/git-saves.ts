import type { KeptSave, Save, SavedFile } from "../model/saves.ts";
import type { KeptFile } from "../ports/git.ts";

/** A call to Git, with what it reads from its input. */
type Call = (args: readonly string[], input?: string) => Buffer | undefined;

/** The same of a tag that says something, which carries a name and words of its own; nothing of one that does not. */
const tagHeader = `%(if)%(taggername)%(then)${[
  "%01%(objectname)",
  ...["%(taggerdate:unix)", "", "%(taggername)", "%(taggeremail)", "%(taggername)"],
  ...["%(taggeremail)", "%(refname)", "%(contents:subject)", "", "%(contents:body)%00"],
].join("%0a")}%(end)`;

/** Entries have some kilobytes, so that so many fit into one answer; where they do not, fewer are asked for. */
const atOnce = 8000;

/** The parts of a header, each on a line of its own; the message may have more. */
const header = "%x01%H%n%ct%n%P%n%an%n%ae%n%cn%n%ce%n%S%n%B";

/** Of a merge only what no side had before; a new name is known by its contents (-M), however Git is configured. */
const compared = ["--encoding=UTF-8", "--raw", "-M", "-l1000", "-z"];
const plainly = [
  ...["--no-abbrev", "--relative", "--no-ext-diff", "--no-textconv", "--no-notes"],
  ...["--no-mailmap", "--ignore-submodules=all"],
];

/**
 * Walks the history once. A folder is given by --relative and not as a path: then Git looks at every save once instead
 * of twice, for which it takes two thirds longer.
 */
export function savesOf(call: Call, along?: "mainline"): readonly Save[] | undefined {
  const answer = call([
    ...["log", `--format=${header}`, ...compared],
    ...(along === "mainline" ? ["--first-parent", "-m"] : ["-c"]),
    ...[...plainly, "--end-of-options", "HEAD", "--"],
  ]);
  return answer && readSaves(answer.toString());
}

/** The same walk from everywhere. Of two that lead to a save Git names one or the other: what HEAD leads to is asked apart. */
export function everySaveOf(call: Call): readonly KeptSave[] | undefined {
  const answer = call([
    ...["log", `--format=${header}`, ...compared, "-c", "--root", ...plainly],
    ...["HEAD", "--all", "--reflog", "--"],
  ]);
  const here = call(["rev-list", "HEAD", "--"]);
  const tags = call(["for-each-ref", `--format=${tagHeader}`, "--", "refs/tags/"]);
  if (!answer || !here || !tags) return undefined;
  const led = new Set(here.toString().split("\n"));
  const saves = readSaves(answer.toString()).map((save) =>
    led.has(save.commit) ? { ...save, from: "HEAD" } : save,
  );
  return [...saves, ...tagsIn(tags.toString())];
}

/** Tags stand on lines of their own, empty ones for those that say nothing, and their addresses in angle brackets. */
function tagsIn(answer: string): readonly KeptSave[] {
  const bare = (people: KeptSave["people"]) =>
    people.map(({ name, mail }) => ({ name, mail: mail.replace(/^<|>$/g, "") }));
  return readSaves(
    answer
      .split("\0")
      .map((each) => each.replace(/^\n+/, ""))
      .join("\0"),
  ).map((tag) => ({ ...tag, people: bare(tag.people) }));
}

/** Saves alone, without looking at what they changed. */
export function mainlineOf(call: Call): readonly Pick<Save, "commit" | "at">[] | undefined {
  const answer = call([
    "log",
    "--first-parent",
    "--format=%H %ct",
    "--end-of-options",
    "HEAD",
    "--",
  ]);
  return answer
    ?.toString()
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const [commit = "", at] = line.split(" ");
      return { commit, at: Number(at) };
    });
}

/** Each field is "mode type name<tab>path". */
export function filesIn(call: Call, commit: string): ReadonlyMap<string, KeptFile> | undefined {
  const answer = call(["ls-tree", "-r", "-z", "--end-of-options", commit]);
  if (answer === undefined) return undefined;
  const lines = answer.toString().split("\0").filter(Boolean);
  return new Map(
    lines.map((line) => {
      const tab = line.indexOf("\t");
      const [mode = "", , blob = ""] = line.slice(0, tab).split(" ");
      const kind = mode.startsWith("100") ? "file" : mode === "120000" ? "link" : "other";
      return [line.slice(tab + 1), { blob, kind }] as const;
    }),
  );
}

/**
 * Fields end in a zero byte: the header of a save behind a byte of 1, then for each file ":modes blobs letter" and its path, or
 * two where it was renamed. A merge has a colon, a mode and a blob for each side.
 */
function readSaves(answer: string): readonly KeptSave[] {
  const saves: KeptSave[] = [];
  const fields = answer.split("\0")[Symbol.iterator]();
  const next = () => String(fields.next().value ?? "");
  let files: SavedFile[] = [];
  for (const field of fields) {
    if (field.startsWith("\u0001")) {
      files = [];
      saves.push(readHeader(field, files));
    } else if (field.startsWith(":") || field.startsWith("\n:")) files.push(readFile(field, next));
  }
  return saves;
}

function readHeader(field: string, files: readonly SavedFile[]): KeptSave {
  const [commit = "", at, parents = "", author = "", mail = "", ...more] = field
    .slice(1)
    .split("\n");
  const [recorder = "", itsMail = "", from = "", ...message] = more;
  const people = [
    { name: author, mail },
    { name: recorder, mail: itsMail },
  ];
  return {
    commit,
    at: Number(at),
    author,
    message: message.join("\n").trimEnd(),
    isMerge: parents.includes(" "),
    files,
    from,
    people,
  };
}

function readFile(field: string, next: () => string): SavedFile {
  const isMerge = field.includes("::");
  const letters = field.lastIndexOf(" ");
  const blob = field.slice(field.lastIndexOf(" ", letters - 1) + 1, letters);
  const isRenamed = !isMerge && field.charAt(letters + 1) === "R";
  const before = isRenamed ? next() : undefined;
  const path = next();
  return {
    path,
    ...(before === undefined ? {} : { before }),
    ...(/^0+$/.test(blob) ? {} : { blob }),
  };
}

/** `undefined` when Git could not be asked; a text that it does not have, or that is too large, is left out. */
export function textsOf(
  call: Call,
  blobs: readonly string[],
): ReadonlyMap<string, string> | undefined {
  const texts = new Map<string, string>();
  let refused = 0;
  const waiting = Array.from({ length: Math.ceil(blobs.length / atOnce) }, (_, index) =>
    blobs.slice(index * atOnce, (index + 1) * atOnce),
  );
  for (let asked = waiting.pop(); asked; asked = waiting.pop()) {
    const answer = call(["cat-file", "--batch", "--buffer"], `${asked.join("\n")}\n`);
    const half = Math.ceil(asked.length / 2);
    if (answer) readAnswer(answer, asked, texts);
    else if (asked.length === 1) refused += 1;
    else waiting.push(asked.slice(0, half), asked.slice(half));
  }
  return refused > 0 && texts.size === 0 ? undefined : texts;
}

/** Of each text a line with its name and size, then the text; of one that is missing only a line. */
function readAnswer(answer: Buffer, asked: readonly string[], texts: Map<string, string>): void {
  let at = 0;
  for (const blob of asked) {
    const end = answer.indexOf(10, at);
    const size = / blob (\d+)$/.exec(answer.toString("latin1", at, end))?.[1];
    at = end + 1;
    if (size === undefined) continue;
    texts.set(blob, answer.toString("utf8", at, at + Number(size)));
    at += Number(size) + 1;
  }
}
