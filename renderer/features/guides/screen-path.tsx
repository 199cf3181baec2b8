import { Fragment } from "react";
import styles from "./steps.module.css";

/**
 * Text of a step: the names of a phone’s screens are bold, and those that lead one to the next stand apart by a sign.
 * `**Me > Bank cards**` is two names.
 */
export function ScreenPath({ text }: { text: string }) {
  return text.split("**").map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      <Fragment key={i}>
        {part.split(" > ").map((name, j) => (
          <Fragment key={`${j} ${name}`}>
            {j > 0 && <span className={styles.then}> &gt; </span>}
            <b>{name}</b>
          </Fragment>
        ))}
      </Fragment>
    ),
  );
}
