import type { WayRound } from "../../../core/diagnosis/ways-round.ts";
import { NotCounted } from "../../components/not-counted.tsx";
import { RichText } from "../../components/rich-text.tsx";
import { useWords } from "../../session/language.tsx";
import { useThingName } from "../../session/thing-name.ts";
import styles from "./current-check.module.css";

/** Ways round, the best first, each with what the person has for it, and had; nothing where there are none. */
export function WayList({ ways }: { ways: readonly Omit<WayRound, "way">[] }) {
  const { t, say } = useWords();
  const nameOf = useThingName();
  if (ways.length === 0) return null;
  return (
    <div className={styles.part}>
      <h4>{t("fix.ways")}</h4>
      <ol className={styles.steps}>
        {ways.map(({ text, things, over }) => (
          <li key={text.en}>
            <RichText text={say(text)} />{" "}
            {things.length > 0 && (
              <span className="secondary">
                {t("fix.ways.with", { things: things.map(nameOf).join(t("list.separator")) })}
              </span>
            )}
            <NotCounted className="secondary" over={over} />
          </li>
        ))}
      </ol>
    </div>
  );
}
