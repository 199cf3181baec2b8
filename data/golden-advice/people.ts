import type { Who } from "../../core/people/person-kinds.ts";

/** Somebody who asks for advice: where they go from where, with what, as what kind of person. */
export interface Asking {
  name: string;
  place: string;
  who: Who;
  products: readonly string[];
  scenario: string;
  days: number;
}

const from = (home: string): Who => ({ home, nationality: home, papers: [], age: "adult" });

/** The day of all of them; each leaves on the other. */
export const TODAY = "2026-11-29";
export const DEPARTS = "2026-12-20";

/** The six people of the plan, and one who moves to the mainland. */
export const ASKING: readonly Asking[] = [
  {
    name: "hangzhou-commuter",
    place: "hangzhou",
    who: from("CN"),
    products: ["hangzhou-citizen-card", "cmb-debit", "alipay", "wechat-pay", "cn-home-sim", "android-cn"],
    scenario: "commuter",
    days: 30,
  },
  {
    name: "beijing-retiree-to-thailand",
    place: "thailand",
    who: from("CN"),
    products: ["icbc-debit", "wechat-pay", "cn-home-sim", "android-cn"],
    scenario: "elderly",
    days: 8,
  },
  {
    name: "shanghai-engineer-to-bogota",
    place: "colombia",
    who: from("CN"),
    products: ["cmb-visa-credit", "cmb-debit", "alipay", "wechat-pay", "cn-home-sim", "iphone-cn"],
    scenario: "short-term-visitor",
    days: 14,
  },
  {
    name: "student-to-the-uk",
    place: "united-kingdom",
    who: from("CN"),
    products: ["boc-debit", "boc-visa-credit", "alipay", "cn-home-sim", "iphone-hk-mo"],
    scenario: "student",
    days: 365,
  },
  {
    name: "mexican-visitor-to-hangzhou",
    place: "hangzhou",
    who: from("MX"),
    products: ["visa-foreign", "mastercard-foreign", "foreign-home-sim", "iphone-abroad"],
    scenario: "foreign-visitor",
    days: 10,
  },
  {
    name: "family-to-japan",
    place: "japan",
    who: from("CN"),
    products: ["icbc-visa-credit", "icbc-debit", "alipay", "cn-home-sim", "iphone-cn"],
    scenario: "short-term-visitor",
    days: 7,
  },
  {
    name: "new-foreign-resident-in-beijing",
    place: "beijing",
    who: { home: "CN", nationality: "DE", papers: ["foreign-passport", "residence-permit"], age: "adult" },
    products: ["visa-foreign", "foreign-home-sim", "iphone-abroad"],
    scenario: "foreign-resident",
    days: 365,
  },
];
