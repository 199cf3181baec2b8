import { Link } from "wouter";
import type { GridLine } from "../../../core/compatibility/grid.ts";
import { fixAddress } from "../../session/fix-address.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { OwnAttempts } from "./own-attempts.tsx";
import styles from "./grid-notes.module.css";

/** Where to go on from a cell: before and after linking, guides and causes of failure about both. */
export function NoteLinks({ row, column }: { row: GridLine; column: GridLine }) {
  const { t, say } = useWords();
  const { catalogue, lookup } = useData();
  const change = catalogue["before-after"].find((b) => b.card === row.id && b.wallet === column.id);
  const isAbout = ({ concerns }: { concerns: readonly string[] }) =>
    concerns.includes(row.id) && concerns.includes(column.id);
  const further = [
    ...catalogue.guides.filter(isAbout).map((guide) => ({ to: `/guides/${guide.id}`, name: guide.name })),
    ...catalogue.causes
      .filter(isAbout)
      .map((cause) => ({ to: `/facts/causes/${cause.id}`, name: cause.name })),
  ];
  const isPair = lookup.card(row.id) !== undefined && lookup.wallet(column.id) !== undefined;
  return (
    <>
      {isPair && (
        <p className={styles.link}>
          <Link className="go" href={fixAddress("card-will-not-link", { card: row.id, wallet: column.id })}>
            {t("fix.why")}
          </Link>
        </p>
      )}
      {isPair && <OwnAttempts card={row.id} wallet={column.id} />}
      {change !== undefined && (
        <p className={styles.link}>
          <Link className="go" href={`/compare/before-after/${change.id}`}>
            {t("compare.see-before-after")}
          </Link>
        </p>
      )}
      {further.map(({ to, name }) => (
        <p key={to} className={styles.link}>
          <Link className="go" href={to}>
            {say(name)}
          </Link>
        </p>
      ))}
    </>
  );
}
