import { useEffect, useRef } from "react";
import { useCommands } from "../session/commands.tsx";
import { useWords } from "../session/language.tsx";
import styles from "./toast.module.css";

const SHOWN_MS = 8000;
const KEYS = navigator.platform.startsWith("Mac")
  ? ({ undo: "toast.key.mac", redo: "toast.key.redo.mac" } as const)
  : ({ undo: "toast.key", redo: "toast.key.redo" } as const);

/** What was just done, with undo or redo. Eight seconds, longer while hovered or focused; the keys work after it is gone. */
export function Toast() {
  const { t } = useWords();
  const { done, take, dismissDone } = useCommands();
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
            <button type="button" onClick={() => void take(done.back, done.savedAt)}>
              {t(`toast.${done.back}`)} <kbd>{t(KEYS[done.back])}</kbd>
            </button>
          )}
        </div>
      )}
    </div>
  );
}
