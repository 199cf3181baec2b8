import type { TableWords } from "../../../core/exchange/tables.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useThingName } from "../../session/thing-name.ts";

/** The words of the lists, in the page’s language. */
export function useTableWords(): TableWords {
  const { t, say, sayCode } = useWords();
  const { lookup } = useData();
  const nameOf = useThingName();
  return {
    column: (column) => sayCode(`csv.column.${column}`, {}, "csv.column.item"),
    kind: (kind) => t(`csv.kind.${kind}`),
    product: (id) => {
      const name = lookup.nameOf(id);
      return name === undefined ? id : say(name);
    },
    thing: nameOf,
    linkState: (state) => t(`csv.link.${state}`),
    yes: t("csv.yes"),
  };
}
