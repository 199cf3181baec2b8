import { useSearch } from "wouter";

/** Where a form goes when it is done: the page that opened it, as its address says, or the list of own entries. */
export function useBack(): string {
  const back = new URLSearchParams(useSearch()).get("back") ?? "";
  // Only a page of the app; with a `?`, or the hash location would leave this form's query in place.
  return /^\/(?!\/)/.test(back) && back.includes("?") ? back : "/facts/own?";
}
