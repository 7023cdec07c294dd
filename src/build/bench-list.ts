import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freshDay } from "./bench-pathway.ts";

const heads =
  "No;Service name;Organisation;Type of service;Area;Address;Phone;Opening hours;Fees;Focal point;Remarks";

/** A row as lists of others have them: hours in words, a number that lost its 0, a name in a column. */
function row(index: number): string {
  const phone = 912_300_000 + index;
  const place = `Street ${index % 400}, behind the bakery`;
  const hours = index % 3 === 0 ? "mornings" : "Sun-Thu 8:00-14:00";
  return `${index};Clinic ${index};Partner ${index % 500};Clinic, Vaccination;Omdurman;${place};${phone};${hours};free;Amina ${index};Ring twice`;
}

/** What looks at a list of so many services in a pathway, or plans what would become of it; the list is written beside it. */
export function listSubjects(
  program: string,
  cwd: string,
  { out, rows }: { readonly out: string; readonly rows: number },
) {
  const file = join(out, "list.csv");
  const mapping = join(cwd, "imports", "list.mapping.yaml");
  const words = (...more: string[]) => [program, "import", ...more, "--as-of", freshDay];
  const before = () => {
    if (existsSync(file)) return;
    const lines = Array.from({ length: rows }, (_, index) => row(index));
    writeFileSync(file, [heads, ...lines].join("\n"));
  };
  const subject = { command: process.execPath, cwd, before };
  return [
    { ...subject, name: "list", args: words("inspect", file, "--again", "--no-save") },
    {
      ...{ ...subject, name: "list planned", args: words("plan", file, "--mapping", mapping) },
      accepts: [0, 1],
    },
  ];
}
