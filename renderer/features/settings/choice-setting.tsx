import { SegmentedControl } from "@mantine/core";
import { useId } from "react";
import styles from "./settings-page.module.css";

interface ChoiceSettingProps<V extends string> {
  label: string;
  value: V;
  /** What can be chosen, in words. */
  choices: Record<V, string>;
  onChange: (value: V) => void;
}

/** A setting of which one of a few is always chosen. */
export function ChoiceSetting<V extends string>({ label, value, choices, onChange }: ChoiceSettingProps<V>) {
  const id = useId();
  const values = Object.keys(choices) as V[];
  return (
    <div className={styles.setting}>
      <span id={id}>{label}</span>
      <SegmentedControl
        aria-labelledby={id}
        value={value}
        onChange={onChange}
        data={values.map((one) => ({ value: one, label: choices[one] }))}
      />
    </div>
  );
}
