import type { CallName } from "../../contract/api.ts";
import type { Transport } from "../../contract/client.ts";

declare global {
  interface Window {
    /** Put there by Electron's preload; absent in the browser shell. */
    readonly carryall?: Record<CallName, (input: unknown) => Promise<unknown>>;
  }
}

const TOKEN_KEY = "carryall.token";

/**
 * The browser shell hands the page its token in the address' fragment, which is never sent to a server. It is kept for
 * this tab only and taken out of the address, so that it is not in the history or in a copied link.
 */
export function takeTokenFromAddress(): void {
  if (!location.hash.startsWith("#token=")) return;
  const handed = new URLSearchParams(location.hash.slice(1));
  sessionStorage.setItem(TOKEN_KEY, handed.get("token") ?? "");
  history.replaceState(null, "", `${location.pathname}${location.search}#${handed.get("to") ?? "/"}`);
}

const callByHttp: Transport = async (name, input) => {
  const response = await fetch(`/call/${name}`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-carryall-token": sessionStorage.getItem(TOKEN_KEY) ?? "",
    },
    body: JSON.stringify(input),
  });
  return response.json();
};

/** The way calls go in this shell. */
export function pickTransport(): Transport {
  const bridge = window.carryall;
  return bridge === undefined ? callByHttp : (name, input) => bridge[name](input);
}
