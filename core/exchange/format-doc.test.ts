import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { historyEntrySchema, stepLabelSchema } from "../profile/history.ts";
import { personSchema } from "../profile/person.ts";
import { profileSchema, savedViewSchema, settingsSchema } from "../profile/profile.ts";
import { ATTEMPT_OUTCOMES, attemptSchema } from "../profile/attempt.ts";
import { ownRateSchema } from "../profile/own-rate.ts";
import {
  cardDetailsSchema,
  deviceSchema,
  simDetailsSchema,
  walletDetailsSchema,
} from "../profile/thing-details.ts";
import { keptPlaceSchema, ownBasketSchema, ownNeedSchema } from "../profile/trip-plan.ts";
import { balanceSchema, LINK_STATES, linkSchema, thingSchema } from "../profile/thing.ts";
import { markSchema, ownItemSchema, tripSchema } from "../profile/trip.ts";
import { ITEM_STATES } from "../profile/item-mark.ts";
import { exchangeSchema } from "./exchange.ts";

const DOC = readFileSync(new URL("../../docs/profile-format.md", import.meta.url), "utf8");

const FIELDS = [
  profileSchema,
  exchangeSchema,
  settingsSchema,
  personSchema,
  thingSchema,
  balanceSchema,
  deviceSchema,
  cardDetailsSchema,
  walletDetailsSchema,
  simDetailsSchema,
  linkSchema,
  attemptSchema,
  tripSchema,
  ownNeedSchema,
  keptPlaceSchema,
  ownBasketSchema,
  ownRateSchema,
  markSchema,
  ownItemSchema,
  savedViewSchema,
  historyEntrySchema,
  stepLabelSchema,
].flatMap(({ shape }) => Object.keys(shape));

/** Everything between back quotes: names of fields, values, shapes such as `{amount, currency}`. */
const named = new Set(
  [...DOC.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = ""]) => code.match(/[\w-]+/g) ?? []),
);

test.each([...new Set([...FIELDS, ...LINK_STATES, ...ITEM_STATES, ...ATTEMPT_OUTCOMES])])(
  "%s is described",
  (name) => {
    expect(named.has(name) || DOC.includes(`"${name}":`)).toBe(true);
  },
);
