import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useEffect } from "react";
import { Link, useLocation, useParams } from "wouter";
import { useWords } from "../../session/language.tsx";
import { focusPageIfLost } from "../../session/return-focus.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { SampleButton } from "../../components/sample-button.tsx";
import { Page } from "../../components/page.tsx";
import { PersonForm } from "./person-form.tsx";
import { NEW_PERSON, PersonTabs } from "./person-tabs.tsx";
import { useShownPerson } from "./shown-person.ts";
import { PersonThings } from "./person-things.tsx";
import { useEditing } from "./use-editing.ts";

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
  const [, navigate] = useLocation();
  const { person: chosen } = useParams<{ person?: string }>();
  const [editing, setEditing] = useEditing(chosen);
  const person = useShownPerson(chosen === NEW_PERSON ? undefined : chosen, editing !== null);
  const current = chosen === NEW_PERSON ? NEW_PERSON : (person?.id ?? NEW_PERSON);
  // The form for a new person is the page itself: when it is done there is nothing to go back to.
  useEffect(focusPageIfLost, [current]);
  const open = (id: string) => {
    setEditing(null);
    // What was looked for among one person's things is not looked for among another's.
    navigate(`/things/${id}?`);
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
      <PersonTabs current={current} shown={person} onOpen={open}>
        {current === NEW_PERSON ? (
          <PersonForm onDone={open} />
        ) : (
          <PersonThings key={person.id} person={person} editing={editing} onEdit={setEditing} />
        )}
      </PersonTabs>
    </Page>
  );
}
