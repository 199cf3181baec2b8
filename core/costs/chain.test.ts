import { expect, test } from "vitest";
import type { Level } from "../catalogue/level.ts";
import { UNKNOWN } from "../compatibility/answer.ts";
import type { Pair } from "../catalogue/statement.ts";
import type { Judge } from "../compatibility/judge.ts";
import { RESIDENT } from "../people/holder.ts";
import { chainsOf } from "./chain.ts";
import { factsOf } from "./costs.fixture.ts";

const { lookup } = factsOf();

/** Answers by `product target use`; what is not listed is unknown. */
function judge(levels: Record<string, Level>): Judge {
  const key = ({ product, target }: Pair) => [product, target.id, target.use ?? ""].join(" ").trim();
  return { answer: (pair) => ({ ...UNKNOWN, level: levels[key(pair)] ?? "unknown" }) };
}
const thing = (id: string, product: string, archived = false) => ({ id, product, archived });
const wish = {
  place: "island",
  things: [thing("1", "red"), thing("2", "red"), thing("3", "visa", true), thing("4", "purse")],
  links: [],
  holder: RESIDENT,
  today: "2026-11-29",
};

test("a card alone and in each wallet, once a product; what is archived is out", () => {
  expect(chainsOf(judge({}), lookup, wish).map(({ id }) => id)).toEqual(["red", "red--purse"]);
});

test("what the judge rules out is no chain; a line it does not know may work", () => {
  const levels = {
    "red island pay-in-shop": "partial",
    "red island pay-online": "unsupported",
    "red island cash-atm": "supported",
    "red purse": "unsupported",
  } as const;
  expect(chainsOf(judge(levels), lookup, wish)).toEqual([
    {
      id: "red",
      card: "red",
      wallet: null,
      serves: {
        "shop-purchase": "partly",
        "small-payment": "maybe",
        online: "no",
        data: "no",
        "atm-withdrawal": "yes",
      },
      said: {},
    },
  ]);
});

test("through a wallet both the link and the place must allow it; never cash", () => {
  const levels = { "red purse": "supported", "purse island pay-in-shop": "partial" } as const;
  const [, through] = chainsOf(judge(levels), lookup, wish);
  expect(through?.serves).toEqual({
    "shop-purchase": "partly",
    "small-payment": "maybe",
    online: "maybe",
    data: "maybe",
    "atm-withdrawal": "no",
  });
});

test("in the mainland the link answers for tills of which nobody speaks", () => {
  const at = (levels: Record<string, Level>) =>
    chainsOf(judge({ "red purse": "partial", ...levels }), lookup, { ...wish, place: "home" })[1]?.serves;
  expect(at({})).toMatchObject({ "shop-purchase": "partly", "small-payment": "partly", online: "maybe" });
  expect(at({ "purse home pay-in-shop": "unsupported" })).toMatchObject({ "shop-purchase": "no" });
});

test("a pair that failed is no chain, unless another card of the kind did not", () => {
  const failed = (card: string) => ({ card, wallet: "4", state: "failed" as const });
  const ids = (...links: ReturnType<typeof failed>[]) =>
    chainsOf(judge({}), lookup, { ...wish, links }).map(({ id }) => id);
  expect(ids(failed("1"))).toEqual(["red", "red--purse"]);
  expect(ids(failed("1"), failed("2"))).toEqual(["red"]);
});

test("a card to ride with pays only where somebody says so, and from no wallet", () => {
  const things = [thing("1", "bus"), thing("4", "purse")];
  const ids = (levels: Record<string, Level>) =>
    chainsOf(judge(levels), lookup, { ...wish, things }).map(({ id, serves }) => [
      id,
      serves["atm-withdrawal"],
    ]);
  expect(ids({})).toEqual([]);
  expect(ids({ "bus island pay-in-shop": "supported" })).toEqual([["bus", "no"]]);
});

test("a condition is told with the line it is about", () => {
  const few = { en: "Few terminals", "zh-CN": "机器少" };
  const partial: Judge = { answer: () => ({ ...UNKNOWN, level: "partial", short: few }) };
  const [alone, through] = chainsOf(partial, lookup, wish);
  expect(alone?.said["atm-withdrawal"]).toEqual(few);
  expect(through?.said).toEqual({ "shop-purchase": few, "small-payment": few, online: few, data: few });
});

test("in a wallet of the phone’s maker a card pays only where the card itself does", () => {
  const levels = { "red tap": "supported", "tap island pay-in-shop": "supported" } as const;
  const things = [thing("1", "red"), thing("4", "tap")];
  const shops = (more: Record<string, Level>) =>
    chainsOf(judge({ ...levels, ...more }), lookup, { ...wish, things }).find(
      ({ wallet }) => wallet === "tap",
    )?.serves["shop-purchase"];
  expect(shops({})).toBe("maybe");
  expect(shops({ "red island pay-in-shop": "supported" })).toBe("yes");
  expect(shops({ "red island pay-in-shop": "unsupported" })).toBe("no");
});
