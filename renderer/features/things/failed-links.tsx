import { Link } from "wouter";
import type { Link as CardLink } from "../../../core/profile/thing.ts";
import { fixAddress } from "../../session/fix-address.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { LongList } from "../../components/long-list.tsx";
import { useThingName } from "../../session/thing-name.ts";
import styles from "./person-things.module.css";

const ROW_REM = 2.375;
const keyOf = ({ card, wallet }: CardLink) => `${card} ${wallet}`;

/** The cards that could not be linked, each with the way to why. */
export function FailedLinks({ links }: { links: readonly CardLink[] }) {
  const { t } = useWords();
  const { records } = useData();
  const nameOf = useThingName();
  return (
    <LongList items={links} keyOf={keyOf} rowHeight={ROW_REM} rowClass={styles.failed}>
      {(link) => {
        const [card, wallet] = [records.thing(link.card), records.thing(link.wallet)];
        if (card === undefined || wallet === undefined) return null;
        return (
          <>
            <b className="alert">{t("things.failed", { card: nameOf(card), wallet: nameOf(wallet) })}</b>{" "}
            <Link
              className="go"
              href={fixAddress("card-will-not-link", { card: link.card, wallet: link.wallet })}
            >
              {t("things.failed.fix")}
            </Link>{" "}
            <Link className="go" href={`/compare/${card.product}--${wallet.product}`}>
              {t("things.failed.why")}
            </Link>
          </>
        );
      }}
    </LongList>
  );
}
