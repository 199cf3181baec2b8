/** A display for windows: what to add to the environment and how to end it; null when there is none to be had. */
export function openDisplay(
  env?: NodeJS.ProcessEnv,
): Promise<{ env: Record<string, string>; close: () => void } | null>;
