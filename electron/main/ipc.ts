import { ipcMain, type IpcMainInvokeEvent } from "electron";
import type { Dispatch } from "../../contract/dispatch.ts";
import type { Reply } from "../../contract/reply.ts";
import { CALL_CHANNEL } from "../call-channel.ts";
import { belongsTo } from "./origin.ts";

const FORBIDDEN: Reply = { ok: false, error: { code: "call.forbidden", params: {} } };

/** Only the top frame of a window that shows our own page may knock; a frame that has gone may not. */
function mayCall({ senderFrame }: Pick<IpcMainInvokeEvent, "senderFrame">, origin: string): boolean {
  return senderFrame !== null && senderFrame.parent === null && belongsTo(origin, senderFrame.url);
}

/** Lets pages of `origin` call the gate. */
export function serveCalls(dispatch: Dispatch, origin: string): void {
  ipcMain.handle(CALL_CHANNEL, async (event, name: unknown, input: unknown): Promise<Reply> => {
    if (!mayCall(event, origin) || typeof name !== "string") return FORBIDDEN;
    return dispatch(name, input);
  });
}
