import type { ReactElement } from "react";
import { Bar, BarChart, XAxis, YAxis, type BarShapeProps } from "recharts";
import { useWidth } from "./use-width.ts";

/** Where a part is drawn, in px. */
export type Box = Pick<BarShapeProps, "x" | "y" | "width" | "height">;

/** A part of a bar, as long as its size in the units of the scale. */
export interface BarPart {
  id: string;
  size: number;
  render: (box: Box) => ReactElement;
}

interface StackedBarProps {
  /** The whole bar as a sentence. */
  label: string;
  className: string | undefined;
  /** In px. */
  height: number;
  /** The end of the scale, which begins at 0. */
  end: number;
  parts: readonly BarPart[];
}

/** One bar of parts, one after the other, as wide as there is room. */
export function StackedBar({ label, className, height, end, parts }: StackedBarProps) {
  const [ref, width] = useWidth();
  const row = Object.fromEntries(parts.map(({ id, size }) => [id, size]));
  return (
    <figure ref={ref} className={className} role="img" aria-label={label}>
      {width > 0 && (
        <BarChart
          width={width}
          height={height}
          data={[row]}
          layout="vertical"
          margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <XAxis type="number" domain={[0, end]} hide />
          <YAxis type="category" hide />
          {parts.map(({ id, render }) => (
            <Bar
              key={id}
              dataKey={id}
              stackId="bar"
              barSize={height}
              isAnimationActive={false}
              shape={(props: BarShapeProps) => render(props)}
            />
          ))}
        </BarChart>
      )}
    </figure>
  );
}
