import { emailAddress, webAddress } from "../model/schema-parts.ts";
import { scalarText } from "../yaml/write-scalar.ts";
import { leafFits } from "./misfits.ts";
import { type Misfit, type Mistaken, mayBe } from "./mistaken.ts";

/** An address with what a paste brought along around it, or without its beginning. */
export function mistakenAddress({ value, ways }: Misfit): Mistaken | undefined {
  if (typeof value !== "string") return undefined;
  if (mayBe(ways, emailAddress)) return mail(value);
  if (!mayBe(ways, webAddress)) return undefined;
  const words = value.trim();
  if (leafFits(webAddress, words)) return spared(words);
  // Whether the page also answers under http alone nobody knows: the sentence proposes, a person decides.
  return /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(words)
    ? {
        rule: "wrong-value",
        message: "Write the whole address: {address}",
        quotes: { address: `https://${words}` },
      }
    : undefined;
}

function mail(value: string): Mistaken | undefined {
  const words = value.replace(/^\s*(?:mailto:)?\s*<?|>?\s*$/g, "");
  return words !== value && leafFits(emailAddress, words) ? spared(words) : undefined;
}

const spared = (address: string): Mistaken => ({
  rule: "wrong-value",
  message: "Write the address alone, without spaces or signs around it: {address}",
  quotes: { address },
  text: scalarText(address, { inFlow: true }),
});
