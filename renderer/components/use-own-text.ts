import { useState } from "react";
import { withoutSensitiveNumbers } from "../../core/kept-text/sensitive-number.ts";
import { useWords } from "../session/language.tsx";

/**
 * What a field for the person’s own words takes in: everything but a full card number or identity number. One of those
 * is taken out at once and the field says why, so that it is never kept, not even until the form is sent; the words
 * around it stay.
 */
export function useOwnText(onChange: (value: string) => void, problem: string | undefined) {
  const { t } = useWords();
  const [refused, setRefused] = useState<"card-number" | "resident-id" | null>(null);
  return {
    error: refused === null ? problem : t(`error.input.text.${refused}`),
    take: (typed: string) => {
      const { text, found } = withoutSensitiveNumbers(typed);
      setRefused(found);
      onChange(text);
    },
  };
}
