import { addDays, type CalendarDate } from "../calendar-date.ts";
import type { Language } from "../catalogue/text.ts";
import type { Action } from "./actions.ts";
import { setLink } from "./make-change.ts";
import { emptyProfile, type Profile, type Settings } from "./profile.ts";
import { reduceAll } from "./reduce.ts";
import { bareLink, bareThing, type Link, type Thing } from "./thing.ts";
import { barePerson } from "./person.ts";

/** Ids that are the same in every sample, so that an address into it stays good. */
const id = (n: number) => `5a3b1e00-0000-4000-8000-${String(n).padStart(12, "0")}`;
const [LIN, CHEN] = [id(1), id(2)];

const WORDS = {
  en: {
    lin: "Lin Xiao",
    chen: "Chen Li",
    trip: "Colombia, two weeks",
    salary: "Salary",
    adapter: "Plug adapter for type A",
  },
  "zh-CN": { lin: "林晓", chen: "陈立", trip: "哥伦比亚两周", salary: "工资卡", adapter: "A型插头转换器" },
} satisfies Record<Language, Record<string, string>>;

/** The month so many months after a day, as the expiry on a card. */
function monthAfter(today: CalendarDate, months: number): string {
  const index = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}

function actionsFor(language: Language, today: CalendarDate): Action[] {
  const words = WORDS[language];
  const thing = (n: number, person: string, product: string, more: Partial<Thing> = {}): Action => ({
    type: "thing.add",
    thing: { ...bareThing(id(n), person, product), ...more },
  });
  const link = (to: Link) => setLink(undefined, to);
  const departs = addDays(today, 45);
  return [
    {
      type: "person.add",
      person: { ...barePerson(LIN, words.lin), home: "CN", papers: ["resident-id", "mainland-passport"] },
    },
    {
      type: "person.add",
      person: {
        ...barePerson(CHEN, words.chen),
        home: "GB",
        nationality: "CN",
        papers: ["resident-id", "mainland-passport"],
        languages: ["zh", "en"],
      },
    },
    thing(10, LIN, "alipay", { balance: { amount: 32050, currency: "CNY", asOf: today } }),
    thing(11, LIN, "wechat-pay"),
    thing(12, LIN, "apple-pay"),
    thing(20, LIN, "hangzhou-citizen-card", { lastDigits: "5520" }),
    thing(21, LIN, "icbc-debit", { label: words.salary, lastDigits: "4417", expires: monthAfter(today, 4) }),
    thing(22, LIN, "icbc-visa-credit", { lastDigits: "0926", expires: monthAfter(today, 40) }),
    thing(23, LIN, "shanghai-transit", { balance: { amount: 4600, currency: "CNY", asOf: today } }),
    thing(30, LIN, "cn-home-sim", { lastDigits: "8802" }),
    thing(31, LIN, "travel-esim"),
    thing(40, CHEN, "visa-foreign", { lastDigits: "7731", expires: monthAfter(today, 22) }),
    thing(41, CHEN, "alipay"),
    thing(42, CHEN, "foreign-home-sim"),
    link({ ...bareLink(id(21), id(10), "linked"), since: addDays(today, -400), phoneDigits: "8802" }),
    link({ ...bareLink(id(21), id(11), "linked"), since: addDays(today, -380) }),
    link(bareLink(id(22), id(12), "linked")),
    link(bareLink(id(20), id(10), "failed")),
    link(bareLink(id(40), id(41), "not-tried")),
    {
      type: "trip.add",
      id: id(50),
      trip: {
        name: words.trip,
        destination: "colombia",
        departs,
        returns: addDays(departs, 14),
        travellers: [LIN, CHEN],
        purpose: "holiday",
      },
    },
    {
      type: "item.add",
      trip: id(50),
      item: { id: id(60), phase: "before", title: words.adapter, due: null },
    },
  ];
}

/**
 * A profile to look around in: two people, their things, one trip ahead.
 * @param today the trip is some weeks after it
 * @param settings those of the real profile, so that language and theme stay
 */
export function sampleProfile(language: Language, today: CalendarDate, settings: Settings): Profile {
  const empty = emptyProfile(`${today}T00:00:00.000Z`);
  return reduceAll({ ...empty, settings: { ...settings, copiesFolder: null } }, actionsFor(language, today));
}
