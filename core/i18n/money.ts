import type { Language } from "../catalogue/text.ts";
import { decimalsOf, type Money } from "../money.ts";
import { amountText } from "../parse-amount.ts";

const LOCALE: Record<Language, string> = { en: "en-GB", "zh-CN": "zh-CN" };

const numbers = new Map<string, Intl.NumberFormat>();
const names = new Map<Language, Intl.DisplayNames>();

/** A decimal with what a language puts between thousands. The figures go in as text: nothing is rounded on the way. */
function grouped(decimal: string, language: Language, decimals: number): string {
  const key = `${language} ${decimals}`;
  const format =
    numbers.get(key) ??
    new Intl.NumberFormat(LOCALE[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
  numbers.set(key, format);
  return format.format(decimal as `${number}`);
}

/** An amount without its currency, with all decimals of it, so that a column lines up: `1,234.50`. */
export function amountIn(minor: number, currency: string, language: Language): string {
  const sign = minor < 0 ? "-" : "";
  return grouped(sign + amountText(Math.abs(minor), currency), language, decimalsOf(currency));
}

/** What a currency is called in a sentence: its code in English, its name in Chinese. */
export function currencyName(currency: string, language: Language): string {
  if (language === "en") return currency;
  const known = names.get(language) ?? new Intl.DisplayNames([LOCALE[language]], { type: "currency" });
  names.set(language, known);
  return known.of(currency) ?? currency;
}

/** A sum in a sentence: `THB 4,000`, `4,000泰铢`; decimals only when there are any. */
export function moneyIn({ minor, currency }: Money, language: Language): string {
  const decimals = decimalsOf(currency);
  const isWhole = minor % 10 ** decimals === 0;
  const amount = grouped(amountText(minor, currency), language, isWhole ? 0 : decimals);
  if (language === "en") return `${currency} ${amount}`;
  return `${amount}${currency === "CNY" ? "元" : currencyName(currency, language)}`;
}

/** A plain decimal as it is read: `475.3879`. */
export function decimalIn(decimal: string, language: Language): string {
  return grouped(decimal, language, decimal.split(".")[1]?.length ?? 0);
}
