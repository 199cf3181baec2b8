import { Button } from "@mantine/core";
import type { PackProblem } from "../../../core/overlay/pack-problem.ts";
import { translateCode } from "../../../core/i18n/translate.ts";
import { useWords } from "../../app/language.tsx";
import { useReturnFocus } from "../../app/return-focus.ts";
import { Banner } from "../../components/banner.tsx";
import { Section } from "../../components/section.tsx";
import styles from "./pack-section.module.css";
import { useScrollHere } from "./use-scroll-here.ts";

/** As many as one mends before trying again. */
const SHOWN = 50;

interface PackProblemsProps {
  file: string;
  problems: readonly PackProblem[];
  onClose: () => void;
}

/** Why a pack is refused: every problem with its line, its place in the file and the reason. Nothing was changed. */
export function PackProblems({ file, problems, onClose }: PackProblemsProps) {
  const { t, language } = useWords();
  useReturnFocus();
  const place = useScrollHere();
  return (
    <div ref={place} tabIndex={-1}>
      <Banner
        tone="alert"
        title={t("own.pack.refused", { file })}
        action={
          <Button size="xs" onClick={onClose}>
            {t("error.dismiss")}
          </Button>
        }
      >
        {t("own.pack.refused.text")}
      </Banner>
      <Section
        title={t("own.pack.problems")}
        meta={t("facts.shown", { shown: Math.min(SHOWN, problems.length), all: problems.length })}
      >
        <table>
          <thead>
            <tr>
              <th scope="col" className="number">
                {t("own.pack.line")}
              </th>
              <th scope="col">{t("own.pack.place")}</th>
              <th scope="col">{t("own.pack.reason")}</th>
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, SHOWN).map(({ line, path, reason, detail }, i) => (
              <tr key={i}>
                <td className="number">{line}</td>
                <td className={styles.place}>{path === "" ? t("own.pack.whole-file") : path}</td>
                <td>
                  {translateCode(language, `own.pack.reason.${reason}`, { detail }, "own.pack.reason.other")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    </div>
  );
}
