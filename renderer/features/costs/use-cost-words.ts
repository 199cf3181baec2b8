import type { LineKind } from "../../../core/profile/basket-shape.ts";
import type { Chain } from "../../../core/costs/chain.ts";
import type { UnknownFee } from "../../../core/costs/cost-of-line.ts";
import { amountIn, currencyName, moneyIn } from "../../../core/i18n/money.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";

/** How costs are told: chains, lines, sums and what is not known. */
export interface CostTexts {
  chain: (chain: Pick<Chain, "card" | "wallet">) => string;
  /** A chain by its id. */
  chainOf: (id: string) => string;
  line: (kind: LineKind) => string;
  lines: (kinds: readonly LineKind[]) => string;
  /** A sum in a sentence, with its currency. */
  money: (minor: number, currency: string) => string;
  /** A sum in a column, without its currency. */
  amount: (minor: number, currency: string) => string;
  currency: (currency: string) => string;
  unknown: (unknown: UnknownFee) => string;
  /** What stands over the three ends of an estimate. */
  ends: readonly { number: string }[];
}

export function useCostTexts(): CostTexts {
  const { t, say, language } = useWords();
  const { lookup } = useData();
  const product = (id: string) => {
    const name = lookup.nameOf(id);
    return name === undefined ? id : say(name);
  };
  const chain: CostTexts["chain"] = ({ card, wallet }) =>
    wallet === null ? product(card) : t("costs.chain", { card: product(card), wallet: product(wallet) });
  const line = (kind: LineKind) => t(`costs.line.${kind}`);
  return {
    chain,
    chainOf: (id) => {
      const [card = "", wallet = null] = id.split("--");
      return chain({ card, wallet });
    },
    line,
    lines: (kinds) => kinds.map(line).join(t("list.separator")),
    money: (minor, currency) => moneyIn({ minor, currency }, language),
    amount: (minor, currency) => amountIn(minor, currency, language),
    currency: (currency) => currencyName(currency, language),
    unknown: ({ chargedBy, use, why }) =>
      t(`costs.unknown.${why}`, { who: t(`costs.by.${chargedBy}`), use: t(`costs.use.${use}`) }),
    ends: (["low", "likely", "high"] as const).map((end) => ({ number: t(`costs.${end}`) })),
  };
}
