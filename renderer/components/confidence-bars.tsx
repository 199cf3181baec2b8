import type { Confidence } from "../../core/catalogue/confidence.ts";

const FILLED: Record<Confidence, number> = { low: 1, medium: 2, high: 3 };

/** Three bars, one to three filled. The word stands beside it. */
export function ConfidenceBars({ confidence }: { confidence: Confidence }) {
  return (
    <svg className="drawing" width="13" height="12" viewBox="0 0 13 12" aria-hidden="true">
      {[0, 1, 2].map((i) => (
        <rect
          key={i}
          x={0.5 + i * 4.25}
          y={7.5 - i * 3}
          width="3"
          height={4 + i * 3}
          fill={i < FILLED[confidence] ? "currentColor" : "none"}
          stroke="currentColor"
        />
      ))}
    </svg>
  );
}
