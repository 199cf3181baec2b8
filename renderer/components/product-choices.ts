import type { ComboboxItem, ComboboxItemGroup, OptionsFilter } from "@mantine/core";
import { useCallback, useMemo } from "react";
import type { Product } from "../../core/catalogue/product.ts";
import { productChoices, type ChoiceGroup } from "../../core/compatibility/grids/product-choices.ts";
import { useWords } from "../session/language.tsx";
import { useFindProducts } from "../session/use-find-products.ts";

/** The groups of the grids have their names; those of wallets and SIMs are told apart further. */
const LABELS = {
  bank: "compare.group.bank",
  foreign: "compare.group.foreign",
  city: "compare.group.city",
  transit: "compare.group.transit",
  travel: "compare.group.travel",
  wallet: "choice.wallet",
  "wallet-phone": "choice.wallet-phone",
  "wallet-app": "choice.wallet-app",
  "wallet-foreign": "choice.wallet-foreign",
  "sim-home": "choice.sim-home",
  "sim-travel": "choice.sim-travel",
  "sim-foreign": "choice.sim-foreign",
  "sim-local": "choice.sim-local",
} as const satisfies Record<ChoiceGroup, string>;

/** Products as the options of a list, in the groups that rows have in Compare. */
export function useProductChoices(products: readonly Product[]): ComboboxItemGroup<ComboboxItem, string>[] {
  const { t, say } = useWords();
  return useMemo(
    () =>
      productChoices(products).map((choice) => ({
        group: t(LABELS[choice.group]),
        items: choice.products.map(({ id, name }) => ({ value: id, label: say(name) })),
      })),
    [products, t, say],
  );
}

/**
 * Narrows a list down to the products that the text may mean, by any name, pinyin or initials, the best first, and to
 * what has the text in its label. The id of a product ends its option’s value, after a colon if anything stands before.
 */
export function useProductFilter(products: readonly Product[]): OptionsFilter {
  const findProducts = useFindProducts(products);
  return useCallback(
    ({ options, search }) => {
      const text = search.trim().toLowerCase();
      if (text === "") return options;
      const order = new Map(findProducts(text).map(({ id }, i) => [id, i]));
      const place = ({ value, label }: ComboboxItem): number =>
        order.get(value.split(":").at(-1) ?? "") ??
        (label.toLowerCase().includes(text) ? order.size : Number.POSITIVE_INFINITY);
      const narrowed = (items: readonly ComboboxItem[]) =>
        items.filter((item) => place(item) <= order.size).toSorted((a, b) => place(a) - place(b));
      const first = (option: (typeof options)[number]) =>
        "group" in option ? Math.min(...option.items.map(place)) : place(option);
      return options
        .map((option) => ("group" in option ? { ...option, items: narrowed(option.items) } : option))
        .filter((option) => first(option) <= order.size)
        .toSorted((a, b) => first(a) - first(b));
    },
    [findProducts],
  );
}
