import { NativeSelect } from "@mantine/core";
import { useMemo } from "react";
import { WALLET_GROUPS, type Wallet } from "../../../core/catalogue/product.ts";
import { walletGrid } from "../../../core/compatibility/grids/wallet-grid.ts";
import { MAINLAND } from "../../../core/people/holder.ts";
import { placesToGo } from "../../../core/places/places-to-go.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useHolderAt } from "../../session/use-asked-for.ts";
import { AskedForSelect } from "../../components/asked-for-select.tsx";
import { GridScreen } from "./grid-screen.tsx";
import { PartSelect } from "./part-select.tsx";
import { useGridFor } from "./use-grid-for.ts";

/** Which wallets are columns: those one pays with every day, the phones’ own, apps with a till, those of other places. */
const COLUMNS = {
  everyday: ["wallet", "phone"],
  phone: ["phone"],
  app: ["app"],
  foreign: ["foreign"],
  all: WALLET_GROUPS,
} as const satisfies Record<string, readonly Wallet["group"][]>;
const COLUMN_CHOICES = ["everyday", "phone", "app", "foreign", "all"] as const;

/** The card x wallet grid: one question, answered for every pair, for one person at one place. */
export function ComparePage() {
  const { t, say } = useWords();
  const { catalogue, judge, today } = useData();
  const { state, asked, mine } = useGridFor();
  const { read, write } = state;
  const place = read("place");
  const chosen = COLUMN_CHOICES.find((choice) => choice === read("columns")) ?? "everyday";
  const destination = placesToGo(catalogue.destinations).find(({ id }) => id === place) ?? null;
  const isMainland = place === "" || destination?.region === MAINLAND;
  const holder = useHolderAt(asked, isMainland ? "mainland" : "abroad");
  const grid = useMemo(
    () =>
      walletGrid(
        catalogue,
        judge,
        { mine, holder, walletGroups: COLUMNS[chosen], destination: destination?.id ?? null },
        today,
      ),
    [catalogue, judge, mine, holder, chosen, destination, today],
  );
  const places = [
    { value: "", label: t("compare.place.mainland") },
    { value: "abroad", label: t("compare.place.abroad") },
    ...placesToGo(catalogue.destinations).map(({ id, name }) => ({ value: id, label: say(name) })),
  ];
  return (
    <GridScreen
      tab="wallets"
      base="/compare"
      question={
        destination === null
          ? t(place === "abroad" ? "compare.question.abroad" : "compare.question")
          : t("compare.question.at", { place: say(destination.name) })
      }
      firstColumn={t("compare.first-column")}
      grid={grid}
      state={state}
      asked={asked}
      tools={
        <>
          <PartSelect label={t("compare.place")} part="place" value={place} choices={places} write={write} />
          <AskedForSelect asked={asked} write={write} />
          <NativeSelect
            aria-label={t("compare.columns")}
            value={chosen}
            onChange={(event) =>
              write({ columns: event.currentTarget.value === "everyday" ? "" : event.currentTarget.value })
            }
            data={COLUMN_CHOICES.map((choice) => ({ value: choice, label: t(`compare.columns.${choice}`) }))}
          />
        </>
      }
    />
  );
}
