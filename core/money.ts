import { z } from "./zod.ts";

/** An amount in minor units (fen, cents) of an ISO 4217 currency. COP and JPY have none in use: minor = major there. */
export const moneySchema = z.strictObject({
  minor: z.int().nonnegative(),
  currency: z.string().regex(/^[A-Z]{3}$/),
});
export type Money = z.infer<typeof moneySchema>;

/** Currencies whose minor unit is not a hundredth, as they are priced in shops. */
const DECIMALS: Readonly<Record<string, number>> = { JPY: 0, KRW: 0, VND: 0, CLP: 0, COP: 0 };

/** How many decimals the amounts of a currency carry here. */
export function decimalsOf(currency: string): number {
  return DECIMALS[currency] ?? 2;
}

/**
 * An amount as people type it, in minor units: `1,234.50`, `1.234,50`, `1 234`, `12,5`. The last separator with one or
 * two digits after it is the decimal one; groups of three are thousands. Null when it is no amount of the currency.
 */
export function parseAmount(text: string, currency: string): number | null {
  const decimals = decimalsOf(currency);
  const plain = text
    .trim()
    .normalize("NFKC")
    .replaceAll(/[\s'’_]/gu, "");
  const [, whole = "", fraction = ""] =
    /^((?:\d{1,3}(?:[.,]\d{3})+|\d+))(?:[.,](\d{1,2}))?$/u.exec(plain) ?? [];
  if (whole === "" || fraction.length > decimals) return null;
  const minor = Number(whole.replaceAll(/[.,]/gu, "") + fraction.padEnd(decimals, "0"));
  return Number.isSafeInteger(minor) ? minor : null;
}

/** An amount as a person would type it, for the field to be changed in. */
export function amountText({ minor, currency }: Money): string {
  const decimals = decimalsOf(currency);
  return (minor / 10 ** decimals).toFixed(minor % 10 ** decimals === 0 ? 0 : decimals);
}

/** `USD 15.06`, `CNY 420`: the currency is always shown; decimals only when there are any. */
export function formatMoney({ minor, currency }: Money): string {
  const decimals = decimalsOf(currency);
  const scale = 10 ** decimals;
  const whole = Math.trunc(minor / scale);
  const rest = minor % scale;
  const fraction = rest === 0 ? "" : `.${String(rest).padStart(decimals, "0")}`;
  return `${currency} ${String(whole).replace(/\B(?=(\d{3})+$)/g, ",")}${fraction}`;
}
