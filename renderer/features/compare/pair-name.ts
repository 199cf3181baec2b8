import type { Product, Wallet } from "../../../core/catalogue/product.ts";
import type { Verdict } from "../../../core/compatibility/verdict.ts";
import { useWords } from "../../app/language.tsx";

/** The address of a pair's notes: `product--wallet`. */
export function pairId(product: Product, wallet: Wallet): string {
  return `${product.id}--${wallet.id}`;
}

/** What stands in a cell and what a screen reader says of it. */
export function useCellText(): (
  product: Product,
  wallet: Wallet,
  verdict: Verdict,
) => { text: string; name: string } {
  const { t, say } = useWords();
  return (product, wallet, verdict) => {
    const { short } = verdict;
    const text = short === null ? t(`level.${verdict.level}`) : say(short);
    const level = t(`level.long.${verdict.level}`);
    const parts = { card: say(product.name), wallet: say(wallet.name), level };
    // What is seen must be part of what is said (WCAG 2.5.3), so a text the level does not hold is added to it.
    const said = short === null && level === text.toLowerCase();
    return {
      text,
      name: said ? t("compare.cell", parts) : t("compare.cell.short", { ...parts, short: text }),
    };
  };
}
