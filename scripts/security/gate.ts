import path from "node:path";
import { createDispatch, type Dispatch } from "../../contract/dispatch.ts";
import { createHandlers } from "../../host/handlers.ts";
import { createStoreWithSample } from "../../host/profile/with-sample.ts";

const never = () => Promise.reject(new Error("not asked for"));

/** The gate of the browser shell over a profile of its own below `base`, without what opens, prints or delivers. */
export function openGate(base: string): { dispatch: Dispatch; close(): Promise<void> } {
  const profile = createStoreWithSample({
    folder: path.join(base, "profile"),
    shell: "web",
    now: () => new Date(),
  });
  const handlers = createHandlers({
    shell: "web",
    systemLanguage: "en",
    catalogue: never,
    profile,
    printer: { available: () => false, print: never },
    deliver: never,
    openLink: never,
  });
  return { dispatch: createDispatch(handlers, console.error), close: () => profile.close() };
}
