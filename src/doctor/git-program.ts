import { type Check, named, type Surroundings } from "./check.ts";

/** The oldest version that keeps a repository from starting programs through its configuration. */
const oldest = [2, 31] as const;

export const gitProgram: Check<Surroundings> = {
  id: "git",
  look({ git, machine }) {
    const version = git.version();
    const remedies = install[machine.platform] ?? ["sudo apt-get install git"];
    if (version === undefined) return { state: "mend", say: "git.none", remedies };
    const [major = 0, minor = 0] = version.split(".").map(Number);
    if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return named(version);
    const facts = { version, oldest: oldest.join(".") };
    return { state: "mend", say: "git.old", facts, remedies };
  },
};

const install: Readonly<Record<string, readonly string[]>> = {
  darwin: ["xcode-select --install"],
  win32: ["winget install --id Git.Git"],
};
