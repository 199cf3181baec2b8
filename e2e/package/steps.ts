/** Prints one line for each step, and remembers whether all held. */
export class Steps {
  #failed = 0;
  #passed = 0;

  /** Does a step; what it answers is said behind its name. A step that fails does not end the run: its line says so. */
  async step(name: string, does: () => Promise<string | undefined | void>): Promise<boolean> {
    const start = performance.now();
    try {
      const said = await does();
      this.#passed += 1;
      this.#print("ok", name, start, said ?? "");
      return true;
    } catch (error) {
      this.#failed += 1;
      this.#print("FAILED", name, start, error instanceof Error ? error.message : String(error));
      return false;
    }
  }

  /** Says what was not tried, and why: it counts as neither. */
  skip(name: string, why: string): void {
    console.log(`not tried  ${name}: ${why}`);
  }

  /** The closing line; the exit code. */
  close(): number {
    console.log(`\n${this.#passed} passed, ${this.#failed} failed`);
    return this.#failed === 0 && this.#passed > 0 ? 0 : 1;
  }

  #print(state: string, name: string, start: number, said: string): void {
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${state.padEnd(9)}${name.padEnd(52)}${seconds.padStart(6)} s  ${said}`.trimEnd());
  }
}

/** Asks again until the answer is there. @throws Error after `seconds` */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | false | undefined> | T | null | false | undefined,
  seconds = 60,
): Promise<T> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`waited ${seconds} s for ${what}`);
    await new Promise((later) => {
      setTimeout(later, 100);
    });
  }
}

export function must(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
