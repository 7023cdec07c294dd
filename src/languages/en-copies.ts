/** A box in the directory: whoever holds a booklet types its code and learns whether it still holds. Short and plain. */
export const copies = {
  "box.title": "Is your booklet still right?",
  // The name of the field, and below it what a code looks like; leave the example as it is.
  "box.label": "Code on its cover",
  "box.hint": "Eight letters and digits, such as K7Q2-MD4F",
  // Answers. {number}, {by}: of editions. {until}, {date}: days.
  "box.current": "Edition {number}: the current one, to be used until {until}.",
  "box.over": "Edition {number}: not to be used after {until}.",
  "box.superseded": "Edition {number}: edition {by} has taken its place. Ask for the new one.",
  "box.withdrawn": "Edition {number}: withdrawn on {date}. Do not use it, throw it away.",
  "box.unknown": "No edition known here has this code. Look at it again, or ask for a new booklet.",
  // Below the answers. {date}: the day of the directory.
  "box.known": "As known on {date}. A newer edition may have come since.",
} as const;
