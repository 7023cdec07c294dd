import type { EntryDigest } from "./entry-digest.ts";
import type { PathwayRule } from "./rule.ts";

export const nextDoorShut: PathwayRule = {
  id: "next-door-shut",
  severity: "warning",
  stage: "pathway",
  arises: "elsewhere",
  title: "Somebody who is refused is sent to a door that is shut",
  why: "A person who was turned away once walks to the next address and finds nobody; most do not ask a third time.",
  remedy:
    "Name another service that takes them, or take the id out until that service opens again. If there is none, say so in desk_note.",
  example: {
    wrong: "not_open_to:\n  - who: [irregular]\n    because: law\n    instead: [shut-clinic]",
    right: "not_open_to:\n  - who: [irregular]\n    because: law\n    instead: [next-door]",
  },
  *check({ entries }) {
    const shut = new Map(
      entries.flatMap((entry) => (isShut(entry) ? [[entry.source.id, entry] as const] : [])),
    );
    if (shut.size === 0) return;
    for (const { source, isClosed, references = [] } of entries) {
      if (isClosed) continue;
      for (const { kind, id, path } of references) {
        const door = kind === "service" && path[0] === "not_open_to" ? shut.get(id) : undefined;
        if (!door || door.source === source || isSecret(door, source)) continue;
        yield {
          source,
          path,
          message: door.isPaused
            ? "{door} is paused, so nobody is there for them. Name another that takes them, or take it out until it opens again."
            : "{door} is closed or withdrawn, so nobody is there for them. Name another that takes them.",
          quotes: { door: id },
        };
      }
    }
  },
};

const isShut = ({ isClosed, isPaused }: EntryDigest) => isClosed || isPaused === true;

/** How things stand with an entry for protection staff is told in entries for protection staff only. */
const isSecret = (door: EntryDigest, source: EntryDigest["source"]) =>
  !source.isPrivate && (door.source.isPrivate || door.audience === "restricted");
