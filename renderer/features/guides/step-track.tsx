import type { GuideProgressView } from "../../../core/guides/guide-progress.ts";
import { countStates } from "../../../core/checklist/progress.ts";
import { Track } from "../../components/track.tsx";

/** A cell for each step, those that are done first. The count stands beside it. */
export function StepTrack({ progress }: { progress: GuideProgressView }) {
  const { steps, current, state } = progress;
  const marks = steps.map(({ doneOn, number }) => ({
    mark: {
      state:
        doneOn !== null
          ? ("done" as const)
          : state === "begun" && number === current?.number
            ? ("doing" as const)
            : ("to-do" as const),
    },
  }));
  return <Track states={countStates(marks)} />;
}
