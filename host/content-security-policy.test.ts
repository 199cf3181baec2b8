import { expect, test } from "vitest";
import { headersOf, PAGE_HEADERS } from "./content-security-policy.ts";

const policyOf = (path: string) => headersOf(path)["content-security-policy"];

test.each([
  "/",
  "/index.html",
  "/assets/index-1a2b.js",
  "/assets/highs-1a2b.wasm",
  "/plan-worker-1a2b.js",
  "/assets/plan-worker-1a2b.js/x",
  "/assets/x/plan-worker-1a2b.js",
  "/assets/plan-worker-.js",
])("%s has the policy of the page", (path) => {
  expect(headersOf(path)).toEqual(PAGE_HEADERS);
  expect(policyOf(path)).not.toContain("wasm");
});

test("the solver’s script may compile WebAssembly, read from here alone, and has the other guards too", () => {
  const path = "/assets/plan-worker-CmeWcoMI.js";
  expect(policyOf(path)).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(policyOf(path)).not.toMatch(/'unsafe-(eval|inline)'/);
  const { "content-security-policy": _page, ...others } = PAGE_HEADERS;
  expect(headersOf(path)).toMatchObject(others);
});
