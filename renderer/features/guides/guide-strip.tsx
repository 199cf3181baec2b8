import type { GuideFor } from "../../../core/guides/guide-for.ts";
import { dayShort } from "../../../core/i18n/dates.ts";
import { Pairs } from "../../components/pairs.tsx";
import { useWords } from "../../session/language.tsx";
import styles from "./guide-page.module.css";
import { StepTrack } from "./step-track.tsx";
import { useProgressText } from "./use-progress-text.ts";

/** At the head of a guide: how far one is, who can do it, what has to be at hand, how one knows that it worked. */
export function GuideStrip({ look: { guide, progress } }: { look: GuideFor }) {
  const { t, say, language } = useWords();
  const progressText = useProgressText();
  const figures = [
    [t("guide.who"), say(guide.who.text)],
    [t("guide.at-hand"), guide.atHand.map((thing) => say(thing)).join(t("guide.at-hand.separator"))],
    [t("guide.worked"), say(guide.worked)],
  ] as const;
  return (
    <dl className={styles.strip}>
      <div className={styles.progress}>
        <dt>
          {progressText(progress)}
          <span>
            {progress.stoppedOn === null
              ? progress.state === "new" && t("guide.minutes", { minutes: guide.minutes })
              : t("guide.stopped", { date: dayShort(progress.stoppedOn, language) })}
          </span>
        </dt>
        <dd>
          <StepTrack progress={progress} />
        </dd>
      </div>
      <Pairs of={figures} />
    </dl>
  );
}
