import { expect, test } from "vitest";
import { upToDate } from "../../../../core/exchange/migrate.ts";
import { thingSchema, bareThing } from "../../../../core/profile/thing.ts";
import { addPlansAndMoney } from "./005-plans-and-money.ts";

const ID = "00000000-0000-4000-8000-000000000001";

/** A thing as version 4 had it. */
function thingOf4(device: object | null) {
  const { card: _card, wallet: _wallet, sim: _sim, ...thing } = bareThing(ID, ID, "iphone-abroad");
  return { ...thing, device };
}
const migrated = {
  document: (device: object | null) =>
    addPlansAndMoney({ people: [], things: [thingOf4(device)], links: [], trips: [] }),
  exchange: (device: object | null) => upToDate({ version: 2, things: [thingOf4(device)] }),
};

test.each(["document", "exchange"] as const)("what was known of a telephone stays in a %s", (kind) => {
  const { things } = migrated[kind]({ esim: true, unlocked: false }) as { things: unknown[] };
  expect(thingSchema.parse(things[0]).device).toEqual({
    esim: true,
    unlocked: false,
    region: null,
    esimsStored: null,
  });
  const none = migrated[kind](null) as { things: unknown[] };
  expect(thingSchema.parse(none.things[0]).device).toBeNull();
});

test.each([{ people: "none" }, { people: [], things: [{}], links: [], trips: [] }])(
  "what is no document of version 4 is refused: %j",
  (document) => {
    expect(() => addPlansAndMoney(document)).toThrow();
  },
);
