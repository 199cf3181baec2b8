/** Electron for the tests: its binary and what to say of it (null for the real one), or why there is none. */
export function findElectron(
  env?: NodeJS.ProcessEnv,
): Promise<{ binary: string; say: string | null } | { reason: string }>;
