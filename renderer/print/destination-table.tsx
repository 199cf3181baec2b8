import { FACT_TOPICS } from "../../core/catalogue/fact.ts";
import type { TripView } from "../../core/trips/trip-view.ts";
import { useWords } from "../session/language.tsx";
import { RichText } from "../components/rich-text.tsx";
import { Table } from "../components/table.tsx";
import { TableHead } from "../components/table-head.tsx";
import { useCite } from "./cite.ts";

/** What is known about the place, with source and date. */
export function DestinationTable({ view: { place, known } }: { view: TripView }) {
  const { t, say } = useWords();
  const cite = useCite();
  if (place === null) return null;
  const facts = FACT_TOPICS.flatMap((topic) => known.facts.filter((f) => f.topic === topic));
  return (
    <section>
      <h2>{t("destination.title", { name: say(place.name) })}</h2>
      <Table className="plan-facts">
        <TableHead columns={[t("print.topic"), t("print.fact"), t("print.source")]} />
        <tbody>
          {facts.map((fact) => (
            <tr key={fact.text.en}>
              <th scope="row">{t(`fact.topic.${fact.topic}`)}</th>
              <td>
                <RichText text={say(fact.text)} />
              </td>
              <td className="meta">{cite(fact.evidence)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
