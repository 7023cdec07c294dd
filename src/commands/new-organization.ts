import type { Block } from "../yaml/new-file.ts";
import { phoneReader, readMail, readWebAddress } from "./answers.ts";
import type { Interview } from "./interview.ts";
import { phonesReader } from "./new-answers.ts";

const kinds = ["rcrc", "un", "ngo", "cbo", "public", "private"] as const;

/** Asks what kind of provider it is: it decides how often its services are confirmed. */
export async function askKind(talk: Interview): Promise<Block> {
  const kind = await talk.choose({
    flag: "kind",
    question: "new.org_kind",
    help: "new.org_kind_help",
    choices: kinds.map((value) => ({ value, name: talk.speech.say(`new.org_kind_${value}`) })),
  });
  return { kind };
}

/** Asks for the one unknown that harms most: whether those who seek help there are handed to the authorities. */
export async function askEnforcement(talk: Interview): Promise<Block> {
  const answer = await talk.choose({
    flag: "enforcement",
    question: "new.enforcement",
    help: "new.enforcement_help",
    choices: (["no", "yes"] as const).map((value) => ({
      value,
      name: talk.speech.say(`new.enforcement_${value}`),
    })),
  });
  if (answer === undefined) return {};
  return { vetting: { no_enforcement_role: answer === "no" ? "met" : "not_met" } };
}

/** Everything else the first version of a provider's file says, in the order of the file format. */
export async function askProvider(talk: Interview, country: string): Promise<Block> {
  const kind = await askKind(talk);
  const readPhone = await phoneReader(country, talk.mayAsk || talk.isAnswered("phone"));
  const phone = await talk.text({
    ...{ flag: "phone", question: "new.phone", help: "new.phone_help", wrong: "init.phone_wrong" },
    read: phonesReader(readPhone),
  });
  const email = await talk.text({
    ...{ flag: "email", question: "new.email", help: "new.email_help", wrong: "init.mail_wrong" },
    read: readMail,
  });
  const website = await talk.text({
    ...{ flag: "website", question: "new.website", wrong: "new.website_wrong" },
    read: readWebAddress,
  });
  const complaints = await talk.text({
    flag: "complaints",
    question: "new.complaints",
    help: "new.complaints_help",
    wrong: "ask.required",
    read: (words) => words,
  });
  return {
    ...kind,
    ...{ phone, email, website },
    complaints: complaints === undefined ? undefined : { general: complaints },
    ...(await askEnforcement(talk)),
  };
}
