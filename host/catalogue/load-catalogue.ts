import { readFile } from "node:fs/promises";
import { catalogueSchema, type Catalogue } from "../../core/catalogue/catalogue.ts";

/**
 * The built catalogue, read and parsed at the first call and kept. A failed read is tried again at the next call.
 * @throws the system's error or a ZodError: a catalogue that does not load is a fault of the build.
 */
export function catalogueLoader(file: string): () => Promise<Catalogue> {
  let loaded: Promise<Catalogue> | null = null;
  const load = async () => catalogueSchema.parse(JSON.parse(await readFile(file, "utf8")));
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = null;
      throw error;
    });
    return loaded;
  };
}
