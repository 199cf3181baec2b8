import type { ChargedBy } from "../../core/catalogue/fee.ts";
import type { LineKind } from "../../core/profile/basket-shape.ts";
import type { RateSet } from "../../core/catalogue/rates.ts";

/** Easy rates of no day, so that a row can be reckoned by hand and the month's rates move none. */
export const HAND_RATES: RateSet = {
  id: "hand-2026-11",
  source: "hand",
  asOf: "2026-11",
  base: "USD",
  readFrom: { package: "none", version: "0" },
  rates: {
    AUD: "1.5",
    BRL: "5",
    CNY: "7",
    COP: "4000",
    EUR: "0.8",
    GBP: "0.8",
    JPY: "150",
    KRW: "1400",
    MXN: "20",
    MYR: "4",
    THB: "35",
  },
};

/**
 * One payment and what one party takes of it, worked out by hand from the research line `fact`, which `fee` cites.
 * - `pays`: how often and how much, in minor units: `3 x 25000 CNY`. - `takes`: least, usual, most, in minor units of the
 *   account's currency; `null` is an open end. - `by`: the steps of the working.
 */
export interface CostRow {
  fact: string;
  fee: string;
  party: ChargedBy;
  card: string;
  wallet?: string;
  place: string;
  home: string;
  issuer?: string;
  account?: string;
  kind: LineKind;
  pays: string;
  takes: readonly [number, number, number | null];
  by: string;
  today?: string;
  newlyBound?: boolean;
  acceptsConversion?: true;
}

type Payment = [pays: CostRow["pays"], takes: CostRow["takes"], by: CostRow["by"]];

/** Rows of payments that one party takes one fee of. */
export const taken = (fee: Omit<CostRow, "pays" | "takes" | "by">, payments: readonly Payment[]): CostRow[] =>
  payments.map(([pays, takes, by]) => ({ ...fee, pays, takes, by }));
