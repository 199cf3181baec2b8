import { ipcMain } from "electron";
import type { Dispatch } from "../../contract/dispatch.ts";
import type { Reply } from "../../contract/reply.ts";
import { CALL_CHANNEL } from "../call-channel.ts";
import { mayCall } from "./may-call.ts";

const FORBIDDEN: Reply = { ok: false, error: { code: "call.forbidden", params: {} } };

/** Lets pages of `origin` call the gate. */
export function serveCalls(dispatch: Dispatch, origin: string): void {
  ipcMain.handle(CALL_CHANNEL, async ({ senderFrame }, name: unknown, input: unknown): Promise<Reply> => {
    if (!mayCall(senderFrame, origin) || typeof name !== "string") return FORBIDDEN;
    return dispatch(name, input);
  });
}
