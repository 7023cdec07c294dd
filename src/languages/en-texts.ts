/** The sentences of text messages and of texts to be read aloud. Notes to the translator as in `en.ts`. */
export const texts = {
  // For the desk, over the words to be sent. {alphabet}: how the message is written, GSM-7 or UCS-2.
  "text.sms":
    "Text message: {parts, plural, one {# part} other {# parts}}, {used} of {room} signs ({alphabet})",
  // {what}: names of lines, such as Languages, that found no room.
  "text.left_out": "Left out, say it yourself: {what}",
  // For the desk, over a text that is read to the person.
  "text.aloud": "To read aloud, slowly",
  // After a telephone number that was read out. {phone}: the number.
  "text.again": "Once more: {phone}",
  // Begins what is said, when a service must not be named. {number}: which one of several.
  "text.number": "Number {number}",
  // Names of lines that a message may leave out: days that differ from the week; that a no is an answer; when the facts were confirmed.
  "text.other_days": "Days with other hours",
  "text.rights": "Their rights",
  "text.age": "How old this is",
  // Between the parts of a line. {label}: its name, such as Hours.
  "text.comma": ",",
  "text.line": "{label}: {words}",
} as const;
