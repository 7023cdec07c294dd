/**
 * Drawings for people who read little or another script: lines in a square of 24, our own. None is, or could be taken for,
 * a red cross, crescent or crystal, which the law protects: no upright cross stands in any of them.
 */
const drawings = {
  house: "M3 11.5 12 3l9 8.5M5.5 9.5V21h13V9.5M10 21v-6.5h4V21",
  person: "M12 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4 21c0-5 3.5-7.5 8-7.5s8 2.5 8 7.5z",
  people:
    "M8.5 4a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4M2.5 19.5c0-4.5 2.6-6.5 6-6.5s6 2 6 6.5zM16 5.5a2.7 2.7 0 1 1 0 5.4M17 13.3c2.8.4 4.5 2.4 4.5 6.2h-4",
  door: "M6 21.5V2.5h12v19M3 21.5h18M14.5 12v1.5",
  pin: "M12 22C8 16.5 5 13 5 9.2a7 7 0 0 1 14 0C19 13 16 16.5 12 22M12 6.7a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2",
  clock: "M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19M12 6.5V12l4.2 2.6",
  phone: "M7 2.5h10v19H7zM10.5 18.5h3M7 5.5h10",
  letter: "M2.5 5h19v14h-19zM2.5 6l9.5 7.5L21.5 6",
  screen: "M2.5 4h19v16h-19zM2.5 8.5h19M5 6.3h1",
  money: "M2 6h20v12H2zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6M5 10v4M19 10v4",
  speech: "M3 4h18v12H11.5L6.5 21v-5H3zM7 8.5h10M7 11.5h6",
  paper: "M6 2.5h8.5L19 7v14.5H6zM14.5 2.5V7H19M9 11h7M9 14.5h7M9 18h4",
  lock: "M5.5 10.5h13V21h-13zM8.3 10.5V7.2a3.7 3.7 0 0 1 7.4 0v3.3M12 14.5v3",
  bus: "M2.5 6h19v11.5h-19zM2.5 11.5h19M9 6v5.5M15 6v5.5M7 17.5a1.7 1.7 0 1 0 .1 0M17 17.5a1.7 1.7 0 1 0 .1 0",
  hourglass:
    "M6.5 2.5h11M6.5 21.5h11M8 2.5c0 6.5 8 6.5 8 9.5s-8 3-8 9.5M16 2.5c0 6.5-8 6.5-8 9.5s8 3 8 9.5",
  horn: "M3.5 9.5v5H7l8.5 5V4.5L7 9.5zM19 8.5a5 5 0 0 1 0 7",
  note: "M4 3.5h16v17H4zM12 7.5v.6M12 11v6",
  warning: "M12 3 22 20.5H2zM12 9.5v5.5M12 17.5v.6",
} as const;

/** What a line of an entry is about, by the kind of its row. */
const byKind: Readonly<Record<string, keyof typeof drawings>> = {
  offers: "house",
  not_provided: "house",
  ask_for: "door",
  who: "person",
  refusal: "person",
  minors: "people",
  company: "people",
  where: "pin",
  visits: "bus",
  hours: "clock",
  phone: "phone",
  whatsapp: "phone",
  sms: "phone",
  email: "letter",
  website: "screen",
  languages: "speech",
  fees: "money",
  must_say: "paper",
  need_not_say: "paper",
  privacy: "lock",
  report: "lock",
  time: "hourglass",
  complaint: "horn",
  emergency: "warning",
};

/** The drawing beside a line, as the path of an SVG of 24 by 24, to be drawn in lines. */
export function pictogram(kind: string): string {
  return drawings[byKind[kind] ?? "note"];
}
