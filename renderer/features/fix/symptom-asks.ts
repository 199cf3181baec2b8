import type { HeldKind } from "./thing-select.tsx";

const LINE = new Set(["code-does-not-arrive", "esim-will-not-install", "no-mobile-data", "sim-lost"]);
const ACCOUNT = new Set(["cannot-register", "whatsapp-will-not-register", "number-changed"]);
const PLASTIC = new Set([
  "card-declined-abroad",
  "cash-machine-refuses",
  "cash-machine-kept-card",
  "card-lost",
]);
const PAYS = new Set(["payment-declined", "wallet-abroad-fails", "card-declined-abroad"]);

/** With what a symptom can come about, as far as it is asked; the rest is taken from the profile. */
export function kindsOf(symptom: string): readonly HeldKind[] {
  if (symptom === "no-mobile-data" || symptom === "esim-will-not-install") return ["sim", "phone"];
  if (symptom === "phone-lost") return ["phone"];
  if (symptom === "sim-lost") return ["sim"];
  if (LINE.has(symptom)) return ["card", "wallet", "sim", "phone"];
  if (ACCOUNT.has(symptom)) return ["wallet", "sim"];
  if (PLASTIC.has(symptom)) return ["card"];
  return ["card", "wallet"];
}

/** Whether it matters how much was to be paid. */
export const asksAmount = (symptom: string): boolean => PAYS.has(symptom);
