/** File systems count bytes: 255 at most, less what a "(1)" and a slow cloud folder may add. */
const MAX_NAME_BYTES = 180;

/** Names of devices on Windows, with or without an extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|\s|$)/i;

/** What no file name may hold on one of the systems. */
const FORBIDDEN = /[\\/:*?"<>|]/g;

/** Control characters, halves of characters, and marks that turn the direction of writing and so could disguise the extension. */
const INVISIBLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Cuts at a whole character, not inside an emoji made of several. */
function cutToBytes(text: string, limit: number): string {
  let kept = "";
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > limit) break;
    kept += segment;
  }
  return kept;
}

function clean(text: string): string {
  return text
    .normalize("NFC")
    .replace(INVISIBLE, " ")
    .replace(FORBIDDEN, " ")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
}

/**
 * A file name for a trip's plan that every system takes: the trip's name and the app's, `哥伦比亚两周 旅卡通.pdf`.
 * Only the app's name when nothing of the trip's is left.
 */
export function planFileName(tripName: string, appName: string): string {
  const name = clean(cutToBytes(clean(tripName), MAX_NAME_BYTES));
  const safe = RESERVED.test(name) ? `_${name}` : name;
  return `${[safe, appName].filter((part) => part !== "").join(" ")}.pdf`;
}
