import path from "node:path";
import type { Lagging } from "../../../contract/protection.ts";
import { errorReason } from "../../files/error-reason.ts";
import { NOT_A_FILE } from "../../files/regular-file.ts";
import { within } from "../../files/within.ts";
import type { Envelope } from "../document/envelope.ts";
import { resealFile, type Resealing } from "./reseal-file.ts";
import { filesIn, type ResealPlace } from "./reseal-places.ts";

/** So long a file may take; a share that never answers must not hold up everything else. */
const FILE_LIMIT_MS = 5_000;

/** What is not as it should be after all was tried, and the locks whose keys are not at hand, each once. */
export interface Resealed {
  lagging: Lagging[];
  under: Envelope[];
}

const OTHER_LOCK = "other-lock";
const REASONS: Record<string, string> = { [NOT_A_FILE]: "not-ours" };

/** Collects what lags behind in one place, by the reason. */
class Behind {
  readonly files = new Map<string, string[]>();
  constructor(private readonly place: ResealPlace) {}

  add(name: string, reason: string): void {
    const code = REASONS[reason] ?? reason;
    this.files.set(code, [...(this.files.get(code) ?? []), name]);
  }

  get lagging(): Lagging[] {
    const { where, folder } = this.place;
    return [...this.files].map(([reason, files]) => ({ where, folder, files, reason }));
  }
}

function note(under: Envelope[], envelope: Envelope): void {
  const text = JSON.stringify(envelope.wrapped);
  if (!under.some(({ wrapped }) => JSON.stringify(wrapped) === text)) under.push(envelope);
}

async function resealPlace(place: ResealPlace, resealing: Resealing, under: Envelope[]): Promise<Lagging[]> {
  const { where, folder } = place;
  let names: string[];
  try {
    names = await within(FILE_LIMIT_MS, filesIn(place));
  } catch (error) {
    return [{ where, folder, files: null, reason: errorReason(error) }];
  }
  const behind = new Behind(place);
  for (const [i, name] of names.entries()) {
    try {
      const came = await within(FILE_LIMIT_MS, resealFile(path.join(folder, name), resealing));
      if (came.done) continue;
      note(under, came.under);
      behind.add(name, OTHER_LOCK);
    } catch (error) {
      const reason = errorReason(error);
      // What was thinned out meanwhile needs no lock.
      if (reason === "ENOENT") continue;
      behind.add(name, reason);
      if (reason !== "ETIMEDOUT") continue;
      for (const rest of names.slice(i + 1)) behind.add(rest, reason);
      break;
    }
  }
  return behind.lagging;
}

/** Brings every file of these places under one lock, or none; what cannot be is left as it is and named. */
export async function resealAll(places: readonly ResealPlace[], resealing: Resealing): Promise<Resealed> {
  const under: Envelope[] = [];
  const lagging: Lagging[] = [];
  for (const place of places) lagging.push(...(await resealPlace(place, resealing, under)));
  return { lagging, under };
}
