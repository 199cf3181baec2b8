import { useCallback } from "react";
import type { Lookup } from "../../core/catalogue/lookup.ts";
import type { Thing } from "../../core/profile/thing.ts";
import { useData } from "./data.tsx";
import { useWords, type Words } from "./language.tsx";

/**
 * What a person's own thing is called in a language: their name for it, else the product's; with the last digits when there
 * are any, so that two cards of one kind can be told apart.
 */
export function thingNameIn(
  { say, t }: Pick<Words, "say" | "t">,
  lookup: Pick<Lookup, "nameOf">,
  thing: Thing,
): string {
  const product = lookup.nameOf(thing.product);
  const name =
    thing.label || (product === undefined ? t("thing.unknown-product", { id: thing.product }) : say(product));
  return thing.lastDigits === null ? name : `${name} ${thing.lastDigits}`;
}

/** What a person's own thing is called in the chosen language. */
export function useThingName(): (thing: Thing) => string {
  const words = useWords();
  const { lookup } = useData();
  return useCallback((thing) => thingNameIn(words, lookup, thing), [lookup, words]);
}
