import type { SheetKeys } from "../languages/en-sheet.ts";
import { label } from "../languages/translator.ts";
import { languageOf } from "../model/named-in.ts";
import { groups, sexes, statuses } from "../model/schema-eligibility.ts";
import { toText, type WrittenText } from "../model/text.ts";
import type { Misread } from "../model/typed-hours.ts";
import type { Written } from "../yaml/new-file.ts";
import { isMisread } from "./interview.ts";
import { doors, ways } from "./review-facts.ts";
import type { CellFact, SheetFact, SheetTongue } from "./sheet-facts.ts";
import { hoursPrinted, hoursText, sameHours } from "./sheet-hours.ts";
import { type CodeWords, codeWords } from "./sheet-words.ts";

/** How facts of one kind look in cells, and how cells are read. */
export interface Kind extends Pick<SheetFact, "help"> {
  readonly choices?: readonly string[];
  readonly isOpen?: boolean;
  readonly isList?: boolean;
  readonly isText?: boolean;
  /** Cells that the reader may be able to read back; `undefined` where none can say it. */
  cellsOf(value: unknown): readonly string[] | undefined;
  /** What people see where cells cannot say it. */
  printed?(value: unknown): string;
  isSame?(a: unknown, b: unknown): boolean;
  read?(cells: readonly string[]): Written | Misread;
}

/** How a fact looks in the cells of a language. */
export function kindOf(fact: CellFact, tongue: SheetTongue): Kind {
  const { reader, say, edition } = tongue;
  const { pathway } = edition;
  const named = (kind: Parameters<typeof label>[1]) => (code: string) =>
    label(reader.language, kind, code);
  switch (fact.key) {
    case "provides":
      return { ...oneEach(codesOf(tongue)), help: "help.choose" };
    case "status":
      return oneOf(codeWords(doors, named("state")), "state");
    case "area": {
      const names = new Map(pathway.areas.map(({ id, name }) => [id, reader.words(name).text]));
      return oneOf(codeWords([...names.keys()], (id) => names.get(id) ?? id));
    }
    case "statuses":
      return several(codeWords(statuses, named("status")));
    case "sexes":
      return several(codeWords(sexes, named("sex")));
    case "groups":
      return several(codeWords(groups, named("group")));
    case "how":
      return several(codeWords(ways, named("referralWay")));
    case "must_report":
      return oneOf(
        codeWords(["yes", "no", "unknown"], (code) => say(`word.${code}` as SheetKeys)),
        "state",
      );
    case "open_to":
      return openTo(say);
    case "languages":
      return languages(tongue);
    case "hours":
      return {
        help: "help.hours",
        cellsOf: (value) => one(hoursText(value, reader, say("word.always"))),
        printed: (value) => hoursPrinted(value, { reader, edition }, pathway.languages[0] ?? "en"),
        isSame: sameHours,
        // Lines of a cell are parts, as semicolons are.
        read: (cells) => fact.read(cells.join(";").replaceAll("\n", ";"), tongue.around),
      };
    case "fees":
      return fees(say);
    case "papers":
      return {
        help: "help.papers",
        cellsOf: (value) => one(value === "none" ? say("word.none") : words(value)),
        printed: (value) =>
          [value]
            .flat()
            .map((each) => wordsIn(each, tongue))
            .join(", "),
      };
    default:
      return fact.isText
        ? text(fact, tongue)
        : { help: helpOf(fact), cellsOf: (value) => one(words(value)) };
  }
}

const helps: Readonly<Record<string, SheetKeys>> = {
  phone: "help.phone",
  whatsapp: "help.phone",
  referral_phone: "help.phone",
  ages: "help.ages",
  answer_within: "help.interval",
  funded_until: "help.day",
};

const helpOf = ({ key }: { readonly key: string }): SheetKeys => helps[key] ?? "help.plain";

const one = (cell: string | undefined) => (cell === undefined ? undefined : [cell]);

/** One value, or several with commas between. */
function words(value: unknown): string | undefined {
  const all = [value].flat();
  return all.every((each) => typeof each === "string" || typeof each === "number")
    ? all.join(", ")
    : undefined;
}

/** Words of a text that has them in several languages, as the reader of the sheet gets them. */
function wordsIn(value: unknown, { reader, edition }: SheetTongue): string {
  const [first = "en"] = edition.pathway.languages;
  return reader.words(toText(value as WrittenText, first)).text;
}

function codesOf({ edition, reader }: SheetTongue): CodeWords {
  const own = new Map(edition.pathway.vocabulary.map(({ code, name }) => [code, name]));
  return codeWords([...edition.vocabulary.keys()], (code) => {
    const name = own.get(code);
    return name ? reader.words(name).text : label(reader.language, "code", code);
  });
}

/** One code of a list. What says more than the code has it under `inner`. */
function oneOf(codes: CodeWords, inner?: string): Kind {
  const codeIn = (value: unknown) =>
    typeof value === "string"
      ? value
      : String((value as Readonly<Record<string, unknown>>)[inner ?? ""]);
  return {
    help: "help.choose",
    choices: codes.words,
    cellsOf: (value) => (typeof value === "string" ? [codes.wordOf(value)] : undefined),
    printed: (value) => codes.wordOf(codeIn(value)),
    read: ([cell = ""]) => codes.codeOf(cell) ?? { misread: cell },
  };
}

/** Several codes in one cell. */
function several(codes: CodeWords): Kind {
  const each = oneEach(codes);
  return {
    ...each,
    ...{ help: "help.several", isList: false, isOpen: true },
    cellsOf: (value) => one(each.cellsOf(value)?.join("; ")),
    read: (cells) =>
      readEach(cells.flatMap(parts), (cell) => codes.codeOf(cell) ?? { misread: cell }),
  };
}

/** Several codes, each in a cell of its own. */
function oneEach(codes: CodeWords): Kind {
  return {
    ...{ help: "help.choose", isList: true, choices: codes.words },
    cellsOf: (value) =>
      isList(value) ? value.map((code) => codes.wordOf(String(code))) : undefined,
    read: (cells) => readEach(cells, (cell) => codes.codeOf(cell) ?? { misread: cell }),
  };
}

function readEach(
  cells: readonly string[],
  read: (cell: string) => Written | Misread,
): Written | Misread {
  const values = cells.map(read);
  return values.find(isMisread) ?? [...new Set(values as readonly Written[])];
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Words between semicolons or on lines of their own. */
const parts = (cell: string): readonly string[] =>
  cell
    .split(/[;؛\n]/)
    .map((each) => each.trim())
    .filter(Boolean);

/** Everybody, or only those whom the columns beside it name. */
function openTo(say: SheetTongue["say"]): Kind {
  const [everyone, some] = [say("word.everyone"), say("word.some")];
  const known = new Set(["statuses", "ages", "sexes", "groups", "papers_needed"]);
  return {
    help: "help.open_to",
    choices: [everyone, some],
    cellsOf: (value) => [value === "everyone" ? everyone : some],
    // Conditions that no column shows would be lost with "everyone".
    isSame: (_, value) =>
      value === "everyone" || Object.keys(Object(value)).every((key) => known.has(key)),
    read: ([cell = ""]) => {
      if (cell === everyone || cell === "everyone") return "everyone";
      return cell === some ? somebody : { misread: cell };
    },
  };
}

/** Stands for "only some people": the conditions themselves are other facts. */
export const somebody = "some";

function languages({ reader, spoken }: SheetTongue): Kind {
  const names = codeWords(spoken, (code) => reader.languageName(code));
  const modes = codeWords(["staff", "interpreter", "phone_interpreter"], (code) =>
    label(reader.language, "languageMode", code),
  );
  const cellOf = (value: unknown): string => {
    if (typeof value === "string") return names.wordOf(value);
    const { code, mode } = value as { readonly code: string; readonly mode?: string };
    return mode === undefined
      ? names.wordOf(code)
      : `${names.wordOf(code)} (${modes.wordOf(mode)})`;
  };
  // Looking through all the languages there are takes long: those that entries name come first.
  const codeOf = (words: string) => names.codeOf(words) ?? languageOf(words);
  const read = (cell: string): Written | Misread => {
    const [, name, how = ""] = /^(.+?) ?\(([^()]+)\)$/.exec(cell) ?? [];
    const mode = modes.codeOf(how);
    const code = codeOf(name !== undefined && mode !== undefined ? name : cell);
    if (code === undefined) return { misread: cell };
    return mode === undefined ? code : { code, mode };
  };
  return {
    ...{ help: "help.languages", isList: true, isOpen: true, choices: names.words },
    cellsOf: (value) => (isList(value) ? value.map(cellOf) : undefined),
    read: (cells) => readEach(cells, read),
  };
}

function fees(say: SheetTongue["say"]): Kind {
  const amount = (value: unknown) => {
    const { amount: sum, currency } = value as {
      readonly amount?: number;
      readonly currency?: string;
    };
    return [sum, currency].filter((each) => each !== undefined).join(" ");
  };
  return {
    help: "help.fees",
    cellsOf: (value) => [value === "free" ? say("word.free") : amount(value)],
    printed: (value) => `${amount(value)} …`.trim(),
  };
}

/** Words for people, as they stand in the language of the sheet. A name that is one string serves every language. */
function text({ key }: { readonly key: string }, { reader, edition }: SheetTongue): Kind {
  const [first] = edition.pathway.languages;
  const { code } = reader.language;
  return {
    ...{ help: "help.text", isText: true },
    cellsOf: (value) => {
      if (typeof value === "string") return code === first || key === "name" ? [value] : [];
      const own = (value as Readonly<Record<string, string>>)[code];
      return own === undefined ? [] : [own];
    },
    read: (cells) => cells.join("\n"),
  };
}
