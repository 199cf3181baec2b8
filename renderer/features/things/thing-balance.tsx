import { sourceDate } from "../../../core/i18n/dates.ts";
import { formatMoney } from "../../../core/money.ts";
import type { Thing } from "../../../core/profile/thing.ts";
import { useWords } from "../../session/language.tsx";

/** The money on a thing and when it was read; nothing when the person never said. */
export function ThingBalance({ thing: { balance } }: { thing: Thing }) {
  const { t, language } = useWords();
  if (balance === null) return null;
  const amount = formatMoney({ minor: balance.amount, currency: balance.currency });
  return <small>{t("thing.balance.value", { amount, day: sourceDate(balance.asOf, language) })}</small>;
}
