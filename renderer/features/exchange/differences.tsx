import type { Lookup } from "../../../core/catalogue/lookup.ts";
import type { Difference } from "../../../core/exchange/preview.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { subjectName } from "../../session/subject-name.ts";
import styles from "./exchange-page.module.css";

/** In which fields a record is not the same here and in the file, and what each side says. */
export function Differences({ differences, lookup }: { differences: readonly Difference[]; lookup: Lookup }) {
  const { t, say, sayCode } = useWords();
  const { records } = useData();
  const shown = ({ field }: Difference, value: string) => {
    if (value === "") return t("exchange.differs.empty");
    if (field === "state") return sayCode(`csv.link.${value}`, {}, "csv.column.state");
    if (field === "person") return records.person(value)?.name ?? value;
    return subjectName(value, lookup, say);
  };
  return (
    <ul className={styles.differences}>
      {differences.map((difference) => {
        const { field, ours, theirs } = difference;
        const name = sayCode(`exchange.field.${field}`, {}, "exchange.field.other");
        return (
          <li key={field}>
            {ours === null || theirs === null
              ? name
              : ours === ""
                ? t("exchange.differs.fills", { field: name, theirs: shown(difference, theirs) })
                : t("exchange.differs", {
                    field: name,
                    ours: shown(difference, ours),
                    theirs: shown(difference, theirs),
                  })}
          </li>
        );
      })}
    </ul>
  );
}
