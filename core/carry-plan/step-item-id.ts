import type { OwnItem } from "../profile/trip.ts";
import { fingerprint } from "./fingerprint.ts";

/*
 * The id of an item that a plan wrote into a checklist: a UUID of version 8, the one whose digits are an application’s own
 * (RFC 9562). Random ids are of version 4, so nothing that a person wrote has such an id.
 *
 *   706c616e-SSSS-8SSS-8SSS-CCCCCCCCCCCC
 *
 * The first eight digits say “plan” in ASCII. S is the step, in whatever language it was written; C is what was written, so
 * that an item which the person changed can be told from one as the plan left it.
 */
const OF_PLAN = /^706c616e-([0-9a-f]{4})-8([0-9a-f]{3})-8([0-9a-f]{3})-([0-9a-f]{12})$/;

type Content = Omit<OwnItem, "id">;

const contentDigits = ({ phase, title, due }: Content) =>
  fingerprint(JSON.stringify([phase, title, due]), 12);

/** What stands for a step in the ids of its items: ten hexadecimal digits. @param step names it, in no language */
export function stepDigits(step: string): string {
  return fingerprint(step, 10);
}

/** The id of the item that says a step so. @param step its `stepDigits` */
export function stepItemId(step: string, content: Content): string {
  const parts = [step.slice(0, 4), `8${step.slice(4, 7)}`, `8${step.slice(7)}`];
  return ["706c616e", ...parts, contentDigits(content)].join("-");
}

/** The `stepDigits` of the step that an item was written for; null for an item that no plan wrote under such an id. */
export function stepOfItem(id: string): string | null {
  const [, ...digits] = OF_PLAN.exec(id) ?? [];
  return digits.length === 0 ? null : digits.slice(0, 3).join("");
}

/** Whether an item that a plan wrote still says what it said then. */
export function isAsWritten(item: OwnItem): boolean {
  return OF_PLAN.exec(item.id)?.[4] === contentDigits(item);
}
