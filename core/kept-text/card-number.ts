/** The lengths of numbers that begin in one way. */
interface Issuers {
  beginning: RegExp;
  /** How many digits, when the check digit is right. */
  lengths: readonly number[];
  /** How many digits are a card number even with a wrong check digit: one that was mistyped is still nearly one. */
  mistyped: readonly number[];
}

/**
 * Who gives out numbers that begin so (ISO/IEC 7812-1), and how long they are. What begins otherwise is no payment
 * card: 0, 1, 2 up to 21 and 7 are not given to banks for cards that one carries abroad, 89 is a SIM card, 20 a date.
 */
const ISSUERS: readonly Issuers[] = [
  // Visa
  { beginning: /^4/, lengths: [13, 16, 19], mistyped: [16] },
  // Mastercard, Maestro
  { beginning: /^5/, lengths: [16, 17, 18, 19], mistyped: [16] },
  // Mastercard, Mir
  { beginning: /^2[2-7]/, lengths: [16, 17, 18, 19], mistyped: [16] },
  // American Express
  { beginning: /^3[47]/, lengths: [15], mistyped: [] },
  // JCB
  { beginning: /^35/, lengths: [16, 17, 18, 19], mistyped: [16] },
  // Diners Club, and the transit cards of Chinese cities
  { beginning: /^3[01689]/, lengths: [14, 16, 17, 18, 19], mistyped: [] },
  // UnionPay, Discover, RuPay, Maestro
  { beginning: /^6/, lengths: [16, 17, 18, 19], mistyped: [16, 19] },
  // UnionPay and RuPay, and Chinese banks from before there was UnionPay
  { beginning: /^8[0-8]/, lengths: [16, 17, 18, 19], mistyped: [] },
  { beginning: /^95/, lengths: [16, 17, 18, 19], mistyped: [16, 19] },
  { beginning: /^9/, lengths: [16, 17, 18, 19], mistyped: [] },
  { beginning: /^103/, lengths: [19], mistyped: [] },
];

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

/**
 * Whether digits are the number of a payment card.
 * @param mistyped whether one with a wrong check digit counts
 */
export function isCardNumber(digits: string, mistyped: boolean): boolean {
  const found = ISSUERS.find(({ beginning }) => beginning.test(digits));
  if (found === undefined) return false;
  if (mistyped && found.mistyped.includes(digits.length)) return true;
  return found.lengths.includes(digits.length) && passesLuhn(digits);
}

/** Longer than a card number and what is printed beside it: a number of an order or a payment. */
const LONGEST_RUN_IN = 27;

/** Whether more digits are run into the end of a card number, as when the expiry date follows without a gap. */
export function startsWithCardNumber(digits: string): boolean {
  if (digits.length <= 19 || digits.length > LONGEST_RUN_IN) return false;
  return [15, 16, 19].some((length) => isCardNumber(digits.slice(0, length), false));
}
