import { EMPTY_OVERLAY } from "../../../core/overlay/overlay.ts";
import { parsePack, LONGEST_PACK } from "../../../core/overlay/pack.ts";
import { TABLE_LIMITS } from "../../../core/exchange/csv-cards.ts";
import { LONGEST_EXCHANGE, readExchange } from "../../../core/exchange/read.ts";
import { catalogueOf } from "../../../core/facts/catalogue.fixture.ts";
import { DEEPEST_JSON } from "../../../core/json-depth.ts";
import { barePerson } from "../../../core/profile/person.ts";
import { LONGEST_TEXT } from "../../../core/kept-text/incoming-text.ts";
import { readCsv } from "../../../renderer/features/exchange/read-csv.ts";
import { MAX_BODY_BYTES, MAX_CHANGE_BYTES } from "../../../web/guards.ts";
import { SAMPLE } from "../../testing/sample-records.ts";
import type { Check } from "../check.ts";
import { startPageServer } from "../page-server.ts";

const FAR = 100_000;
const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;

/** What a file is refused for, whole. */
function reasonOf(read: ReturnType<typeof parsePack> | ReturnType<typeof readExchange>): string {
  return read.ok ? "taken" : (read.problems[0]?.reason ?? "");
}

const CATALOGUE = catalogueOf({});
const csvReason = (text: string) => {
  const read = readCsv(text);
  return read.ok ? "taken" : read.reason;
};

const FILES: [what: string, reason: () => string, wanted: string][] = [
  ["an endless pack", () => reasonOf(parsePack(" ".repeat(LONGEST_PACK + 1), CATALOGUE)), "too-large"],
  ["a deep pack", () => reasonOf(parsePack(nested(FAR), CATALOGUE)), "too-deep"],
  [
    "an endless export",
    () => reasonOf(readExchange(" ".repeat(LONGEST_EXCHANGE + 1), CATALOGUE)),
    "too-large",
  ],
  ["a deep export", () => reasonOf(readExchange(nested(FAR), CATALOGUE)), "too-deep"],
  ["an endless table", () => csvReason("x".repeat(TABLE_LIMITS.characters + 1)), "too-large"],
  ["a table of many rows", () => csvReason("a,b\n".repeat(FAR)), "too-many-rows"],
  ["a table of many columns", () => csvReason(",".repeat(FAR)), "too-many-columns"],
];

const change = (actions: unknown) => JSON.stringify({ actions });
const person = (name: string) => ({ type: "person.add", person: barePerson(crypto.randomUUID(), name) });
const inNotes = (text: string) => {
  const [card] = SAMPLE.overlay.cards;
  const about = { en: text, "zh-CN": text };
  return {
    type: "overlay.put",
    records: { ...EMPTY_OVERLAY, cards: [{ ...card, about }] },
    was: EMPTY_OVERLAY,
  };
};

const BODIES: [what: string, to: string, body: string, status: number][] = [
  ["a call of many bytes", "profile.read", " ".repeat(MAX_BODY_BYTES + 1), 413],
  ["a change of many bytes", "profile.apply", " ".repeat(MAX_CHANGE_BYTES + 1), 413],
  ["a deep call", "profile.read", nested(FAR), 400],
  ["one level too many", "profile.read", nested(DEEPEST_JSON + 1), 400],
  ["a name that is too long", "profile.apply", change([person("x".repeat(LONGEST_TEXT + 1))]), 400],
  ["an endless text", "profile.apply", change([inNotes("x".repeat(FAR))]), 400],
  ["many actions", "profile.apply", change(Array.from({ length: 201 }, () => person("A"))), 400],
];

/** Whatever comes in has limits, and what is beyond them is refused before it is read any further. */
export const check: Check = {
  item: "nothing endless is read",
  proof: "bytes, levels, rows, columns, texts and actions beyond what there may be",
  async run(base) {
    const findings: string[] = [];
    for (const [what, reason, wanted] of FILES) {
      const got = reason();
      if (got !== wanted) findings.push(`${what}: ${got}`);
    }
    const { post, close } = await startPageServer(base);
    for (const [what, call, body, wanted] of BODIES) {
      const { status, text } = await post(`/call/${call}`, body);
      if (status !== wanted) findings.push(`${what}: ${status}`);
      // The gate would say which field it was: what nests too deeply is not even parsed.
      if (body.startsWith("[") && !text.includes('"params":{}')) findings.push(`${what}: parsed`);
    }
    const small = await post("/call/profile.apply", change([person("A")]));
    if (small.status !== 200) findings.push(`an ordinary change is refused: ${small.text}`);
    await close();
    return { tries: FILES.length + BODIES.length, findings };
  },
};
