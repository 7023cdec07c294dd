import type { SortedFile } from "../catalogue/sort-files.ts";
import { classify } from "../catalogue/source-file.ts";
import { shownPathway } from "../edition/shown.ts";
import { report } from "../languages/en-report.ts";
import { speak } from "../languages/speech.ts";
import type { Audience } from "../model/audience.ts";
import type { Save } from "../model/saves.ts";
import { latestName } from "../model/saves.ts";
import { isId } from "../model/slug.ts";
import type { ChangeContext } from "../render/change-values.ts";
import { gapIn } from "./asked-history.ts";
import type { Context, Input } from "./command.ts";
import { type LifeStep, type Living, lifeOf } from "./entry-life.ts";
import { exit, Stop } from "./exit.ts";
import { type Moment, momentOf } from "./moment.ts";
import { namesIn } from "./names-in.ts";
import { openFiles } from "./open-pathway.ts";
import { asOf, audienceOption } from "./options.ts";
import { toldReader } from "./output-language.ts";

/** The life of one entry, and who is told of it. */
export interface OpenedLife {
  readonly id: string;
  readonly audience: Audience;
  readonly steps: readonly LifeStep[];
  readonly telling: ChangeContext;
}

interface Asked {
  readonly root: string;
  readonly id: string;
}

/** Finds an entry by its id of now or of earlier days, and reads its life. */
export async function openLife(
  context: Context,
  input: Input,
  { root, id }: Asked,
): Promise<OpenedLife> {
  const audience = audienceOption(input);
  const opened = await openFiles(context, root);
  const { surroundings } = opened;
  if (surroundings.pathwayUnusable)
    throw new Stop(exit.usage, { key: "stop.unusable", facts: { folder: root } });
  const today = asOf(context, input, surroundings.pathway);
  const moment = momentOf(opened, { audience, today });
  const living = await findLiving(context, { root, id, moment, audience });
  const steps = living ? await lifeOf(living) : [];
  // One that this audience never saw is answered exactly as one that does not exist.
  if (!living || steps.every(({ change }) => change === undefined))
    throw new Stop(exit.usage, unknown(id, audience));
  const pathway = shownPathway(surroundings, offeredIn(steps), audience);
  const changes = steps.flatMap(({ change }) => change ?? []);
  return {
    id: living.file.source.id,
    audience,
    steps,
    telling: {
      reader: await toldReader(input, context.messages, pathway),
      edition: { as_of: today, pathway },
      nameOf: await namesIn(changes, [moment]),
    },
  };
}

function unknown(id: string, audience: Audience): string {
  const wider = audience === "public" ? "  Entries for help desks:  --audience partner." : "";
  return `There is no service "${id}" for the audience ${audience}, and none was saved. See all of them with  pathway list.${wider}`;
}

interface Looking extends Asked {
  readonly moment: Moment;
  readonly audience: Audience;
}

/** Where the history of an entry is kept: in that of the pathway, or of private/, which protection staff alone read. */
async function findLiving(context: Context, looking: Looking): Promise<Living | undefined> {
  const { git, files } = context;
  const { root, id, moment, audience } = looking;
  const inner = files.absolute(root, "private");
  const isApart = git.root(inner) !== undefined && git.root(inner) !== git.root(root);
  const now = moment.service(id);
  const places = [
    { folder: root, prefix: "" },
    ...(isApart && audience === "restricted" ? [{ folder: inner, prefix: "private/" }] : []),
  ];
  const own = places.filter(
    ({ prefix }) => !now || !isApart || now.source.isPrivate === (prefix !== ""),
  );
  for (const { folder, prefix } of own) {
    const saves = await savesIn(context, folder);
    const path = now ? now.source.path.slice(prefix.length) : pathOf(saves, id);
    if (path === undefined) continue;
    const source = classify(prefix + path);
    const there = source && moment.service(source.id);
    const file = there ?? (source && gone(source));
    if (!file) continue;
    return { git, folder, path, file, isThere: there !== undefined, moment, saves };
  }
  return undefined;
}

async function savesIn({ git, messages }: Context, folder: string): Promise<readonly Save[]> {
  const gap = gapIn(git, folder);
  const saves = gap ? undefined : git.saves(folder, "mainline");
  if (saves) return saves;
  const { say } = await speak(report, messages);
  throw new Stop(exit.unable, say(`gap.${gap ?? "nothing-saved"}`, { count: 1 }));
}

/** The file of an entry that is not there under this id: as it is called now, or was called last. */
function pathOf(saves: readonly Save[], id: string): string | undefined {
  if (!isId(id)) return undefined;
  const isOwn = (path: string) => new RegExp(`^services/(?:.*/)?${id}\\.ya?ml$`, "i").test(path);
  const was = saves
    .flatMap(({ files }) => files.flatMap(({ path, before }) => [path, before ?? path]))
    .find(isOwn);
  return was === undefined ? undefined : latestName(was, saves);
}

const gone = (source: SortedFile["source"]): SortedFile => ({
  source,
  isOurs: true,
  found: { path: source.path, size: 0, kind: "file" },
});

function offeredIn(steps: readonly LifeStep[]): readonly string[] {
  return steps.flatMap(({ change }) =>
    [change?.before, change?.after].flatMap((facts) => facts?.own.provides ?? []),
  );
}
