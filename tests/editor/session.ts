import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { editorFiles, shippedSchemas } from "../../src/commands/editor-files.ts";
import { filePlaces } from "../../src/model/file-places.ts";
import type { FileKind } from "../../src/model/schemas.ts";
import { nodeFiles } from "../../src/node/files.ts";
import { LanguageServer, type Offer, type Problem } from "./language-server.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
const files = { ...nodeFiles, shipped: (path: string) => `${project}/dist/${path}` };

/** A folder with the editor's files of a new pathway, and the server that an editor would start there. */
export class Session {
  readonly #folder: string;
  readonly #server: LanguageServer;
  #count = 0;
  readonly #known = new Set<FileKind>();

  private constructor(folder: string, server: LanguageServer) {
    this.#folder = folder;
    this.#server = server;
  }

  /** `more` are settings on top of those that a new pathway gets. */
  static async start(more: Readonly<Record<string, unknown>> = {}): Promise<Session> {
    const folder = mkdtempSync(join(tmpdir(), "pathway-editor-"));
    const written = editorFiles(shippedSchemas(files));
    for (const { path, content } of written) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const settings = written.find(({ path }) => path.endsWith("settings.json"));
    const own = JSON.parse(String(settings?.content)) as Record<string, unknown>;
    return new Session(folder, await LanguageServer.start(folder, { ...own, ...more }));
  }

  async stop(): Promise<void> {
    await this.#server.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** What stands in a file after the editor formatted it. */
  async formatted(kind: FileKind, text: string): Promise<string> {
    const uri = this.newUri(kind);
    await this.#server.open(uri, text);
    const options = { tabSize: 2, insertSpaces: true };
    const answer = await this.#server.ask("textDocument/formatting", {
      textDocument: { uri },
      options,
    });
    this.#server.close(uri);
    const [edit] = answer as readonly { readonly newText: string }[];
    return edit?.newText ?? text;
  }

  /** What the server said of itself, and of connections it tried to make. */
  get complaints(): string {
    return this.#server.complaints;
  }

  uriOf(path: string): string {
    return pathToFileURL(join(this.#folder, path)).href;
  }

  /** A place that no file has had yet, where files of the kind stand. */
  newUri(kind: FileKind): string {
    this.#count += 1;
    const place = filePlaces[kind];
    const isAlone = !place.includes("*");
    const name = place.replace("**/*", "*").replace("*", `file-${this.#count}`);
    return this.uriOf(isAlone ? `copy-${this.#count}/${place}` : name);
  }

  problemsAt(uri: string, text: string): Promise<readonly Problem[]> {
    return this.#server.open(uri, text);
  }

  problemsOf(kind: FileKind, text: string): Promise<readonly Problem[]> {
    return this.problemsAt(this.newUri(kind), text);
  }

  /** What is offered where `‸` stands in the text. */
  async offersAt(kind: FileKind, marked: string): Promise<readonly Offer[]> {
    const answer = await this.#askAt("textDocument/completion", kind, marked);
    return (answer as { readonly items: readonly Offer[] }).items;
  }

  async hoverAt(kind: FileKind, marked: string): Promise<string> {
    const answer = await this.#askAt("textDocument/hover", kind, marked);
    return (answer as { contents: { value: string } } | null)?.contents.value ?? "";
  }

  /** What can be written instead, for a problem of an open document. */
  async fixesFor(uri: string, problem: Problem): Promise<readonly string[]> {
    const { range } = problem;
    const context = { diagnostics: [problem] };
    const asked = { textDocument: { uri }, range, context };
    const answer = await this.#server.ask("textDocument/codeAction", asked);
    return ((answer ?? []) as { title: string }[]).map(({ title }) => title);
  }

  /** The server reads a schema with the first file of its kind, and answers questions before that with nothing. */
  async #askAt(method: string, kind: FileKind, marked: string): Promise<unknown> {
    if (!this.#known.has(kind)) await this.problemsOf(kind, marked.replace("‸", ""));
    this.#known.add(kind);
    const uri = this.newUri(kind);
    void this.#server.open(uri, marked.replace("‸", ""));
    const before = marked.slice(0, marked.indexOf("‸")).split("\n");
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    return this.#server.ask(method, { textDocument: { uri }, position });
  }
}
