/** ISO 639-1, the languages with two letters. */
const two = `
  aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en
  eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja
  jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb
  nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so
  sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
`;

/**
 * ISO 639-3, the languages with three letters, as a row of bits from aaa to zzz in base 64. Source: the code set of SIL
 * International, the registration authority, as packed in iso-639-3 3.0.1.
 */
const three = () =>
  [
    "/+3f/v//v9v7//7a9x88V2uXe/j/9/9wvwP//8sFhWL5//1/7//39/////////fjqf///0ywCn6/33/////X///P/9tv9PFwXeefFAcg3/0fbs",
    "kheO9v3///f///f///////3/////d/7///7///5////b//7f////+/////79///fv//yf////+///////3///1z////9/////+///f///f+f//",
    "7v/////+7zu9/cWtLUDsnMFDJAwlQQBQRADAv//+n7RCRdaTJIj3e+cXVlF5Dhw3e/Pv/+9RGGUIAAD8/73///92Nz6Hx8/7AYEAsAWAAAAAAA",
    "NQAACSIdD9d+/e/l4EAAJkjRnB33sjAAAA323OIuXZ8/5//8+dFAEEhgDRAPDHZV/WmV637e8DAAIAAACAV1pHkmkBLNZ7dN9/fwAAAAEEVgMA",
    "ALAUB1EUGgABAAAQEUkAAGAQAAAAEAAARAQAEIAEEAAABACAKAQAABDVLRBkFyRTtdS9480DAIAAQBAAAAAABBc5Ad3XkSGYpwAABECCAAABBA",
    "AAAAIBQABEAACw/u85AAIAAAAEAAAAAAAgAEAEAAAAAgAAABCjqgQAAAAABCAEpggEAAiBUAAACDEGQAAAAABAQAP1QxAIBAAAAOC7sxMAgAAR",
    "AAAAAAAAAAAAAAAA///f7//fz4OiwP/fJ+8P5QMQILDFgEUlmwPfuN8D1EiQAQ5Bt5Ncyziyf/9t+f//fQQIAAEhEjzP/Q+FT0QAAAT//9/W6B",
    "v0N6MNAAAge3kCBYQA8P///wAYBYEAAACAELQcIQAAAAAAEEAABAi0/qYMQAAAESQEbABg8P//d/YYBZ/bbgMAEQAAAEAFNb6CKAQABFHi//8/",
    "BQkIBUAAAAAAEAEABAAAAAAhAmzjSRSIIMBHkAcAAADMUEAkhUeEQCAQACEAUIgQANHs71Q1DQFpBi3rMwgAIAVAEQAAAFBAlkjW3afBRpf7AB",
    "AACACAAEBFAAECAAFAgAACCPjr1zvEmRYAAAwEASAg2aIBAAAAEkQAAAQQ8J2VEwSAAAHQEkAAEPCQYkzSAgFKAEYEgAgAACDAAIAGAAgAAAAA",
    "8NjvFQIIAAABAAAAABABABAAAAD///1///////9//+/2////////P/f/37///////3////7//////////////f/f3//3/9///////776//////",
    "9/////////7///7//r/fv/////9d////+/3d//vJgFLP8H8Pv/fwAIAMM9GwbmcvDv/39EIjCfex79/1by/z7f8h6V9///R4ABAgAAQFWfipn5",
    "LhGHUfj3/3dAAQXRWFwAAAAQBAIAIAqA+z///v7////////v/7//f/////////ff//f//997////9////f+////7///e333///f///f///////",
    "//f////3/f37/v9/9/3//n////9972f///f+f///f/X/9/n/7///9//38CggTf////1++///f/4p7n//f/dn3F////////3v+/fw+nUQbEF9Bd",
    "r6b//f9jXUvf//8/IBQAV1GCZfUN8v//30IFxQUAIgB0aRAYBEEAAQYAAAAAAFFgBQQBAAAGASAAGAWSsf1nSwaVBkft2kyde4MEYkAAFUIAAA",
    "BUx/lfEMzJRs/3ExEAIAAAAJAAAAAAAAoQAAFAAODf/799vk//v0AUhGGw/116BAIASS0UJvPt8b/vPwAAAsfgHny//b379/z3///0/e9B9HcQ",
    "AAEAf/+33flfBYbv9Tf9HQAAAENxQgBAAAABQxkACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "AAAAAAAAAAAAAAAAAAAP+951fuE10IwUAh+hcBgAAAAADw/v+/ACMAIAAACAAAMLXjEAAAABEkFgABAhCCowFQAAGDEUgAAADw398/EqoQ/vhS",
    "AIAgAAAAAEAQAgIYABBCEGFf3jEAAAABVAIgAAABAEIBIAAA/3b/////L9/ez737p//vf0tAEPF96f33///7v/dv8XvxP/8//+////7///3f//",
    "39/1f/b4F1H/z3/+/////+/19XJ+9fUBBy//+fFZ8VB33GfaGS9e//f/+////93f//vfbf/z9AmAK/7//n9v5c/v9/0D4Ve7j/vv//9v/393P/",
    "/+7799f97y+Av8X//v/f///////9/3d7Bh93//nbXc99Frnqa6AeIAAwAgQkSAQAAEDUBgQAAAQABAAwAQZQAAgAQAAkAAQAENx4100PFE/xFm",
    "TRSAoAAABAAAgAAAD89+sfWEhBJKAEADASQCIAEAAAAAAAAAEAAAiAEBC/b5MAAQAAAAAAAADAgC8AAAAAAAAKAAAAwIfCAgAAAAHfGAAAEvD/",
    "eT8AJQAACAoAAAAAAABAABADAAkgAAABAACDAAAAAAEAAAAAAAAAAAAAAAD/+//Pfr4REAAAkgFEzdFeAAEAMBQEURABBPY/MgUEALCAIFV1n3",
    "2fccx41UP112cUAQAAAAAALPfbH1RgA2gFEIs4ugEAADAAJEQAABADEQIBAADw9f+X17xQ1nh6FVABpITpQQAAAGsZUnQA6SCQYpIAAAJ/7/9/",
    "hVP07///cJ3HTPVC/P//HwCAwFaMFp/7N33v/7WkrwFEGAFdTkoIUCgw4IAQICQA////T/4BBogKQBYBABULPgEAABCQaUUCAgHpv78CAAAQ1K",
    "fRVJ5E3v2HZrFVINSj2DA8gAAAAEzwEcWEblAAIlB/v8sHACAQhLJFEAZEAAASAhEA8P/9fwUCEoEAAAAIABAMAgAAAACDMAIshAExwAMkAAAA",
    "y+Q6AsgE8P//fxQBAYRQB/z//w8BAEAQOAEBHBJA4XYWiAMQAAAAAQAAAAAAIiQKQIAAAA==",
  ].join("");

/** True for the code of a language, with or without what follows it: `pt`, `pt-BR`, `fvr`. */
export function isLanguage(code: string): boolean {
  const [language = ""] = code.split("-");
  if (language.length === 2) return twos().has(language);
  return language.length === 3 && isThree(language);
}

/** The shorter code of the same language: `ar` for `ara`; `undefined` where there is none. */
export function shorterLanguage(code: string): string | undefined {
  const [language = "", ...rest] = code.split("-");
  if (language.length !== 3) return undefined;
  const [short = language] = Intl.getCanonicalLocales(language);
  return short.length === 2 ? [short, ...rest].join("-") : undefined;
}

let known: ReadonlySet<string> | undefined;
let bits: string | undefined;

function twos(): ReadonlySet<string> {
  known ??= new Set(two.trim().split(/\s+/));
  return known;
}

function isThree(language: string): boolean {
  bits ??= atob(three());
  const number = [...language].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 97, 0);
  return ((bits.charCodeAt(number >> 3) >> (number & 7)) & 1) === 1;
}
