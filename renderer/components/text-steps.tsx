import type { LocalText } from "../../core/catalogue/text.ts";
import { useWords } from "../session/language.tsx";
import { RichText } from "./rich-text.tsx";

/** What to do, one after the other. */
export function TextSteps({
  steps,
  className,
}: {
  steps: readonly LocalText[];
  className?: string | undefined;
}) {
  const { say } = useWords();
  return (
    <ol className={className}>
      {steps.map((step) => (
        <li key={step.en}>
          <RichText text={say(step)} />
        </li>
      ))}
    </ol>
  );
}
