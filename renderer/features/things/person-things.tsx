import { Button } from "@mantine/core";
import { Link } from "wouter";
import type { ThingKind } from "../../../core/catalogue/lookup.ts";
import { inUse } from "../../../core/profile/in-use.ts";
import type { Person } from "../../../core/profile/profile.ts";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import { useLastKnown } from "../../app/last-known.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { Section } from "../../components/section.tsx";
import { useThingName } from "../../components/thing-name.ts";
import { ArchivedThings } from "./archived-things.tsx";
import { LinkForm } from "./link-form.tsx";
import { LinkLegend } from "./link-legend.tsx";
import styles from "./person-things.module.css";
import { PersonActions } from "./person-actions.tsx";
import { RenamePerson } from "./rename-person.tsx";
import { StoppingPattern } from "./stopping-pattern.tsx";
import { ThingForm } from "./thing-form.tsx";
import { ThingList } from "./thing-list.tsx";

/** What the form beside the table is about: a new thing, one by its id, a link, the person's name, or nothing. */
export type Editing = "new" | "name" | { thing: string } | { card: string; wallet: string } | null;

interface PersonThingsProps {
  person: Person;
  editing: Editing;
  onEdit: (editing: Editing) => void;
}

/** One person's cards, wallets and SIMs, and which card is in which wallet. */
export function PersonThings({ person, editing, onEdit }: PersonThingsProps) {
  const { t } = useWords();
  const { profile, lookup } = useData();
  const nameOf = useThingName();
  const things = profile.things.filter((thing) => thing.person === person.id);
  const archived = things.filter((thing) => thing.archived);
  const ofKind = (kind: ThingKind) =>
    inUse(things).filter(({ product }) => (lookup.kindOf(product) ?? "card") === kind);
  const [cards, wallets, sims, phones] = [ofKind("card"), ofKind("wallet"), ofKind("sim"), ofKind("phone")];
  const links = profile.links.filter(
    (l) => cards.some((c) => c.id === l.card) && wallets.some((w) => w.id === l.wallet),
  );
  const failed = links.filter((l) => l.state === "failed");
  const chosen = typeof editing === "object" && editing !== null && "thing" in editing ? editing.thing : null;
  const crossing = typeof editing === "object" && editing !== null && "card" in editing ? editing : null;
  // A form stays open with what was typed when what it is about goes elsewhere.
  const inForm = useLastKnown(
    chosen ?? "",
    things.find((x) => x.id === chosen),
  );
  const choose = (thing: { id: string }) => onEdit({ thing: thing.id });
  const ofCrossing = (id: string | undefined) => things.find((x) => x.id === id);
  const linkCard = useLastKnown(crossing?.card ?? "", ofCrossing(crossing?.card));
  const linkWallet = useLastKnown(crossing?.wallet ?? "", ofCrossing(crossing?.wallet));

  return (
    <div className={editing === null ? undefined : styles.withForm}>
      <div className={styles.main}>
        {things.length === 0 ? (
          <EmptyState
            title={t("things.none.title", { name: person.name })}
            action={
              editing === null && <Button onClick={() => onEdit("new")}>{t("things.none.action")}</Button>
            }
          >
            {t("things.none.text")}
          </EmptyState>
        ) : (
          <>
            <Section
              title={t("things.pattern")}
              meta={t("things.counts", {
                cards: cards.length,
                wallets: wallets.length,
                links: links.filter(({ state }) => state === "linked").length,
              })}
            >
              {cards.length === 0 ? (
                <p className="meta">{t("things.no-cards")}</p>
              ) : (
                <>
                  <StoppingPattern
                    cards={cards}
                    wallets={wallets}
                    chosen={chosen}
                    onChoose={choose}
                    onLink={(card, wallet) => onEdit({ card: card.id, wallet: wallet.id })}
                  />
                  {wallets.length > 0 ? (
                    <LinkLegend cards={cards} wallets={wallets} />
                  ) : (
                    <p className="meta">{t("things.no-wallets-yet")}</p>
                  )}
                </>
              )}
              {failed.map((link) => {
                const card = things.find((x) => x.id === link.card);
                const wallet = things.find((x) => x.id === link.wallet);
                if (card === undefined || wallet === undefined) return null;
                return (
                  <p key={`${link.card} ${link.wallet}`} className={styles.failed}>
                    <b className="alert">
                      {t("things.failed", { card: nameOf(card), wallet: nameOf(wallet) })}
                    </b>{" "}
                    <Link className="go" href={`/compare/${card.product}--${wallet.product}`}>
                      {t("things.failed.why")}
                    </Link>
                  </p>
                );
              })}
            </Section>
            <div className={styles.lists}>
              <ThingList
                title={t("things.sims")}
                empty={t("things.sims.none")}
                things={sims}
                chosen={chosen}
                onChoose={choose}
              />
              <ThingList
                title={t("things.wallets")}
                empty={t("things.wallets.none")}
                things={wallets}
                chosen={chosen}
                onChoose={choose}
              />
              <ThingList
                title={t("things.phones")}
                empty={t("things.phones.none")}
                things={phones}
                chosen={chosen}
                onChoose={choose}
              />
            </div>
            <ArchivedThings things={archived} chosen={chosen} onChoose={choose} />
          </>
        )}
        <PersonActions person={person} onRename={() => onEdit("name")} />
      </div>
      {editing === "new" && <ThingForm person={person} onClose={() => onEdit(null)} />}
      {inForm !== undefined && (
        <ThingForm key={inForm.id} person={person} thing={inForm} onClose={() => onEdit(null)} />
      )}
      {linkCard !== undefined && linkWallet !== undefined && (
        <LinkForm
          key={`${linkCard.id} ${linkWallet.id}`}
          card={linkCard}
          wallet={linkWallet}
          onClose={() => onEdit(null)}
        />
      )}
      {editing === "name" && <RenamePerson person={person} onDone={() => onEdit(null)} />}
    </div>
  );
}
