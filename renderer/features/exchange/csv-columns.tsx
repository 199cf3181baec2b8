import { NativeSelect } from "@mantine/core";
import { CSV_FIELDS, type Mapping } from "../../../core/exchange/csv-cards.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import styles from "./exchange-page.module.css";

interface CsvColumnsProps {
  /** The first row of the table, by which its columns are named. */
  first: readonly string[];
  mapping: Mapping;
  onMap: (mapping: Mapping) => void;
  owner: string | null;
  onOwner: (owner: string) => void;
}

const NONE = "none";
/** As much of a head as tells which column it is. */
const SHOWN_NAME = 60;

/** Which column of the table is which field, and whose the things are where a row does not say. */
export function CsvColumns({ first, mapping, onMap, owner, onOwner }: CsvColumnsProps) {
  const { t } = useWords();
  const { people } = useData().profile;
  const columns = [
    { value: NONE, label: t("csv.none") },
    ...first.map((name, i) => ({
      value: String(i),
      label: t("csv.column", { n: i + 1, name: name.slice(0, SHOWN_NAME) }),
    })),
  ];
  return (
    <fieldset>
      <legend className={styles.legend}>{t("csv.mapping")}</legend>
      <div className={styles.fields}>
        {CSV_FIELDS.map((field) => (
          <NativeSelect
            key={field}
            label={t(`csv.column.${field}`)}
            data={columns}
            value={mapping[field] === null ? NONE : String(mapping[field])}
            onChange={({ currentTarget: { value } }) =>
              onMap({ ...mapping, [field]: value === NONE ? null : Number(value) })
            }
          />
        ))}
        {people.length > 0 && (
          <NativeSelect
            label={t("csv.owner")}
            data={people.map(({ id, name }) => ({ value: id, label: name }))}
            value={owner ?? ""}
            onChange={({ currentTarget: { value } }) => onOwner(value)}
          />
        )}
      </div>
    </fieldset>
  );
}
