import { expect, test } from "vitest";
import { checkPredicate } from "./check-predicate.ts";
import { parsePredicate } from "./parse-predicate.ts";

const RECORDS = ["cards/red-card", "wallets/purse", "symptoms/stuck", "destinations/island"];

const faults = (text: string) => {
  const parsed = parsePredicate(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.what}`);
  return checkPredicate(parsed.predicate, (folders, id) =>
    folders.some((folder) => RECORDS.includes(`${folder}/${id}`)),
  );
};

test.each([
  "card is red-card & wallet is-not [purse]",
  "card.home = mainland | card.funding in [debit, credit]",
  "card.class in [2, 3] & card.class = 1",
  "card.expires < today & card.lastUsedOn >= today-6m",
  "card.balance < pay.cny & pay.usd <= 5000",
  "card.phoneDigits not-in sims.lastDigits",
  "card.person != wallet.person",
  "wallet.links >= 10",
  "person.documents = [resident-id, passport] | phone.kinds lacks iphone",
  "things has [red-card, purse] & place is island & place.region in [CO, PE]",
  "symptom != stuck & !(verdict known)",
])("%s fits", (text) => {
  expect(faults(text)).toEqual([]);
});

test.each([
  ["card.colour = red", "there is no path card.colour"],
  ["card.colour known", "there is no path card.colour"],
  ["card.person = wallet.owner", "there is no path wallet.owner"],
  ["card is blue-card", 'card is never "blue-card"'],
  ["card is purse", 'card is never "purse"'],
  ["card = red-card", "card takes is is-not, not ="],
  ["card.funding = gift", 'card.funding is never "gift"'],
  ["card.funding in debit", "in takes a list"],
  ["card.funding = [debit]", "= takes one word, not a list"],
  ["card.class in [2, 4]", 'card.class is never "4"'],
  ["card.expires < 2028", "card.expires can be compared with today only"],
  ["card.balance < today", "card.balance is no date"],
  ["pay.cny > lots", "pay.cny is a number"],
  ["pay.cny > card.expires", "pay.cny cannot be compared with card.expires"],
  ["wallet.links = 0", "wallet.links takes > >=, not ="],
  ["place.region = Peru", 'place.region is never "Peru"'],
  ["symptom = lost", 'symptom is never "lost"'],
  ["!(card.home = moon) & card is red-card", 'card.home is never "moon"'],
])("%s: %s", (text, fault) => {
  expect(faults(text)).toEqual([fault]);
});
