import { accountOf } from "../imports/account.ts";
import { type ImportPlan, planImport, type Side } from "../imports/plan-import.ts";
import { prompts } from "../languages/en-prompts.ts";
import { speak } from "../languages/speech.ts";
import type { FileChange } from "../ports/writer.ts";
import { decode } from "../schema/decode.ts";
import { type Context, type Input, textOption } from "./command.ts";
import { exit } from "./exit.ts";
import { areasChange, type NewArea, newAreas, withAreas } from "./import-areas.ts";
import { planJson } from "./import-json.ts";
import {
  type AppliedFile,
  appliedText,
  knownApart,
  knownEntries,
  readApplied,
} from "./import-known.ts";
import { beginImport, type Importing, nextCommand, tellPlaceOfList } from "./import-open.ts";
import { keepOut, writeErrors } from "./import-quarantine.ts";
import { type OpenImport, openImport } from "./import-read.ts";
import { countsCells, tellPlan } from "./import-report.ts";
import { notice } from "./notice.ts";
import { formatOption } from "./options.ts";
import { carryOut, refuseUnfinished } from "./planned-change.ts";
import { recordFiles, saveFiles } from "./save.ts";

/** Everything that was planned, ready to be told and written. */
export interface PlannedImport {
  readonly importing: Importing;
  readonly open: OpenImport;
  readonly plan: ImportPlan;
  /** Areas that come into pathway.yaml. */
  readonly areas: readonly NewArea[];
  readonly account: ReturnType<typeof accountOf>;
  readonly applied: AppliedFile;
}

/** Tells what a sheet would change, and with `writes` changes it. */
export async function planOrApply(
  context: Context,
  input: Input,
  { file, writes }: { readonly file: string; readonly writes: boolean },
): Promise<number> {
  const importing = await beginImport(context, input, file);
  const { around, speech } = importing;
  if (writes) await refuseUnfinished(context, input, { root: around.root, changes: [] });
  const open = await openImport(importing);
  const known = await knownEntries(importing);
  const applied = readApplied(importing, open.settings.system);
  const side = textOption(input, "conflicts") as Side;
  const goesApart = textOption(input, "sensitive") === "private";
  const apart = goesApart ? { apart: await knownApart(importing) } : {};
  const planWith = (settings: OpenImport["settings"]) =>
    planImport({
      ...{ settings, known, applied: applied.entries, side, ...apart },
      isFit: async (kind, text) => (await decode(kind, text)).value !== undefined,
    });
  const first = await planWith(open.settings);
  const areas =
    input.options["add-areas"] === true ? newAreas(importing, open.settings, first) : [];
  const plan = areas.length === 0 ? first : await planWith(withAreas(open.settings, areas));
  const account = accountOf(open.sources, plan.ledger);
  const planned: PlannedImport = { importing, open, plan, areas, account, applied };
  const isText = formatOption(input) === "text";
  if (isText) await tellPlan(planned);
  else context.screen.out(planJson(planned));
  await tellPlaceOfList(importing);
  const isWritten = writes && input.options["dry-run"] !== true;
  if (isWritten) keepOut(planned);
  if (input.options["errors"] === true) await writeErrors(planned);
  if (isText) await tellRoad(planned);
  if (writes) await write(planned);
  else if (isText && changesOf(planned).length > 0) {
    await notice(context.screen, speech, { words: speech.say("plan.next"), to: "out" });
    nextCommand(importing, "apply");
  }
  return codeOf(plan);
}

/** Where protection staff have a place of their own, rows that were kept out have a road. */
async function tellRoad({ importing, plan }: PlannedImport): Promise<void> {
  const { context, around, speech } = importing;
  const isKeptOut = plan.services.some(({ step }) => step === "quarantined");
  if (!isKeptOut || !context.files.exists(context.files.absolute(around.root, "private"))) return;
  await notice(context.screen, speech, { words: speech.say("plan.sensitive"), to: "out" });
}

/** Rows that make no entry, were kept out, or are contested want somebody. */
function codeOf({ services }: ImportPlan): number {
  const wants = services.some(({ step }) => /^(?:refused|quarantined|conflict)$/.test(step));
  return wants ? exit.findings : exit.fine;
}

/** Entries of this sheet, and their providers, that a run which was cut off has written and no history holds. */
function leftUnsaved({ plan, importing, applied }: PlannedImport): readonly string[] {
  const { context, around } = importing;
  const ours = new Set([
    applied.path,
    ...plan.services.flatMap(({ step, path, read }) =>
      step === "unchanged" && path !== undefined && !path.startsWith("private/")
        ? [path, `organizations/${String(read.entry["organization"])}.yaml`]
        : [],
    ),
  ]);
  const { added = [] } = context.git.unsaved(around.root) ?? {};
  return added.filter((path) => ours.has(path)).sort();
}

/** The files that change, providers first: no entry ever names one that is not there. */
function changesOf({ plan, applied, areas, importing }: PlannedImport): readonly FileChange[] {
  const made = plan.providers.map(({ path, after }) => ({ file: path, before: undefined, after }));
  const entries = plan.services.flatMap(({ step, path, before, after }): FileChange[] =>
    (step === "create" || step === "update") && path !== undefined && after !== undefined
      ? [{ file: path, before, after }]
      : [],
  );
  const memory = appliedText(plan.applied);
  const isKnown = Object.keys(plan.applied).length === 0 || memory === applied.text;
  const remembered = isKnown ? [] : [{ file: applied.path, before: applied.text, after: memory }];
  return [...areasChange(importing, areas), ...made, ...entries, ...remembered];
}

async function write(planned: PlannedImport): Promise<void> {
  const { importing, plan, open: opened } = planned;
  const { context, input, around, speech } = importing;
  const { root, pathway } = around;
  const common = await speak(prompts, context.messages);
  const isText = formatOption(input) === "text";
  const screen = isText ? context.screen : { ...context.screen, out: context.screen.err };
  const saving = { context: { ...context, screen }, input, speech: common, root, pathway };
  const isDry = input.options["dry-run"] === true;
  if (!isDry && changesOf(planned).some(({ file }) => file.startsWith("private/")))
    (await import("./new-private.ts")).preparePrivate(saving);
  const written = await carryOut(context, input, { root, changes: changesOf(planned) });
  const fresh = new Set(written.map(({ file }) => file));
  const left = isDry ? [] : leftUnsaved(planned).filter((each) => !fresh.has(each));
  if (fresh.size + left.length === 0) return;
  const isOf = new Set([...left, ...fresh]);
  const messageOf = (isApart: boolean) => {
    const own = plan.services.filter((each) => (each.isApart === true) === isApart);
    const count = own.filter(({ path }) => path !== undefined && isOf.has(path)).length;
    return speech.say("apply.commit", { count, name: opened.settings.system });
  };
  const messages = { shared: messageOf(false), apart: messageOf(true) };
  // In a log their number is not told either.
  const isQuiet = (path: string) => path.startsWith("private/") && !countsCells(planned);
  const all = [...left, ...fresh];
  const quiet = all.filter(isQuiet);
  const open = all.filter((path) => !isQuiet(path));
  if (open.length > 0) saveFiles(saving, open, messages);
  if (quiet.length > 0 && input.options["no-save"] !== true) recordFiles(saving, quiet, messages);
  if (isText && plan.services.some(({ step }) => step === "create"))
    await notice(context.screen, speech, { words: speech.say("apply.drafts"), to: "out" });
}
