import type { PrintedPage } from "./pdf-printer.ts";

function query(page: PrintedPage): string {
  return new URLSearchParams({ lang: page.language, paper: page.paper }).toString();
}

/** Where the page prints it. `base` is the page's origin, without a slash at its end. */
export function printAddress(base: string, page: PrintedPage): string {
  return `${base}/?${query(page)}#${page.path}`;
}

/** The same with a code for the token: the page takes the code out of the fragment and goes where `to` says. */
export function printAddressWithCode(base: string, page: PrintedPage, code: string): string {
  return `${base}/?${query(page)}#code=${code}&to=${page.path}`;
}
