/** The project's root folder. */
export const ROOT: string;
/** Starts a command in the root folder; its exit code. A time limit counts as a failure. */
export function run(
  command: string,
  args: string[],
  options?: { seconds?: number; env?: NodeJS.ProcessEnv; stdio?: "inherit" | "ignore"; cwd?: string },
): Promise<number>;
/** Builds the app; the exit code. */
export function build(): Promise<number>;
/** The full path of a program on PATH, or null. */
export function onPath(name: string, path?: string): string | null;
