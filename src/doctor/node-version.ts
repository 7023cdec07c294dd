import { type Check, named, type Surroundings } from "./check.ts";

/** The oldest version that runs everything; also in package.json. */
const oldest = [20, 19] as const;

export const nodeVersion: Check<Surroundings> = {
  id: "node",
  look({ machine: { node } }) {
    const [major = 0, minor = 0] = node.split(".").map(Number);
    if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return named(node);
    const facts = { version: node, oldest: oldest.join(".") };
    return { state: "mend", say: "node.old", facts, remedies: ["nvm install 22"] };
  },
};
