import { z } from "../../zod.ts";
import { changesSchema, mergeChanges, refuseGone } from "../changes.ts";
import { expectEntries } from "../entries.ts";
import { linkKey } from "../link-key.ts";
import type { Profile } from "../profile.ts";
import { thingsSubject } from "../subject.ts";
import { linkSchema, noLink, type Link, type MaybeLink } from "../thing.ts";
import { ownIdSchema } from "../own-id.ts";
import { defineAction } from "./define-action.ts";

interface Crossing {
  card: string;
  wallet: string;
}

const isOf =
  ({ card, wallet }: Crossing) =>
  (link: Link) =>
    link.card === card && link.wallet === wallet;

const subject = ({ card, wallet }: Crossing, states: readonly Profile[]) =>
  thingsSubject([card, wallet], states);

const { state, ...about } = linkSchema.omit({ card: true, wallet: true }).shape;

const set = defineAction(
  "link.set",
  {
    card: ownIdSchema,
    wallet: ownIdSchema,
    /** The state is null where nothing was known of a link; then it has to be said. */
    changes: changesSchema(z.strictObject(about)).extend({
      state: z.strictObject({ was: state.nullable(), to: state }).optional(),
    }),
  },
  {
    reduce(profile, { card, wallet, changes }) {
      const ref = { kind: "link", id: linkKey({ card, wallet }) } as const;
      expectEntries(profile.things, [card, wallet]);
      const known = profile.links.find(isOf({ card, wallet }));
      if (known === undefined && changes.state?.was !== null) return refuseGone(ref);
      const before: MaybeLink = known ?? noLink({ card, wallet });
      const after = mergeChanges(before, changes, ref);
      if (after === before || after.state === null) return profile;
      const link: Link = { ...after, state: after.state };
      const links =
        known === undefined ? [...profile.links, link] : profile.links.map((l) => (l === known ? link : l));
      return { ...profile, links };
    },
    subject,
  },
);

const clear = defineAction(
  "link.clear",
  { card: ownIdSchema, wallet: ownIdSchema },
  {
    reduce(profile, crossing) {
      const isIt = isOf(crossing);
      return profile.links.some(isIt)
        ? { ...profile, links: profile.links.filter((link) => !isIt(link)) }
        : profile;
    },
    subject,
  },
);

export const linkActions = [set, clear] as const;
