import type { CDPSession } from "playwright/test";

/** What is read of an event of a trace; durations in microseconds, `tdur` of the thread’s own work. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  tdur?: number;
  args: { name?: string };
}

const CATEGORIES = ["toplevel", "disabled-by-default-devtools.timeline"];

/**
 * What the thread of the busiest page worked for its longest task while something is done, in milliseconds. Time in which
 * other processes had the machine is not in it.
 */
export async function longestTask(session: CDPSession, use: () => Promise<void>): Promise<number> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  session.on("Tracing.dataCollected", collect);
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ["*"] },
  });
  await use();
  const complete = new Promise<void>((done) => session.once("Tracing.tracingComplete", () => done()));
  await session.send("Tracing.end");
  await complete;
  session.off("Tracing.dataCollected", collect);
  const pages = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(({ name, pid, tid }) => name.endsWith("RunTask") && pages.has(`${pid} ${tid}`));
  return Math.max(0, ...tasks.map(({ tdur }) => (tdur ?? 0) / 1000));
}
