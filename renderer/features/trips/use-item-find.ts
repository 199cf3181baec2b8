import { useMemo } from "react";
import type { Checklist, ChecklistItem } from "../../../core/checklist/merge.ts";
import { hasEveryWord } from "../../../core/search/every-word.ts";
import { useItemWords } from "../../session/item-words.ts";
import { useView } from "../../session/view.ts";
import { MANY_ROWS } from "../../components/use-near-rows.ts";

/** What is looked for on a trip's page, once its list is too long to be drawn whole. */
export function useItemFind(checklist: Checklist) {
  const [view] = useView<"item">();
  const { title } = useItemWords();
  const offered = checklist.total > MANY_ROWS;
  const query = offered ? view("item").trim() : "";
  const fits = useMemo(() => hasEveryWord(query), [query]);
  const found = useMemo(() => {
    if (query === "") return null;
    const items = checklist.phases.flatMap((phase) => phase.items);
    return new Set(items.filter((item) => fits(`${title(item)} ${item.mark.note}`)));
  }, [checklist, fits, query, title]);
  const fitsItem = useMemo(() => (found === null ? null : (item: ChecklistItem) => found.has(item)), [found]);
  return {
    offered,
    /** For names that are no items of the list. */
    fits,
    /** null when nothing is looked for. */
    fitsItem,
    field: {
      part: "item",
      shown: found?.size ?? checklist.total,
      all: checklist.total,
    },
  };
}
