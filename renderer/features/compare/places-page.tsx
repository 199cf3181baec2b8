import { NativeSelect } from "@mantine/core";
import { useMemo } from "react";
import { placesGrid } from "../../../core/compatibility/grids/places-grid.ts";
import type { ProductGroup } from "../../../core/compatibility/grids/product-line.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { GridScreen } from "./grid-screen.tsx";
import { PersonSelect, usePerson } from "./person-select.tsx";
import { useGridView } from "./use-grid-view.ts";
import { useMine } from "./use-mine.ts";

/** Instruments against destinations: does it work there, and for what? */
export function PlacesPage() {
  const { t, say } = useWords();
  const { catalogue, judge, today } = useData();
  const state = useGridView();
  const mine = useMine();
  const holder = usePerson(state, null);
  const used = new Set(catalogue.acceptance.flatMap(({ target }) => target.use ?? []));
  const uses = catalogue.features.filter(({ id }) => used.has(id));
  const use = uses.find(({ id }) => id === state.read("use"));
  const asked = use === undefined ? "" : state.read("use");
  const grid = useMemo(
    () => placesGrid(catalogue, judge, { mine, holder, use: asked === "" ? null : asked }, today),
    [catalogue, judge, mine, holder, asked, today],
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
          <PersonSelect state={state} />
        </>
      }
    />
  );
}
