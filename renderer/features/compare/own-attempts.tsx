import { inUse } from "../../../core/profile/in-use.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useThingName } from "../../session/thing-name.ts";
import { AttemptList } from "../../components/attempt-list.tsx";

/** When somebody of the profile tried such a card in such a wallet, and what came of it. */
export function OwnAttempts({ card, wallet }: { card: string; wallet: string }) {
  const { t } = useWords();
  const { profile } = useData();
  const nameOf = useThingName();
  const things = new Map(inUse(profile.things).map((thing) => [thing.id, thing]));
  return profile.links.map((link) => {
    const [ownCard, ownWallet] = [things.get(link.card), things.get(link.wallet)];
    if (ownCard?.product !== card || ownWallet?.product !== wallet || link.attempts.length === 0) return null;
    return (
      <div key={`${link.card} ${link.wallet}`}>
        <p className="bold">{t("fix.attempts.of", { card: nameOf(ownCard), wallet: nameOf(ownWallet) })}</p>
        <AttemptList attempts={link.attempts} />
      </div>
    );
  });
}
