/** The sentences of the desk list and the wall poster. Notes to the translator as in `en.ts`. */
export const lists = {
  // The kind of document, under or before its title.
  "sheet.title": "Phones and hours",
  // Explains a star after hours.
  "sheet.star": "* Other hours on some days: call, or see the entry.",
  // On a wall, read by people who wait.
  "poster.more": "There is more help than stands here. Ask at the help desk; it is private.",
} as const;
