import { styleString } from "./escape.ts";
import type { Reader } from "./reader.ts";

/** What stands at the foot of every page of a list or form: what it is, until when it holds, and which page of how many. */
export function paperFooter(lines: readonly string[], { language }: Reader, width: string): string {
  const [start, end] = language.direction === "rtl" ? ["right", "left"] : ["left", "right"];
  const font = 'font: 400 7pt / 1.4 "Noto Sans", "Vazirmatn", sans-serif; color: #333;';
  const words = lines.filter(Boolean).map(styleString).join(' "\\a " ');
  return [
    `@page { @bottom-${start} { content: ${words || '""'}; ${font} white-space: pre-line; width: ${width}; text-align: ${start}; }`,
    `@bottom-${end} { content: counter(page) " / " counter(pages); ${font} } }`,
  ].join("\n");
}
