/** The channel on which the page calls the main process. */
export const CALL_CHANNEL = "carryall:call";

/** The channel on which the Edit menu tells the page to undo or redo: only the page knows what has the focus. */
export const STEP_CHANNEL = "carryall:step";

/** The channel on which the page is told that something was opened from outside, which it takes with a call. */
export const OPENED_CHANNEL = "carryall:opened";
