import type { TextRule } from "./rule.ts";

const marker = /^(?:<{7}|={7}|>{7}|\|{7})(?= |$)/m;

export const conflictMarkers: TextRule = {
  id: "conflict-markers",
  severity: "error",
  stage: "text",
  title: "Two versions stand in the file",
  why: "Two people changed the same lines; until somebody decides, neither version is right.",
  remedy:
    "Keep the lines that are right; remove the lines that begin with <<<<<<<, ======= and >>>>>>>.",
  *check(text) {
    const match = marker.exec(text);
    if (!match || !/^<{7}/m.test(text)) return;
    yield {
      path: [],
      range: { start: match.index, end: match.index + 7 },
      message:
        "Two people changed the same lines, and both versions stand here. Keep what is right; remove the lines that begin with <<<<<<<, ======= and >>>>>>>.",
    };
  },
};
