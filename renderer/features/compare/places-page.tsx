import { useMemo } from "react";
import { placesGrid } from "../../../core/compatibility/grids/places-grid.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useHolderAt } from "../../session/use-asked-for.ts";
import { AskedForSelect } from "../../components/asked-for-select.tsx";
import { GridScreen } from "./grid-screen.tsx";
import { PartSelect } from "./part-select.tsx";
import { useGridFor } from "./use-grid-for.ts";

/** Instruments against destinations: does it work there, and for what? */
export function PlacesPage() {
  const { t, say } = useWords();
  const { catalogue, judge, today } = useData();
  const { state, asked, mine } = useGridFor();
  const used = new Set(catalogue.acceptance.flatMap(({ target }) => target.use ?? []));
  const uses = catalogue.features.filter(({ id }) => used.has(id));
  const use = uses.find(({ id }) => id === state.read("use"));
  const wanted = use === undefined ? "" : state.read("use");
  const holder = useHolderAt(asked, null);
  const grid = useMemo(
    () => placesGrid(catalogue, judge, { mine, holder, use: wanted === "" ? null : wanted }, today),
    [catalogue, judge, mine, holder, wanted, today],
  );
  const choices = [
    { value: "", label: t("compare.use.any") },
    ...uses.map(({ id, name }) => ({ value: id, label: say(name) })),
  ];
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
      tools={
        <>
          <PartSelect
            label={t("compare.use")}
            part="use"
            value={wanted}
            choices={choices}
            write={state.write}
          />
          <AskedForSelect asked={asked} write={state.write} />
        </>
      }
    />
  );
}
