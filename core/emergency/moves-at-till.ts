import type { TripMeans } from "../carry-plan/means-of.ts";
import { byWorth } from "../carry-plan/plan-view.ts";
import { token } from "../carry-plan/tokens.ts";
import type { TripSituation } from "../carry-plan/trip-problem.ts";

/** The need that is met at a till; `data/needs` has it. */
export const AT_THE_TILL = "pay-in-shops";

/** What has just failed: the card that pays, and the wallet it was used in; null where it was none. Ids of things. */
export interface Failed {
  card: string | null;
  wallet: string | null;
}

/**
 * One way to pay at once.
 * - `sharesWith`: how many of the things that may be to blame it hangs on too: the card, its bank, its brand, the wallet.
 */
export interface TillMove {
  means: TripMeans;
  sharesWith: number;
}

/** As many ways as a person in a queue reads. */
const MOST = 3;

/** What of means may be to blame for a payment that failed: not the telephone, which shows this. */
const BLAMED = ["thing:", "issuer:", "network:", "wallet-account:"];

/**
 * How to get out of the queue with what is at hand, before anybody looks for a cause: what has least in common with what
 * failed comes first, then what is best of itself. The same card another way comes last; the very same thing never, nor
 * what is still to be got or linked.
 * @returns three at most; none where nothing is known to work there
 */
export function movesAtTill(situation: Pick<TripSituation, "means">, { card, wallet }: Failed): TillMove[] {
  const all = situation.means.get(AT_THE_TILL) ?? [];
  const has = (means: TripMeans) =>
    !means.toLink &&
    [means.with, means.card, means.line].every((part) => part === null || part.getting === null);
  const paying = (means: TripMeans) => (means.card ?? means.with).id;
  const isFailed = (means: TripMeans) =>
    wallet === null
      ? card !== null && means.with.id === card
      : means.with.id === wallet && (card === null || paying(means) === card);
  const blamed = new Set(
    all
      .filter(isFailed)
      .flatMap(({ hangsOn }) => hangsOn.filter((one) => BLAMED.some((kind) => one.startsWith(kind)))),
  );
  if (card !== null) blamed.add(token.thing(card));
  const moves = all
    .filter((means) => has(means) && means.with.kind !== "cash" && !isFailed(means))
    .map((means): TillMove => ({ means, sharesWith: means.hangsOn.filter((one) => blamed.has(one)).length }))
    .toSorted((a, b) => a.sharesWith - b.sharesWith || byWorth(a.means, b.means));
  const same = (a: TripMeans, b: TripMeans) => a.with.id === b.with.id && paying(a) === paying(b);
  const distinct = moves.filter((move, i) => moves.findIndex((one) => same(one.means, move.means)) === i);
  return distinct.slice(0, MOST);
}
