import type { TripPurpose } from "../../core/catalogue/need.ts";
import type { PlanWorld } from "../../core/carry-plan/trip-problem.ts";
import { barePerson, type Person } from "../../core/profile/person.ts";
import { bareLink, bareThing } from "../../core/profile/thing.ts";
import { NO_PROGRESS, type Trip } from "../../core/profile/trip.ts";

/** Somebody who travels: where they live, what they have (products), which of it is linked. */
interface Traveller {
  name: string;
  home: string;
  age?: Person["age"];
  has: readonly string[];
  linked?: readonly (readonly [card: string, wallet: string])[];
}

/** A trip whose plan was read by a human eye. */
export interface GoldenTrip {
  file: string;
  destination: string;
  purpose: TripPurpose | null;
  departs: string;
  returns: string;
  travellers: readonly Traveller[];
}

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** The trip and its people and things, as a profile has them. */
export function worldOf({ travellers, ...trip }: GoldenTrip): {
  profile: PlanWorld["profile"];
  trip: Trip;
} {
  const idOf = (who: number, product: string) =>
    id((who + 1) * 100 + 1 + (travellers[who]?.has.indexOf(product) ?? 0));
  const people = travellers.map(({ name, home, age = "adult" }, who) => ({
    ...barePerson(id(who + 1), name),
    home,
    nationality: home,
    age,
  }));
  const things = travellers.flatMap(({ has }, who) =>
    has.map((product) => bareThing(idOf(who, product), id(who + 1), product)),
  );
  const links = travellers.flatMap(({ linked = [] }, who) =>
    linked.map(([card, wallet]) => bareLink(idOf(who, card), idOf(who, wallet), "linked")),
  );
  const { destination, departs, returns, purpose } = trip;
  return {
    profile: { people, things, links },
    trip: {
      id: id(99),
      name: destination,
      destination,
      departs,
      returns,
      purpose,
      travellers: people.map((person) => person.id),
      ...NO_PROGRESS,
    },
  };
}

const FORTNIGHT = { departs: "2027-01-10", returns: "2027-01-24" } as const;

export const GOLDEN_TRIPS: readonly GoldenTrip[] = [
  {
    file: "hangzhou-commuter",
    destination: "hangzhou",
    purpose: "commute",
    ...FORTNIGHT,
    travellers: [
      {
        name: "Commuter",
        home: "CN",
        has: ["icbc-debit", "alipay", "wechat-pay", "hangzhou-tong", "cn-home-sim", "android-cn"],
        linked: [
          ["icbc-debit", "alipay"],
          ["icbc-debit", "wechat-pay"],
        ],
      },
    ],
  },
  {
    file: "beijing-retiree-to-thailand",
    destination: "thailand",
    purpose: "holiday",
    ...FORTNIGHT,
    travellers: [
      { name: "Retiree", home: "CN", has: ["icbc-debit", "abc-debit", "cn-home-sim", "android-cn"] },
    ],
  },
  {
    file: "shanghai-engineer-to-bogota",
    destination: "colombia",
    purpose: "business",
    ...FORTNIGHT,
    travellers: [
      {
        name: "Engineer",
        home: "CN",
        has: [
          "icbc-visa-credit",
          "cmb-debit",
          "mastercard-credit-cn",
          "alipay",
          "apple-pay",
          "cn-home-sim",
          "iphone-cn",
        ],
        linked: [
          ["icbc-visa-credit", "apple-pay"],
          ["cmb-debit", "alipay"],
        ],
      },
    ],
  },
  {
    file: "student-to-the-uk",
    destination: "united-kingdom",
    purpose: "study",
    departs: "2027-01-10",
    returns: "2027-12-20",
    travellers: [
      {
        name: "Student",
        home: "CN",
        has: ["boc-debit", "boc-visa-credit", "alipay", "cn-home-sim", "iphone-cn"],
        linked: [["boc-debit", "alipay"]],
      },
    ],
  },
  {
    file: "mexican-visitor-to-hangzhou",
    destination: "hangzhou",
    purpose: "holiday",
    ...FORTNIGHT,
    travellers: [
      {
        name: "Visitor",
        home: "MX",
        has: ["visa-foreign", "mastercard-foreign", "foreign-home-sim", "iphone-abroad"],
      },
    ],
  },
  {
    file: "family-of-four-to-japan",
    destination: "japan",
    purpose: "holiday",
    ...FORTNIGHT,
    travellers: [
      {
        name: "Mother",
        home: "CN",
        has: ["icbc-visa-credit", "icbc-debit", "alipay", "cn-home-sim", "android-cn-esim"],
        linked: [["icbc-debit", "alipay"]],
      },
      {
        name: "Father",
        home: "CN",
        has: ["cmb-unionpay-credit", "wechat-pay", "cn-home-sim", "iphone-cn"],
        linked: [["cmb-unionpay-credit", "wechat-pay"]],
      },
      { name: "Daughter", home: "CN", age: "child", has: [] },
      { name: "Son", home: "CN", age: "child", has: [] },
    ],
  },
];
