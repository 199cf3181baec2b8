import { taken, type CostRow } from "./row.ts";

const cash = { home: "CN", place: "thailand", kind: "atm-withdrawal" } as const;
const thai = { ...cash, party: "issuer" } as const;

/** What machines take, and cash on cards of other regions. */
export const CASH_ELSEWHERE: readonly CostRow[] = [
  ...taken({ ...cash, party: "atm", card: "boc-debit", fact: "H086", fee: "atm-thailand" }, [
    ["2 x 1000000 THB", [10000, 10000, 10000], "2 x THB 250 = CNY 100"],
  ]),
  ...taken(
    {
      ...thai,
      card: "foreign-debit",
      home: "CO",
      issuer: "co-bancolombia",
      fact: "K221",
      fee: "co-bancolombia-atm",
    },
    [["2 x 1000000 THB", [19800, 19800, 19800], "2 x COP 9,900"]],
  ),
  ...taken(
    {
      ...thai,
      card: "foreign-debit",
      home: "GB",
      issuer: "gb-barclays-debit",
      place: "united-states",
      fact: "K236",
      fee: "gb-barclays-debit-atm",
    },
    [
      [
        "1 x 10000 USD",
        [220, 378, 380],
        "GBP 80: 2.75%; USD 103.22 and 0.42% = GBP 82.92: 2.75% + 1.50; with 1.2% 83.57",
      ],
    ],
  ),
  ...taken(
    {
      ...thai,
      card: "mastercard-foreign",
      home: "AU",
      issuer: "au-commbank-debit",
      place: "united-states",
      fact: "K244",
      fee: "au-commbank-debit-atm",
    },
    [["1 x 10000 USD", [1025, 1044, 1044], "AUD 150: 3.5% + 5; USD 103.22 and 0.42% = AUD 155.48"]],
  ),
  ...taken({ ...thai, card: "monzo-card", home: "GB", place: "japan", fact: "T176", fee: "monzo-atm" }, [
    ["2 x 18750 JPY", [0, 0, 0], "2 x GBP 100 within the free 200"],
    ["3 x 18750 JPY", [302, 305, 307], "3% of the third: GBP 100.59, 101.60, 102.39"],
  ]),
  ...taken({ ...cash, party: "atm", card: "icbc-debit", place: "mexico", fact: "K204", fee: "atm-mexico" }, [
    ["1 x 100000 MXN", [945, 1050, 2100], "MXN 27, 30, 60"],
  ]),
  ...taken(
    {
      ...cash,
      party: "atm",
      card: "icbc-debit",
      place: "argentina",
      account: "MYR",
      fact: "K207",
      fee: "atm-argentina",
    },
    [["1 x 100000 MYR", [0, 14800, null], "14.8% of MYR 1,000 was seen; no most"]],
  ),
  ...taken(
    {
      ...cash,
      party: "atm",
      card: "icbc-debit",
      place: "united-states",
      fact: "K201",
      fee: "atm-united-states",
    },
    [["1 x 10000 USD", [0, 2254, null], "USD 3.22 on average; no most"]],
  ),
  ...taken(
    {
      ...cash,
      party: "shop",
      acceptsConversion: true,
      card: "icbc-visa-credit",
      fact: "K190",
      fee: "dcc-atm",
    },
    [["1 x 1000000 THB", [5330, 15580, null], "2.6% and 7.6% of 2,050; more than 12% was seen"]],
  ),
];
