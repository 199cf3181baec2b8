import { markStep } from "../../../core/profile/make-change.ts";
import type { Person } from "../../../core/profile/person.ts";
import { useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";

/** How to say that a step was done today, or was not. Answers whether it was saved. */
export function useStepMark(
  guide: string,
  person: Person,
): (step: string, done: boolean) => Promise<boolean> {
  const { today } = useData();
  const { apply } = useCommands();
  return (step, done) =>
    apply(({ people }) => {
      const now = people.find(({ id }) => id === person.id) ?? person;
      return [markStep(now, guide, step, done ? today : null)];
    });
}
