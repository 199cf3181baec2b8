import { Link } from "wouter";
import { daysOfMonth } from "../../../core/costs/days-of-month.ts";
import { moneyIn } from "../../../core/i18n/money.ts";
import type { Person } from "../../../core/profile/person.ts";
import { useWords } from "../../session/language.tsx";
import styles from "./figures.module.css";

/** Beside what the money goes on: what the person can spend in a month, and how much of that falls on these days. */
export function MonthBudget({ person, days }: { person: Person; days: number }) {
  const { t, language } = useWords();
  const { id, name, monthlyBudget } = person;
  return (
    <p className={styles.text}>
      {monthlyBudget === null
        ? t("costs.month.none", { name })
        : t("costs.month", {
            name,
            money: moneyIn(monthlyBudget, language),
            part: moneyIn(daysOfMonth(monthlyBudget, days), language),
            days,
          })}{" "}
      <Link className="go" href={`/guides/use-it-well?person=${id}&step=monthly-budget`}>
        {t(monthlyBudget === null ? "guide.budget.set" : "guide.budget.change")}
      </Link>
    </p>
  );
}
