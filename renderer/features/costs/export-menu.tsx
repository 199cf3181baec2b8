import { Menu } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { costTable, type COST_COLUMNS, type CostWords } from "../../../core/costs/cost-table.ts";
import type { TripCosts } from "../../../core/costs/trip-costs.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { useCommands } from "../../session/commands.tsx";
import { csvBlob } from "../../session/csv-text.ts";
import { useData } from "../../session/data.tsx";
import { downloadBlob } from "../../session/download.ts";
import { useWords } from "../../session/language.tsx";
import { ButtonMenu } from "../../components/button-menu.tsx";
import { useCostTexts } from "./use-cost-words.ts";

/** The costs for a spreadsheet, or on paper. */
export function ExportMenu({ trip, costs }: { trip: Trip; costs: TripCosts }) {
  const { t, say } = useWords();
  const { today } = useData();
  const { announce } = useCommands();
  const texts = useCostTexts();
  const heads = {
    way: t("costs.way"),
    line: t("costs.by-line.what"),
    count: t("costs.basket.count"),
    each: t("costs.basket.each"),
    currency: t("costs.column.currency"),
    pays: t("costs.column.pays"),
    low: t("costs.low"),
    likely: t("costs.likely"),
    high: t("costs.high"),
    "costs-in": t("costs.column.costs-in"),
    note: t("costs.column.note"),
  } satisfies Record<(typeof COST_COLUMNS)[number], string>;
  const words: CostWords = {
    column: (column) => heads[column],
    chain: texts.chain,
    line: texts.line,
    total: t("costs.column.total"),
    serves: (serves) => t(`costs.serves.${serves}`),
    unknown: texts.unknown,
    noRate: ({ from, to }) => t("costs.step.no-rate", { from: texts.currency(from), to: texts.currency(to) }),
    say,
  };
  const save = () => {
    const file = `carryall-costs-${trip.destination}-${today}.csv`;
    downloadBlob(csvBlob(costTable(costs.costs, words)), file);
    announce(t("exchange.saved", { file }));
  };
  return (
    <ButtonMenu Icon={IconDownload} text={t("costs.export")}>
      <Menu.Item onClick={save}>{t("costs.export.csv")}</Menu.Item>
      <Menu.Item onClick={() => window.print()}>{t("costs.export.print")}</Menu.Item>
    </ButtonMenu>
  );
}
