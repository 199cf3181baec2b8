import { expect, test } from "vitest";
import { LANGUAGES } from "../catalogue/text.ts";
import { emptyProfile, profileSchema } from "./profile.ts";
import { sampleProfile } from "./sample.ts";

const { settings } = emptyProfile("2026-11-26T00:00:00.000Z");

test.each(LANGUAGES)(
  "in %s it is a whole profile with something of each kind and a trip ahead",
  (language) => {
    const sample = sampleProfile(language, "2026-11-26", {
      ...settings,
      theme: "dark",
      copiesFolder: "/stick",
    });
    expect(profileSchema.parse(sample)).toEqual(sample);
    expect(sample.settings).toEqual({ ...settings, theme: "dark", copiesFolder: null });
    expect(sample.people).toHaveLength(2);
    expect(new Set(sample.links.map(({ state }) => state))).toEqual(
      new Set(["linked", "failed", "not-tried"]),
    );
    expect(sample.trips).toMatchObject([{ departs: "2027-01-10", returns: "2027-01-24" }]);
    expect(sample.things.find(({ product }) => product === "icbc-debit")?.expires).toBe("2027-03");
  },
);
