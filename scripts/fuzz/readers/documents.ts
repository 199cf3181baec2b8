import { readFileSync } from "node:fs";
import { CallError } from "../../../contract/errors.ts";
import type { Catalogue } from "../../../core/catalogue/catalogue.ts";
import { exchangeSchema, writeExchange } from "../../../core/exchange/exchange.ts";
import { readExchange } from "../../../core/exchange/read.ts";
import { selectRecords } from "../../../core/exchange/select.ts";
import { packSchema, parsePack, writePack } from "../../../core/overlay/pack.ts";
import { emptyProfile } from "../../../core/profile/profile.ts";
import { wholeProfileSchema } from "../../../core/profile/whole-profile.ts";
import { reservedKeyIn } from "../../../core/reserved-key.ts";
import type { z } from "../../../core/zod.ts";
import { parseProfile } from "../../../host/profile/document/read-profile.ts";
import { SAMPLE } from "../../testing/sample-records.ts";
import type { Mutator } from "../mutate.ts";
import { judged, REFUSED, type Reader, type Took } from "../reader.ts";

const NOW = "2026-11-23T08:00:00.000Z";
const PROFILE = { ...emptyProfile(NOW), ...SAMPLE };

/** A document nearly as it was: now its text, now a value in it. */
export function nearly(text: string, mutator: Mutator): string {
  return mutator.below(3) === 0 ? mutator.text(text) : JSON.stringify(mutator.value(JSON.parse(text)));
}

/** Against the schema once more, and nothing in it that is not its own. */
export function fits(schema: z.ZodType, value: unknown): Took {
  const parsed = schema.safeParse(value);
  if (!parsed.success) return judged(parsed.error.issues[0]?.message ?? "does not fit");
  return judged(reservedKeyIn(value) === null ? null : "sets what it inherits");
}

function ofTexts(
  name: string,
  share: number,
  texts: readonly string[],
  read: (text: string) => Took,
): Reader {
  return {
    name,
    share,
    read: async (mutator) => {
      const text = nearly(texts[mutator.below(texts.length)] ?? "", mutator);
      return { took: read(text), about: () => text };
    },
  };
}

/** What a program of before or after wrote, kept with its tests. */
const fixture = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), "utf8");

function profileTook(text: string): Took {
  try {
    const { profile } = parseProfile(Buffer.from(text), "profile.json");
    return fits(wholeProfileSchema, profile);
  } catch (error) {
    if (error instanceof CallError) return REFUSED;
    throw error;
  }
}

/** Everything that is a document of its own: an exported profile, a part or a trip of one, a pack, a profile, a backup. */
export function documentReaders(catalogue: Catalogue): Reader[] {
  const [trip] = SAMPLE.trips;
  const onTrip = selectRecords(PROFILE, {
    people: new Set(trip?.travellers),
    kinds: new Set(["trips"]),
  });
  const exchanges = [
    writeExchange(SAMPLE, NOW),
    writeExchange(onTrip, NOW),
    ...[1, 2, 3].map((n) => fixture(`core/exchange/fixtures/exchange-v${n}.json`)),
  ];
  const profiles = [
    JSON.stringify(PROFILE),
    ...[1, 2, 3, 4, 5].map((n) => fixture(`host/profile/fixtures/profile-v${n}.json`)),
  ];
  return [
    ofTexts("exported profile or trip", 3, exchanges, (text) => {
      const read = readExchange(text, catalogue);
      return read.ok ? fits(exchangeSchema, read.document) : REFUSED;
    }),
    ofTexts(
      "pack of own entries",
      4,
      [writePack(SAMPLE.overlay), fixture("core/overlay/fixtures/pack-v1.json")],
      (text) => {
        const read = parsePack(text, catalogue);
        return read.ok ? fits(packSchema.shape.records, read.records) : REFUSED;
      },
    ),
    ofTexts("profile file, backup", 5, profiles, profileTook),
  ];
}
