import type { CallLine } from "../../../core/places/numbers-from.ts";
import { useWords } from "../../session/language.tsx";
import styles from "./current-check.module.css";

/** Numbers to dial, each with whose it is and from where it works. */
export function CallLines({ lines }: { lines: readonly CallLine[] }) {
  const { t, say } = useWords();
  return (
    <ul>
      {lines.map(({ hotline, line }) => (
        <li key={`${hotline.id} ${line.number} ${line.name.en}`}>
          <span className={styles["number-line"]}>
            {line.thenDial === undefined
              ? line.number
              : t("fix.call.then", { number: line.number, after: line.thenDial })}
          </span>{" "}
          <span className="meta">
            {say(hotline.name)} · {say(line.name)}
          </span>
        </li>
      ))}
    </ul>
  );
}
