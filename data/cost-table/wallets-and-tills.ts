import { taken, type CostRow } from "./row.ts";

const shop = {
  card: "visa-foreign",
  place: "mainland-china",
  home: "US",
  account: "CNY",
  kind: "shop-purchase",
} as const;
const alipay = {
  ...shop,
  wallet: "alipay",
  fact: "T049",
  fee: "alipay-foreign-card",
  party: "wallet",
} as const;
const weixin = {
  ...shop,
  wallet: "wechat-pay",
  fact: "K217",
  fee: "wechat-pay-foreign-card",
  party: "wallet",
} as const;
const icbc = { card: "icbc-visa-credit", place: "thailand", home: "CN", kind: "shop-purchase" } as const;
const from = (home: string) =>
  ({ card: "visa-foreign", place: "mainland-china", home, kind: "shop-purchase" }) as const;

/** Shops, tills and wallets. */
export const WALLETS_AND_TILLS: readonly CostRow[] = [
  ...taken(alipay, [
    ["1 x 50000 CNY", [1500, 1500, 1500], "3% of the whole 500 = 15"],
    ["1 x 19900 CNY", [0, 0, 0], "199 is not above 200"],
    ["1 x 20000 CNY", [0, 0, 0], "200 is not above 200"],
    ["1 x 20100 CNY", [603, 603, 603], "3% of the whole 201 = 6.03"],
    ["3 x 25000 CNY", [2250, 2250, 2250], "3 x 7.50"],
  ]),
  ...taken({ ...alipay, card: "jcb-foreign", home: "JP" }, [
    ["1 x 50000 CNY", [1500, 1500, 1500], "3% of 500"],
  ]),
  ...taken(weixin, [["1 x 50000 CNY", [0, 1500, 1500], "free if just linked, which nobody said; else 3%"]]),
  ...taken({ ...weixin, newlyBound: true }, [
    ["1 x 50000 CNY", [0, 0, 0], "linked just now: free up to 1,000 a day"],
    ["1 x 100100 CNY", [3003, 3003, 3003], "1,001 is above the day's 1,000: 3%"],
  ]),
  ...taken({ ...weixin, newlyBound: false }, [["1 x 50000 CNY", [1500, 1500, 1500], "3% of 500"]]),
  ...taken({ ...weixin, newlyBound: true, today: "2027-05-01" }, [
    ["1 x 50000 CNY", [1500, 1500, 1500], "121 days after 31 December"],
  ]),
  ...taken(
    { ...shop, wallet: "paypal", account: "USD", fact: "K218", fee: "paypal-weixin-codes", party: "wallet" },
    [["1 x 70000 CNY", [250, 450, 450], "CNY 700 = USD 100: 2.50 to 4.50"]],
  ),
  ...taken({ ...shop, card: "unionpay-tour-card", fact: "T195", fee: "tour-card-top-up", party: "issuer" }, [
    ["1 x 10000 CNY", [500, 500, 500], "5% of what was loaded"],
  ]),
  ...taken({ ...icbc, fact: "K179", fee: "icbc-visa-credit-conversion", party: "issuer" }, [
    ["1 x 500000 THB", [0, 1500, 1518], "THB 5,000 = CNY 1,000: none, 15, 1.5% of 1,012 after Visa's 1.2%"],
  ]),
  ...taken({ ...icbc, fact: "FEE.network.spread.visa", fee: "visa-rate", party: "network" }, [
    ["1 x 500000 THB", [0, 0, 1200], "none to 1.2% of 1,000"],
  ]),
  ...taken(
    {
      ...icbc,
      card: "unionpay-debit-cn",
      fact: "T168",
      fee: "mainland-unionpay-conversion",
      party: "issuer",
    },
    [["1 x 500000 THB", [0, 0, 0], "no conversion fee"]],
  ),
  ...taken(
    {
      ...icbc,
      card: "ccb-visa-credit",
      place: "united-states",
      fact: "K143",
      fee: "ccb-visa-credit-conversion",
      party: "issuer",
    },
    [["1 x 10000 USD", [0, 0, 0], "not in US dollars"]],
  ),
  ...taken(
    { ...icbc, card: "ccb-visa-credit", fact: "K143", fee: "ccb-visa-credit-conversion", party: "issuer" },
    [["1 x 500000 THB", [0, 1500, 1518], "as ICBC's: 1.5% of 1,000 and of 1,012"]],
  ),
  ...taken({ ...icbc, card: "rmb-amex-cn", fact: "K168", fee: "rmb-amex-conversion", party: "issuer" }, [
    ["1 x 500000 THB", [0, 0, 0], "no conversion fee"],
  ]),
  ...taken({ ...icbc, acceptsConversion: true, fact: "K192", fee: "dcc-purchase", party: "shop" }, [
    ["1 x 500000 THB", [2000, 7600, 10000], "2%, 7.6%, 10% of CNY 1,000"],
  ]),
  ...taken({ ...from("KR"), acceptsConversion: true, fact: "K234", fee: "dcc-korean-cards", party: "shop" }, [
    ["1 x 70000 CNY", [4200, 11200, 11200], "CNY 700 = KRW 140,000: 3% to 8%"],
  ]),
  ...taken(
    { ...from("KR"), issuer: "kr-woori", fact: "K231", fee: "korea-visa-brand-fee", party: "network" },
    [["1 x 70000 CNY", [1540, 1540, 3220], "1.1% of KRW 140,000, and up to 1.2% in the rate"]],
  ),
  ...taken({ ...from("KR"), issuer: "kr-woori", fact: "K232", fee: "kr-woori-conversion", party: "issuer" }, [
    ["1 x 70000 CNY", [425, 425, 430], "0.3% of KRW 141,540 and 143,220"],
  ]),
  ...taken({ ...from("JP"), issuer: "jp-smbc", fact: "K226", fee: "jp-smbc-conversion", party: "issuer" }, [
    ["1 x 70000 CNY", [545, 545, 551], "CNY 700 = JPY 15,000: 3.63% of it, of 15,180"],
  ]),
  ...taken({ ...from("JP"), fact: "K228", fee: "jp-epos-conversion", party: "issuer" }, [
    [
      "1 x 70000 CNY",
      [240, 578, null],
      "bank not named: from 1.6% (240) to 3.85% (577.5), and there may be dearer ones",
    ],
  ]),
  ...taken({ ...from("US"), fact: "K240", fee: "us-credit-conversion", party: "issuer" }, [
    ["1 x 70000 CNY", [0, 300, 304], "USD 100: none, 3%, 3% of 101.20"],
  ]),
  ...taken({ ...from("BR"), fact: "K242", fee: "br-iof", party: "issuer" }, [
    ["1 x 70000 CNY", [550, 5250, 5313], "BRL 500: 1.1%; 3.5% + 7%; 10.5% of 506"],
  ]),
  ...taken({ ...from("ES"), issuer: "es-bbva", fact: "K237", fee: "es-bbva-conversion", party: "issuer" }, [
    ["1 x 70000 CNY", [240, 240, 243], "EUR 80: 3%, of 80.96"],
  ]),
];
