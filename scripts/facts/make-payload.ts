import type { FactsPayload } from "../../core/facts-file/facts-payload.ts";
import { FACTS_SCHEMA } from "../../core/facts-file/facts-type.ts";
import { faultsOf } from "../../core/facts-file/whole-catalogue.ts";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";

/** When facts were given out, which number they have, and when newer ones should be there. */
export type Edition = Pick<FactsPayload, "sequence" | "issuedAt" | "staleAfter">;

/** The payload of a facts file as text, the same for the same facts. @throws Error for facts that no app would take */
export function makePayload(catalogue: Catalogue, searchIndex: string, edition: Edition): string {
  const [fault] = faultsOf(catalogue);
  if (fault !== undefined) throw new Error(fault);
  const { sequence, issuedAt, staleAfter } = edition;
  const payload: FactsPayload = {
    sequence,
    issuedAt,
    staleAfter,
    schema: FACTS_SCHEMA,
    searchIndex,
    catalogue,
  };
  return JSON.stringify(payload);
}
