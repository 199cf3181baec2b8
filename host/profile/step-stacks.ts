import type { ProfileState } from "../../contract/profile-state.ts";
import type { StepLabel } from "../../core/profile/history.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { UndoStack } from "./undo-stack.ts";

/** A step that can be taken: the state it leads to and what it is called. */
export interface Step {
  to: Profile;
  label: StepLabel;
}

/** The steps back and the steps forward of one opened profile. */
export class StepStacks {
  private readonly past: UndoStack<Step>;
  private readonly future: UndoStack<Step>;

  /** @param limit how many steps are kept, each way */
  constructor(limit: number) {
    this.past = new UndoStack(limit);
    this.future = new UndoStack(limit);
  }

  /** The step that undo or redo would take. */
  next(way: "undo" | "redo"): Step | undefined {
    return (way === "undo" ? this.past : this.future).top();
  }

  /** A new change was saved over `before`: it can be undone, and what had been undone cannot be redone any more. */
  changed(before: Profile, label: StepLabel): void {
    this.past.push({ to: before, label });
    this.future.clear();
  }

  /** The next step was taken and saved over `before`: it can be taken again the other way. */
  taken(way: "undo" | "redo", before: Profile, label: StepLabel): void {
    const [from, onto] = way === "undo" ? [this.past, this.future] : [this.future, this.past];
    from.drop();
    onto.push({ to: before, label });
  }

  /** The names of the steps that undo and redo would take. */
  names(): Pick<ProfileState, "undo" | "redo"> {
    return { undo: this.past.top()?.label ?? null, redo: this.future.top()?.label ?? null };
  }
}
