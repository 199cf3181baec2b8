import { taken, type CostRow } from "./row.ts";

const thai = { home: "CN", place: "thailand", kind: "atm-withdrawal", party: "issuer" } as const;

/** Cash on mainland cards. THB 250 of the machine come first: THB 10,000 are 10,250, CNY 2,050, at the bank. */
export const CASH_MAINLAND: readonly CostRow[] = [
  ...taken({ ...thai, card: "boc-debit", fact: "K136", fee: "boc-debit-atm" }, [
    ["1 x 1000000 THB", [3250, 3250, 3250], "1% of 2,050 + 12 = 32.50"],
    ["1 x 6000000 THB", [11200, 11200, 11200], "1% of 12,050 + 12 = 132.50, at most 112"],
  ]),
  ...taken({ ...thai, card: "icbc-debit", place: "japan", fact: "T141", fee: "icbc-debit-atm" }, [
    ["1 x 1000 JPY", [1400, 1400, 1400], "JPY 1,110 to 1,220 = CNY 51.80 to 56.93: under 12.60, at least 14"],
    ["1 x 10000 JPY", [1672, 1677, 1677], "JPY 10,110 = CNY 471.80, 10,220 = 476.93: 1% + 12"],
  ]),
  ...taken({ ...thai, card: "cmb-debit", fact: "K177", fee: "cmb-debit-atm" }, [
    ["1 x 1000000 THB", [1025, 1025, 1025], "0.5% of 2,050"],
    ["1 x 500000 THB", [1000, 1000, 1000], "0.5% of 1,050 = 5.25, at least 10"],
  ]),
  ...taken({ ...thai, card: "bocom-debit", fact: "K170", fee: "bocom-debit-atm" }, [
    ["1 x 500000 THB", [2250, 2250, 2250], "1% of 1,050 + 12"],
  ]),
  ...taken({ ...thai, card: "cmb-visa-credit", fact: "K146", fee: "cmb-visa-credit-atm" }, [
    ["1 x 1000000 THB", [6150, 6150, 6224], "3% of 2,050; of 2,074.60 after Visa's 1.2%"],
  ]),
  ...taken({ ...thai, card: "spdb-visa-credit", fact: "K160", fee: "spdb-visa-credit-atm" }, [
    ["1 x 20000000 THB", [35000, 35000, 35000], "2% of 40,050 = 801, at most USD 50 = 350"],
  ]),
  ...taken({ ...thai, card: "minsheng-visa-credit", fact: "K154", fee: "minsheng-visa-credit-atm" }, [
    ["1 x 100000 THB", [0, 2100, 2100], "all-currency none; else 3% of 250 = 7.50, at least USD 3 = 21"],
  ]),
  ...taken(
    { ...thai, card: "unionpay-debit-cn", issuer: "huaxia-debit", fact: "K169", fee: "huaxia-debit-atm" },
    [["2 x 1000000 THB", [2400, 2400, 2400], "2 x 12"]],
  ),
  ...taken(
    { ...thai, card: "unionpay-debit-cn", issuer: "spdb-debit", fact: "K171", fee: "spdb-debit-atm" },
    [["1 x 1000000 THB", [1800, 1800, 1800], "18 flat"]],
  ),
  ...taken({ ...thai, card: "unionpay-debit-cn", fact: "K136", fee: "boc-debit-atm" }, [
    [
      "1 x 1000000 THB",
      [0, 3250, null],
      "bank not named: none (Industrial's free ones) to 32.50, and there may be dearer ones",
    ],
  ]),
  ...taken(
    {
      ...thai,
      card: "rmb-mastercard-cn",
      issuer: "citic-mastercard-debit",
      fact: "K152",
      fee: "citic-mastercard-debit-atm",
    },
    [
      ["3 x 1000000 THB", [0, 0, 0], "the first three of a month are free"],
      ["4 x 1000000 THB", [0, 0, null], "what the fourth costs nobody said"],
    ],
  ),
  ...taken(
    {
      ...thai,
      card: "rmb-mastercard-cn",
      issuer: "bocom-mastercard-debit",
      account: "USD",
      place: "japan",
      fact: "K174",
      fee: "bocom-mastercard-debit-atm",
    },
    [["1 x 15000 JPY", [281, 283, 283], "USD 100.73: 1.8% + 1 = 2.81; 101.47 and 0.42% = 101.89: 2.83"]],
  ),
];
