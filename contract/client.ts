import type { CallName, Input, Output } from "./api.ts";
import { CallError } from "./errors.ts";
import { isReply } from "./reply.ts";

/** Carries one call to the privileged side and brings the reply back, whatever the way. */
export type Transport = (name: CallName, input: unknown) => Promise<unknown>;

export type Client = <N extends CallName>(name: N, input: Input<N>) => Promise<Output<N>>;

/**
 * Calls as ordinary async functions. The output was parsed at the gate, on the side that has the right to.
 * @throws CallError with the reply's code, or `shell.unreachable` when the transport broke or answered nonsense.
 */
export function createClient(transport: Transport): Client {
  return async <N extends CallName>(name: N, input: Input<N>) => {
    let reply: unknown;
    try {
      reply = await transport(name, input);
    } catch {
      throw new CallError("shell.unreachable");
    }
    if (!isReply(reply)) throw new CallError("shell.unreachable");
    if (!reply.ok) {
      const { code, params, conflict = null } = reply.error;
      throw new CallError(code, params, conflict);
    }
    return reply.value as Output<N>;
  };
}
