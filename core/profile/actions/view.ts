import { addEntry, removeEntry } from "../entries.ts";
import { savedViewSchema } from "../profile.ts";
import { nameFound } from "../subject.ts";
import { ownIdSchema } from "../own-id.ts";
import { defineAction } from "./define-action.ts";

const add = defineAction(
  "view.add",
  { view: savedViewSchema },
  {
    reduce: (profile, { view }) => ({ ...profile, views: addEntry(profile.views, view) }),
    subject: ({ view }) => view.name,
  },
);

const remove = defineAction(
  "view.remove",
  { id: ownIdSchema },
  {
    reduce: (profile, { id }) => ({ ...profile, views: removeEntry(profile.views, id) }),
    subject: ({ id }, states) => nameFound((profile) => profile.views, id, states),
  },
);

export const viewActions = [add, remove] as const;
