import type { PlanView } from "../../../core/carry-plan/plan-view.ts";
import type { OpenCell } from "../../../core/carry-plan/open-cells.ts";
import { accountLoops } from "../../../core/carry-plan/account-loop.ts";
import { Mark } from "../../components/mark.tsx";
import fold from "../../components/quiet-fold.module.css";
import { Section } from "../../components/section.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { usePlanWords } from "../../session/use-plan-words.ts";
import styles from "./singles-section.module.css";
import { WhyNeeded } from "./why-needed.tsx";

/** The needs that one loss leaves without a means, with what would cover them; and the loop of codes and telephone. */
export function SinglesSection({ view }: { view: PlanView }) {
  const { t } = useWords();
  const { records } = useData();
  const words = usePlanWords(view.situation);
  const critical = view.open.filter(({ need }) => need.weight === "critical");
  const nice = view.open.filter(({ need }) => need.weight === "nice");
  const loops = accountLoops(view.situation, view.solved.placing);
  return (
    <Section title={t("plan.singles")} meta={t("plan.singles.count", { count: view.open.length })}>
      {view.open.length === 0 && <p>{t("plan.singles.none")}</p>}
      <ul className={styles.list}>
        {critical.map((open) => (
          <Single key={open.need.id} open={open} view={view} />
        ))}
        {loops.map(({ person, phone, sims, brokenBy }) => {
          const telephone = view.situation.belongings.find(({ id }) => id === phone);
          const things = words.list([...new Set(brokenBy.map((means) => words.belonging(means.with)))]);
          return (
            <li key={person}>
              <Mark level={brokenBy.length > 0 ? "partial" : "unsupported"} />
              <div>
                <b>
                  {t("plan.loop", {
                    person: records.person(person)?.name ?? "",
                    sim: words.list(sims.map(words.belonging)),
                    phone: telephone === undefined ? "" : words.belonging(telephone),
                  })}
                </b>
                <p>{t("plan.loop.text")}</p>
                <p>{brokenBy.length > 0 ? t("plan.loop.broken", { things }) : t("plan.loop.open")}</p>
              </div>
            </li>
          );
        })}
      </ul>
      {nice.length > 0 && (
        <details className={fold.fold}>
          <summary>{t("plan.singles.nice", { count: nice.length })}</summary>
          <ul className={styles.list}>
            {nice.map((open) => (
              <Single key={open.need.id} open={open} view={view} />
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

function Single({ open, view }: { open: OpenCell; view: PlanView }) {
  const { t } = useWords();
  const words = usePlanWords(view.situation);
  const { need, always, columns, would, phone } = open;
  const what = words.list(columns.map(words.whole));
  const kinds = [...words.kinds(would), ...(phone ? [t("plan.single.phone")] : [])];
  const row = view.rows.find((one) => one.need.id === need.id);
  const theirs = (row?.unknown ?? []).filter((means) => means.with.getting === null);
  const unknown = [...new Set(theirs.map(words.means))];
  return (
    <li>
      <Mark level={need.weight === "critical" ? "unsupported" : "partial"} />
      <div>
        <b>
          {always
            ? t("plan.single.always", { need: words.need(need) })
            : t("plan.single.head", { need: words.need(need), what })}
        </b>
        <p>
          {kinds.length > 0
            ? t("plan.single.would", { things: kinds.join(t("plan.single.or")) })
            : t("plan.single.nothing")}
        </p>
        {always && unknown.length > 0 && (
          <p className="meta">
            {t("plan.single.unknown", {
              things: words.list(unknown),
            })}
          </p>
        )}
        <WhyNeeded need={need} />
      </div>
    </li>
  );
}
