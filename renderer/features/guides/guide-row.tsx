import { Link } from "wouter";
import type { GuideFor } from "../../../core/guides/guide-for.ts";
import type { Person } from "../../../core/profile/person.ts";
import { TaskBox } from "../../components/task-box.tsx";
import { useWords } from "../../session/language.tsx";
import styles from "./guides.module.css";
import { guideAddress } from "./guide-address.ts";
import { useNotForText } from "./use-not-for-text.ts";
import { useProgressText } from "./use-progress-text.ts";

const BOX = { new: "to-do", begun: "doing", done: "done" } as const;

/** A guide in the list: what it is for, who can do it, how far the person is, how long it takes. */
export function GuideRow({ look, person }: { look: GuideFor; person: Person | null }) {
  const { t, say } = useWords();
  const progressText = useProgressText();
  const notFor = useNotForText();
  const { guide, suits, progress } = look;
  return (
    <li className={`${styles.row} ${suits === "no" ? styles.off : ""}`}>
      <TaskBox state={suits === "no" ? "not-needed" : BOX[progress.state]} />
      <Link className={styles.name} href={guideAddress(guide.id, person)}>
        {say(guide.name)}
      </Link>
      <span className={`meta ${styles.progress}`}>
        {suits === "no" ? notFor(look) : progressText(progress)}
      </span>
      <span className={`meta ${styles.minutes}`}>{t("guide.minutes", { minutes: guide.minutes })}</span>
      <span className={`meta ${styles.about}`}>
        {say(guide.about)} {t("guides.for", { who: say(guide.who.text) })}
      </span>
    </li>
  );
}
