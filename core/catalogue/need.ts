import { z } from "../zod.ts";
import { travellerSchema } from "./checklist-rule.ts";
import { carriedSchema, dependencySchema, type Carried } from "./dependency.ts";
import { evidenceListSchema } from "./evidence.ts";
import { factSchema } from "./fact.ts";
import { idSchema, localTextSchema } from "./text.ts";

/**
 * The ways to meet a need, each with the kinds of thing it can be done with. Those with `bank-app` are one for every bank
 * whose app is in the telephone; `card-confirmed-in-app` pays online where the bank asks in its app and sends no code.
 */
export const MEANS_OF = {
  "card-tapped": ["bank-card", "city-card", "travel-card"],
  "card-inserted": ["bank-card", "travel-card"],
  "card-in-machine": ["bank-card", "travel-card"],
  "card-online": ["bank-card", "travel-card"],
  "card-confirmed-in-app": ["bank-card"],
  "card-held": ["bank-card"],
  "card-at-counter": ["bank-card"],
  "card-in-app": ["bank-card"],
  "phone-tapped": ["phone-wallet"],
  "wallet-code": ["wallet", "foreign-wallet"],
  "wallet-in-app": ["wallet", "foreign-wallet", "shop-app"],
  "ride-code": ["wallet", "foreign-wallet", "shop-app"],
  "transit-card-tapped": ["transit-card", "city-card", "travel-card"],
  cash: ["cash"],
  data: ["sim"],
  line: ["sim"],
  "emergency-line": ["phone"],
  "bank-app": ["phone"],
  "second-device": ["second-device"],
  "messages-app": ["phone"],
  "on-paper": ["recovery-codes"],
} as const satisfies Record<string, readonly Carried[]>;
export type Means = keyof typeof MEANS_OF;
export const MEANS = Object.keys(MEANS_OF) as Means[];

/** Why a trip is made, as far as it changes what one needs. */
export const TRIP_PURPOSES = ["holiday", "business", "study", "commute", "family", "move"] as const;
export const tripPurposeSchema = z.enum(TRIP_PURPOSES);
export type TripPurpose = z.infer<typeof tripPurposeSchema>;

/** `critical`: the trip is in trouble without it; `nice`: it is missed; `none`: this person has no such need. */
export const WEIGHTS = ["critical", "nice", "none"] as const;

const weighed = { weight: z.enum(WEIGHTS), text: localTextSchema, evidence: evidenceListSchema };

/** For which trips and people another weight holds: all given parts must hold. */
const whenSchema = z
  .strictObject({
    /** The place of the trip is one of these or lies within one of them. */
    destinations: z.array(idSchema).min(1).optional(),
    purposes: z.array(tripPurposeSchema).min(1).optional(),
    /** As in a checklist rule, and children too: what they do not need is said of them. */
    traveller: travellerSchema.extend({ age: z.enum(["adult", "child"]).optional() }).optional(),
  })
  .refine((when) => Object.keys(when).length > 0, { message: "a weight of its own says for whom or where" });

/**
 * One way to meet the need. It exists only where the verdict on one of `uses` (features’ ids, the plainest first) says
 * so, or, with `atAll`, the verdict on the product as a whole there; with neither it exists wherever somebody has the
 * thing. `at`: only at these places and within them. `of`: the things it is done with here, a part of what `MEANS_OF`
 * allows. `dependsOn`: what it hangs on beside the thing and the place it is kept in.
 */
const metBySchema = z.strictObject({
  by: z.enum(MEANS),
  of: z.array(carriedSchema).min(1),
  uses: z.array(idSchema),
  atAll: z.boolean(),
  at: z.array(idSchema).min(1).optional(),
  dependsOn: z.array(dependencySchema),
});

/**
 * Something a traveller has to be able to do.
 * - `shared`: one traveller’s means serves the others too (paying does, receiving one’s own bank’s code does not).
 * - `critical`: how much it matters. Of the `others` the first that holds decides, `usual` where none does.
 */
export const needSchema = z.strictObject({
  id: idSchema,
  order: z.int(),
  name: localTextSchema,
  about: localTextSchema,
  shared: z.boolean(),
  metBy: z.array(metBySchema).min(1),
  critical: z.strictObject({
    usual: z.strictObject(weighed),
    others: z.array(z.strictObject({ when: whenSchema, ...weighed })),
  }),
  facts: z.array(factSchema).optional(),
});
export type Need = z.infer<typeof needSchema>;
