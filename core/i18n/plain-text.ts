/** Catalogue text without the marks of **bold**, for where nothing can be bold. */
export function plainText(text: string): string {
  return text.replaceAll("**", "");
}
