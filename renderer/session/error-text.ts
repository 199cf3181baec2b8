import type { CallError } from "../../contract/errors.ts";
import { momentOf } from "../../core/i18n/dates.ts";
import { useWords } from "./language.tsx";

/** The sentence for a failed call: what happened and what to do, in the page's language. */
export function useErrorText(): (error: CallError) => string {
  const { language, sayCode } = useWords();
  return (error) => {
    const { reason, since } = error.params;
    // A refused input names its own reason when our schema gave one (`text.card-number`).
    if (error.code === "call.input" && typeof reason === "string") {
      return sayCode(`error.input.${reason}`, error.params, "error.call.input");
    }
    const params =
      typeof since === "string" ? { ...error.params, since: momentOf(since, language) } : error.params;
    return sayCode(`error.${error.code}`, params, "error.call.failed");
  };
}
