import { request, type RequestOptions } from "node:http";
import type { Page } from "playwright/test";

export interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** The server behind a page, and the token the page was given. */
export interface Door {
  readonly port: string;
  readonly host: string;
  readonly token: string;
}

export async function doorOf(page: Page): Promise<Door> {
  const { port, host } = new URL(page.url());
  const token = await page.evaluate(() => sessionStorage.getItem("carryall.token") ?? "");
  return { port, host, token };
}

/** A request exactly as written: `fetch` would not let a test choose `Host`, or a path with dots in it. */
export function knock(door: Door, options: RequestOptions, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port: door.port, ...options }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (text += chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
      response.on("error", reject);
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** A call the way the page makes it, with the headers that a test wants different. */
export function call(door: Door, headers: Record<string, string | undefined>, body = "{}"): Promise<Answer> {
  const all = {
    host: door.host,
    "content-type": "application/json",
    "x-carryall-token": door.token,
    ...headers,
  };
  const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return knock(door, { method: "POST", path: "/call/profile.read", headers: given }, body);
}
