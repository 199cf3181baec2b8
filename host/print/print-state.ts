/** What the print route says of itself in `document.documentElement.dataset.printState`. */
export type PrintState = "ready" | "failed";

/**
 * Runs in the page: a promise of its print state. It waits for the attribute itself, without a timer, so that it
 * ends as soon as fonts and data are in.
 */
export const WAIT_FOR_PRINT_STATE = `new Promise((resolve) => {
  const root = document.documentElement;
  const look = () => {
    const state = root.dataset.printState;
    if (state === "ready" || state === "failed") resolve(state);
  };
  new MutationObserver(look).observe(root, { attributes: true, attributeFilter: ["data-print-state"] });
  look();
})`;
