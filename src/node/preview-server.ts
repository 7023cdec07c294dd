import { randomBytes } from "node:crypto";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type OpenPreview, PreviewFailure, type Previewing, type Shown } from "../ports/preview.ts";
import { answerTo, eventHeaders } from "./preview-answer.ts";
import { watchFolders } from "./watch-folders.ts";

/** Programs save in several steps; a save has ended when nothing came for so many milliseconds. */
const settled = 80;

/** Shows files on this machine only, at an address that nobody guesses. Throws `PreviewFailure`. */
export async function openPreview({ frame, folder }: Previewing): Promise<OpenPreview> {
  const token = randomBytes(18).toString("base64url");
  const waiting = new Set<ServerResponse>();
  let shown: Shown = { files: [], told: "{}" };
  let host = "";
  const server = createServer((request, response) => {
    const answer = answerTo(request, { host, token, frame, files: shown.files });
    if (answer !== "events") {
      response.writeHead(answer.status, answer.headers).end(answer.body);
      return;
    }
    response.writeHead(200, eventHeaders).write(news(shown));
    waiting.add(response);
    response.on("close", () => waiting.delete(response));
  });
  host = `127.0.0.1:${await portOf(server)}`;
  const changes = changesIn(folder, server);
  return {
    address: `http://${host}/${token}/`,
    show: (next) => {
      shown = next;
      for (const response of waiting) response.write(news(next));
    },
    next: changes.next,
    close: () => {
      changes.close();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** One line, since a line end would end the news. */
const news = ({ told }: Shown) => `data: ${told.replaceAll("\n", " ")}\n\n`;

/** Of this machine only: no other reaches the loopback address. */
function portOf(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(new PreviewFailure("no-port", error.message)));
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

/** What `next` waits for: files that changed, and Ctrl-C, which ends the waiting at once. */
function changesIn(folder: string, server: Server): Pick<OpenPreview, "next"> & { close(): void } {
  let isChanged = false;
  let hasLeft = false;
  let answer: (() => void) | undefined;
  let timer: NodeJS.Timeout | undefined;
  const leave = () => {
    hasLeft = true;
    answer?.();
  };
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isChanged = true;
      answer?.();
    }, settled);
  };
  const watched = watchedOr(folder, changed, server);
  process.once("SIGINT", leave);
  return {
    next: async () => {
      while (!isChanged && !hasLeft)
        await new Promise<void>((resolve) => {
          answer = resolve;
        });
      isChanged = false;
      return hasLeft ? "left" : "changed";
    },
    close: () => {
      clearTimeout(timer);
      watched.close();
      process.off("SIGINT", leave);
    },
  };
}

function watchedOr(
  folder: string,
  changed: () => void,
  server: Server,
): ReturnType<typeof watchFolders> {
  try {
    return watchFolders(folder, changed);
  } catch (error) {
    server.close();
    throw new PreviewFailure("no-watch", error instanceof Error ? error.message : String(error));
  }
}
