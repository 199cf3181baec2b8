import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { once } from "../core/once.ts";

/** Only programs of this computer can reach it. */
const HOST = "127.0.0.1";

/**
 * How long somebody may take over the head of a request and over all of it, and how many may be connected at once: a page
 * on this computer takes milliseconds and six connections. In ms.
 */
export const LIMITS = { headers: 10_000, request: 60_000, checkEvery: 1_000, connections: 256 };

/** Answers a request. */
export type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

export interface RunningServer {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** Makes what answers ahead of the first request. */
  prepare(): void;
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
 * Listens on this computer; port 0 takes a free one.
 * @param make what answers, for the address it listens at. It takes longer to put together than to listen, so it is made at
 * the first request, or by `prepare`: until then requests wait.
 * @throws the system's error: `EADDRINUSE` for a port in use, `EACCES` for one that may not be used.
 */
export async function startServer(
  port: number,
  make: (origin: string) => Listener | Promise<Listener>,
  limits: typeof LIMITS = LIMITS,
): Promise<RunningServer> {
  const timeouts = {
    headersTimeout: limits.headers,
    requestTimeout: limits.request,
    connectionsCheckingInterval: limits.checkEvery,
  };
  let origin = "";
  const listener = once(async () => make(origin));
  const server = createServer(timeouts, (request, response) => {
    const fail = (error: unknown) => {
      console.error(error);
      response.destroy();
    };
    listener().then((answer) => answer(request, response), fail);
  });
  server.maxConnections = limits.connections;
  await listen(server, port);
  origin = `http://${HOST}:${(server.address() as AddressInfo).port}`;
  // That it cannot be made is said to whoever asks.
  const prepare = () => void listener().catch(() => undefined);
  return { origin, prepare, close: () => close(server) };
}
