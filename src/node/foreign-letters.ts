import type { Browser } from "puppeteer-core";

/**
 * Letters that the browser draws with a font which does not come with the program, although one of ours promises them:
 * each stands alone in an element whose fonts are asked for. Slow, so only when a document was refused for its fonts.
 */
export async function foreignLetters(
  browser: Browser,
  style: string,
  letters: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const asked = [...letters].filter((each) => each.trim() !== "");
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setJavaScriptEnabled(false);
    const spans = asked.map((each) => `<p>&#${each.codePointAt(0)};</p>`).join("");
    const fonts = `<style>p{font:400 8pt "Noto Sans","Vazirmatn",sans-serif}</style>`;
    await page.setContent(`<html><head>${style}${fonts}</head><body>${spans}</body></html>`);
    const session = await page.createCDPSession();
    await session.send("DOM.enable");
    await session.send("CSS.enable");
    const { root } = await session.send("DOM.getDocument", { depth: 0 });
    const places = { nodeId: root.nodeId, selector: "p" };
    const { nodeIds } = await session.send("DOM.querySelectorAll", places);
    const foreign = new Set<string>();
    for (const [index, nodeId] of nodeIds.entries()) {
      const used = await session.send("CSS.getPlatformFontsForNode", { nodeId });
      if (used.fonts.some((font) => !font.isCustomFont)) foreign.add(asked[index] ?? "");
    }
    return foreign;
  } finally {
    await context.close().catch(() => undefined);
  }
}
