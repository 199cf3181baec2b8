import type { Facts } from "../../core/diagnosis/paths.ts";

/** What is at stake in a diagnosis, by id, and what else is known; the rest comes from the catalogue. */
export interface Situation {
  card?: string | null;
  wallet?: string | null;
  sim?: string;
  phone?: string;
  place?: string;
  known?: Facts;
}

/** The day on which the orders were worked out. */
export const TODAY = "2026-11-28";

const resident: Facts = {
  "card.person": "me",
  "card.expires": "2028-03",
  "card.linkedElsewhere": "yes",
  "wallet.person": "me",
  "wallet.ageDays": 3000,
  "wallet.document": "resident-id",
  "wallet.identity": "verified",
  "wallet.links": 1,
  "link.phoneDigits": "8802",
  "person.lives": "mainland",
  "person.documents": ["resident-id"],
  "person.age": "adult",
  "person.nameHas": [],
  "document.renewed": "no",
  "document.expires": "2030-01",
  verdict: "supported",
};

/** A commuter in Hangzhou; a visitor from the United States; a student in London; somebody whose number has changed. */
export const PEOPLE = {
  commuter: {
    card: "icbc-debit",
    wallet: "alipay",
    sim: "cn-home-sim",
    phone: "android-cn",
    place: "hangzhou",
    known: { ...resident, "sims.count": 1, "sims.lastDigits": ["8802"] },
  },
  visitor: {
    card: "visa-foreign",
    wallet: "alipay",
    sim: "foreign-home-sim",
    phone: "iphone-abroad",
    place: "shanghai",
    known: {
      "card.person": "me",
      "card.expires": "2028-03",
      "card.region": "US",
      "wallet.person": "me",
      "wallet.ageDays": 3,
      "wallet.document": "passport",
      "wallet.identity": "verified",
      "sims.count": 2,
      "person.lives": "elsewhere",
      "person.documents": ["passport"],
      "person.age": "adult",
      "person.nameHas": ["foreign"],
      "document.renewed": "no",
      "document.expires": "2030-01",
      verdict: "supported",
    },
  },
  student: {
    card: "boc-debit",
    wallet: "alipay",
    sim: "cn-keep-number",
    phone: "iphone-cn",
    place: "united-kingdom",
    known: { ...resident, "person.lives": "elsewhere", "sims.count": 2 },
  },
  "number-changed": {
    card: "icbc-debit",
    wallet: "alipay",
    sim: "cn-home-sim",
    place: "hangzhou",
    known: { ...resident, "sims.count": 1, "sims.lastDigits": ["1234"] },
  },
} as const satisfies Record<string, Situation>;
export type PersonId = keyof typeof PEOPLE;
