import type { BookletContext } from "./booklet-chapters.ts";
import { needsWithout } from "./booklet-opening.ts";
import { roleName } from "./row.ts";

/** Lines to write on, on the page for notes. */
const noteLines = 16;

/** What stands behind the entries: what is missing, complaints, guidance, policy, the report slip, notes, colophon. */
export function backContext(context: BookletContext): object {
  const { edition, reader } = context;
  const { say } = reader;
  const { scope, inclusion_policy: policy, guidance } = edition.pathway;
  return {
    unknown: {
      title: say("unknown.title"),
      text: say("unknown.text"),
      needs: needsWithout(context),
    },
    unlisted: {
      title: say("unlisted.title"),
      text: edition.unlisted.length > 0 ? say("unlisted.text") : say("unlisted.none"),
      services: unlistedServices(context),
    },
    complaints: complaints(context),
    guidance: {
      title: say("guidance.title"),
      items: guidance.map(({ title, where }) => ({
        title: reader.words(title),
        where: where && reader.words(where),
      })),
    },
    texts: [
      ...(scope ? [{ id: "scope", title: say("scope.title"), words: reader.words(scope) }] : []),
      ...(policy
        ? [{ id: "policy", title: say("policy.title"), words: reader.words(policy) }]
        : []),
    ],
    report: report(context),
    notes: {
      title: say("notes.title"),
      text: say("notes.text"),
      lines: Array.from({ length: noteLines }, (_, index) => index),
    },
  };
}

function unlistedServices({ edition, reader, beside }: BookletContext): readonly object[] {
  return edition.unlisted
    .map((service) => ({
      name: reader.words(service.name),
      beside: beside(service),
      organization: service.organization_name && reader.words(service.organization_name),
    }))
    .sort((a, b) => reader.compare(a.name.text, b.name.text));
}

function complaints({ edition, reader }: BookletContext): object {
  const { say } = reader;
  const written = edition.pathway.complaints ?? {};
  const kinds = (["general", "sensitive", "independent"] as const).flatMap((kind) => {
    const words = written[kind];
    return words ? [{ label: say(`complaints.${kind}`), words: reader.words(words) }] : [];
  });
  return {
    title: say("complaints.title"),
    text: say("complaints.text"),
    kinds,
    none: kinds.length > 0 ? undefined : say("complaints.none"),
  };
}

function report(context: BookletContext): object {
  const { say } = context.reader;
  const { owner } = context.edition.pathway;
  return {
    title: say("slip.title"),
    text: say("slip.text"),
    fields: [
      { label: say("slip.entry"), lines: [0] },
      { label: say("slip.wrong"), lines: [0, 1] },
      { label: say("slip.right"), lines: [0, 1] },
      { label: say("slip.desk"), lines: [0] },
    ],
    to: owner && say("slip.to", { role: roleName(owner, context) }),
  };
}
