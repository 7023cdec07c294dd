import { Screen } from "@inquirer/testing/vitest";
import { describe, expect, test } from "vitest";
import { promptOn } from "../../src/node/prompt.ts";
import { type Prompt, PromptLeft } from "../../src/ports/prompt.ts";

/** A person at a terminal that only the test sees. */
function seated(isColored = false): { readonly screen: Screen; readonly prompt: Prompt } {
  const screen = new Screen();
  const open = () => ({ input: screen.input, output: screen.createOutput(), isColored });
  return { screen, prompt: promptOn(() => true, open) };
}

/** Waits until something is drawn. */
async function seen(screen: Screen, words: string): Promise<string> {
  for (let turn = 0; turn < 1000; turn += 1) {
    const drawn = screen.getScreen();
    if (drawn.includes(words)) return drawn;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`"${words}" is not on the screen:\n${screen.getScreen()}`);
}

const keys = "Enter: next.";
const areas = [
  { value: "omdurman", name: "أم درمان", meaning: "غرب النيل", heading: "الخرطوم" },
  { value: "bahri", name: "بحري" },
];

describe("a question at the terminal", () => {
  test("shows its help and keys while it is open, and a default that Enter takes", async () => {
    const { screen, prompt } = seated();
    const asked = { question: "Which role?", help: "Never a name.", keys, unanswered: "not yet" };
    const answer = prompt.text({ ...asked, default: "Coordinator", check: () => undefined });
    const drawn = await seen(screen, "Which role?");
    expect(drawn).toBe("? Which role?\n  Never a name.\n  Enter: next.\n  (Coordinator)");
    screen.keypress("enter");
    expect(await answer).toBe("Coordinator");
    expect(await seen(screen, "✓")).toBe("✓ Which role? Coordinator");
  });

  test.each([
    ["in one colour", false, "✓"],
    ["in colours", true, "✔"],
  ])(
    "%s cuts no word where the screen ends: not of a question, an answer or a reproach",
    async (_, isColored, done) => {
      const { screen, prompt } = seated(isColored);
      const check = (words: string) =>
        words === "KoBo"
          ? "This system is known by too many names to be told from the others; name it in full."
          : undefined;
      const question =
        "Where are referrals recorded, and who of your colleagues may look into them there?";
      const answer = prompt.text({ question, keys, unanswered: "", check });
      expect(await seen(screen, keys)).toContain(
        "? Where are referrals recorded, and who of your colleagues may look into them\n  there?",
      );
      screen.type("KoBo");
      screen.keypress("enter");
      expect(await seen(screen, "in full.")).toContain("name it\n  in full.");
      screen.type(
        ", the server of the branch in Omdurman that only case workers enter, with a key",
      );
      screen.keypress("enter");
      await answer;
      expect(await seen(screen, done)).toMatch(
        /there\?\n {2}KoBo, the server .* enter, with\n {2}a key$/,
      );
    },
  );

  test("says what is wrong with an answer and asks again", async () => {
    const { screen, prompt } = seated();
    const check = (words: string) => (words === "333" ? undefined : "Write digits.");
    const answer = prompt.text({ question: "Number?", keys, unanswered: "", check });
    await seen(screen, "Number?");
    screen.type("x");
    screen.keypress("enter");
    await seen(screen, "> Write digits.");
    screen.keypress("backspace");
    screen.type("333");
    screen.keypress("enter");
    // What was typed before stays to be mended, as at any terminal.
    await expect(Promise.race([answer, seen(screen, "333")])).resolves.toContain("333");
  });

  test("an answer that is left out is told as one", async () => {
    const { screen, prompt } = seated();
    const answer = prompt.text({
      ...{ question: "Number?", keys, unanswered: "I don't know yet" },
      check: () => undefined,
    });
    await seen(screen, "Number?");
    screen.keypress("enter");
    expect(await answer).toBe("");
    expect(await seen(screen, "✓")).toBe("✓ Number? – I don't know yet");
  });

  test("in Arabic says nothing in another language", async () => {
    const { screen, prompt } = seated();
    const answer = prompt.choose({
      ...{ question: "في أي منطقة؟", keys: "مفتاح الإدخال: اختيار." },
      choices: areas,
    });
    const drawn = await seen(screen, "في أي منطقة؟");
    expect(drawn).toContain("── الخرطوم");
    expect(drawn).toContain("غرب النيل");
    expect(drawn).not.toMatch(/[A-Za-z]/);
    screen.keypress("down");
    screen.keypress("enter");
    expect(await answer).toBe("bahri");
  });

  test("takes several answers, or none", async () => {
    for (const [typed, expected] of [
      [
        ["space", "down", "space"],
        ["omdurman", "bahri"],
      ],
      [[], []],
    ] as const) {
      const { screen, prompt } = seated();
      const answer = prompt.chooseSeveral({
        ...{ question: "Which?", keys, unanswered: "not yet" },
        choices: areas,
      });
      await seen(screen, "Which?");
      for (const name of typed) screen.keypress(name);
      screen.keypress("enter");
      expect(await answer).toEqual(expected);
      const told = expected.length === 0 ? "– not yet" : "أم درمان, بحري";
      expect(await seen(screen, "✓")).toBe(`✓ Which? ${told}`);
    }
  });

  test("Ctrl+D is told from an answer", async () => {
    const { screen, prompt } = seated();
    const answer = prompt.choose({ question: "Which?", keys, choices: areas });
    await seen(screen, "Which?");
    screen.keypress({ name: "d", ctrl: true });
    await expect(answer).rejects.toBeInstanceOf(PromptLeft);
  });
});
