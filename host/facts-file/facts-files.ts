import type { PageFile, PageFiles } from "../page-files.ts";
import type { FactsStore } from "./facts-store.ts";

/** The files of the page that hold facts, as the build names them. */
const CATALOGUE = /^\/assets\/catalogue-[\w-]+\.jsonl$/;
const SEARCH_INDEX = /^\/assets\/search-index-[\w-]+\.json$/;

type Served = Awaited<ReturnType<FactsStore["inUse"]>>;

/**
 * The page's files with the facts in use in the place of those that came with the app, under the same addresses: a page
 * never has to know which it reads. When they cannot be told the app's own are there.
 */
export function withFactsInUse(files: PageFiles, inUse: () => Promise<Served>): PageFiles {
  const inPlace = (file: PageFile, part: "lines" | "searchIndex"): PageFile => ({
    ...file,
    read: async () => (await inUse().catch(() => null))?.[part] ?? file.read(),
  });
  return new Map(
    [...files].map(([pathname, file]) => {
      if (CATALOGUE.test(pathname)) return [pathname, inPlace(file, "lines")];
      return [pathname, SEARCH_INDEX.test(pathname) ? inPlace(file, "searchIndex") : file];
    }),
  );
}
