// @vitest-environment happy-dom
import { useQuery } from "@tanstack/react-query";
import { act } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ProfileState } from "../../../contract/profile-state.ts";
import type { Belonging } from "../../../core/carry-plan/belonging.ts";
import type { PlanView } from "../../../core/carry-plan/plan-view.ts";
import { stepDigits, stepItemId } from "../../../core/carry-plan/step-item-id.ts";
import { CARD, catalogueOf } from "../../../core/facts/catalogue.fixture.ts";
import type { Action } from "../../../core/profile/actions.ts";
import type { Mark } from "../../../core/profile/item-mark.ts";
import { barePerson } from "../../../core/profile/person.ts";
import { emptyProfile } from "../../../core/profile/profile.ts";
import { reduceAll } from "../../../core/profile/reduce.ts";
import { bareTrip } from "../../../core/profile/trip.fixture.ts";
import type { OwnItem } from "../../../core/profile/trip.ts";
import { client } from "../../session/client.ts";
import { PROFILE_KEY } from "../../session/data.tsx";
import { mount } from "../../session/mount.fixture.tsx";
import { WriteButton } from "./write-button.tsx";
import { WrittenNote } from "./written-note.tsx";

vi.mock("../../session/client.ts");

const LIN = barePerson("00000000-0000-4000-8000-000000000001", "Lin");
const ID = "00000000-0000-4000-8000-000000000009";
const DUE = "2027-01-06";

const card: Belonging = {
  id: "get:card--lin",
  kind: "bank-card",
  person: LIN.id,
  product: "card",
  thing: null,
  phone: null,
  getting: { price: null, days: null, orderBy: null, onArrival: false, lead: null },
};
/** A plan that asks for a card to be got, and nothing else. */
const VIEW = {
  situation: { belongings: [card], travellers: [LIN.id] },
  solved: { placing: new Map([[card.id, "on-me"]]) },
  toLink: [],
  kept: [],
} as unknown as PlanView;

/** An item as a plan wrote it; the step it was for is the card’s, or one that there is no more. */
function written(title: string, step = "gone"): OwnItem {
  const content = { phase: "before" as const, title, due: DUE };
  return { id: stepItemId(stepDigits(`${ID} get ${step}`), content), ...content };
}
const TYPED: OwnItem = { id: LIN.id, phase: "before", title: "Umbrella", due: null };
const DOING: Mark = { state: "doing", note: "", doneOn: null };

/** The page has read the profile. */
function Known({ read }: { read: () => ProfileState }) {
  useQuery({ queryKey: PROFILE_KEY, queryFn: read, staleTime: Infinity });
  return null;
}

/** Does something, and lets what comes of it be drawn. */
const turn = (what: () => void = () => {}) =>
  act(async () => {
    what();
    await new Promise((turned) => setTimeout(turned, 20));
  });

/** Draws the note and the button over a checklist; what was sent is collected. */
async function draw(ownItems: OwnItem[], marks: Record<string, Mark> = {}) {
  const trip = bareTrip(ID, { ownItems, marks, travellers: [LIN.id] });
  const profile = { ...emptyProfile("2026-11-29T00:00:00.000Z"), people: [LIN], trips: [trip] };
  const sent: Action[][] = [];
  vi.mocked(client).mockImplementation((async (name: string, input: { actions: Action[] }) => {
    if (name === "profile.apply") sent.push(input.actions);
    return { which: "own", profile: reduceAll(profile, sent.flat()), undo: null, redo: null };
  }) as never);
  const part = (
    <>
      <Known read={() => ({ which: "own", profile, undo: null, redo: null })} />
      <WriteButton trip={trip} view={VIEW} />
      <WrittenNote trip={trip} view={VIEW} />
    </>
  );
  const { place, unmount } = await mount(part, catalogueOf({ cards: [CARD] }), profile);
  const button = (name: string) =>
    [...place.querySelectorAll("button")].find(({ textContent }) => textContent === name);
  await vi.waitFor(async () => {
    await turn();
    expect(button("Write into the checklist")?.disabled).toBe(false);
  });
  const press = (name: string) => turn(() => button(name)?.click());
  const titles = () =>
    reduceAll(profile, sent.flat()).trips.flatMap((one) => one.ownItems.map(({ title }) => title));
  const note = () => place.querySelector("[role=status]")?.textContent ?? null;
  return { note, press, sent, titles, unmount };
}

beforeEach(() => vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true));
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

test.each([
  ["in this language", "Get: Card"],
  ["in the other", "备好：中Card"],
])("what is written %s fits: nothing is said, and nothing written again", async (_, title) => {
  const page = await draw([TYPED, written(title, card.id)]);
  expect(page.note()).toBeNull();
  await page.press("Write into the checklist");
  expect(page.sent).toEqual([]);
  await page.unmount();
});

test("what does not fit is named, and taken off in one step with what is new written", async () => {
  const page = await draw([TYPED, written("Get: Old SIM")]);
  expect(page.note()).toContain("1 item on the checklist comes from an earlier plan");
  expect(page.note()).toContain("“Get: Old SIM”");
  await page.press("Take 1 off, write 1");
  expect(page.sent).toHaveLength(1);
  expect(page.titles()).toEqual(["Umbrella", "Get: Card"]);
  await page.unmount();
});

test("it can be taken off alone", async () => {
  const page = await draw([TYPED, written("Get: Old SIM")]);
  await page.press("Only take off");
  expect(page.titles()).toEqual(["Umbrella"]);
  await page.unmount();
});

test("what the person began stays and is named; without anything to take off there is no button", async () => {
  const begun = written("Get: Old SIM");
  const page = await draw([begun, written("Get: Card", card.id)], { [begun.id]: DOING });
  expect(page.note()).toContain("You began or changed 1 item");
  expect(page.note()).toContain("“Get: Old SIM”");
  await page.press("Take off the checklist");
  expect(page.sent).toEqual([]);
  await page.unmount();
});

test("beside what is taken off, what stays is named too", async () => {
  const begun = written("Get: Old SIM");
  const items = [begun, written("Get: Older SIM", "older"), written("Get: Card", card.id)];
  const page = await draw(items, { [begun.id]: DOING });
  expect(page.note()).toContain("Begun or changed by you, these stay: “Get: Old SIM”.");
  await page.press("Take off the checklist");
  expect(page.titles()).toEqual(["Get: Old SIM", "Get: Card"]);
  await page.unmount();
});
