import { type Claim, claimIn } from "../model/clauses.ts";
import type { Hours } from "../model/hours.ts";
import { textsOf, wordsOf } from "./file-texts.ts";
import type { EntryRule } from "./rule.ts";

export const alwaysOpenWithClosingTime: EntryRule = {
  id: "always-open-with-closing-time",
  severity: "warning",
  stage: "entry",
  needs: ["hours"],
  title: "Always open by one line, closed at times by another",
  why: "At night, when help is rarest, somebody stands before a locked door or lets a telephone ring.",
  remedy: "Ask the provider, and let hours and the words agree.",
  example: {
    wrong: "hours: always\ngood_to_know: Closed on Fridays",
    right: "hours:\n  sat-thu: 00:00-24:00\ngood_to_know: Closed on Fridays",
  },
  when: ({ service, isClosed }) => !isClosed && service.sites.length <= 1,
  *check({ written, service }) {
    const { hours } = service.sites[0] ?? {};
    if (!hours) return;
    const claim = hours.kind === "always" ? closes : closesAtTimes(hours) ? always : undefined;
    if (!claim) return;
    if (!stems.test(wordsOf(written))) return;
    for (const { path, words } of textsOf(written)) {
      if (!read.has(path[0])) continue;
      const found = claimIn(words, claim);
      if (found === undefined) continue;
      yield {
        path,
        message:
          claim === closes
            ? '"{words}" says that it closes, and hours says always. Ask the provider which holds.'
            : '"{words}" says that it never closes, and hours gives closing times. Ask the provider which holds.',
        quotes: { words: found },
      };
    }
  },
};

const read = new Set<unknown>(["name", "description", "good_to_know", "hours"]);

const stems =
  /24|around the clock|day and night|always open|jour et nuit|nuit et jour|toujours ouvert|clos|open|ferm|ouvert|ساع|ليل|غلق|مفتوح/i;

/** Every day that is told ends before the next begins. */
function closesAtTimes(hours: Hours): boolean {
  if (hours.kind !== "week") return false;
  const told = hours.week.filter((day) => day !== undefined);
  return (
    told.length > 0 &&
    told.every((day) => day.kind !== "open" || day.spans.every(({ from, to }) => to - from < 1440))
  );
}

const closes: Claim = {
  words:
    /\b(?:closes (?:at|on|every)|closed (?:on|every|from) (?:mon|tues|wednes|thurs|fri|satur|sun|the|public|holi|\d)|open (?:only )?(?:from|until) \d|opens (?:at|from) \d|ferme (?:a \d|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))|ouvert (?:de|jusqu'a) \d)|(?:مغلق|يغلق|تغلق)ه? (?:يوم|ايام|ال(?:جمعه|سبت|احد))|(?:مفتوح|يفتح|تفتح)ه? (?:من|حتي) (?:الساعه )?[\d\u0660-\u0669]/,
  doubt: /\b(?:not|never|no|office|reception|visitors|ne|pas|jamais)\b|(?:لا|المكتب|الاستقبال) /,
};

const always: Claim = {
  words:
    /\b(?:24 ?\/ ?7|24 ?h ?\/ ?24|24 hours a day|around the clock|open day and night|always open|jour et nuit|nuit et jour|toujours ouvert)\b|علي مدار الساعه|24 ساعه في اليوم|ليل نهار|ليلا ونهارا/,
  doubt:
    /\b(?:not|never|no|emergenc\w*|ambulance|call|line|hotline|phone|guard|urgences?|ligne|appel\w*|pas)\b|(?:لا|الطوارئ|طوارئ|الاسعاف|الخط|اتصل|هاتف|خط)/,
};
