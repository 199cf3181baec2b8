import type { PrintedPage } from "./pdf-printer.ts";

function query(page: PrintedPage): string {
  return new URLSearchParams({ lang: page.language, paper: page.paper }).toString();
}

/** Where the page prints a trip. `base` is the page's origin, without a slash at its end. */
export function printAddress(base: string, page: PrintedPage): string {
  return `${base}/?${query(page)}#/print/trip/${page.trip}`;
}

/** The same behind a token: the page takes the token out of the fragment and goes where `to` says. */
export function printAddressWithToken(base: string, page: PrintedPage, token: string): string {
  return `${base}/?${query(page)}#token=${token}&to=/print/trip/${page.trip}`;
}
