import { currencySchema } from "../../catalogue/span.ts";
import { z } from "../../zod.ts";
import { refuse } from "../action-refused.ts";
import { mergeChanges } from "../changes.ts";
import { isPair, MOST_RATES, notedRateSchema, rateKey, type OwnRate } from "../own-rate.ts";
import { defineAction } from "./define-action.ts";

const noted = notedRateSchema.nullable();

const set = defineAction(
  "rate.set",
  {
    from: currencySchema,
    to: currencySchema,
    /** From null where none was noted for the two; to null where none is noted any more. */
    rate: z.strictObject({ was: noted, to: noted }),
  },
  {
    reduce(profile, { from, to, rate }) {
      if (!isPair({ from, to })) refuse("rate.same-currency");
      const key = rateKey({ from, to });
      const known = profile.rates.find((one) => rateKey(one) === key);
      // Noted the other way round it is another rate, which nobody saw who meant this one.
      const there =
        known === undefined ? null : { from: known.from, perUnit: known.perUnit, asOf: known.asOf };
      const seen = rate.was === null ? null : { from, ...rate.was };
      const next = rate.to === null ? null : { from, ...rate.to };
      const before = { rate: there };
      if (mergeChanges(before, { rate: { was: seen, to: next } }, { kind: "rate", id: key }) === before)
        return profile;
      const others = profile.rates.filter((one) => one !== known);
      if (rate.to === null) return { ...profile, rates: others };
      const changed: OwnRate = { from, to, ...rate.to };
      const rates =
        known === undefined
          ? [...others, changed]
          : profile.rates.map((one) => (one === known ? changed : one));
      return rates.length > MOST_RATES ? refuse("change.too-many") : { ...profile, rates };
    },
    subject: ({ from, to }) => `${from} · ${to}`,
  },
);

export const rateActions = [set] as const;
