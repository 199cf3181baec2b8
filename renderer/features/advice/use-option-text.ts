import type { Topic } from "../../../core/catalogue/topic.ts";
import { formatMoney } from "../../../core/money.ts";
import type { AmountSpan, Option, OptionPart, RuledOut } from "../../../core/scenarios/options/option.ts";
import { partsOfFact } from "../../../core/scenarios/advise.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";

/** Options, criteria, amounts and facts in words. */
export function useOptionText(topic: Topic) {
  const { t, say } = useWords();
  const { lookup } = useData();
  const product = (id: string) => say(lookup.nameOf(id) ?? { en: id, "zh-CN": id });
  const criterion = (id: string) =>
    say(topic.criteria.find((one) => one.id === id)?.name ?? { en: id, "zh-CN": id });
  const name = (option: Pick<Option | RuledOut, "name">) => say(option.name);

  /** What an option is gone with, where its name does not say it already. */
  function withWhat({ product: id, also, standing, name: own }: Option): string | null {
    const products = [...(id === null ? [] : [id]), ...also].map(product).filter((one) => one !== say(own));
    if (products.length === 0) return null;
    const list = products.join(t("list.separator"));
    return standing === "owned"
      ? t("advice.with", { things: list })
      : t("advice.for-example", { things: list });
  }

  function money({ low, high, currency }: AmountSpan): string {
    const from = formatMoney({ minor: low, currency });
    if (high === null) return low === 0 ? t("advice.cost.unknown") : t("advice.cost.from", { low: from });
    return low === high
      ? from
      : t("advice.cost.span", { low: from, high: formatMoney({ minor: high, currency }) });
  }

  function span({ low, high }: { low: number; high: number | null }): string {
    return high === null
      ? t("advice.at-least", { low })
      : low === high
        ? `${low}`
        : t("advice.span", { low, high });
  }

  /** How an option does on a criterion, in a few words. */
  function part({ amount, time, text, level }: OptionPart): string {
    const words = text === null ? null : say(text);
    if (amount !== null) return [money(amount), ...(words === null ? [] : [words])].join(t("list.separator"));
    if (time !== null) {
      const minutes = t("advice.minutes", { minutes: span(time.minutes) });
      const days =
        time.days === null
          ? t("advice.days.unknown")
          : time.days.high === 0
            ? null
            : t("advice.days", { days: span(time.days) });
      return [minutes, ...(days === null ? [] : [days]), ...(words === null ? [] : [words])].join(
        t("list.separator"),
      );
    }
    return words ?? t(`level.${level ?? "unknown"}`);
  }

  /** What a fact that nobody knows is about. */
  function fact(options: readonly Option[], id: string): string {
    const [first] = partsOfFact(options, id);
    if (first === undefined) return id;
    return t("advice.fact", {
      criterion: criterion(first.criterion),
      options: first.options.map(name).join(t("list.separator")),
    });
  }
  return { product, criterion, name, withWhat, money, part, fact };
}
