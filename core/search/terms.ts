const HAN_RUN = /\p{Script=Han}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** Lower case without accents, so that `Bogotá` is found as `bogota`. */
function plain(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** A run of Chinese as overlapping pairs: 市民卡 becomes 市民, 民卡. One character stays itself. */
function pairs(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length === 1) return [run];
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

/**
 * Whether terms that were found make up a query: every word of it, and every Chinese character in at least one pair.
 * A pair across two words need not be there: 中国银行信用卡 has 行信, which is in no name.
 */
export function covers(found: ReadonlySet<string>, query: string): boolean {
  const text = plain(query);
  const words = text.replaceAll(HAN_RUN, " ").match(WORD) ?? [];
  const runs = text.match(HAN_RUN) ?? [];
  const covered = (run: string): boolean => {
    const parts = pairs(run).map((pair) => found.has(pair));
    const characters = Array.from(run);
    return characters.every((_, i) => parts[i] || parts[i - 1]);
  };
  return words.every((word) => found.has(word)) && runs.every(covered);
}

/**
 * The terms of a text, for the index and the query alike: Latin words, and pairs of Chinese characters. A library’s
 * own splitting by spaces finds nothing inside a Chinese sentence, and `Intl.Segmenter` differs between Node and
 * Chromium, so that an index built by one would not answer the other.
 */
export function terms(text: string): string[] {
  const found = plain(text);
  const chinese = found.match(HAN_RUN) ?? [];
  const words = found.replaceAll(HAN_RUN, " ").match(WORD) ?? [];
  return [...chinese.flatMap(pairs), ...words];
}
