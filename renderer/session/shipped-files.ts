import { CallError } from "../../contract/errors.ts";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { readCatalogueLines } from "../../core/catalogue/catalogue-lines.ts";

/** Files of the build that the page reads as they are. Under the same names the shell serves newer facts that were accepted. */
const CATALOGUE = new URL("../../out/catalogue.jsonl", import.meta.url);
const SEARCH_INDEX = new URL("../../out/search-index.json", import.meta.url);

/** @throws CallError `shell.unreachable` when nobody answers, `call.failed` when the file is not there. */
async function read(address: URL): Promise<Response> {
  const response = await fetch(address).catch(() => {
    throw new CallError("shell.unreachable");
  });
  if (!response.ok) throw new CallError("call.failed");
  return response;
}

const decoder = new TextDecoder();

/** The catalogue in use. It was checked when it was built, or accepted, and is not checked again. */
export const readCatalogue = async (): Promise<Catalogue> =>
  readCatalogueLines(new Uint8Array(await (await read(CATALOGUE)).arrayBuffer()), (bytes) =>
    decoder.decode(bytes),
  );

/** The search index, as `loadRecordIndex` takes it. */
export const readSearchIndex = async (): Promise<string> => (await read(SEARCH_INDEX)).text();
