import { folded } from "../model/folded.ts";
import { eastern } from "./heading-words-east.ts";

/** What a column is about, before it is known whose it is: the entry's, its provider's or a person's at the provider. */
export type Topic =
  | "id"
  | "name"
  | "description"
  | "not_provided"
  | "good_to_know"
  | "provides"
  | "serves"
  | "organization"
  | "kind"
  | "area"
  | "address"
  | "directions"
  | "coordinates"
  | "latitude"
  | "longitude"
  | "phone"
  | "whatsapp"
  | "email"
  | "website"
  | "person"
  | "role"
  | "languages"
  | "hours"
  | "fees"
  | "open_to"
  | "ages"
  | "sexes"
  | "nationalities"
  | "papers"
  | "how"
  | "status"
  | "funded_until"
  | "funder";

/**
 * Words of headings in English, Arabic, French and Spanish, folded. The longest that stands in a heading decides; one behind
 * an equals sign only where it is the whole heading. "Remarks" is none of them on purpose: what stands there may be anything.
 */
const words: Readonly<Record<Topic, string>> = {
  id: "id|code|ref|reference|service id|record id|identifier|identifiant|identificador|رمز|الرمز|رقم الخدمه|معرف",
  name: "name|service name|name of service|name of the service|title|facility name|facility|site name|location name|unit name|program name|programme name|activity name|project name|centre|center|clinic name|nom|nom du service|intitule|nombre|nombre del servicio|اسم|الاسم|اسم الخدمه|اسم المركز|اسم المرفق|المركز",
  description:
    "description|details|summary|about|service description|services description|activities|activity description|remarks on service|descriptif|descripcion|detalles|وصف|الوصف|وصف الخدمه|تفاصيل",
  not_provided:
    "not provided|not offered|excluded services|non fourni|no ofrecido|خدمات غير متوفره",
  good_to_know:
    "good to know|waiting time|wait time|wait|notes for users|delai d'attente|tiempo de espera|وقت الانتظار",
  provides:
    "=what|what they offer|what they do|what is offered|=offer|=help|kind of help|type of help|type of support|=support|=assistance|=aide|type d'aide|aide proposee|=quoi|que ofrece|que ofrecen|tipo de ayuda|=ayuda|ماذا تقدم|ماذا يقدمون|نوع المساعده|=المساعده|نوع الدعم|services|service|service type|type of service|services provided|services offered|type of services|category|sector|activity|activities offered|specialties|sub-sector|type|thematique|secteur|type de service|services offerts|services fournis|prestations|servicio|servicios|tipo de servicio|categoria|sector de servicio|الخدمات|الخدمه|نوع الخدمه|القطاع|الخدمات المقدمه|الفئه|النشاط",
  serves:
    "service areas|areas served|area served|coverage|coverage area|geographic coverage|catchment area|zones desservies|zone couverte|zonas atendidas|cobertura|cobertura geografica|التغطيه|نطاق التغطيه|المناطق المخدومه",
  organization:
    "=structure|nom de la structure|structure porteuse|=who|who runs it|=org|=actor|=implementer|=acteur|=quien|=ejecutor|الجهه المنفذه|=المنفذ|organization|organisation|organization name|organisation name|provider|service provider|agency|partner|implementing partner|ngo|institution|run by|organisme|prestataire|partenaire|agence|organizacion|proveedor|socio|entidad|institucion|المنظمه|اسم المنظمه|الجهه|مقدم الخدمه|الشريك|المؤسسه|الجهه المقدمه",
  kind: "organization type|organisation type|type of organization|type of organisation|provider type|agency type|type d'organisation|tipo de organizacion|نوع المنظمه|نوع الجهه",
  area: "=village|=subdistrict|sub-district|=wilaya|=arrondissement|=comuna|=provincia|=القريه|=البلده|=المخيم|=البلديه|area|district|city|town|locality|governorate|province|region|state|county|municipality|neighbourhood|neighborhood|camp|zone|location|ville|commune|quartier|departement|localite|ciudad|municipio|departamento|barrio|distrito|المنطقه|المدينه|المحافظه|المحليه|الحي|الولايه|الموقع|اللواء",
  address:
    "=where|where is it|where to go|=place|=venue|physical address|where to find it|=ou|=lieu|=emplacement|adresse physique|ou aller|=donde|=lugar|=ubicacion|donde queda|donde esta|=اين|=المكان|=مكان|مكان الخدمه|مكان تقديم الخدمه|address|street|street address|full address|adresse|rue|direccion|calle|domicilio|العنوان|الشارع|عنوان",
  directions:
    "directions|landmark|how to get there|nearest landmark|access|acces|point de repere|como llegar|punto de referencia|كيفيه الوصول|معلم قريب|اقرب معلم",
  coordinates:
    "coordinates|gps|gps coordinates|geolocation|lat/long|lat long|geo|coordonnees gps|coordonnees|coordenadas|الاحداثيات|احداثيات",
  latitude: "latitude|lat|latitud|y coordinate|خط العرض",
  longitude: "longitude|long|lon|lng|longitud|x coordinate|خط الطول",
  phone:
    "=call|=number|=numbers|phone no|contact no|=mob|=gsm|=appeler|=llamar|=تلفونات|=رقم|=اتصل|=الرقم|phone|telephone|tel|phone number|telephone number|mobile|mobile number|cell|hotline|hotline number|contact number|number to call|tel no|phones|numero de telephone|numero|portable|telefono|celular|movil|numero de telefono|هاتف|الهاتف|رقم الهاتف|تلفون|جوال|رقم الجوال|موبايل|رقم التواصل|الخط الساخن|ارقام التواصل",
  whatsapp: "whatsapp|whats app|whatsapp number|واتساب|واتس اب|رقم الواتساب",
  email:
    "email|e-mail|mail|email address|e-mail address|courriel|adresse mail|adresse electronique|correo|correo electronico|البريد|البريد الالكتروني|ايميل|بريد الكتروني",
  website:
    "website|web site|web|url|web page|site web|site internet|sitio web|pagina web|facebook|facebook page|الموقع الالكتروني|رابط|صفحه الفيسبوك",
  person:
    "=contacts|contact details|contact information|whom to ask|ask for|qui demander|por quien preguntar|=جهات الاتصال|focal point|focal person|contact person|contact name|name of contact|person in charge|contact|responsible person|manager|coordinator|head|director|staff name|point of contact|poc|responsable|personne de contact|personne a contacter|point focal|referent|nom du responsable|interlocuteur|persona de contacto|contacto|encargado|encargada|responsable del servicio|punto focal|جهه الاتصال|ضابط الارتباط|المسؤول|الشخص المسؤول|اسم المسؤول|نقطه الاتصال|منسق|المنسق|مسؤول التواصل|اسم جهه الاتصال",
  role: "position|role|job title|function|poste|fonction|cargo|puesto|المنصب|الوظيفه|المسمي الوظيفي",
  languages:
    "which languages|=idiomas hablados|اللغات المحكيه|languages|language|languages spoken|spoken languages|language of service|langue|langues|langues parlees|idioma|idiomas|اللغات|اللغه|لغه الخدمه",
  hours:
    "=opens|=closes|=open from|=open until|opens at|closes at|closing|closing time|closing hour|=days|open days|days open|days of operation|operating days|=jours|jours ouvrables|jours de service|jours de permanence|heure d'ouverture|heure de fermeture|=fermeture|=ouvre|=ferme|=dias|dias habiles|dias de apertura|hora de apertura|hora de cierre|=cierre|=الايام|=ايام|ايام الدوام|ايام الفتح|وقت الفتح|وقت الاغلاق|ساعه الفتح|ساعه الاغلاق|=opening|=when|opening days|opening days and hours|days and times|=days|=time|service hours|=quand|=horaire|=ouverture|jours et heures|jours d'ouverture|=cuando|=apertura|horario de apertura|dias y horarios|dias de atencion|=متي|=الوقت|=وقت|=الاوقات|=المواعيد|ايام العمل|ايام وساعات العمل|وقت العمل|اوقات الفتح|hours|opening hours|working hours|open|opening times|times|schedule|office hours|opening time|availability|days and hours|working days|horaires|heures d'ouverture|horario|horarios|horario de atencion|ساعات العمل|اوقات العمل|الدوام|ساعات الدوام|مواعيد العمل|اوقات الدوام",
  fees: "how much|=combien|=cuanto|cuanto cuesta|=كم|كم التكلفه|=التكاليف|fees|fee|cost|costs|price|charges|cost of service|payment|frais|cout|tarif|prix|costo|coste|precio|tarifa|الرسوم|التكلفه|رسوم|تكلفه الخدمه|السعر",
  open_to:
    "who can go|who can come|who can use it|who can benefit|who is it for|who may come|who may go|for who|open to|=for|=eligible|who is eligible|eligible groups|=conditions|=clients|=users|admission criteria|=qui|qui peut venir|qui peut y aller|pour qui|conditions d'acces|ouvert a|population cible|groupe cible|groupes cibles|quien puede ir|quienes pueden ir|=quienes|para quien|para quienes|dirigido a|=requisitos|=beneficiarios|poblacion meta|grupo objetivo|=لمن|من يمكنه الذهاب|من يستطيع الذهاب|من يحق له|=المستفيدين|=الفئات|شروط الاستفاده|=الشروط|eligibility|eligibility criteria|who can access|who may use it|target group|target groups|target population|beneficiaries|population served|intake criteria|criteria|audience|for whom|eligibilite|criteres|criteres d'eligibilite|public cible|beneficiaires|elegibilidad|criterios|poblacion objetivo|a quien|شروط القبول|الفئه المستهدفه|الفئات المستهدفه|معايير القبول|المستفيدون|الاهليه",
  ages: "age|ages|age group|age range|tranche d'age|edad|edades|grupo de edad|العمر|الفئه العمريه|الاعمار",
  sexes: "sex|gender|sexe|genre|sexo|genero|الجنس|النوع الاجتماعي",
  nationalities:
    "nationality|nationalities|nationalite|nationalites|nacionalidad|nacionalidades|الجنسيه|الجنسيات",
  papers:
    "id required|id needed|is id required|identity document|identity documents|identity papers|=id card|=identification|proof of identity|papers required|piece d'identite|pieces d'identite|piece d'identite exigee|piece d'identite obligatoire|papiers d'identite|papiers exiges|papiers necessaires|carte d'identite|documento de identidad|=identificacion|papeles necesarios|هويه|الهويه|بطاقه هويه|اوراق ثبوتيه|وثائق ثبوتيه|اثبات الهويه|=papers|=papiers|papiers demandes|=papeles|=الاوراق|=الوثائق|documents needed|required documents|documents required|documents|papers needed|documents requis|pieces a fournir|documentos|documentos requeridos|الوثائق المطلوبه|المستندات المطلوبه|الاوراق المطلوبه",
  how: "how to refer|referral|referral pathway|referral method|referral procedure|application process|how to access|how to apply|walk-in or referral|mode de referencement|comment referer|procedure|como referir|como acceder|ruta de atencion|طريقه الاحاله|اليه الاحاله|كيفيه الاحاله",
  status:
    "status|state of service|operational status|functionality|statut|etat|estado|estado del servicio|الحاله|حاله الخدمه",
  funded_until:
    "end date|project end|funding until|funded until|end of project|date de fin|fin du projet|fecha de fin|fin del proyecto|تاريخ الانتهاء|نهايه المشروع",
  funder:
    "funder|donor|funding source|funded by|bailleur|donante|financiador|المانح|الجهه المموله|الممول",
};

/** Whose a column is, where its heading says so. */
const ofProvider =
  /\b(?:organi[sz]ation|agency|provider|partner|ngo|organisme|organizacion|proveedor)\b|المنظمه|الجهه|الشريك/;
const ofPerson =
  /\b(?:focal|contact person|person in charge|point of contact|poc|manager|coordinator|director|referral (?:contact|phone|email|number)|responsable|referent|encargad[oa]|punto focal|persona de contacto)\b|ضابط الارتباط|المسؤول|الشخص|جهه الاتصال|منسق/;

const whose: ReadonlySet<Topic> = new Set(["person", "organization"]);
const ofThem: ReadonlySet<Topic> = new Set(["phone", "whatsapp", "email", "website", "role"]);

/** Letters' codes find no door; in an address they read like a number to call. */
const postcode = /\b(?:post ?code|postal|zip|cep)\b|الرمز البريدي/;

/** What a heading seems to be about, and whose; `undefined` when nothing in it is known. */
export interface HeadingMeaning {
  readonly topic: Topic;
  readonly of: "entry" | "provider" | "person";
  /** The share of the heading that was understood, from 0 to 1. */
  readonly share: number;
}

const phrases: readonly (readonly [phrase: string, topic: Topic])[] = (
  Object.entries(words) as readonly (readonly [Topic, string])[]
)
  .flatMap(([topic, list]) =>
    [list, eastern[topic] ?? ""]
      .flatMap((each) => each.split("|").filter(Boolean))
      .map((phrase): readonly [string, Topic] => [plainHeading(phrase), topic]),
  )
  .sort(([a], [b]) => b.length - a.length);

const exact: ReadonlyMap<string, Topic> = new Map(
  phrases.map(([phrase, topic]): [string, Topic] => [phrase.replace(/^=/, ""), topic]).reverse(),
);

/** Signs of a language, remarks in brackets, stars and numbers, which are no part of what a heading means. */
export function bareHeading(heading: string): string {
  return plainHeading(heading.replace(/[([{][^)\]}]*[)\]}]/g, " "))
    .replace(/^\s*(?:\d+|q\d+)\s+/, "")
    .replace(
      /(?<=\S\s)(?:en|ar|fr|es|pt|english|arabic|french|spanish|local|arabe|anglais|francais|espanol|ingles)\s*$/,
      "",
    )
    .replace(/\s+/g, " ")
    .trim();
}

function plainHeading(heading: string): string {
  return folded(heading)
    .replace(/[_/.:*#?¿؟…–-]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** What a heading is about; `undefined` where nobody can tell. */
export function meaningOf(heading: string): HeadingMeaning | undefined {
  const bare = bareHeading(heading);
  if (bare === "") return undefined;
  if (postcode.test(bare)) return undefined;
  const [phrase, topic] = foundIn(bare) ?? [];
  if (phrase === undefined || topic === undefined) return undefined;
  const share = phrase.length / bare.length;
  // The number of a place or of a programme is neither, and most words with "services" in them are about something else.
  if (topic !== "id" && /\b(?:ids?|uuid|pcode|p code)$/.test(bare)) return undefined;
  if (topic === "provides" && share < 0.5) return undefined;
  const of = ofPerson.test(bare) ? "person" : ofProvider.test(bare) ? "provider" : "entry";
  // "Focal point phone": whose it is, then what it is.
  const [, inner] = whose.has(topic) ? (foundIn(bare.replace(phrase, " ").trim()) ?? []) : [];
  return inner && ofThem.has(inner) ? { topic: inner, of, share: 1 } : { topic, of, share };
}

function foundIn(bare: string): readonly [string, Topic] | undefined {
  const whole = exact.get(bare);
  if (whole) return [bare, whole];
  const padded = ` ${bare} `;
  return phrases.find(([phrase]) => phrase.length > 2 && padded.includes(` ${phrase} `));
}
