import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Carried } from "../catalogue/dependency.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import type { Product } from "../catalogue/product.ts";
import type { Verdict } from "../compatibility/answer.ts";
import { daysBetween, type CalendarDate } from "../calendar-date.ts";
import { productLine } from "../catalogue/lineage.ts";
import { MAINLAND } from "../people/holder.ts";
import type { Money } from "../money.ts";
import { unnotedId, type Belonging, type Getting } from "./belonging.ts";
import { carriedOf, IN_PHONE } from "./carried-of.ts";
import { gettingOf, type Wanted } from "./getting.ts";

/** For whom and for which trip things are looked for. */
export interface CandidateWish {
  person: string;
  home: string;
  /** The telephone that SIMs and wallets go into; null without one. */
  phone: string | null;
  places: readonly string[];
  region: string | null;
  departs: CalendarDate;
  returns: CalendarDate;
  today: CalendarDate;
  /** The products they have. */
  has: ReadonlySet<string>;
  /** What the judge says of a product at the place, for this person. */
  verdict: (product: string) => Verdict;
}

/** Cards that a bank at home issues to anybody who asks, in general: which bank is for the person to choose. */
const BANK_CARDS: Record<"mainland" | "elsewhere", readonly string[]> = {
  mainland: ["visa-credit-cn", "mastercard-credit-cn", "unionpay-debit-cn"],
  elsewhere: ["visa-foreign", "mastercard-foreign"],
};

/** A travel eSIM in general; which seller is for the person to choose. */
const TRAVEL_ESIM = "travel-esim";

/** The cheapest plan that lasts as long as the trip, or of which nobody says how long it lasts. */
function cheapestPlan({ statement }: Verdict, days: number): Money | null {
  const fitting = (statement?.plans ?? []).filter((plan) => plan.days === null || plan.days >= days);
  return fitting.map(({ price }) => price).toSorted((a, b) => a.minor - b.minor)[0] ?? null;
}

/** Whether a record on the place itself says that it works there: a card of another city is for that city. */
const isLocal = ({ level, steps }: Verdict) =>
  (level === "supported" || level === "partial") && !steps.some(({ kind }) => kind === "place");

/** Whether a product is one to look for at this place: of the place itself, of no place, or of the person’s own region. */
function isToLookFor(product: Product, wish: CandidateWish): boolean {
  const { home, region } = wish;
  if (product.kind === "sim")
    return (
      product.id === TRAVEL_ESIM ||
      (region !== home &&
        product.inherits === undefined &&
        product.issuedIn === region &&
        isLocal(wish.verdict(product.id)))
    );
  // A wallet that is run elsewhere asks for a number or an account there; those who have one know.
  if (product.kind === "wallet")
    return product.group === "wallet" && (home === MAINLAND || region === MAINLAND);
  if (product.group === "bank")
    return BANK_CARDS[home === MAINLAND ? "mainland" : "elsewhere"].includes(product.id);
  return product.group !== "city" && product.issuedIn === region && isLocal(wish.verdict(product.id));
}

/**
 * What somebody could get for a trip: what the judge says works there for them, is not another country’s, is not among
 * what they have, and is there in time. Cash and codes on paper are always to be had.
 */
export function candidatesFor(
  catalogue: Pick<Catalogue, "lead-times">,
  lookup: Lookup,
  wish: CandidateWish,
): Belonging[] {
  const { person, phone, home, region } = wish;
  const days = daysBetween(wish.departs, wish.returns) + 1;
  const wanted = (kind: Carried, line: readonly string[]): Wanted => ({ ...wish, kind, line });
  const belonging = (what: string, kind: Carried, product: string | null, getting: Getting): Belonging => ({
    id: unnotedId(what, person),
    kind,
    person,
    product,
    thing: null,
    phone: IN_PHONE.includes(kind) ? phone : null,
    getting,
  });
  const owned = new Set([...wish.has].flatMap((id) => productLine(lookup, id)));

  const products = lookup.products.flatMap((product): Belonging[] => {
    const kind = carriedOf(lookup, product.id);
    if (kind === null || !isToLookFor(product, wish)) return [];
    // A second card of another bank is of use; a second line of the same kind, or the same wallet, is not.
    if (kind === "bank-card" ? wish.has.has(product.id) : owned.has(product.id)) return [];
    if (IN_PHONE.includes(kind) && phone === null) return [];
    const verdict = wish.verdict(product.id);
    if (verdict.level === "unsupported") return [];
    const price =
      product.kind === "sim" ? cheapestPlan(verdict, days) : product.kind === "wallet" ? FREE : null;
    const local =
      product.kind !== "wallet" &&
      product.id !== TRAVEL_ESIM &&
      region !== home &&
      product.issuedIn === region;
    const getting = gettingOf(
      catalogue["lead-times"],
      wanted(kind, productLine(lookup, product.id)),
      price,
      local,
    );
    return getting === null ? [] : [belonging(product.id, kind, product.id, getting)];
  });

  const atHome = region === home;
  const notes = atHome
    ? { price: FREE, days: 0, orderBy: null, onArrival: false, lead: null }
    : gettingOf(catalogue["lead-times"], wanted("cash", []), FREE, false);
  const paper: Getting = { price: FREE, days: 0, orderBy: null, onArrival: false, lead: null };
  return [
    ...products,
    ...(notes === null
      ? []
      : [belonging("cash", "cash", null, notes), belonging("cash-reserve", "cash", null, notes)]),
    belonging("recovery-codes", "recovery-codes", null, paper),
  ];
}

/** What costs nothing costs nothing in any currency. */
const FREE: Money = { minor: 0, currency: "CNY" };
