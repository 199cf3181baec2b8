import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import styles from "./press-choices.module.css";

interface PressChoicesProps {
  /** What is chosen, for who does not see the group. */
  label: string;
  choices: readonly { id: string; name: string }[];
  pressed: readonly string[];
  onPress: (id: string) => void;
  compact?: boolean;
  /** What stands in the group beside the choices. */
  children?: ReactNode;
}

/** Several of many, each to be pressed; a long name has as many lines as it takes. */
export function PressChoices({
  label,
  choices,
  pressed,
  onPress,
  compact = false,
  children,
}: PressChoicesProps) {
  return (
    <div className={styles.choices} role="group" aria-label={label}>
      {choices.map(({ id, name }) => (
        <Button
          key={id}
          size={compact ? "compact-sm" : "md"}
          classNames={{ root: styles.choice ?? "", label: styles.wrapped ?? "" }}
          variant={pressed.includes(id) ? "filled" : "default"}
          aria-pressed={pressed.includes(id)}
          onClick={() => onPress(id)}
        >
          {name}
        </Button>
      ))}
      {children}
    </div>
  );
}
