import { useEffect, useRef } from "react";
import { useCommands } from "../app/commands.tsx";
import { useWords } from "../app/language.tsx";
import styles from "./toast.module.css";

const SHOWN_MS = 8000;
const IS_MAC = navigator.platform.startsWith("Mac");

/** What was just done, with undo. Eight seconds, longer while hovered or focused; Ctrl+Z works after it is gone. */
export function Toast() {
  const { t } = useWords();
  const { done, undo, dismissDone } = useCommands();
  const timer = useRef<number>(undefined);
  const stop = () => window.clearTimeout(timer.current);
  const start = () => {
    stop();
    timer.current = window.setTimeout(dismissDone, SHOWN_MS);
  };
  useEffect(() => {
    if (done !== null) timer.current = window.setTimeout(dismissDone, SHOWN_MS);
    return () => window.clearTimeout(timer.current);
  }, [done, dismissDone]);
  return (
    <div className={styles.place} role="status" aria-live="polite">
      {done !== null && (
        <div className={styles.toast} onMouseEnter={stop} onMouseLeave={start} onFocus={stop} onBlur={start}>
          <span>{done.text}</span>
          {done.savedAt !== null && (
            <button type="button" onClick={() => void undo(done.savedAt)}>
              {t("toast.undo")} <kbd>{t(IS_MAC ? "toast.key.mac" : "toast.key")}</kbd>
            </button>
          )}
        </div>
      )}
    </div>
  );
}
