const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

/**
 * A test for texts that have every word of a query in them, wherever, whatever its case and width. An empty query fits
 * every text.
 */
export function hasEveryWord(query: string): (text: string) => boolean {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return (text) => {
    const said = plain(text);
    return words.every((word) => said.includes(word));
  };
}
