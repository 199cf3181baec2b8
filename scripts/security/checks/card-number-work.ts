import { LONGEST_TEXT, textProblem } from "../../../core/profile/incoming-text.ts";
import { findSensitiveNumber } from "../../../core/profile/sensitive-number.ts";
import type { Check } from "../check.ts";

/** Texts that make a search try as many readings as it can. */
const HARD = ["7 ", "7", "1-", "7,7 ", "20270107 ", "0123/", "7\u200B ", "07:", "+7 ", "4111 1111 1111 111 "];
const [SHORT, LONG] = [4_000, 64_000];
/** Sixteen times as long: linear work is 16 times as much, a square 256 times. What a busy machine adds has room. */
const MOST = 90;
const ROUNDS = 7;

const textOf = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length));

/** The shortest of some rounds, in ms: what else a machine does only makes them longer. */
function fastest(work: () => unknown): number {
  const took = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...took);
}

/** Nobody can make the search for numbers so slow that the page, or the server, stands still. */
export const check: Check = {
  item: "looking for card numbers stays quick",
  proof: "hard texts, sixteen times as long, side by side; endless ones by length alone",
  run() {
    const findings: string[] = [];
    for (const unit of HARD) {
      const [short, long] = [textOf(unit, SHORT), textOf(unit, LONG)];
      const once = fastest(() => findSensitiveNumber(short));
      const ratio = fastest(() => findSensitiveNumber(long)) / once;
      if (ratio > MOST) findings.push(`${JSON.stringify(unit)}: ${ratio.toFixed(0)} times the work`);
      const endless = textOf(unit, 100 * LONG);
      const allowed = textOf(unit, LONGEST_TEXT).slice(0, LONGEST_TEXT);
      const beyond = fastest(() => textProblem(endless)) / fastest(() => textProblem(allowed));
      if (textProblem(endless) !== "too-long" || beyond > 1)
        findings.push(`${JSON.stringify(unit)}: an endless text is looked through`);
    }
    return Promise.resolve({ tries: HARD.length * 2, findings });
  },
};
