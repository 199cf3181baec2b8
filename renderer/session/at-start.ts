/** A word that stands by itself begins with a capital letter, where letters have any. */
export const atStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
