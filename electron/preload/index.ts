import { contextBridge, ipcRenderer } from "electron";
import type { CallName } from "../../contract/api.ts";
import { CALL_CHANNEL, OPENED_CHANNEL, STEP_CHANNEL } from "../call-channel.ts";
import { stayHere, type LeftPage } from "./stay-here.ts";

/**
 * The calls of the contract, by name. Written out, because a sandboxed preload should not carry the contract's
 * schemas with it; a name that is missing or too many does not compile.
 */
const CALLS = {
  "app.describe": true,
  "profile.read": true,
  "profile.apply": true,
  "profile.undo": true,
  "profile.redo": true,
  "profile.place": true,
  "profile.open": true,
  "profile.unlock": true,
  "profile.protect": true,
  "profile.reseal": true,
  "backups.list": true,
  "backups.look": true,
  "backups.create": true,
  "backups.restore": true,
  "backups.copyTo": true,
  "sample.enter": true,
  "sample.leave": true,
  "facts.state": true,
  "facts.look": true,
  "facts.accept": true,
  "facts.stepBack": true,
  "trip.export": true,
  "guide.export": true,
  "opened.take": true,
  "source.open": true,
} as const satisfies Record<CallName, true>;

/** One function per call and nothing else: the page never holds the channel or an event. */
const carryall = Object.fromEntries(
  Object.keys(CALLS).map((name) => [
    name,
    (input: unknown): Promise<unknown> => ipcRenderer.invoke(CALL_CHANNEL, name, input),
  ]),
);

contextBridge.exposeInMainWorld("carryall", carryall);

// The Edit menu reaches the page as an ordinary event of its own window; nothing else of the channel does.
ipcRenderer.on(STEP_CHANNEL, (_event, way: unknown) => {
  const page = globalThis as unknown as EventTarget;
  if (way === "undo" || way === "redo") page.dispatchEvent(new Event(`carryall:${way}`));
});

// That something was opened is all the page is told; what it was, it asks for by a call.
ipcRenderer.on(OPENED_CHANNEL, () => {
  const page = globalThis as unknown as EventTarget;
  page.dispatchEvent(new Event("carryall:opened"));
});

const page: unknown = globalThis;
stayHere(page as LeftPage);
