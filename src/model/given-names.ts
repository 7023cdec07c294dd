import { folded } from "./folded.ts";

/**
 * Given names as people in and around the Horn of Africa, the Levant, and English and French speaking countries write
 * them, in Latin and Arabic letters. Chosen by us: a name that is also an ordinary word, or that organisations and
 * quarters like to carry (Amal, Noor, Salam, Hope), is left out on purpose, since a finding stops an entry. A help, no
 * filter: a name that is not here passes, and nobody should rely on the list.
 */
const latin =
  "abdalla abdallah abdelrahman abdirahman abdou abdoulaye abdul abdulahi abdullah abdullahi abdulrahman abebe " +
  "abel aboubacar achol adam adama adan adel agnes ahlam ahmad ahmed aicha aisha aissatou akol albert alemu " +
  "alexander alexandre alhassan ali alice almaz amadou amelia amina aminata amira amr anas andre andrew angelina " +
  "anisa anna antoine arafat arthur ashraf asma assefa assia awad awate ayaan ayman ayoub aziza babacar bakary " +
  "barbara bashir benjamin berhane bernard bertrand beyene bilal binta birhan boubacar boubakar brahim brigitte " +
  "bruno carlos caroline catherine cecile chantal charles christine claire claudine dahir daniel david dawit deng " +
  "denis djibril edith edouard elias elisabeth elizabeth ellen emilie emmanuel esther eyob fadi faisal fanta farah " +
  "fatima fatimah fatime fatma fatou fatouma fatoumata fawzi fawzia fernand filmon firas francis francois gabriel " +
  "gaston gebre genet george georges getachew ghada ghassan gilles girma guillaume habib habiba hadiza haile hailu " +
  "hala halima hamdi hamid hamida hamza hanan hanna hannah harouna hasan hassan hatem hawa haydar helen henri " +
  "henry herve hiba hind hodan hortense huda husein hussain hussein ibrahim ibtihal ibtisam idris idrissa ilham " +
  "imad iman imane inas isaac isabelle isaias ismael ismail issa issouf ivan jacob jacqueline jacques jamal james " +
  "jane jawad jean jeanne jeremie joelle jonas jorge jose joseph josephine juan judith julie julien kadiatou " +
  "kadidia kalthoum kamal kareem karim karima kebede kenneth khadija khaled khalid khalida khalil kidane laila " +
  "latifa laurence laurent layla leila leyla lidia lina luc lucie lydia madina maha mahmoud mahmud maimouna majed " +
  "malika mamadou mamoudou manal marc marguerite maria mariam mariama marie marielle marthe martin mary maryam " +
  "mathieu maurice mehdi mehret mekonnen meriem meron meseret michael michel mohamed mohammad mohammed moncef " +
  "monique mouna mounir mourad moussa muhammad mulugeta muna munir musa mustafa mustapha mwangi nabil nabila nada " +
  "nadia nadir nagla naima nasir nasreen nasser natalia nathalie nawal nicolas nicole nizar nour nyakim omar omer " +
  "osama osman othman oumar oumarou oumou ousmane patrick paul pauline pedro peter philip philippe pierre rachel " +
  "rachid rafael ramata rami rania rasha rashid raymond rebecca reem refaat richard rima robel robert roger rokia " +
  "romain rosine ruth saad sabah sabrina sadia sadio safa said saida saidou salah saleh salif salimata sally salma " +
  "salman samah samia samiha samir samira samson samuel sana sanaa sandra sandrine sara sarah sekou selam selma " +
  "senait seydou shaima shireen simone sirin sofia sophie soraya stephanie stephen steven suad sulaiman suleiman " +
  "suleman sumaya susan susanna suzanne sylvie taha tahir tamer tarek tariq teresa tesfaye tewolde therese thierry " +
  "thomas tigist tirhas tsehay umar valerie veronique vincent virginie wafa wail waleed walid warsame widad " +
  "william winnie wissam xavier yacine yacouba yahya yared yasin yasir yasser yassin yassine yohannes yonas younes " +
  "yousif youssef youssouf yusuf yves zahra zainab zakaria zaki zaynab zeinab zeynab ziad zohra zoubida zuhair";

const arabic =
  "ابراهيم ابوبكر احمد ادريس ادم اسماء اسماعيل الياس اميره امينه انس انطوان اياد ايلي ايمن ايناس ايوب باسم بشير " +
  "بلال بهاء جورج حسام حسن حسناء حسين حليمه حمدي حمزه حنان خالد خالده خديجه خلود داود دعاء رائد رامي رانيا رحاب " +
  "رزان رشا رغد ريم زكريا زياد زينب ساره سامي ساميه سعاد سلمي سلوي سليمان سمر سمير سميره سناء سهام سوسن شادي شيماء " +
  "صابر صفاء طارق طلال طه عائشه عباس عبدالرحمن عبدالكريم عبدالله عبير عثمان عدنان عزيزه عصام عفاف علاء عليا عماد " +
  "عمار عمر عمرو غاده غسان فؤاد فادي فاروق فاطمه فريد فيصل لبني لمياء ليث ليلي ماجد مجدي محسن محمد محمود مروان " +
  "مروه مريم مصطفي مصعب معاذ منال منير موسي موفق ميسون نادر ناديه نبيل نجلاء نجوي نزار نسرين نهي نوال هاله هاني " +
  "هبه هشام هناء وائل وليد ياسر ياسمين يحيي يعقوب يوسف يونس";

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
