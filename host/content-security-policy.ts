/**
 * What a page of ours may load: its own files and nothing else. The screens' components write `<style>` elements
 * and style attributes, so styles may be inline; scripts may not.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * What the worker that solves carry plans may load: it alone compiles WebAssembly. A worker has the policy its own script
 * came with, so the page’s stays as it is.
 */
const SOLVER_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The solver’s script, as the build names it (`electron.vite.config.ts`). */
const SOLVER_SCRIPT = /^\/assets\/plan-worker-[\w-]+\.js$/;

/** On every response of both shells, also on refusals. */
export const PAGE_HEADERS = {
  "content-security-policy": CONTENT_SECURITY_POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
} as const;

/** The headers of one file of the page, by its path on the list of files. */
export function headersOf(pathname: string): Record<keyof typeof PAGE_HEADERS, string> {
  return SOLVER_SCRIPT.test(pathname)
    ? { ...PAGE_HEADERS, "content-security-policy": SOLVER_POLICY }
    : PAGE_HEADERS;
}
