import { useMemo } from "react";
import { Link } from "wouter";
import type { Guide } from "../../../core/catalogue/guide.ts";
import { guidesFor } from "../../../core/guides/guide-for.ts";
import { Section } from "../../components/section.tsx";
import { TaskBox } from "../../components/task-box.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { guideAddress } from "./guide-address.ts";
import styles from "./guide-page.module.css";
import { useNotForText } from "./use-not-for-text.ts";
import { useProgressText } from "./use-progress-text.ts";

const BOX = { new: "to-do", begun: "doing", done: "done" } as const;
/** Of many people those who began. */
const MOST = 12;

/** How far each of the people is with a guide, and why it is nothing for some. */
export function WhoIsWhere({ guide }: { guide: Guide }) {
  const { t } = useWords();
  const { lookup, profile, today } = useData();
  const progressText = useProgressText();
  const notFor = useNotForText();
  const looks = useMemo(() => {
    const all = profile.people.map((person) => ({
      person,
      look: guidesFor(lookup, profile, person, today)(guide),
    }));
    return all.length <= MOST ? all : all.filter(({ look }) => look.progress.state !== "new").slice(0, MOST);
  }, [guide, lookup, profile, today]);
  if (looks.length === 0) return null;
  return (
    <Section title={t("guide.who-is-where")}>
      <ul>
        {looks.map(({ person, look }) => (
          <li key={person.id} className={`${styles.who} ${look.suits === "no" ? styles.off : ""}`}>
            <TaskBox state={look.suits === "no" ? "not-needed" : BOX[look.progress.state]} />
            <Link href={guideAddress(guide.id, person)}>{person.name}</Link>
            <span className="meta">{look.suits === "no" ? notFor(look) : progressText(look.progress)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
