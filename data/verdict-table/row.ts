import { RESIDENT, VISITOR, type Holder } from "../../core/people/holder.ts";
import type { Level } from "../../core/catalogue/level.ts";

/** What the cell or its texts must contain: the same in both languages, or English and Chinese apart. */
export type Says = RegExp | readonly [en: RegExp, zh: RegExp];

/** One question read off a line of the research tables. Without a person: a resident with an identity card. */
export type Row = readonly [fact: string, product: string, level: Level, says?: Says | null, person?: Holder];

/**
 * Rows by where they ask: `wallet/alipay`, `phone/iphone-cn`, or a destination `japan`; then, where the question is
 * about a part of it or one use, `@area` and `#use`.
 */
export type Table = Readonly<Record<string, readonly Row[]>>;

export { RESIDENT, VISITOR };
export const ABROAD: Holder = { ...RESIDENT, place: "abroad" };
export const AT_HOME: Holder = { ...RESIDENT, place: "mainland" };
export const ON_PASSPORT: Holder = { ...RESIDENT, documents: ["passport"] };
export const ON_RESIDENCE_PERMIT: Holder = { ...RESIDENT, documents: ["passport", "residence-permit"] };
export const TAIWANESE: Holder = { ...VISITOR, documents: ["taiwan-permit"] };
export const HONG_KONGER: Holder = { ...VISITOR, documents: ["home-return-permit"] };
export const WITH_IPHONE: Holder = { ...RESIDENT, phones: ["iphone", "bought-abroad", "nfc"] };
export const WITH_CHINA_IPHONE: Holder = { ...RESIDENT, phones: ["iphone", "china-bought", "nfc"] };
export const WITH_ANDROID: Holder = { ...RESIDENT, phones: ["android", "china-bought", "nfc"] };
export const VISITOR_WITH_IPHONE: Holder = { ...VISITOR, phones: ["iphone", "bought-abroad", "nfc"] };
