import type { CalendarDate } from "../calendar-date.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Pair } from "../catalogue/statement.ts";
import type { Verdict } from "../compatibility/answer.ts";
import { inUse } from "../profile/in-use.ts";
import type { Profile } from "../profile/profile.ts";
import type { Thing } from "../profile/thing.ts";
import type { Trip } from "../profile/trip.ts";
import { sameValue } from "../same-value.ts";
import type { ChangedAnswer } from "./preview-schema.ts";
import type { World } from "./world.ts";

/** What is asked of a thing: by a trip, or as it is. */
interface Asked {
  thing: Thing;
  pair: Pair;
  trips: string[];
}

/** The uses that anything is said of at a place. */
function usesAt(acceptance: Catalogue["acceptance"]): Map<string, Set<string>> {
  const uses = new Map<string, Set<string>>();
  for (const { target } of acceptance) {
    if (target.use === undefined) continue;
    uses.set(target.id, (uses.get(target.id) ?? new Set()).add(target.use));
  }
  return uses;
}

/** Everything the screens answer about a person's own things: where their trips go, in their wallets, in their phones. */
function questions(
  profile: Profile,
  today: CalendarDate,
  { wallets, phones, acceptance }: Pick<Catalogue, "wallets" | "phones" | "acceptance">,
): Asked[] {
  const things = inUse(profile.things);
  const uses = usesAt(acceptance);
  const hosts = {
    wallet: new Set(wallets.map(({ id }) => id)),
    phone: new Set(phones.map(({ id }) => id)),
  };
  const ahead = profile.trips.filter(({ returns }) => returns >= today);
  return things.flatMap((thing): Asked[] => {
    const { product } = thing;
    const going = ahead.filter(({ travellers }) => travellers.includes(thing.person));
    const places = new Map<string, Trip[]>();
    for (const trip of going) places.set(trip.destination, [...(places.get(trip.destination) ?? []), trip]);
    const there = [...places].flatMap(([id, trips]) =>
      [undefined, ...(uses.get(id) ?? [])].map((use) => ({
        thing,
        pair: { product, target: { kind: "destination" as const, id, ...(use !== undefined && { use }) } },
        trips: trips.map((trip) => trip.id),
      })),
    );
    const within = (["wallet", "phone"] as const).flatMap((kind) =>
      [...new Set(things.filter(({ person }) => person === thing.person).map((host) => host.product))]
        .filter((id) => id !== product && hosts[kind].has(id))
        .map((id) => ({ thing, pair: { product, target: { kind, id } }, trips: [] })),
    );
    return [...there, ...within];
  });
}

const saidIn = ({ level, short }: Verdict) => ({ level, short });
const differs = (a: Verdict, b: Verdict) =>
  a.level !== b.level || !sameValue(a.short, b.short) || !sameValue(a.note, b.note);

/** The answers about a person's own things that are others now. */
export function changedAnswers(
  old: World,
  now: World,
  profile: Profile,
  today: CalendarDate,
): ChangedAnswer[] {
  // One record answers for many uses: it is told once, for the widest.
  const told = new Set<string>();
  const { wallets, phones } = now.catalogue;
  const acceptance = [...old.catalogue.acceptance, ...now.catalogue.acceptance];
  return questions(profile, today, { wallets, phones, acceptance }).flatMap((asked): ChangedAnswer[] => {
    const { thing, pair, trips } = asked;
    const before = old.answer(pair, thing.person, today);
    const after = now.answer(pair, thing.person, today);
    const key = [thing.id, pair.target.id, before.record, after.record, before.level, after.level].join(" ");
    if (!differs(before, after) || told.has(key)) return [];
    told.add(key);
    const nameOf = (id: string) => now.names.get(id) ?? old.names.get(id) ?? { en: id, "zh-CN": id };
    return [
      {
        thing: thing.id,
        at: nameOf(pair.target.id),
        use: pair.target.use === undefined ? null : nameOf(pair.target.use),
        trips,
        before: saidIn(before),
        after: saidIn(after),
        note: after.note,
      },
    ];
  });
}
