import { folded } from "./folded.ts";

/**
 * Given names as people in and around the Horn of Africa, the Levant, and English and French speaking countries write
 * them, in Latin and Arabic letters. Chosen by us: a name that is also an ordinary word, or that organisations and
 * quarters like to carry (Amal, Noor, Salam, Hope), is left out on purpose, since a finding stops an entry. A help, no
 * filter: a name that is not here passes, and nobody should rely on the list.
 */
const latin =
  "abdallah abdalla abdullah abdelrahman abdulrahman abdirahman abebe adam adel ahmad ahmed aisha aicha alemu alice " +
  "almaz ali amina aminata anas andrew anna antoine asma awad ayman ayoub bashir bilal catherine charles christine claire " +
  "daniel david dawit deng elizabeth emmanuel eyob faisal fadi farah fatima fatma fatoumata fatimah francois gabriel " +
  "george getachew ghada girma haile hala halima hamid hamza hanna hassan hawa helen hiba hind huda hussein husein " +
  "ibrahim ibtisam idris iman imad isabelle ismail jamal james jean joseph kamal karim khadija khalid khaled khalil kidane " +
  "laila layla leila lina luc mahmoud mahmud maha majed mamadou manal maria marie mariam mariama maryam martin mary " +
  "mekonnen michael michel mohamed mohammad mohammed muhammad moussa musa mustafa mustapha nada nadia nagla nasir nasser " +
  "nathalie nour nyakim omar omer osama osman othman ousmane patrick paul peter philippe pierre rami rania rasha rashid " +
  "reem rima robert saad sadia safa said salah salma samah samir samira samuel sana sandrine sarah sara selam sophie " +
  "stephen suad susan tariq tarek tesfaye thomas waleed walid wafa wissam yahya yasin yasir yasser yonas yousif youssef " +
  "yusuf zahra zainab zaynab zeinab";

const arabic =
  "ابراهيم احمد ادم اسماعيل اسماء امينه ايمن بلال حسين حليمه حمزه خالد خديجه رانيا رشا زكريا زينب ساره سلمي سليمان " +
  "سميره شيماء صفاء طارق عائشه عبدالله عبدالرحمن عثمان عبدالكريم فاطمه فيصل ليلي محمد محمود مريم مصطفي موسي نادر ناديه " +
  "هاله هشام وليد ياسر ياسمين يحيي يوسف";

/** All of them, folded. */
export const givenNames: readonly string[] = `${latin} ${arabic}`.split(" ");

const names = new Set(givenNames);

/** True for a word that is a person's given name and hardly anything else. */
export function isGivenName(word: string): boolean {
  return names.has(folded(word));
}

/** The names as parts of a pattern: with a capital letter, or with every way of writing an Arabic letter. */
const capitalised = latin
  .replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
  .replaceAll(" ", "|");
const spelt = arabic
  .replaceAll("ا", "[اأإآ]")
  .replaceAll("ي", "[يى]")
  .replace(/ه(?= |$)/g, "[هة]")
  .replaceAll(" ", "|");

/** One given name anywhere: a first look, and the names of half the world in one pattern. */
export const givenName = new RegExp(
  `\\b(?:${capitalised})\\b|(?<![\\u0600-\\u06ff])(?:${spelt})(?![\\u0600-\\u06ff])`,
);

/** A given name followed by another is a person in most of the countries where this is used. */
export const twoGivenNames = new RegExp(
  `\\b(${capitalised}) (?:(?:al|el|bin|ibn|abu)[ -])?(?:${capitalised})\\b|(?<![\\u0600-\\u06ff])(${spelt}) (?:${spelt})(?![\\u0600-\\u06ff])`,
  "g",
);
