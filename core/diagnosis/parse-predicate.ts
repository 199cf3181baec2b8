import { OPERATORS, type Operand, type Operator, type Predicate } from "./predicate.ts";
import { tokensOf, type SyntaxFault, type Token } from "./tokens.ts";

export type ParsedPredicate = { ok: true; predicate: Predicate } | ({ ok: false } & SyntaxFault);

const DAY = /^today(?:-(\d{1,3})m)?$/;

/** Thrown inside this file only. */
class Fault extends Error {
  constructor(
    readonly token: Token,
    wanted: string,
  ) {
    super(`${token.text} stands where ${wanted} is wanted`);
  }
}

const isOperator = (text: string): text is Operator => OPERATORS.some((one) => one === text);

/** Reads one text from left to right; each method takes what it reads off the front. */
class Reader {
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Predicate {
    const predicate = this.#any();
    if (this.#peek().kind !== "end") throw new Fault(this.#peek(), "&, | or the end");
    return predicate;
  }

  #peek(): Token {
    return this.#tokens[this.#next] ?? { kind: "end", text: "the end", at: 0 };
  }

  #take(kind: Token["kind"], wanted: string): string {
    const token = this.#peek();
    if (token.kind !== kind) throw new Fault(token, wanted);
    this.#next += 1;
    return token.text;
  }

  #takesSign(sign: string): boolean {
    const { kind, text } = this.#peek();
    const found = kind === "sign" && text === sign;
    if (found) this.#next += 1;
    return found;
  }

  #wantSign(sign: string): void {
    if (!this.#takesSign(sign)) throw new Fault(this.#peek(), sign);
  }

  #joined(sign: "&" | "|", kind: "and" | "or", read: () => Predicate): Predicate {
    const first = read();
    const parts = [first];
    while (this.#takesSign(sign)) parts.push(read());
    return parts.length === 1 ? first : { kind, parts };
  }

  #any(): Predicate {
    return this.#joined("|", "or", () => this.#joined("&", "and", () => this.#factor()));
  }

  #factor(): Predicate {
    if (this.#takesSign("!")) return { kind: "not", part: this.#factor() };
    if (!this.#takesSign("(")) return this.#comparison();
    const inner = this.#any();
    this.#wantSign(")");
    return inner;
  }

  #comparison(): Predicate {
    const path = this.#take("word", "a path");
    const token = this.#peek();
    if (token.text === "known") {
      this.#next += 1;
      return { kind: "known", path };
    }
    if (!isOperator(token.text)) throw new Fault(token, "an operator");
    this.#next += 1;
    return { kind: "compare", path, operator: token.text, operand: this.#operand() };
  }

  #operand(): Operand {
    if (this.#takesSign("[")) return { kind: "words", words: this.#list() };
    if (this.#peek().kind === "number") return { kind: "number", number: Number(this.#take("number", "")) };
    const word = this.#take("word", "a value");
    const day = DAY.exec(word);
    if (day !== null) return { kind: "day", monthsAgo: Number(day[1] ?? 0) };
    return word.includes(".") ? { kind: "path", path: word } : { kind: "word", word };
  }

  #list(): string[] {
    const words: string[] = [];
    do {
      // A figure in a list is a word of one sign: `card.class in [2, 3]`.
      const kind = this.#peek().kind === "number" ? "number" : "word";
      words.push(this.#take(kind, "a word"));
    } while (this.#takesSign(","));
    this.#wantSign("]");
    return words;
  }
}

/**
 * Reads a predicate: `card.home = mainland & !(card.class = 1 | card is type-2-account)`. `&` binds tighter than `|`.
 * A value with a dot is another path. A text that is none says where it stops being one; nothing is thrown.
 */
export function parsePredicate(text: string): ParsedPredicate {
  const tokens = tokensOf(text);
  if (!Array.isArray(tokens)) return { ok: false, ...tokens };
  try {
    return { ok: true, predicate: new Reader(tokens).whole() };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, at: error.token.at, what: error.message };
    throw error;
  }
}
