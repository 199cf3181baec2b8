import { IconChevronRight } from "@tabler/icons-react";
import { memo, type KeyboardEvent, type Ref } from "react";
import { endsBefore, type CalendarDate } from "../../../core/calendar-date.ts";
import type { Thing } from "../../../core/profile/thing.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { NearCells } from "../../components/left-out.tsx";
import type { DrawnColumns } from "../../components/use-near-columns.ts";
import { LinkCell } from "./link-cell.tsx";
import type { Crossing } from "./link-menu.tsx";
import { StoppedMark } from "./stopped-mark.tsx";
import styles from "./stopping-pattern.module.css";
import { ThingBalance } from "./thing-balance.tsx";

interface CardRowProps {
  card: Thing;
  index: number;
  wallets: readonly Thing[];
  drawn: DrawnColumns;
  chosen: boolean;
  /** A card that ends before this day is shown as running out. */
  soonBefore: CalendarDate;
  /** Its place among all rows, as it is counted aloud, where some are left out. */
  counted: number | undefined;
  /** The menu’s id, and the wallet it is open for when that is in this row. */
  menu: string;
  openWallet: string | null;
  onChoose: (thing: Thing) => void;
  onMoveKey: (thing: Thing, event: KeyboardEvent) => void;
  onOpen: (crossing: Crossing) => void;
  measure: Ref<HTMLTableRowElement>;
}

/** One card: what it is, its digits and date, and its crossings. Scrolling leaves the rows that stay alone. */
export const CardRow = memo(function CardRow({ card, index, wallets, drawn, ...row }: CardRowProps) {
  const { t, say } = useWords();
  const { lookup } = useData();
  const product = lookup.product(card.product);
  const name = product === undefined ? t("thing.unknown-product", { id: card.product }) : say(product.name);
  const soon = card.expires !== null && endsBefore(card.expires, row.soonBefore);
  return (
    <tr
      ref={row.measure}
      data-index={index}
      aria-rowindex={row.counted}
      className={row.chosen ? styles.chosen : undefined}
    >
      <th scope="row">
        <button
          type="button"
          className={styles.open}
          aria-pressed={row.chosen}
          onClick={() => row.onChoose(card)}
          onKeyDown={(event) => row.onMoveKey(card, event)}
          title={t("things.move")}
        >
          <span>
            <span className={styles.called}>{card.label || name}</span>
            <small>{card.label ? name : product?.detail && say(product.detail)}</small>
            <StoppedMark thing={card} />
            <ThingBalance thing={card} />
          </span>
          <IconChevronRight size="1rem" stroke={1.75} aria-hidden="true" />
        </button>
      </th>
      <td className="number">{card.lastDigits ?? <span className="meta">{t("things.not-given")}</span>}</td>
      <td className={`number ${soon ? styles.soon : ""}`}>
        {card.expires ?? <span className="meta">{t("things.not-given")}</span>}
      </td>
      <NearCells drawn={drawn}>
        {(column) => {
          const wallet = wallets[column];
          if (wallet === undefined) return null;
          return (
            <LinkCell
              card={card}
              wallet={wallet}
              column={column}
              menu={row.openWallet === wallet.id ? row.menu : null}
              onOpen={row.onOpen}
            />
          );
        }}
      </NearCells>
    </tr>
  );
});
