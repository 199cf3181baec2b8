import { useEffect, useEffectEvent, useRef } from "react";
import type { Overlay } from "../../core/overlay/overlay.ts";
import { removalOf, type EntryAddress } from "../../core/overlay/removal.ts";
import { useCommands } from "./commands.tsx";
import { useData } from "./data.tsx";
import { dropDraftsNaming } from "./kept-drafts.ts";
import { useWords } from "./language.tsx";
import { focusPageIfLost } from "./return-focus.ts";

/**
 * Removes an entry of one’s own, and with a product or place what was said of it; one Undo brings all of it back. The
 * button that did it goes with the entry, so the focus goes on by `focusNext`.
 */
export function useRemoveOwn(focusNext: () => void = focusPageIfLost) {
  const { t } = useWords();
  const { builtIn, profile } = useData();
  const { apply } = useCommands();
  const { overlay } = profile;
  /** The entries as they were when the button was pressed, until they are others. */
  const before = useRef<Overlay>(null);
  const goOn = useEffectEvent(() => {
    if (before.current === null) return;
    before.current = null;
    focusNext();
  });
  useEffect(() => {
    if (before.current !== overlay) goOn();
  });
  useEffect(() => () => goOn(), []);
  return async (address: EntryAddress, name: string): Promise<void> => {
    const gone = removalOf(builtIn, overlay, address);
    const said =
      gone.length === 1
        ? t("own.removed", { name })
        : t("own.removed.with", { name, count: gone.length - 1 });
    before.current = overlay;
    const done = await apply(
      gone.map((entry) => ({ type: "overlay.remove", ...entry })),
      said,
    );
    if (!done) before.current = null;
    else for (const { folder, id } of gone) dropDraftsNaming(folder, id);
  };
}
