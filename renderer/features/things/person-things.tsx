import { Button } from "@mantine/core";
import { useCallback, useMemo } from "react";
import type { Person } from "../../../core/profile/person.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useLastKnown } from "../../session/last-known.ts";
import { useView } from "../../session/view.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { FindField } from "../../components/find-field.tsx";
import { Section } from "../../components/section.tsx";
import { MANY_ROWS } from "../../components/use-near-rows.ts";
import { ArchivedThings } from "./archived-things.tsx";
import { FailedLinks } from "./failed-links.tsx";
import { LinkForm } from "./link-form.tsx";
import { LinkLegend } from "./link-legend.tsx";
import styles from "./person-things.module.css";
import { PersonActions } from "./person-actions.tsx";
import { EditPerson } from "./edit-person.tsx";
import { StoppingPattern } from "./stopping-pattern.tsx";
import { ThingForm } from "./thing-form.tsx";
import { ThingList } from "./thing-list.tsx";
import { WhoHint } from "./who-hint.tsx";
import { usePersonThings } from "./use-person-things.ts";

/** What the form beside the table is about: a new thing, one by its id, a link, the person's name, or nothing. */
export type Editing = "new" | "person" | { thing: string } | { card: string; wallet: string } | null;

interface PersonThingsProps {
  person: Person;
  editing: Editing;
  onEdit: (editing: Editing) => void;
}

/** What is listed below the cards. */
const LISTS = [
  ["sim", "things.sims", "things.sims.none"],
  ["wallet", "things.wallets", "things.wallets.none"],
  ["phone", "things.phones", "things.phones.none"],
] as const;

/** One person's cards, wallets and SIMs, and which card is in which wallet. */
export function PersonThings({ person, editing, onEdit }: PersonThingsProps) {
  const { t } = useWords();
  const { records } = useData();
  const [view] = useView<"thing">();
  const many = records.thingsOf(person.id).length > MANY_ROWS;
  const query = many ? view("thing").trim() : "";
  const { things, found, all, shown, links } = usePersonThings(person.id, query);
  const failed = useMemo(() => links.filter(({ state }) => state === "failed"), [links]);
  const chosen = typeof editing === "object" && editing !== null && "thing" in editing ? editing.thing : null;
  const crossing = typeof editing === "object" && editing !== null && "card" in editing ? editing : null;
  const own = (id: string | undefined | null) => {
    const thing = typeof id === "string" ? records.thing(id) : undefined;
    return thing?.person === person.id ? thing : undefined;
  };
  // A form stays open with what was typed when what it is about goes elsewhere.
  const inForm = useLastKnown(chosen ?? "", own(chosen));
  const linkCard = useLastKnown(crossing?.card ?? "", own(crossing?.card));
  const linkWallet = useLastKnown(crossing?.wallet ?? "", own(crossing?.wallet));
  const choose = useCallback((thing: { id: string }) => onEdit({ thing: thing.id }), [onEdit]);
  const link = useCallback((card: string, wallet: string) => onEdit({ card, wallet }), [onEdit]);
  const none = (text: string) => (query === "" ? text : t("things.find.none"));

  return (
    <div className={editing === null ? undefined : styles.withForm}>
      <div className={styles.main}>
        <WhoHint person={person} onSay={() => onEdit("person")} />
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
            {many && (
              <FindField label={t("things.find")} part="thing" shown={found.length} all={things.length} />
            )}
            <Section
              title={t("things.pattern")}
              meta={t("things.counts", {
                cards: all.card.length,
                wallets: all.wallet.length,
                links: links.filter(({ state }) => state === "linked").length,
              })}
            >
              {shown.card.length === 0 ? (
                <p className="meta">{none(t("things.no-cards"))}</p>
              ) : (
                <>
                  <StoppingPattern
                    cards={shown.card}
                    wallets={all.wallet}
                    chosen={chosen}
                    onChoose={choose}
                    onLink={link}
                  />
                  {all.wallet.length > 0 ? (
                    <LinkLegend cards={all.card} wallets={all.wallet} />
                  ) : (
                    <p className="meta">{t("things.no-wallets-yet")}</p>
                  )}
                </>
              )}
              <FailedLinks links={failed} />
            </Section>
            <div className={styles.lists}>
              {LISTS.map(([kind, title, noneOfIt]) => (
                <ThingList
                  key={kind}
                  title={t(title)}
                  empty={none(t(noneOfIt))}
                  things={shown[kind]}
                  chosen={chosen}
                  onChoose={choose}
                />
              ))}
            </div>
            <ArchivedThings things={shown.archived} chosen={chosen} onChoose={choose} />
          </>
        )}
        <PersonActions person={person} onEdit={() => onEdit("person")} />
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
      {editing === "person" && <EditPerson person={person} onDone={() => onEdit(null)} />}
    </div>
  );
}
