import { createContext, useContext, useLayoutEffect, useMemo, type ReactNode } from "react";
import type { Language, LocalText } from "../../core/catalogue/text.ts";
import {
  createTranslate,
  createTranslateCode,
  localise,
  type Messages,
  type Translate,
  type TranslateCode,
} from "../../core/i18n/translate.ts";

export interface Words {
  language: Language;
  /** A message of the app. */
  t: Translate;
  /** The sentence for a code that comes from data. */
  sayCode: TranslateCode;
  /** A text of the catalogue. */
  say: (text: LocalText, values?: Record<string, string | number>) => string;
}

/** The words of a language, drawn or not. */
export function wordsIn(messages: Messages): Words {
  const { language } = messages;
  return {
    language,
    t: createTranslate(messages),
    sayCode: createTranslateCode(messages),
    say: (text, values) => localise(text, language, values),
  };
}

const WordsContext = createContext<Words | null>(null);

export function LanguageProvider({ messages, children }: { messages: Messages; children: ReactNode }) {
  const { language } = messages;
  const words = useMemo(() => wordsIn(messages), [messages]);
  // Before the effects of what is in it: a page then gives itself a title of its own.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = words.t("app.name");
  }, [language, words]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The words of the chosen language. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error("useWords outside LanguageProvider");
  return words;
}
