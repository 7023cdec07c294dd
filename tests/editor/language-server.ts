import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";

const program = fileURLToPath(
  new URL("../../node_modules/yaml-language-server/bin/yaml-language-server", import.meta.url),
);

/** Lets no connection come about, and writes down that one was tried. */
const telltale = `data:text/javascript,${encodeURIComponent(`
  import net from "node:net";
  net.Socket.prototype.connect = function () {
    process.stderr.write("connection");
    queueMicrotask(() => this.destroy(new Error("no network")));
    return this;
  };
`)}`;

/** A place in a document, counted from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** What the server finds wrong. */
export interface Problem {
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

/** What the server offers to write. */
export interface Offer {
  readonly label: string;
  readonly insertText?: string;
  readonly documentation?: string | { readonly value: string };
  readonly textEdit?: { readonly newText: string };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

type Settings = Readonly<Record<string, unknown>>;

/** The words of an offer's explanation. */
export function meaningOf({ documentation }: Offer): string {
  return typeof documentation === "string" ? documentation : (documentation?.value ?? "");
}

/** The server that editors start, spoken to as an editor does. */
export class LanguageServer {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #answers = new Map<number, (message: Message) => void>();
  readonly #problems = new Map<string, (problems: readonly Problem[]) => void>();
  readonly #settings: Settings;
  #received = Buffer.alloc(0);
  #next = 1;
  /** What it wrote where errors go. */
  complaints = "";

  private constructor(folder: string, settings: Settings) {
    this.#settings = settings;
    const words = [`--import=${telltale}`, program, "--stdio"];
    this.#process = spawn(process.execPath, words, { cwd: folder });
    this.#process.stderr.on("data", (part: Buffer) => {
      this.complaints += part.toString();
    });
    this.#process.stdout.on("data", (part: Buffer) => this.#receive(part));
  }

  /** Starts a server on a folder with the settings of its .vscode/settings.json. */
  static async start(folder: string, settings: Settings): Promise<LanguageServer> {
    const server = new LanguageServer(folder, settings);
    const uri = pathToFileURL(folder).href;
    await server.ask("initialize", {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: "pathway" }],
      capabilities: {
        workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
        textDocument: {
          completion: {
            completionItem: {
              snippetSupport: true,
              documentationFormat: ["markdown", "plaintext"],
            },
          },
          hover: { contentFormat: ["markdown", "plaintext"] },
        },
      },
    });
    server.#send({ method: "initialized", params: {} });
    return server;
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.#process.once("exit", resolve));
    this.#process.kill();
    await gone;
  }

  /** Opens a document and gives what the server finds wrong in it, which it looks for after a fifth of a second. */
  open(uri: string, text: string): Promise<readonly Problem[]> {
    const found = new Promise<readonly Problem[]>((resolve) => this.#problems.set(uri, resolve));
    const textDocument = { uri, languageId: "yaml", version: 1, text };
    this.#send({ method: "textDocument/didOpen", params: { textDocument } });
    return found;
  }

  close(uri: string): void {
    this.#send({ method: "textDocument/didClose", params: { textDocument: { uri } } });
  }

  ask(method: string, params: unknown): Promise<unknown> {
    const id = this.#next++;
    const answer = new Promise<Message>((resolve) => this.#answers.set(id, resolve));
    this.#send({ id, method, params });
    return answer.then(({ result, error }) => {
      if (error) throw new Error(`${method}: ${error.message}`);
      return result;
    });
  }

  #send(message: Message): void {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #receive(part: Buffer): void {
    this.#received = Buffer.concat([this.#received, part]);
    for (;;) {
      const end = this.#received.indexOf("\r\n\r\n");
      if (end < 0) return;
      const length = Number(/\d+/.exec(this.#received.toString("utf8", 0, end))?.[0]);
      if (this.#received.length < end + 4 + length) return;
      const text = this.#received.toString("utf8", end + 4, end + 4 + length);
      this.#received = this.#received.subarray(end + 4 + length);
      this.#take(JSON.parse(text) as Message);
    }
  }

  #take(message: Message): void {
    const { id, method, params } = message;
    if (method === undefined) {
      if (id !== undefined) this.#answers.get(id)?.(message);
      return;
    }
    if (method === "textDocument/publishDiagnostics") {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly Problem[] };
      this.#problems.get(uri)?.(diagnostics);
      return;
    }
    if (id === undefined) return;
    const wanted = (params as { items?: readonly { section: string }[] }).items ?? [];
    const result =
      method === "workspace/configuration" ? wanted.map((each) => this.#of(each.section)) : null;
    this.#send({ id, result } as Message);
  }

  /** A section as an editor gives it: `yaml.schemas` is `{schemas}` of `yaml`, `yaml.schemaStore.enable` lies one deeper. */
  #of(section: string): unknown {
    const found: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(this.#settings)) {
      if (key === section) return value;
      if (!key.startsWith(`${section}.`)) continue;
      const [first = "", second] = key.slice(section.length + 1).split(".");
      found[first] =
        second === undefined ? value : { ...(found[first] as object), [second]: value };
    }
    return found;
  }
}
