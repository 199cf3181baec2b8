import type { BasketCost, LineCost } from "../../../core/costs/cost-of-basket.ts";
import type { Step } from "../../../core/costs/cost-of-line.ts";
import { toMinor, type Exact } from "../../../core/costs/exact.ts";
import type { Person } from "../../../core/profile/person.ts";
import { EvidenceList } from "../../components/evidence-line.tsx";
import { TableHead } from "../../components/table-head.tsx";
import { Table } from "../../components/table.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { BankSelect } from "./bank-select.tsx";
import { useCostTexts } from "./use-cost-words.ts";
import styles from "./ways-section.module.css";

/** Who takes what of each line over one chain, in the money of the card, with sources. */
export function CostBreakdown({ cost, person }: { cost: BasketCost; person: Person }) {
  const { t } = useWords();
  const texts = useCostTexts();
  return (
    <div
      className={styles.breakdown}
      role="region"
      aria-label={t("costs.more.of", { chain: texts.chain(cost.chain) })}
    >
      <p className="meta">{t("costs.step.in", { money: texts.currency(cost.account) })}</p>
      <BankSelect cost={cost} person={person} />
      {cost.lines.map((line) => (
        <LineSteps key={line.line.kind} line={line} cost={cost} />
      ))}
    </div>
  );
}

function LineSteps({ line: { line, serves, steps, noRate }, cost }: { line: LineCost; cost: BasketCost }) {
  const { t, say } = useWords();
  const texts = useCostTexts();
  const said = cost.chain.said[line.kind];
  const why =
    serves === "no"
      ? t("costs.step.not-paid")
      : noRate !== null
        ? t("costs.step.no-rate", { from: texts.currency(noRate.from), to: texts.currency(noRate.to) })
        : steps.length === 0
          ? t("costs.step.none")
          : null;
  return (
    <>
      <h3>
        {texts.line(line.kind)}{" "}
        <span className="meta">
          {t("costs.times", { count: line.count, each: texts.money(line.each.minor, line.each.currency) })}
          {said !== undefined && ` · ${say(said)}`}
        </span>
      </h3>
      {why === null ? <StepTable steps={steps} account={cost.account} /> : <p className="secondary">{why}</p>}
    </>
  );
}

function StepTable({ steps, account }: { steps: readonly Step[]; account: string }) {
  const { t, say } = useWords();
  const { catalogue } = useData();
  const texts = useCostTexts();
  const amount = (exact: Exact) => texts.amount(toMinor(exact), account);
  return (
    <Table>
      <TableHead columns={[t("costs.step.who"), t("costs.step.what"), ...texts.ends]} />
      <tbody>
        {steps.map(({ chargedBy, use, fees, cost, unknown }) => (
          <tr key={`${chargedBy} ${use}`}>
            <th scope="row" className={styles.word}>
              {t(`costs.by.${chargedBy}`)}
            </th>
            <td className={styles.word}>
              {t(`costs.use.${use}`)}
              {catalogue.fees
                .filter(({ id }) => fees.includes(id))
                .map((fee) => (
                  <span key={fee.id} className={styles.evidence}>
                    {say(fee.note)} <EvidenceList evidence={fee.evidence} record={`fees/${fee.id}`} />
                  </span>
                ))}
              {unknown !== null && <p className={styles.notes}>{texts.unknown(unknown)}</p>}
            </td>
            <td className="number">{amount(cost.low)}</td>
            <td className="number">{amount(cost.likely)}</td>
            <td className="number">{cost.high === null ? t("costs.step.no-record") : amount(cost.high)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
