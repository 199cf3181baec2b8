import { Button } from "@mantine/core";
import { useLocation } from "wouter";
import type { Person } from "../../../core/profile/person.ts";
import { useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";
import { dropDraftsNaming } from "../../session/kept-drafts.ts";
import { useWords } from "../../session/language.tsx";
import { newTripAddress } from "../../session/person-in-hand.tsx";
import { LinkButton } from "../../components/link-button.tsx";
import styles from "./person-things.module.css";

/** What can be done with a person: a trip, what is said of them, another place among the tabs, and away with all their things. */
export function PersonActions({ person, onEdit }: { person: Person; onEdit: () => void }) {
  const { t } = useWords();
  const { profile, records } = useData();
  const { apply } = useCommands();
  const [, navigate] = useLocation();
  const { people, trips } = profile;
  const at = people.findIndex(({ id }) => id === person.id);
  const travels = trips.some((trip) => trip.travellers.includes(person.id));
  const move = (before: string | null) => void apply([{ type: "person.move", id: person.id, before }]);
  const remove = async () => {
    const gone = [person, ...records.thingsOf(person.id)];
    const said = t("person.removed", { name: person.name });
    if (!(await apply([{ type: "person.remove", id: person.id }], said))) return;
    for (const { id } of gone) dropDraftsNaming(id);
    navigate("/things");
  };
  return (
    <p className={styles.person}>
      <LinkButton variant="transparent" to={newTripAddress(person.id)}>
        {t("person.trip", { name: person.name })}
      </LinkButton>
      <Button variant="transparent" onClick={onEdit}>
        {t("person.edit", { name: person.name })}
      </Button>
      {at > 0 && (
        <Button variant="transparent" onClick={() => move(people[at - 1]?.id ?? null)}>
          {t("person.move.left", { name: person.name })}
        </Button>
      )}
      {at < people.length - 1 && (
        <Button variant="transparent" onClick={() => move(people[at + 2]?.id ?? null)}>
          {t("person.move.right", { name: person.name })}
        </Button>
      )}
      {!travels && (
        <Button variant="transparent" className={styles.remove} onClick={() => void remove()}>
          {t("person.remove", { name: person.name })}
        </Button>
      )}
    </p>
  );
}
