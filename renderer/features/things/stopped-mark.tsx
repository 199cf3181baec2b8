import { stoppedBy } from "../../../core/profile/over-by.ts";
import type { Thing } from "../../../core/profile/thing.ts";
import { useOverText } from "../../session/use-over-text.ts";
import styles from "./stopped-mark.module.css";

/** That a thing was reported lost, frozen, closed, suspended or given up; nothing where it was not. */
export function StoppedMark({ thing }: { thing: Thing }) {
  const overText = useOverText();
  const stopped = stoppedBy(thing);
  return stopped === null ? null : <strong className={styles.mark}>{overText(stopped)}</strong>;
}
