/** Arabic and Cyrillic letters as people write them in Latin ones, without marks: for ids that can be typed, not for reading aloud. */
const latin: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "ا=a أ=a إ=i آ=a ٱ=a ب=b ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z ع=a غ=gh ف=f ق=q ك=k ل=l م=m ن=n ه=h ة=a و=w ي=y ى=a ئ=y ؤ=w ء= پ=p چ=ch ژ=zh گ=g ک=k ی=y " +
    "а=a б=b в=v г=h ґ=g д=d е=e є=ie ж=zh з=z и=y і=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ь= ъ= ы=y э=e ю=iu я=ia"
  )
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);

/** Names that Windows keeps for devices: no file can have them. */
const device = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** The longest id. */
const longest = 63;

/** An id made from a name: small letters, digits, single hyphens. Empty where the name holds nothing that can be written so. */
export function slug(name: string): string {
  const id = [...name.normalize("NFKD").toLowerCase()]
    .map((sign) => latin[sign] ?? sign)
    .join("")
    .replace(/[\u0300-\u036f\u064b-\u065f'’`]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, longest)
    .replace(/-+$/, "");
  return device.test(id) ? `${id}-1` : id;
}

/** True for an id that a file can have on every system. */
export function isId(text: string): boolean {
  return text.length <= longest && /^[a-z0-9](-?[a-z0-9])*$/.test(text) && !device.test(text);
}

/** The id itself, or with the first number that nobody has. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  for (let number = 2, next = id; ; number += 1) {
    if (!isTaken(next)) return next;
    next = `${id.slice(0, longest - 4)}-${number}`;
  }
}
