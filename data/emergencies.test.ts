import { expect, test } from "vitest";
import { firstHourHere, lossesOf } from "../core/emergency/losses.ts";
import { situationHere } from "../core/emergency/here.ts";
import { AT_THE_TILL, movesAtTill } from "../core/emergency/moves-at-till.ts";
import { needsStaffCard, staffCardFor } from "../core/emergency/staff-card.ts";
import type { Belonging } from "../core/carry-plan/belonging.ts";
import { createLookup } from "../core/catalogue/lookup.ts";
import { createJudge } from "../core/compatibility/judge.ts";
import { placesToGo } from "../core/places/places-to-go.ts";
import { shippedCatalogue } from "./build/shipped-catalogue.ts";
import { GOLDEN_TRIPS, worldOf, type GoldenTrip } from "./golden-plans/travellers.ts";

const catalogue = shippedCatalogue();
const lookup = createLookup(catalogue);
const judge = createJudge(catalogue);
const TODAY = "2026-11-29";

const nameOf = ({ product, kind }: Belonging) =>
  product === null ? kind : (lookup.nameOf(product)?.en ?? product);

/** The first traveller of a golden trip, standing at its place. */
function stoodThere(golden: GoldenTrip) {
  const { profile, trip } = worldOf(golden);
  const person = profile.people.find(({ id }) => trip.travellers.includes(id));
  if (person === undefined) throw new Error("nobody travels");
  const world = { catalogue, lookup, judge, profile, today: TODAY };
  return {
    profile,
    person,
    place: trip.destination,
    situation: situationHere(world, person.id, trip.destination),
  };
}

/** What the person is told when each of their cards and wallets fails in turn, and when each thing is lost. */
function writtenOut(golden: GoldenTrip): string {
  const { person, place, situation } = stoodThere(golden);
  const own = situation.belongings.filter(({ thing }) => thing !== null);
  const paying = own.filter(({ kind }) =>
    ["bank-card", "wallet", "foreign-wallet", "phone-wallet"].includes(kind),
  );
  const card = staffCardFor(catalogue, lookup, place, person.home);
  const till = paying.flatMap((one) => {
    const failed = one.kind === "bank-card" ? { card: one.id, wallet: null } : { card: null, wallet: one.id };
    const moves = movesAtTill(situation, failed).map(({ means, sharesWith }) => {
      const by =
        means.card === null ? nameOf(means.with) : `${nameOf(means.with)} with ${nameOf(means.card)}`;
      return `    ${means.by}: ${by} (${means.verdict.level}, ${sharesWith} in common)`;
    });
    return [`  ${nameOf(one)} fails:`, ...(moves.length === 0 ? ["    nothing"] : moves)];
  });
  const losses = lossesOf(situation, catalogue.failures).flatMap((loss) => {
    const about = loss.subject.kind === "belonging" ? nameOf(loss.subject.belonging) : loss.subject.kind;
    const { steps, notFirst } = firstHourHere(catalogue, lookup, place, situation, [loss]);
    return [
      `  ${loss.failure.name.en}: ${about}`,
      ...notFirst.map(({ warning }) => `    not yet: ${warning.text.en}`),
      ...steps.flatMap(({ step, calls, numbers }) => [
        `    - ${step.text.en}`,
        ...calls.map(({ hotline, line }) => `        ${hotline.name.en}: ${line.number}`),
        ...numbers.map(({ name, number }) => `        ${name.en}: ${number}`),
      ]),
    ];
  });
  return [
    `${golden.file}: ${place}`,
    `Staff card: ${card?.record.name.en}${card?.isTheirs ? "" : " (not theirs)"}, ${card?.lines.map(({ line }) => line).join(", ")}, ${card?.money}`,
    "At the till",
    ...till,
    "Lost",
    ...losses,
    "",
  ].join("\n");
}

test.each(GOLDEN_TRIPS)("$file: what was read by a human eye", async (golden) => {
  await expect(writtenOut(golden)).toMatchFileSnapshot(`golden-emergencies/${golden.file}.txt`);
});

test.each(GOLDEN_TRIPS)(
  "$file: at the till only what is at hand, and never what has just failed",
  (golden) => {
    const { situation } = stoodThere(golden);
    for (const { id, kind } of situation.belongings) {
      const failed = kind === "bank-card" ? { card: id, wallet: null } : { card: null, wallet: id };
      for (const { means } of movesAtTill(situation, failed)) {
        expect(means.with.id).not.toBe(id);
        expect([means.with, means.card].every((part) => part === null || part.thing !== null)).toBe(true);
        expect(means.toLink).toBe(false);
      }
    }
  },
);

test("the need of the till is a record", () => {
  expect(catalogue.needs.map(({ id }) => id)).toContain(AT_THE_TILL);
});

test("every place with staff cards has one, and no line is left with a gap", () => {
  const without = placesToGo(catalogue.destinations).filter(({ id }) => {
    const card = staffCardFor(catalogue, lookup, id, "CN");
    for (const { text } of card?.lines ?? []) expect(text).not.toMatch(/[{}]/);
    return card?.isTheirs !== true;
  });
  // In more languages than one, or in one that nobody of us writes: the card is in English there and says so.
  expect(without.map(({ id }) => id)).toEqual(["cambodia", "europe", "laos", "maldives", "sri-lanka"]);
});

test("at home no line speaks of another currency", () => {
  const lines = staffCardFor(catalogue, lookup, "hangzhou", "CN")?.lines.map(({ line }) => line);
  expect(lines).toEqual(["pay-by-card", "cancel", "receipt"]);
});

test("of two cards lost at once both banks are called, and each step is there once", () => {
  const engineer = GOLDEN_TRIPS.find(({ file }) => file === "shanghai-engineer-to-bogota");
  if (engineer === undefined) throw new Error("nobody goes to Bogota");
  const { situation, place } = stoodThere(engineer);
  const lost = lossesOf(situation, catalogue.failures).filter(({ failure }) => failure.id === "card-lost");
  const { steps } = firstHourHere(catalogue, lookup, place, situation, lost);
  expect(new Set(steps.map(({ step }) => step.text.en)).size).toBe(steps.length);
  expect(steps[0]?.calls.map(({ hotline }) => hotline.id).toSorted()).toEqual(["cmb", "icbc", "mastercard"]);
});

test.each([
  ["at home", "hangzhou", { home: "CN", languages: [] }, false],
  ["a visitor", "hangzhou", { home: "MX", languages: ["es"] }, true],
  ["one who speaks it", "colombia", { home: "MX", languages: ["es"] }, false],
  ["nobody said anything", "thailand", { home: null, languages: [] }, true],
])("shown to the staff: %s", (_, place, person, needed) => {
  expect(needsStaffCard(catalogue, lookup, place, person)).toBe(needed);
});
