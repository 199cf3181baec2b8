import type { CalendarDate } from "../calendar-date.ts";
import type { Level } from "../catalogue/level.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import { UNKNOWN, type Verdict } from "../compatibility/answer.ts";
import type { Judge } from "../compatibility/judge.ts";
import { MAINLAND, type Holder } from "../people/holder.ts";

/** What can be asked for one traveller at the place of the trip. */
export interface Ask {
  /** Of a product for the best of these uses; `atAll`: else of the product as a whole. */
  there(product: string, uses: readonly string[], atAll: boolean): Verdict;
  /** Of a card in a wallet that pays for the best of these uses there. */
  through(card: string, wallet: string, uses: readonly string[], atAll: boolean): Verdict;
  /** Of a card in a wallet, wherever it pays. */
  linked(card: string, wallet: string): Verdict;
}

const BEST_FIRST: readonly Level[] = ["supported", "partial", "unknown", "unsupported"];
const rank = ({ level }: Verdict) => BEST_FIRST.indexOf(level);

/** The best of answers; of those that are as good the first. */
export function bestOf(verdicts: readonly [Verdict, ...Verdict[]]): Verdict {
  return verdicts.reduce((best, one) => (rank(one) < rank(best) ? one : best));
}

/** The worse of two; of two as good the first. What nobody knows of one of them nobody knows of both together. */
export function worseOf(a: Verdict, b: Verdict): Verdict {
  return rank(b) > rank(a) ? b : a;
}

/** What a card or line is for in the region that issued it; of a line bought there on the way only its data. */
const IN_OWN_REGION = {
  card: ["pay-in-shop", "cash-atm", "pay-online", "hotel-deposit"],
  sim: ["mobile-data", "calls", "receive-bank-sms"],
  "local-sim": ["mobile-data"],
} as const;

/** What everybody takes for granted no record says; the plan names it among what it assumes. */
export const TAKEN_FOR_GRANTED: Verdict = {
  ...UNKNOWN,
  level: "supported",
  note: {
    en: "Used in the region that issued it; no record says otherwise.",
    "zh-CN": "在发行地本地使用，没有资料说不行。",
  },
};

const isIn = (uses: readonly string[], use: string) => uses.includes(use);

/** Asks the judge as one traveller at the place of a trip. */
export function asking(
  judge: Judge,
  lookup: Lookup,
  holder: Holder,
  place: { id: string; region: string | null },
  today: CalendarDate,
): Ask {
  const known = new Map<string, Verdict>();
  const inMainland = place.region === MAINLAND;
  const at: Holder = { ...holder, place: inMainland ? "mainland" : "abroad" };

  function once(key: string, ask: () => Verdict): Verdict {
    const verdict = known.get(key) ?? ask();
    known.set(key, verdict);
    return verdict;
  }
  const destination = (use: string | null) => ({
    kind: "destination" as const,
    id: place.id,
    ...(use !== null && { use }),
  });
  /** A bank’s card pays where the bank is, and a line has data where its network is. */
  function isGranted(product: string, use: string | null): boolean {
    const one = lookup.product(product);
    if (use === null || place.region === null || one === undefined || one.kind === "wallet") return false;
    if (one.kind === "card")
      return one.group === "bank" && one.issuedIn === place.region && isIn(IN_OWN_REGION.card, use);
    const atHome = place.region === holder.home;
    if (one.issuedIn === null) return atHome && one.form === "either" && isIn(IN_OWN_REGION.sim, use);
    return one.issuedIn === place.region && isIn(IN_OWN_REGION[atHome ? "sim" : "local-sim"], use);
  }
  const answer = (product: string, use: string | null) =>
    once(`${product} ${use}`, () => {
      const said = judge.answer({ product, target: destination(use) }, holder, today);
      return said.level === "unknown" && isGranted(product, use) ? TAKEN_FOR_GRANTED : said;
    });
  const linked = (product: string, wallet: string, use: string | null) =>
    once(`${product} in ${wallet} ${use}`, () =>
      judge.answer(
        { product, target: { kind: "wallet", id: wallet, ...(use !== null && { use }) } },
        at,
        today,
      ),
    );

  /** The uses that are asked for, null for the product as a whole. */
  const asked = (uses: readonly string[], atAll: boolean): [string | null, ...(string | null)[]] => {
    const [first, ...rest] = [...uses, ...(atAll ? [null] : [])];
    return first === undefined ? [null] : [first, ...rest];
  };

  /** In the mainland a link already says that the wallet’s shops take the card: nobody says it for each place again. */
  function paid(card: string, wallet: string, use: string | null): Verdict {
    const general = linked(card, wallet, null);
    const special = use === null ? general : linked(card, wallet, use);
    const link = special.level === "unknown" ? general : special;
    const there = answer(wallet, use);
    const linkSays = inMainland && there.level === "unknown" && lookup.wallet(wallet)?.group !== "foreign";
    return linkSays ? link : worseOf(there, link);
  }

  return {
    there: (product, uses, atAll) => {
      const [first, ...rest] = asked(uses, atAll);
      return bestOf([answer(product, first), ...rest.map((use) => answer(product, use))]);
    },
    linked: (card, wallet) => linked(card, wallet, null),
    through: (card, wallet, uses, atAll) => {
      const [first, ...rest] = asked(uses, atAll);
      return bestOf([paid(card, wallet, first), ...rest.map((use) => paid(card, wallet, use))]);
    },
  };
}
