import { type FixtureText, fixturesOf, fixtureTexts } from "./fixture.ts";

const announced = /# expect(?:-next)?: ([a-z-]+)/g;

/** Where a rule must find something, with what stands there. What is said twice in the same words is one case. */
export function failingCases(rule: string): string[] {
  const cases = textsOf(rule).flatMap(({ path, text }) => {
    const found = [...text.matchAll(announced)].filter(([, id]) => id === rule);
    return found.map((_, index) => `${index} ${bare(text, path)}`);
  });
  return [...new Set(cases)];
}

/**
 * Where a rule looks and must find nothing: files beside the wrong ones, of the kinds in which it finds something, and
 * lines that end in `# silent: why`. The harness compares all findings, so a silent case that is not silent fails
 * there; and a case that is a copy of another, or of the wrong one without its fault, is counted once.
 */
export function silentCases(rule: string): string[] {
  const texts = textsOf(rule);
  const wrong = texts.filter(({ text }) => expects(text, rule));
  const folders = new Set(wrong.map(({ path }) => folderOf(path)));
  const files = texts
    .filter(
      ({ path, text }) =>
        !expects(text, rule) && (rule === aboutPlaces || folders.has(folderOf(path))),
    )
    .map(({ path, text }) => bare(text, path));
  const lines = texts.flatMap(({ text }) =>
    text.split("\n").filter((line) => /# silent: \w/.test(line)),
  );
  return [...new Set([...files, ...lines.map((line) => line.trim())])];
}

/** The one rule that looks at where a file stands: there every other place is a silent case. */
const aboutPlaces = "file-misplaced";

const textsOf = (rule: string): readonly FixtureText[] => fixturesOf(rule).flatMap(fixtureTexts);

const expects = (text: string, rule: string) =>
  [...text.matchAll(announced)].some(([, id]) => id === rule);

/** Entries of private/ are entries; a file of the root has a folder of its own name. */
const folderOf = (path: string) => {
  const [first = "", second] = path.replace(/^private\//, "").split("/");
  return second === undefined ? path : first;
};

/** A text without its name and its comments: what makes the case. */
function bare(text: string, path: string): string {
  const lines = text.split("\n").filter((line) => !/^name: |^\s*#|^\s*$/.test(line));
  const words = lines.map((line) => line.replace(/ +# (?:expect|silent).*$/, "")).join("\n");
  return words === "" || words === standard ? `${words} ${path}` : words;
}

/** The shortest entry says nothing besides its name: there the file's name, or its name line, makes the case. */
const standard = "organization: a\nprovides: [food_parcels]";
