/**
 * An exact fraction. Money is computed with in minor units as such fractions, because a rate divides: a decimal would be
 * rounded at every step, and no library of decimals holds a third. It is rounded once, when it is shown.
 */
export interface Exact {
  readonly over: bigint;
  /** Always positive. */
  readonly under: bigint;
}

function reduced(over: bigint, under: bigint): Exact {
  let [a, b] = [over < 0n ? -over : over, under];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? ZERO : { over: over / a, under: under / a };
}

export const ZERO: Exact = { over: 0n, under: 1n };
export const ONE: Exact = { over: 1n, under: 1n };

/**
 * The fraction that a whole number or a decimal as text is: `"1.20"` is 6/5.
 * @throws RangeError for anything else; a float never gets in.
 */
export function exact(value: number | string): Exact {
  if (typeof value === "number") {
    if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is no whole number`);
    return { over: BigInt(value), under: 1n };
  }
  const match = /^(\d+)(?:\.(\d+))?$/.exec(value);
  if (match === null) throw new RangeError(`"${value}" is no decimal`);
  const [, whole = "", fraction = ""] = match;
  return reduced(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}

export const add = (a: Exact, b: Exact): Exact =>
  reduced(a.over * b.under + b.over * a.under, a.under * b.under);
export const minus = (a: Exact, b: Exact): Exact => add(a, { over: -b.over, under: b.under });
export const times = (a: Exact, b: Exact): Exact => reduced(a.over * b.over, a.under * b.under);

/** @throws RangeError when `b` is not positive: rates are */
export function dividedBy(a: Exact, b: Exact): Exact {
  if (b.over <= 0n) throw new RangeError("divided by nothing");
  return reduced(a.over * b.under, a.under * b.over);
}

/** Negative, 0 or positive, as `a` is less than, equal to or more than `b`. */
export function compare(a: Exact, b: Exact): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const lesser = (a: Exact, b: Exact): Exact => (compare(a, b) <= 0 ? a : b);
export const greater = (a: Exact, b: Exact): Exact => (compare(a, b) >= 0 ? a : b);
export const sumOf = (all: readonly Exact[]): Exact => all.reduce(add, ZERO);

/** `percent` of an amount: 3 % of 500 is 15. */
export const share = (percent: string, of: Exact): Exact => times(of, dividedBy(exact(percent), exact(100)));

/** The nearest whole number, a half away from nothing: minor units as they are shown. */
export function toMinor({ over, under }: Exact): number {
  const doubled = 2n * (over < 0n ? -over : over) + under;
  const rounded = doubled / (2n * under);
  return Number(over < 0n ? -rounded : rounded);
}

/** For drawing and sentences only: what is compared stays a fraction. */
export const asNumber = ({ over, under }: Exact): number => {
  const whole = over / under;
  return Number(whole) + Number(over - whole * under) / Number(under);
};

/** The least whole number that is no less; of nothing negative. */
export const ceilOf = ({ over, under }: Exact): number => Number((over + under - 1n) / under);

/** A fraction as a decimal with so many decimals, the last one rounded; of nothing negative. */
export function decimalText({ over, under }: Exact, decimals: number): string {
  const scaled = (over * 10n ** BigInt(decimals) * 2n + under) / (2n * under);
  const digits = String(scaled).padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
