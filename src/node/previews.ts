import type { Previews } from "../ports/preview.ts";

/** Previews in the person's own browser. What they need is loaded when one is opened. */
export const nodePreviews: Previews = {
  async open(previewing) {
    const { openPreview } = await import("./preview-server.ts");
    return openPreview(previewing);
  },
};
