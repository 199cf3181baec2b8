import { Button, SegmentedControl } from "@mantine/core";
import type { Lookup } from "../../../core/catalogue/lookup.ts";
import type { ImportLine } from "../../../core/exchange/preview.ts";
import { useWords } from "../../session/language.tsx";
import { subjectName } from "../../session/subject-name.ts";
import { ButtonRow } from "../../components/button-row.tsx";
import { LongTable, type LongRow } from "../../components/long-table.tsx";
import { Section } from "../../components/section.tsx";
import { Differences } from "./differences.tsx";
import styles from "./exchange-page.module.css";

interface ConflictTableProps {
  lines: readonly ImportLine[];
  lookup: Lookup;
  /** The keys of records of which the file’s is taken. */
  theirs: ReadonlySet<string>;
  onChoose: (theirs: ReadonlySet<string>) => void;
}

const ROW: LongRow<ImportLine> = { keyOf: ({ key }) => key, rem: 3 };

/** The records of which both sides say something else, with what each says; one’s own stays until theirs is taken. */
export function ConflictTable({ lines, lookup, theirs, onChoose }: ConflictTableProps) {
  const { t, say } = useWords();
  if (lines.length === 0) return null;
  const columns = (["what", "kind", "difference", "take"] as const).map((column) =>
    t(`exchange.column.${column}`),
  );
  const choose = (key: string, side: string) =>
    onChoose(new Set(side === "theirs" ? [...theirs, key] : [...theirs].filter((other) => other !== key)));
  return (
    <Section title={t("exchange.outcome.conflict")} meta={lines.length} className={styles.conflicts}>
      <LongTable label={t("exchange.outcome.conflict")} items={lines} row={ROW} columns={columns}>
        {({ key, kind, subject, digits, differences }) => {
          const name = `${subjectName(subject, lookup, say)} ${digits}`.trim();
          return (
            <>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              <td className="secondary">{t(`exchange.kind.${kind}`)}</td>
              <td>
                <Differences differences={differences} lookup={lookup} />
              </td>
              <td>
                <SegmentedControl
                  aria-label={t("exchange.take.of", { name })}
                  size="xs"
                  value={theirs.has(key) ? "theirs" : "mine"}
                  onChange={(side) => choose(key, side)}
                  data={[
                    { value: "mine", label: t("exchange.take.mine") },
                    { value: "theirs", label: t("exchange.take.theirs") },
                  ]}
                />
              </td>
            </>
          );
        }}
      </LongTable>
      {lines.length > 1 && (
        <ButtonRow>
          <Button size="xs" onClick={() => onChoose(new Set(lines.map(({ key }) => key)))}>
            {t("exchange.take.all-theirs")}
          </Button>
          <Button size="xs" onClick={() => onChoose(new Set())}>
            {t("exchange.take.all-mine")}
          </Button>
        </ButtonRow>
      )}
    </Section>
  );
}
