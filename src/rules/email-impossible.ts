import type { Finding } from "../model/finding.ts";
import type { FileRule } from "./rule.ts";
import { type WrittenContact, writtenContacts } from "./written-contacts.ts";

/** What almost every address looks like; only the others are looked at closely. */
const ordinary = /^[\w+-]+(?:\.[\w+-]+)*@[a-z\d]+(?:[.-][a-z\d]+)*\.[a-z]{2,}$/i;

export const emailImpossible: FileRule = {
  id: "email-impossible",
  severity: "error",
  stage: "file",
  needs: ["email"],
  title: "E-mail address that reaches nobody",
  why: "A referral sent to it is lost, and nobody notices until the person asks.",
  remedy: "Compare it letter by letter with where it comes from.",
  example: {
    wrong: "email: help@gmail.con",
    right: "email: help@gmail.com",
  },
  *check({ written }) {
    for (const contact of writtenContacts(written, ["email"])) {
      const { value } = contact;
      const meant = slip(value);
      if (meant !== undefined) yield misspelt(contact, meant);
      else if (!ordinary.test(value) && !isPossible(value)) yield impossible(contact);
    }
  },
};

function misspelt({ path, value }: WrittenContact, meant: string): Finding {
  return {
    path,
    message: '"{address}" ends in {ending}. Did you mean {meant}?',
    quotes: { address: value, ending: value.slice(value.indexOf("@") + 1) },
    args: { meant },
  };
}

function impossible({ path, value }: WrittenContact): Finding {
  return value.startsWith("mailto:")
    ? {
        path,
        message: "Write the address alone, without mailto: before it.",
        instead: value.slice("mailto:".length),
      }
    : {
        path,
        message: '"{address}" cannot be an address. Compare it with where it comes from.',
        quotes: { address: value },
      };
}

/** Letters of any language may stand in an address; dots only between them. */
function isPossible(address: string): boolean {
  const [local = "", domain = "", more] = address.split("@");
  if (more !== undefined || address.includes(":")) return false;
  const labels = domain.split(".");
  return (
    local.length <= 64 &&
    !/^\.|\.$|\.\./.test(local) &&
    !/[()[\]\\]/.test(local) &&
    labels.length > 1 &&
    labels.every((label) => /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u.test(label)) &&
    !/^\d+$/.test(labels.at(-1) ?? "")
  );
}

/** The large houses of mail, as people mistype them. */
const houses: Readonly<Record<string, RegExp>> = {
  "gmail.com": /^g(?:mai|amil|mial|nail|mil|mal|maill)\.com$|^gmail\.(?:con|cm|om|co|comm)$/i,
  "hotmail.com": /^(?:hotmai|hotmial|hotmil|homail|hotmal)\.com$|^hotmail\.(?:con|cm|om|comm)$/i,
  "yahoo.com": /^(?:yaho|yahho|yaoo|yhoo)\.com$|^yahoo\.(?:con|cm|om|comm)$/i,
  "outlook.com": /^(?:outlok|outlock|oulook)\.com$|^outlook\.(?:con|cm|om|comm)$/i,
};

const mayBeSlip = /@[goyh][a-z]{2,9}\.[a-z]{2,4}$/i;

/** The house that is meant by a mistyped one; `undefined` for every other address. */
function slip(address: string): string | undefined {
  if (!mayBeSlip.test(address)) return undefined;
  const domain = address.slice(address.indexOf("@") + 1);
  return Object.keys(houses).find((house) => house !== domain && houses[house]?.test(domain));
}
