/** What the long runs are to reach: each row of the table at their end, the tests that prove it, and how much of them. Add yours here. */
export const rows = [
  {
    name: "taint",
    asks: "0 canaries out of place in all documents and answers for 60 services; every public one found",
    tests: ["proof/taint.test.ts", "proof/taint-pdf.test.ts"],
    amount: { TAINT: "60" },
  },
  {
    name: "non-interference",
    asks: "public documents of 300 random pathways stay the same, but for declared outcomes",
    tests: ["edition/non-interference.test.ts"],
    amount: { RUNS: "300" },
  },
  {
    name: "yaml",
    asks: "50,000 mutated files: 0 crashes, 0 above 1 s; 35 bombs within 6 s and 400 MB; all refused with line and column",
    tests: ["catalogue/hostile.test.ts", "proof/bombs.test.ts"],
    amount: { HOSTILE: "50000", BOMBS: "all" },
  },
  {
    name: "texts",
    asks: "0 executions in a browser, every text shown as it was written; the control executes",
    tests: ["proof/hostile-texts.test.ts"],
    amount: {},
  },
  {
    name: "isolation",
    asks: "40 ways to load something: 0 connections; the control connects",
    tests: ["proof/isolation.test.ts"],
    amount: {},
  },
  {
    name: "hostile-git",
    asks: "40 configurations, every command: 0 programs run; the control runs some",
    tests: ["proof/hostile-git.test.ts"],
    amount: { GITS: "all" },
  },
  {
    name: "faults",
    asks: "each failing call of the system: 0 damaged files, message and code right; 500 kills: the old or the new file",
    tests: ["proof/faults.test.ts"],
    amount: { KILLS: "500" },
  },
  {
    name: "races",
    asks: "200 rounds of two writers and an editor: 0 lost",
    tests: ["proof/races.test.ts"],
    amount: { RACES: "200" },
  },
  {
    name: "git-states",
    asks: "16 states of a repository: the expected code, 0 unwanted writes",
    tests: ["proof/git-states.test.ts"],
    amount: { STATES: "all" },
  },
  {
    name: "workbooks",
    asks: "12 bombs refused within 0.5 s and 150 MB; 1,000 texts that look like formulas: no formula",
    tests: [
      "proof/workbook-bombs.test.ts",
      "proof/formulas.test.ts",
      "node/workbook-hostile.test.ts",
    ],
    amount: {},
  },
  {
    name: "scanners",
    asks: "personal data and sensitive places in 400 labelled lines: precision and recall of 0.9",
    tests: ["proof/labelled.test.ts"],
    amount: {},
  },
  {
    name: "histories",
    asks: "what history and diff tell step by step is what changed in all, over 1,000 edits of 60 services",
    tests: ["commands/history-sum.test.ts"],
    amount: { EDITS: "1000", SERVICES: "60" },
  },
  {
    name: "writing",
    asks: "what nobody changed stays: 200 sheets, 20,000 layouts and edits, 60,000 texts read by two readers",
    tests: [
      "commands/sheet-programs.test.ts",
      "schema/format-text.test.ts",
      "yaml/edits.test.ts",
      "yaml/fast.test.ts",
    ],
    amount: { SHEET_RUNS: "200", PATHWAY_LONG_RUNS: "20000", MUTANTS: "60000" },
  },
];
