import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { addDays, localDay } from "../../core/calendar-date.ts";
import { cardSchema } from "../../core/catalogue/product.ts";
import type { Action } from "../../core/profile/actions.ts";
import { backupId } from "../../core/profile/backup.ts";
import { onlyRecord } from "../../core/overlay/overlay.ts";
import { ownEvidence } from "../../core/overlay/own-statement.ts";
import { PROFILE_VERSION, profileSchema, type Profile } from "../../core/profile/profile.ts";
import { reduceAll } from "../../core/profile/reduce.ts";
import { sampleProfile } from "../../core/profile/sample.ts";
import { bareLink, bareThing } from "../../core/profile/thing.ts";
import type { Language } from "../fixtures/words.ts";

/** As long as the profile lets names be: what fits with these fits with all. */
const LONG = {
  en: {
    person: "Maximiliane Rodríguez de la Fuente-Meyer",
    label: "Household account shared with my sister",
    trip: "Thirty years after the exchange: Bogotá, Medellín, Cali",
    item: "Ask the campus card office whether the balance can be paid out after graduation",
    own: "Campus card of Zhejiang University, Zijingang",
  },
  "zh-CN": {
    person: "马克西米利安娜·罗德里格斯·德拉富恩特",
    label: "和姐姐一起用来交水电费和物业费的那张家庭卡",
    trip: "交换三十年后重访波哥大、麦德林和卡利的毕业旅行",
    item: "毕业前去校园卡中心问清楚卡里剩下的余额能不能退",
    own: "浙江大学紫金港校区校园卡",
  },
} satisfies Record<Language, Record<string, string>>;

const id = (n: number) => `7e57ab1e-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** Ids that addresses are made of. */
export const SEEDED = {
  person: id(1),
  card: id(10),
  trip: id(20),
  past: id(21),
  view: id(30),
  own: "campus-card-own",
};

/** What is in the sample and, beside it, what it has not: long names, an archive, a journey that is over, own entries. */
function actionsFor(language: Language, today: string, sample: Profile): Action[] {
  const words = LONG[language];
  const [first] = sample.people;
  const travellers = [...sample.people.map((person) => person.id), SEEDED.person];
  const trip = { name: words.trip, destination: "colombia", travellers };
  const both = { en: words.own, "zh-CN": words.own };
  const own = cardSchema.parse({
    id: SEEDED.own,
    name: both,
    about: both,
    kind: "card",
    group: "city",
    funding: "stored-value",
    networks: [],
    issuedIn: "CN",
    evidence: ownEvidence({ on: today, confidence: "high", source: null }),
  });
  return [
    { type: "overlay.put", records: onlyRecord("cards", own) },
    { type: "person.add", person: { id: SEEDED.person, name: words.person } },
    { type: "thing.add", thing: bareThing(id(11), SEEDED.person, "alipay") },
    {
      type: "thing.add",
      thing: { ...bareThing(SEEDED.card, SEEDED.person, SEEDED.own), label: words.label, expires: "2027-01" },
    },
    { type: "thing.add", thing: { ...bareThing(id(12), SEEDED.person, "icbc-debit"), archived: true } },
    { type: "thing.add", thing: { ...bareThing(id(13), first?.id ?? "", "iphone"), label: "iPhone 16" } },
    { type: "link.set", link: bareLink(SEEDED.card, id(11), "failed") },
    {
      type: "trip.add",
      id: SEEDED.trip,
      trip: { ...trip, departs: addDays(today, 3), returns: addDays(today, 9) },
    },
    {
      type: "trip.add",
      id: SEEDED.past,
      trip: { ...trip, departs: addDays(today, -90), returns: addDays(today, -80) },
    },
    {
      type: "item.add",
      trip: SEEDED.trip,
      item: { id: id(40), phase: "before", title: words.item, due: addDays(today, -2) },
    },
    { type: "view.add", view: { id: SEEDED.view, name: words.label, address: "/compare?differ=1" } },
  ];
}

/** Puts a profile with something on every screen into a folder, and a backup of it. Answers the backup's id. */
export async function seedProfile(folder: string, language: Language): Promise<string> {
  const today = localDay(new Date());
  const savedAt = `${today}T00:00:00.000Z`;
  const sample = sampleProfile(language, today, { language, theme: "light", copiesFolder: null });
  const actions = actionsFor(language, today, sample);
  const history = actions.map(({ type }, n) => ({
    at: savedAt,
    how: n % 4 === 3 ? ("undo" as const) : ("do" as const),
    label: { action: type, subject: LONG[language].label, count: 1 },
  }));
  const text = JSON.stringify(profileSchema.parse({ ...reduceAll(sample, actions), history }));
  const backup = backupId(savedAt, "manual", PROFILE_VERSION);
  await mkdir(join(folder, "backups"), { recursive: true, mode: 0o700 });
  await writeFile(join(folder, "profile.json"), text, { mode: 0o600 });
  await writeFile(join(folder, "backups", backup), text, { mode: 0o600 });
  return backup;
}
