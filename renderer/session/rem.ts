let size = 0;

/** How many px a rem is; the style sheet says it once for the whole page. */
export function rem(): number {
  if (size === 0) size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return size;
}
