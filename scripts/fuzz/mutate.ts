import { seededRandom } from "../../core/seeded-random.fixture.ts";

/** What readers trip over: keys that every object has, markup, formulas, numbers and texts at the edge of what there is. */
const NASTY: readonly unknown[] = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "<img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  "file:///etc/passwd",
  "=HYPERLINK(1)",
  "../../etc/passwd",
  "%2e%2e%2f",
  "\u0000",
  "\ud800",
  "\u202e",
  "\ufeff",
  "",
  " ".repeat(5000),
  "9".repeat(400),
  -1,
  0,
  -0,
  1e308,
  Number.MAX_SAFE_INTEGER,
  0.1,
  null,
  true,
  [],
  {},
  [[[[[[]]]]]],
];

export interface Mutator {
  /** A whole number from 0 up to below `end`. */
  below(end: number): number;
  /** A text that is nearly what it was. */
  text(text: string): string;
  /** A JSON value that is nearly what it was. */
  value(value: unknown): unknown;
}

/** Changes things a little, the same way for the same seed. */
export function createMutator(seed: number): Mutator {
  const random = seededRandom(seed);
  const below = (end: number) => Math.floor(random() * end);
  /** Mostly one: what is wrong in many places is refused for the first. */
  const few = () => 1 + below(2) * below(3);
  const oneOf = <T>(list: readonly T[]): T | undefined => list[below(list.length)];

  const inText: readonly ((was: string, at: number, length: number) => string)[] = [
    (was, at, length) => was.slice(0, at) + was.slice(at + length),
    (was, at) => was.slice(0, at),
    (was, at, length) => was.slice(0, at + length) + was.slice(at),
    (was, at) => was.slice(0, at) + String.fromCharCode(below(0x10000)) + was.slice(at + 1),
    (was, at) => was.slice(0, at) + String(oneOf(NASTY)) + was.slice(at),
    (was, at) =>
      was.slice(0, at) + (oneOf(['"', "{", "}", "[", "]", ",", ":", "\\", "\n", "'"]) ?? "") + was.slice(at),
    (was, at) => `${was.slice(0, at)}${"[".repeat(below(2000))}${was.slice(at)}`,
    (was, at) => was.slice(at) + was.slice(0, at),
  ];

  function text(before: string): string {
    let now = before;
    for (let i = few(); i > 0; i -= 1) {
      const at = below(now.length + 1);
      now = oneOf(inText)?.(now, at, 1 + below(60)) ?? now;
    }
    return now;
  }

  /** Something else in the place of a value, or nearly it. */
  function other(value: unknown): unknown {
    if (typeof value === "string" && random() < 0.5) return text(value);
    if (typeof value === "number" && random() < 0.5)
      return oneOf([-value, value + 1, value * 1e15, value / 3]);
    return oneOf(NASTY);
  }

  function inObject(value: Record<string, unknown>): unknown {
    const entries = Object.entries(value);
    const at = below(entries.length + 1);
    const entry = entries[at];
    if (entry === undefined || random() < 0.1)
      return defined([...entries, [String(oneOf(NASTY)), oneOf(NASTY)]]);
    const [key, part] = entry;
    if (random() < 0.1) return defined(entries.toSpliced(at, 1));
    return defined(entries.with(at, random() < 0.1 ? [text(key), part] : [key, changed(part)]));
  }

  function inList(value: readonly unknown[]): unknown {
    const at = below(value.length + 1);
    if (at === value.length || random() < 0.2) return [...value, value[0] ?? oneOf(NASTY)];
    return random() < 0.2 ? value.toSpliced(at, 1) : value.with(at, changed(value[at]));
  }

  /** One place somewhere inside is another. */
  function changed(value: unknown): unknown {
    if (typeof value !== "object" || value === null || random() < 0.12) return other(value);
    return Array.isArray(value) ? inList(value) : inObject(value as Record<string, unknown>);
  }

  return {
    below,
    text,
    value: (value) => {
      let now = value;
      for (let i = few(); i > 0; i -= 1) now = changed(now);
      return now;
    },
  };
}

/** An object whose keys are its own, also the one that would set what it inherits. */
function defined(entries: readonly (readonly [string, unknown])[]): object {
  const made = {};
  for (const [key, value] of entries)
    Object.defineProperty(made, key, { value, enumerable: true, configurable: true, writable: true });
  return made;
}
