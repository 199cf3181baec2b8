import { once } from "../once.ts";
import type { Catalogue } from "./catalogue.ts";

/**
 * The shipped catalogue as text: a line for each kind of record, `["cards",[…]]`, JSON each. Half of the three
 * megabytes are kinds that the first screen asks nothing of, and to parse all of them takes longer than to draw it.
 */
export function catalogueLines(catalogue: Catalogue): string {
  return Object.entries(catalogue)
    .map((entry) => JSON.stringify(entry))
    .join("\n");
}

const NAME = /^\["([a-z-]+)",/;
/** More than the longest name takes. */
const HEAD = 40;
const LINE_FEED = 10;

/** Bytes of UTF-8 as text: the core knows neither the page’s decoder nor Node’s. */
export type Decode = (bytes: Uint8Array) => string;

/**
 * The catalogue from its lines. Each kind is decoded and parsed when it is first looked at, and kept from then on.
 * @throws SyntaxError for what `catalogueLines` did not write
 */
export function readCatalogueLines(bytes: Uint8Array, decode: Decode): Catalogue {
  const catalogue = {};
  for (const line of linesOf(bytes)) {
    const head = decode(line.subarray(0, HEAD));
    const name = NAME.exec(head)?.[1];
    if (name === undefined) throw new SyntaxError(`Not a line of a catalogue: ${head}`);
    defineLater(catalogue, name, () => (JSON.parse(decode(line)) as [string, unknown])[1]);
  }
  return catalogue as Catalogue;
}

/** In UTF-8 the byte of a line feed is nothing else. */
function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
    yield bytes.subarray(start, end);
    start = end + 1;
  }
  yield bytes.subarray(start);
}

/** The same catalogue with some kinds in other words; those that are not looked at stay unparsed. */
export function catalogueWith(
  catalogue: Catalogue,
  others: { readonly [K in keyof Catalogue]?: () => Catalogue[K] },
): Catalogue {
  const made = {};
  const names = new Set([...Object.keys(catalogue), ...Object.keys(others)] as (keyof Catalogue)[]);
  for (const name of names) defineLater(made, name, others[name] ?? (() => catalogue[name]));
  return made as Catalogue;
}

/** A property that is made when it is first read. */
function defineLater(object: object, name: string, make: () => unknown): void {
  Object.defineProperty(object, name, { enumerable: true, get: once(make) });
}
