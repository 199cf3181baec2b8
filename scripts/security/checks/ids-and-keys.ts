import { EMPTY_OVERLAY } from "../../../core/overlay/overlay.ts";
import { SAMPLE, SAMPLE_IDS } from "../../testing/sample-records.ts";
import type { Check } from "../check.ts";
import { openGate } from "../gate.ts";

const twice = <T>(list: readonly T[]): T[] => [...list, ...list.slice(0, 1)];
const marked = { changes: { state: { was: "open", to: "done" } }, on: "2026-11-28" };

/** An object with a key `__proto__` of its own, as JSON from outside may have. */
const withReserved = (object: object): object =>
  JSON.parse(JSON.stringify(object).replace(/^\{/, '{"__proto__":{"note":"x"},')) as object;

function imports(savedAt: string): object[] {
  const { overlay, trips } = SAMPLE;
  const lists = (["people", "things", "links", "trips", "views"] as const).map((name) => ({
    [name]: twice<unknown>(SAMPLE[name]),
  }));
  const changed: object[] = [
    ...lists,
    { trips: trips.map((trip) => ({ ...trip, ownItems: twice(trip.ownItems) })) },
    { trips: trips.map((trip) => ({ ...trip, travellers: twice(trip.travellers) })) },
    { overlay: { ...overlay, cards: twice(overlay.cards) } },
    { overlay: { ...overlay, links: twice(overlay.links) } },
    { overlay: { ...overlay, sources: withReserved(overlay.sources) } },
    { trips: trips.map((trip) => ({ ...trip, marks: withReserved(trip.marks) })) },
    { trips: trips.map((trip) => ({ ...trip, carry: withReserved(trip.carry) })) },
    { things: SAMPLE.things.map(withReserved) },
  ];
  return changed.flatMap((part) =>
    (["merge", "replace"] as const).map((how) => ({
      type: "profile.import",
      how,
      savedAt,
      records: { ...SAMPLE, ...part },
    })),
  );
}

/** All of them would be taken were it not for the id or the key. */
const actions = (savedAt: string): object[] => [
  ...imports(savedAt),
  {
    type: "overlay.put",
    records: { ...SAMPLE.overlay, cards: twice(SAMPLE.overlay.cards) },
    was: EMPTY_OVERLAY,
  },
  { type: "item.mark", trip: SAMPLE_IDS.trip, item: "__proto__", ...marked },
  { type: "trip.carry", id: SAMPLE_IDS.trip, thing: "__proto__", choice: { was: null, to: "take" } },
];

/** The reasons that are meant, the last two where only ids of things are keys: another one would show nothing. */
const REASONS = new Set<unknown>(["reference.repeated", "key.reserved", "Invalid UUID", "thing.carried"]);

/** Ids that stand twice and keys that every object inherits: the gate takes neither, whatever they come in. */
export const check: Check = {
  item: "one record for an id, no key of all objects",
  proof: "imports, own entries, marks and choices with either, through the gate",
  async run(base) {
    const { dispatch, profile } = openGate(base);
    const { savedAt: empty } = (await profile.read()).profile;
    const whole = { type: "profile.import", how: "replace", savedAt: empty, records: SAMPLE };
    const taken = await dispatch("profile.apply", { actions: [whole] });
    const before = JSON.stringify(await dispatch("profile.read", {}));
    const findings: string[] = taken.ok ? [] : ["the sample itself is refused"];
    const { savedAt } = (await profile.read()).profile;
    const attempts = actions(savedAt);
    for (const action of attempts) {
      const reply = await dispatch("profile.apply", { actions: [action] });
      const said = reply.ok ? "taken" : `${reply.error.code} ${JSON.stringify(reply.error.params)}`;
      if (reply.ok || !REASONS.has(reply.error.params["reason"]))
        findings.push(`${JSON.stringify(action).slice(0, 120)}: ${said}`);
    }
    if (JSON.stringify(await dispatch("profile.read", {})) !== before)
      findings.push("the profile was changed");
    await profile.close();
    return { tries: attempts.length, findings };
  },
};
