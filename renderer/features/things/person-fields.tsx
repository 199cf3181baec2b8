import { Checkbox } from "@mantine/core";
import { useMemo } from "react";
import { languageName, SPOKEN } from "../../../core/i18n/languages.ts";
import { regionsIn } from "../../../core/i18n/regions.ts";
import { PAPERS } from "../../../core/profile/person.ts";
import { atStart } from "../../session/at-start.ts";
import { useWords } from "../../session/language.tsx";
import type { ZodForm } from "../../session/use-zod-form.ts";
import { BoxesField } from "../../components/boxes-field.tsx";
import { ChoiceField } from "../../components/choice-field.tsx";
import type { PersonDraft } from "./person-draft.ts";
import styles from "./person-form.module.css";

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
  const languages = field("languages");
  const child = field("child");
  const spoken = [...SPOKEN, ...languages.value.filter((code) => !SPOKEN.some((one) => one === code))];
  const region = (name: "home" | "nationality", label: string, why: string) => (
    <ChoiceField label={label} description={why} data={regions} clearable {...field(name)} />
  );
  return (
    <>
      {region("home", t("person.home"), t("person.home.why"))}
      <BoxesField
        label={t("person.papers")}
        description={t("person.papers.why")}
        of={PAPERS}
        text={(paper) => atStart(t(`paper.${paper}`))}
        className={styles.boxes}
        {...field("papers")}
      />
      <details className={styles.more}>
        <summary>{t("person.more")}</summary>
        <div className={styles.fields}>
          <Checkbox
            label={t("person.child")}
            description={t("person.child.why")}
            checked={child.value}
            onChange={(event) => child.onChange(event.currentTarget.checked)}
          />
          {region("nationality", t("person.nationality"), t("person.nationality.why"))}
          <BoxesField
            label={t("person.languages")}
            of={spoken}
            text={(code) => languageName(language, code)}
            className={styles.boxes}
            {...languages}
          />
        </div>
      </details>
    </>
  );
}
