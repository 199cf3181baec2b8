/** Ctrl+C, being asked to end, and the terminal being closed. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Ctrl+C in a terminal reaches us twice, once more through the program that started us. Later than this it is meant. */
const SAME_REQUEST_MS = 1_000;

/**
 * Runs `stop` at the first request to end, then exits; asking again while that takes long exits at once.
 * @returns what asks for it too
 */
export function onStopSignal(stop: () => Promise<void>): () => void {
  let since: number | null = null;
  const handle = () => {
    if (since !== null) {
      if (performance.now() - since > SAME_REQUEST_MS) process.exit(1);
      return;
    }
    since = performance.now();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of SIGNALS) process.on(signal, handle);
  return handle;
}
