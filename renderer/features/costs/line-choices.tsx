import type { LineChoice } from "../../../core/costs/best-chain.ts";
import { sumOfLine } from "../../../core/costs/basket.ts";
import type { TripCosts } from "../../../core/costs/trip-costs.ts";
import { TableHead } from "../../components/table-head.tsx";
import { Table } from "../../components/table.tsx";
import { VerdictText } from "../../components/verdict-text.tsx";
import { useWords } from "../../session/language.tsx";
import styles from "./best-section.module.css";
import { useCostTexts } from "./use-cost-words.ts";

/** For each line what to pay it with, on what condition, and what that usually costs. */
export function LineChoices({ costs, name }: { costs: TripCosts; name: string }) {
  const { t, say } = useWords();
  const texts = useCostTexts();
  const { best, basket, told } = costs;
  const conditionOf = ({ kind, chain, cost }: LineChoice) => {
    const said = costs.costs.find((one) => one.chain.id === chain)?.chain.said[kind];
    if (cost.serves === "maybe") return t("costs.maybe");
    return said === undefined ? null : say(said);
  };
  return (
    <Table className={styles.choices} aria-label={t("costs.by-line")}>
      <TableHead
        columns={[
          t("costs.by-line.what"),
          t("costs.by-line.with"),
          { number: `${t("costs.by-line.cost")}, ${texts.currency(told)}` },
        ]}
      />
      <tbody>
        {basket.lines.map((line) => {
          const choice = best.lines.find(({ kind }) => kind === line.kind);
          const condition = choice === undefined ? null : conditionOf(choice);
          const fees = choice?.cost.fees ?? null;
          const sum = sumOfLine(line);
          return (
            <tr key={line.kind}>
              <th scope="row">
                {texts.line(line.kind)} <span className="meta">{texts.money(sum.minor, sum.currency)}</span>
              </th>
              <td>
                {choice === undefined ? (
                  <VerdictText level="unsupported">{t("costs.by-line.none", { name })}</VerdictText>
                ) : (
                  <>
                    {texts.chainOf(choice.chain)}
                    {condition !== null && <small>{condition}</small>}
                  </>
                )}
              </td>
              <td className="number">{fees !== null && texts.amount(fees.likely, told)}</td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
