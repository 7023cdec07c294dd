import { folded } from "../model/folded.ts";

/** The kinds of codes that words of a sheet may mean. */
export type CodeKind = "code" | "status" | "sex" | "group" | "state" | "how" | "kind";

/**
 * What words mean, by kind: folded words, then the code. Labels of the interface's languages come from outside. `code` holds
 * guesses too, such as primary health care for "health": they are proposed in a mapping, and only what stands there counts.
 */
export type Meanings = Readonly<
  Record<CodeKind, ReadonlyMap<string, string>> & {
    /** Codes and their labels, of which nothing is a guess. */
    readonly label: ReadonlyMap<string, string>;
  }
>;

/** Words that sheets use beside the labels of our own languages: a code, then words in English, Arabic, French, Spanish. */
const extra: Readonly<Record<CodeKind, Readonly<Record<string, string>>>> = {
  code: {
    primary_health_care:
      "health|health care|healthcare|clinic|primary health|phc|medical|medical care|medical services|general medicine|consultation|soins de sante|sante|soins primaires|salud|atencion medica|atencion primaria|الصحه|صحه|رعايه صحيه|رعايه صحيه اوليه|عياده|خدمات طبيه|خدمات صحيه",
    hospital_care: "hospital|hopital|مستشفي",
    maternal_health: "maternity|antenatal care|anc|maternite|امومه|رعايه الحوامل",
    vaccination: "vaccines|immunization|immunisation|vacunacion|تطعيم|لقاحات",
    dental_care: "dentist|dental|dentiste|dentista|اسنان|طب اسنان",
    medicines: "pharmacy|medicine|pharmacie|farmacia|medicamentos|صيدليه|ادويه",
    nutrition_treatment: "nutrition|nutricion|تغذيه",
    physiotherapy: "physical therapy|fisioterapia|علاج طبيعي",
    prosthetics_orthotics: "prosthetics|orthotics|protesis|اطراف صناعيه",
    counselling:
      "psychosocial support|psychosocial|pss|mhpss|mental health|counseling|psychological support|soutien psychosocial|appui psychosocial|apoyo psicosocial|atencion psicologica|salud mental|دعم نفسي|دعم نفسي اجتماعي|الدعم النفسي|صحه نفسيه",
    food_parcels:
      "food|food aid|food distribution|food assistance|food basket|vivres|aide alimentaire|alimentos|ayuda alimentaria|طعام|غذاء|مساعدات غذائيه|سلال غذائيه",
    hot_meals: "meals|repas|comidas|comedor|وجبات|وجبات ساخنه",
    clothing: "clothes|vetements|ropa|ملابس",
    hygiene_kits: "hygiene|kits d'hygiene|kit de higiene|مواد نظافه",
    household_items:
      "nfi|nfis|non-food items|articles non alimentaires|articulos no alimentarios|مواد غير غذائيه",
    drinking_water: "water|eau|agua|مياه|ماء",
    showers_and_laundry: "showers|douches|duchas|حمامات",
    cash_grant:
      "cash|cash assistance|cash transfer|financial assistance|aide financiere|transferts monetaires|ayuda economica|transferencias monetarias|نقد|مساعدات نقديه|مساعده ماليه",
    rent_support: "rent|rental assistance|aide au loyer|alquiler|بدل ايجار|ايجار",
    emergency_shelter:
      "shelter|accommodation|hebergement|abri|alojamiento|albergue|refugio|ماوي|ايواء",
    case_management:
      "case work|gestion de cas|gestion des cas|gestion de casos|اداره الحاله|اداره حاله",
    documentation_support: "documentation|papers|documentacion|وثائق|استخراج وثائق",
    protection_desk: "protection|proteccion|حمايه",
    safe_house: "safe house|maison sure|casa segura|بيت امن",
    survivor_case_management:
      "gbv|sgbv|gbv services|gbv case management|vbg|violence basee sur le genre|violencia de genero|عنف قائم علي النوع الاجتماعي",
    child_friendly_space:
      "cfs|child friendly spaces|espace ami des enfants|espacio amigable|مساحه صديقه للطفل|مساحات صديقه للاطفال",
    child_case_management:
      "child protection|protection de l'enfance|proteccion de la infancia|حمايه الطفل|حمايه الاطفال",
    legal_information: "legal information|information juridique|informacion legal|معلومات قانونيه",
    legal_counselling:
      "legal|legal aid|legal assistance|legal advice|aide juridique|assistance juridique|asistencia legal|asesoria legal|قانون|مساعده قانونيه|استشاره قانونيه",
    civil_registration: "birth registration|etat civil|registro civil|تسجيل الولادات|سجل مدني",
    tracing_request:
      "tracing|rfl|family tracing|restoring family links|recherche de proches|busqueda de familiares|بحث عن المفقودين|لم الشمل",
    phone_calls: "calls|phone call|appels|llamadas|مكالمات",
    internet_and_charging: "internet|wifi|charging|connectivity|انترنت|شحن",
    information_desk:
      "information|info|information point|orientation|informacion|معلومات|استعلامات",
    interpretation: "translation|interpreter|traduction|traduccion|ترجمه",
    primary_school:
      "primary education|school|ecole primaire|escuela primaria|مدرسه ابتدائيه|تعليم ابتدائي",
    language_course: "language classes|language courses|cours de langue|clases de idioma|دروس لغه",
    vocational_training:
      "vocational|skills training|formation professionnelle|formacion profesional|تدريب مهني",
    job_search: "employment|jobs|emploi|empleo|توظيف|عمل",
    transport_to_services: "transport|transportation|transporte|نقل|مواصلات",
    ambulance: "ambulancia|اسعاف",
  },
  status: {
    refugee:
      "refugees|refugies|refugiados|لاجيء|لاجئون|لاجئين|اللاجئون|اللاجئين|للاجئين|біженців|پناهنده",
    asylum_seeker:
      "asylum seekers|asylum-seekers|demandeurs d'asile|solicitantes de asilo|طالبو اللجوء|طالبي اللجوء|لطالبي اللجوء|шукачів притулку|پناهجویان",
    irregular:
      "undocumented|undocumented people|undocumented migrants|irregular migrants|without papers|without documents|people without documents|no papers|migrants without papers|sans papiers|sans-papiers|sans documents|personnes sans documents|indocumentados|indocumentadas|sin papeles|sin documentos|personas sin documentos|بدون وثائق|بدون اوراق|بلا اوراق|من دون اوراق|من لا يملك اوراقا|غير نظاميين|المهاجرين غير النظاميين|без документів|людей без документів|осіб без документів|بدون مدرک|بدون مدارک",
    regular_migrant: "regular migrants|migrants reguliers|migrantes regulares",
    stateless: "stateless persons|apatrides|apatridas|عديمو الجنسيه",
    internally_displaced:
      "idp|idps|internally displaced persons|displaced|deplaces internes|pdi|deplaces|desplazados|desplazados internos|نازحون|نازحين|النازحون|النازحين|للنازحين|впо|внутрішньо переміщені особи|внутрішньо переміщених осіб|переселенці|переселенців",
    returnee: "returnees|retournes|retornados|عائدون|عائدين",
    national:
      "nationals|citizens|host community|host communities|locals|communaute hote|comunidad de acogida|المجتمع المضيف|للمجتمع المضيف|مواطنون|مواطنين|місцеві жителі|місцевих жителів",
  },
  sex: {
    women: "woman|female|females|f|femmes|femme|mujeres|mujer|نساء|النساء|للنساء|سيدات|жінок",
    men: "man|male|males|m|hommes|homme|hombres|hombre|رجال|الرجال|للرجال|чоловіків",
    girls: "girl|filles|ninas|فتيات|بنات|للفتيات|дівчат",
    // No sex of the model: girls and boys.
    children: "child|enfants|ninos y ninas|menores|اطفال|الاطفال|للاطفال|діти|дітей|کودکان",
    boys: "boy|garcons|فتيان|اولاد|للفتيان|хлопців",
  },
  group: {},
  state: {
    open: "active|operational|functioning|functional|fully functional|ongoing|running|yes|ouvert|actif|operationnel|abierto|activo|مفتوح|يعمل|نشط|فعال",
    closed:
      "inactive|not functional|not functioning|ended|completed|terminated|defunct|ferme|inactif|termine|cerrado|inactivo|مغلق|متوقف|منتهي",
    paused: "suspended|on hold|temporarily closed|suspendu|suspendido|معلق|متوقف موقتا",
    full: "at capacity|complet|lleno|ممتلئ",
    waiting_list: "waiting list|waitlist|liste d'attente|lista de espera|قائمه انتظار",
  },
  how: {
    walk_in:
      "walk in|walk-in|walk ins|direct|in person|sans rendez-vous|sin cita|presencial|مباشره|حضور مباشر",
    phone: "by phone|call|telephone|par telephone|por telefono|بالهاتف|اتصال",
    email: "by email|par mail|par email|por correo|بالبريد",
    form: "referral form|by form|formulaire|formulario|نموذج احاله|استماره",
    accompanied: "accompaniment|accompagnement|acompanado|مرافقه",
  },
  kind: {
    ngo: "ingo|nngo|international ngo|national ngo|local ngo|non-governmental organisation|ong|onu|منظمه غير حكوميه",
    un: "un agency|united nations|nations unies|naciones unidas|الامم المتحده",
    public:
      "government|governmental|ministry|public|gouvernement|etat|gobierno|publico|حكومي|حكوميه|وزاره",
    private: "private sector|prive|privado|خاص",
    cbo: "community based organisation|community-based organization|association|منظمه مجتمعيه|جمعيه",
    rcrc: "red cross|red crescent|croix-rouge|cruz roja|هلال احمر|الهلال الاحمر|صليب احمر",
  },
};

/** Ours and those of the interface's languages, which stand first: what a label says, it says for certain. */
export function meaningsOf(
  labels: Readonly<Partial<Record<CodeKind, ReadonlyMap<string, string>>>>,
): Meanings {
  const of = (kind: CodeKind): ReadonlyMap<string, string> => {
    const words = new Map<string, string>();
    for (const [code, list] of Object.entries(extra[kind]))
      for (const word of [code, code.replaceAll("_", " "), ...list.split("|")])
        words.set(folded(word), code);
    for (const [word, code] of labels[kind] ?? []) words.set(word, code);
    return words;
  };
  return {
    ...{ code: of("code"), status: of("status"), sex: of("sex"), group: of("group") },
    ...{ state: of("state"), how: of("how"), kind: of("kind") },
    label: labels.code ?? new Map(),
  };
}

/** A word without the article of Arabic, for looking it up. */
export function plainWord(word: string): string {
  return folded(word)
    .replace(/^ال(?=[\u0600-\u06ff]{3})/, "")
    .replace(/[.:]$/, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The code that a word means; `undefined` where nobody said so. */
export function codeOf(word: string, words: ReadonlyMap<string, string>): string | undefined {
  return words.get(folded(word.trim())) ?? words.get(plainWord(word));
}
