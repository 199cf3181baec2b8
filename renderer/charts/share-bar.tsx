import styles from "./share-bar.module.css";
import { StackedBar, type Box } from "./stacked-bar.tsx";

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
  const parts = shares
    .map(({ criterion, points, weight }, i) => ({
      id: criterion,
      size: points ?? weight,
      render: (box: Box) =>
        points === null ? (
          <UnknownSegment box={box} text={unknownText(criterion)} />
        ) : (
          <Segment box={box} step={i + 1} points={points} />
        ),
    }))
    .filter(({ size }) => size > 0);
  return <StackedBar label={label} className={styles.bar} height={HEIGHT_PX} end={100} parts={parts} />;
}

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
