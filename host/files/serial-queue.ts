export type SerialQueue = <T>(task: () => Promise<T>) => Promise<T>;

/** Runs tasks one after the other, in the order they were given; a failing one does not stop the next. */
export function createSerialQueue(): SerialQueue {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(task: () => Promise<T>) => {
    const result = last.then(task);
    last = result.catch(() => undefined);
    return result;
  };
}
