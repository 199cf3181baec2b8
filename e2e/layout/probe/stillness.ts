export interface Stillness {
  /** Waits until fonts are in, no call is open, and nothing moved or changed for two frames. */
  still: () => Promise<void>;
  /** The calls made since the last time this was emptied, by name. */
  calls: string[];
}

/** Runs in the page: the end of every wait is something that happened, never a time. */
export function installStillness(): void {
  const FRAMES = 2;
  /** What never comes to rest within so many frames is looked at as it is. */
  const LIMIT = 120;
  let open = 0;
  const send = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const name = /\/call\/([\w.]+)$/.exec(typeof input === "string" ? input : "")?.[1];
    if (name === undefined) return send(input, init);
    stillness.calls.push(name);
    open++;
    try {
      return await send(input, init);
    } finally {
      open--;
    }
  };
  let changes = 0;
  const observer = new MutationObserver((found) => (changes += found.length));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  const stillness: Stillness = {
    calls: [],
    async still() {
      await document.fonts.ready;
      for (let quiet = 0, frames = 0; quiet < FRAMES && frames < LIMIT; frames++) {
        changes = 0;
        await new Promise(requestAnimationFrame);
        const moving = document.getAnimations().some(({ playState }) => playState === "running");
        quiet = changes === 0 && open === 0 && !moving ? quiet + 1 : 0;
      }
    },
  };
  Object.assign(window, { stillness });
}

declare global {
  interface Window {
    stillness: Stillness;
  }
}
