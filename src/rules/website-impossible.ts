import type { DataPath } from "../model/diagnostic.ts";
import type { Finding } from "../model/finding.ts";
import type { FileRule } from "./rule.ts";
import { writtenContacts } from "./written-contacts.ts";

/** A host with a dot and letters at its end, then anything that does not end in a sign of a sentence. */
const ordinary = /^https?:\/\/(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}(?:[/?#]|$)/i;
const endsInSentence = /[.,;:)\]”’]$/;

export const websiteImpossible: FileRule = {
  id: "website-impossible",
  severity: "error",
  stage: "file",
  needs: ["website"],
  title: "Web address that opens nothing",
  why: "A printed address that does not open costs people their data and their trust.",
  remedy: "Open it in a browser, and copy the address from there.",
  example: {
    wrong: "website: https://example",
    right: "website: https://example.org",
  },
  *check({ written }) {
    for (const { value, path } of writtenContacts(written, ["website"])) {
      if (ordinary.test(value) && !endsInSentence.test(value) && !isOdd.test(value)) continue;
      const finding = judge(value, path);
      if (finding) yield finding;
    }
  },
};

/** Hosts and parts that a public address has not: names for this machine, a password, a second beginning. */
const isOdd = /@|https?:\/\/.*https?:|\.(?:local|localhost|internal|lan)(?:[:/]|$)/i;

function judge(value: string, path: DataPath): Finding | undefined {
  const quotes = { address: value };
  const url = parsed(value);
  if (!url || /https?:/i.test(url.hostname) || /^https?:\/\/https?:?\/\//i.test(value))
    return {
      path,
      message: '"{address}" cannot be opened. Copy the address from a browser.',
      quotes,
    };
  if (url.username !== "" || url.password !== "")
    return {
      path,
      message:
        "A name or a password stands before the @ in this address. Write the address without it.",
    };
  if (!/\./.test(url.hostname) || isOwnNetwork.test(url.hostname) || url.hostname.includes(".."))
    return {
      path,
      message:
        '"{address}" opens only inside one network, or nowhere. Write the address that everybody can open.',
      quotes,
    };
  if (!endsInSentence.test(value) || value.endsWith(")")) return undefined;
  return {
    path,
    message: 'A sign of the sentence stands at the end of "{address}". Delete it.',
    quotes,
    instead: value.replace(/[.,;:\]”’]+$/, ""),
  };
}

const isOwnNetwork =
  /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|\[)|\.(?:local|localhost|internal|lan)$|^[\d.]+$/;

function parsed(value: string): URL | undefined {
  try {
    return new URL(value);
  } catch {
    return undefined;
  }
}
