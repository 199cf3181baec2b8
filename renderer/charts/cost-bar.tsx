import type { Bar as Cost } from "../../core/costs/cost-of-basket.ts";
import styles from "./cost-bar.module.css";
import { COST_PARTS, type CostPart } from "./cost-swatch.tsx";
import { StackedBar, type Box } from "./stacked-bar.tsx";

const HEIGHT_PX = 18;

interface CostBarProps {
  cost: Cost;
  /** The end of the scale, in the same units: all bars of a chart have the same. */
  most: number;
  /** The whole bar as a sentence. */
  label: string;
}

/** What a chain costs as one bar; where a fee is not known it has no end, and runs out to the edge of the chart. */
export function CostBar({ cost, most, label }: CostBarProps) {
  const { low, likely, high } = cost;
  const end = high ?? most;
  const row: Record<CostPart, number> = {
    low,
    likely: likely - low,
    high: high === null ? 0 : Math.max(high - likely, 0),
    open: high === null ? Math.max(end - likely, 0) : 0,
  };
  return (
    <StackedBar
      label={label}
      className={styles.bar}
      height={HEIGHT_PX}
      end={Math.max(most, 1)}
      parts={COST_PARTS.filter((part) => row[part] > 0).map((part) => ({
        id: part,
        size: row[part],
        render: (box) => <Part part={part} box={box} />,
      }))}
    />
  );
}

function Part({ part, box: { x, y, width, height } }: { part: CostPart; box: Box }) {
  return (
    <foreignObject x={x} y={y} width={Math.max(width, 2)} height={height}>
      <div className={`${styles.part} ${styles[part]}`} />
    </foreignObject>
  );
}
