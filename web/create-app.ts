import { Hono, type Context, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { CallName } from "../contract/api.ts";
import type { Dispatch } from "../contract/dispatch.ts";
import { FIRST_CALLS } from "../contract/first-calls.ts";
import type { Reply } from "../contract/reply.ts";
import { tooDeepAt } from "../core/json-depth.ts";
import { z } from "../core/zod.ts";
import { headersOf, PAGE_HEADERS } from "../host/content-security-policy.ts";
import { errorReason } from "../host/files/error-reason.ts";
import { findPageFile, type PageFiles } from "../host/page-files.ts";
import {
  jsonOnly,
  knowsToken,
  MAX_BODY_BYTES,
  MAX_CHANGE_BYTES,
  MAX_FACTS_BYTES,
  ownHostAndOrigin,
  refusal,
} from "./guards.ts";
import type { SessionCodes } from "./session-codes.ts";

export interface AppParts {
  /** The address it is served at, `http://127.0.0.1:<port>`. */
  origin: string;
  token: string;
  codes: SessionCodes;
  files: PageFiles;
  dispatch: Dispatch;
}

const codeSchema = z.strictObject({ code: z.string().max(100) });
const MAX_CODE_BYTES = 1_000;

/** The calls that may carry more than a question: a whole profile, a facts file. */
const LARGE: Partial<Record<CallName, number>> = {
  "profile.apply": MAX_CHANGE_BYTES,
  "facts.look": MAX_FACTS_BYTES,
};

/** Failures of the gate itself; a handler's failure is an answer like any other. */
const STATUS: Partial<Record<string, 400 | 404 | 500>> = {
  "call.unknown": 404,
  "call.input": 400,
  "call.output": 500,
  "call.failed": 500,
};

function statusOf(reply: Reply): 200 | 400 | 404 | 500 {
  return reply.ok ? 200 : (STATUS[reply.error.code] ?? 200);
}

/** The body of a call as JSON; null when it is none, or nests deeper than anything we send. */
async function bodyOf(context: Context): Promise<{ input: unknown } | null> {
  try {
    const text = await context.req.text();
    return tooDeepAt(text) === null ? { input: JSON.parse(text) } : null;
  } catch {
    return null;
  }
}

/**
 * Everything that the browser shell answers: the page's files, calls at `POST /call/<name>`, and
 * the token for a code at `POST /session`, with the replies to the first calls.
 */
export function createApp({ origin, token, codes, files, dispatch }: AppParts): Hono {
  const app = new Hono();

  app.use((context, next) => {
    // Ahead of the answer: on one that is there already each header makes it anew, its bytes as a stream.
    for (const [name, value] of Object.entries(PAGE_HEADERS)) context.header(name, value);
    // The port and its token live for one start: nothing of it is worth keeping.
    context.header("cache-control", "no-store");
    return next();
  });
  app.use(ownHostAndOrigin(origin));

  // What is left of the body is not read: another request must not be sent after it on the same connection.
  const tooLarge = (context: Context) =>
    context.json(refusal("call.forbidden"), 413, { connection: "close" });
  const limit = bodyLimit({ maxSize: MAX_BODY_BYTES, onError: tooLarge });
  const large = new Map(
    Object.entries(LARGE).map(([name, maxSize]) => [name, bodyLimit({ maxSize, onError: tooLarge })]),
  );
  const ownLimit: MiddlewareHandler = (context, next) =>
    (large.get(context.req.param("name") ?? "") ?? limit)(context, next);
  app.post("/call/:name", knowsToken(token), jsonOnly, ownLimit, async (context) => {
    const body = await bodyOf(context);
    if (body === null) return context.json(refusal("call.input"), 400);
    const reply = await dispatch(context.req.param("name"), body.input);
    return context.json(reply, statusOf(reply));
  });

  app.post(
    "/session",
    jsonOnly,
    bodyLimit({ maxSize: MAX_CODE_BYTES, onError: tooLarge }),
    async (context) => {
      const body = codeSchema.safeParse((await bodyOf(context))?.input);
      if (!body.success) return context.json(refusal("call.input"), 400);
      const exchanged = codes.exchange(body.data.code);
      if (exchanged === "wait") return context.json(refusal("call.forbidden"), 429);
      if (exchanged === null) return context.json(refusal("call.forbidden"), 401);
      // With what the page would ask for next: it is busy reading its own script by then.
      const replies = await Promise.all(FIRST_CALLS.map(async (name) => [name, await dispatch(name, {})]));
      return context.json({ ok: true, value: { ...exchanged, replies: Object.fromEntries(replies) } });
    },
  );

  app.onError((error, context) => {
    // Whoever hangs up in the middle is told nothing, and fills no log.
    if (errorReason(error) === "ECONNRESET") return context.body(null, 400, { connection: "close" });
    console.error(error);
    return context.json(refusal("call.failed"), 500);
  });

  app.get("*", async (context) => {
    const { pathname } = new URL(context.req.url);
    const found = findPageFile(files, pathname);
    if (found === undefined) return context.body(null, 404);
    return context.body(await found.read(), 200, {
      ...headersOf(pathname),
      "content-type": found.contentType,
    });
  });
  app.all("*", (context) => context.body(null, 405));
  return app;
}
