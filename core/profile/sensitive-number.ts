export type SensitiveNumber = "card-number" | "resident-id";

const RUN = /\d(?:[ \-‐‑–.·]?\d){11,}[Xx]?/gu;

/** The Luhn check digit of payment cards (ISO/IEC 7812-1). */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECKS = "10X98765432";

/** The check character of a mainland resident identity number (GB 11643-1999). */
function isResidentId(text: string): boolean {
  if (!/^\d{17}[\dX]$/.test(text)) return false;
  const sum = ID_WEIGHTS.reduce((total, weight, i) => total + weight * Number(text[i]), 0);
  return ID_CHECKS[sum % 11] === text[17];
}

/**
 * Finds a number that must never be kept: a full payment card number or a resident identity number, also
 * when written in groups or with full-width digits. 16 and 19 digits in a row count as a card number even when
 * the check digit is wrong: a mistyped card number is nearly a card number. Telephone numbers are shorter or fail.
 */
export function findSensitiveNumber(text: string): SensitiveNumber | null {
  // Two dates beside each other would look like sixteen digits.
  const undated = text.normalize("NFKC").replace(/\b(?:19|20)\d{2}-\d{2}-\d{2}\b/g, "/");
  for (const [run] of undated.matchAll(RUN)) {
    const compact = run.replace(/[^\dXx]/g, "").toUpperCase();
    if (isResidentId(compact)) return "resident-id";
    const digits = compact.replace("X", "");
    if (digits.length === 16 || digits.length === 19) return "card-number";
    if (digits.length >= 13 && digits.length <= 19 && passesLuhn(digits)) return "card-number";
  }
  return null;
}
