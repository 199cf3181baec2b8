import type { Language } from "../core/catalogue/text.ts";

/**
 * The language to speak, from language tags of the machine in order of preference (`zh-Hans-CN`, `en_GB.UTF-8`).
 * The first tag of a language we speak decides; English when there is none.
 */
export function languageOf(tags: readonly string[]): Language {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split(/[-_.@]/)[0];
    if (primary === "zh") return "zh-CN";
    if (primary === "en" || primary === "c" || primary === "posix") return "en";
  }
  return "en";
}
