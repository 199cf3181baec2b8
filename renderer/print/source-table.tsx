import { sourceDate } from "../../core/i18n/dates.ts";
import { ownValue } from "../../core/own-value.ts";
import type { TripView } from "../../core/trips/trip-view.ts";
import { useData } from "../session/data.tsx";
import { useWords } from "../session/language.tsx";
import { Table } from "../components/table.tsx";
import { TableHead } from "../components/table-head.tsx";

/** Every source this plan rests on, with the date printed there and how sure it is. */
export function SourceTable({ view: { evidence } }: { view: TripView }) {
  const { t, say, language } = useWords();
  const { catalogue } = useData();
  return (
    <section>
      <h2>
        {t("print.sources")}{" "}
        <span className="meta">{t("print.sources.basis", { hash: catalogue.about.hash.slice(0, 12) })}</span>
      </h2>
      <Table className="plan-sources">
        <TableHead columns={[t("print.source"), t("print.date"), t("print.confidence")]} />
        <tbody>
          {evidence.map((e) => {
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
      </Table>
    </section>
  );
}
