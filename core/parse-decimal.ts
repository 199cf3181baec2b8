/**
 * Reads a number as people type it: `7.25`, `7,25`, full-width figures. Nothing stands between thousands: `1,234` could
 * be two numbers, and is none.
 * @returns the decimal as it is computed with, or null
 */
export function parseDecimal(typed: string): string | null {
  const text = typed.normalize("NFKC").replaceAll("，", ",").replaceAll("。", ".").trim();
  const match = /^0*(\d{1,12})(?:([.,])(\d{1,12}))?$/.exec(text);
  if (match === null) return null;
  const [, whole = "", separator, fraction = ""] = match;
  if (separator === "," && fraction.length === 3 && whole !== "0") return null;
  return fraction === "" ? whole : `${whole}.${fraction}`;
}
