import { Textarea } from "@mantine/core";
import { FieldProblem } from "./field-problem.tsx";
import { useOwnText } from "./use-own-text.ts";

interface OwnTextAreaProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** What is wrong with the value as the form sees it; already a sentence. */
  problem?: string | undefined;
}

/** A field of several lines for the person's own words; as in `OwnTextField`, full card numbers are not taken in. */
export function OwnTextArea({ label, value, onChange, problem }: OwnTextAreaProps) {
  const { error, take } = useOwnText(onChange, problem);
  return (
    <Textarea
      label={label}
      autoComplete="off"
      value={value}
      onChange={(event) => take(event.currentTarget.value)}
      error={error === undefined ? undefined : <FieldProblem>{error}</FieldProblem>}
      errorProps={{ component: "div" }}
    />
  );
}
