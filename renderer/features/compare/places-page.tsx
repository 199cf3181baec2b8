import { NativeSelect } from "@mantine/core";
import { useMemo } from "react";
import { placesGrid } from "../../../core/compatibility/grids/places-grid.ts";
import type { ProductGroup } from "../../../core/compatibility/grids/product-line.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useAskedFor, useHolderAt } from "../../session/use-asked-for.ts";
import { AskedForSelect } from "../../components/asked-for-select.tsx";
import { GridScreen } from "./grid-screen.tsx";
import { useGridView } from "./use-grid-view.ts";
import { useMine } from "./use-mine.ts";

/** Instruments against destinations: does it work there, and for what? */
export function PlacesPage() {
  const { t, say } = useWords();
  const { catalogue, judge, today } = useData();
  const state = useGridView();
  const asked = useAskedFor(state);
  const mine = useMine(asked);
  const used = new Set(catalogue.acceptance.flatMap(({ target }) => target.use ?? []));
  const uses = catalogue.features.filter(({ id }) => used.has(id));
  const use = uses.find(({ id }) => id === state.read("use"));
  const wanted = use === undefined ? "" : state.read("use");
  const holder = useHolderAt(asked, null);
  const grid = useMemo(
    () => placesGrid(catalogue, judge, { mine, holder, use: wanted === "" ? null : wanted }, today),
    [catalogue, judge, mine, holder, wanted, today],
  );
  return (
    <GridScreen
      tab="places"
      base="/compare/places"
      question={
        use === undefined ? t("compare.question.places") : t("compare.question.use", { use: say(use.name) })
      }
      firstColumn={t("compare.first-column.any")}
      grid={grid}
      state={state}
      asked={asked}
      groupName={(group) => t(`compare.group.${group as ProductGroup}`)}
      tools={
        <>
          <NativeSelect
            aria-label={t("compare.use")}
            value={use?.id ?? ""}
            onChange={(event) => state.write({ use: event.currentTarget.value })}
            data={[
              { value: "", label: t("compare.use.any") },
              ...uses.map(({ id, name }) => ({ value: id, label: say(name) })),
            ]}
          />
          <AskedForSelect asked={asked} write={state.write} />
        </>
      }
    />
  );
}
