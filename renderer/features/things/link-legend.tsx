import { verdictOf } from "../../../core/compatibility/verdict.ts";
import type { Thing } from "../../../core/profile/thing.ts";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import { Mark } from "../../components/mark.tsx";
import legend from "../../components/legend.module.css";
import { linkLook, type LinkLook } from "./link-look.ts";
import styles from "./link-legend.module.css";

/** Only the symbols in use. */
export function LinkLegend({ cards, wallets }: { cards: Thing[]; wallets: Thing[] }) {
  const { t } = useWords();
  const { catalogue, profile, today } = useData();
  const inUse = new Set<LinkLook>(
    cards.flatMap((card) =>
      wallets.map((wallet) => {
        const target = { kind: "wallet", id: wallet.product } as const;
        const link = profile.links.find((l) => l.card === card.id && l.wallet === wallet.id);
        return linkLook(link, verdictOf(catalogue, { product: card.product, target }, today).level);
      }),
    ),
  );
  return (
    <ul className={legend.legend}>
      {inUse.has("linked") && (
        <li>
          <Mark level="supported" /> {t("link.look.linked")}
        </li>
      )}
      {inUse.has("limited") && (
        <li>
          <Mark level="partial" /> {t("link.look.limited")}
        </li>
      )}
      {inUse.has("failed") && (
        <li>
          <Mark level="unsupported" /> {t("link.look.failed")}
        </li>
      )}
      {inUse.has("none") && (
        <li>
          <span className={styles.pass} aria-hidden="true" /> {t("link.look.none")}
        </li>
      )}
    </ul>
  );
}
