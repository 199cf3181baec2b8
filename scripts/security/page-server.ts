import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { listPageFiles } from "../../host/page-files.ts";
import { newToken, TOKEN_HEADER } from "../../web/guards.ts";
import { listenWith } from "../../web/listener.ts";
import { startServer, type RunningServer } from "../../web/server.ts";
import { createSessionCodes, type SessionCodes } from "../../web/session-codes.ts";
import { openGate } from "./gate.ts";

/** The browser shell's server in this process, over a gate of its own. */
export interface PageServer {
  readonly server: RunningServer;
  readonly codes: SessionCodes;
  /** Sends a body with the right token; answers the status and what stands in the reply. */
  post(to: string, body: string): Promise<{ status: number; text: string }>;
  close(): Promise<void>;
}

/** @param base a folder, in which a page and a profile are made */
export async function startPageServer(base: string): Promise<PageServer> {
  const page = path.join(base, "page");
  await mkdir(page, { recursive: true });
  await writeFile(path.join(page, "index.html"), "<!doctype html>");
  const gate = openGate(base);
  const token = newToken();
  const codes = createSessionCodes(token);
  const files = await listPageFiles(page);
  const server = await startServer(0, (origin) =>
    listenWith({ origin, token, codes, files, dispatch: gate.dispatch }),
  );
  return {
    server,
    codes,
    post: async (to, body) => {
      const headers = { "content-type": "application/json", [TOKEN_HEADER]: token };
      const response = await fetch(`${server.origin}${to}`, { method: "POST", headers, body });
      return { status: response.status, text: await response.text() };
    },
    close: async () => {
      await server.close();
      await gate.close();
    },
  };
}
