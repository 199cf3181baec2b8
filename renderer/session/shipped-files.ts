import { CallError } from "../../contract/errors.ts";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";

/** Files of the build that the page reads as they are; their names change with their content. */
const CATALOGUE = new URL("../../out/catalogue.json", import.meta.url);
const SEARCH_INDEX = new URL("../../out/search-index.json", import.meta.url);

/** @throws CallError `shell.unreachable` when nobody answers, `call.failed` when the file is not there. */
async function read(address: URL): Promise<Response> {
  const response = await fetch(address).catch(() => {
    throw new CallError("shell.unreachable");
  });
  if (!response.ok) throw new CallError("call.failed");
  return response;
}

/** The catalogue, whole since it was built: it is not checked again. */
export const readCatalogue = async (): Promise<Catalogue> => (await read(CATALOGUE)).json();

/** The search index, as `loadRecordIndex` takes it. */
export const readSearchIndex = async (): Promise<string> => (await read(SEARCH_INDEX)).text();
