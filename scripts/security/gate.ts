import path from "node:path";
import { createDispatch, type Dispatch } from "../../contract/dispatch.ts";
import { createHandlers } from "../../host/handlers.ts";
import { createStoreWithSample } from "../../host/profile/with-sample.ts";

const never = () => Promise.reject(new Error("not asked for"));

interface Gate {
  dispatch: Dispatch;
  profile: ReturnType<typeof createStoreWithSample>;
  close(): Promise<void>;
}

/**
 * The gate of a shell over a profile of its own below `base`, without what opens, prints or delivers. In the browser
 * shell there is no dialog; in Electron the person closes it.
 */
export function openGate(base: string, shell: "web" | "electron" = "web"): Gate {
  const profile = createStoreWithSample({
    folder: path.join(base, "profile"),
    shell,
    now: () => new Date(),
  });
  const handlers = createHandlers({
    shell,
    systemLanguage: "en",
    catalogue: never,
    profile,
    printer: { available: () => false, print: never },
    deliver: never,
    openLink: never,
    ...(shell === "electron" && { chooseFolder: async () => null }),
  });
  return { dispatch: createDispatch(handlers, console.error), profile, close: () => profile.close() };
}
