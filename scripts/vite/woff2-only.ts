import type { Plugin } from "vite";

const WOFF = /,\s*url\([^)]*\.woff\)\s*format\((['"])woff\1\)/g;

/** Takes the second, older file of each face out of a fontsource style sheet. */
export function withoutWoff(css: string): string {
  return css.replace(WOFF, "");
}

/**
 * Ships each font once: fontsource's style sheets name a woff beside every woff2, which no browser we run in ever
 * fetches, and the build would copy all of them (15 MB).
 */
export function woff2Only(): Plugin {
  return {
    name: "carryall:woff2-only",
    enforce: "pre",
    transform: {
      filter: { id: /@fontsource[\\/].*\.css/ },
      handler: (css) => ({ code: withoutWoff(css), map: null }),
    },
  };
}
