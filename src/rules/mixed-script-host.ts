import type { DataPath } from "../model/diagnostic.ts";
import { mixedHost } from "../model/host-scripts.ts";
import type { FileRule } from "./rule.ts";

export const mixedScriptHost: FileRule = {
  id: "mixed-script-host",
  severity: "warning",
  stage: "file",
  needs: ["website", "email"],
  title: "Address on the internet whose letters come from two alphabets",
  why: "A Cyrillic or Greek letter that looks like a Latin one leads people, and what they write, to somebody else.",
  remedy: "Type the address anew, letter by letter, from the provider's own paper or voice.",
  example: {
    wrong: "website: https://nile-hеalth.example.org",
    right: "website: https://nile-health.example.org",
  },
  *check({ written }) {
    for (const [path, address] of addressesOf(written)) {
      const found = mixedHost(address);
      if (found === undefined) continue;
      yield {
        path,
        message:
          "{host} mixes letters of two alphabets that look alike ({letter} is {script}). Type the address anew, from what the provider gives you.",
        args: { letter: found.letter, script: found.script },
        quotes: { host: found.host },
      };
    }
  },
};

type Reached = { readonly website?: string; readonly email?: string };

function* addressesOf(file: unknown): Iterable<readonly [DataPath, string]> {
  const written = file as Reached & {
    readonly sites?: readonly Reached[];
    readonly referral_contact?: Reached;
  };
  const { referral_contact: contact, sites = [] } = written;
  const places: (readonly [DataPath, Reached])[] = [[[], written]];
  if (contact) places.push([["referral_contact"], contact]);
  for (const [index, site] of sites.entries()) places.push([["sites", index], site]);
  for (const [path, { website, email }] of places) {
    if (website !== undefined) yield [[...path, "website"], website];
    if (email !== undefined) yield [[...path, "email"], email];
  }
}
