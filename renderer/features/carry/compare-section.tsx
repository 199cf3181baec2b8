import { Button } from "@mantine/core";
import { useMemo, useState } from "react";
import { comparePlans } from "../../../core/carry-plan/compare-plans.ts";
import type { PlanView } from "../../../core/carry-plan/plan-view.ts";
import { formatMoney } from "../../../core/money.ts";
import { decideCarry, decidePlace } from "../../../core/profile/decide.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { PlanFailedNote } from "../../components/plan-failed-note.tsx";
import { Section } from "../../components/section.tsx";
import { Table } from "../../components/table.tsx";
import { TableHead } from "../../components/table-head.tsx";
import { useCommands } from "../../session/commands.tsx";
import { useWords } from "../../session/language.tsx";
import { useCarryPlan } from "../../session/use-carry-plan.ts";
import { usePlanWords } from "../../session/use-plan-words.ts";

/** What one’s own choices cost: the plan beside the one without them, as soon as there are any. */
export function CompareSection({ trip, view }: { trip: Trip; view: PlanView }) {
  const { t } = useWords();
  const { apply } = useCommands();
  const [open, setOpen] = useState(false);
  const choices = [...Object.keys(trip.carry), ...Object.keys(trip.places)];
  if (choices.length === 0) return null;
  const clear = () =>
    void apply(({ trips }) => {
      const now = trips.find(({ id }) => id === trip.id) ?? trip;
      return [
        ...Object.keys(now.carry).map((id) => decideCarry(now, id, null)),
        ...Object.keys(now.places).map((id) => decidePlace(now, id, null)),
      ];
    }, t("plan.compare.cleared"));
  return (
    <Section title={t("plan.compare")}>
      <Button aria-expanded={open} onClick={() => setOpen((now) => !now)} mr="sm">
        {open ? t("plan.compare.hide") : t("plan.compare.show")}
      </Button>
      <Button variant="subtle" onClick={clear}>
        {t("plan.compare.clear")}
      </Button>
      {open && <Difference trip={trip} view={view} />}
    </Section>
  );
}

function Difference({ trip, view }: { trip: Trip; view: PlanView }) {
  const { t } = useWords();
  const words = usePlanWords(view.situation);
  const free = useMemo(() => ({ ...trip, carry: {}, places: {} }), [trip]);
  const plan = useCarryPlan(free);
  if (plan.failed) return <PlanFailedNote retry={plan.retry} />;
  if (plan.view === null) return <p>{t("plan.working")}</p>;
  const found = comparePlans(view, plan.view);
  const thing = (id: string) => {
    const one = view.situation.belongings.find((belonging) => belonging.id === id);
    return one === undefined ? id : words.belonging(one);
  };
  const place = (id: string) => {
    const at = view.places.find((one) => one.id === id);
    return at === undefined ? "" : words.place(at);
  };
  const need = (id: string) => {
    const one = view.situation.needs.find((found_) => found_.id === id);
    return one === undefined ? id : words.need(one);
  };
  const only = t("plan.compare.only");
  const not = t("plan.compare.not");
  const value = (aim: string, count: number) =>
    aim === "money" ? formatMoney({ minor: count, currency: plan.currency }) : String(count);
  const rows: [string, string, string][] = [
    ...found.coveredByFirst.map((id): [string, string, string] => [
      need(id),
      t("plan.compare.covered"),
      t("plan.compare.open"),
    ]),
    ...found.coveredBySecond.map((id): [string, string, string] => [
      need(id),
      t("plan.compare.open"),
      t("plan.compare.covered"),
    ]),
    ...found.onlyFirst.map((id): [string, string, string] => [thing(id), only, not]),
    ...found.onlySecond.map((id): [string, string, string] => [thing(id), not, only]),
    ...found.moved.map(({ thing: id, first, second }): [string, string, string] => [
      thing(id),
      place(first),
      place(second),
    ]),
    ...found.aims.map(({ aim, first, second }): [string, string, string] => [
      t(`plan.aim.${aim}`),
      value(aim, first),
      value(aim, second),
    ]),
  ];
  if (rows.length === 0) return <p>{t("plan.compare.same")}</p>;
  return (
    <Table>
      <TableHead columns={[t("plan.compare.what"), t("plan.compare.mine"), t("plan.compare.free")]} />
      <tbody>
        {rows.map(([what, mine, other], i) => (
          <tr key={`${what} ${i}`}>
            <th scope="row">{what}</th>
            <td>{mine}</td>
            <td>{other}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
