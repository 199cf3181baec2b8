import { decimalsOf } from "./money.ts";

/** What stands before or behind a typed figure: blanks, a currency's sign or code. */
const AROUND = /^[\p{L}\p{Sc}\s.]*?(?=[\d.,])|[\p{L}\p{Sc}\s]+$/gu;
/** What people put between thousands beside a comma or a point. */
const SPACES = /(?<=\d)[\s'’_](?=\d{3})/gu;

/** `1.234.567`: a head of one to three figures, then groups of three. */
function isGrouped(text: string, separator: string): boolean {
  const [head = "", ...groups] = text.split(separator);
  return /^\d{1,3}$/.test(head) && groups.length > 0 && groups.every((g) => /^\d{3}$/.test(g));
}

/** The figure with a point for the decimals and nothing between thousands; null when it cannot be read in one way. */
function plain(text: string, decimals: number): string | null {
  const last = Math.max(text.lastIndexOf(","), text.lastIndexOf("."));
  if (last === -1) return text;
  const separator = text[last] === "," ? "," : ".";
  const other = separator === "," ? "." : ",";
  const [whole, fraction] = [text.slice(0, last), text.slice(last + 1)];
  if (whole.includes(other))
    return isGrouped(whole, other) ? `${whole.replaceAll(other, "")}.${fraction}` : null;
  const grouped = isGrouped(text, separator);
  const asDecimal = !whole.includes(separator) && fraction.length <= decimals && /^\d*$/.test(whole);
  // `1,234` of a currency with three decimals can be two amounts: better to ask than to take the wrong one.
  if (grouped && asDecimal && separator === ",") return null;
  if (asDecimal) return `${whole}.${fraction}`;
  // `1.234` with two decimals is more likely a slip than a thousand; only where there are no decimals it is plain.
  if (grouped)
    return separator === "," || decimals === 0 || whole.includes(".") ? text.replaceAll(separator, "") : null;
  return null;
}

/**
 * Reads an amount as people type it: `1,234.50`, `1234,5`, `1 234`, `¥86.40`, full-width figures.
 * @returns minor units of the currency, or null when it is no amount, has too many decimals for the currency, or can
 *   be read in two ways. Never negative, never rounded.
 */
export function parseAmount(typed: string, currency: string): number | null {
  const text = typed.normalize("NFKC").replaceAll("，", ",").replaceAll("。", ".").trim();
  const figure = text.replaceAll(AROUND, "").replaceAll(SPACES, "");
  const decimals = decimalsOf(currency);
  const match = /^(\d*)(?:\.(\d*))?$/.exec(plain(figure, decimals) ?? "-");
  if (match === null) return null;
  const [, whole = "", fraction = ""] = match;
  if (whole + fraction === "" || fraction.length > decimals) return null;
  const minor = Number(`${whole}${fraction.padEnd(decimals, "0")}`);
  return Number.isSafeInteger(minor) ? minor : null;
}

/** An amount as it stands in a field for typing: `1234.50`, without currency. */
export function amountText(minor: number, currency: string): string {
  const decimals = decimalsOf(currency);
  const digits = String(minor).padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
