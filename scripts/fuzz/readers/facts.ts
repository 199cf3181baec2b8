import { createHash } from "node:crypto";
import { readCatalogueLines } from "../../../core/catalogue/catalogue-lines.ts";
import { catalogueSchema } from "../../../core/catalogue/catalogue.ts";
import { faultsOf } from "../../../core/facts-file/whole-catalogue.ts";
import { FactsRefused } from "../../../host/facts-file/facts-refused.ts";
import { newSigner, payloadOf, signed } from "../../../host/facts-file/facts.fixture.ts";
import { readFactsFile } from "../../../host/facts-file/read-facts.ts";
import { fits, nearly } from "./documents.ts";
import { judged, REFUSED, type Reader, type Took } from "../reader.ts";

const signer = newSigner();
const PAYLOAD = payloadOf(5);
const TEXT = JSON.stringify(PAYLOAD);
const FILE = signed(PAYLOAD, signer);
const { payload: GOOD } = JSON.parse(FILE) as { payload: string };
const decoder = new TextDecoder();

/** What is taken of a file: the bytes that were signed, or what fits all schemas. */
async function took(file: string, isSigned: boolean): Promise<Took> {
  try {
    const { facts, payload } = await readFactsFile(file, [signer.known], 0);
    if (!isSigned && Buffer.from(payload).toString("base64") !== GOOD)
      return { wrong: "other bytes than were signed" };
    const catalogue = readCatalogueLines(facts.lines, (bytes) => decoder.decode(bytes));
    const [fault] = faultsOf(catalogue);
    return fault === undefined ? fits(catalogueSchema, { ...catalogue }) : judged(fault);
  } catch (error) {
    if (error instanceof FactsRefused) return REFUSED;
    throw error;
  }
}

/** With the hash that its content has now: else that would be all that is ever wrong with it. */
function rehashed(value: unknown): string {
  const payload = value as { catalogue?: { about?: object } } | null;
  const catalogue = payload?.catalogue;
  if (typeof catalogue !== "object" || typeof catalogue?.about !== "object")
    return JSON.stringify(value) ?? "";
  const content = JSON.stringify({ ...catalogue, about: undefined });
  const hash = createHash("sha256").update(content).digest("hex");
  return JSON.stringify({ ...payload, catalogue: { ...catalogue, about: { ...catalogue.about, hash } } });
}

export const factsReaders: Reader[] = [
  {
    name: "facts file, as anybody may change it",
    share: 3,
    read: async (mutator) => {
      const file = nearly(FILE, mutator);
      return { took: await took(file, false), about: () => file };
    },
  },
  {
    name: "facts file, as the publisher might sign it",
    share: 3,
    read: async (mutator) => {
      const payload = mutator.below(2) === 0 ? nearly(TEXT, mutator) : rehashed(mutator.value(PAYLOAD));
      return { took: await took(signed(Buffer.from(payload), signer), true), about: () => payload };
    },
  },
];
