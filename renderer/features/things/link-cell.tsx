import { IconChevronDown } from "@tabler/icons-react";
import { memo } from "react";
import { linkLook } from "../../../core/compatibility/link-look.ts";
import type { Thing } from "../../../core/profile/thing.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useThingName } from "../../session/thing-name.ts";
import styles from "./link-cell.module.css";
import { LinkMark } from "./link-mark.tsx";
import type { Crossing } from "./link-menu.tsx";

interface LinkCellProps {
  card: Thing;
  wallet: Thing;
  /** The wallet's place among the columns, from 0. */
  column: number;
  /** The id of the menu while it is open for this cell. */
  menu: string | null;
  onOpen: (crossing: Crossing) => void;
}

/** One crossing of a card and a wallet: shows the link and opens the menu that says what it is. */
export const LinkCell = memo(function LinkCell({ card, wallet, column, menu, onOpen }: LinkCellProps) {
  const { t } = useWords();
  const { judge, records, today, knownOf } = useData();
  const nameOf = useThingName();
  const link = records.link(card.id, wallet.id);
  const target = { kind: "wallet", id: wallet.product } as const;
  const look = linkLook(
    link,
    judge.answer({ product: card.product, target }, knownOf(card.person).holder, today).level,
  );
  const names = { card: nameOf(card), wallet: nameOf(wallet) };
  return (
    <td className={styles.cell} data-column={column} aria-colindex={column + FIRST_WALLET}>
      <button
        type="button"
        id={menu ?? undefined}
        aria-haspopup="menu"
        aria-expanded={menu !== null}
        aria-controls={menu === null ? undefined : `${menu}-dropdown`}
        aria-label={t("link.cell", { ...names, state: t(`link.look.${look}`) })}
        onClick={({ currentTarget }) => onOpen({ card: card.id, wallet: wallet.id, button: currentTarget })}
      >
        <LinkMark look={look} />
        <span className={styles[look]}>{t(`link.short.${look}`)}</span>
        <IconChevronDown size="0.75rem" stroke={1.75} className={styles.opens} aria-hidden="true" />
      </button>
    </td>
  );
});

/** The column of the first wallet as it is counted aloud: after the name, the last digits and the expiry. */
export const FIRST_WALLET = 4;
