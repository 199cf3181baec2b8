import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createLookup } from "../core/catalogue/lookup.ts";
import { placesGrid } from "../core/compatibility/grids/places-grid.ts";
import { createJudge } from "../core/compatibility/judge.ts";
import { holderOf } from "../core/people/holder-of.ts";
import { esimOf, telephonesOf } from "../core/people/telephones.ts";
import { placesToGo } from "../core/places/places-to-go.ts";
import { barePerson, PAPERS, type Person } from "../core/profile/person.ts";
import { AGES } from "../core/profile/age.ts";
import { emptyProfile } from "../core/profile/profile.ts";
import { bareThing, type Thing } from "../core/profile/thing.ts";
import { bareTrip } from "../core/profile/trip.fixture.ts";
import { situationOf } from "../core/carry-plan/trip-problem.ts";
import { tripView } from "../core/trips/trip-view.ts";
import { shippedCatalogue } from "./build/shipped-catalogue.ts";

const catalogue = shippedCatalogue();
const lookup = createLookup(catalogue);
const judge = createJudge(catalogue);
const TODAY = "2026-11-29";
const PERSON = "00000000-0000-4000-8000-000000000001";

const aPerson: fc.Arbitrary<Person> = fc.record({
  ...Object.fromEntries(
    Object.entries(barePerson(PERSON, "P")).map(([key, value]) => [key, fc.constant(value)]),
  ),
  home: fc.constantFrom(null, "CN", "MX", "GB", "HK", "TW", "CO", "other"),
  nationality: fc.constantFrom(null, "CN", "MX"),
  papers: fc.subarray([...PAPERS], { maxLength: 2 }),
  age: fc.constantFrom(null, ...AGES),
}) as fc.Arbitrary<Person>;
const aPhone = fc.constantFrom(null, ...catalogue.phones.map(({ id }) => id));
const aProduct = fc.constantFrom(...lookup.products.map(({ id }) => id));
const aPlace = fc.constantFrom(...placesToGo(catalogue.destinations).map(({ id }) => id));

/** What page, PDF and exports draw of a trip is one view; the grid is what Compare draws and its CSV and picture take. */
test(
  "the trip, its checklist and the grid say of a thing what the judge says to that person",
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(aPerson, aPhone, aProduct, aPlace, (person, phone, product, destination) => {
        const things: Thing[] = [
          bareThing("00000000-0000-4000-8000-000000000002", PERSON, product),
          ...(phone === null ? [] : [bareThing("00000000-0000-4000-8000-000000000003", PERSON, phone)]),
        ];
        const { holder } = holderOf(lookup, person, things);
        const said = judge.answer(
          { product, target: { kind: "destination", id: destination } },
          holder,
          TODAY,
        );
        const trip = bareTrip("00000000-0000-4000-8000-000000000004", {
          destination,
          departs: "2027-01-01",
          returns: "2027-01-08",
          travellers: [PERSON],
        });
        const profile = {
          ...emptyProfile("2026-11-29T00:00:00.000Z"),
          people: [person],
          things,
          trips: [trip],
        };
        const view = tripView({ catalogue, lookup, judge, profile, today: TODAY }, trip);
        const plan = situationOf({ catalogue, lookup, judge, profile, today: TODAY }, trip);
        const means = [...plan.means.values(), ...plan.unknown.values()].flat();
        // No means is counted on where the judge says that the product does not work there.
        if (said.level === "unsupported" && lookup.kindOf(product) === "card")
          expect(
            means.filter(
              (one) => one.with.product === product && one.by === "card-inserted" && one.order === 1,
            ),
          ).toEqual([]);

        const question = { mine: new Set([product]), holder, use: null };
        // Only the row and the column looked at: the judge knows everything all the same.
        const only = <T extends { id: string }>(list: readonly T[], id: string) =>
          list.filter((one) => one.id === id);
        const drawn = {
          ...catalogue,
          cards: only(catalogue.cards, product),
          wallets: only(catalogue.wallets, product),
          sims: only(catalogue.sims, product),
          destinations: only(catalogue.destinations, destination),
        };
        const grid = placesGrid(drawn, judge, question, TODAY);
        const row = grid.rows.findIndex(({ id }) => id === product);
        const column = grid.columns.findIndex(({ id }) => id === destination);
        if (column >= 0) expect(grid.cells[row]?.[column]).toEqual(said);

        const items = view.checklist.phases.flatMap((phase) => phase.items.map(({ id }) => id));
        const noEsim = esimOf(telephonesOf(lookup, things)) === "no";
        // Nobody whose phone takes none is told to take, install or switch on an eSIM.
        if (noEsim) {
          expect(items.filter((id) => /^(esim-|data-plan$|buy-data-plan$|mainland-data$)/.test(id))).toEqual(
            [],
          );
          const sim = lookup.product(product);
          if (sim?.kind === "sim" && sim.form === "esim" && sim.inherits === "travel-esim")
            expect(means.filter((one) => one.by === "data" && one.with.product === product)).toEqual([]);
        }
        if (person.age === "child")
          expect(
            items.filter((id) =>
              /cash-quota|first-cash|mainland-cash|statement|hotline|codes-in-bank|apple-pay|network|rate$/.test(
                id,
              ),
            ),
          ).toEqual([]);
      }),
      { numRuns: 200, seed: 20261129 },
    );
  },
);
