import { Button, Checkbox } from "@mantine/core";
import { useMemo, useState } from "react";
import { readCards, type CsvRow, type Mapping } from "../../../core/exchange/csv-cards.ts";
import { guessColumns } from "../../../core/exchange/guess-columns.ts";
import { useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useReturnFocus } from "../../session/return-focus.ts";
import { useFindProducts } from "../../session/use-find-products.ts";
import { useScrollHere } from "../../session/use-scroll-here.ts";
import { ButtonRow } from "../../components/button-row.tsx";
import { Section } from "../../components/section.tsx";
import { CsvColumns } from "./csv-columns.tsx";
import { CsvProblems } from "./csv-problems.tsx";
import { CsvSample } from "./csv-sample.tsx";
import type { DecodedText } from "./decode-text.ts";
import styles from "./exchange-page.module.css";

interface CsvImportProps {
  file: string;
  encoding: DecodedText["encoding"];
  rows: readonly CsvRow[];
  onClose: () => void;
}

/** As many lines as one looks up. */
const SHOWN_LINES = 50;
const linesOf = (lines: readonly number[]) =>
  [...lines.slice(0, SHOWN_LINES), ...(lines.length > SHOWN_LINES ? ["…"] : [])].join(", ");

/** A table of cards: which column is which, what comes of each row, and one button that takes what can be read. */
export function CsvImport({ file, encoding, rows, onClose }: CsvImportProps) {
  const { t } = useWords();
  const { profile, lookup } = useData();
  const findProducts = useFindProducts(lookup.products);
  const { apply } = useCommands();
  const [hasHead, setHasHead] = useState(true);
  const [mapping, setMapping] = useState<Mapping>(() => guessColumns(rows[0]?.cells ?? []));
  const [owner, setOwner] = useState<string | null>(profile.people[0]?.id ?? null);
  useReturnFocus();
  const place = useScrollHere();
  const body = hasHead ? rows.slice(1) : rows;
  const read = useMemo(() => {
    return readCards(hasHead ? rows.slice(1) : rows, {
      records: profile,
      mapping,
      productsFor: (text) => findProducts(text).map(({ id }) => id),
      owner,
      newId: () => crypto.randomUUID(),
    });
  }, [findProducts, hasHead, mapping, owner, profile, rows]);
  const { records, known, problems } = read;
  const count = records.things.length;
  const hint =
    mapping.product === null
      ? t("csv.no-product-column")
      : owner === null && mapping.person === null
        ? t("csv.no-owner")
        : null;
  const take = async () => {
    const said = t("csv.imported", { count, file });
    if (await apply([{ type: "profile.import", how: "merge", records, savedAt: profile.savedAt }], said))
      onClose();
  };
  return (
    <div ref={place} tabIndex={-1}>
      <Section inHand title={t("csv.title")} meta={<span className={styles.file}>{file}</span>}>
        <p className="meta">{t("csv.encoding", { rows: rows.length, encoding })}</p>
        <Checkbox
          className={styles.head ?? ""}
          label={t("csv.head")}
          checked={hasHead}
          onChange={(event) => setHasHead(event.currentTarget.checked)}
        />
        <CsvColumns
          first={rows[0]?.cells ?? []}
          mapping={mapping}
          onMap={setMapping}
          owner={owner}
          onOwner={setOwner}
        />
        {hint === null ? (
          <>
            <CsvSample rows={body} mapping={mapping} />
            <CsvProblems problems={problems} />
            {known.length > 0 && (
              <p className={styles.text}>{t("csv.known", { count: known.length, lines: linesOf(known) })}</p>
            )}
            {count === 0 && <p>{t("csv.none-left")}</p>}
          </>
        ) : (
          <p>{hint}</p>
        )}
        <ButtonRow>
          <Button variant="filled" disabled={hint !== null || count === 0} onClick={() => void take()}>
            {t("csv.go", { count })}
          </Button>
          <Button onClick={onClose}>{t("form.cancel")}</Button>
        </ButtonRow>
      </Section>
    </div>
  );
}
