import { useId } from "react";
import type { Stability } from "../../../core/scenarios/tipping-points.ts";
import { asNumber } from "../../../core/costs/exact.ts";
import styles from "./weight-list.module.css";

interface WeightSliderProps {
  step: number;
  name: string;
  weight: number;
  stability: Stability | undefined;
  move: (to: number) => void;
  settle: () => void;
  leave: () => void;
}

/** Where on the line a weight is: the middle of the thumb, which is 1 rem wide, goes from half of that to half before the end. */
const onLine = (weight: number) => `calc(0.5rem + (100% - 1rem) * ${weight} / 100)`;

/** Where the order changes: within the scale, and not at its ends. */
function ticksOf(stability: Stability | undefined): number[] {
  if (stability === undefined) return [];
  const { low, high, below, above } = stability;
  return [...(below === null ? [] : [asNumber(low)]), ...(above === null ? [] : [asNumber(high)])];
}

/** One weight: by mouse, touch or keyboard, with a tick where another option would come first. */
export function WeightSlider({ step, name, weight, stability, move, settle, leave }: WeightSliderProps) {
  const id = useId();
  return (
    <div className={styles.weight}>
      <label htmlFor={id}>
        <i style={{ background: `var(--c-${step})` }} aria-hidden="true" />
        {name}
      </label>
      <b aria-hidden="true">{weight}</b>
      <span className={styles.line}>
        <u style={{ width: onLine(weight) }} aria-hidden="true" />
        {ticksOf(stability).map((at) => (
          <i key={at} className={styles.at} style={{ left: onLine(at) }} aria-hidden="true" />
        ))}
        <input
          id={id}
          type="range"
          min={0}
          max={100}
          step={1}
          value={weight}
          onChange={({ currentTarget: { value } }) => move(Number(value))}
          onPointerUp={settle}
          onKeyUp={settle}
          onBlur={leave}
        />
      </span>
    </div>
  );
}
