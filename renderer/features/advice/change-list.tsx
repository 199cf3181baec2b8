import { IconArrowRight, IconMinus } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { Advice } from "../../../core/scenarios/advise.ts";
import type { WhatWouldChange } from "../../../core/scenarios/what-would-change.ts";
import { useWords } from "../../session/language.tsx";
import { Section } from "../../components/section.tsx";
import styles from "./change-list.module.css";
import { useChangeText } from "./use-change-text.ts";

interface ChangeListProps {
  advice: Advice;
  changes: WhatWouldChange;
}

/** What would put another option first: a weight, a fact that nobody knows, something to own or to do. */
export function ChangeList({ advice, changes }: ChangeListProps) {
  const { t } = useWords();
  const rows = useChangeText(advice, changes);
  if (advice.ranking.ranked.length === 0) return null;
  return (
    <Section title={t("advice.change")} className={styles.changes}>
      {rows.length === 0 ? (
        <p className="meta">{t("advice.change.nothing")}</p>
      ) : (
        <ul>
          {rows.map((row) => (
            <li key={row.id}>
              <p>{row.what}</p>
              <Then first={row.first} from={row.from} to={row.to}>
                {row.first === null
                  ? t("advice.change.none")
                  : t("advice.change.first", { option: row.first })}
              </Then>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Then({
  first,
  from,
  to,
  children,
}: {
  first: string | null;
  from: string | null;
  to: string | null;
  children: ReactNode;
}) {
  const { t } = useWords();
  const Icon = first === null ? IconMinus : IconArrowRight;
  return (
    <p className={styles.then}>
      <Icon size="1rem" stroke={1.75} aria-hidden="true" />
      {first === null ? <span className="meta">{children}</span> : <b>{children}</b>}
      {from !== null && to !== null && (
        <span className={styles.weights}>{t("advice.change.weight", { from, to })}</span>
      )}
    </p>
  );
}
