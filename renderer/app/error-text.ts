import type { CallError } from "../../contract/errors.ts";
import { translateCode } from "../../core/i18n/translate.ts";
import { useWords } from "./language.tsx";

/** The sentence for a failed call: what happened and what to do, in the page's language. */
export function useErrorText(): (error: CallError) => string {
  const { language } = useWords();
  return (error) => {
    const reason = error.params["reason"];
    // A refused input names its own reason when our schema gave one (`text.card-number`).
    if (error.code === "call.input" && typeof reason === "string") {
      return translateCode(language, `error.input.${reason}`, error.params, "error.call.input");
    }
    return translateCode(language, `error.${error.code}`, error.params, "error.call.failed");
  };
}
