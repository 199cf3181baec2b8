import type { MessageKey, ParamsOf } from "../../core/i18n/translate.ts";

/** A message that takes nothing. */
export type PlainMessage = { [K in MessageKey]: keyof ParamsOf<K> extends never ? K : never }[MessageKey];
