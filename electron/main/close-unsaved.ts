/** A window that may be asked to close, and what is done then. */
export interface ClosedWindow {
  /** Asks the person. @returns whether it is to be closed all the same */
  ask(): Promise<boolean>;
  /** Closes it, whatever its page wants. */
  close(): void;
  /** Ends the program. */
  quit(): void;
}

/** What becomes of a window whose page holds it back, because something was typed and is not saved. */
export interface UnsavedClosing {
  /** The program is asked to end, which closes the window first. */
  quitting(): void;
  /** The window is asked to close; whether its page lets it go comes after. */
  closing(): void;
  /**
   * The page holds the window back.
   * @returns whether that is overruled at once: what is no closing, as a reload, is not asked about
   */
  heldBack(): boolean;
}

/**
 * Asks the person once, in a box that blocks nothing: the system may end the program while it is open. What was begun is
 * then done or given up as a whole: a program that was to end does not stay without its window.
 */
export function unsavedClosing(window: ClosedWindow): UnsavedClosing {
  let isQuitting = false;
  let isClosing = false;
  let asking = false;
  const decide = async () => {
    asking = true;
    const goes = await window.ask().finally(() => {
      asking = false;
    });
    const quits = isQuitting;
    isQuitting = false;
    if (!goes) return;
    window.close();
    if (quits) window.quit();
  };
  return {
    quitting() {
      isQuitting = true;
    },
    closing() {
      isClosing = true;
    },
    heldBack() {
      if (!isClosing) return true;
      isClosing = false;
      if (!asking) decide().catch((error: unknown) => console.error(error));
      return false;
    },
  };
}
