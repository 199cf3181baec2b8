import type { ReactNode } from "react";
import type { FactsEdition } from "../../../contract/facts-file.ts";
import { dayFull, momentOf, sourceDate } from "../../../core/i18n/dates.ts";
import { useWords } from "../../session/language.tsx";
import details from "../../components/detail-list.module.css";
import styles from "./facts-file.module.css";

/** What facts say of themselves, with further lines. */
export function EditionList({ edition, children }: { edition: FactsEdition | null; children?: ReactNode }) {
  const { t, language } = useWords();
  return (
    <dl className={`${details.list} ${styles.list}`}>
      {edition !== null && (
        <>
          <dt>{t("facts-file.issued")}</dt>
          <dd>{momentOf(edition.issuedAt, language)}</dd>
          <dt>{t("facts-file.newest")}</dt>
          <dd>{sourceDate(edition.newest, language)}</dd>
          <dt>{t("facts-file.stale-after")}</dt>
          <dd>{dayFull(edition.staleAfter, language)}</dd>
          <dt>{t("facts-file.signer")}</dt>
          <dd>{t(`facts-file.signer.${edition.signer}`)}</dd>
        </>
      )}
      {children}
    </dl>
  );
}
