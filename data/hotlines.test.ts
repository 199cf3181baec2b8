import { expect, test } from "vitest";
import { hotlineSchema } from "../core/catalogue/hotline.ts";
import { lineageOf } from "../core/catalogue/lineage.ts";
import { shippedCatalogue } from "./build/shipped-catalogue.ts";

const { hotlines, destinations } = shippedCatalogue();

const within = (id: string) => destinations.find((place) => place.id === id)?.within;
const placesOf = (id: string) => [...lineageOf(id, within), id === "mainland-china" ? id : "abroad"];
const linesAt = (id: string, place: string) =>
  (hotlines.find((hotline) => hotline.id === id)?.lines ?? []).filter(({ places }) =>
    places.some((one) => placesOf(place).includes(one)),
  );

const BANKS = "abc bocom boc ccb cgb cib citic cmb everbright huaxia icbc minsheng pingan psbc spdb".split(
  " ",
);

test.each(BANKS)("%s is called at home, and from abroad where a source has a number", (bank) => {
  expect(linesAt(bank, "mainland-china")).not.toEqual([]);
  // No source has one for Postal Savings Bank.
  expect(linesAt(bank, "japan").length > 0).toBe(bank !== "psbc");
});

const PLACES = [
  ..."colombia japan south-korea thailand singapore malaysia hong-kong macau vietnam".split(" "),
  ..."indonesia united-arab-emirates united-kingdom france germany italy spain united-states".split(" "),
  ..."mexico brazil peru chile argentina australia new-zealand canada mainland-china".split(" "),
];

test.each(PLACES)("in %s a lost Visa, Mastercard, Amex or JCB has a number", (place) => {
  for (const network of ["visa", "mastercard", "amex", "jcb"])
    expect(linesAt(network, place), network).not.toEqual([]);
});

test("a number with a plus is one of the world: fifteen digits at most", () => {
  const numbers = hotlines.flatMap(({ lines }) => lines.map(({ number }) => number));
  for (const number of numbers.filter((one) => one.startsWith("+")))
    expect(number.replaceAll(/\D/g, ""), number).toMatch(/^[1-9]\d{6,14}$/);
});

test.each([
  ["95588", true],
  ["+86 10 95588", true],
  ["0800-96-4767", true],
  ["call 95588", false],
  ["(0571) 96225", false],
])("%s as a number: %s", (number, fits) => {
  const [hotline] = hotlines;
  const changed = { ...hotline, lines: hotline?.lines.map((line) => ({ ...line, number })) };
  expect(hotlineSchema.safeParse(changed).success).toBe(fits);
});
