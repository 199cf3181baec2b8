import { z } from "../../../../core/zod.ts";

const list = z.array(z.looseObject({}));

/** As much of version 4 as this step touches. */
const version4Schema = z.looseObject({
  people: list,
  things: z.array(z.looseObject({ device: z.looseObject({}).nullable() })),
  links: list,
  trips: list,
});

/**
 * Version 5 knows why a trip is made, what was decided of its plan and its money, what matters to a person and what they
 * did of the guides, more of each kind of thing, what came of trying a card in a wallet, and rates of one’s own. Nobody
 * said any of it in version 4, of which nothing changes.
 * @throws ZodError when the document is not of version 4, whatever it says
 */
export function addPlansAndMoney(document: object): object {
  const { people, things, links, trips, ...rest } = version4Schema.parse(document);
  const person = { nameHas: null, monthlyBudget: null, weights: {}, guides: {} };
  const thing = { card: null, wallet: null, sim: null };
  const trip = { purpose: null, places: {}, needs: {}, options: {}, basket: null };
  return {
    ...rest,
    schemaVersion: 5,
    people: people.map((one) => ({ ...one, ...person })),
    things: things.map((one) => ({
      ...one,
      device: one.device === null ? null : { ...one.device, region: null, esimsStored: null },
      ...thing,
    })),
    links: links.map((one) => ({ ...one, attempts: [] })),
    trips: trips.map((one) => ({ ...one, ...trip })),
    rates: [],
  };
}
