import { useSearch } from "wouter";

/** Where a form goes when it is done: the page that opened it, as its address says, or the list of own entries. */
export function useBack(): string {
  const back = new URLSearchParams(useSearch()).get("back") ?? "";
  // Only a page of the app.
  return /^\/(?!\/)/.test(back) ? back : "/facts/own";
}
