import { mkdirSync, writeFileSync } from "node:fs";

/** The day the made-up pathways are judged on: everything is confirmed, nothing is due. */
export const freshDay = "2026-11-20";
/** A day on which every entry is overdue, so that each has a warning. */
export const overdueDay = "2027-05-22";

/** How large a made-up pathway is. Ten services an organisation, as in real directories. */
export interface Size {
  readonly services: number;
  /** Entries with a misspelt key and a phone number without quotes. */
  readonly invalid?: number;
  /** Days of confirmations in quotes, for programs that take one without for something else than text. */
  readonly quoted?: boolean;
}

const servicesAnOrganization = 10;

/** Offered by one service in fifty: with a hundred kinds of help and two a service, each kind is offered by so many. */
export const rareCode = "physiotherapy";

/** Writes a pathway of entries like real ones: 2.6 kB in three languages, with sites, hours and verifications. */
export function writePathway(
  folder: string,
  { services, invalid = 0, quoted = false }: Size,
): void {
  for (const name of ["services", "organizations", "protocols"])
    mkdirSync(`${folder}/${name}`, { recursive: true });
  writeFileSync(`${folder}/pathway.yaml`, pathwayFile());
  writeFileSync(`${folder}/protocols/inter-agency.yaml`, protocolFile());
  const organizations = Math.ceil(services / servicesAnOrganization);
  for (let index = 0; index < organizations; index += 1)
    writeFileSync(`${folder}/organizations/${organizationId(index)}.yaml`, organizationFile(index));
  const every = invalid > 0 ? Math.floor(services / invalid) : Number.POSITIVE_INFINITY;
  for (let index = 0; index < services; index += 1) {
    const plain = serviceFile(index);
    const text = quoted ? plain.replaceAll(/on: ([\d-]{10})/g, 'on: "$1"') : plain;
    writeFileSync(servicePath(folder, index), index % every === every - 1 ? broken(text) : text);
  }
}

/** Changes one word in some entries, as a person would. */
export function editServices(folder: string, count: number, round: number): void {
  for (let index = 0; index < count; index += 1) {
    const place = index * 97;
    writeFileSync(
      servicePath(folder, place),
      serviceFile(place).replace("Ring twice", `Ring ${round} times`),
    );
  }
}

function servicePath(folder: string, index: number): string {
  return `${folder}/services/${serviceId(index)}.yaml`;
}

const digits = (index: number, length: number) => String(index).padStart(length, "0");
const serviceId = (index: number) => `clinic-${digits(index, 5)}`;
const providerOf = (index: number) => Math.floor(index / servicesAnOrganization);
const organizationId = (index: number) => `partner-${digits(index, 4)}`;
const areas = ["omdurman", "bahri", "khartoum", "jebel-aulia", "karari"];
const codes = [
  "primary_health_care",
  "maternal_health",
  "vaccination",
  "dental_care",
  "eye_care",
  "medicines",
];
const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** A day in the autumn of 2026: all at most 30 days apart, and no role asks more providers on a day than a person can. */
const day = (provider: number) =>
  new Date(Date.UTC(2026, 9, 24 + (provider % 26))).toISOString().slice(0, 10);
const askers = ["coordinator", "health-lead", "relief-lead", "legal-lead", "family-lead"];
const phone = (index: number, site: number) =>
  `+249 91 ${digits(index % 1000, 3)} ${digits(Math.floor(index / 1000) * 100 + site, 4)}`;

function broken(text: string): string {
  return text
    .replace("audience: public", "audiense: public")
    .replace(/phone: "([^"]+)"/, "phone: 0912345678");
}

function serviceFile(index: number): string {
  const offered = [pick(codes, index), pick(codes, index + 1)];
  if (index % 50 === 0) offered.push(rareCode);
  return `name:
  en: Family clinic ${index}, day and evening
  ar: عيادة الأسرة ${index}، نهاراً ومساءً
  fr: Clinique familiale ${index}, jour et soir
organization: ${organizationId(providerOf(index))}
provides: [${offered.join(", ")}]
audience: public
description:
  en: Doctors and midwives see adults and children, dress wounds, give vaccines and write prescriptions.
  ar: أطباء وقابلات يعاينون الكبار والأطفال ويضمدون الجروح ويعطون اللقاحات ويكتبون الوصفات.
  fr: Médecins et sages-femmes reçoivent adultes et enfants, soignent les plaies, vaccinent et prescrivent.
good_to_know:
  en: Mornings are full; after eleven the wait is short. Bring the papers you have about earlier treatment.
  ar: الصباح مزدحم، وبعد الحادية عشرة يقصر الانتظار. أحضر ما لديك من أوراق عن علاج سابق.
  fr: Le matin est chargé ; après onze heures l’attente est courte. Apportez vos papiers de soins.
open_to: everyone
languages:
  - ar
  - en
  - code: ti
    mode: interpreter
fees: free
sites:
${siteBlock(index, 0)}${siteBlock(index, 1)}answered_by: desk
referral:
  how: [walk_in, phone]
  protocol: inter-agency
  answer_within: 2 days
  what_happens_next:
    en: A nurse calls back and gives a day.
    ar: تتصل ممرضة وتحدد يوماً.
    fr: Une infirmière rappelle et fixe un jour.
  need_not_say: [status, religion]
must_report:
  state: no
verification:
  - {on: 2026-08-${digits(1 + (index % 28), 2)}, by: coordinator, method: visit, with: Head nurse}
  - {on: ${day(providerOf(index))}, by: ${pick(askers, providerOf(index))}, method: phone, with: Head nurse}
`;
}

function siteBlock(index: number, site: number): string {
  const street = 10 + ((index * 7 + site) % 80);
  return `  - id: ${pick(["north", "south"], site)}
    area: ${pick(areas, index + site)}
    address:
      en: Street ${street}, behind the bakery. Ring twice
      ar: شارع ${street}، خلف المخبز. اقرع الجرس مرتين
      fr: Rue ${street}, derrière la boulangerie. Sonnez deux fois
    phone: "${phone(index, site)}"
    hours:
      sun-wed: 08:00-14:00
      thu: ["08:00-12:00", "16:00-19:00"]
      fri: closed
`;
}

function organizationFile(index: number): string {
  return `name:
  en: Open Door Health ${index}
  ar: الباب المفتوح للصحة ${index}
  fr: Porte ouverte santé ${index}
kind: public
phone: "${phone(index, 99)}"
state: listed
complaints:
  general:
    en: The box at the gate, or the desk
    ar: الصندوق عند المدخل أو المكتب
    fr: La boîte à l’entrée, ou le bureau
vetting:
  neutral_on_migration: met
  open_to_all_statuses: met
  no_enforcement_role: met
  not_seen_as_enforcement: met
  data_protection: met
  code_of_conduct: met
  assessed: {on: 2026-09-01, by: coordinator, expires: 2027-08-31}
agreements:
  - {id: mou-2026, kind: mou, signed: 2026-09-01, expires: 2027-08-31}
`;
}

function protocolFile(): string {
  return `name:
  en: Between agencies
  ar: بين الجهات
  fr: Entre organisations
steps:
  - en: Ask the person, and explain.
    ar: اسأل الشخص واشرح له.
    fr: Demandez à la personne et expliquez.
`;
}

function pathwayFile(): string {
  const roles = askers.map((id) => `  - {id: ${id}, name: ${id}}`).join("\n");
  const places = areas.map((id) => `  - {id: ${id}, name: ${id}}`).join("\n");
  return `format: 1
title:
  en: Made-up services
  ar: خدمات مختلقة
  fr: Services inventés
country: SD
time_zone: Africa/Khartoum
languages: [en, ar, fr]
example: yes
audience: partner
owner: coordinator
protocol: inter-agency
roles:
${roles}
areas:
${places}
`;
}
