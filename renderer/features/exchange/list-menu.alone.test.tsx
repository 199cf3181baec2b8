// @vitest-environment happy-dom
import Papa from "papaparse";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CARD, catalogueOf, LINK, PURSE } from "../../../core/facts/catalogue.fixture.ts";
import { barePerson } from "../../../core/profile/person.ts";
import { emptyProfile, type Profile } from "../../../core/profile/profile.ts";
import { bareLink, bareThing } from "../../../core/profile/thing.ts";
import { NO_PROGRESS } from "../../../core/profile/trip.ts";
import { downloadBlob } from "../../session/download.ts";
import { chooseInMenu, mount } from "../../session/mount.fixture.tsx";
import { ListMenu } from "./list-menu.tsx";

vi.mock("../../session/download.ts");

const FORMULA = '=HYPERLINK("https://example.org","Visa")';
const GUARDED = `'${FORMULA}`;

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const OWNER = barePerson(id(1), FORMULA);

/** A person all of whose texts are a formula; so is the name of the card, as a pack may have it. */
const PROFILE: Profile = {
  ...emptyProfile("2026-11-26T00:00:00.000Z"),
  people: [OWNER],
  things: [
    { ...bareThing(id(2), OWNER.id, "card"), label: FORMULA, notes: FORMULA },
    { ...bareThing(id(3), OWNER.id, "purse"), label: FORMULA },
  ],
  links: [{ ...bareLink(id(2), id(3), "linked"), notes: FORMULA }],
  trips: [
    {
      id: id(4),
      name: "Colombia",
      destination: "island",
      departs: "2027-01-07",
      returns: "2027-01-21",
      travellers: [OWNER.id],
      purpose: null,
      ...NO_PROGRESS,
      marks: { [id(5)]: { state: "done", note: FORMULA, doneOn: null } },
      ownItems: [{ id: id(5), phase: "before", title: FORMULA, due: null }],
    },
  ],
};
const CATALOGUE = catalogueOf({
  cards: [{ ...CARD, name: { en: FORMULA, "zh-CN": FORMULA } }],
  wallets: [PURSE],
  links: [LINK],
});

/** Chooses a list and gives the rows of the file that the person is handed. */
async function rowsOf(beginning: string): Promise<string[][]> {
  const { place, unmount } = await mount(<ListMenu people={[OWNER.id]} />, CATALOGUE, PROFILE);
  await chooseInMenu(place, beginning);
  await unmount();
  const [blob] = vi.mocked(downloadBlob).mock.calls[0] ?? [];
  return Papa.parse<string[]>((await blob?.text())?.replace("\uFEFF", "").trimEnd() ?? "").data;
}

beforeEach(() => vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true));
afterEach(() => {
  vi.clearAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

test.each([
  ["things", "Cards, wallets", 6],
  ["links", "Links", 4],
  ["a trip’s checklist", "Checklist: Colombia", 2],
])("no formula gets into the list of %s", async (_, beginning, cells) => {
  const rows = await rowsOf(beginning);
  const all = rows.flat();
  expect(all).not.toContain(FORMULA);
  expect(all.filter((cell) => cell === GUARDED)).toHaveLength(cells);
});
