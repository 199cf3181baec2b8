import { isSettled } from "../../core/checklist/merge.ts";
import { dayShort } from "../../core/i18n/dates.ts";
import type { TripView } from "../../core/trips/trip-view.ts";
import { useItemWords } from "../session/item-words.ts";
import { useWords } from "../session/language.tsx";
import { Table } from "../components/table.tsx";
import { TaskBox } from "../components/task-box.tsx";

const SHOWN = 7;

/** Beside each other: what is still open, soonest first, and the numbers to dial. */
export function FirstThings({ view: { checklist, known } }: { view: TripView }) {
  const { t, say, language } = useWords();
  const words = useItemWords();
  const open = checklist.phases
    .flatMap((p) => p.items)
    .filter((item) => !isSettled(item) && item.due !== null)
    .sort((a, b) => (a.due ?? "").localeCompare(b.due ?? ""))
    .slice(0, SHOWN);
  return (
    <div className="plan-two">
      <section>
        <h2>{t("print.first")}</h2>
        <Table>
          <tbody>
            {open.map((item) => (
              <tr key={item.id} className={item.overdue ? "late" : undefined}>
                <td className="plan-box">
                  <TaskBox state={item.mark.state} />
                </td>
                <td>{words.title(item)}</td>
                <td className="number">{item.due === null ? "" : dayShort(item.due, language)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </section>
      <section>
        <h2>{t("trip.numbers")}</h2>
        <Table className="plan-numbers">
          <tbody>
            {known.numbers.map((entry) => (
              <tr key={entry.number}>
                <th scope="row">{say(entry.name)}</th>
                <td>{entry.number}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </section>
    </div>
  );
}
