import type { Advice } from "../../../core/scenarios/advise.ts";
import type { WhatWouldChange } from "../../../core/scenarios/what-would-change.ts";
import { useWords } from "../../session/language.tsx";
import styles from "./scenario-panel.module.css";
import { useOptionText } from "./use-option-text.ts";

/** How many facts are named; the rest move the order less. */
const NAMED = 2;

interface StandingLineProps {
  advice: Advice;
  changes: WhatWouldChange;
}

/** Whether the first place holds whatever is not known, on what is known, or hangs on a fact; and on which. */
export function StandingLine({ advice, changes }: StandingLineProps) {
  const { t } = useWords();
  const text = useOptionText(advice.topic);
  const { ranked, standing } = advice.ranking;
  const first = ranked[0]?.option;
  if (first === undefined) return null;
  const options = ranked.map(({ option }) => option);
  // Those that could do it alone, if any can; else those that move it most.
  const alone = standing.decides.filter((fact) => changes.facts.some((one) => one.fact === fact));
  const named = alone.length > 0 ? alone : standing.decides;
  const facts = [...new Set(named.map((fact) => text.fact(options, fact)))]
    .slice(0, NAMED)
    .join(t("list.separator"));
  const option = text.name(first);
  return (
    <p className={styles.standing} role="status">
      {ranked.length === 1
        ? t("advice.lead.only", { option })
        : standing.lead === "whatever"
          ? t("advice.lead.whatever", { option })
          : t(`advice.lead.${standing.lead}`, { option, facts })}
    </p>
  );
}
