import type { PlanView } from "../../core/carry-plan/plan-view.ts";
import { useWords } from "../session/language.tsx";
import { useKeptFor } from "../session/use-kept-for.ts";
import { usePlanWords } from "../session/use-plan-words.ts";
import { BelongingGlyph } from "./belonging-glyph.tsx";
import kept from "./kept-things.module.css";
import styles from "./plan-kept.module.css";

/** What to take, place by place, to be read: it is decided on the plan’s own screen. */
export function PlanKept({ view, fits }: { view: PlanView; fits: (name: string) => boolean }) {
  const { t } = useWords();
  const words = usePlanWords(view.situation);
  const keptFor = useKeptFor(view.situation);
  const groups = view.kept
    .map((group) => ({
      group,
      items: group.items.filter(({ belonging }) => fits(words.belonging(belonging))),
    }))
    .filter(({ items }) => items.length > 0);
  const stays = view.left
    .filter(({ reason }) => reason !== "beyond")
    .map(({ belonging }) => words.belonging(belonging));
  if (groups.length === 0) return <p className="meta">{t("things.find.none")}</p>;
  return (
    <>
      {groups.map(({ group, items }) => (
        <div key={group.id} className={`${kept.group} ${styles.group}`}>
          <h3>{words.group(group)}</h3>
          <ul>
            {items.map((item) => (
              <li key={item.belonging.id} className={styles.row}>
                <BelongingGlyph belonging={item.belonging} />
                <span className={kept.name}>{words.bare(item.belonging)}</span>
                <span className={kept.for}>{keptFor(item)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {stays.length > 0 && (
        <p className="meta">{t("print.stays", { things: stays.join(t("list.separator")) })}</p>
      )}
    </>
  );
}
