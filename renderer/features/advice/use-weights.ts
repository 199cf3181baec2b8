import { useRef, useState } from "react";
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
  /** Moves one: the others keep their proportions to what they were when somebody began to move it. */
  move: (criterion: string, to: number) => void;
  /** Keeps what was moved. */
  settle: () => void;
  /** Keeps what was moved, and is done with that one. */
  leave: () => void;
  reset: () => void;
}

/** The weights of a topic for a kind of person: kept with the person, per topic and kind; of a kind alone not at all. */
export function useWeights({ topic, scenario }: Question, { whom }: AskedFor): OwnWeights {
  const { apply } = useCommands();
  const [moved, setMoved] = useState<Points | null>(null);
  const [passing, setPassing] = useState<Points | null>(null);
  const begun = useRef<{ criterion: string; from: Points } | null>(null);
  const turn = useRef(0);
  const key = `${topic.id}/${scenario.id}`;
  const person: Person | null = "person" in whom ? whom.person : null;
  const kept = person === null ? passing : (ownValue(person.weights, key) ?? null);
  const settled = kept ?? weightsFor(topic, scenario);
  const ids = topic.criteria.map(({ id }) => id);

  async function keep(to: Points | null) {
    if (person === null) {
      setPassing(to);
      return;
    }
    await apply(({ people }) => {
      const now = people.find(({ id }) => id === person.id);
      return now === undefined ? [] : [weigh(now, key, to)];
    });
  }
  async function settle() {
    if (moved === null) return;
    turn.current += 1;
    const own = turn.current;
    // What was moved stays in view until it is saved, so that quick presses go on from it.
    await keep(moved);
    if (turn.current === own) setMoved(null);
  }
  return {
    weights: moved ?? settled,
    isOwn: kept !== null,
    move(criterion, to) {
      if (begun.current?.criterion !== criterion) begun.current = { criterion, from: moved ?? settled };
      turn.current += 1;
      setMoved(withWeight(ids, begun.current.from, criterion, to));
    },
    settle: () => void settle(),
    leave() {
      begun.current = null;
      void settle();
    },
    reset() {
      begun.current = null;
      turn.current += 1;
      setMoved(null);
      void keep(null);
    },
  };
}
