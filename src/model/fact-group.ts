/** Facts that are confirmed together, because one question to the provider settles them. */
export type FactGroup =
  | "contact"
  | "location"
  | "hours"
  | "eligibility"
  | "fees"
  | "services"
  | "referral";

export const factGroups: readonly FactGroup[] = [
  "contact",
  "location",
  "hours",
  "eligibility",
  "fees",
  "services",
  "referral",
];

/** An entry is as old as the worst of these: a wrong one sends a person to a closed door. */
export const criticalGroups: readonly FactGroup[] = ["contact", "location", "eligibility"];
