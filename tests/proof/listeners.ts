import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { waysToLoad } from "./ways-to-load.ts";

/** A listener on this machine for each way to load something, so that a connection without a request is known too. */
export interface Listeners {
  /** The markup of each way, aimed at its own listener. */
  readonly markup: readonly string[];
  /** The ways by which something connected since the last time this was asked. */
  connected(): readonly string[];
  close(): void;
}

/** Opens them all. */
export async function listen(): Promise<Listeners> {
  const reached = new Set<string>();
  const servers = await Promise.all(waysToLoad.map(({ name }) => opened(() => reached.add(name))));
  return {
    markup: waysToLoad.map(({ markup }, index) => {
      const address = servers[index]?.address() as AddressInfo | undefined;
      return markup(`http://127.0.0.1:${address?.port}/x`);
    }),
    connected: () => {
      const names = [...reached];
      reached.clear();
      return names;
    },
    close: () => {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

function opened(onConnection: () => void): Promise<Server> {
  const server = createServer((_request, response) => response.end());
  server.on("connection", onConnection);
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
}
