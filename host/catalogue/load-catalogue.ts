import { readFile } from "node:fs/promises";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { readCatalogueLines, type Decode } from "../../core/catalogue/catalogue-lines.ts";

const decoder = new TextDecoder();
const decode: Decode = (bytes) => decoder.decode(bytes);

/**
 * The built catalogue, read at the first call and kept; it was checked when it was built. A failed read is tried again
 * at the next call.
 * @throws the system's error or a SyntaxError: a catalogue that does not load is a fault of the build.
 */
export function catalogueLoader(file: string): () => Promise<Catalogue> {
  let loaded: Promise<Catalogue> | null = null;
  const load = async () => readCatalogueLines(await readFile(file), decode);
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = null;
      throw error;
    });
    return loaded;
  };
}
