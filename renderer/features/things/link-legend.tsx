import { LINK_LOOKS, linkLook, type LinkLook } from "../../../core/compatibility/link-look.ts";
import { crossingKinds } from "../../../core/profile/crossings.ts";
import type { Thing } from "../../../core/profile/thing.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import legend from "../../components/legend.module.css";
import { LinkMark } from "./link-mark.tsx";

/** Only the symbols in use. */
export function LinkLegend({ cards, wallets }: { cards: readonly Thing[]; wallets: readonly Thing[] }) {
  const { t } = useWords();
  const { judge, profile, today, knownOf } = useData();
  // They are all of one person.
  const { holder } = knownOf(cards[0]?.person ?? "");
  const inUse = new Set<LinkLook>(
    crossingKinds(cards, wallets, profile.links).map(({ card, wallet, link }) => {
      const target = { kind: "wallet", id: wallet } as const;
      return linkLook(link, judge.answer({ product: card, target }, holder, today).level);
    }),
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
