import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  commit,
  day,
  partner,
  plant,
  replace,
  repository,
  sameAnswer,
  service,
} from "./kept-pathway.ts";
import { git, pathway } from "./run.ts";

type Change = readonly [string, (folder: string) => void];

const word = (folder: string, path: string, by: string) =>
  replace(folder, path, /behind the bakery. Ring [a-z]+/, `behind the bakery. Ring ${by}`);

function write(folder: string, path: string, text: string): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const textOf = (folder: string, path: string) => readFileSync(join(folder, path), "utf8");

/** What happens to entries while nobody saves, and what could pass for a mere edit; one upon the other. */
const changes: readonly Change[] = [
  ["a word", (f) => word(f, service(7), "often")],
  ["a finding that only this service has", (f) => replace(f, service(7), "code: ti", "code: xx")],
  ["another service, the finding stays", (f) => word(f, service(8), "once")],
  [
    "the same two, the finding goes",
    (f) => {
      word(f, service(8), "thrice");
      replace(f, service(7), "code: xx", "code: ti");
    },
  ],
  [
    "what the whole pathway sees of a service",
    (f) => replace(f, service(7), "by: coordinator", "by: nobody"),
  ],
  [
    "an agreement that ended",
    (f) => replace(f, partner(4), /expires: 2027-08-31\}\n$/, "expires: 2026-08-31}\n"),
  ],
  ["a service of that organisation", (f) => word(f, service(41), "once")],
  [
    "that organisation in another folder",
    (f) => {
      mkdirSync(join(f, "organizations/north"));
      renameSync(join(f, partner(4)), join(f, partner(4).replace("/", "/north/")));
    },
  ],
  ["a service of the organisation that moved", (f) => word(f, service(42), "once")],
  ["other line ends", (f) => write(f, service(9), textOf(f, service(9)).replaceAll("\n", "\r\n"))],
  ["an edit after other line ends", (f) => word(f, service(9), "once")],
  [
    "an edit that Git was given",
    (f) => {
      word(f, service(10), "once");
      git(f, "add", service(10));
    },
  ],
  ["an edit after Git was given one", (f) => word(f, service(10), "thrice")],
  ["an edit taken back", (f) => git(f, "checkout", "--quiet", "--", service(10))],
  ["an entry that Git does not keep", (f) => write(f, "services/new.yaml", textOf(f, service(11)))],
  ["an edit of an entry that Git does not keep", (f) => word(f, "services/new.yaml", "once")],
  [
    "an entry that Git leaves out",
    (f) => {
      write(f, ".gitignore", ".cache/\nservices/left.yaml\n");
      write(f, "services/left.yaml", textOf(f, service(12)));
    },
  ],
  ["an edit of an entry that Git leaves out", (f) => word(f, "services/left.yaml", "once")],
  ["an edited service that goes", (f) => rmSync(join(f, service(8)))],
  ["an edited service that breaks", (f) => replace(f, service(7), "name:", "nname:")],
  ["an edited service that is mended", (f) => replace(f, service(7), "nname:", "name:")],
  [
    "a service that becomes a link",
    (f) => {
      renameSync(join(f, service(13)), join(f, "thirteen.txt"));
      symlinkSync("../thirteen.txt", join(f, service(13)));
    },
  ],
  ["a service that is no link any more", (f) => git(f, "checkout", "--quiet", "--", service(13))],
  [
    "a comment that excuses",
    (f) => replace(f, service(14), "fees:", "# pathway-ignore fees-unstated: as told\nfees:"),
  ],
  ["the comment goes", (f) => git(f, "checkout", "--quiet", "--", service(14))],
  [
    "an edit of what Git may not look at",
    (f) => {
      git(f, "update-index", "--assume-unchanged", service(15));
      git(f, "update-index", "--skip-worktree", service(16));
      word(f, service(15), "once");
      replace(f, service(16), "code: ti", "code: xx");
    },
  ],
  [
    "a second edit of what Git may not look at",
    (f) => replace(f, service(15), "code: ti", "code: xx"),
  ],
  [
    "Git looks again",
    (f) => {
      git(f, "update-index", "--no-assume-unchanged", service(15));
      git(f, "update-index", "--no-skip-worktree", service(16));
    },
  ],
  [
    "an entry in the private repository",
    (f) => write(f, "private/services/quiet.yaml", textOf(f, service(17))),
  ],
  ["an edit in the private repository", (f) => word(f, "private/services/quiet.yaml", "once")],
  ["no private repository", (f) => rmSync(join(f, "private"), { recursive: true })],
  [
    "a folder that becomes a link",
    (f) => {
      renameSync(join(f, "services"), join(f, "../services"));
      symlinkSync("../services", join(f, "services"));
    },
  ],
  ["an edit behind the link", (f) => replace(f, service(18), "code: ti", "code: xx")],
];

test("edits on top of a kept verdict give the same answer to the byte", () => {
  const folder = repository();
  sameAnswer(folder, "validate", "--json");
  sameAnswer(folder, "validate", "--json");
  const answers = changes.map(([, change]) => {
    change(folder);
    return sameAnswer(folder, "validate", "--json");
  });
  expect(new Set(answers).size).toBeGreaterThan(12);
}, 300_000);

test("after an edit only what was edited is judged: the rest of the verdict is taken as it was kept", () => {
  const folder = repository();
  const validate = () => pathway(folder, ["validate", "--as-of", day]).out;
  validate();
  commit(folder);
  validate();
  const planted = {
    rule: "wrong-value",
    severity: "error",
    path: [],
    message: "Planted.",
    quotable: true,
  };
  plant(folder, "-validate.json", (text) => {
    const kept = JSON.parse(text);
    kept.value.diagnostics = [9, 20].map((index) => ({ ...planted, file: service(index) }));
    return JSON.stringify(kept);
  });
  word(folder, service(9), "once");
  const answer = validate();
  expect(answer).toContain(service(20));
  expect(answer).not.toContain(service(9));
  // Rules about the whole pathway see this: the whole way.
  replace(folder, service(21), "audience: public", "audience: partner");
  expect(validate()).not.toContain("Planted.");
});
