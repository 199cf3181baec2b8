import type { CalendarDate } from "../calendar-date.ts";
import type { Symptom } from "../catalogue/symptom.ts";
import { evaluate } from "./evaluate.ts";
import { parsedOnce } from "./parsed-once.ts";
import type { Facts } from "./paths.ts";

/** How symptoms are offered: what cannot wait first. What stands in no group is in the last. */
export const SYMPTOM_GROUPS = {
  loss: ["phone-lost", "card-lost", "sim-lost", "cash-machine-kept-card", "account-frozen"],
  linking: ["card-will-not-link", "function-will-not-open", "public-card-fails", "number-changed"],
  paying: [
    "payment-declined",
    "paid-but-unclear",
    "wallet-abroad-fails",
    "card-declined-abroad",
    "cash-machine-refuses",
    "transit-tap-fails",
  ],
  account: ["identity-check-fails", "code-does-not-arrive", "cannot-register", "whatsapp-will-not-register"],
  line: ["esim-will-not-install", "no-mobile-data"],
  money: ["balance-wrong", "charged-in-own-currency", "refund-missing", "hold-not-released"],
} as const;
export type SymptomGroup = keyof typeof SYMPTOM_GROUPS;

const GROUPS = Object.keys(SYMPTOM_GROUPS) as SymptomGroup[];

const groupOf = (id: string): SymptomGroup =>
  GROUPS.find((group) => (SYMPTOM_GROUPS[group] as readonly string[]).includes(id)) ?? "money";

/** Whether somebody may have a symptom: not where a known fact says that it is nothing for them. */
export function isOffered({ when }: Pick<Symptom, "when">, facts: Facts, today: CalendarDate): boolean {
  return when === null || evaluate(parsedOnce(when), facts, today) !== false;
}

/** The symptoms that somebody may have, by group, in the order of the records. Groups without any are left out. */
export function symptomGroups(
  symptoms: readonly Symptom[],
  facts: Facts,
  today: CalendarDate,
): { group: SymptomGroup; symptoms: Symptom[] }[] {
  const offered = symptoms
    .filter((symptom) => isOffered(symptom, facts, today))
    .toSorted((a, b) => a.order - b.order);
  return GROUPS.map((group) => ({
    group,
    symptoms: offered.filter(({ id }) => groupOf(id) === group),
  })).filter((one) => one.symptoms.length > 0);
}
