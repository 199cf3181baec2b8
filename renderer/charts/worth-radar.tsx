import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from "recharts";
import { useWidth } from "./use-width.ts";
import styles from "./worth-radar.module.css";

const HEIGHT_PX = 320;
/** Lines told apart without colour, in the order of the options. */
const DASHES = ["", "8 4", "2 4", "10 3 2 3"] as const;

interface WorthRadarProps {
  axes: readonly { criterion: string; name: string }[];
  /** Worths from 0 to 100 by criterion. */
  series: readonly { id: string; name: string; worths: Readonly<Record<string, number>> }[];
  /** The whole picture in a sentence. */
  label: string;
}

/** Options against each other on every criterion: further out is better. */
export function WorthRadar({ axes, series, label }: WorthRadarProps) {
  const [ref, width] = useWidth();
  const data = axes.map(({ criterion, name }) => ({
    name,
    ...Object.fromEntries(series.map(({ id, worths }) => [id, worths[criterion] ?? 0])),
  }));
  return (
    <figure ref={ref} className={styles.radar}>
      {width > 0 && (
        <div role="img" aria-label={label}>
          <RadarChart
            width={width}
            height={HEIGHT_PX}
            data={data}
            outerRadius="68%"
            accessibilityLayer={false}
          >
            <PolarGrid stroke="var(--hairline)" />
            <PolarAngleAxis dataKey="name" tick={{ fill: "var(--ink-2)", fontSize: 13 }} />
            <PolarRadiusAxis domain={[0, 100]} tick={false} axisLine={false} />
            {series.map(({ id, name }, i) => (
              <Radar
                key={id}
                name={name}
                dataKey={id}
                stroke={`var(--line-${i + 1})`}
                strokeWidth={2}
                strokeDasharray={DASHES[i] ?? ""}
                fill="none"
                dot={{ r: 3, fill: `var(--line-${i + 1})`, strokeDasharray: "" }}
                isAnimationActive={false}
              />
            ))}
          </RadarChart>
        </div>
      )}
      <figcaption className={styles.key}>
        {series.map(({ id, name }, i) => (
          <span key={id}>
            <svg viewBox="0 0 32 8" aria-hidden="true">
              <path
                d="M0 4H32"
                stroke={`var(--line-${i + 1})`}
                strokeWidth="2"
                strokeDasharray={DASHES[i] ?? ""}
              />
            </svg>
            {name}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
