import { z } from "./zod.ts";

/** An amount in minor units (fen, cents) of an ISO 4217 currency. COP and JPY have none in use: minor = major there. */
export const moneySchema = z.strictObject({
  minor: z.int().nonnegative(),
  currency: z.string().regex(/^[A-Z]{3}$/),
});
export type Money = z.infer<typeof moneySchema>;

/**
 * Currencies whose minor unit is not a hundredth (ISO 4217), and COP as it is priced in shops. Not asked of `Intl`: it has
 * decimals as people write them (none for IDR), which change with its version, and what is stored must not.
 */
const BY_DECIMALS = {
  0: "BIF CLP COP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF",
  3: "BHD IQD JOD KWD LYD OMR TND",
} as const;
const DECIMALS = new Map<string, number>(
  ([0, 3] as const).flatMap((decimals) =>
    BY_DECIMALS[decimals].split(" ").map((currency) => [currency, decimals] as const),
  ),
);

/** How many decimals the amounts of a currency carry here. */
export function decimalsOf(currency: string): number {
  return DECIMALS.get(currency) ?? 2;
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
