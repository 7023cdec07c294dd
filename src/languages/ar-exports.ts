import type { ExportsKey } from "./en-exports.ts";
import type { Words } from "./speech.ts";

/** What a workbook of services says besides its entries, in Arabic. */
export const words: Words<ExportsKey> = {
  sheet: "الخدمات",
  "audience.public": "للجميع",
  "audience.partner": "لمكاتب المساعدة فقط. لا تنقلها إلى غيرها.",
  "audience.restricted": "لموظفي الحماية فقط. لا تنسخها.",
  "column.id": "المعرّف",
  "column.name": "الخدمة",
  "column.organization": "المنظمة",
  "column.sectors": "نوع المساعدة",
  "column.provides": "ما تقدمه",
  "column.areas": "أين",
  "column.address": "العنوان",
  "column.phone": "الهاتف",
  "column.email": "البريد الإلكتروني",
  "column.website": "الموقع على الإنترنت",
  "column.languages": "اللغات",
  "column.status": "هل المكان مفتوح الآن",
  "column.freshness": "مدى التأكد",
  "column.confirmed": "آخر تأكيد",
  "column.specialist_first": "اتصل بمختص أولًا",
  yes: "نعم",
};
