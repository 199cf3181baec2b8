import type { CallName, Input, Output } from "./api.ts";
import { CallError } from "./errors.ts";
import { replySchema } from "./reply.ts";

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
    const parsed = replySchema.safeParse(reply);
    if (!parsed.success) throw new CallError("shell.unreachable");
    if (!parsed.data.ok) {
      const { code, params, conflict = null } = parsed.data.error;
      throw new CallError(code, params, conflict);
    }
    return parsed.data.value as Output<N>;
  };
}
