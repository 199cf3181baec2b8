import { useParams } from "wouter";
import type { Trip } from "../../core/profile/trip.ts";
import { useData } from "../session/data.tsx";
import { useWords } from "../session/language.tsx";
import { useTripView } from "../session/use-trip-view.ts";
import "./print.css";
import { CarryTable } from "./carry-table.tsx";
import { ChecklistTables } from "./checklist-tables.tsx";
import { DestinationTable } from "./destination-table.tsx";
import { FirstThings } from "./first-things.tsx";
import { PlanHead } from "./plan-head.tsx";
import { SourceTable } from "./source-table.tsx";
import { usePrintReady } from "./use-print-ready.ts";
import { pageRules } from "./page-rules.ts";

/** The trip plan as a printed document: on page 1 what is urgent and whom to call, then what to carry, the checklist, the place, the sources. */
export function PrintTripPage() {
  const { t } = useWords();
  const { id } = useParams<{ id: string }>();
  const { catalogue, records, today } = useData();
  const trip = records.trip(id);
  const paper = new URLSearchParams(location.search).get("paper") === "Letter" ? "Letter" : "A4";
  const footer = t("print.footer", {
    trip: trip?.name ?? "",
    date: today,
    facts: catalogue.about.newest.slice(0, 7),
  });
  const page = t("print.page");
  const pages = t("print.pages");
  const end = t("print.pages.end");
  usePrintReady(
    trip !== undefined,
    [footer, page, pages, end].join(""),
    trip === undefined ? "" : `${trip.name} · ${t("app.name")}`,
  );
  if (trip === undefined) return <p>{t("trip.gone.title")}</p>;
  return (
    <article className="plan">
      <style>{pageRules(paper, footer, [page, pages, end])}</style>
      <Plan trip={trip} />
    </article>
  );
}

function Plan({ trip }: { trip: Trip }) {
  const view = useTripView(trip);
  return (
    <>
      <PlanHead view={view} />
      <FirstThings view={view} />
      <CarryTable view={view} />
      <ChecklistTables trip={trip} checklist={view.checklist} />
      <DestinationTable view={view} />
      <SourceTable view={view} />
    </>
  );
}
