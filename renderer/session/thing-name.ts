import { useCallback } from "react";
import type { Thing } from "../../core/profile/thing.ts";
import { useData } from "./data.tsx";
import { useWords } from "./language.tsx";

/**
 * What a person's own thing is called: their name for it, else the product's; with the last digits when there are any,
 * so that two cards of one kind can be told apart.
 */
export function useThingName(): (thing: Thing) => string {
  const { say, t } = useWords();
  const { lookup } = useData();
  return useCallback(
    (thing) => {
      const product = lookup.nameOf(thing.product);
      const name =
        thing.label ||
        (product === undefined ? t("thing.unknown-product", { id: thing.product }) : say(product));
      return thing.lastDigits === null ? name : `${name} ${thing.lastDigits}`;
    },
    [lookup, say, t],
  );
}
