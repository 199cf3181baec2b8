import type { CalendarDate } from "../../../core/calendar-date.ts";
import type { ThingKind } from "../../../core/catalogue/lookup.ts";
import { calendarDateSchema } from "../../../core/calendar-date-schema.ts";
import { CURRENCIES } from "../../../core/currencies.ts";
import { amountText, parseAmount } from "../../../core/parse-amount.ts";
import type { LinkStates } from "../../../core/profile/link-changes.ts";
import { parseExpiry } from "../../../core/profile/parse-expiry.ts";
import {
  balanceSchema,
  linkSchema,
  thingSchema,
  type Balance,
  type Thing,
} from "../../../core/profile/thing.ts";
import { z } from "../../../core/zod.ts";
import { asTyped, orNull } from "../../session/as-typed.ts";
import { detailProblems, detailsDraft, withDetails, type DetailsDraft } from "./details-draft.ts";

export const KNOWLEDGE = ["unknown", "yes", "no"] as const;
type Knowledge = (typeof KNOWLEDGE)[number];

const KNOWN = { yes: true, no: false, unknown: null } as const;
const knowledgeOf = (known: boolean | null | undefined): Knowledge =>
  known === true ? "yes" : known === false ? "no" : "unknown";

const { shape } = thingSchema;
const detailsShape = Object.fromEntries(
  Object.keys(detailsDraft()).map((field) => [field, z.string()]),
) as Record<keyof DetailsDraft, z.ZodString>;

/**
 * What stands in the form: text as typed. `asOf` is a day or empty; `esim` and `unlocked` are yes, no or unknown; `links`
 * are the states of a card’s links by wallet. Beside them, what else is known of the thing.
 */
const draftSchema = z.strictObject({
  product: asTyped(shape.product, { empty: "thing.product" }),
  label: asTyped(shape.label),
  lastDigits: asTyped(shape.lastDigits, { read: orNull }),
  expires: z.string().refine((text) => orNull(text) === null || parseExpiry(text) !== null, "thing.expires"),
  notes: asTyped(shape.notes),
  amount: z.string(),
  currency: z.string(),
  asOf: z.string(),
  esim: z.enum(KNOWLEDGE),
  unlocked: z.enum(KNOWLEDGE),
  links: z.record(z.string(), linkSchema.shape.state.nullable()),
  ...detailsShape,
});
export type ThingDraft = z.infer<typeof draftSchema>;

/** An empty form; a balance is one in yuan that was read today unless it is said otherwise. */
export function emptyDraft(today: CalendarDate): ThingDraft {
  return {
    product: "",
    label: "",
    lastDigits: "",
    expires: "",
    notes: "",
    amount: "",
    currency: "CNY",
    asOf: today,
    esim: "unknown",
    unlocked: "unknown",
    links: {},
    ...detailsDraft(),
  };
}

/** The form filled with a thing and the states of its links. */
export function toDraft(thing: Thing, today: CalendarDate, links: LinkStates = {}): ThingDraft {
  const { product, label, notes, lastDigits, expires, balance, device } = thing;
  const money = balance !== null && {
    amount: amountText(balance.amount, balance.currency),
    currency: balance.currency,
    asOf: balance.asOf,
  };
  return {
    ...emptyDraft(today),
    product,
    label,
    notes,
    lastDigits: lastDigits ?? "",
    expires: expires ?? "",
    esim: knowledgeOf(device?.esim),
    unlocked: knowledgeOf(device?.unlocked),
    ...money,
    ...detailsDraft(thing),
    links,
  };
}

/** The balance a form names; null without an amount. An amount that cannot be read is none at all: NaN. */
export function balanceOf({ amount, currency, asOf }: ThingDraft): Balance | null {
  if (orNull(amount) === null) return null;
  const code = currency.trim().toUpperCase();
  return { amount: parseAmount(amount, code) ?? Number.NaN, currency: code, asOf };
}

/**
 * What the form has to be, and the thing it describes.
 * @param before what the form does not ask stays as it is there
 * @param today what was opened or used was so by then
 */
export function thingForm(before: Thing, kind: ThingKind, today: CalendarDate): z.ZodType<Thing, ThingDraft> {
  return draftSchema
    .superRefine((draft, context) => {
      const wrong = (field: string, message: string) =>
        context.addIssue({ code: "custom", path: [field], message });
      for (const [field, code] of Object.entries(detailProblems(kind, draft, today))) wrong(field, code);
      const balance = balanceOf(draft);
      if (balance === null) return;
      if (!CURRENCIES.includes(balance.currency)) wrong("currency", "money.currency");
      else if (!balanceSchema.shape.amount.safeParse(balance.amount).success) wrong("amount", "money.amount");
      if (!calendarDateSchema.safeParse(draft.asOf).success) wrong("asOf", "money.as-of");
    })
    .transform((draft) => {
      const thing = {
        ...before,
        product: draft.product,
        label: draft.label.trim(),
        notes: draft.notes.trim(),
        lastDigits: orNull(draft.lastDigits),
        expires: orNull(draft.expires) === null ? null : parseExpiry(draft.expires),
        balance: balanceOf(draft),
      };
      const abilities = { esim: KNOWN[draft.esim], unlocked: KNOWN[draft.unlocked] };
      return withDetails(thing, kind, draft, today, kind === "phone" ? abilities : {});
    });
}
