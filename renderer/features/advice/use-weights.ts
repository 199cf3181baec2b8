import { useState } from "react";
import type { Person } from "../../../core/profile/person.ts";
import { weigh } from "../../../core/profile/make-change.ts";
import { ownValue } from "../../../core/own-value.ts";
import { withWeight } from "../../../core/scenarios/weights.ts";
import { weightsFor } from "../../../core/scenarios/weights-for.ts";
import { useCommands } from "../../session/commands.tsx";
import type { AskedFor } from "../../session/use-asked-for.ts";
import type { Question } from "./use-question.ts";

type Points = Record<string, number>;

/** What matters, as whole points that sum to 100, and how it is moved. */
export interface OwnWeights {
  weights: Points;
  /** Whether the person’s own, and no longer those of the kind of person. */
  isOwn: boolean;
  /** While a slider moves: the others keep their proportions to what they were when it began. */
  move: (criterion: string, to: number) => void;
  /** Keeps what was moved. */
  settle: () => void;
  reset: () => void;
}

/** The weights of a topic for a kind of person: kept with the person, per topic and kind; of a kind alone not at all. */
export function useWeights({ topic, scenario }: Question, { whom }: AskedFor): OwnWeights {
  const { apply } = useCommands();
  const [moving, setMoving] = useState<Points | null>(null);
  const [passing, setPassing] = useState<Points | null>(null);
  const key = `${topic.id}/${scenario.id}`;
  const person: Person | null = "person" in whom ? whom.person : null;
  const kept = person === null ? passing : (ownValue(person.weights, key) ?? null);
  const usual = weightsFor(topic, scenario);
  const settled = kept ?? usual;
  const ids = topic.criteria.map(({ id }) => id);

  function keep(to: Points | null) {
    if (person === null) setPassing(to);
    else
      void apply(({ people }) => {
        const now = people.find(({ id }) => id === person.id);
        return now === undefined ? [] : [weigh(now, key, to)];
      });
  }
  return {
    weights: moving ?? settled,
    isOwn: kept !== null,
    move: (criterion, to) => setMoving(withWeight(ids, settled, criterion, to)),
    settle() {
      if (moving === null) return;
      const same = ids.every((id) => moving[id] === ownValue(settled, id));
      if (!same) keep(moving);
      setMoving(null);
    },
    reset() {
      setMoving(null);
      keep(null);
    },
  };
}
