import type { PlanView } from "../../core/carry-plan/plan-view.ts";
import { useWords } from "../session/language.tsx";
import { useKeptFor } from "../session/use-kept-for.ts";
import { usePlanWords } from "../session/use-plan-words.ts";
import { Table } from "../components/table.tsx";
import { TableHead } from "../components/table-head.tsx";
import { TaskBox } from "../components/task-box.tsx";

/** What to carry and where to keep it, what each thing is for; what stays, and what one loss leaves open. */
export function CarryTable({ view }: { view: PlanView }) {
  const { t } = useWords();
  const words = usePlanWords(view.situation);
  const keptFor = useKeptFor(view.situation);
  const stays = view.left.filter(({ reason }) => reason !== "beyond");
  const open = view.open.filter(({ need }) => need.weight === "critical");
  return (
    <section>
      <h2>
        {t("carry.title")}{" "}
        <span className="meta">
          {t("plan.covered", { covered: view.covered, total: view.rows.length })} ·{" "}
          {view.proved ? t("plan.proved") : t("plan.not-proved")}
        </span>
      </h2>
      <Table className="plan-carry">
        <TableHead
          columns={[
            { said: t("print.packed") },
            t("print.thing"),
            t("plan.print.where"),
            t("plan.print.for"),
          ]}
        />
        <tbody>
          {view.kept.flatMap((group) =>
            group.items.map((item) => (
              <tr key={`${group.id} ${item.belonging.id}`}>
                <td>
                  <TaskBox state="to-do" />
                </td>
                <th scope="row">{words.bare(item.belonging)}</th>
                <td>{words.group(group)}</td>
                <td>{keptFor(item)}</td>
              </tr>
            )),
          )}
        </tbody>
      </Table>
      {stays.length > 0 && (
        <p className="plan-left">
          {t("print.stays", {
            things: stays.map(({ belonging }) => words.belonging(belonging)).join(t("list.separator")),
          })}
        </p>
      )}
      {open.map(({ need, always, columns }) => (
        <p key={need.id} className="plan-left">
          {always
            ? t("plan.single.always", { need: words.need(need) })
            : t("plan.single.head", { need: words.need(need), what: words.list(columns.map(words.whole)) })}
        </p>
      ))}
    </section>
  );
}
