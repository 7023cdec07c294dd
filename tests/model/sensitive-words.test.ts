import { describe, expect, test } from "vitest";
import { sensitiveOffer } from "../../src/model/sensitive-words.ts";
import { bitOf, firstLook } from "../../src/rules/first-look.ts";

describe("a text that offers a sensitive service is recognised", () => {
  test.each([
    ["Women Safe Spaces", "women_safe_space"],
    ["Women and girls safe space", "women_safe_space"],
    ["A safe space for survivors", "women_safe_space"],
    ["Women مساحات آمنة", "women_safe_space"],
    ["مساحة آمنة للنساء والفتيات", "women_safe_space"],
    ["Espace sûr pour les femmes et les filles", "women_safe_space"],
    ["Medical services for survivors of gender-based violence", "clinical_care_for_survivors"],
    ["Clinical management of rape (CMR)", "clinical_care_for_survivors"],
    ["Prise en charge médicale du viol", "clinical_care_for_survivors"],
    ["Shelter for survivors of gender-based violence (GBV)", "survivor_shelter"],
    ["A women's shelter in the old town", "survivor_shelter"],
    ["مأوى للنساء المعنفات", "survivor_shelter"],
    ["Hébergement pour femmes victimes de violences", "survivor_shelter"],
    ["Espacio seguro para mujeres y niñas", "women_safe_space"],
    ["Atención médica a sobrevivientes", "clinical_care_for_survivors"],
    ["Refugio para mujeres víctimas de violencia", "survivor_shelter"],
    ["Casa de acolhida; casa de abrigo para mulheres", "survivor_shelter"],
    ["Casas seguras", "safe_house"],
    ["Niños, niñas y adolescentes no acompañados", "support_for_unaccompanied_children"],
    ["Apoyo a víctimas de trata", "trafficking_identification"],
    ["Tráfico de pessoas", "trafficking_identification"],
    ["Atención de la violencia de género", "survivor_case_management"],
    ["Violência doméstica", "survivor_case_management"],
    ["Abuso sexual", "survivor_case_management"],
    ["Two safe houses", "safe_house"],
    ["Rooms where women who fled their husbands can stay", "safe_house"],
    ["Residents were beaten by their partners; the address is secret", "safe_house"],
    ["Never tell anyone the address", "safe_house"],
    ["Accueille des femmes ayant fui leur mari", "safe_house"],
    ["Adresse tenue secrète", "safe_house"],
    ["Mujeres que huyeron de su marido", "safe_house"],
    ["La dirección es confidencial", "safe_house"],
    ["نساء هربن من أزواجهن", "safe_house"],
    ["لا تخبر أحدا", "safe_house"],
    ["العنوان سرّي", "safe_house"],
    [
      "Alternative care for unaccompanied and/or separated children",
      "support_for_unaccompanied_children",
    ],
    ["رعاية الأطفال غير المصحوبين", "support_for_unaccompanied_children"],
    ["Accueil de mineurs non accompagnés", "support_for_unaccompanied_children"],
    ["Help for people who were trafficked", "trafficking_identification"],
    ["حماية ضحايا الاتجار بالبشر", "trafficking_identification"],
    ["Aide aux victimes de la traite", "trafficking_identification"],
    ["Multisectoral services for survivers of gender-based violence", "survivor_case_management"],
    ["Counselling after sexual violence", "survivor_case_management"],
    ["دعم الناجيات", "survivor_case_management"],
    ["استشارات بعد العُنف الجنسي", "survivor_case_management"],
    ["مَأْوى للنِّساء المعنَّفات", "survivor_shelter"],
    ["دعم النـاجيات", "survivor_case_management"],
    ["Écoute après un viol", "survivor_case_management"],
    ["Prevention of rape; counselling after rape", "survivor_case_management"],
  ])("%s", (text, code) => {
    expect(firstLook(text) & bitOf("offer")).toBe(bitOf("offer"));
    expect(sensitiveOffer(text)?.code).toBe(code);
  });
});

describe("a text that only speaks about it, or of something else, is left alone", () => {
  test.each([
    "Messages on child protection or prevention of Gender-Based Violence (GBV)",
    "Orientation training or advocacy with aid workers on including GBV considerations in programming",
    "Referral of protection cases to non-protection services",
    "Awareness campaigns against trafficking in persons",
    "We do not offer shelter for survivors",
    "توعية ضد العنف ضد المرأة",
    "Sensibilisation aux violences sexuelles",
    "Prevención de la violencia de género",
    "Agua segura y refugio de emergencia",
    "Contrata de personal; tráfico de la ciudad",
    "Child-friendly spaces; Youth-friendly spaces (ages 15 - 24)",
    "Women's centres; community-based committees",
    "Shelter rehabilitation",
    "Safe drinking water and a safe place to talk",
    "Survivors of the flood",
    "Support after drug trafficking charges",
    "Grapes and drapes",
    "Cours de violon; traitement de l'eau",
    "من دارفور إلى الخرطوم",
    "People who fled the war in Darfur",
    "For women who fled their homes; mujeres que huyeron de la guerra",
    "نساء هربن من الحرب",
    "A confidential place to talk",
    "Families who left their homes during the flood",
    "All counselling is confidential; where to go after hours",
    "مياه شرب آمنة",
  ])("%s", (text) => {
    expect(sensitiveOffer(text)).toBeUndefined();
  });
});
