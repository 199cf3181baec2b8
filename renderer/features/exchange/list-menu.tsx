import { Menu } from "@mantine/core";
import { IconTable } from "@tabler/icons-react";
import { checklistFor } from "../../../core/checklist/for-trip.ts";
import { selectRecords, type ExportKind } from "../../../core/exchange/select.ts";
import { checklistTable, linksTable, thingsTable, type Table } from "../../../core/exchange/tables.ts";
import { useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";
import { csvBlob } from "../../session/csv-text.ts";
import { downloadBlob } from "../../session/download.ts";
import { useItemWords } from "../../session/item-words.ts";
import { useWords } from "../../session/language.tsx";
import { ButtonMenu } from "../../components/button-menu.tsx";
import { useTableWords } from "./use-table-words.ts";

/** Lists for a spreadsheet: what the chosen people have, what is linked, and each trip’s checklist. */
export function ListMenu({ people }: { people: readonly string[] }) {
  const { t } = useWords();
  const { profile, catalogue, lookup, today } = useData();
  const { announce } = useCommands();
  const words = useTableWords();
  const items = useItemWords();
  const save = (name: string, table: Table) => {
    const file = `carryall-${name}-${today}.csv`;
    downloadBlob(csvBlob(table), file);
    announce(t("exchange.saved", { file }));
  };
  const part = (kind: ExportKind) =>
    selectRecords(profile, { people: new Set(people), kinds: new Set([kind]) });
  const trips = part("trips").trips;
  return (
    <ButtonMenu Icon={IconTable} text={t("exchange.lists")} position="bottom-start" withinPortal>
      <Menu.Item onClick={() => save("things", thingsTable(part("things"), lookup, words))}>
        {t("exchange.list.things")}
      </Menu.Item>
      <Menu.Item onClick={() => save("links", linksTable(part("links"), words))}>
        {t("exchange.list.links")}
      </Menu.Item>
      {trips.length > 0 && <Menu.Divider />}
      {profile.trips
        .filter(({ id }) => trips.some((trip) => trip.id === id))
        .map((trip) => (
          <Menu.Item
            key={trip.id}
            onClick={() => {
              const { phases } = checklistFor(catalogue, lookup, profile, trip, today);
              const table = checklistTable(phases, {
                column: words.column,
                phase: (phase) => t(`phase.${phase}`),
                title: items.title,
                state: (state) => t(`state.${state}`),
              });
              save("checklist", table);
            }}
          >
            {t("exchange.list.trip", { trip: trip.name })}
          </Menu.Item>
        ))}
    </ButtonMenu>
  );
}
