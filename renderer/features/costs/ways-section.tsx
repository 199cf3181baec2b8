import { useState } from "react";
import type { BasketCost } from "../../../core/costs/cost-of-basket.ts";
import type { TripCosts } from "../../../core/costs/trip-costs.ts";
import type { Person } from "../../../core/profile/person.ts";
import { CostSwatch, COST_PARTS } from "../../charts/cost-swatch.tsx";
import legend from "../../components/legend.module.css";
import { Section } from "../../components/section.tsx";
import { TableHead } from "../../components/table-head.tsx";
import { Table } from "../../components/table.tsx";
import { useWords } from "../../session/language.tsx";
import { useCostTexts } from "./use-cost-words.ts";
import { WayRow } from "./way-row.tsx";
import styles from "./ways-section.module.css";

/** The end of the scale: the dearest known end, with room for bars that have none. */
function endOf(costs: readonly BasketCost[]): number {
  const ends = costs.map(({ fees }) => fees.high ?? fees.likely);
  const open = costs.some(({ fees }) => fees.high === null);
  return Math.max(...ends, 1) * (open ? 1.25 : 1);
}

/** Every chain as a bar and as figures, the best first; a row opens to who takes what. */
export function WaysSection({ costs: { costs, told }, person }: { costs: TripCosts; person: Person }) {
  const { t } = useWords();
  const texts = useCostTexts();
  const [open, setOpen] = useState<string | null>(null);
  const most = endOf(costs);
  return (
    <Section title={t("costs.ways")} meta={t("costs.ways.count", { count: costs.length })}>
      <Table className={styles.ways}>
        <TableHead columns={[`${t("costs.way")}, ${texts.currency(told)}`, ...texts.ends]} />
        {costs.map((cost) => (
          <WayRow
            key={cost.chain.id}
            cost={cost}
            open={open === cost.chain.id}
            toggle={() => setOpen(open === cost.chain.id ? null : cost.chain.id)}
            most={most}
            person={person}
          />
        ))}
      </Table>
      <ul className={legend.legend}>
        {COST_PARTS.map((part) => (
          <li key={part}>
            <CostSwatch part={part} />
            {t(`costs.legend.${part}`)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
