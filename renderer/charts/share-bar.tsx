import { Bar, BarChart, XAxis, YAxis, type BarShapeProps } from "recharts";
import styles from "./share-bar.module.css";
import { useWidth } from "./use-width.ts";

const HEIGHT_PX = 28;
const GAP_PX = 2;

/** A criterion’s part of a score: `points` of `weight`, null where nobody knows. */
interface BarShare {
  criterion: string;
  weight: number;
  points: number | null;
}

interface ShareBarProps {
  shares: readonly BarShare[];
  /** Short text of an unknown share, e.g. "Price ?". */
  unknownText: (criterion: string) => string;
  /** The whole bar as a sentence. */
  label: string;
}

/** One option's score as parts of 100: each criterion its own step and its own number; unknown is hatched. */
export function ShareBar({ shares, unknownText, label }: ShareBarProps) {
  const [ref, width] = useWidth();
  const shown = shares
    .map((share, i) => ({ ...share, step: i + 1, size: share.points ?? share.weight }))
    .filter((s) => s.size > 0);
  const row = Object.fromEntries(shown.map((s) => [s.criterion, s.size]));
  return (
    <figure ref={ref} className={styles.bar} role="img" aria-label={label}>
      {width > 0 && (
        <BarChart
          width={width}
          height={HEIGHT_PX}
          data={[row]}
          layout="vertical"
          margin={{}}
          accessibilityLayer={false}
        >
          <XAxis type="number" domain={[0, 100]} hide />
          <YAxis type="category" hide />
          {shown.map((share) => (
            <Bar
              key={share.criterion}
              dataKey={share.criterion}
              stackId="score"
              barSize={HEIGHT_PX}
              isAnimationActive={false}
              // oxlint-disable-next-line react/no-unstable-nested-components -- recharts asks for a function of the box, not a component
              shape={(props: BarShapeProps) =>
                share.points === null ? (
                  <UnknownSegment box={props} text={unknownText(share.criterion)} />
                ) : (
                  <Segment box={props} step={share.step} points={share.points} />
                )
              }
            />
          ))}
        </BarChart>
      )}
    </figure>
  );
}

type Box = Pick<BarShapeProps, "x" | "y" | "width" | "height">;

/** A segment is as wide as its points, less the gap to the next; its number stands in it when there is room. */
function Segment({ box: { x, y, width, height }, step, points }: { box: Box; step: number; points: number }) {
  const inner = Math.max(width - GAP_PX, 1);
  return (
    <g>
      <rect
        x={x + 0.5}
        y={y + 0.5}
        width={inner - 1}
        height={height - 1}
        fill={`var(--c-${step})`}
        stroke="var(--c-edge)"
      />
      {inner > 22 && (
        <text
          x={x + inner - 6}
          y={y + height / 2}
          dy=".36em"
          textAnchor="end"
          fill={`var(--c-${step}-on)`}
          className={styles.number}
        >
          {points}
        </text>
      )}
    </g>
  );
}

/** About how wide a text is in the size of the numbers, with a little air on both sides. */
function roomFor(text: string): number {
  const em = 0.8125 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const wide = text.match(/[\u2E80-\uFFFF]/g)?.length ?? 0;
  return (wide + 0.6 * (text.length - wide) + 1.5) * em;
}

/** Hatched, with what is unknown; just a question mark where that is too long, as its name is in the list of parts. */
function UnknownSegment({ box: { x, y, width, height }, text }: { box: Box; text: string }) {
  const inner = Math.max(width - GAP_PX, 1);
  return (
    <g>
      <foreignObject x={x} y={y} width={inner} height={height}>
        <div className={styles.unknown}>
          {inner > 16 && <span>{roomFor(text) < inner ? text : "?"}</span>}
        </div>
      </foreignObject>
    </g>
  );
}
