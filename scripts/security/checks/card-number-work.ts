import { textProblem } from "../../../core/kept-text/incoming-text.ts";
import { findSensitiveNumber } from "../../../core/kept-text/sensitive-number.ts";
import type { Check } from "../check.ts";

/** Texts that make a search try as many readings as it can. */
const HARD = ["7 ", "7", "1-", "7,7 ", "20270107 ", "0123/", "7\u200B ", "07:", "+7 ", "4111 1111 1111 111 "];
const PARTS = 16;
const SHORT = 4_000;
const LONG = PARTS * SHORT;
/** One text against as much of it in sixteen parts: linear work is the same, a square sixteen times as much. */
const MOST = 6;
const ROUNDS = 7;

const textOf = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length));

/** The least of some rounds, in µs of the processor: how long a busy machine makes one wait does not count. */
function leastWork(work: () => unknown): number {
  const took = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return user + system;
  });
  return Math.min(...took);
}

/** Nobody can make the search for numbers so slow that the page, or the server, stands still. */
export const check: Check = {
  item: "looking for card numbers stays quick",
  proof: "hard texts, whole and in sixteen parts; endless ones by length alone",
  run() {
    const findings: string[] = [];
    for (const unit of HARD) {
      const [short, long] = [textOf(unit, SHORT), textOf(unit, LONG)];
      const inParts = leastWork(() => {
        for (let i = 0; i < PARTS; i += 1) findSensitiveNumber(short);
      });
      const ratio = leastWork(() => findSensitiveNumber(long)) / inParts;
      if (ratio > MOST) findings.push(`${JSON.stringify(unit)}: ${ratio.toFixed(0)} times the work`);
      const endless = textOf(unit, 100 * LONG);
      const beyond = leastWork(() => textProblem(endless)) / inParts;
      if (textProblem(endless) !== "too-long" || beyond > 1)
        findings.push(`${JSON.stringify(unit)}: an endless text is looked through`);
    }
    return Promise.resolve({ tries: HARD.length * 2, findings });
  },
};
