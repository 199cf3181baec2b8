import { expect, test } from "vitest";
import { parseProfile } from "./read-profile.ts";

const deep = `${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}`;

test.each([
  ["nothing but brackets", deep],
  ["brackets that never close", "[".repeat(1_000_000)],
  ["a document", `{"schemaVersion":3,"people":${deep}}`],
  ["an older document", `{"schemaVersion":1,"savedAt":"2026-11-26T08:00:00.000Z","trips":${deep}}`],
  ["an envelope", `{"format":"carryall-sealed-profile","version":1,"method":"keystore","wrapped":${deep}}`],
])("%s that nests without end cannot be read, and nothing breaks off", (_, text) => {
  expect(() => parseProfile(Buffer.from(text), "profile.json")).toThrow(
    expect.objectContaining({ code: "profile.unreadable" }),
  );
});
