import { Button } from "@mantine/core";
import { useState } from "react";
import { decimalText } from "../../../core/costs/exact.ts";
import type { RatePair } from "../../../core/costs/rate-pairs.ts";
import type { TripCosts } from "../../../core/costs/trip-costs.ts";
import { sourceDate } from "../../../core/i18n/dates.ts";
import { decimalIn } from "../../../core/i18n/money.ts";
import { noteRate } from "../../../core/profile/decide.ts";
import { Section } from "../../components/section.tsx";
import { SourceName } from "../../components/source-name.tsx";
import { VerdictText } from "../../components/verdict-text.tsx";
import { useCommands } from "../../session/commands.tsx";
import { useWords } from "../../session/language.tsx";
import styles from "./figures.module.css";
import { RateForm } from "./rate-form.tsx";
import { useCostTexts } from "./use-cost-words.ts";

/** The rates that the costs rest on, each with its day, and the person’s own, which win. */
export function RatesSection({ costs }: { costs: TripCosts }) {
  const { t } = useWords();
  const texts = useCostTexts();
  return (
    <Section title={t("costs.rates")}>
      {costs.pairs.length === 0 ? (
        <p className={styles.text}>{t("costs.rates.none", { money: texts.currency(costs.told) })}</p>
      ) : (
        <>
          <ul>
            {costs.pairs.map((pair) => (
              <RateRow key={`${pair.from} ${pair.to}`} pair={pair} />
            ))}
          </ul>
          <p className={styles.text}>{t("costs.rates.text")}</p>
        </>
      )}
    </Section>
  );
}

function RateRow({ pair }: { pair: RatePair }) {
  const { t, language } = useWords();
  const texts = useCostTexts();
  const { apply } = useCommands();
  const [noting, setNoting] = useState(false);
  const { perUnit, rate } = pair;
  const [from, to] = [texts.currency(pair.from), texts.currency(pair.to)];
  return (
    <li className={styles.rate}>
      <p>
        {perUnit === null ? (
          <VerdictText level="unknown">{t("costs.rate.unknown", { from, to })}</VerdictText>
        ) : (
          <b>{t("costs.rate", { from, to, perUnit: decimalIn(decimalText(perUnit, 4), language) })}</b>
        )}
        {rate !== null && (
          <span className="meta">
            {rate.kind === "own" ? (
              t("costs.rate.own", { day: sourceDate(rate.asOf, language) })
            ) : (
              <>
                <SourceName id={rate.source} /> {sourceDate(rate.asOf, language)}
              </>
            )}
          </span>
        )}
        <Button
          size="xs"
          variant="transparent"
          aria-expanded={noting}
          aria-label={t("costs.rate.note.of", { from, to })}
          onClick={() => setNoting(!noting)}
        >
          {t("costs.rate.note")}
        </Button>
        {rate?.kind === "own" && (
          <Button
            size="xs"
            variant="transparent"
            onClick={() => void apply(({ rates }) => noteRate(rates, pair, null), t("costs.rate.removed"))}
          >
            {t("costs.rate.remove")}
          </Button>
        )}
      </p>
      {noting && <RateForm pair={pair} onClose={() => setNoting(false)} />}
    </li>
  );
}
