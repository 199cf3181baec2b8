import { lazy, Suspense } from "react";
import type { BasketCost } from "../../../core/costs/cost-of-basket.ts";
import type { Person } from "../../../core/profile/person.ts";
import { VerdictText } from "../../components/verdict-text.tsx";
import { useWords } from "../../session/language.tsx";
import { CostBreakdown } from "./cost-breakdown.tsx";
import { useCostTexts } from "./use-cost-words.ts";
import styles from "./ways-section.module.css";

// The chart library is heavy; the figures are readable before it is there.
const CostBar = lazy(() => import("../../charts/cost-bar.tsx").then((m) => ({ default: m.CostBar })));

interface WayRowProps {
  cost: BasketCost;
  open: boolean;
  toggle: () => void;
  /** The end of the scale of all bars. */
  most: number;
  person: Person;
}

/** One chain: its figures, its bar, what it does not pay and what is not known; and who takes what. */
export function WayRow({ cost, open, toggle, most, person }: WayRowProps) {
  const { t } = useWords();
  const texts = useCostTexts();
  const { fees, currency, missing, unsure, unknown } = cost;
  const name = texts.chain(cost.chain);
  const money = (minor: number) => texts.money(minor, currency);
  const [low, likely] = [money(fees.low), money(fees.likely)];
  const label =
    fees.high === null
      ? t("costs.bar.open", { chain: name, low, likely })
      : t("costs.bar", { chain: name, low, likely, high: money(fees.high) });
  const notes = [
    ...(missing.length > 0 ? [t("costs.missing", { lines: texts.lines(missing) })] : []),
    ...(unsure.length > 0 ? [t("costs.unsure", { lines: texts.lines(unsure) })] : []),
    ...unknown.map(texts.unknown),
  ];
  return (
    <tbody>
      <tr>
        <th scope="row" className={styles.name}>
          {name}
        </th>
        <td className="number">{texts.amount(fees.low, currency)}</td>
        <td className="number bold">{texts.amount(fees.likely, currency)}</td>
        <td className="number">
          {fees.high === null ? (
            <VerdictText level="unknown">{t("level.unknown")}</VerdictText>
          ) : (
            texts.amount(fees.high, currency)
          )}
        </td>
      </tr>
      <tr>
        <td colSpan={4} className={styles.bar}>
          <Suspense fallback={<div className={styles.waiting} />}>
            <CostBar cost={fees} most={most} label={label} />
          </Suspense>
          {notes.map((note) => (
            <p key={note} className={styles.notes}>
              {note}
            </p>
          ))}
          <button
            type="button"
            className={styles.more}
            aria-expanded={open}
            aria-label={t("costs.more.of", { chain: name })}
            onClick={toggle}
          >
            {t("costs.more")}
          </button>
          {open && <CostBreakdown cost={cost} person={person} />}
        </td>
      </tr>
    </tbody>
  );
}
