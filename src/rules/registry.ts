import { ageImpossible } from "./age-impossible.ts";
import { agesReversed } from "./ages-reversed.ts";
import { agreementExpired } from "./agreement-expired.ts";
import { agreementMissing } from "./agreement-missing.ts";
import { alwaysOpenWithClosingTime } from "./always-open-with-closing-time.ts";
import { areaCircle } from "./area-circle.ts";
import { caseDataInDirectory } from "./case-data-in-directory.ts";
import { childServiceWithoutGuardianGuidance } from "./child-service-without-guardian-guidance.ts";
import { commaCutText } from "./comma-cut-text.ts";
import { complaintsChannelMissing } from "./complaints-channel-missing.ts";
import { conflictMarkers } from "./conflict-markers.ts";
import { contactMissing } from "./contact-missing.ts";
import { controlCharacter } from "./control-character.ts";
import { coordinatesOutsideCountry } from "./coordinates-outside-country.ts";
import { dateImpossible } from "./date-impossible.ts";
import { datesReversed } from "./dates-reversed.ts";
import { duplicateId } from "./duplicate-id.ts";
import { editedSinceVerified } from "./edited-since-verified.ts";
import { eligibilityUnstated } from "./eligibility-unstated.ts";
import { emailImpossible } from "./email-impossible.ts";
import { enforcementLink } from "./enforcement-link.ts";
import { enforcementRoleUnknown } from "./enforcement-role-unknown.ts";
import { exceptionEndsSoon } from "./exception-ends-soon.ts";
import { feesUnstated } from "./fees-unstated.ts";
import { fileNameUnfit } from "./file-name-unfit.ts";
import { freeYetPriced } from "./free-yet-priced.ts";
import { fundingEnded } from "./funding-ended.ts";
import { garbledText } from "./garbled-text.ts";
import { hashCutsText } from "./hash-cuts-text.ts";
import { hiddenPlaceLocated } from "./hidden-place-located.ts";
import { hoursExceptionPast } from "./hours-exception-past.ts";
import { hoursImpossible } from "./hours-impossible.ts";
import { hoursUnstated } from "./hours-unstated.ts";
import { idRevealsLocation } from "./id-reveals-location.ts";
import { intervalUnlikely } from "./interval-unlikely.ts";
import { invisibleCharacters } from "./invisible-characters.ts";
import { labelSharedByTwoCodes } from "./label-shared-by-two-codes.ts";
import { languagesUnstated } from "./languages-unstated.ts";
import { looksSensitive } from "./looks-sensitive.ts";
import { mixedScriptHost } from "./mixed-script-host.ts";
import { mustReportUnstated } from "./must-report-unstated.ts";
import { neverVerified } from "./never-verified.ts";
import { nextDoorShut } from "./next-door-shut.ts";
import { partnerNotVetted } from "./partner-not-vetted.ts";
import { personalNamePublic } from "./personal-name-public.ts";
import { personalNumberPublic } from "./personal-number-public.ts";
import { phoneImpossible } from "./phone-impossible.ts";
import { readingRules } from "./reading.ts";
import { refusalWithoutCause } from "./refusal-without-cause.ts";
import { refusalWithoutNextDoor } from "./refusal-without-next-door.ts";
import { refusedStatusYetNeedNotSay } from "./refused-status-yet-need-not-say.ts";
import { restrictedInSharedRepository } from "./restricted-in-shared-repository.ts";
import { reviewExpired } from "./review-expired.ts";
import { reviewIntervalTooLong } from "./review-interval-too-long.ts";
import { reviewOverdue } from "./review-overdue.ts";
import type { Rule, WorkingRule } from "./rule.ts";
import { samePhoneDifferentHours } from "./same-phone-different-hours.ts";
import { seasonWithoutDates } from "./season-without-dates.ts";
import { sensitiveWithoutDecision } from "./sensitive-without-decision.ts";
import { sensitiveWithoutSpecialist } from "./sensitive-without-specialist.ts";
import { siteAreaOutside } from "./site-area-outside.ts";
import { smartQuotes } from "./smart-quotes.ts";
import { sourceOfVerificationMissing } from "./source-of-verification-missing.ts";
import { staffWordsInPublicRepository } from "./staff-words-in-public-repository.ts";
import { statusOpenAndRefused } from "./status-open-and-refused.ts";
import { statusProofRequired } from "./status-proof-required.ts";
import { summaryContradictsCodes } from "./summary-contradicts-codes.ts";
import { textLooksLikePersonalData } from "./text-looks-like-personal-data.ts";
import { textNotComposed } from "./text-not-composed.ts";
import { translationMissing } from "./translation-missing.ts";
import { unknownCode } from "./unknown-code.ts";
import { unknownCountry } from "./unknown-country.ts";
import { unknownCurrency } from "./unknown-currency.ts";
import { unknownLanguage } from "./unknown-language.ts";
import { unknownReference } from "./unknown-reference.ts";
import { verificationByWebsiteOnly } from "./verification-by-website-only.ts";
import { verificationInFuture } from "./verification-in-future.ts";
import { verificationRewritten } from "./verification-rewritten.ts";
import { verifiedInBulk } from "./verified-in-bulk.ts";
import { vettingExpired } from "./vetting-expired.ts";
import { visitToHiddenPlace } from "./visit-to-hidden-place.ts";
import { waiverExpired } from "./waiver-expired.ts";
import { walkInYetReferralRequired } from "./walk-in-yet-referral-required.ts";
import { websiteImpossible } from "./website-impossible.ts";
import { wordsUnderWrongLanguage } from "./words-under-wrong-language.ts";

/** Every rule, in the order in which its findings are told. One file and one line a rule. */
export const wholeRules: readonly Rule[] = [
  ...readingRules,
  conflictMarkers,
  controlCharacter,
  garbledText,
  commaCutText,
  smartQuotes,
  hashCutsText,
  invisibleCharacters,
  textNotComposed,
  fileNameUnfit,
  duplicateId,
  dateImpossible,
  datesReversed,
  phoneImpossible,
  emailImpossible,
  websiteImpossible,
  coordinatesOutsideCountry,
  ageImpossible,
  unknownCountry,
  unknownLanguage,
  unknownCurrency,
  areaCircle,
  verificationInFuture,
  unknownCode,
  labelSharedByTwoCodes,
  unknownReference,
  hiddenPlaceLocated,
  looksSensitive,
  sensitiveWithoutDecision,
  sensitiveWithoutSpecialist,
  personalNamePublic,
  personalNumberPublic,
  caseDataInDirectory,
  restrictedInSharedRepository,
  staffWordsInPublicRepository,
  enforcementLink,
  enforcementRoleUnknown,
  partnerNotVetted,
  mustReportUnstated,
  visitToHiddenPlace,
  contactMissing,
  childServiceWithoutGuardianGuidance,
  idRevealsLocation,
  textLooksLikePersonalData,
  summaryContradictsCodes,
  refusedStatusYetNeedNotSay,
  hoursImpossible,
  hoursExceptionPast,
  intervalUnlikely,
  siteAreaOutside,
  seasonWithoutDates,
  fundingEnded,
  agreementExpired,
  vettingExpired,
  reviewExpired,
  reviewIntervalTooLong,
  waiverExpired,
  exceptionEndsSoon,
  reviewOverdue,
  neverVerified,
  editedSinceVerified,
  verificationRewritten,
  sourceOfVerificationMissing,
  verificationByWebsiteOnly,
  verifiedInBulk,
  agreementMissing,
  complaintsChannelMissing,
  refusalWithoutNextDoor,
  nextDoorShut,
  statusOpenAndRefused,
  refusalWithoutCause,
  statusProofRequired,
  walkInYetReferralRequired,
  freeYetPriced,
  agesReversed,
  alwaysOpenWithClosingTime,
  samePhoneDifferentHours,
  mixedScriptHost,
  eligibilityUnstated,
  hoursUnstated,
  feesUnstated,
  languagesUnstated,
  translationMissing,
  wordsUnderWrongLanguage,
];

/** Every rule by its id, as those see it who judge. */
export const byId: ReadonlyMap<string, WorkingRule> = new Map(
  wholeRules.map((rule) => [rule.id, rule]),
);

/** The same in their order. */
export const rules: readonly WorkingRule[] = [...byId.values()];
