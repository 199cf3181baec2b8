/** The one channel between the preload and the main process. */
export const CALL_CHANNEL = "carryall:call";
