import { Button } from "@mantine/core";
import { useEffect, type RefObject } from "react";
import { isTextField } from "../../session/step-keys.ts";
import styles from "./current-check.module.css";

/** Something one can answer; the first is number 1 on the keyboard. */
export interface Choice {
  id: string;
  label: string;
  primary?: boolean;
  onChoose: () => void;
}

/**
 * The answers to what is asked. While the focus is in the part that asks, their numbers answer and 0 goes back: keys that mean
 * something everywhere would be in the way of those who speak to their computer.
 */
export function AnswerButtons({
  label,
  choices,
  onBack,
  within,
}: {
  label: string;
  choices: readonly Choice[];
  onBack: (() => void) | null;
  within: RefObject<HTMLElement | null>;
}) {
  useEffect(() => {
    const part = within.current;
    const onKey = (event: KeyboardEvent) => {
      if (isTextField(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      const act = event.key === "0" ? onBack : choices[Number(event.key) - 1]?.onChoose;
      if (act === undefined || act === null) return;
      event.preventDefault();
      act();
    };
    part?.addEventListener("keydown", onKey);
    return () => part?.removeEventListener("keydown", onKey);
  }, [within, choices, onBack]);
  return (
    <div className={styles.answers} role="group" aria-label={label}>
      {choices.map(({ id, label: text, primary = false, onChoose }, i) => (
        <Button
          key={id}
          variant={primary ? "filled" : "default"}
          aria-keyshortcuts={String(i + 1)}
          onClick={onChoose}
        >
          {text}
        </Button>
      ))}
    </div>
  );
}
