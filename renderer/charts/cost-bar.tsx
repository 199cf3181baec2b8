import { Bar, BarChart, XAxis, YAxis, type BarShapeProps } from "recharts";
import type { Bar as Cost } from "../../core/costs/cost-of-basket.ts";
import styles from "./cost-bar.module.css";
import { COST_PARTS, type CostPart } from "./cost-swatch.tsx";
import { useWidth } from "./use-width.ts";

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
  const [ref, width] = useWidth();
  const { low, likely, high } = cost;
  const end = high ?? most;
  const row: Record<CostPart, number> = {
    low,
    likely: likely - low,
    high: high === null ? 0 : Math.max(high - likely, 0),
    open: high === null ? Math.max(end - likely, 0) : 0,
  };
  return (
    <figure ref={ref} className={styles.bar} role="img" aria-label={label}>
      {width > 0 && (
        <BarChart
          width={width}
          height={HEIGHT_PX}
          data={[row]}
          layout="vertical"
          margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <XAxis type="number" domain={[0, Math.max(most, 1)]} hide />
          <YAxis type="category" hide />
          {COST_PARTS.filter((part) => row[part] > 0).map((part) => (
            <Bar
              key={part}
              dataKey={part}
              stackId="cost"
              barSize={HEIGHT_PX}
              isAnimationActive={false}
              // oxlint-disable-next-line react/no-unstable-nested-components -- recharts asks for a function of the box, not a component
              shape={(props: BarShapeProps) => <Part part={part} box={props} />}
            />
          ))}
        </BarChart>
      )}
    </figure>
  );
}

function Part({
  part,
  box: { x, y, width, height },
}: {
  part: CostPart;
  box: Pick<BarShapeProps, "x" | "y" | "width" | "height">;
}) {
  return (
    <foreignObject x={x} y={y} width={Math.max(width, 2)} height={height}>
      <div className={`${styles.part} ${styles[part]}`} />
    </foreignObject>
  );
}
