import type { Edition, PublishedService } from "../edition/edition.ts";
import { mustBeDiscreet } from "./discreet.ts";
import type { Gaps, RenderChoice } from "./layout.ts";
import { openQuestions } from "./person-facts.ts";
import { sectionsOf } from "./sections.ts";

/**
 * The services of a document that is handed out or hung up: those asked for, else all that are listed and that nobody is
 * harmed by being seen with, in the order of the chapters. A pile of papers about the others should never lie anywhere.
 */
export function chosenServices(
  edition: Edition,
  choice: RenderChoice,
): readonly PublishedService[] {
  const { services, reader } = choice;
  const context = { edition, reader };
  return (
    services ??
    sectionsOf(context)
      .flatMap((section) => section.services)
      .filter((service) => !mustBeDiscreet(service, context))
  );
}

/** What a person who goes by these documents is not told. */
export function gapsOf(edition: Edition, choice: RenderChoice): Gaps {
  const chosen = chosenServices(edition, choice);
  const context = { edition, reader: choice.reader };
  return {
    open: chosen
      .map((service) => ({ service, matters: openQuestions(service, context) }))
      .filter(({ matters }) => matters.length > 0),
    apart: choice.services ? 0 : edition.listed.length - chosen.length,
  };
}
