/**
 * Names that stay as they are in both languages. Add one only when it really is a name: a label on a screen
 * that exists in one language, a brand, an app, a word of the place.
 */

/** Chinese names an English text may contain: labels one has to find on a Chinese screen. */
export const CHINESE_NAMES: readonly string[] = ["杭州市民卡", "绑定市民卡", "确认绑定", "卡包"];

/** Names without any Chinese that a Chinese text may consist of. */
export const LATIN_NAMES: readonly string[] = [
  "Apple Pay",
  "Bre-B",
  "El Heraldo",
  "Nequi",
  "Valora Analitik",
  "WhatsApp",
  "wsapp",
];

/** The text without those names, so that what is left can be judged as language. */
export function withoutNames(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replaceAll(name, ""), text);
}
