import type { site as english } from "./en-site.ts";

/** Sentences of a directory that is several pages, in Somali. Notes to the translator stand in `en-site.ts`. */
export const site: Readonly<Record<keyof typeof english, string>> = {
  "site.areas": "Halkee",
  "site.others": "Meelo kale",
  "site.whole": "Dhammaan adeegyada, raadin leh",
  "site.home": "Bogga hore",
  "site.gone": "Boggan halkan kuma yaallo hadda",
  "site.gone_hint":
    "Adeeggu wuu xirmi karay ama is beddeli karay. Ka dhex raadi dhammaan adeegyada, ama waydii miiska gargaarka.",
};
