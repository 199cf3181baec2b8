import { CallError } from "../../../contract/errors.ts";
import type { FactsLook } from "../../../contract/facts-file.ts";
import { LONGEST_FACTS_FILE } from "../../../core/facts-file/facts-type.ts";
import { client } from "../../session/client.ts";
import { toCallError } from "../../session/commands.tsx";

const refused = (reason: "too-large" | "gone") => ({ error: new CallError("facts.refused", { reason }) });

/** What a chosen file would change, or why it is not taken. Nothing of a file that is too large is read. */
export async function lookAt(file: File): Promise<{ look: FactsLook } | { error: CallError }> {
  if (file.size > LONGEST_FACTS_FILE) return refused("too-large");
  let text: string;
  try {
    text = await file.text();
  } catch {
    return refused("gone");
  }
  try {
    return { look: await client("facts.look", { text }) };
  } catch (error) {
    return { error: toCallError(error) };
  }
}
