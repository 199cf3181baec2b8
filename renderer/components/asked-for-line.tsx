import { Link } from "wouter";
import { useWords } from "../session/language.tsx";
import type { AskedFor } from "../session/use-asked-for.ts";
import { useAnswersText, useWhoText } from "../session/use-who-text.ts";
import styles from "./asked-for-line.module.css";

/** For whom a screen answers, and what it took for granted where nobody said it. */
export function AskedForLine({ asked }: { asked: AskedFor }) {
  const { t } = useWords();
  const { whom, known } = asked;
  const answers = useAnswersText();
  const { missing } = useWhoText()(whom, known);
  return (
    <p className={`meta ${styles.line}`}>
      {answers(asked)}
      {missing !== null && (
        <>
          {" "}
          {missing}{" "}
          {"person" in whom && (
            <Link className="go" href={`/things/${whom.person.id}`}>
              {t("who.say")}
            </Link>
          )}
        </>
      )}
    </p>
  );
}
