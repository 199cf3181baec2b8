import type { Language } from "../../core/catalogue/text.ts";
import type { Settings } from "../../core/profile/profile.ts";

/** The page's language: the address' (the print window), else the person's choice, else the machine's. */
export function languageOfPage(
  chosen: Settings["language"] | undefined,
  system: Language | undefined,
): Language {
  const asked = new URLSearchParams(location.search).get("lang");
  if (asked === "en" || asked === "zh-CN") return asked;
  if (chosen !== undefined && chosen !== "system") return chosen;
  return system ?? (navigator.language.startsWith("zh") ? "zh-CN" : "en");
}
