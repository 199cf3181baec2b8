import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import { createApp, type AppParts } from "./create-app.ts";

/** Only programs of this computer can reach it. */
const HOST = "127.0.0.1";

/**
 * How long somebody may take over the head of a request and over all of it, and how many may be connected at once: a page
 * on this computer takes milliseconds and six connections. In ms.
 */
export const LIMITS = { headers: 10_000, request: 60_000, checkEvery: 1_000, connections: 256 };

export interface RunningServer {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** Stops listening and ends the connections there are. */
  close(): Promise<void>;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/**
 * Serves the app on this computer; port 0 takes a free one.
 * @throws the system's error: `EADDRINUSE` for a port in use, `EACCES` for one that may not be used.
 */
export async function startServer(
  port: number,
  parts: Omit<AppParts, "origin">,
  limits: typeof LIMITS = LIMITS,
): Promise<RunningServer> {
  // The app compares addresses with its own, which is known only once it listens; until then nobody can ask.
  let app: Hono | null = null;
  const answer = (request: Request) => app?.fetch(request) ?? new Response(null, { status: 503 });
  const serverOptions = {
    headersTimeout: limits.headers,
    requestTimeout: limits.request,
    connectionsCheckingInterval: limits.checkEvery,
  };
  const server = createAdaptorServer({ fetch: answer, serverOptions }) as Server;
  server.maxConnections = limits.connections;
  await listen(server, port);
  const origin = `http://${HOST}:${(server.address() as AddressInfo).port}`;
  app = createApp({ ...parts, origin });
  return { origin, close: () => close(server) };
}
