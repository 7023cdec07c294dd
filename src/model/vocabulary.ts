import type { OwnCode } from "./pathway.ts";
import type { Interval } from "./plain-date.ts";

/** A kind of help. Labels stand in `languages/`, one file a language. */
export interface Code {
  readonly code: string;
  readonly sector: string;
  /** Knowing that somebody uses it can hurt them. */
  readonly sensitive: boolean;
  /** Answered by phone around the clock; reviewed as a hotline. */
  readonly hotline: boolean;
  /** Set where the pathway gives a code an interval of its own. */
  readonly review?: Interval;
}

/** Sectors in the order in which documents print them. */
export const sectors = [
  "health",
  "physical_rehabilitation",
  "mhpss",
  "material_assistance",
  "financial_assistance",
  "shelter",
  "protection",
  "child_protection",
  "sgbv",
  "anti_trafficking",
  "legal",
  "restoring_family_links",
  "information",
  "education",
  "livelihoods",
  "transport",
] as const;

/** Codes by sector. `!` marks a sensitive code, `*` a hotline. */
const table: Readonly<Record<(typeof sectors)[number], string>> = {
  health:
    "primary_health_care emergency_care maternal_health child_health vaccination dental_care eye_care hospital_care chronic_disease_care tuberculosis_care hiv_care! reproductive_health! laboratory_tests medicines nutrition_treatment first_aid health_promotion",
  physical_rehabilitation:
    "physiotherapy prosthetics_orthotics wheelchairs_and_aids occupational_therapy",
  mhpss:
    "counselling psychiatric_care support_group recreational_activities psychological_first_aid mental_health_hotline*",
  material_assistance:
    "food_parcels hot_meals clothing hygiene_kits household_items baby_supplies drinking_water showers_and_laundry",
  financial_assistance: "cash_grant vouchers rent_support medical_fee_support",
  shelter:
    "emergency_shelter transitional_housing family_accommodation winter_shelter shelter_materials safe_house!",
  protection:
    "case_management protection_desk detention_visits! documentation_support voluntary_return_information safe_referral_line*",
  child_protection:
    "child_case_management! family_tracing_for_children! foster_care! interim_care_for_children! child_friendly_space support_for_unaccompanied_children! child_helpline!*",
  sgbv: "clinical_care_for_survivors! survivor_case_management! survivor_counselling! survivor_shelter! survivor_hotline!* women_safe_space!",
  anti_trafficking:
    "trafficking_identification! trafficking_shelter! trafficking_hotline!* trafficking_legal_aid!",
  legal:
    "legal_information legal_counselling legal_representation asylum_procedure_support family_reunification_law civil_registration labour_rights",
  restoring_family_links:
    "family_messages tracing_request phone_calls internet_and_charging dead_and_missing family_reunion",
  information: "information_desk interpretation community_radio information_line*",
  education:
    "primary_school secondary_school language_course adult_literacy university_guidance school_supplies catch_up_classes",
  livelihoods: "vocational_training job_search business_grant tools_and_seeds",
  transport: "transport_to_services ambulance evacuation_transport",
};

const builtIn: ReadonlyMap<string, Code> = new Map(
  sectors.flatMap((sector) => (table[sector] ?? "").split(" ").map((word) => entry(word, sector))),
);

/** Every code that holds in a pathway, by code: the built-in ones and the pathway's own, which replace ours. */
export type Vocabulary = ReadonlyMap<string, Code>;

/** The vocabulary of a pathway. Throws nothing; a code nobody defines is a rule's finding. */
export function vocabularyOf(own: readonly OwnCode[]): Vocabulary {
  if (own.length === 0) return builtIn;
  const added = own.map((each): [string, Code] => [
    each.code,
    {
      code: each.code,
      sector: each.sector,
      sensitive: each.sensitive ?? builtIn.get(each.code)?.sensitive ?? false,
      hotline: builtIn.get(each.code)?.hotline ?? false,
      ...(each.review ? { review: each.review } : {}),
    },
  ]);
  return new Map([...builtIn, ...added]);
}

/** True when one code of the entry is sensitive: then the whole entry is. */
export function isSensitive(provides: readonly string[], vocabulary: Vocabulary): boolean {
  return provides.some((code) => vocabulary.get(code)?.sensitive === true);
}

/** Sectors an entry prints under, the first one first. */
export function sectorsOf(
  entry: { readonly provides: readonly string[]; readonly sector?: string },
  vocabulary: Vocabulary,
): readonly string[] {
  const all = entry.provides.flatMap((code) => vocabulary.get(code)?.sector ?? []);
  const first = entry.sector !== undefined && all.includes(entry.sector) ? [entry.sector] : [];
  return [...new Set([...first, ...all])];
}

function entry(word: string, sector: string): [string, Code] {
  const code = word.replace(/[!*]/g, "");
  return [code, { code, sector, sensitive: word.includes("!"), hotline: word.includes("*") }];
}
