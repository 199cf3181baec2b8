import { useParams } from "wouter";
import { distinctEvidence } from "../../core/catalogue/distinct-evidence.ts";
import type { Trip } from "../../core/profile/trip.ts";
import { useData } from "../session/data.tsx";
import { useWords } from "../session/language.tsx";
import { useCarryPlan, type CarryPlan } from "../session/use-carry-plan.ts";
import { useTripView } from "../session/use-trip-view.ts";
import "./print.css";
import { CarryTable } from "./carry-table.tsx";
import { ChecklistTables } from "./checklist-tables.tsx";
import { DestinationTable } from "./destination-table.tsx";
import { FirstThings } from "./first-things.tsx";
import { PlanHead } from "./plan-head.tsx";
import { SourceTable } from "./source-table.tsx";
import { StaffPart } from "./staff-part.tsx";
import { usePrintReady } from "./use-print-ready.ts";
import { pageRules } from "./page-rules.ts";

/** The trip plan as a printed document: on page 1 what is urgent and whom to call, then what to carry, the checklist, the place, the sources. */
export function PrintTripPage() {
  const { id } = useParams<{ id: string }>();
  const trip = useData().records.trip(id);
  return trip === undefined ? <NoTrip /> : <PrintedTrip trip={trip} />;
}

function NoTrip() {
  const { t } = useWords();
  usePrintReady("missing", "", "");
  return <p>{t("gone.trip.title")}</p>;
}

function PrintedTrip({ trip }: { trip: Trip }) {
  const { t } = useWords();
  const { catalogue, today } = useData();
  const carry = useCarryPlan(trip);
  const paper = new URLSearchParams(location.search).get("paper") === "Letter" ? "Letter" : "A4";
  const footer = t("print.footer", {
    trip: trip.name,
    date: today,
    facts: catalogue.about.newest.slice(0, 7),
  });
  const page = t("print.page");
  const pages = t("print.pages");
  const end = t("print.pages.end");
  const isWorking = carry.view === null && !carry.failed;
  usePrintReady(
    isWorking ? "working" : "drawn",
    [footer, page, pages, end].join(""),
    `${trip.name} · ${t("app.name")}`,
  );
  return (
    <article className="plan">
      <style>{pageRules(paper, footer, [page, pages, end])}</style>
      <Plan trip={trip} carry={carry} />
    </article>
  );
}

function Plan({ trip, carry }: { trip: Trip; carry: CarryPlan }) {
  const { t } = useWords();
  const view = useTripView(trip);
  return (
    <>
      <PlanHead view={view} />
      <FirstThings view={view} />
      {carry.view === null ? <p>{t("plan.failed.title")}</p> : <CarryTable view={carry.view} />}
      <ChecklistTables trip={trip} checklist={view.checklist} />
      <DestinationTable view={view} />
      <StaffPart view={view} />
      <SourceTable evidence={distinctEvidence([...view.evidence, ...(carry.view?.evidence ?? [])])} />
    </>
  );
}
