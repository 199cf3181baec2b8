import { useEffect, useState } from "react";

/** Where the focus goes when what had it is gone: the page, so that Tab goes on from its top and not the window's. */
export function focusPageIfLost(): void {
  if (document.activeElement === document.body) document.getElementById("main")?.focus();
}

/**
 * For a form that opens beside what is there: when it closes, the focus goes back to what opened it, or to the page
 * when that is gone as well.
 */
export function useReturnFocus(): void {
  // Read while the form is drawn for the first time, before any field of it takes the focus.
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (document.activeElement !== document.body) return;
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
      focusPageIfLost();
    },
    [opener],
  );
}
