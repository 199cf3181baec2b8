import { useState } from "react";
import { findSensitiveNumber } from "../../core/profile/sensitive-number.ts";
import { useWords } from "../app/language.tsx";

/**
 * What a field for the person’s own words takes in: everything but a full card number or identity number. With one of
 * those in it the field is emptied at once and says why, so that it is never kept, not even until the form is sent.
 */
export function useOwnText(onChange: (value: string) => void, problem: string | undefined) {
  const { t } = useWords();
  const [refused, setRefused] = useState<"card-number" | "resident-id" | null>(null);
  return {
    error: refused === null ? problem : t(`field.${refused}`),
    take: (typed: string) => {
      const found = findSensitiveNumber(typed);
      setRefused(found);
      onChange(found === null ? typed : "");
    },
  };
}
