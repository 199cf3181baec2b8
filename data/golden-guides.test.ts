import { expect, test } from "vitest";
import { createLookup } from "../core/catalogue/lookup.ts";
import { guidesFor, type GuideFor } from "../core/guides/guide-for.ts";
import { shippedCatalogue } from "./build/shipped-catalogue.ts";
import { GOLDEN_TRIPS, worldOf } from "./golden-plans/travellers.ts";

const TODAY = "2026-11-29";
const catalogue = shippedCatalogue();
const lookup = createLookup(catalogue);

function reason({ why }: GuideFor): string {
  switch (why?.kind) {
    case undefined:
      return "";
    case "fact":
      return ` (${why.path}: ${String(why.value)})`;
    case "none":
      return ` (has no ${why.of})`;
    case "has":
      return ` (has ${why.product})`;
    case "unrelated":
      return " (nothing of theirs)";
  }
}

/** Who is offered which guide, a line each: read by a human eye. */
function linesFor(trip: (typeof GOLDEN_TRIPS)[number]): string[] {
  const { profile, trip: journey } = worldOf(trip);
  return profile.people.flatMap((person) => {
    const look = guidesFor(lookup, { ...profile, trips: [journey] }, person, TODAY);
    const all = catalogue.guides.map(look);
    return (["yes", "perhaps", "no"] as const).map((suits) => {
      const named = all.filter((one) => one.suits === suits).map((one) => `${one.guide.id}${reason(one)}`);
      return `${person.name}, ${suits}: ${named.join(", ")}`;
    });
  });
}

test.each(GOLDEN_TRIPS)("$file: the guides that suit whom are those that were read", async (trip) => {
  const golden = new URL(`golden-guides/${trip.file}.txt`, import.meta.url);
  const lines = `${linesFor(trip).join("\n")}\n`;
  await expect(lines).toMatchFileSnapshot(golden.pathname);
});
