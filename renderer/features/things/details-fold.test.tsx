// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CARD, catalogueOf, words } from "../../../core/facts/catalogue.fixture.ts";
import { barePerson } from "../../../core/profile/person.ts";
import { emptyProfile } from "../../../core/profile/profile.ts";
import { bareThing, type Thing } from "../../../core/profile/thing.ts";
import { UNKNOWN_CARD, UNKNOWN_SIM } from "../../../core/profile/thing-details.ts";
import { mount } from "../../session/mount.fixture.tsx";
import { PersonThings } from "./person-things.tsx";

const LIN = barePerson("00000000-0000-4000-8000-000000000001", "Lin");
const debit = { ...CARD, id: "debit", group: "bank", funding: "debit", issuedIn: "CN", networks: [] };
const ride = { ...CARD, id: "ride", group: "transit", funding: "stored-value", issuedIn: "CN", networks: [] };
const sim = { ...CARD, id: "sim", name: words("Line"), kind: "sim", number: "yes", issuedIn: "CN" };
const CATALOGUE = catalogueOf({ cards: [debit, ride], sims: [sim] });

const card: Thing = bareThing("t", LIN.id, "debit");
const FROZEN: Partial<Thing> = {
  card: { ...UNKNOWN_CARD, status: "frozen", class: "2", openedOn: "2024-05" },
};

/** The things of a person with the form of the first. */
async function draw(...things: [Thing, ...Thing[]]) {
  const profile = { ...emptyProfile("2026-11-26T00:00:00.000Z"), people: [LIN], things };
  const editing = { thing: things[0].id };
  return mount(<PersonThings person={LIN} editing={editing} onEdit={() => {}} />, CATALOGUE, profile);
}

function foldIn(place: HTMLElement) {
  const fold = place.querySelector("details");
  return {
    open: fold?.open,
    head: fold?.querySelector("summary")?.textContent,
    labels: [...(fold?.querySelectorAll("label") ?? [])].map(({ textContent }) => textContent),
  };
}

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  // What a search reads ahead is not there, and nobody searches.
  vi.stubGlobal("fetch", () => new Promise(() => {}));
});
afterEach(() => vi.unstubAllGlobals());

test.each<[string, Thing, ReturnType<typeof foldIn>]>([
  [
    "folded away where nothing is known",
    card,
    {
      open: false,
      head: "More about it",
      labels: [
        "State of the card",
        "Account class",
        "Month it was opened, optional",
        "Month it was last used, optional",
        "Last four digits of the number the bank has, optional",
      ],
    },
  ],
  [
    "short where little is asked",
    { ...card, product: "ride" },
    {
      open: false,
      head: "More about it",
      labels: ["State of the card"],
    },
  ],
  [
    "open and named where something is known, also what its product is not asked",
    { ...card, ...FROZEN, product: "ride" },
    {
      open: true,
      head: "More about it: frozen, Type II, Opened: May 2024",
      labels: ["State of the card", "Account class", "Month it was opened, optional"],
    },
  ],
])("what is known of a thing is %s", async (_, thing, fold) => {
  const { place, unmount } = await draw(thing);
  expect(foldIn(place)).toEqual(fold);
  await unmount();
});

test("a field with something wrong in it is not hidden, and has the focus", async () => {
  const wrong = { ...card, card: { ...UNKNOWN_CARD, phoneDigits: "12" } };
  const { place, unmount } = await draw(wrong);
  const fold = place.querySelector("details");
  await act(async () => {
    fold?.removeAttribute("open");
    fold?.dispatchEvent(new Event("toggle"));
  });
  expect(foldIn(place).open).toBe(false);
  await act(async () => place.querySelector("form")?.requestSubmit());
  expect(foldIn(place).open).toBe(true);
  expect(fold?.textContent).toContain("Enter exactly four digits, or leave it empty.");
  expect(fold?.contains(document.activeElement)).toBe(true);
  await unmount();
});

test("what was stopped is marked by a word, in the table and in the lists", async () => {
  const off = { ...bareThing("s", LIN.id, "sim"), sim: { ...UNKNOWN_SIM, state: "suspended" as const } };
  const { place, unmount } = await draw({ ...card, ...FROZEN }, { ...card, id: "u" }, off);
  const heads = [...place.querySelectorAll("tbody th")].map(({ textContent }) => textContent);
  expect(heads).toEqual(["Cardfrozen", "Card"]);
  const lines = [...place.querySelectorAll("li")].map(({ textContent }) => textContent);
  expect(lines).toEqual(["Lineline suspended"]);
  await unmount();
});
