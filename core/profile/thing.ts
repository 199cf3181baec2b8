import { calendarDateSchema, calendarMonthSchema } from "../calendar-date-schema.ts";
import { idSchema } from "../catalogue/text.ts";
import { z } from "../zod.ts";
import { freeText } from "../kept-text/free-text.ts";
import { attemptSchema, MOST_ATTEMPTS } from "./attempt.ts";
import { ownIdSchema } from "./own-id.ts";
import {
  cardDetailsSchema,
  deviceSchema,
  lastFourSchema,
  simDetailsSchema,
  walletDetailsSchema,
} from "./thing-details.ts";

/** Money on a card or in a wallet, as the person read it on a day. Never fetched. `amount` in minor units. */
export const balanceSchema = z.strictObject({
  amount: z.int().min(0).max(1_000_000_000_000),
  currency: z.string().regex(/^[A-Z]{3}$/, "money.currency"),
  asOf: calendarDateSchema,
});
export type Balance = z.infer<typeof balanceSchema>;

/**
 * A card, wallet, SIM or telephone that a person has. There is no field for a full number, a code or a password, on
 * purpose. `label` is the person's own name for it (a telephone's model). An archived thing is kept, with its links
 * and history, but takes no part in plans. `device` only of a telephone; `card`, `wallet` and `sim` only of such a thing,
 * each null where nothing is known.
 */
export const thingSchema = z.strictObject({
  id: ownIdSchema,
  person: ownIdSchema,
  product: idSchema,
  label: freeText(40),
  lastDigits: lastFourSchema,
  expires: calendarMonthSchema.nullable(),
  notes: freeText(500),
  balance: balanceSchema.nullable(),
  device: deviceSchema.nullable(),
  card: cardDetailsSchema.nullable(),
  wallet: walletDetailsSchema.nullable(),
  sim: simDetailsSchema.nullable(),
  archived: z.boolean(),
});
export type Thing = z.infer<typeof thingSchema>;

/** `failed`: tried and refused. `not-tried`: meant to. `removed`: was linked once. No record: nothing known. */
export const LINK_STATES = ["linked", "failed", "not-tried", "removed"] as const;

/** A card in a wallet, in what state, and since which day; `phoneDigits` end the number registered for it. */
export const linkSchema = z.strictObject({
  card: ownIdSchema,
  wallet: ownIdSchema,
  state: z.enum(LINK_STATES),
  since: calendarDateSchema.nullable(),
  phoneDigits: lastFourSchema,
  notes: freeText(200),
  /** The last times it was tried, oldest first; empty where nobody wrote any down. */
  attempts: z.array(attemptSchema).max(MOST_ATTEMPTS, "change.too-many"),
});
export type Link = z.infer<typeof linkSchema>;

/** A link as a form or a change sees it: one of which nothing is known has no state. */
export type MaybeLink = Omit<Link, "state"> & { state: Link["state"] | null };

/** What stands for a link of which nothing is known. */
export function noLink({ card, wallet }: Pick<Link, "card" | "wallet">): MaybeLink {
  return { card, wallet, state: null, since: null, phoneDigits: null, notes: "", attempts: [] };
}

/** A thing of which nothing is known but what it is and whose. */
export function bareThing(id: string, person: string, product: string): Thing {
  return {
    id,
    person,
    product,
    label: "",
    lastDigits: null,
    expires: null,
    notes: "",
    balance: null,
    device: null,
    card: null,
    wallet: null,
    sim: null,
    archived: false,
  };
}

/** A link of which only the state is known. */
export function bareLink(card: string, wallet: string, state: Link["state"]): Link {
  return { card, wallet, state, since: null, phoneDigits: null, notes: "", attempts: [] };
}
