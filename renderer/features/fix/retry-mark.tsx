import { IconClock, IconRefresh, IconTool, IconX } from "@tabler/icons-react";
import type { Retry } from "../../../core/diagnosis/open-cause.ts";
import { useWords } from "../../session/language.tsx";
import styles from "./retry-mark.module.css";

const ICONS = { now: IconRefresh, wait: IconClock, "after-fix": IconTool, never: IconX } satisfies Record<
  Retry,
  typeof IconTool
>;

/** Whether trying again can help, always in words. */
export function RetryMark({ retry, strong = false }: { retry: Retry; strong?: boolean }) {
  const { t } = useWords();
  const Icon = ICONS[retry];
  return (
    <span
      className={`${styles.mark} ${strong ? styles.strong : ""} ${retry === "never" ? styles.never : ""}`}
    >
      <Icon size="1.125rem" stroke={1.75} aria-hidden="true" />
      {t(`fix.retry.${retry}`)}
    </span>
  );
}
