import { useMemo } from "react";
import { SIM_QUESTIONS, simGrid, type SimQuestion } from "../../../core/compatibility/grids/sim-grid.ts";
import type { Catalogue } from "../../../core/catalogue/catalogue.ts";
import type { LocalText } from "../../../core/catalogue/text.ts";
import type { Translate } from "../../../core/i18n/translate.ts";
import { placesToGo } from "../../../core/places/places-to-go.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useHolderAt } from "../../session/use-asked-for.ts";
import { AskedForSelect } from "../../components/asked-for-select.tsx";
import { GridScreen } from "./grid-screen.tsx";
import { PartSelect } from "./part-select.tsx";
import { useGridFor } from "./use-grid-for.ts";

const WORDS = ["yes", "no", "depends"] as const;

/** The texts of a grid are in both languages, as the catalogue’s are; those of the page are there in its own only. */
const both = (said: string): LocalText => ({ en: said, "zh-CN": said });

function gridWords(t: Translate) {
  return {
    heads: Object.fromEntries(SIM_QUESTIONS.map((id) => [id, both(t(`compare.sims.${id}`))])) as Record<
      SimQuestion,
      LocalText
    >,
    numberWords: Object.fromEntries(WORDS.map((word) => [word, both(t(`compare.sims.${word}`))])) as Record<
      (typeof WORDS)[number],
      LocalText
    >,
    /** What a price per GB is worked out from. */
    perGb: (price: string, gb: string, days: number | null) =>
      both(
        days === null
          ? t("compare.sims.price.per-gb.no-days", { price, gb })
          : t("compare.sims.price.per-gb", { price, gb, days }),
      ),
  };
}

/** The first of the ids that is a place one can travel to; without any, the one of which most is known. */
function placeFor(catalogue: Catalogue, ids: readonly (string | undefined)[]): string {
  const places = placesToGo(catalogue.destinations);
  const [best] = places.toSorted((a, b) => b.facts.length - a.facts.length);
  return ids.find((id) => places.some((place) => place.id === id)) ?? best?.id ?? "";
}

/** The SIM options for one destination. */
export function SimsPage() {
  const { t, say } = useWords();
  const { catalogue, judge, profile, today } = useData();
  const { state, asked, mine } = useGridFor();
  const holder = useHolderAt(asked, null);
  const places = placesToGo(catalogue.destinations);
  const wanted = state.read("place");
  const destination = useMemo(
    () => placeFor(catalogue, [wanted, profile.trips[0]?.destination]),
    [catalogue, wanted, profile.trips],
  );
  const place = places.find(({ id }) => id === destination);
  const grid = useMemo(
    () => simGrid(catalogue, judge, { destination, mine, holder, ...gridWords(t) }, today),
    [catalogue, judge, destination, mine, holder, t, today],
  );
  return (
    <GridScreen
      tab="sims"
      base="/compare/sims"
      question={t("compare.question.sims", { place: place === undefined ? "" : say(place.name) })}
      firstColumn={t("compare.first-column.sim")}
      grid={grid}
      state={state}
      asked={asked}
      tools={
        <>
          <PartSelect
            label={t("compare.place")}
            part="place"
            value={destination}
            choices={places.map(({ id, name }) => ({ value: id, label: say(name) }))}
            write={state.write}
          />
          <AskedForSelect asked={asked} write={state.write} />
        </>
      }
    />
  );
}
