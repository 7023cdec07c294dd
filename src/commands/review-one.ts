import type { Context, Input } from "./command.ts";
import { type Call, type CallEntry, callsAbout } from "./review-call.ts";
import { serviceNamed } from "./review-chosen.ts";
import { type OpenReview, openReview } from "./review-open.ts";

/** The one entry that a command names, opened to record something about it. */
export interface OneOpened {
  readonly open: OpenReview;
  readonly call: Call;
  readonly about: CallEntry;
}

/** Opens the service that the command's argument names; ends the command as `openReview` does. */
export async function openOne(context: Context, input: Input): Promise<OneOpened> {
  const open = await openReview(context, input, async (choosing) => [
    serviceNamed(choosing, input.arguments[0] ?? ""),
  ]);
  const [call] = await callsAbout(open.opened, { today: open.today, code: context.messages });
  const [about] = call?.entries ?? [];
  if (!call || !about) throw new Error("The entry was opened and is not there.");
  return { open, call, about };
}
