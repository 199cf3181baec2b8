import { expectEntries } from "../entries.ts";
import type { Profile } from "../profile.ts";
import { thingsSubject } from "../subject.ts";
import { linkSchema, type Link } from "../thing.ts";
import { ownIdSchema } from "../trip.ts";
import { defineAction } from "./define-action.ts";

const without = ({ links }: Profile, card: string, wallet: string): Link[] =>
  links.filter((link) => link.card !== card || link.wallet !== wallet);

const set = defineAction(
  "link.set",
  { link: linkSchema },
  {
    reduce(profile, { link }) {
      const { card, wallet } = link;
      expectEntries(profile.things, [card, wallet]);
      return { ...profile, links: [...without(profile, card, wallet), link] };
    },
    subject: ({ link: { card, wallet } }, states) => thingsSubject([card, wallet], states),
  },
);

const clear = defineAction(
  "link.clear",
  { card: ownIdSchema, wallet: ownIdSchema },
  {
    reduce: (profile, { card, wallet }) => ({ ...profile, links: without(profile, card, wallet) }),
    subject: ({ card, wallet }, states) => thingsSubject([card, wallet], states),
  },
);

export const linkActions = [set, clear] as const;
