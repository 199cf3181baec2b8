import type { CallError } from "../../../contract/errors.ts";
import { useErrorText } from "../../session/error-text.ts";
import { useWords } from "../../session/language.tsx";
import { FileRefused } from "../../components/file-refused.tsx";

interface FactsRefusedProps {
  file: string;
  error: CallError;
  onClose: () => void;
}

/** A facts file that was not taken, and why. */
export function FactsRefused({ file, error, onClose }: FactsRefusedProps) {
  const { t, sayCode } = useWords();
  const errorText = useErrorText();
  const { reason, detail = "" } = error.params;
  const why =
    error.code === "facts.refused"
      ? sayCode(`facts-file.refused.${reason}`, { detail }, "error.facts.refused")
      : errorText(error);
  return (
    <FileRefused
      title={t("facts-file.refused", { file })}
      text={`${why} ${t("facts-file.refused.same")}`}
      onClose={onClose}
    />
  );
}
