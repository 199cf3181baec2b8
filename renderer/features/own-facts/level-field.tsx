import { Radio } from "@mantine/core";
import { LEVELS, type Level } from "../../../core/catalogue/level.ts";
import { useWords } from "../../app/language.tsx";
import type { FieldProps } from "../../app/use-zod-form.ts";
import { FieldProblem } from "../../components/field-problem.tsx";
import { VerdictText } from "../../components/verdict-text.tsx";
import styles from "./form.module.css";

/** How far it works: the four verdicts, each with its mark. */
export function LevelField({ value, onChange, problem }: FieldProps<Level | "">) {
  const { t } = useWords();
  return (
    <Radio.Group
      label={t("own.level")}
      value={value}
      onChange={onChange}
      data-wrong={problem === undefined ? undefined : true}
      error={problem === undefined ? undefined : <FieldProblem>{problem}</FieldProblem>}
      errorProps={{ component: "div" }}
    >
      <div className={styles.choices}>
        {LEVELS.map((level) => (
          <Radio
            key={level}
            value={level}
            label={<VerdictText level={level}>{t(`level.${level}`)}</VerdictText>}
          />
        ))}
      </div>
    </Radio.Group>
  );
}
