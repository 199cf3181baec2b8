import { expect, test } from "vitest";
import { crossingKinds } from "./crossings.ts";
import { bareLink, bareThing, type Link } from "./thing.ts";

const cards = ["c1", "c2", "c3"].map((id) => bareThing(id, "p", id === "c3" ? "metro" : "debit"));
const wallets = ["w1", "w2"].map((id) => bareThing(id, "p", "purse"));
const kinds = (links: Link[]) =>
  crossingKinds(cards, wallets, links).map(({ card, wallet, link }) => [
    card,
    wallet,
    link?.state ?? "nothing",
  ]);

test.each<[string, Link[], string[][]]>([
  [
    "nothing was said",
    [],
    [
      ["debit", "purse", "nothing"],
      ["metro", "purse", "nothing"],
    ],
  ],
  [
    "one of four is linked",
    [bareLink("c1", "w1", "linked")],
    [
      ["debit", "purse", "linked"],
      ["debit", "purse", "nothing"],
      ["metro", "purse", "nothing"],
    ],
  ],
  [
    "all that one kind can be, in two ways",
    [bareLink("c3", "w1", "linked"), bareLink("c3", "w2", "failed")],
    [
      ["debit", "purse", "nothing"],
      ["metro", "purse", "linked"],
      ["metro", "purse", "failed"],
    ],
  ],
  [
    "what was said of others",
    [bareLink("c9", "w1", "linked"), bareLink("c1", "w9", "failed"), bareLink("w1", "c1", "failed")],
    [
      ["debit", "purse", "nothing"],
      ["metro", "purse", "nothing"],
    ],
  ],
])("%s", (_, links, expected) => {
  expect(kinds(links)).toEqual(expected);
});

test("there are as many as kinds, not as crossings", () => {
  const many = Array.from({ length: 4000 }, (_, n) => bareThing(`c${n}`, "p", "debit"));
  const purses = Array.from({ length: 500 }, (_, n) => bareThing(`w${n}`, "p", "purse"));
  const links = many.map(({ id }, n) => bareLink(id, `w${n % 500}`, n % 2 === 0 ? "linked" : "failed"));
  expect(crossingKinds(many, purses, links)).toHaveLength(3);
});
