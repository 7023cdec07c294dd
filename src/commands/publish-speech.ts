import { type PublishKey, publishing } from "../languages/en-publish.ts";
import { type Speech, speak } from "../languages/speech.ts";
import type { Context } from "./command.ts";

/** What is said about editions, in the language of whoever runs the program. */
export function publishSpeech({
  messages,
}: Pick<Context, "messages">): Promise<Speech<PublishKey>> {
  return speak(publishing, messages);
}
