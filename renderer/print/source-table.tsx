import type { Evidence } from "../../core/catalogue/evidence.ts";
import type { Checklist } from "../../core/checklist/merge.ts";
import { sourceDate } from "../../core/i18n/dates.ts";
import { suggestCarry } from "../../core/carry-plan/suggest.ts";
import { ownValue } from "../../core/own-value.ts";
import type { Trip } from "../../core/profile/trip.ts";
import { useData } from "../app/data.tsx";
import { useWords } from "../app/language.tsx";

/** Every source this plan rests on, with the date printed there and how sure it is. */
export function SourceTable({ trip, checklist }: { trip: Trip; checklist: Checklist }) {
  const { t, say, language } = useWords();
  const { catalogue, lookup, profile, today } = useData();
  const destination = lookup.destination(trip.destination);
  const used: Evidence[] = [
    ...checklist.phases.flatMap((p) =>
      p.items.flatMap((i) => (i.source.kind === "rule" ? i.source.item.evidence : [])),
    ),
    ...suggestCarry(catalogue, lookup, trip, profile.things, today).flatMap((i) => i.verdict.evidence),
    ...(destination?.facts.flatMap((f) => f.evidence) ?? []),
    ...(destination?.numbers.flatMap((n) => n.evidence) ?? []),
  ];
  const distinct = used.filter(
    (e, i) => used.findIndex((x) => x.source === e.source && x.asOf === e.asOf) === i,
  );
  return (
    <section>
      <h2>
        {t("print.sources")}{" "}
        <span className="meta">{t("print.sources.basis", { hash: catalogue.about.hash.slice(0, 12) })}</span>
      </h2>
      <table className="plan-sources">
        <thead>
          <tr>
            <th scope="col">{t("print.source")}</th>
            <th scope="col">{t("print.date")}</th>
            <th scope="col">{t("print.confidence")}</th>
          </tr>
        </thead>
        <tbody>
          {distinct.map((e) => {
            const source = ownValue(catalogue.sources, e.source);
            return (
              <tr key={`${e.source} ${e.asOf}`}>
                <td>
                  {source === undefined ? e.source : say(source.name)}{" "}
                  <span className="meta">{source?.publisher}</span>
                </td>
                <td>{e.asOf === null ? t("evidence.undated") : sourceDate(e.asOf, language)}</td>
                <td>{t(`confidence.${e.confidence}`)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
