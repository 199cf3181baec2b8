/**
 * What a spreadsheet begins to calculate at: = + - @, also full-width, small, raised and the minus sign of mathematics,
 * whatever spaces, control characters, invisible signs and quotation marks stand before it (OWASP, CSV injection).
 */
const CALCULATES = String.raw`[\s\p{Z}\p{Cc}\p{Cf}'"‘’“”＇＂\u0060´]*[=+\-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋−]`;
const AT_START = new RegExp(`^(?=${CALCULATES})`, "u");
/**
 * Where a spreadsheet that parts cells at other signs than ours would see the start of a cell. To it our quotation marks
 * are not at the start of one, so that a line that ends within them is a row that ends.
 */
const PARTS = String.raw`\r\n|[;\t\r\n]`;
const AFTER_SIGN = new RegExp(`(${PARTS})(?=${CALCULATES})`, "gu");

const GUARDED_START = new RegExp(`^'(?=${CALCULATES})`, "u");
const GUARDED_AFTER_SIGN = new RegExp(`(${PARTS})'(?=${CALCULATES})`, "gu");

/** The text of a cell with an apostrophe wherever a spreadsheet would begin to calculate, so that a name is no formula. */
export function guardCell(text: string): string {
  return text.replaceAll(AFTER_SIGN, "$1'").replace(AT_START, "'");
}

/** A cell without the apostrophes of `guardCell`: exactly the text that was guarded. */
export function unguardCell(text: string): string {
  return text.replace(GUARDED_START, "").replaceAll(GUARDED_AFTER_SIGN, "$1");
}
