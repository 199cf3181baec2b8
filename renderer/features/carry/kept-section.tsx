import type { PlanView } from "../../../core/carry-plan/plan-view.ts";
import type { KeptItem } from "../../../core/carry-plan/taking.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { ownValue } from "../../../core/own-value.ts";
import { BelongingGlyph } from "../../components/belonging-glyph.tsx";
import kept from "../../components/kept-things.module.css";
import { Section } from "../../components/section.tsx";
import { useWords } from "../../session/language.tsx";
import { useKeptFor } from "../../session/use-kept-for.ts";
import { usePlanWords } from "../../session/use-plan-words.ts";
import styles from "./kept-section.module.css";
import { ThingMenu } from "./thing-menu.tsx";

/** What to take, place by place, and what each thing is for. */
export function KeptSection({ trip, view }: { trip: Trip; view: PlanView }) {
  const { t } = useWords();
  const words = usePlanWords(view.situation);
  const groups = view.kept.filter(({ items }) => items.length > 0);
  const things = groups.reduce((sum, { items }) => sum + items.length, 0);
  const proof = view.proved ? t("plan.proved") : t("plan.not-proved");
  return (
    <Section
      title={t("plan.kept")}
      meta={`${t("plan.kept.count", { things, places: groups.length })} · ${proof}`}
    >
      {groups.map((group) => (
        <div key={group.id} className={`${kept.group} ${styles.group}`}>
          <h3>{words.group(group)}</h3>
          <ul>
            {group.items.map((item) => (
              <KeptRow
                key={item.belonging.id}
                trip={trip}
                view={view}
                item={item}
                placed={group.place !== null}
              />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

interface KeptRowProps {
  trip: Trip;
  view: PlanView;
  item: KeptItem;
  /** It is kept somewhere by itself, not in a telephone. */
  placed: boolean;
}

function KeptRow({ trip, view, item, placed }: KeptRowProps) {
  const { t } = useWords();
  const words = usePlanWords(view.situation);
  const keptFor = useKeptFor(view.situation);
  const { belonging } = item;
  const decided = ownValue(trip.carry, belonging.id);
  const notes = [
    keptFor(item),
    ...(decided === "take" ? [t("plan.decided.take")] : []),
    ...(ownValue(trip.places, belonging.id) === undefined ? [] : [t("plan.decided.place")]),
  ].filter((note) => note !== "");
  return (
    <li className={styles.row}>
      <BelongingGlyph belonging={belonging} />
      <span className={kept.name}>{words.bare(belonging)}</span>
      <span className={`${kept.for} ${styles.for}`}>{notes.join(" · ")}</span>
      <ThingMenu trip={trip} view={view} belonging={belonging} placed={placed} />
    </li>
  );
}
