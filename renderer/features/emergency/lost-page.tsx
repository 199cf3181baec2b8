import { Button } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useMemo } from "react";
import { Link } from "wouter";
import type { TripFailure } from "../../../core/carry-plan/failures-of-trip.ts";
import { firstHourHere, lossesOf } from "../../../core/emergency/losses.ts";
import { FirstHourSteps } from "../../components/first-hour-steps.tsx";
import { Page } from "../../components/page.tsx";
import { PressChoices } from "../../components/press-choices.tsx";
import { Section } from "../../components/section.tsx";
import { useAddressParts } from "../../session/address-parts.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useHere } from "../../session/use-here.ts";
import { usePlanWords } from "../../session/use-plan-words.ts";
import { HereBar } from "./here-bar.tsx";
import styles from "./lost-page.module.css";

/** Between the ids of what is gone, in the address; an id of a loss has a space, never a bar. */
const BETWEEN = "|";

/** Those that are named; one that is named by its record alone is meant where it is the only one of it. */
function chosenOf(losses: readonly TripFailure[], named: readonly string[]): TripFailure[] {
  const isOnly = ({ failure }: TripFailure) =>
    losses.filter((one) => one.failure.id === failure.id).length === 1;
  return losses.filter(
    (loss) => named.includes(loss.id) || (named.includes(loss.failure.id) && isOnly(loss)),
  );
}

/** Something is gone: the first hour for this person, where they are, with numbers that work from there. */
export function LostPage() {
  const { t, say } = useWords();
  const { catalogue, lookup, profile } = useData();
  const { read, write } = useAddressParts();
  const here = useHere({ read });
  const words = usePlanWords(here.situation);
  const losses = useMemo(() => lossesOf(here.situation, catalogue.failures), [here.situation, catalogue]);
  const named = read("lost").split(BETWEEN);
  const chosen = chosenOf(losses, named);
  const hour = firstHourHere(catalogue, lookup, here.place, here.situation, chosen);
  const press = (id: string) => {
    const ids = chosen.map((one) => one.id);
    write({ lost: (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]).join(BETWEEN) });
  };
  const place = lookup.destination(here.place);
  const about = { name: here.person.name, place: place === undefined ? "" : say(place.name) };
  return (
    <Page
      eyebrow={here.person.name === "" ? about.place : t("lost.eyebrow", about)}
      title={chosen.length === 0 ? t("lost.title") : words.list(chosen.map(words.failure))}
      actions={
        chosen.length > 0 && (
          <Button leftSection={<IconPrinter size="1rem" aria-hidden />} onClick={() => window.print()}>
            {t("lost.print")}
          </Button>
        )
      }
    >
      <HereBar here={here} write={write} />
      <Section title={t("lost.what")} meta={t("lost.several")} inHand={chosen.length === 0}>
        <PressChoices
          label={t("lost.what")}
          choices={losses.map((loss) => ({ id: loss.id, name: words.failure(loss) }))}
          pressed={chosen.map(({ id }) => id)}
          onPress={press}
        />
        {profile.people.length === 0 && (
          <p className="meta">
            {t("lost.nobody")} <Link href="/things">{t("nav.things")}</Link>
          </p>
        )}
      </Section>
      {chosen.length > 0 && (
        <Section title={t("lost.hour")} meta={t("plan.drill.order")} inHand>
          <FirstHourSteps hour={hour} />
        </Section>
      )}
      {chosen.length > 0 && (
        <Section title={t("lost.works")}>
          <ul className={styles.works}>
            {[...new Set(chosen.flatMap(({ failure }) => failure.works.map(({ text }) => say(text))))].map(
              (text) => (
                <li key={text}>{text}</li>
              ),
            )}
          </ul>
        </Section>
      )}
    </Page>
  );
}
