import { describe, expect, test } from "vitest";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { CARD, catalogueOf, GATE, ISLAND, LINK, PURSE, seen, words } from "../facts/catalogue.fixture.ts";
import { EMPTY_OVERLAY, type Overlay } from "../overlay/overlay.ts";
import { barePerson } from "../profile/person.ts";
import { emptyProfile, type Profile } from "../profile/profile.ts";
import { bareThing } from "../profile/thing.ts";
import { bareTrip } from "../profile/trip.fixture.ts";
import { previewFacts } from "./facts-preview.ts";
import { overtaken } from "./overtaken.ts";
import { faultsOf } from "./whole-catalogue.ts";

const TODAY = "2026-11-29";
const ID = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const LIN = barePerson(ID(1), "Lin");
const TRIP = bareTrip(ID(4), {
  destination: "island",
  departs: "2026-12-20",
  returns: "2026-12-30",
  travellers: [LIN.id],
});
const PROFILE: Profile = {
  ...emptyProfile("2026-11-29T08:00:00.000Z"),
  people: [LIN],
  things: [bareThing(ID(2), LIN.id, "card"), bareThing(ID(3), LIN.id, "purse")],
  trips: [TRIP],
};
const THERE = {
  ...LINK,
  id: "card--island",
  target: { kind: "destination", id: "island" },
  evidence: seen("2026-10"),
};
const AT_GATE = { ...THERE, id: "card--island--gate", target: { ...THERE.target, use: "gate" } };
const SOURCES: Catalogue["sources"] = {
  guide: {
    name: words("Guide"),
    publisher: "Guide",
    title: "Guide",
    unlinked: "Guide",
    published: null,
    kind: "press",
  },
};
const facts = (records: Parameters<typeof catalogueOf>[0]): Catalogue => ({
  ...catalogueOf({ cards: [CARD], wallets: [PURSE], destinations: [ISLAND], features: [GATE], ...records }),
  sources: SOURCES,
  rates: { sets: [] },
});

describe("what other facts change for a person", () => {
  const before = facts({ links: [LINK], acceptance: [THERE] });
  const preview = (after: Catalogue, profile = PROFILE) => previewFacts(before, after, profile, TODAY);
  const refused = { ...THERE, level: "unsupported", note: words("It is refused.") };

  test("the same facts change nothing", () => {
    const nothing = { answers: [], more: 0, trips: [], folders: [], overtaken: [] };
    expect(preview(before)).toEqual(nothing);
  });

  test("an answer where a trip goes, with the trip", () => {
    expect(preview(facts({ links: [LINK], acceptance: [refused] })).answers).toEqual([
      {
        thing: ID(2),
        at: ISLAND.name,
        use: null,
        trips: [TRIP.id],
        before: { level: "supported", short: null },
        after: { level: "unsupported", short: null },
        note: words("It is refused."),
      },
    ]);
  });

  test("an answer on one use, one that nothing is said of any more, and one in a wallet", () => {
    const after = facts({ acceptance: [THERE, { ...AT_GATE, level: "unsupported" }] });
    expect(preview(after).answers).toMatchObject([
      { use: GATE.name, after: { level: "unsupported" } },
      { at: PURSE.name, use: null, trips: [], before: { level: "supported" }, after: { level: "unknown" } },
    ]);
    const gone = previewFacts(after, before, PROFILE, TODAY);
    expect(gone.answers).toMatchObject([
      { use: GATE.name, before: { level: "unsupported" } },
      { at: PURSE.name },
    ]);
  });

  test.each<[string, Partial<Profile>]>([
    ["a trip that is over", { trips: [{ ...TRIP, departs: "2026-01-01", returns: "2026-01-05" }] }],
    ["a trip of somebody else", { trips: [{ ...TRIP, travellers: [ID(9)] }] }],
    ["a thing in the archive", { things: PROFILE.things.map((thing) => ({ ...thing, archived: true })) }],
    ["an answer of one’s own", { overlay: { ...EMPTY_OVERLAY, acceptance: [own("2026-11-01")] } }],
  ])("%s changes nothing", (_what, part) => {
    expect(preview(facts({ links: [LINK], acceptance: [refused] }), { ...PROFILE, ...part }).answers).toEqual(
      [],
    );
  });

  test("records by kind: new, other, gone", () => {
    const after = facts({ links: [], acceptance: [refused, AT_GATE] });
    expect(preview(after).folders).toEqual([
      { folder: "links", added: 0, changed: 0, removed: 1 },
      { folder: "acceptance", added: 1, changed: 1, removed: 0 },
    ]);
  });

  test("items that come onto a checklist", () => {
    const rule = {
      id: "rule",
      phase: "before",
      each: "trip",
      due: null,
      when: {},
      title: words("{thing}: bring it"),
      why: words("Because."),
      evidence: seen("2026-10"),
    };
    const after = facts({ links: [LINK], acceptance: [THERE], "checklist-rules": [rule] });
    expect(preview(after).trips).toMatchObject([{ trip: TRIP.id, removed: [] }]);
    expect(preview(after).trips[0]?.added.map(({ en }) => en)).toEqual(["bring it"]);
  });
});

function own(asOf: string | null): Overlay["acceptance"][number] {
  const record: unknown = { ...THERE, evidence: seen(asOf, "high", "own-entry") };
  return record as Overlay["acceptance"][number];
}

describe("own entries that newer facts overtake", () => {
  test.each<[string, string | null, string, boolean]>([
    ["a day before the month of the fact", "2026-09-30", "2026-10", true],
    ["a day in the month of the fact: it may be after it", "2026-10-02", "2026-10", false],
    ["the same day", "2026-10-02", "2026-10-02", false],
    ["the day before", "2026-10-01", "2026-10-02", true],
    ["a year later", "2027", "2026-10", false],
    ["without a day", null, "2026-10", false],
  ])("%s", (_what, mine, theirs, is) => {
    const catalogue = facts({ acceptance: [{ ...THERE, evidence: seen(theirs) }] });
    const found = overtaken(catalogue, { ...EMPTY_OVERLAY, acceptance: [own(mine)] });
    expect(found).toEqual(
      is ? [{ key: "acceptance/card--island", name: expect.anything(), own: mine, newer: theirs }] : [],
    );
  });

  test("on the same pair under another id; on nothing there is none", () => {
    const catalogue = facts({ acceptance: [THERE] });
    const other = { ...own("2020"), id: "mine" };
    expect(overtaken(catalogue, { ...EMPTY_OVERLAY, acceptance: [other] })).toMatchObject([
      { newer: "2026-10" },
    ]);
    expect(overtaken(facts({}), { ...EMPTY_OVERLAY, acceptance: [other] })).toEqual([]);
  });
});

describe("a catalogue that screens can be drawn from", () => {
  test("is whole", () => {
    expect(faultsOf(facts({ links: [LINK], acceptance: [THERE, AT_GATE] }))).toEqual([]);
  });

  test.each<[string, Catalogue, RegExp]>([
    ["a record twice", facts({ links: [LINK, LINK] }), /^links\/card--purse: is there twice/],
    ["a product nobody knows", facts({ cards: [], links: [LINK] }), /there is no "card"/],
    ["a use nobody knows", facts({ features: [], acceptance: [AT_GATE] }), /target\.use: there is no "gate"/],
    ["a source nobody knows", { ...facts({}), sources: {} }, /there is no source "guide"/],
    [
      "what every object has for a source",
      facts({ links: [{ ...LINK, evidence: seen("2026", "high", "constructor") }] }),
      /there is no source "constructor"/,
    ],
    [
      "a circle of products",
      facts({
        cards: [
          { ...CARD, inherits: "other" },
          { ...CARD, id: "other", inherits: "card" },
        ],
      }),
      /leads back to itself by inherits/,
    ],
    ["a place within itself", facts({ destinations: [{ ...ISLAND, within: "island" }] }), /by within/],
  ])("is not one with %s", (_what, catalogue, fault) => {
    expect(faultsOf(catalogue)[0]).toMatch(fault);
  });
});
