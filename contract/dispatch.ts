import { ActionRefused } from "../core/profile/action-refused.ts";
import type { Conflict } from "../core/profile/conflict.ts";
import { reservedKeyIn } from "../core/reserved-key.ts";
import type { z } from "../core/zod.ts";
import { api, type CallName, type Output } from "./api.ts";
import { CallError, type ErrorCode, type ErrorParams } from "./errors.ts";
import type { Reply } from "./reply.ts";

export type Handlers = { [N in CallName]: (input: z.output<(typeof api)[N]["input"]>) => Promise<Output<N>> };
export type Dispatch = (name: string, input: unknown) => Promise<Reply>;

function fail(code: ErrorCode, params: ErrorParams = {}, conflict: Conflict | null = null): Reply {
  return { ok: false, error: { code, params, ...(conflict !== null && { conflict }) } };
}

function isCallName(name: string): name is CallName {
  return Object.hasOwn(api, name);
}

/** The first complaint of a failed parse: where, our own code when the schema gave one, and the most it takes. */
function inputParams(error: z.ZodError): ErrorParams {
  const issue = error.issues[0];
  const max = issue?.code === "too_big" ? { max: Number(issue.maximum) } : {};
  return { field: issue?.path.join(".") ?? "", reason: issue?.message ?? "", ...max };
}

/**
 * The one gate: known name, parse the input, run the handler with the parsed value, parse the output, reply.
 * Both shells call it; they differ only in who may knock. `report` gets what was not foreseen.
 */
export function createDispatch(handlers: Handlers, report: (error: unknown) => void): Dispatch {
  return async (name, input) => {
    if (!isCallName(name)) return fail("call.unknown", { name: name.slice(0, 60) });
    const reserved = reservedKeyIn(input);
    if (reserved !== null) return fail("call.input", { field: reserved.join("."), reason: "key.reserved" });
    const parsed = api[name].input.safeParse(input);
    if (!parsed.success) return fail("call.input", inputParams(parsed.error));
    try {
      const handler = handlers[name] as (input: unknown) => Promise<unknown>;
      const output = api[name].output.safeParse(await handler(parsed.data));
      if (output.success) return { ok: true, value: output.data };
      report(output.error);
      return fail("call.output", { name });
    } catch (error) {
      if (error instanceof CallError) return fail(error.code, error.params, error.conflict);
      if (error instanceof ActionRefused) return fail(error.code, {}, error.conflict);
      report(error);
      return fail("call.failed", { name });
    }
  };
}
