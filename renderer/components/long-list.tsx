import { useMemo, useRef, type ReactNode } from "react";
import styles from "./near.module.css";
import { useNearRows } from "./use-near-rows.ts";

interface LongListProps<T> {
  items: readonly T[];
  keyOf: (item: T) => string;
  /** Height of a row in rem, near enough. */
  rowHeight: number;
  rowClass?: string | undefined;
  /** The list is what the screen is for: its frame may be as high as the window. */
  tall?: boolean;
  /** What it is a list of, where nothing in its rows takes the focus: the frame does then, to be scrolled by keys. */
  label?: string;
  /** Keys of rows that stay drawn wherever one scrolls: something in them is open. */
  keep?: readonly string[];
  /** What stands in a row. */
  children: (item: T) => ReactNode;
}

/**
 * A list that may be as long as the profile has records. A long one scrolls in a frame of its own and draws what is near
 * it; each row then says which of how many it is.
 */
export function LongList<T>({
  items,
  keyOf,
  rowHeight,
  rowClass,
  tall = false,
  label,
  keep,
  children,
}: LongListProps<T>) {
  const frame = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/exhaustive-deps -- a key is of its item, not of the function that reads it
  const keys = useMemo(() => items.map(keyOf), [items]);
  const near = useNearRows({ frame, keys, height: rowHeight, ...(keep !== undefined && { keep }) });
  return (
    <div
      ref={frame}
      className={near.inPart ? `${styles.frame} ${styles.rows} ${tall ? styles.tall : ""}` : undefined}
      {...(near.inPart && label !== undefined && { role: "group", "aria-label": label, tabIndex: 0 })}
      {...near.focus}
    >
      <ul className={styles.list} style={near.below > 0 ? { paddingBottom: near.below } : undefined}>
        {near.rows.map(({ index, gap }) => {
          const item = items[index];
          if (item === undefined) return null;
          return (
            <li
              key={keys[index]}
              ref={near.measure}
              data-index={index}
              className={rowClass}
              style={gap > 0 ? { marginTop: gap } : undefined}
              aria-setsize={near.inPart ? items.length : undefined}
              aria-posinset={near.inPart ? index + 1 : undefined}
            >
              {children(item)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
