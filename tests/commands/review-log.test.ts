import { expect, test } from "vitest";
import { command } from "../../src/commands/review.ts";
import { clinic, files, provider, run } from "./review-runs.ts";

const said = {
  ...{ confirmed: "all", method: "phone", with: "Head nurse", by: "coordinator" },
  ...{ "gets-help": "sometimes", agreement: "no", changed: "organization.phone=+249 91 234 5601" },
};
const ask = (of: Readonly<Record<string, string>>, more: object = {}) =>
  run({ command, words: ["nile-clinic"], options: { ...said, ...more }, files: of });

test("in a log it is said that the desk judged a provider, and not how", async () => {
  const { code, out } = await ask(files);
  expect(code).toBe(0);
  expect(out).toContain(
    "Nile Health\n  phone is written anew\n  recorded: whether people get help there, or the agreement is followed\n",
  );
  expect(out).not.toMatch(/5601|sometimes|followed\? /i);
  const shown = await ask(files, { "show-values": true });
  expect(shown.out).toMatch(/5601.*sometimes.*agreement/is);
});

test("in a log a provider of private/ is not named, whatever was said of it", async () => {
  const { "organizations/nile-health.yaml": _, ...rest } = files;
  const quiet = {
    ...rest,
    "services/nile-clinic.yaml": clinic.replace("nile-health", "quiet-rooms"),
    "private/organizations/quiet-rooms.yaml": provider.replace("Nile Health", "Quiet rooms"),
  };
  const { code, out, err, written } = await ask(quiet);
  expect(code).toBe(0);
  expect(Object.keys(written)).toHaveLength(2);
  expect(out + err).not.toMatch(/quiet/i);
  expect((await ask(quiet, { "show-values": true })).out).toContain("Quiet rooms");
});
