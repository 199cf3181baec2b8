import type { Readable, Writable } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import { z } from "../core/zod.ts";

const messageSchema = z.object({
  id: z.int().optional(),
  method: z.string().optional(),
  sessionId: z.string().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
});

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/**
 * Speaks the browser's DevTools protocol over its two pipes, where messages are JSON ended by a zero byte. No port
 * is opened that another program could find.
 */
export class DevtoolsPipe {
  private readonly waiting = new Map<number, Waiting>();
  private readonly awaited = new Map<string, () => void>();
  private ended: Error | null = null;
  private lastId = 0;

  constructor(
    private readonly toBrowser: Writable,
    fromBrowser: Readable,
  ) {
    const decoder = new StringDecoder("utf8");
    let pieces: string[] = [];
    fromBrowser.on("data", (chunk: Buffer) => {
      const parts = decoder.write(chunk).split("\0");
      for (const part of parts.slice(0, -1)) {
        this.receive([...pieces, part].join(""));
        pieces = [];
      }
      pieces.push(parts.at(-1) ?? "");
    });
    fromBrowser.once("close", () => this.end(new Error("the browser ended")));
    // Writing to a browser that has just died; what was asked is rejected by the end of the other pipe.
    toBrowser.on("error", () => undefined);
    fromBrowser.on("error", () => undefined);
  }

  /** Sends a command and returns its result, unparsed. Rejects when the browser refuses or ends. */
  send(method: string, params: object = {}, sessionId?: string): Promise<unknown> {
    if (this.ended !== null) return Promise.reject(this.ended);
    this.lastId += 1;
    const id = this.lastId;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  /** The next event of this name in a session. Ask before causing it. Never settles when the browser ends first. */
  next(event: string, sessionId: string): Promise<void> {
    return new Promise((resolve) => {
      this.awaited.set(`${sessionId} ${event}`, resolve);
    });
  }

  /** Rejects everything that still waits. */
  end(reason: Error): void {
    this.ended ??= reason;
    for (const { reject } of this.waiting.values()) reject(reason);
    this.waiting.clear();
  }

  private receive(text: string): void {
    const message = messageSchema.parse(JSON.parse(text));
    if (message.id !== undefined) {
      const waiting = this.waiting.get(message.id);
      this.waiting.delete(message.id);
      if (message.error === undefined) waiting?.resolve(message.result);
      else waiting?.reject(new Error(message.error.message));
      return;
    }
    const key = `${message.sessionId ?? ""} ${message.method ?? ""}`;
    this.awaited.get(key)?.();
    this.awaited.delete(key);
  }
}
