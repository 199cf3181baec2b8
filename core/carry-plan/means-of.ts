import type { Dependency } from "../catalogue/dependency.ts";
import type { Level } from "../catalogue/level.ts";
import type { Means, Need } from "../catalogue/need.ts";
import { UNKNOWN, type Verdict } from "../compatibility/answer.ts";
import type { Belonging } from "./belonging.ts";
import type { Ask } from "./ask.ts";
import { token } from "./tokens.ts";

/**
 * A way in which one traveller meets a need.
 * - `with`: the thing it is done with; `card`: what pays behind a wallet; `line`: the SIM whose data or number it needs.
 * - `things`: what has to go along, of what is kept somewhere. - `hangsOn`: names of `token`.
 * - `toLink`: the card has still to be put into the wallet.
 */
export interface TripMeans {
  id: string;
  by: Means;
  order: number;
  person: string;
  with: Belonging;
  card: Belonging | null;
  line: Belonging | null;
  toLink: boolean;
  verdict: Verdict;
  things: readonly string[];
  hangsOn: readonly string[];
}

/** A card in a wallet, as far as somebody noted it: `linked`, failed (`no`), or not tried, taken out or unknown (`open`). */
export type LinkSaid = "linked" | "open" | "no";

/** One traveller with everything that means are made of. */
export interface Equipped {
  person: string;
  ask: Ask;
  belongings: readonly Belonging[];
  /** The telephone that is carried; null without one. */
  phone: string | null;
  /** SIMs with data at the place, and those whose number banks know. */
  dataLines: readonly Belonging[];
  homeNumbers: readonly Belonging[];
  /** Whether a SIM has a telephone number; one for data alone calls nobody. */
  hasNumber: (sim: string | null) => boolean;
  linkSaid: (card: Belonging, wallet: Belonging) => LinkSaid;
  issuer: (card: Belonging) => string;
  networks: (card: Belonging) => readonly string[];
}

type MetBy = Need["metBy"][number];

const WALLET_MEANS: readonly Means[] = ["phone-tapped", "wallet-code", "wallet-in-app", "ride-code"];
const YES: Verdict = { ...UNKNOWN, level: "supported" };
/** What the judge says no of is no means; what nobody knows is one to show, never to count on. */
const isMeans = (level: Level) => level !== "unsupported";

const USEFUL_FIRST: readonly Level[] = ["supported", "partial", "unknown", "unsupported"];
/** Three cards behind a wallet are enough for any two of them to fail. */
const BEHIND_A_WALLET = 3;

/** What is done with, and what of it is behind: an account, the bank that has to confirm. */
interface Base {
  with: Belonging;
  card: Belonging | null;
  toLink: boolean;
  verdict: Verdict;
}

function basesOf(metBy: MetBy, { ask, belongings, linkSaid, hasNumber }: Equipped): Base[] {
  const own = belongings.filter(
    ({ kind, product }) => metBy.of.includes(kind) && (metBy.by !== "line" || hasNumber(product)),
  );
  // What is still to be got is in no wallet, and no bank’s app knows it.
  const cards = belongings.filter(({ kind, getting }) => kind === "bank-card" && getting === null);
  const uses = metBy.uses;
  const there = (product: string | null) =>
    uses.length === 0 && !metBy.atAll
      ? YES
      : product === null
        ? UNKNOWN
        : ask.there(product, uses, metBy.atAll);
  if (metBy.by === "bank-app")
    return own.flatMap((phone) =>
      cards.map((card): Base => ({ with: phone, card, toLink: false, verdict: there(card.product) })),
    );
  if (!WALLET_MEANS.includes(metBy.by))
    return own.map((one): Base => ({ with: one, card: null, toLink: false, verdict: there(one.product) }));
  return own.flatMap((wallet) => {
    const behind = cards.flatMap((card): Base[] => {
      const said = linkSaid(card, wallet);
      if (said === "no" || wallet.product === null || card.product === null) return [];
      const verdict =
        uses.length === 0 && !metBy.atAll
          ? ask.linked(card.product, wallet.product)
          : ask.through(card.product, wallet.product, uses, metBy.atAll);
      return [{ with: wallet, card, toLink: said === "open", verdict }];
    });
    const rank = ({ toLink, verdict }: Base) => USEFUL_FIRST.indexOf(verdict.level) * 2 + Number(toLink);
    return behind.toSorted((a, b) => rank(a) - rank(b)).slice(0, BEHIND_A_WALLET);
  });
}

/** What each dependency is for a base; `lines`: the SIM that is taken for data or for the number. */
function hangsOnOf(
  deps: readonly Dependency[],
  base: Base,
  lines: { data: Belonging | null; number: Belonging | null },
  who: Equipped,
  { shared, metBy }: Need,
  by: Means,
): string[] {
  // Where a machine gives more of it, what was brought along is a reserve.
  const refilled = metBy.some((way) => way.by === "card-in-machine");
  const inPhone = phoneOf(base.with, who);
  const paying = base.card ?? base.with;
  const of: Record<Dependency, readonly string[]> = {
    thing: [],
    place: [],
    issuer: [token.issuer(who.issuer(paying))],
    network: who.networks(paying).map(token.network),
    "wallet-account": [token.walletAccount(base.with.product ?? base.with.id)],
    phone: [token.phone(inPhone)],
    "phone-charge": [token.charge(inPhone)],
    "home-number": lines.number === null ? [] : [token.homeNumber(lines.number.id)],
    "mobile-data": lines.data === null ? [] : [token.data(lines.data.id)],
    mains: [token.mains],
    companion: [],
  };
  // A card behind a wallet is blocked with its plastic, and down with its bank.
  const behind = base.card === null ? [] : [token.thing(base.card.id), token.issuer(who.issuer(base.card))];
  return [
    ...new Set([
      ...(by === "card-at-counter" ? [token.emergency] : []),
      ...(base.with.kind === "cash" && refilled ? [token.notesLast] : []),
      // What one has for oneself does not go when somebody else is away.
      ...(shared ? [token.person(who.person)] : []),
      token.thing(base.with.id),
      ...behind,
      ...deps.flatMap((dep) => of[dep]),
    ]),
  ];
}

const phoneOf = (one: Belonging, who: Equipped) =>
  one.kind === "phone" ? one.id : (one.phone ?? who.phone ?? "none");

/** The lines that serve: a SIM serves itself; what is done in a telephone, those in the same one. */
function linesFor(
  base: Base,
  lines: readonly Belonging[],
  deps: readonly Dependency[],
  who: Equipped,
): Belonging[] {
  if (base.with.kind === "sim") return lines.filter(({ id }) => id === base.with.id);
  if (!deps.includes("phone")) return [...lines];
  return lines.filter(({ phone }) => phone === phoneOf(base.with, who));
}

/** A thing that is kept somewhere; what is in a telephone goes with it, and what is to be got has to be got. */
const toPlace = (one: Belonging, phone: string | null) =>
  one.getting !== null || (one.phone === null && one.id !== phone);

/**
 * The ways in which a traveller meets a need, in the order of the record: one for each thing, each card behind a wallet, and
 * each SIM whose data or number it takes. With a dependency that the traveller has nothing for, there is none.
 */
export function meansOf(need: Need, who: Equipped, places: readonly string[]): TripMeans[] {
  return need.metBy.flatMap((metBy, order) => {
    if (metBy.at?.every((id) => !places.includes(id)) ?? false) return [];
    const { dependsOn } = metBy;
    if (dependsOn.includes("phone") && who.phone === null) return [];
    return basesOf(metBy, who)
      .filter(({ verdict }) => isMeans(verdict.level))
      .flatMap((base) => {
        const data = dependsOn.includes("mobile-data")
          ? linesFor(base, who.dataLines, dependsOn, who)
          : [null];
        const numbers = dependsOn.includes("home-number")
          ? linesFor(base, who.homeNumbers, dependsOn, who)
          : [null];
        return data.flatMap((dataLine) =>
          numbers.map((number): TripMeans => {
            const parts = [base.with, base.card, dataLine, number].filter((one) => one !== null);
            const placed = parts.filter((one) => one === base.with || one.getting !== null);
            return {
              id: [need.id, metBy.by, ...parts.map(({ id }) => id)].join(" "),
              by: metBy.by,
              order,
              person: who.person,
              with: base.with,
              card: base.card,
              line: dataLine ?? number,
              toLink: base.toLink,
              verdict: base.verdict,
              things: [...new Set(placed.filter((one) => toPlace(one, who.phone)).map(({ id }) => id))],
              hangsOn: hangsOnOf(dependsOn, base, { data: dataLine, number }, who, need, metBy.by),
            };
          }),
        );
      });
  });
}
