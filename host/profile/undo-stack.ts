/** The states before the last changes, newest last; the oldest are forgotten beyond `limit`. Not kept on disk. */
export class UndoStack<T> {
  private readonly states: T[] = [];

  constructor(private readonly limit: number) {}

  push(state: T): void {
    this.states.push(state);
    if (this.states.length > this.limit) this.states.shift();
  }

  /** The state that undoing would bring back. */
  top(): T | undefined {
    return this.states.at(-1);
  }

  /** Forgets the top, once it has been brought back and saved. */
  drop(): void {
    this.states.pop();
  }
}
