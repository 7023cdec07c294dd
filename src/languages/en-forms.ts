/** The sentences of forms that are filled in by hand. Boxes stand before short answers. Notes to the translator as in `en.ts`. */
export const forms = {
  "forms.title": "Forms for a referral",
  // Which of three equal sheets this is.
  "forms.copy_service": "1 · for the service",
  "forms.copy_person": "2 · for the person, only if it is safe to keep",
  "forms.copy_desk": "3 · for the desk, locked away",
  "forms.referral": "Referral",
  // Names of lines to write on, and short answers with a box before each.
  "forms.date": "Date and time",
  "forms.urgent": "How soon",
  "forms.urgent_now": "now",
  "forms.urgent_today": "today",
  "forms.urgent_days": "within days",
  "forms.from": "From",
  "forms.desk": "Desk and role",
  "forms.desk_phone": "Phone of the desk",
  "forms.to": "To",
  "forms.service": "Service and department",
  "forms.person": "The person",
  "forms.code": "Code of the record, never a name",
  "forms.name": "Name, only with their yes",
  "forms.age": "Age",
  "forms.age_12": "under 12",
  "forms.age_18": "12–17",
  "forms.age_60": "18–59",
  "forms.age_old": "60 and over",
  "forms.language": "Language, interpreter",
  "forms.reach": "How and when to reach them safely",
  "forms.with": "Comes with",
  "forms.ask": "What they ask for: no more than the service needs to know",
  "forms.consent_given": "Consent",
  "forms.consent_yes": "given, on the form for it",
  "forms.consent_limits": "Must not be passed on",
  "forms.answer": "Answer of the service",
  "forms.answer_yes": "takes the person",
  "forms.answer_wait": "waiting list",
  "forms.answer_no": "does not",
  "forms.answer_why": "If not, why, and where else",
  "forms.answer_by": "By whom (role), date",

  // Two forms: for adults; for people under 18, whose own yes is needed besides that of an adult.
  "forms.consent": "Consent to a referral",
  "forms.assent": "Consent to a referral: someone under 18",
  // Three ways to ask, each with a hint to whoever asks.
  "forms.way.paper": "in person",
  "forms.way.phone": "by phone",
  "forms.way.spoken": "spoken, without signature",
  "forms.hint.paper": "Read it together in their language. Write nothing before the answer.",
  "forms.hint.phone":
    "Ask first: can you talk now, does anybody listen? Read every line aloud. Leave no message; write down no number.",
  "forms.hint.spoken":
    "For whoever does not write or does not want to. Somebody whom the person chooses hears everything.",
  "forms.explained": "Explained, with time for questions",
  "forms.risks": "What could go wrong, and how we prevent it",
  "forms.alternatives": "Other ways, and what happens without this one",
  "forms.own_words": "They said in their own words what will happen",
  // Over boxes with: name, age, health …
  "forms.pass_on": "This may be passed on to the service, and nothing else",
  // Two answers of the same size. Neither is the better one.
  "forms.yes": "I agree",
  "forms.yes_text": "What is ticked above may be passed on.",
  "forms.no": "I do not agree",
  "forms.no_text": "Nothing is passed on. I will still be helped.",
  "forms.sign.paper": "Signature or thumbprint, date",
  "forms.sign.phone": "Said by phone; who asked (role), date, time",
  "forms.sign.spoken": "Said aloud; witness (signature), date",
  "forms.child": "The young person's own answer",
  "forms.child_hint":
    "Explain in words for their age. A no is a no, also without words: turning away, silence, tears.",
  "forms.child_yes": "I want this",
  "forms.child_no": "I do not want this",
  "forms.adult": "The adult responsible for them",
  "forms.adult_hint":
    "If there is none, or if asking could put the young person in danger: stop, and call the specialist first.",

  "forms.log": "Log of contacts",
  "forms.log_hint": "Never a name, a number or a story: the code, and what was agreed.",
  "forms.log_how": "How",
  "forms.log_with": "With whom (role)",
  "forms.log_came": "What came of it",
  "forms.log_next": "Next step, until when",

  // At the foot of every form. {system}: a program such as KoBo or ODK. A line to write a day on follows.
  "forms.record":
    "Enter it in {system} today. Until then lock this paper away. Destroy it, in small pieces, by:",
  "forms.record_none":
    "Enter it in the desk's secure system today. Until then lock this paper away. Destroy it, in small pieces, by:",
  "forms.record_who": "Who may see the record: {who}",
  "forms.record_keep": "The record is kept for {interval}.",
} as const;
