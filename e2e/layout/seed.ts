import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { addDays, localDay } from "../../core/calendar-date.ts";
import { cardSchema } from "../../core/catalogue/product.ts";
import { backupId } from "../../core/profile/backup-name.ts";
import { onlyRecord } from "../../core/overlay/overlay.ts";
import { ownEvidence } from "../../core/overlay/own-statement.ts";
import { PROFILE_VERSION, profileSchema, type Profile } from "../../core/profile/profile.ts";
import { sampleProfile } from "../../core/profile/sample.ts";
import { bareLink, bareThing } from "../../core/profile/thing.ts";
import { NO_PROGRESS } from "../../core/profile/trip.ts";
import type { Language } from "../fixtures/words.ts";
import { barePerson } from "../../core/profile/person.ts";

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

const STEPS = ["thing.add", "trip.change", "overlay.put", "item.mark", "profile.import"];

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
function profileOf(language: Language, today: string): Profile {
  const words = LONG[language];
  const sample = sampleProfile(language, today, { language, theme: "light", copiesFolder: null });
  const [first] = sample.people;
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
  const trip = (tripId: string, from: number, until: number) => ({
    id: tripId,
    name: words.trip,
    destination: "colombia",
    departs: addDays(today, from),
    returns: addDays(today, until),
    travellers: [...sample.people.map((person) => person.id), SEEDED.person],
    purpose: null,
    ...NO_PROGRESS,
  });
  const item = { id: id(40), phase: "before", title: words.item, due: addDays(today, -2) };
  return profileSchema.parse({
    ...sample,
    overlay: onlyRecord("cards", own),
    people: [...sample.people, barePerson(SEEDED.person, words.person)],
    things: [
      ...sample.things,
      bareThing(id(11), SEEDED.person, "alipay"),
      { ...bareThing(SEEDED.card, SEEDED.person, SEEDED.own), label: words.label, expires: "2027-01" },
      { ...bareThing(id(12), SEEDED.person, "icbc-debit"), archived: true },
      { ...bareThing(id(13), first?.id ?? "", "iphone-abroad"), label: "iPhone 16" },
    ],
    links: [...sample.links, bareLink(SEEDED.card, id(11), "failed")],
    trips: [
      ...sample.trips,
      { ...trip(SEEDED.trip, 3, 9), ownItems: [item] },
      { ...trip(SEEDED.past, -90, -80), ownItems: [] },
    ],
    views: [{ id: SEEDED.view, name: words.label, address: "/compare?differ=1" }],
    history: STEPS.map((action, n) => ({
      at: sample.savedAt,
      how: n % 4 === 3 ? "undo" : "do",
      label: { action, subject: words.label, count: 1 + n },
    })),
  });
}

/** Puts a profile with something on every screen into a folder, and a backup of it. Answers the backup's id. */
export async function seedProfile(folder: string, language: Language): Promise<string> {
  const profile = profileOf(language, localDay(new Date()));
  const text = JSON.stringify(profile);
  const backup = backupId(profile.savedAt, "manual", PROFILE_VERSION);
  await mkdir(join(folder, "backups"), { recursive: true, mode: 0o700 });
  await writeFile(join(folder, "profile.json"), text, { mode: 0o600 });
  await writeFile(join(folder, "backups", backup), text, { mode: 0o600 });
  return backup;
}
