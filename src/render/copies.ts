import { plainCode } from "../model/edition-code.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { ViewContext } from "./row.ts";

/** What a printed copy is worth, by the code on it. */
export type Copy = { readonly number: number; readonly code: string } & (
  | { readonly state: "superseded"; readonly by: number }
  /** `on`: its last day of use, or the day on which it was withdrawn. */
  | { readonly state: "current" | "over" | "withdrawn"; readonly on: PlainDate }
);

/** The box for a booklet's code, and without JavaScript a list; `undefined` where nothing was published yet. */
export function copiesBox(
  copies: readonly Copy[] | undefined,
  { reader, edition }: ViewContext,
): object | undefined {
  if (!copies || copies.length === 0) return undefined;
  const { say } = reader;
  return {
    title: say("box.title"),
    label: say("box.label"),
    hint: say("box.hint"),
    unknown: say("box.unknown"),
    known: say("box.known", { date: reader.date(edition.as_of) }),
    copies: copies.map((copy) => ({
      code: copy.code,
      plain: plainCode(copy.code),
      ...saidOf(copy, reader),
    })),
  };
}

/** The last edition is the current one until its last day has passed on its reader's clock. */
function saidOf(copy: Copy, reader: ViewContext["reader"]): object {
  const number = reader.digits(String(copy.number));
  if (copy.state === "superseded")
    return { text: reader.say("box.superseded", { number, by: reader.digits(String(copy.by)) }) };
  const day = reader.date(copy.on);
  const said = (state: Copy["state"]) =>
    reader.say(`box.${state}`, { number, until: day, date: day });
  const { state, on } = copy;
  return { text: said(state), ...(state === "current" ? { until: on, over: said("over") } : {}) };
}
