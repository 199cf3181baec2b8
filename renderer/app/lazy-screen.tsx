import { lazy, useState, type ComponentType } from "react";

/** A screen whose files are read when it is first shown, or ahead of that. */
export interface LazyScreen {
  Screen: ComponentType;
  /** Reads its files, once; fails when one is missing. */
  read: () => Promise<unknown>;
}

/** A screen of its own files. One that was read ahead is drawn at once, without an empty page in between. */
export function lazyScreen(load: () => Promise<ComponentType>): LazyScreen {
  let loaded: ComponentType | undefined;
  const read = async () => (loaded ??= await load());
  const Later = lazy(async () => ({ default: await read() }));
  return {
    read,
    Screen: function Screen() {
      // Kept as long as the screen is shown: another component would start it anew.
      const [Shown] = useState<ComponentType>(() => loaded ?? Later);
      return <Shown />;
    },
  };
}
