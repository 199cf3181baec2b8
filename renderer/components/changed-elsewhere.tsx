import { Radio } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useErrorText } from "../session/error-text.ts";
import { useWords } from "../session/language.tsx";
import type { FormBeside } from "../session/use-open-form.ts";
import styles from "./changed-elsewhere.module.css";
import { FieldProblem } from "./field-problem.tsx";

/**
 * At the head of a form: what was changed elsewhere while it was open. Where both said something, one’s own words and the
 * saved ones, of which one is chosen.
 */
export function ChangedElsewhere<V>({ beside }: { beside: FormBeside<V> }) {
  const { t } = useWords();
  const errorText = useErrorText();
  const { parts, gone, followed, contests, choose, tries, insists, refused } = beside;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tries > 0) place.current?.querySelector<HTMLElement>("[data-undecided] input")?.focus();
  }, [tries]);
  const shown = (part: string, values: V) => parts[part]?.show(values) || t("beside.empty");
  const settled = followed.filter((part) => !contests.some((contest) => contest.part === part));
  if (!gone && followed.length === 0 && contests.length === 0 && refused === null) return null;
  return (
    <div ref={place} className={styles.beside}>
      {gone && <p role="alert">{t("beside.gone")}</p>}
      {refused !== null && <p role="alert">{errorText(refused)}</p>}
      {!gone && contests.length > 0 && (
        <>
          <p role="alert">{t("beside.choose")}</p>
          {contests.map(({ part, mine, theirs, choice }) => (
            <Radio.Group
              key={part}
              label={parts[part]?.name ?? part}
              value={choice}
              onChange={(value) => choose(part, value === "theirs" ? "theirs" : "mine")}
              data-undecided={choice === null ? true : undefined}
              error={insists && choice === null && <FieldProblem>{t("beside.undecided")}</FieldProblem>}
              errorProps={{ component: "div" }}
            >
              <div className={styles.choices}>
                <Radio value="mine" label={t("beside.mine", { value: shown(part, mine) })} />
                <Radio value="theirs" label={t("beside.theirs", { value: shown(part, theirs) })} />
              </div>
            </Radio.Group>
          ))}
        </>
      )}
      {!gone && settled.length > 0 && (
        <p role="status">
          {t("beside.followed", {
            fields: settled.map((part) => parts[part]?.name ?? part).join(t("list.separator")),
          })}
        </p>
      )}
    </div>
  );
}
