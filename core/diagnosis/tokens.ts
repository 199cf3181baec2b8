/** A piece of a predicate's text. `at` is where it begins, counted from 0. */
export interface Token {
  kind: "word" | "number" | "sign" | "end";
  text: string;
  at: number;
}

/** A text that is no predicate: where reading stopped, and why. */
export interface SyntaxFault {
  at: number;
  what: string;
}

/** Longer signs first. Words carry dots (`card.home`) and hyphens (`not-in`, `today-6m`); a bare figure is a number. */
const TOKEN =
  /\s*(?:(?<number>\d+(?:\.\d+)?)(?![\w.-])|(?<word>[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*)|(?<sign><=|>=|!=|[=<>!&|()[\],]))/y;

/** The tokens of a text, closed by one of kind `end`; or the place of the first character that belongs to none. */
export function tokensOf(text: string): Token[] | SyntaxFault {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  while (pattern.lastIndex < text.trimEnd().length) {
    const from = pattern.lastIndex;
    const found = pattern.exec(text);
    if (found === null) return { at: from, what: "is not written in the notation" };
    const { number, word, sign } = found.groups ?? {};
    const piece = number ?? word ?? sign ?? "";
    const kind = number !== undefined ? "number" : word !== undefined ? "word" : "sign";
    tokens.push({ kind, text: piece, at: pattern.lastIndex - piece.length });
  }
  return [...tokens, { kind: "end", text: "the end", at: text.length }];
}
