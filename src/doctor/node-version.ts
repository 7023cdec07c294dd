import { type Check, fine, type Surroundings } from "./check.ts";

/** The oldest version that runs everything; also in package.json. */
const oldest = [20, 19] as const;

export const nodeVersion: Check<Surroundings> = {
  id: "node",
  title: "Node",
  look({ machine }) {
    const [major = 0, minor = 0] = machine.node.split(".").map(Number);
    if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return fine(machine.node);
    return {
      state: "mend",
      message: `This is Node ${machine.node}; the program needs ${oldest.join(".")} or newer.`,
      remedies: ["nvm install 22"],
    };
  },
};
