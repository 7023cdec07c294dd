import { describe, expect, test } from "vitest";
import { readHours } from "../../src/model/typed-hours.ts";

describe("hours as people write them in a line", () => {
  test.each([
    ["always", "always"],
    ["24/7", "always"],
    ["دائماً", "always"],
    ["toujours", "always"],
    ["by appointment", "by_appointment"],
    ["بموعد", "by_appointment"],
    ["sur rendez-vous", "by_appointment"],
    ["sun-thu 08:00-14:00; fri closed", { "sun-thu": "08:00-14:00", fri: "closed" }],
    ["Sunday to Thursday 8-14", { "sun-thu": "08:00-14:00" }],
    ["every day 9:00 - 15:30", { "mon-sun": "09:00-15:30" }],
    [
      "sat 09:00-12:00, 16:00-18:00; fri by appointment",
      { sat: ["09:00-12:00", "16:00-18:00"], fri: "by_appointment" },
    ],
    ["mon, wed and fri 8:30-12", { mon: "08:30-12:00", wed: "08:30-12:00", fri: "08:30-12:00" }],
    ["fri 20:00-02:00+", { fri: "20:00-02:00+" }],
    ["من الأحد إلى الخميس ٨:٠٠-١٤:٠٠؛ الجمعة مغلق", { "sun-thu": "08:00-14:00", fri: "closed" }],
    ["du lundi au vendredi de 9h à 17h", { "mon-fri": "09:00-17:00" }],
    ["Mardi et jeudi, 14h à 16h30", { tue: "14:00-16:30", thu: "14:00-16:30" }],
    ["lundi-vendredi : 8h-12h / 14h-18h", { "mon-fri": ["08:00-12:00", "14:00-18:00"] }],
    ["Понеділок - п'ятниця: з 9:00 до 17:00", { "mon-fri": "09:00-17:00" }],
    ["Lunes a viernes 9 a. m. a 3 p. m.", { "mon-fri": "09:00-15:00" }],
    ["الأحد والثلاثاء من ٨ صباحا إلى ٢ مساء", { sun: "08:00-14:00", tue: "08:00-14:00" }],
    ["شنبه تا چهارشنبه ۸ تا ۱۴", { "sat-wed": "08:00-14:00" }],
    ["Mon-Thu 8:00-16:00, Fri 8:00-12:00", { "mon-thu": "08:00-16:00", fri: "08:00-12:00" }],
    ["dim-jeu 8h-14h30 ; ven fermé", { "sun-thu": "08:00-14:30", fri: "closed" }],
    ["tous les jours sauf vendredi 8h-14h", { "sat-thu": "08:00-14:00" }],
    ["يوميا عدا الجمعة 8:00-14:00", { "sat-thu": "08:00-14:00" }],
    ["Every day except Tue and Sun, 9:00-12:00", { mon: "09:00-12:00", "wed-sat": "09:00-12:00" }],
    ["Sun/Tue/Thu 9-12", { sun: "09:00-12:00", tue: "09:00-12:00", thu: "09:00-12:00" }],
    ["lun mer ven 9h-12h", { mon: "09:00-12:00", wed: "09:00-12:00", fri: "09:00-12:00" }],
    ["8h-14h (du lundi au vendredi)", { "mon-fri": "08:00-14:00" }],
    ["Sunday through Thursday 0800-1600 hrs", { "sun-thu": "08:00-16:00" }],
    ["7j/7 8h-20h", { "mon-sun": "08:00-20:00" }],
    ["mon 8-12; mon 14-17", { mon: ["08:00-12:00", "14:00-17:00"] }],
  ])("%s", (typed, expected) => {
    expect(readHours(typed)).toEqual(expected);
  });

  test.each([
    ["mornings", "mornings"],
    ["9-5", "9-5"],
    ["sat 9-5", "sat 9-5"],
    ["يوميا ٩-٣", "يوميا ٩-٣"],
    ["السبت ٩ صباحا - ١ ظهرا", "السبت ٩ صباحا - ١ ظهرا"],
    ["Mon 9:00-12:00, Fri", "Fri"],
    ["sun-thu 08:00-14:00; in the evening by the river", "in the evening by the river"],
    ["someday 08:00-14:00", "someday 08:00-14:00"],
    ["sun 25:00-26:00", "sun 25:00-26:00"],
    ["mon 8-12; mon closed", "mon closed"],
    ["weekdays 8-14", "weekdays 8-14"],
    ["sun-thu except fri 8-14", "sun-thu except fri 8-14"],
    [";", ";"],
  ])("%s is never guessed", (typed, misread) => {
    expect(readHours(typed)).toEqual({ misread });
  });
});
