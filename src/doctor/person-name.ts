import type { Author } from "../ports/git.ts";

/** Words of roles, offices and programs, in the languages of the program. */
const roleWords = new Set(
  `admin administrator advisor agency assistant authors board bot branch bureau centre center chapter child committee
  contributors coordination coordinator counter cross crescent data delegate delegation department desk director district
  editor editors field focal group health help helpdesk hotline hsp ifrc icrc information intake lead line maintainer
  maintainers manager mission national network ngo office officer operations organisation organization pathway point
  program programme project protection reception referral referrals region relief role sector secretary section service
  services sgbv society staff support system team test tester tracing unit user volunteer volunteers worker workers
  accueil antenne bureau chef comité coordinateur coordinatrice délégation équipe gestion point protection responsable
  santé service société travailleur
  إدارة المنسق منسق منسقة المنسقة فريق مكتب المكتب الحماية حماية الصحة صحة الجمعية جمعية الهلال وحدة قسم مسؤول مسؤولة
  متطوع متطوعة مركز خدمة خدمات لجنة فرع منظمة الإحالة`
    .split(/\s+/)
    .map((word) => word.toLowerCase()),
);

/** A first name and a family name in the address: amina.osman@… */
const personalMail = /^[a-z]{2,}[._][a-z]{2,}\d*@/i;

/**
 * Whether an author looks like a person rather than a role. A guess on the safe side of silence: two to four words that
 * begin like names, or an address of two names, and no word that only a role has.
 */
export function looksLikePerson({ name, mail }: Author): boolean {
  const words = name.split(/[\s._-]+/).filter(Boolean);
  const mailWords = mail.replace(/@.*/, "").split(/[._-]+/);
  const isRole = [...words, ...mailWords].some((word) => roleWords.has(word.toLowerCase()));
  if (isRole || /\[bot\]|\d/.test(name)) return false;
  return isFullName(words) || personalMail.test(mail);
}

const isFullName = (words: readonly string[]): boolean =>
  words.length >= 2 && words.length <= 4 && words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word));
