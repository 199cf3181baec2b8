import { Checkbox } from "@mantine/core";
import { useMemo } from "react";
import { languageName, SPOKEN } from "../../../core/i18n/languages.ts";
import { regionsIn } from "../../../core/i18n/regions.ts";
import { PAPERS, type Paper } from "../../../core/profile/person.ts";
import { useWords } from "../../session/language.tsx";
import type { ZodForm } from "../../session/use-zod-form.ts";
import { ChoiceField } from "../../components/choice-field.tsx";
import type { PersonDraft } from "./person-draft.ts";
import styles from "./person-form.module.css";

/** A word that stands by itself begins with a capital letter, where letters have any. */
const atStart = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Where somebody lives and what papers they hold; the rest, which can wait, folded away. */
export function PersonFields({ field }: Pick<ZodForm<PersonDraft, unknown>, "field">) {
  const { t, language } = useWords();
  const regions = useMemo(
    () => [
      ...regionsIn(language).map(({ code, name }) => ({ value: code, label: name })),
      { value: "other", label: t("person.region.other") },
    ],
    [language, t],
  );
  const papers = field("papers");
  const languages = field("languages");
  const child = field("child");
  const spoken = [...SPOKEN, ...languages.value.filter((code) => !SPOKEN.some((one) => one === code))];
  return (
    <>
      <ChoiceField
        label={t("person.home")}
        description={t("person.home.why")}
        data={regions}
        clearable
        {...field("home")}
      />
      <Checkbox.Group
        label={t("person.papers")}
        description={t("person.papers.why")}
        value={papers.value}
        onChange={(ticked) =>
          papers.onChange(PAPERS.filter((paper): paper is Paper => ticked.includes(paper)))
        }
      >
        <div className={styles.boxes}>
          {PAPERS.map((paper) => (
            <Checkbox key={paper} value={paper} label={atStart(t(`paper.${paper}`))} />
          ))}
        </div>
      </Checkbox.Group>
      <details className={styles.more}>
        <summary>{t("person.more")}</summary>
        <div className={styles.fields}>
          <Checkbox
            label={t("person.child")}
            description={t("person.child.why")}
            checked={child.value}
            onChange={(event) => child.onChange(event.currentTarget.checked)}
          />
          <ChoiceField
            label={t("person.nationality")}
            description={t("person.nationality.why")}
            data={regions}
            clearable
            {...field("nationality")}
          />
          <Checkbox.Group
            label={t("person.languages")}
            value={languages.value}
            onChange={(ticked) => languages.onChange(spoken.filter((code) => ticked.includes(code)))}
          >
            <div className={styles.boxes}>
              {spoken.map((code) => (
                <Checkbox key={code} value={code} label={languageName(language, code)} />
              ))}
            </div>
          </Checkbox.Group>
        </div>
      </details>
    </>
  );
}
