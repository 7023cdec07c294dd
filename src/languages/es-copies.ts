import type { copies as english } from "./en-copies.ts";

/** The box that tells whether a booklet still holds, in Spanish. Notes to the translator stand in `en-copies.ts`. */
export const copies: Readonly<Record<keyof typeof english, string>> = {
  "box.title": "¿Sigue siendo válida su guía?",
  "box.label": "Código de la portada",
  "box.hint": "Ocho letras y cifras, como K7Q2-MD4F",
  "box.current": "Edición {number}: la vigente; úsela hasta el {until}.",
  "box.over": "Edición {number}: no la use después del {until}.",
  "box.superseded": "Edición {number}: la edición {by} ocupa su lugar. Pida la nueva.",
  "box.withdrawn": "Edición {number}: retirada el {date}. No la use; tírela.",
  "box.unknown":
    "Ninguna edición conocida aquí tiene este código. Mírelo otra vez o pida una guía nueva.",
  "box.known":
    "Según lo que se sabía el {date}. Puede que después haya salido una edición más nueva.",
};
