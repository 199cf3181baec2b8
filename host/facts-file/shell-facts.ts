import path from "node:path";
import { catalogueLoader } from "../catalogue/load-catalogue.ts";
import type { SampleSwitch } from "../profile/with-sample.ts";
import { APP_VERSION } from "../version.ts";
import bundled from "./bundled.json";
import { createFactsStore, type FactsStore } from "./facts-store.ts";

/** The facts of a running shell. @param built `out/` @param folder the profile's */
export function shellFacts(built: string, folder: string, profile: SampleSwitch): FactsStore {
  return createFactsStore({
    folder,
    now: () => new Date(),
    version: APP_VERSION,
    builtIn: catalogueLoader(path.join(built, "catalogue.jsonl")),
    bundled: bundled.sequence,
    whileWritable: (task) => profile.whileWritable(task),
  });
}
