import { anchorOf, type BookletContext, type BookletSection, inOrder } from "./booklet-chapters.ts";
import { hoursLines } from "./hours-lines.ts";
import { phoneAddress, type Row, roleName, type ViewContext } from "./row.ts";
import { emergencyRows, type StopBox, stopBoxOfSector } from "./stop-box.ts";

/** The stop box of the whole booklet. The order of its lines is fixed: danger now, urgent care, specialist, backup, nobody. */
export function stopContext(context: BookletContext): object {
  const { edition, reader } = context;
  const { say } = reader;
  const { emergency, specialists } = edition.pathway;
  const backups = backupRows(context);
  return {
    title: say("stop.title"),
    when: say("stop.when"),
    lines: [
      {
        label: say("stop.danger"),
        rows: emergencyRows(context),
        hint: say(emergency.length > 0 ? "stop.danger_hint" : "stop.danger_none"),
      },
      { label: say("stop.health"), rows: limitRows(context), hint: say("stop.health_hint") },
      {
        label: say("stop.specialist"),
        rows: specialistRows(context),
        hint: say(specialists.length > 0 ? "stop.specialist_hint" : "stop.specialist_none"),
      },
      {
        label: say("stop.backup"),
        rows: backups,
        hint: backups.length > 0 ? undefined : say("stop.backup_none"),
      },
      { label: say("stop.nobody"), rows: [], hint: say("stop.nobody_hint") },
    ],
    sayLabel: say("steps.say"),
    say: say("stop.say"),
  };
}

/** The box at the head of a section where a specialist is called first. Whoever holds a booklet stands at a desk. */
export function sectionStop(section: BookletSection, context: BookletContext): StopBox | undefined {
  return stopBoxOfSector(section.sector, context, "desk");
}

/** The line at the foot of every page. */
export function stopStrip(context: ViewContext): string {
  const { say } = context.reader;
  const { emergency, specialists } = context.edition.pathway;
  const [danger] = emergency;
  const parts = [
    ...(danger ? [say("stop.strip_danger", { phone: isolated(danger.phone) })] : []),
    ...specialists.slice(0, 2).map((each) =>
      say("stop.strip_specialist", {
        role: roleName(each.role, context),
        phone: isolated(each.phone),
      }),
    ),
  ];
  return parts.length > 0
    ? linesOf(parts.map(unbroken)).join("\n")
    : say("stop.strip_none", { title: say("stop.title") });
}

/** Signs of a label and its number that fit on one line at the foot. */
const footLine = 72;
/** Signs of several of them, marks of direction not counted, that fit beside one another. */
const fullLine = 90;

/** As many parts on a line as fit, so that none ends in the point between them. */
function linesOf(parts: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const joined = [...lines.slice(-1), part].join(" · ");
    if (lines.length > 0 && joined.replace(/[\u2066\u2069]/g, "").length <= fullLine)
      lines[lines.length - 1] = joined;
    else lines.push(part);
  }
  return lines;
}

/** A number never stands on another line than what it is for; a label too long for a line gives only its last word. */
function unbroken(part: string): string {
  return part.length <= footLine
    ? part.replaceAll(" ", "\u00a0")
    : part.replace(/ (?=\S* ?\u2066)/g, "\u00a0");
}

/** Left to right inside any sentence, where there is no element to say so. */
export function isolated(text: string): string {
  return `\u2066${text.replaceAll(" ", "\u00a0")}\u2069`;
}

function limitRows(context: BookletContext): readonly object[] {
  const { reader } = context;
  return inOrder(context).flatMap((service) => {
    const limit = service.time_limit;
    if (limit === undefined) return [];
    return [
      {
        label: reader.say("stop.urgent", { interval: reader.interval(limit.within) }),
        id: anchorOf(service, context),
        name: reader.words(service.name),
        words: limit.text ? [reader.words(limit.text)] : [],
      },
    ];
  });
}

function specialistRows(context: BookletContext): readonly Row[] {
  return context.edition.pathway.specialists.map(({ role, phone, hours }) => ({
    kind: "specialist",
    label: roleName(role, context),
    addresses: [phoneAddress(phone)],
    ...(hours ? { hours: hoursLines(hours, context) } : {}),
  }));
}

/** Roles that share a second number stand on one line. */
function backupRows(context: BookletContext): readonly Row[] {
  const roles = new Map<string, string[]>();
  for (const { role, backup } of context.edition.pathway.specialists)
    if (backup) roles.set(backup, [...(roles.get(backup) ?? []), roleName(role, context)]);
  return [...roles].map(([phone, names]) => ({
    kind: "backup",
    label: names.join(" · "),
    addresses: [phoneAddress(phone)],
  }));
}
