import { type CST, Lexer, Parser } from "yaml";

/** Open collections at which reading ends: indentation and brackets together. What makes data of them has a stack that ends. */
const mostOpen = 150;

/** More is nested here than any entry needs. */
export class TooDeep extends Error {
  readonly offset: number;

  constructor(offset: number) {
    super();
    this.offset = offset;
  }
}

/** The tokens of a text; throws where too many collections are open at once, whatever way they are written. */
export function* shallowTokens(text: string): Generator<CST.Token> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > mostOpen) throw new TooDeep(Math.min(parser.offset, text.length - 1));
  }
  yield* parser.end();
}
