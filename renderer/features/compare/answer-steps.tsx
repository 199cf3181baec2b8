import type { Step } from "../../../core/compatibility/answer.ts";
import { useWords } from "../../session/language.tsx";

/** How the record that answers was reached: of what it speaks, where that is not exactly what was asked. */
export function AnswerSteps({ steps }: { steps: readonly Step[] }) {
  const { t, say } = useWords();
  if (steps.length === 0) return null;
  const nameOf = (step: Step) => {
    if (step.kind === "parts") return step.names.map((name) => say(name)).join(t("list.separator"));
    if (step.name === null) return t("compare.from.in-general");
    return t(`compare.from.${step.kind}`, { name: say(step.name) });
  };
  return <p className="meta">{t("compare.from", { what: steps.map(nameOf).join(t("list.separator")) })}</p>;
}
