import { type Interval, parseInterval } from "../model/plain-date.ts";
import { callsAWeek, guessedShares } from "../model/review-load.ts";
import { builtInIntervals } from "../model/review-plan.ts";
import { readCount, readInterval } from "./answers.ts";
import type { Interview } from "./interview.ts";

/** What was chosen, and what it means. */
export interface ReviewChoice {
  /** Absent: the built-in intervals hold. */
  readonly every?: string;
  /** "about 9 calls a week for 60 services". */
  readonly load: string;
}

/** Intervals that are offered, in days. */
const offered = [30, 60, 90, 180];

/** A pathway of which nobody has said how large it will be. */
const usualSize = 60;

/** The choice that keeps the built-in intervals. */
const builtIn = "built-in";

/** How often entries are confirmed; each choice says what it means in calls a week. */
export async function askReview(talk: Interview): Promise<ReviewChoice> {
  const services =
    (await talk.text({
      flag: "services",
      question: "init.services",
      help: "init.services_help",
      wrong: "init.services_wrong",
      default: String(usualSize),
      read: readCount,
    })) ?? usualSize;
  const every = await askInterval(talk, services);
  const load = loadOf(talk, services, every);
  return { load, ...(every === undefined ? {} : { every }) };
}

async function askInterval(talk: Interview, services: number): Promise<string | undefined> {
  const { say } = talk.speech;
  const asked = { flag: "review", question: "init.review", help: "init.review_help" } as const;
  if (talk.isAnswered(asked.flag))
    return talk.text({ ...asked, wrong: "init.review_wrong", read: readInterval });
  const chosen = await talk.choose({
    ...asked,
    isRequired: true,
    default: builtIn,
    choices: [
      { value: builtIn, name: `${say("init.review_builtin")} – ${loadOf(talk, services)}` },
      ...offered.map((days) => ({
        value: `${days} days`,
        name: `${say("init.review_every", { days })} – ${loadOf(talk, services, `${days} days`)}`,
      })),
    ],
  });
  return chosen === builtIn ? undefined : chosen;
}

/** What an interval means in calls, in words. */
function loadOf({ speech }: Interview, services: number, every?: string): string {
  const own = every === undefined ? undefined : parseInterval(every);
  const { ngo, sensitive, public_body: publicBodies } = builtInIntervals;
  const policy: Readonly<Record<"most" | "sensitive" | "publicBodies", Interval>> = {
    most: own ?? ngo,
    sensitive,
    publicBodies: own ?? publicBodies,
  };
  const calls = Math.max(1, Math.round(callsAWeek(guessedShares(services, policy))));
  return speech.say("init.load", { calls, services });
}
