import { asNumber } from "../../../core/costs/exact.ts";
import type { Ranked } from "../../../core/scenarios/score.ts";
import { wholes } from "../../../core/scenarios/weights.ts";

/** A part of a bar as it is drawn and read: points with one decimal; null where nobody knows, out of `weight`. */
export interface ShownShare {
  criterion: string;
  weight: number;
  points: number | null;
}

const tenths = (values: readonly number[]) => wholes(values.map((value) => value * 10)).map((n) => n / 10);

/** The parts of a score, rounded so that they sum to what stands beside them, and the weights so that they sum to 100. */
export function roundedShares({ shares }: Pick<Ranked, "shares">): ShownShare[] {
  const outOf = tenths(shares.map(({ weight }) => asNumber(weight)));
  const points = tenths(shares.map((share) => (share.points === null ? 0 : asNumber(share.points))));
  return shares.map((share, i) => ({
    criterion: share.criterion,
    weight: outOf[i] ?? 0,
    points: share.points === null ? null : (points[i] ?? 0),
  }));
}

const sum = (values: readonly number[]) => Math.round(values.reduce((a, b) => a + b, 0) * 10) / 10;

/** The score of what is known, and what it is out of. */
export function roundedScore(shares: readonly ShownShare[]): { score: number; outOf: number } {
  const sure = shares.filter(({ points }) => points !== null);
  return {
    score: sum(sure.map(({ points }) => points ?? 0)),
    outOf: sum(sure.map(({ weight }) => weight)),
  };
}
