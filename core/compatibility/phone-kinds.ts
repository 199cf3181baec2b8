import type { PhoneKind } from "../catalogue/statement.ts";
import { ownValue } from "../own-value.ts";
import { inUse } from "../profile/in-use.ts";
import type { Thing } from "../profile/thing.ts";

/** Kinds of telephones whose answers differ. `any`: nothing is known of it. */
export const PHONE_CHOICES = {
  any: [],
  "iphone-cn": ["iphone", "china-bought", "nfc"],
  "iphone-abroad": ["iphone", "bought-abroad", "nfc"],
  "android-cn": ["android", "china-bought", "nfc"],
  "android-abroad": ["android", "bought-abroad", "nfc"],
  huawei: ["android", "huawei", "china-bought", "nfc"],
} as const satisfies Record<string, readonly PhoneKind[]>;
export type PhoneChoice = keyof typeof PHONE_CHOICES;

/** Which kind a telephone of the catalogue is. */
const KIND_OF: Readonly<Record<string, PhoneChoice>> = {
  "iphone-cn": "iphone-cn",
  "iphone-air-cn": "iphone-cn",
  "iphone-abroad": "iphone-abroad",
  "iphone-hk-mo": "iphone-abroad",
  "android-cn": "android-cn",
  "android-cn-esim": "android-cn",
};

/** The kind of the first telephone in use that somebody has, which questions start from; `any` without one. */
export function ownPhone(things: readonly Thing[]): PhoneChoice {
  const kinds = inUse(things).flatMap(({ product }) => ownValue(KIND_OF, product) ?? []);
  return kinds[0] ?? "any";
}
