import type { CallName } from "../../contract/api.ts";
import type { Transport } from "../../contract/client.ts";

declare global {
  interface Window {
    /** Put there by Electron's preload; absent in the browser shell. */
    readonly carryall?: Record<CallName, (input: unknown) => Promise<unknown>>;
  }
}

const TOKEN_KEY = "carryall.token";

/** What came with the token, by the names of calls: their replies. */
type Replies = Partial<Record<CallName, unknown>>;

/**
 * The browser shell hands the page a code in the address' fragment, which is never sent to a server. It is taken out of
 * the address at once and exchanged for the token, which is kept for this tab only and never stood in any address. A
 * code opens the app once: when it does not, the calls are refused, and the page says why. Calls wait for the token; the
 * page is put together meanwhile.
 */
export function enterWithCode(): void {
  if (!location.hash.startsWith("#code=")) return;
  const handed = new URLSearchParams(location.hash.slice(1));
  history.replaceState(null, "", `${location.pathname}${location.search}#${handed.get("to") ?? "/"}`);
  entered = exchange(handed.get("code") ?? "");
}

/** Settled once there is a token, or will be none. */
let entered: Promise<Replies> = Promise.resolve({});

async function exchange(code: string): Promise<Replies> {
  try {
    const response = await fetch("/session", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ code }),
    });
    const reply = (await response.json()) as { value?: { token?: unknown; replies?: Replies } } | null;
    const { token, replies = {} } = reply?.value ?? {};
    if (typeof token === "string") sessionStorage.setItem(TOKEN_KEY, token);
    return replies;
  } catch {
    // Nobody answers: the first call will say so.
    return {};
  }
}

const callByHttp: Transport = async (name, input) => {
  await entered;
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
const transport: Transport = (name, input) => {
  const bridge = window.carryall;
  return bridge === undefined ? callByHttp(name, input) : bridge[name](input);
};

const early = new Map<CallName, Promise<unknown>>();

/** Makes calls that take nothing before anybody asks; whoever asks first gets the reply. What came with the token is not asked. */
export function askEarly(names: readonly CallName[]): void {
  for (const name of names) {
    const reply = entered.then((replies) => replies[name] ?? transport(name, {}));
    reply.catch(() => undefined);
    early.set(name, reply);
  }
}

/** The way calls go in this shell; what was asked early is not asked again. */
export const transportOnce: Transport = (name, input) => {
  const reply = early.get(name);
  early.delete(name);
  return reply ?? transport(name, input);
};
