import { describe, expect, test } from "vitest";
import { caseIn } from "../../src/model/case-words.ts";
import { contactIn, lastDigits } from "../../src/model/number-words.ts";
import { isPersonalMail, personIn } from "../../src/model/person-words.ts";
import { bitOf, firstLook, type Wanted } from "../../src/rules/first-look.ts";

const sees = (text: string, wanted: Wanted) => (firstLook(text) & bitOf(wanted)) !== 0;

describe("words that name a person", () => {
  test.each([
    ["Ask for Dr. Salma at the gate", "Dr. Salma"],
    ["Mr Deng Akol opens at nine", "Mr Deng Akol"],
    ["Please see Mrs. O'Brien first", "Mrs. O'Brien"],
    ["Contact person: Ibrahim, every day", "Contact person: Ibrahim"],
    ["Run by Fatima and two nurses", "Run by Fatima"],
    ["Ahmed Hassan keeps the key", "Ahmed Hassan"],
    ["Khadija Al-Amin keeps the key; call Khadija", "call Khadija"],
    ["Demandez Mme Diallo", "Mme Diallo"],
    ["Adressez-vous à Moussa", "Adressez-vous à Moussa"],
    ["Le Docteur Traoré reçoit le matin", "Docteur Traoré"],
    ["اسأل عن الدكتورة سلمى", "الدكتورة سلمى"],
    ["تواصل مع عثمان صباحاً", "تواصل مع عثمان"],
    ["المفتاح عند السيد خالد", "السيد خالد"],
    ["محمد إبراهيم يستقبلكم", "محمد إبراهيم"],
  ])("%s", (text, words) => {
    expect(sees(text, "person")).toBe(true);
    expect(personIn(text)).toBe(words);
  });

  test.each([
    "Ask for the head nurse, or the doctor on duty",
    "The Dr on duty sees everyone; a Miss or Mrs need not say her name",
    "Call Monday to Thursday. See Annex A. Contact Mizan Legal Aid",
    "Dr. Ahmed Hussein Hospital and the Mohamed Ali Street school",
    "Clinic of the Sheikh Zayed Hospital",
    "People from DR Congo, MS patients, St. Mary's church",
    "Hôpital du Docteur Moussa, rue Ibrahim Adam",
    "Prenez rendez-vous avec le docteur de garde; Madame ou Monsieur",
    "اسأل عن الطبيبة المناوبة أو الدكتور المناوب",
    "السيدات والسادة، السيدة التي تعمل في المكتب",
    "مستشفى الدكتور محمد إبراهيم وشارع السيد خالد",
    "اطلب المساعدة من الموظف. الأستاذ في المدرسة",
    "Maria and Paul are names of boats",
  ])("nobody in: %s", (text) => {
    expect(personIn(text)).toBeUndefined();
  });

  test("somebody's name in the name of an organisation or an area is theirs", () => {
    expect(personIn("Call Fatima for food")).toBe("Call Fatima");
    expect(personIn("Call Fatima for food", () => "fatima foundation")).toBeUndefined();
  });

  test.each([
    ["sara.khalil@example.org", true],
    ["m.ibrahim@example.org", true],
    ["ahmed2@example.org", true],
    ["info@example.org", false],
    ["fatima.centre@example.org", false],
    ["fatima@fatima.example.org", false],
    ["hope.light@example.org", false],
  ])("the mailbox %s is one person's: %s", (address, personal) => {
    expect(isPersonalMail(address)).toBe(personal);
  });
});

describe("words that tell about a person who was served", () => {
  test.each([
    "Case no. 20481 was sent to them",
    "UNHCR 123-14C00567",
    "Passport number: P0123456",
    "Dossier n° 5512 transmis",
    "رقم الملف 20481",
    "Date of birth 12/03/1991",
    "Born on 3 March 1991",
    "Née le 3 mars 1991",
    "تاريخ الميلاد: ١٢/٣/١٩٩١",
    "A 14-year-old girl from Asmara stays there",
    "The client said the door was shut",
    "Our survivor was sent home. Call first.",
    "La bénéficiaire a été renvoyée",
    "Une fille de 14 ans y habite",
    "المستفيدة قالت إن الباب مغلق",
    "فتاة عمرها 14 سنة تسكن هناك",
  ])("%s", (text) => {
    expect(sees(text, "case")).toBe(true);
    expect(caseIn(text)).toBeDefined();
  });

  test.each([
    "The patient is seen by a nurse; the survivor decides",
    "If the client was sent by us, the visit is free",
    "Children born in 2014 and later; a 6-year-old child may start school",
    "Bring your case number and a birth certificate with the date of birth",
    "For girls of 14 to 17 years, boys too",
    "For a girl of 14 to 17 years, or a boy aged 6 or over",
    "Room number 12, building no. 300, since 2014",
    "Pour les enfants de 6 ans et plus; le patient est reçu tout de suite",
    "الناجيات مرحب بهن. رقم الهاتف 0912345678",
    "للأطفال من 6 سنوات، والمريض يستقبل فوراً",
  ])("nobody in: %s", (text) => {
    expect(caseIn(text)).toBeUndefined();
  });
});

describe("numbers and mailboxes in sentences", () => {
  test.each([
    ["Call 0912 345 678 at night", "0912 345 678"],
    ["Call +249 91 234 5678.", "+249 91 234 5678"],
    ["(091) 234-5678 rings", "091) 234-5678"],
    ["اتصل على ٠٩١٢٣٤٥٦٧٨", "٠٩١٢٣٤٥٦٧٨"],
  ])("%s", (text, number) => {
    expect(sees(text, "contact")).toBe(true);
    expect(contactIn(text)).toEqual({ number });
  });

  test.each([
    "From 2026-10-01 to 31.12.2026, open 08:00-14:00",
    "15.6512345, 32.4812345",
    "School years 2014-2015 and 2015/2016",
    "1200000 people; call 999",
  ])("none in: %s", (text) => {
    expect(contactIn(text)).toBeUndefined();
  });

  test("a number is the same from inside the country, from abroad and in Arabic digits", () => {
    const written = ["+249 91 234 5678", "091 234 5678", "00249912345678", "٠٩١٢٣٤٥٦٧٨"];
    expect(new Set(written.map(lastDigits)).size).toBe(1);
  });
});
