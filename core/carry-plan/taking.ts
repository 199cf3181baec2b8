import type { Belonging } from "./belonging.ts";
import type { Place } from "./failures-of-trip.ts";
import type { TripNeed } from "./needs-of-trip.ts";
import type { NeedRow } from "./plan-view.ts";
import type { Placing } from "./problem.ts";
import type { TripSituation } from "./trip-problem.ts";

/** A thing that goes along, and the needs it is for: usually, or once something went wrong. */
export interface KeptItem {
  belonging: Belonging;
  mainFor: readonly TripNeed[];
  backupFor: readonly TripNeed[];
}

/** Things that are kept in one place: in a telephone, or with or apart from a person. */
export interface KeptGroup {
  id: string;
  place: Place | null;
  phone: Belonging | null;
  person: string | null;
  items: readonly KeptItem[];
}

/** What takes part in a means: what it is done with, what pays behind it, what line it takes. */
const partsOf = (row: NeedRow["usual"]): Belonging[] =>
  row === null ? [] : [row.with, row.card, row.line].filter((one) => one !== null);

/** What to take, place by place: what is on each person, in their telephone, then apart from them. */
export function takingOf(situation: TripSituation, placing: Placing, rows: readonly NeedRow[]): KeptGroup[] {
  const mains = rows.map(({ need, usual }) => ({ need, parts: new Set(partsOf(usual).map(({ id }) => id)) }));
  const backups = rows.map(({ need, cells }) => ({
    need,
    parts: new Set(cells.flatMap(({ means }) => partsOf(means)).map(({ id }) => id)),
  }));
  const item = (belonging: Belonging): KeptItem => {
    const isIn = ({ parts }: { parts: ReadonlySet<string> }) => parts.has(belonging.id);
    const mainFor = mains.filter(isIn).map(({ need }) => need);
    return {
      belonging,
      mainFor,
      backupFor: backups
        .filter(isIn)
        .map(({ need }) => need)
        .filter((need) => !mainFor.includes(need)),
    };
  };
  const inPhones = new Set(situation.phones.values());
  const kept = (place: Place, person: string): Belonging[] =>
    situation.belongings.filter((one) => placing.get(one.id) === place.id && one.person === person);
  /** What is in a telephone goes along whether the plan counts on it or not; what it counts on comes first. */
  const inPhone = (phone: string): KeptItem[] => {
    const items = situation.belongings
      .filter((one) => one.phone === phone && (one.getting === null || placing.has(one.id)))
      .map(item);
    const isUsed = ({ belonging, mainFor, backupFor }: KeptItem) =>
      belonging.getting !== null || mainFor.length + backupFor.length > 0;
    return [...items.filter(isUsed), ...items.filter((one) => !isUsed(one))];
  };

  return situation.travellers
    .flatMap((person) => {
      const phone = situation.belongings.find(({ id }) => id === situation.phones.get(person)) ?? null;
      const at = situation.places.map((place): KeptGroup => ({
        id: `${place.id} ${person}`,
        place,
        phone: null,
        person,
        items: kept(place, person).map(item),
      }));
      const [first, ...others] = at;
      const telephone: KeptGroup[] =
        phone === null ? [] : [{ id: phone.id, place: null, phone, person, items: inPhone(phone.id) }];
      return [...(first === undefined ? [] : [first]), ...telephone, ...others];
    })
    .filter(({ items, phone }) => items.length > 0 || (phone !== null && inPhones.has(phone.id)));
}
