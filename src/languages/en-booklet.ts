/** The sentences of the booklet. Notes to the translator as in `en.ts`; places where room is short say so. */
export const booklet = {
  // Under the title on the cover.
  "booklet.kind": "Referral booklet for the help desk",
  "booklet.working": "Working copy",
  // On the cover and at the foot of every page of a publication.
  "edition.name": "Edition {number}",
  "booklet.valid": "Do not use after {date}",
  "booklet.code": "Code {code}",
  "booklet.code_hint": "Copies with the same code say the same.",
  "booklet.for.public": "For everyone",
  "booklet.for.partner": "For help desks and partner agencies only. Do not pass on.",
  "booklet.for.restricted": "For named protection staff only. Do not copy.",

  // Heads a table: need, page. "Need" is what somebody asks for.
  "needs.title": "What does the person need?",
  "needs.first":
    "First: is somebody in danger, or is this about a child alone, violence or trafficking?",
  "needs.first_go": "Stop. Read page",
  "needs.hint": "Find the need, turn to the page.",
  "needs.none": "Nothing confirmed: ask the coordinator of the desk",
  "needs.specialist": "call the specialist first",

  "takes.title": "Who takes whom",
  "takes.hint":
    "How many of the services say yes. Each chapter begins with the same table for its services.",
  // Heads of narrow columns: two short lines at most.
  "takes.without_papers": "Without papers",
  "takes.under_18": "Under 18",
  "takes.men": "Men",
  "takes.free": "Free",
  "takes.walk_in": "Walk in",
  "takes.service": "Service",
  "takes.sector": "Need",
  "takes.page": "Page",
  // In a narrow column: one short word each.
  "takes.yes": "yes",
  "takes.ask": "ask",
  "takes.no": "no",
  "takes.legend":
    "yes: the entry says so. ask: the entry does not say, or it depends; call first. no: the entry says no.",
  "takes.also": "Listed in another chapter",

  // The stop box. Its five lines keep their order.
  "stop.title": "Stop: when someone is in danger",
  "stop.when":
    "A child alone, sexual or other violence, trafficking, threats, thoughts of suicide: do not ask what happened, do not act, do not refer. Follow these five lines.",
  "stop.danger": "Danger now",
  "stop.danger_hint":
    "Ask where you can both be safe. Call only if the person agrees, unless a life is in danger.",
  "stop.danger_none":
    "No emergency number is recorded. Ask the coordinator for it before the desk opens.",
  "stop.health": "Urgent health care",
  "stop.health_hint": "Whoever is hurt or ill needs health care first, before any other step.",
  "stop.specialist": "Specialist",
  "stop.specialist_hint": "Call before you act or refer. Give no name on the phone.",
  "stop.specialist_none": "No specialist is recorded. Ask the coordinator before you act or refer.",
  "stop.backup_none": "Call the coordinator of the desk.",
  "stop.nobody_hint":
    "Stay with the person, listen, promise nothing you cannot keep. Give them this page's numbers if they want them and it is safe to hold them. Try again; write down only that you tried, never who or why.",
  "stop.say":
    "“You are safe to talk or not to talk. I will not tell anyone without your yes, unless a life is in danger. I know someone whose work this is. May I call them?”",
  "stop.chapter_none": "Which services there are is told by the specialist, not by this booklet.",
  // On the foot of every page: danger and specialist with their numbers. Room for about 90 characters.
  "stop.strip_danger": "Danger: {phone}",
  "stop.strip_specialist": "{role}: {phone}",
  "stop.strip_none": "Danger or doubt: stop, see “{title}”",

  "steps.title": "The steps of a referral",
  "steps.say": "Say this",
  "steps.1": "Ask the person",
  "steps.1_text":
    "What do they need, what have they tried, what do they want? Nothing is done without them.",
  "steps.1_say": "“Tell me only what you want to tell me. You decide what happens.”",
  "steps.2": "Call the service",
  "steps.2_text": "Is it open? Does it take this person? What does it cost? Give no name yet.",
  "steps.2_say": "“I have someone who needs … Can you take a person who …? What does it cost?”",
  "steps.3": "Explain",
  "steps.3_text":
    "What the service is, its conditions, where it is, whom to ask for, which languages, what it costs, what they have to tell and what they need not tell. Accompany the person if it is needed and possible.",
  "steps.3_say":
    "“You need not tell them … Please tell me in your own words what will happen, so that I know I explained it well.”",
  "steps.4": "Ask for consent",
  "steps.4_text":
    "All facts, options and consequences are told now, and questions are answered. Consent counts from 18 years. Those of 17 and younger may need a guardian or another adult: call the specialist. A no is an answer.",
  "steps.4_say":
    "“May I give your … to …? You can say no, or change your mind at any time, and we will still help you.”",
  "steps.5": "Refer",
  "steps.5_text":
    "By the agreed protocol. Share only what the service needs, only with the contact named in the entry.",
  "steps.5_say": "“I am sending them … and nothing else. They will … by …”",
  "steps.6": "Follow up",
  "steps.6_text":
    "With the service: did they come, were they helped? With the person, if they agreed to be contacted and it is safe.",
  "steps.6_say": "“May I ask you later how it went? How can I reach you safely?”",
  "steps.7": "Record",
  "steps.7_text":
    "In the desk's secure system, never in this booklet, on paper slips or in a messenger.",
  "steps.records": "Referrals are recorded in: {system}",
  "steps.protocol": "The protocol: {name}",

  "own.title": "What we do here ourselves",
  "contents.title": "Contents",
  "contents.entries": "{count, plural, one {# service} other {# services}}",
  // Behind an entry's age: paper cannot change when the facts become old.
  "entry.call_after": "After {date}: call first.",

  "index.area": "By area",
  "index.language": "By language",
  "index.language_most": "Most services: {spoken} of {all}. See the entries.",
  "index.organization": "By organisation",
  "index.areas_none": "Area not given",
  "unlisted.title": "No longer listed",
  "unlisted.text":
    "Send nobody there. They were closed, did not answer, or were not confirmed in time.",
  "unlisted.none": "Nothing has left the list.",
  "unknown.title": "We know of nothing for this",
  "unknown.text":
    "Nothing confirmed is known for these needs. Call the desk; tell the coordinator what was asked for, never who asked.",

  "complaints.text": "Anyone may complain, and is helped all the same.",
  "complaints.none":
    "No complaint line is recorded yet. Ask the coordinator of the desk; you will be helped all the same.",
  "guidance.title": "Guidance",
  "policy.title": "Whom we help",
  "scope.title": "What this booklet covers",

  "slip.title": "Something here is wrong",
  "slip.text":
    "Tell the coordinator today; until it is checked, call before you send anyone. Never write the name of a person who was referred.",
  "slip.entry": "Number and name of the entry",
  "slip.wrong": "What is wrong (phone, place, hours, who may come, cost, closed)",
  "slip.right": "What is right, and how you know",
  "slip.desk": "Desk and date",
  "slip.to": "Give this to: {role}",
  "notes.title": "Notes",
  "notes.text": "Never write a person's name, number or story.",
  "colophon.title": "About this booklet",
  "colophon.text":
    "Made from the files of this pathway as they stood on {date}: {listed, plural, one {# service} other {# services}} of {organizations, plural, one {# organisation} other {# organisations}}.",
  "colophon.age":
    "Every entry says when it was last confirmed. Nothing here is a promise that a service is open.",
  "colophon.fonts": "Set in Noto Sans and Vazirmatn (SIL Open Font License).",
} as const;
