import { Link } from "wouter";
import type { Trip } from "../../../core/profile/trip.ts";
import { useWords } from "../../session/language.tsx";
import { NotFound } from "../../components/not-found.tsx";
import { Page } from "../../components/page.tsx";
import { Sections } from "../../components/sections.tsx";
import { AssumptionsSection } from "./assumptions-section.tsx";
import { BasketSection } from "./basket-section.tsx";
import { BestSection } from "./best-section.tsx";
import { CostsHead } from "./costs-head.tsx";
import styles from "./costs-page.module.css";
import { ExportMenu } from "./export-menu.tsx";
import { NoWays } from "./no-ways.tsx";
import { RatesSection } from "./rates-section.tsx";
import { useTripCosts } from "./use-trip-costs.ts";
import { WaysSection } from "./ways-section.tsx";

/** What paying costs on a trip: the best way first, then every way, what the money goes on, and what that rests on. */
export function CostsPage({ trip }: { trip: Trip }) {
  const { t } = useWords();
  const asked = useTripCosts(trip);
  if (asked === null) {
    return <NotFound where={trip.name} what="trip" to="/trips" action={t("trip.gone.action")} />;
  }
  const { costs, person, habits } = asked;
  return (
    <Page
      eyebrow={<Link href={`/trips/${trip.id}`}>{trip.name}</Link>}
      title={t("costs.question")}
      actions={costs.costs.length > 0 && <ExportMenu trip={trip} costs={costs} />}
    >
      <CostsHead asked={asked} trip={trip} />
      <Sections className={styles.sections}>
        {costs.costs.length === 0 ? (
          <NoWays trip={trip} person={person} cards={costs.cards} over={costs.over.length > 0} />
        ) : (
          <>
            <BestSection costs={costs} person={person} />
            {costs.basket.lines.length > 0 && <WaysSection costs={costs} person={person} />}
          </>
        )}
        <BasketSection trip={trip} costs={costs} person={person} />
        <AssumptionsSection trip={trip} costs={costs} habits={habits} />
        <RatesSection costs={costs} />
      </Sections>
    </Page>
  );
}
