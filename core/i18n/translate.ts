import { IntlMessageFormat } from "intl-messageformat";
import type { Language, LocalText } from "../catalogue/text.ts";
import { ownValue } from "../own-value.ts";
import type { MessageParams } from "./message-params.ts";
import type { en } from "./messages/en.ts";

export type MessageKey = keyof typeof en;
/** The parameters of a message; a message without any takes no second argument. */
export type ParamsOf<K extends MessageKey> = K extends keyof MessageParams
  ? MessageParams[K]
  : Record<never, never>;
type Values = Record<string, string | number>;

/** The messages of one language by their keys. A page loads those of its own language only. */
export interface Messages {
  language: Language;
  texts: Readonly<Record<string, string>>;
}

const compiled = new Map<string, IntlMessageFormat>();

/** What a pattern is recognised by; what has none of it says itself. */
const SYNTAX = /[{}']/;

/** A pattern of text and names of values alone, as most are. */
const NAMES_ONLY = /^(?:[^{}']|\{\w+\})*$/;
const NAME = /\{(\w+)\}/g;

/**
 * The values in the place of their names, as the library would put them. The first thing it does is to ask the system for
 * all the languages there are, and a first screen can be drawn before that is answered.
 */
function withValues(pattern: string, values: Values): string | null {
  if (!NAMES_ONLY.test(pattern)) return null;
  let known = true;
  const said = pattern.replaceAll(NAME, (_name, name: string) => {
    const value = ownValue(values, name);
    known &&= value !== undefined;
    return String(value);
  });
  // The library says which one is missing.
  return known ? said : null;
}

function format(language: Language, pattern: string, values: Values): string {
  if (!SYNTAX.test(pattern)) return pattern;
  const simple = withValues(pattern, values);
  if (simple !== null) return simple;
  const key = `${language}\n${pattern}`;
  let message = compiled.get(key);
  if (message === undefined) {
    message = new IntlMessageFormat(pattern, language, undefined, { ignoreTag: true });
    compiled.set(key, message);
  }
  return String(message.format(values));
}

/** Says some of the messages. */
export type TranslateOnly<Key extends MessageKey> = <K extends Key>(
  key: K,
  ...params: keyof ParamsOf<K> extends never ? [] : [ParamsOf<K>]
) => string;

export type Translate = TranslateOnly<MessageKey>;

/** Messages of one language. Keys are typed from the English ones, parameters by `npm run build:messages`. */
export function createTranslate({ language, texts }: Messages): Translate {
  return (key, ...params) => format(language, texts[key] ?? key, (params[0] as Values | undefined) ?? {});
}

/** The sentence for a code that comes from data (an error code, a step); the fallback’s when there is none for it. */
export type TranslateCode = (key: string, values: Values, fallback: MessageKey) => string;

export function createTranslateCode({ language, texts }: Messages): TranslateCode {
  return (key, values, fallback) => format(language, ownValue(texts, key) ?? texts[fallback] ?? key, values);
}

/**
 * A catalogue text in one language. Only with `values` is it a pattern, as a checklist rule's text is: a person may
 * write braces in a text of their own.
 */
export function localise(text: LocalText, language: Language, values?: Values): string {
  const said = text[language];
  return values !== undefined && said.includes("{") ? format(language, said, values) : said;
}
