import { IconChevronRight } from "@tabler/icons-react";
import { lastDayOf, addDays } from "../../../core/calendar-date.ts";
import type { Thing } from "../../../core/profile/thing.ts";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import { LinkCell } from "./link-cell.tsx";
import styles from "./stopping-pattern.module.css";
import { ThingBalance } from "./thing-balance.tsx";
import { useMoveKeys } from "./use-move-thing.ts";

interface StoppingPatternProps {
  cards: Thing[];
  wallets: Thing[];
  chosen: string | null;
  onChoose: (thing: Thing) => void;
  onLink: (card: Thing, wallet: Thing) => void;
}

/** Days before the end of a card's last month from which the date is shown as running out: half a year. */
const SOON_DAYS = 183;

/** The least room the first columns need, and that of a wallet's (its `col` is as wide), in rem. */
const NAME_AND_DATES_REM = 20;
const WALLET_REM = 7;

/** Cards are rows, wallets are columns: at each crossing whether it is linked, could be, cannot, or nobody knows. */
export function StoppingPattern({ cards, wallets, chosen, onChoose, onLink }: StoppingPatternProps) {
  const { t, say } = useWords();
  const { lookup, today } = useData();
  const moveKeys = useMoveKeys();
  return (
    <div className="scroll-x">
      <table
        className={styles.table}
        style={{ minWidth: `${NAME_AND_DATES_REM + wallets.length * WALLET_REM}rem` }}
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
          <tr>
            <th scope="col">{t("kind.card")}</th>
            <th scope="col" className="number">
              {t("things.last-digits")}
            </th>
            <th scope="col" className="number">
              {t("things.expires")}
            </th>
            {wallets.map((wallet) => (
              <th scope="col" key={wallet.id} className={styles.stop}>
                {wallet.label ||
                  say(
                    lookup.product(wallet.product)?.name ?? { en: wallet.product, "zh-CN": wallet.product },
                  )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cards.map((card) => {
            const product = lookup.product(card.product);
            const name =
              product === undefined ? t("thing.unknown-product", { id: card.product }) : say(product.name);
            const soon = card.expires !== null && lastDayOf(card.expires) < addDays(today, SOON_DAYS);
            return (
              <tr key={card.id} className={card.id === chosen ? styles.chosen : undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className={styles.open}
                    aria-pressed={card.id === chosen}
                    onClick={() => onChoose(card)}
                    onKeyDown={moveKeys(card)}
                    title={t("things.move")}
                  >
                    <span>
                      <span className={styles.called}>{card.label || name}</span>
                      <small>{card.label ? name : product?.detail && say(product.detail)}</small>
                      <ThingBalance thing={card} />
                    </span>
                    <IconChevronRight size="1rem" stroke={1.75} aria-hidden="true" />
                  </button>
                </th>
                <td className="number">
                  {card.lastDigits ?? <span className="meta">{t("things.not-given")}</span>}
                </td>
                <td className={`number ${soon ? styles.soon : ""}`}>
                  {card.expires ?? <span className="meta">{t("things.not-given")}</span>}
                </td>
                {wallets.map((wallet) => (
                  <LinkCell
                    key={wallet.id}
                    card={card}
                    wallet={wallet}
                    onDetails={() => onLink(card, wallet)}
                  />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
