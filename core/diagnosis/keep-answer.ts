import { ownValue } from "../own-value.ts";
import type { Action } from "../profile/actions.ts";
import { changePerson, changeThing } from "../profile/make-change.ts";
import type { Person } from "../profile/person.ts";
import type { Thing } from "../profile/thing.ts";
import {
  UNKNOWN_CARD,
  UNKNOWN_DEVICE,
  UNKNOWN_SIM,
  UNKNOWN_WALLET,
  type CardDetails,
  type Device,
  type SimDetails,
  type WalletDetails,
} from "../profile/thing-details.ts";
import type { Situation } from "./situation.ts";

/** What an answer says in a field of the profile. */
type Field<Of extends string, Record> = {
  [F in keyof Record]: { of: Of; field: F; value: Exclude<Record[F], null> };
}[keyof Record];
export type ProfileAnswer =
  | Field<"card", Pick<CardDetails, "class" | "status">>
  | Field<"wallet", Pick<WalletDetails, "identity" | "document">>
  | Field<"sim", Pick<SimDetails, "roaming" | "state" | "new">>
  | Field<"phone", Pick<Device, "esim" | "unlocked">>
  | Field<"person", Pick<Person, "nameHas" | "age">>;

type Kept = { yes?: ProfileAnswer; no?: ProfileAnswer };

/** The causes whose own question has an answer that the profile has a field for. */
const KEPT_OF_CAUSES: Readonly<Record<string, Kept>> = {
  "account-class-too-low": { no: { of: "card", field: "class", value: "1" } },
  "card-reported-lost": { no: { of: "card", field: "status", value: "normal" } },
  "identity-check-unfinished": { no: { of: "wallet", field: "identity", value: "verified" } },
  "suspended-line": {
    yes: { of: "sim", field: "state", value: "suspended" },
    no: { of: "sim", field: "state", value: "active" },
  },
  "phone-carrier-locked": {
    yes: { of: "phone", field: "unlocked", value: false },
    no: { of: "phone", field: "unlocked", value: true },
  },
  "phone-has-no-esim": {
    yes: { of: "phone", field: "esim", value: false },
    no: { of: "phone", field: "esim", value: true },
  },
  "under-age": { yes: { of: "person", field: "age", value: "under-16" } },
};

/** The field that an answer to the question of a cause belongs into, if it does. */
export function keptOfCause(cause: string, answer: "yes" | "no"): ProfileAnswer | null {
  return ownValue(KEPT_OF_CAUSES, cause)?.[answer] ?? null;
}

function withAnswer(thing: Thing, answer: Exclude<ProfileAnswer, { of: "person" }>): Thing {
  const said = { [answer.field]: answer.value };
  switch (answer.of) {
    case "card":
      return { ...thing, card: { ...(thing.card ?? UNKNOWN_CARD), ...said } };
    case "wallet":
      return { ...thing, wallet: { ...(thing.wallet ?? UNKNOWN_WALLET), ...said } };
    case "sim":
      return { ...thing, sim: { ...(thing.sim ?? UNKNOWN_SIM), ...said } };
    case "phone":
      return { ...thing, device: { ...(thing.device ?? UNKNOWN_DEVICE), ...said } };
  }
}

/** The action that writes an answer into the profile; null where there is nothing of one's own to write it to. */
export function keepAnswer(
  situation: Pick<Situation, "person" | "card" | "wallet" | "sim" | "phone">,
  answer: ProfileAnswer,
): Action | null {
  if (answer.of === "person") {
    const { person } = situation;
    return person === null ? null : changePerson(person, { ...person, [answer.field]: answer.value });
  }
  const thing = situation[answer.of]?.thing ?? null;
  return thing === null ? null : changeThing(thing, withAnswer(thing, answer));
}
