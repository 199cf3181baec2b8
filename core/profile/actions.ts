import { z } from "../zod.ts";
import type { ActionKind } from "./actions/define-action.ts";
import { itemActions } from "./actions/item.ts";
import { linkActions } from "./actions/link.ts";
import { overlayActions } from "./actions/overlay.ts";
import { personActions } from "./actions/person.ts";
import { personChoiceActions } from "./actions/person-choices.ts";
import { profileActions } from "./actions/profile.ts";
import { rateActions } from "./actions/rate.ts";
import { settingsActions } from "./actions/settings.ts";
import { thingActions } from "./actions/thing.ts";
import { tripPlanActions } from "./actions/trip-plan.ts";
import { tripActions } from "./actions/trip.ts";
import { viewActions } from "./actions/view.ts";
import { incoming } from "../kept-text/incoming-text.ts";

/** Everything that can be done to a profile, by noun. The gate, the reducer, history and tests derive from this list. */
const KINDS = [
  ...settingsActions,
  ...personActions,
  ...personChoiceActions,
  ...thingActions,
  ...linkActions,
  ...tripActions,
  ...tripPlanActions,
  ...itemActions,
  ...overlayActions,
  ...viewActions,
  ...rateActions,
  ...profileActions,
] as const;

type SchemasOf<K extends readonly { schema: unknown }[]> = { [I in keyof K]: K[I]["schema"] };
const schemas: readonly unknown[] = KINDS.map(({ schema }) => schema);
const anyAction = z.discriminatedUnion("type", schemas as SchemasOf<typeof KINDS>);

/** What the gate takes for an action. It names what it touches by id; no text in it is endless or a full card number. */
export const actionSchema = incoming(anyAction);
export type Action = z.infer<typeof actionSchema>;
export type ActionType = Action["type"];

const BY_TYPE = new Map<string, ActionKind>(KINDS.map((kind) => [kind.type, kind as ActionKind]));

/** How an action is carried out and what it is about. */
export function kindOf({ type }: Action): ActionKind {
  const kind = BY_TYPE.get(type);
  if (kind === undefined) throw new Error(`no such action: ${type}`);
  return kind;
}
