import type { Browser, CDPSession } from "puppeteer-core";

/**
 * Letters that the browser draws with a font which does not come with the program, although one of ours promises them. All
 * are asked for at once; only where one is foreign each is asked for by itself.
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
    const signs = asked.map((each) => `<b>&#${each.codePointAt(0)};</b>`).join(" ");
    const fonts = `<style>b{font:400 8pt "Noto Sans","Vazirmatn",sans-serif}</style>`;
    await page.setContent(`<html><head>${style}${fonts}</head><body>${signs}</body></html>`);
    const session = await page.createCDPSession();
    await session.send("DOM.enable");
    await session.send("CSS.enable");
    const [body = 0] = await nodesOf(session, "body");
    if (!(await isForeign(session, body))) return new Set();
    const foreign = new Set<string>();
    for (const [index, nodeId] of (await nodesOf(session, "b")).entries())
      if (await isForeign(session, nodeId)) foreign.add(asked[index] ?? "");
    return foreign;
  } finally {
    await context.close().catch(() => undefined);
  }
}

async function nodesOf(session: CDPSession, selector: string): Promise<readonly number[]> {
  const { root } = await session.send("DOM.getDocument", { depth: 0 });
  return (await session.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector })).nodeIds;
}

async function isForeign(session: CDPSession, nodeId: number): Promise<boolean> {
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  return fonts.some((font) => !font.isCustomFont);
}
