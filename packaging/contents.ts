/**
 * What may be in the package's archive. `out/` less what the desktop program does not read: the browser shell, which no
 * fuse would let it start, and the catalogue's index, which the page has a copy of.
 */
export const ASAR_FILES = [
  "out/**/*",
  "package.json",
  "!out/main/web.cjs",
  "!out/main/copy.cjs",
  "!out/search-index.json",
  "!out/third-party.{txt,json}",
  "!**/*.map",
] as const;

/** Every file that may be there, by its whole path. */
const ALLOWED = [
  /^package\.json$/,
  /^out\/catalogue\.jsonl$/,
  /^out\/main\/(index|copy-utility)\.cjs$/,
  /^out\/main\/chunks\/[\w.-]+\.cjs$/,
  /^out\/preload\/index\.cjs$/,
  /^out\/renderer\/(index\.html|brand\.svg)$/,
  /^out\/renderer\/assets\/[\w.-]+\.(js|css|woff2|wasm|json|jsonl|svg|txt)$/,
];

/** No name of a source, a map or a test gets by because a pattern above is generous. */
const FORBIDDEN = /\.(ts|tsx|map|jsonc)$|\.(test|spec|fixture)\.|node_modules/;

/** The most files there may be: what there is, and some room. */
export const MOST_FILES = 600;
/** The most bytes the archive may have. */
export const MOST_BYTES = 30_000_000;

export interface PackedFile {
  /** From the root of the archive, with `/`. */
  file: string;
  bytes: number;
}

/** What should not be in the archive, in sentences; none when all is well. */
export function strangersIn(files: readonly PackedFile[]): string[] {
  const bytes = files.reduce((sum, one) => sum + one.bytes, 0);
  return [
    ...files
      .filter(({ file }) => FORBIDDEN.test(file) || !ALLOWED.some((allowed) => allowed.test(file)))
      .map(({ file }) => `${file} does not belong into the package`),
    ...(files.length > MOST_FILES ? [`${files.length} files, more than ${MOST_FILES}`] : []),
    ...(bytes > MOST_BYTES ? [`${bytes} bytes, more than ${MOST_BYTES}`] : []),
    ...["package.json", "out/main/index.cjs", "out/preload/index.cjs", "out/renderer/index.html"]
      .filter((needed) => !files.some(({ file }) => file === needed))
      .map((needed) => `${needed} is missing`),
  ];
}
