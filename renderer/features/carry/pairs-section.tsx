import { Button } from "@mantine/core";
import { useMemo } from "react";
import type { Belonging } from "../../../core/carry-plan/belonging.ts";
import type { PlanView } from "../../../core/carry-plan/plan-view.ts";
import { worstPairs } from "../../../core/carry-plan/worst-pairs.ts";
import { decideCarry } from "../../../core/profile/decide.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { Section } from "../../components/section.tsx";
import { useCommands } from "../../session/commands.tsx";
import { useWords } from "../../session/language.tsx";
import type { CarryPlan } from "../../session/use-carry-plan.ts";
import { usePlanWords } from "../../session/use-plan-words.ts";
import styles from "./pairs-section.module.css";

const SHOWN = 5;

/** Two losses at once that hurt most, each with the cheapest thing that would close it. */
export function PairsSection({ trip, plan, view }: { trip: Trip; plan: CarryPlan; view: PlanView }) {
  const { t } = useWords();
  const { apply } = useCommands();
  const words = usePlanWords(view.situation);
  const { problem } = plan.problem;
  const pairs = useMemo(() => worstPairs(problem, view.solved.placing, SHOWN), [problem, view]);
  const failure = (id: string) => {
    const found = view.situation.failures.find((one) => one.id === id);
    return found === undefined ? "" : words.failure(found);
  };
  const need = (id: string) => {
    const found = view.situation.needs.find((one) => one.id === id);
    return found === undefined ? "" : words.need(found);
  };
  const place = (id: string, one: Belonging) => {
    const at = view.places.find((found) => found.id === id);
    const phone = view.situation.belongings.find((found) => found.id === one.phone);
    return at === undefined ? (phone === undefined ? "" : words.belonging(phone)) : words.place(at);
  };
  const take = (one: Belonging) =>
    void apply(
      ({ trips }) => [decideCarry(trips.find(({ id }) => id === trip.id) ?? trip, one.id, "take")],
      t("plan.decided", { thing: words.belonging(one) }),
    );
  return (
    <Section title={t("plan.pairs")} meta={t("plan.pairs.how")}>
      {pairs.length === 0 && <p>{t("plan.pairs.none")}</p>}
      <ul className={styles.list}>
        {pairs.map(({ failures: [first, second], needs, closedBy }) => {
          const thing = view.situation.belongings.find(({ id }) => id === closedBy?.thing);
          return (
            <li key={`${first} ${second}`}>
              <b>{t("plan.pairs.head", { first: failure(first), second: failure(second) })}</b>
              <p>{t("plan.pairs.open", { needs: words.list(needs.map(need)) })}</p>
              {thing === undefined || closedBy === null ? (
                <p className="meta">{t("plan.pairs.not-closed")}</p>
              ) : (
                <p className={styles.closed}>
                  {t("plan.pairs.closed", {
                    thing: words.belonging(thing),
                    closes: closedBy.closes,
                    place: place(closedBy.place, thing),
                  })}{" "}
                  <Button size="compact-sm" onClick={() => take(thing)}>
                    {t("plan.pairs.take")}
                  </Button>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
