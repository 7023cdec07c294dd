import { type Check, fine, type Surroundings } from "./check.ts";

/** The oldest version that keeps a repository from starting programs through its configuration. */
const oldest = [2, 31] as const;

export const gitProgram: Check<Surroundings> = {
  id: "git",
  title: "Git",
  look({ git, machine }) {
    const version = git.version();
    if (version === undefined)
      return {
        state: "mend",
        message: "There is no Git here: no history, no undo, nothing to share with others.",
        remedies: install[machine.platform] ?? ["sudo apt-get install git"],
      };
    const [major = 0, minor = 0] = version.split(".").map(Number);
    if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return fine(version);
    return {
      state: "mend",
      message: `This is Git ${version}; ${oldest.join(".")} or newer is needed to read a folder of somebody else safely.`,
      remedies: install[machine.platform] ?? ["sudo apt-get install git"],
    };
  },
};

const install: Readonly<Record<string, readonly string[]>> = {
  darwin: ["xcode-select --install"],
  win32: ["winget install --id Git.Git"],
};
