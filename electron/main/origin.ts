/** The scheme that the built page is served from; there are no `file:` pages. */
export const APP_SCHEME = "app";
export const APP_ORIGIN = `${APP_SCHEME}://carryall`;

/**
 * Whether an address belongs to an origin. Scheme and host are compared, parsed: Node's `URL.origin` is "null" for
 * schemes of our own, and comparing the beginning of the text would let `app://carryall.example` pass.
 */
export function belongsTo(origin: string, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const [own, other] = [new URL(origin), new URL(url)];
  return own.protocol === other.protocol && own.host === other.host;
}
