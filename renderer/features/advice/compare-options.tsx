import { Checkbox } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import type { Advice } from "../../../core/scenarios/advise.ts";
import { asNumber } from "../../../core/costs/exact.ts";
import { isKnown, middle } from "../../../core/scenarios/worth.ts";
import { useWords } from "../../session/language.tsx";
import { Section } from "../../components/section.tsx";
import styles from "./compare-options.module.css";
import { useOptionText } from "./use-option-text.ts";

const WorthRadar = lazy(async () => ({ default: (await import("../../charts/worth-radar.tsx")).WorthRadar }));

const MOST = 4;
const LEAST = 2;

/** Two to four options on one radar, each criterion an axis, whatever weight it has. */
export function CompareOptions({ advice }: { advice: Advice }) {
  const { t } = useWords();
  const text = useOptionText(advice.topic);
  const options = advice.ranking.ranked.map(({ option }) => option);
  const [picked, setPicked] = useState<readonly string[] | null>(null);
  if (options.length < LEAST) return null;
  const usual = options.slice(0, LEAST).map(({ id }) => id);
  const shown = options.filter(({ id }) => (picked ?? usual).includes(id));
  const axes = advice.topic.criteria.map(({ id }) => ({
    criterion: id,
    name: shown.every((option) =>
      isKnown(option.worths.get(id) ?? { base: { over: 0n, under: 1n }, open: [] }),
    )
      ? text.criterion(id)
      : t("advice.unknown-part", { criterion: text.criterion(id) }),
  }));
  const series = shown.map((option) => ({
    id: option.id,
    name: text.name(option),
    worths: Object.fromEntries(
      [...option.worths].map(([criterion, worth]) => [criterion, asNumber(middle(worth)) * 100]),
    ),
  }));
  const ids = shown.map(({ id }) => id);
  return (
    <Section title={t("advice.compare")} meta={t("advice.compare.meta")} className={styles.compare}>
      <div className={styles.picks} role="group" aria-label={t("advice.compare")}>
        {options.map((option) => {
          const isOn = ids.includes(option.id);
          return (
            <Checkbox
              key={option.id}
              size="sm"
              label={text.name(option)}
              checked={isOn}
              disabled={isOn ? ids.length <= LEAST : ids.length >= MOST}
              onChange={() => setPicked(isOn ? ids.filter((id) => id !== option.id) : [...ids, option.id])}
            />
          );
        })}
      </div>
      <Suspense fallback={<div className={styles.waiting} />}>
        <WorthRadar
          axes={axes}
          series={series}
          label={t("advice.compare.label", {
            options: series.map(({ name }) => name).join(t("list.separator")),
          })}
        />
      </Suspense>
      <p className="meta">{t("advice.compare.unknown")}</p>
    </Section>
  );
}
