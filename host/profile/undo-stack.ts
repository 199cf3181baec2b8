/** The last steps, newest last; the oldest are forgotten beyond `limit`. Not kept on disk. */
export class UndoStack<T> {
  private steps: T[] = [];

  constructor(private readonly limit: number) {}

  push(step: T): void {
    this.steps.push(step);
    if (this.steps.length > this.limit) this.steps.shift();
  }

  /** The step that undoing would take back. */
  top(): T | undefined {
    return this.steps.at(-1);
  }

  /** Forgets the top, once it has been taken back and saved. */
  drop(): void {
    this.steps.pop();
  }

  /** Forgets all steps. */
  clear(): void {
    this.steps = [];
  }
}
