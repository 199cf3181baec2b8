import { useWords } from "../../app/language.tsx";
import { Mark } from "../../components/mark.tsx";
import { Section } from "../../components/section.tsx";
import styles from "./matrix-blocks.module.css";
import type { MatrixProps } from "./matrix-grid.tsx";
import { NotesRow } from "./notes-row.tsx";
import { pairId, useCellText } from "./pair-name.ts";

/** The same grid in a narrow window: one block per card, wallets as its rows. */
export function MatrixBlocks({ matrix, open, onOpen }: MatrixProps) {
  const { say, t } = useWords();
  const cellText = useCellText();
  return matrix.groups
    .flatMap((group) => group.rows)
    .map((row) => (
      <Section
        key={row.product.id}
        className={styles.block}
        title={say(row.product.name)}
        meta={row.mine ? t("compare.mine") : undefined}
      >
        <ul>
          {row.verdicts.map((verdict, i) => {
            const wallet = matrix.columns[i];
            if (wallet === undefined) return null;
            const pair = pairId(row.product, wallet);
            const { text, name } = cellText(row.product, wallet, verdict);
            return (
              <li key={wallet.id} className={styles.row}>
                <button
                  type="button"
                  aria-label={name}
                  aria-expanded={pair === open}
                  onClick={() => onOpen(pair === open ? null : pair)}
                >
                  <span>{say(wallet.name)}</span>
                  <Mark level={verdict.level} />
                  <span className={verdict.level === "unknown" ? styles.unknown : undefined}>{text}</span>
                </button>
                {pair === open && (
                  <NotesRow
                    product={row.product}
                    wallet={wallet}
                    verdict={verdict}
                    onClose={() => onOpen(null)}
                  />
                )}
              </li>
            );
          })}
        </ul>
      </Section>
    ));
}
