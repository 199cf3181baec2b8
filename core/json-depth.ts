/** How deep any JSON that Carryall reads may nest. Its own documents need nine levels. */
export const DEEPEST_JSON = 64;

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = Array.from('"\\[]{}', (sign) =>
  sign.charCodeAt(0),
);

/** The offset after a string that begins at `from`; the end of the text when it does not close. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at + 1;
}

/**
 * Where a JSON text nests deeper than Carryall reads: the offset of the bracket that is one too many, or null. Readers
 * call themselves for each level, and run out of room for it somewhere in the thousands. Linear; the text need not be JSON.
 */
export function tooDeepAt(text: string): number | null {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at) - 1;
    else if (code === OPEN || code === OPEN_LIST) {
      depth += 1;
      if (depth > DEEPEST_JSON) return at;
    } else if (code === CLOSE || code === CLOSE_LIST) depth -= 1;
  }
  return null;
}
