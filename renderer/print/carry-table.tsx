import type { TripView } from "../../core/trips/trip-view.ts";
import { useData } from "../session/data.tsx";
import { useWords } from "../session/language.tsx";
import { RichText } from "../components/rich-text.tsx";
import { Table } from "../components/table.tsx";
import { TaskBox } from "../components/task-box.tsx";
import { useThingName } from "../session/thing-name.ts";
import { VerdictText } from "../components/verdict-text.tsx";

/** What to carry: the things that go along, whose they are, how they work there; what stays is named below. */
export function CarryTable({ view: { carry: items } }: { view: TripView }) {
  const { t, say } = useWords();
  const { records } = useData();
  const nameOf = useThingName();
  const taken = items.filter((item) => item.take);
  const left = items.filter((item) => !item.take);
  return (
    <section>
      <h2>
        {t("carry.title")}{" "}
        <span className="meta">{t("carry.count", { taken: taken.length, total: items.length })}</span>
      </h2>
      {items.length === 0 ? (
        <p>{t("carry.none")}</p>
      ) : (
        <Table className="plan-carry">
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t("print.packed")}</span>
              </th>
              <th scope="col">{t("print.thing")}</th>
              <th scope="col">{t("print.whose")}</th>
              <th scope="col">{t("print.there")}</th>
            </tr>
          </thead>
          <tbody>
            {taken.map(({ thing, verdict: { note }, reason, shown: { level, short } }) => (
              <tr key={thing.id}>
                <td>
                  <TaskBox state="to-do" />
                </td>
                <th scope="row">{nameOf(thing)}</th>
                <td>{records.person(thing.person)?.name}</td>
                <td>
                  <VerdictText level={level}>
                    {short === null ? t(`carry.reason.${reason}`) : say(short)}
                  </VerdictText>
                  {note !== null && (
                    <p className="meta">
                      <RichText text={say(note)} />
                    </p>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {left.length > 0 && (
        <p className="plan-left">
          {t("print.stays", { things: left.map((i) => nameOf(i.thing)).join(t("list.separator")) })}
        </p>
      )}
    </section>
  );
}
