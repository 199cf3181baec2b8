import { useRef, useState } from "react";
import type { Person } from "../../../core/profile/person.ts";
import { weigh } from "../../../core/profile/make-change.ts";
import { ownValue } from "../../../core/own-value.ts";
import { sameValue } from "../../../core/same-value.ts";
import { withWeight } from "../../../core/scenarios/weights.ts";
import { weightsFor } from "../../../core/scenarios/weights-for.ts";
import { useCommands } from "../../session/commands.tsx";
import type { AskedFor } from "../../session/use-asked-for.ts";
import type { Question } from "./use-question.ts";

type Points = Record<string, number>;

/** What somebody is moving: what they began from, what it came to, and what was kept when it did. */
interface Begun {
  criterion: string;
  from: Points;
  to: Points;
  beside: Points;
}

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
  const begun = useRef<Begun | null>(null);
  const turn = useRef(0);
  const latest = useRef<Points | null>(null);
  const waits = useRef(false);
  const isMoved = useRef(false);
  const key = `${topic.id}/${scenario.id}`;
  const person: Person | null = "person" in whom ? whom.person : null;
  const kept = person === null ? passing : (ownValue(person.weights, key) ?? null);
  const settled = kept ?? weightsFor(topic, scenario);
  const ids = topic.criteria.map(({ id }) => id);

  /** Saves the latest, when its turn comes: of quick presses the ones in between are no steps of their own. */
  async function save(of: Person) {
    if (waits.current) return;
    waits.current = true;
    let taken = turn.current;
    await apply(({ people }) => {
      waits.current = false;
      taken = turn.current;
      const now = people.find(({ id }) => id === of.id);
      return now === undefined ? [] : [weigh(now, key, latest.current)];
    });
    // What was moved stays in view until it is saved, so that the next press goes on from it.
    if (taken === turn.current) setMoved(null);
  }
  function keep(to: Points | null) {
    latest.current = to;
    if (person !== null) void save(person);
    else {
      setPassing(to);
      setMoved(null);
    }
  }
  /** From what somebody goes on who moves the same as before; null where it was undone, or changed elsewhere, since. */
  function goesOn(criterion: string): Points | null {
    if (begun.current?.criterion !== criterion) return null;
    const { from, to, beside } = begun.current;
    return moved !== null || sameValue(settled, to) || sameValue(settled, beside) ? from : null;
  }
  function settle() {
    // What was moved last, drawn already or not: a key may be up again before the page is drawn.
    if (!isMoved.current) return;
    isMoved.current = false;
    keep(latest.current);
  }
  return {
    weights: moved ?? settled,
    isOwn: kept !== null,
    move(criterion, to) {
      const from = goesOn(criterion) ?? moved ?? settled;
      const next = withWeight(ids, from, criterion, to);
      begun.current = { criterion, from, to: next, beside: settled };
      turn.current += 1;
      isMoved.current = true;
      latest.current = next;
      setMoved(next);
    },
    settle,
    leave() {
      begun.current = null;
      settle();
    },
    reset() {
      begun.current = null;
      isMoved.current = false;
      turn.current += 1;
      setMoved(weightsFor(topic, scenario));
      keep(null);
    },
  };
}
