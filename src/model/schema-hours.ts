import { date, either, line, list, object, oneOf, type Schema, text } from "./schema-parts.ts";

const day = "(mon|tue|wed|thu|fri|sat|sun)";
const dayKey = `^${day}(-${day})?$`;
/** Words that people write for days. No season is called so: taken for one, the line would be read as nothing. */
const dayNames =
  "monday|tuesday|wednesday|thursday|friday|saturday|sunday|tues|weds|thur|thurs|daily|everyday|weekdays?|weekends?|workdays?|" +
  "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo";
const seasonKey = `^(?!(${day}|${day}-${day}|except|text|${dayNames})$)[a-z][a-z0-9_]*$`;

const times: Schema = {
  type: "string",
  maxLength: 14,
  pattern: "^[0-9]{1,2}:[0-9]{2} ?[-–] ?[0-9]{1,2}:[0-9]{2}\\+?$",
  errorMessage:
    "Write times as 08:00-14:00, in the 24-hour clock. Past midnight add a plus: 20:00-02:00+.",
};

const dayWords = oneOf(
  ["closed", "by_appointment"],
  "Write times as 08:00-14:00, or closed, or by_appointment.",
);

const dayHours: Schema = { ...either(times, dayWords, list(times, 6)) };

const days: Schema = {
  title: "Day or days",
  description: "A day (mon) or a range (sun-thu) and when the service is open then.",
  examples: ["08:00-14:00"],
  ...dayHours,
};

const week: Schema = {
  type: "object",
  minProperties: 1,
  maxProperties: 14,
  additionalProperties: false,
  patternProperties: { [dayKey]: days },
  errorMessage: "Write one line for each day or range of days, for example  sun-thu: 08:00-14:00",
};

const season: Schema = {
  title: "A season's hours",
  description:
    "Hours during a season that pathway.yaml names under seasons, for example ramadan. Days not named are as usual.",
  examples: [{ "sun-thu": "09:30-13:00" }],
  ...either({ ...week }, oneOf(["closed", "by_appointment"])),
};

const exception: Schema = object({
  on: {
    title: "Day",
    description: "The one day this is about.",
    examples: ["2026-12-25"],
    ...date,
  },
  from: {
    title: "First day",
    description: "The first of several days.",
    examples: ["2026-12-24"],
    ...date,
  },
  to: {
    title: "Last day",
    description: "The last of several days; included.",
    examples: ["2026-12-31"],
    ...date,
  },
  closed: {
    title: "Closed",
    description: "Write yes when nobody is there on these days.",
    examples: ["yes"],
    ...oneOf(["yes"], "Write yes, or leave the line out and give hours."),
  },
  hours: {
    title: "Hours on these days",
    description: "Different hours on these days.",
    examples: ["10:00-12:00"],
    ...dayHours,
  },
  why: {
    title: "Reason",
    description: "Why the hours differ.",
    examples: ["Public holiday"],
    ...text(200),
  },
});

const hoursAdvice =
  "Write always or by_appointment; or below it one line for each day or range of days, for example  sun-thu: 08:00-14:00";

/** When a service is open: a word, or days, seasons, exceptions and words. */
export const hours: Schema = either(oneOf(["always", "by_appointment"], hoursAdvice), {
  type: "object",
  minProperties: 1,
  maxProperties: 30,
  additionalProperties: false,
  errorMessage: "Write one line for each day or range of days, for example  sun-thu: 08:00-14:00",
  properties: {
    except: {
      title: "Exceptions",
      description: "Days with other hours or none.",
      examples: [[{ on: "2026-12-25", closed: "yes" }]],
      ...list(exception),
    },
    text: {
      title: "Hours in words",
      description:
        "Hours word for word, when they cannot be written as days and times. Printed as they stand, never guessed.",
      examples: ["Mornings, after the first bus"],
      ...text(500),
    },
  },
  patternProperties: { [dayKey]: days, [seasonKey]: season },
});

/** Hours of a visit: mostly just times, since the day follows from the rhythm. */
export const visitHours: Schema = either(times, list(times, 6), hours);

/** A line of hours for a contact person. */
export const simpleHours: Schema = either(
  oneOf(["always", "by_appointment"], hoursAdvice),
  week,
  line(200),
);
