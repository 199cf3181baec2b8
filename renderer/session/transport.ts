import type { CallName } from "../../contract/api.ts";
import type { Transport } from "../../contract/client.ts";
import { z } from "../../core/zod.ts";

declare global {
  interface Window {
    /** Put there by Electron's preload; absent in the browser shell. */
    readonly carryall?: Record<CallName, (input: unknown) => Promise<unknown>>;
  }
}

const TOKEN_KEY = "carryall.token";

const sessionSchema = z.object({ value: z.object({ token: z.string() }) });

/**
 * The browser shell hands the page a code in the address' fragment, which is never sent to a server. It is taken out of
 * the address at once and exchanged for the token, which is kept for this tab only and never stood in any address. A
 * code opens the app once: when it does not, the calls are refused, and the page says why.
 */
export async function enterWithCode(): Promise<void> {
  if (!location.hash.startsWith("#code=")) return;
  const handed = new URLSearchParams(location.hash.slice(1));
  history.replaceState(null, "", `${location.pathname}${location.search}#${handed.get("to") ?? "/"}`);
  try {
    const response = await fetch("/session", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ code: handed.get("code") ?? "" }),
    });
    const session = sessionSchema.safeParse(await response.json());
    if (session.success) sessionStorage.setItem(TOKEN_KEY, session.data.value.token);
  } catch {
    // Nobody answers: the first call will say so.
  }
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
