import { LINK_LOOKS, linkLook, type LinkLook } from "../../../core/compatibility/link-look.ts";
import { verdictOf } from "../../../core/compatibility/verdict.ts";
import type { Thing } from "../../../core/profile/thing.ts";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import legend from "../../components/legend.module.css";
import { LinkMark } from "./link-mark.tsx";

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
    <ul className={legend.legend} aria-label={t("legend.label")}>
      {LINK_LOOKS.filter((look) => inUse.has(look)).map((look) => (
        <li key={look}>
          <LinkMark look={look} /> {t(`link.look.${look}`)}
        </li>
      ))}
    </ul>
  );
}
