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
  /** As `data/links` names them: `card--wallet`. */
  linked?: readonly string[];
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
    linked.map((link) => {
      const [card = "", wallet = ""] = link.split("--").map((product) => idOf(who, product));
      return bareLink(card, wallet, "linked");
    }),
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

/** An adult who lives in mainland China. */
const mainlander = (name: string, has: Traveller["has"], linked: Traveller["linked"] = []): Traveller => ({
  name,
  home: "CN",
  has,
  linked,
});

const FORTNIGHT = { departs: "2027-01-10", returns: "2027-01-24" } as const;

export const GOLDEN_TRIPS: readonly GoldenTrip[] = [
  {
    file: "hangzhou-commuter",
    destination: "hangzhou",
    purpose: "commute",
    ...FORTNIGHT,
    travellers: [
      mainlander(
        "Commuter",
        ["icbc-debit", "alipay", "wechat-pay", "hangzhou-tong", "cn-home-sim", "android-cn"],
        ["icbc-debit--alipay", "icbc-debit--wechat-pay"],
      ),
    ],
  },
  {
    file: "beijing-retiree-to-thailand",
    destination: "thailand",
    purpose: "holiday",
    ...FORTNIGHT,
    travellers: [mainlander("Retiree", ["icbc-debit", "abc-debit", "cn-home-sim", "android-cn"])],
  },
  {
    file: "shanghai-engineer-to-bogota",
    destination: "colombia",
    purpose: "business",
    ...FORTNIGHT,
    travellers: [
      mainlander(
        "Engineer",
        [
          "icbc-visa-credit",
          "cmb-debit",
          "mastercard-credit-cn",
          "alipay",
          "apple-pay",
          "cn-home-sim",
          "iphone-cn",
        ],
        ["icbc-visa-credit--apple-pay", "cmb-debit--alipay"],
      ),
    ],
  },
  {
    file: "student-to-the-uk",
    destination: "united-kingdom",
    purpose: "study",
    departs: "2027-01-10",
    returns: "2027-12-20",
    travellers: [
      mainlander(
        "Student",
        ["boc-debit", "boc-visa-credit", "alipay", "cn-home-sim", "iphone-cn"],
        ["boc-debit--alipay"],
      ),
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
      mainlander(
        "Mother",
        ["icbc-visa-credit", "icbc-debit", "alipay", "cn-home-sim", "android-cn-esim"],
        ["icbc-debit--alipay"],
      ),
      mainlander(
        "Father",
        ["cmb-unionpay-credit", "wechat-pay", "cn-home-sim", "iphone-cn"],
        ["cmb-unionpay-credit--wechat-pay"],
      ),
      { name: "Daughter", home: "CN", age: "child", has: [] },
      { name: "Son", home: "CN", age: "child", has: [] },
    ],
  },
];
