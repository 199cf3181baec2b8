export const CARD = "4111111111111111";
export const DIGITS = Array.from(CARD);
export const FOURS = ["4111", "1111", "1111", "1111"];
export const UNION = ["6222", "0212", "3456", "7890", "128"];

/** Signs that people and programs put between the groups of a number. */
export const SIGNS = [
  ...Array.from(" -–—‐‑‒−_.·•‧,/\\|:;*~+#'\"，、。：；／｜－　\t\n\r"),
  "\r\n",
  "\n\n",
  " \n ",
  "    ",
  " - ",
  " – ",
  " / ",
  ", ",
  " | ",
  " · ",
  "--",
  "...",
  "\u00A0",
  "\u2009",
  "\u202F",
  ") (",
  "]-[",
  "💳",
  "\u200B",
  "\u00AD",
  "\u200D",
  "\uFEFF",
  "\u2060",
  "\u202E",
  "\u200E",
  "\uFE0F",
  "\u0301",
];

/** The zero of every script whose digits a keyboard or a copied page may bring. */
export const ZEROS = Array.from("０٠۰०০੦૦୦௦౦೦൦๐໐༠၀០᠐᧐𝟎𝟘𝟢𝟬𝟶");

/** Ways to write a card number that none of the signs above is enough for. */
export const CARD_FORMS: [name: string, text: string][] = [
  ["Han digits", "四一一一一一一一一一一一一一一一"],
  ["Han digits for money", "肆壹壹壹壹壹壹壹壹壹壹壹壹壹壹壹"],
  ["circled digits", "④①①①①①①①①①①①①①①①"],
  ["raised digits", "⁴¹¹¹¹¹¹¹¹¹¹¹¹¹¹¹"],
  ["keycaps", DIGITS.map((digit) => `${digit}\uFE0F\u20E3`).join("")],
  ["after a circled number", `①${CARD}`],
  ["after a Han number", `第一${CARD}`],
  ["in one line over two", "4111 1111\n1111 1111"],
  ["mixed signs", "4111-1111/1111 1111"],
  ["with a wrong check digit", "4111111111111112"],
  ["with a wrong check digit, in fours", "4111 1111 1111 1112"],
  ["UnionPay of 19, wrong", "6222 0212 3456 7890 123"],
  ["UnionPay in six and thirteen", "622202 1234567890128"],
  ["an old card of ICBC", "9558 8001 1111 1111 118"],
  ["Diners of 14", "30569309025904"],
  ["Visa of 13", "4222222222222"],
  ["as an amount", "4,111,111,111,111,111"],
  ["in brackets", "(4111)(1111)(1111)(1111)"],
  ["before its date", `${CARD} 12/28 123`],
  ["run into its date", `${CARD}1228`],
  ["inside a sentence", `工商卡${CARD}，别忘了`],
  ["after a telephone number", `+86 138 0013 8000 ${CARD}`],
  ["between dates", `2027-01-07 ${CARD} 2027-01-22`],
];

/** Ways to write a mainland identity number. */
export const ID_FORMS: [name: string, text: string][] = [
  ["with X", "11010519491231002X"],
  ["with a small x", "11010519491231002x"],
  ["full-width", "１１０１０５１９４９１２３１００２Ｘ"],
  ["in groups", "110105 19491231 002X"],
  ["with signs", "110105/19491231-002X"],
  ["over lines", "110105\n19491231\n002X"],
  ["with what is not seen", "110105\u200B19491231\u00AD002X"],
  ["digit by digit", Array.from("11010519491231002X").join(" ")],
  ["in a sentence", "身份证11010519491231002X。"],
];
