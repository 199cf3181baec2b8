// @vitest-environment happy-dom
import Papa from "papaparse";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PLAIN_VIEW, showGrid } from "../../../core/compatibility/grid-view.ts";
import { walletGrid } from "../../../core/compatibility/grids/wallet-grid.ts";
import { createJudge } from "../../../core/compatibility/judge.ts";
import { catalogueOf } from "../../../core/facts/catalogue.fixture.ts";
import { anyOwnCard } from "../../../core/overlay/overlay.fixture.ts";
import { EMPTY_OVERLAY, withOverlay, type Overlay } from "../../../core/overlay/overlay.ts";
import { RESIDENT } from "../../../core/people/holder.ts";
import { emptyProfile } from "../../../core/profile/profile.ts";
import { downloadBlob } from "../../session/download.ts";
import { chooseInMenu, mount } from "../../session/mount.fixture.tsx";
import { ExportMenu } from "./export-menu.tsx";

vi.mock("../../session/download.ts");

const FORMULA = '=HYPERLINK("https://example.org","Visa")';
const GUARDED = `'${FORMULA}`;
const both = { en: FORMULA, "zh-CN": FORMULA };
const evidence = [{ source: "own-entry", asOf: "2026-11-01", confidence: "high" as const }];

/** What a pack brings: a card and a wallet whose names are a formula, and that one does not go into the other. */
const PACK: Overlay = {
  ...EMPTY_OVERLAY,
  cards: [anyOwnCard({ id: "club-card", name: both, about: both, evidence })],
  wallets: [{ id: "purse", kind: "wallet", group: "wallet", order: 1, name: both, about: both, evidence }],
  links: [
    {
      id: "club-card--purse",
      product: "club-card",
      target: { kind: "wallet", id: "purse" },
      level: "unsupported",
      note: both,
      factors: [],
      workarounds: [],
      evidence,
    },
  ],
};
const PROFILE = { ...emptyProfile("2026-11-26T00:00:00.000Z"), overlay: PACK };
const BUILT_IN = catalogueOf({});

/** Chooses what the menu has of that name, over the grid of wallets. */
async function choose(beginning: string): Promise<void> {
  const catalogue = withOverlay(BUILT_IN, PACK);
  const question = {
    mine: new Set<string>(),
    holder: RESIDENT,
    walletGroups: ["wallet" as const],
    destination: null,
  };
  const grid = walletGrid(catalogue, createJudge(catalogue), question, "2026-11-28");
  const menu = <ExportMenu shown={showGrid(grid, PLAIN_VIEW)} question="Q" name="wallets" />;
  const { place, unmount } = await mount(menu, BUILT_IN, PROFILE);
  await chooseInMenu(place, beginning);
  await unmount();
}

const writeText = vi.fn(async (_text: string) => undefined);

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.spyOn(navigator.clipboard, "writeText").mockImplementation(writeText);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.clearAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

function expectGuarded(csv: string): void {
  const [head, row] = Papa.parse<string[]>(csv.trimEnd()).data;
  expect(head).toEqual(["", GUARDED]);
  expect(row?.[0]).toBe(GUARDED);
  expect(row?.[1]).toContain("own entry");
}

test("a formula from a pack does not get into the CSV that is saved", async () => {
  await choose("Save as CSV");
  const [blob, name] = vi.mocked(downloadBlob).mock.calls[0] ?? [];
  expect(name).toBe("carryall-wallets.csv");
  expectGuarded(((await blob?.text()) ?? "").replace("\uFEFF", ""));
});

test("nor into the CSV that is copied", async () => {
  await choose("Copy as CSV");
  expectGuarded(writeText.mock.calls[0]?.[0] ?? "");
});
