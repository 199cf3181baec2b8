import { Fragment, useCallback, useId, useMemo, useRef, useState } from "react";
import { addDays } from "../../../core/calendar-date.ts";
import type { Thing } from "../../../core/profile/thing.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { focusWithin } from "../../components/focus-within.ts";
import { LeftOutRows, NearCells } from "../../components/left-out.tsx";
import near from "../../components/near.module.css";
import { HeadCells } from "../../components/table-head.tsx";
import { Table } from "../../components/table.tsx";
import { useNearColumns } from "../../components/use-near-columns.ts";
import { useNearRows } from "../../components/use-near-rows.ts";
import { CardRow } from "./card-row.tsx";
import { FIRST_WALLET } from "./link-cell.tsx";
import { LinkMenu, type Crossing } from "./link-menu.tsx";
import styles from "./stopping-pattern.module.css";
import { useMoveKeys } from "./use-move-thing.ts";

interface StoppingPatternProps {
  cards: readonly Thing[];
  wallets: readonly Thing[];
  chosen: string | null;
  onChoose: (thing: Thing) => void;
  onLink: (card: string, wallet: string) => void;
}

/** Days before the end of a card's last month from which the date is shown as running out: half a year. */
const SOON_DAYS = 183;

/** The least room the first columns need, and that of a wallet's (its `col` is as wide), in rem. */
const NAME_AND_DATES_REM = 20;
const WALLET_REM = 7;
/** The height of a row, near enough, in rem. */
const ROW_REM = 2.875;

/** Cards are rows, wallets are columns: at each crossing whether it is linked, could be, cannot, or nobody knows. */
export function StoppingPattern({ cards, wallets, chosen, onChoose, onLink }: StoppingPatternProps) {
  const { t, say } = useWords();
  const { lookup, today } = useData();
  const moveKeys = useMoveKeys(cards);
  const frame = useRef<HTMLDivElement>(null);
  const menu = useId();
  const [crossing, setCrossing] = useState<Crossing | null>(null);
  const [focusedColumn, setFocusedColumn] = useState(-1);
  const keep = [chosen, crossing?.card].filter((id) => typeof id === "string");
  const rows = useNearRows({
    frame,
    keys: useMemo(() => cards.map(({ id }) => id), [cards]),
    height: ROW_REM,
    keep,
  });
  const columns = useNearColumns({
    frame,
    count: wallets.length,
    width: WALLET_REM,
    before: NAME_AND_DATES_REM,
    keep: focusedColumn,
  });
  const framed = rows.inPart || columns.inPart;
  const toggle = useCallback(
    (next: Crossing) => setCrossing((now) => (now?.button === next.button ? null : next)),
    [],
  );
  const columnFocus = focusWithin("column", (column) => setFocusedColumn(Number(column ?? -1)));
  const soonBefore = addDays(today, SOON_DAYS);
  const heads = [t("kind.card"), { number: t("things.last-digits") }, { number: t("things.expires") }];
  const span = columns.drawn.cells + FIRST_WALLET - 1;
  return (
    <>
      <div
        ref={frame}
        className={framed ? `${near.frame} ${near.tall}` : "scroll-x"}
        onFocus={(event) => {
          rows.focus?.onFocus(event);
          columnFocus.onFocus(event);
        }}
        onBlur={(event) => {
          rows.focus?.onBlur(event);
          columnFocus.onBlur(event);
        }}
      >
        <Table
          className={styles.table}
          style={{ minWidth: `${NAME_AND_DATES_REM + wallets.length * WALLET_REM}rem` }}
          aria-rowcount={framed ? cards.length + 1 : undefined}
          aria-colcount={framed ? wallets.length + FIRST_WALLET - 1 : undefined}
        >
          <colgroup>
            <col className={styles.name} />
            <col className={styles.digits} />
            <col className={styles.expires} />
            {wallets.map((wallet) => (
              <col key={wallet.id} className={styles.wallet} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={framed ? 1 : undefined}>
              <HeadCells columns={heads} />
              <NearCells drawn={columns.drawn}>
                {(column) => {
                  const wallet = wallets[column];
                  if (wallet === undefined) return null;
                  return (
                    <th scope="col" className={styles.stop} aria-colindex={column + FIRST_WALLET}>
                      {wallet.label ||
                        say(
                          lookup.product(wallet.product)?.name ?? {
                            en: wallet.product,
                            "zh-CN": wallet.product,
                          },
                        )}
                    </th>
                  );
                }}
              </NearCells>
            </tr>
          </thead>
          <tbody>
            {rows.rows.map(({ index, gap }) => {
              const card = cards[index];
              if (card === undefined) return null;
              return (
                <Fragment key={card.id}>
                  <LeftOutRows height={gap} span={span} />
                  <CardRow
                    card={card}
                    index={index}
                    wallets={wallets}
                    drawn={columns.drawn}
                    chosen={card.id === chosen}
                    soonBefore={soonBefore}
                    counted={framed ? index + 2 : undefined}
                    menu={menu}
                    openWallet={crossing?.card === card.id ? crossing.wallet : null}
                    onChoose={onChoose}
                    onMoveKey={moveKeys}
                    onOpen={toggle}
                    measure={rows.measure}
                  />
                </Fragment>
              );
            })}
            <LeftOutRows height={rows.below} span={span} />
          </tbody>
        </Table>
      </div>
      <LinkMenu id={menu} crossing={crossing} onClose={() => setCrossing(null)} onDetails={onLink} />
    </>
  );
}
