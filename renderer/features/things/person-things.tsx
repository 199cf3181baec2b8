import { Button } from "@mantine/core";
import { Link, useLocation } from "wouter";
import type { Person } from "../../../core/profile/profile.ts";
import { useCommands } from "../../app/commands.tsx";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Section } from "../../components/section.tsx";
import { useThingName } from "../../components/thing-name.ts";
import { LinkLegend } from "./link-legend.tsx";
import styles from "./person-things.module.css";
import { RenamePerson } from "./rename-person.tsx";
import { StoppingPattern } from "./stopping-pattern.tsx";
import { ThingForm } from "./thing-form.tsx";
import { ThingList } from "./thing-list.tsx";

/** What the form beside the table is about: a new thing, the thing with this id, the person's name, or nothing. */
export type Editing = "new" | "name" | { thing: string } | null;

interface PersonThingsProps {
  person: Person;
  editing: Editing;
  onEdit: (editing: Editing) => void;
}

/** One person's cards, wallets and SIMs, and which card is in which wallet. */
export function PersonThings({ person, editing, onEdit }: PersonThingsProps) {
  const { t } = useWords();
  const { profile, lookup } = useData();
  const { apply } = useCommands();
  const [, navigate] = useLocation();
  const nameOf = useThingName();
  const things = profile.things.filter((thing) => thing.person === person.id);
  const kindOf = (product: string) => lookup.product(product)?.kind ?? "card";
  const [cards, wallets, sims] = (["card", "wallet", "sim"] as const).map((kind) =>
    things.filter((x) => kindOf(x.product) === kind),
  ) as [typeof things, typeof things, typeof things];
  const links = profile.links.filter((l) => cards.some((c) => c.id === l.card));
  const failed = links.filter((l) => l.state === "failed");
  const chosen = typeof editing === "object" && editing !== null ? editing.thing : null;
  const inForm = things.find((x) => x.id === chosen);
  const choose = (thing: { id: string }) => onEdit({ thing: thing.id });
  const travels = profile.trips.some((trip) => trip.travellers.includes(person.id));

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
                links: links.length - failed.length,
              })}
            >
              {cards.length === 0 ? (
                <p className="meta">{t("things.no-cards")}</p>
              ) : (
                <>
                  <StoppingPattern cards={cards} wallets={wallets} chosen={chosen} onChoose={choose} />
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
            </div>
          </>
        )}
        <p className={styles.person}>
          <Button variant="transparent" onClick={() => onEdit("name")}>
            {t("person.rename", { name: person.name })}
          </Button>
          {!travels && (
            <Button
              variant="transparent"
              className={styles.remove}
              onClick={() =>
                void apply(
                  [{ type: "person.remove", id: person.id }],
                  t("person.removed", { name: person.name }),
                ).then((removed) => removed && navigate("/things"))
              }
            >
              {t("person.remove", { name: person.name })}
            </Button>
          )}
        </p>
      </div>
      {editing === "new" && <ThingForm person={person} onClose={() => onEdit(null)} />}
      {inForm !== undefined && (
        <ThingForm key={inForm.id} person={person} thing={inForm} onClose={() => onEdit(null)} />
      )}
      {editing === "name" && <RenamePerson person={person} onDone={() => onEdit(null)} />}
    </div>
  );
}
