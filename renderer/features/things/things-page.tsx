import { Button, Tabs } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { Link, useLocation, useParams } from "wouter";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import { focusPageIfLost } from "../../app/return-focus.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { SampleButton } from "../../components/sample-button.tsx";
import { Page } from "../../components/page.tsx";
import { PersonForm } from "./person-form.tsx";
import { useShownPerson } from "./shown-person.ts";
import { PersonThings, type Editing } from "./person-things.tsx";

const NEW_PERSON = "new";

/** The way to what was entered elsewhere, and out again. */
function ExchangeLink() {
  const { t } = useWords();
  return (
    <Link className="go" href="/settings/export-import">
      {t("exchange.title")}
    </Link>
  );
}

/** What everybody has, a tab for each person. */
export function ThingsPage() {
  const { t } = useWords();
  const { profile } = useData();
  const [, navigate] = useLocation();
  const { person: chosen } = useParams<{ person?: string }>();
  const [editing, setEditing] = useState<Editing>(null);
  const person = useShownPerson(chosen, editing !== null);
  const current = chosen === NEW_PERSON ? NEW_PERSON : person?.id;
  const people =
    person === undefined || profile.people.some(({ id }) => id === person.id)
      ? profile.people
      : [...profile.people, person];
  // The form for a new person is the page itself: when it is done there is nothing to go back to.
  useEffect(focusPageIfLost, [current]);
  const open = (id: string) => {
    setEditing(null);
    navigate(`/things/${id}`);
  };

  if (person === undefined) {
    return (
      <Page eyebrow={t("nav.things")} title={t("things.title")} actions={<ExchangeLink />}>
        <EmptyState
          title={t("things.empty.title")}
          action={
            <>
              <PersonForm onDone={open} />
              <SampleButton />
            </>
          }
        >
          {t("things.empty.text")}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page
      eyebrow={t("nav.things")}
      title={t("things.title")}
      actions={
        <>
          {current !== NEW_PERSON && (
            <Button
              variant="filled"
              leftSection={<IconPlus size="1rem" aria-hidden="true" />}
              onClick={() => setEditing("new")}
            >
              {t("things.add")}
            </Button>
          )}
          <ExchangeLink />
        </>
      }
    >
      <Tabs value={current ?? null} onChange={(value) => value !== null && open(value)}>
        <Tabs.List mb="lg">
          {people.map(({ id, name }) => (
            <Tabs.Tab key={id} value={id}>
              {name}
            </Tabs.Tab>
          ))}
          <Tabs.Tab value={NEW_PERSON}>{t("person.new")}</Tabs.Tab>
        </Tabs.List>
        {people.map(({ id }) => (
          <Tabs.Panel key={id} value={id}>
            {id === current && (
              <PersonThings key={id} person={person} editing={editing} onEdit={setEditing} />
            )}
          </Tabs.Panel>
        ))}
        <Tabs.Panel value={NEW_PERSON}>{current === NEW_PERSON && <PersonForm onDone={open} />}</Tabs.Panel>
      </Tabs>
    </Page>
  );
}
