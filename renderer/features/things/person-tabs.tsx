import { Button, Tabs } from "@mantine/core";
import type { ReactNode } from "react";
import type { Person } from "../../../core/profile/person.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { ChoiceField } from "../../components/choice-field.tsx";
import styles from "./person-tabs.module.css";

/** In place of a person: the form for one more. */
export const NEW_PERSON = "new";

/** More tabs than these are looked through by typing a name. */
const MANY_PEOPLE = 12;

interface PersonTabsProps {
  current: string;
  /** Whose things are shown: someone who is gone keeps a tab as long as a form is open beside their things. */
  shown: Person;
  onOpen: (person: string) => void;
  /** What belongs to the current one. */
  children: ReactNode;
}

/** A tab for each person; of many people one is chosen by name. */
export function PersonTabs({ current, shown, onOpen, children }: PersonTabsProps) {
  const { t } = useWords();
  const here = useData().profile.people;
  const people = here.some(({ id }) => id === shown.id) ? here : [...here, shown];
  if (people.length > MANY_PEOPLE) {
    return (
      <>
        <div className={styles.choice}>
          <ChoiceField
            label={t("things.person")}
            value={current === NEW_PERSON ? "" : current}
            onChange={onOpen}
            data={people.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Button aria-pressed={current === NEW_PERSON} onClick={() => onOpen(NEW_PERSON)}>
            {t("person.new")}
          </Button>
        </div>
        {children}
      </>
    );
  }
  return (
    <Tabs value={current} onChange={(value) => value !== null && onOpen(value)}>
      <Tabs.List mb="lg">
        {people.map((person) => (
          <Tabs.Tab key={person.id} value={person.id}>
            {person.name}
          </Tabs.Tab>
        ))}
        <Tabs.Tab value={NEW_PERSON}>{t("person.new")}</Tabs.Tab>
      </Tabs.List>
      {[...people.map(({ id }) => id), NEW_PERSON].map((person) => (
        <Tabs.Panel key={person} value={person}>
          {person === current && children}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
