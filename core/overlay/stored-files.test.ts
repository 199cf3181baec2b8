import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { EXCHANGE_VERSION } from "../exchange/exchange.ts";
import { readExchange } from "../exchange/read.ts";
import { catalogueOf, PURSE } from "../facts/catalogue.fixture.ts";
import { overlaySchema } from "./overlay-schema.ts";
import { PACK_VERSION, parsePack } from "./pack.ts";

const upTo = (version: number) => Array.from({ length: version }, (_, i) => i + 1);
const read = (file: string) => readFileSync(new URL(file, import.meta.url), "utf8");

/** What the entries in the files name beside each other. */
const CATALOGUE = catalogueOf({
  cards: [{ ...PURSE, id: "visa-foreign", kind: "card" }],
  wallets: [{ ...PURSE, id: "apple-pay" }],
  destinations: ["abroad", "colombia"].map((id) => ({ ...PURSE, id })),
  features: [{ id: "balance-topup", name: PURSE.name }],
});

/** Files that people have, in every version there ever was; kept for ever. */
test.each(upTo(EXCHANGE_VERSION))("an export of version %i with own entries is read as it was", (version) => {
  const text = read(`../exchange/fixtures/exchange-v${version}.json`);
  const { overlay, views } = JSON.parse(text) as { overlay: object; views: object };
  expect(readExchange(text, CATALOGUE)).toMatchObject({ ok: true, document: { overlay, views } });
});

test.each(upTo(PACK_VERSION))("a pack of version %i is read as it was", (version) => {
  const text = read(`fixtures/pack-v${version}.json`);
  const { records } = JSON.parse(text) as { records: object };
  expect(parsePack(text, CATALOGUE)).toEqual({ ok: true, records });
});

test("what the catalogue may say from now on is not taken into what is kept", () => {
  const { records } = JSON.parse(read("fixtures/pack-v1.json")) as { records: { cards: object[] } };
  const [card] = records.cards;
  const more = { ...records, cards: [{ ...card, aliases: ["new"] }] };
  expect(overlaySchema.safeParse(records).success).toBe(true);
  expect(overlaySchema.safeParse(more).success).toBe(false);
});
