import path from "node:path";
import { createDispatch, type Dispatch } from "../../contract/dispatch.ts";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { catalogueOf } from "../../core/facts/catalogue.fixture.ts";
import { createFactsStore } from "../../host/facts-file/facts-store.ts";
import type { PublisherKey } from "../../host/facts-file/publisher-keys.ts";
import { createHandlers } from "../../host/handlers.ts";
import { createStoreWithSample } from "../../host/profile/with-sample.ts";

/** Facts that came with the app, as far as the gate looks at them. */
const EMPTY_CATALOGUE: Catalogue = {
  ...catalogueOf({}),
  about: { hash: "0".repeat(64), counts: {}, oldest: "", newest: "" },
  sources: {},
  rates: { sets: [] },
};

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
export function openGate(
  base: string,
  shell: "web" | "electron" = "web",
  factsKeys: readonly PublisherKey[] = [],
  report: (error: unknown) => void = console.error,
): Gate {
  const profile = createStoreWithSample({
    folder: path.join(base, "profile"),
    shell,
    now: () => new Date(),
  });
  const handlers = createHandlers({
    shell,
    systemLanguage: "en",
    facts: createFactsStore({
      folder: path.join(base, "profile"),
      now: () => new Date(),
      version: "0",
      builtIn: async () => EMPTY_CATALOGUE,
      bundled: 1,
      whileWritable: (task) => profile.whileWritable(task),
      keys: factsKeys,
    }),
    profile,
    printer: { available: () => false, print: never },
    deliver: never,
    openLink: never,
    ...(shell === "electron" && { chooseFolder: async () => null }),
  });
  return { dispatch: createDispatch(handlers, report), profile, close: () => profile.close() };
}
