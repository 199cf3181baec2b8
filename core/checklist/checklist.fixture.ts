import type { ChecklistRule } from "../catalogue/checklist-rule.ts";
import type { Card, Sim } from "../catalogue/product.ts";
import { seen, words } from "../facts/catalogue.fixture.ts";
import { bareThing, type Thing } from "../profile/thing.ts";

const base = { name: words("Name"), about: words("About"), evidence: seen(null, "low"), issuedIn: null };

/** A card of these brands; of a bank, if nothing else is said. */
export const card = (id: string, networks: Card["networks"], group: Card["group"] = "bank"): Card => ({
  ...base,
  id,
  kind: "card",
  group,
  funding: "credit",
  networks,
});

export const SIM: Sim = { ...base, id: "sim", kind: "sim", form: "esim", number: "yes" };

/** A thing of which only the owner and the last month are known. */
export const thing = (id: string, product: string, person = "p1", expires: string | null = null): Thing => ({
  ...bareThing(id, person, product),
  expires,
});

/** A rule that makes one item on every trip, a fortnight before it. */
export const rule = (id: string, more: Partial<ChecklistRule> = {}): ChecklistRule => ({
  id,
  phase: "before",
  each: "trip",
  due: { from: "departure", days: -14 },
  title: words("Title"),
  why: words("Why"),
  when: {},
  evidence: seen(null, "low"),
  ...more,
});

/** A fortnight away. */
export const TRIP = { destination: "colombia", departs: "2027-01-07", returns: "2027-01-22" };
