import Papa from "papaparse";
import { createLookup } from "../../../core/catalogue/lookup.ts";
import { checklistFor } from "../../../core/checklist/for-trip.ts";
import { PLAIN_VIEW, showGrid } from "../../../core/compatibility/grid-view.ts";
import { placesGrid } from "../../../core/compatibility/grids/places-grid.ts";
import { walletGrid } from "../../../core/compatibility/grids/wallet-grid.ts";
import { createJudge } from "../../../core/compatibility/judge.ts";
import {
  checklistTable,
  gridTable,
  linksTable,
  thingsTable,
  type Table,
} from "../../../core/exchange/tables.ts";
import type { BasketCost } from "../../../core/costs/cost-of-basket.ts";
import { costTable } from "../../../core/costs/cost-table.ts";
import { catalogueOf } from "../../../core/facts/catalogue.fixture.ts";
import { EMPTY_OVERLAY, withOverlay, type Overlay } from "../../../core/overlay/overlay.ts";
import { RESIDENT } from "../../../core/people/holder.ts";
import { emptyProfile, type Records } from "../../../core/profile/profile.ts";
import { csvText } from "../../../renderer/session/csv-text.ts";
import { SAMPLE } from "../../testing/sample-records.ts";
import type { Check } from "../check.ts";

const FORMULAS = [
  '=HYPERLINK("https://example.org","Visa")',
  "=cmd|' /C calc'!A0",
  "+1+1",
  "-1+1",
  "@SUM(A1)",
  " =1",
  "\t=1",
  "\r\n=1",
  "\u200B=1",
  '"=1',
  "＝1",
  "－1",
  "x\n=1",
  "x\r=1",
  "x;=1",
  "x\t@A1",
];

/** What a spreadsheet that parts cells at one of these sees at the start of a cell, and calculates. */
const SEPARATORS = [",", ";", "\t"];
const CALCULATES = /^[\s\u200B"]*[=+\-@＝＋－＠]/u;

const same = (text: string) => text;

const TODAY = "2026-11-28";

/** A pack whose every name is a formula: a card, a wallet, a place, and what is said of them. */
function packWith(formula: string): Overlay {
  const named = { name: { en: formula, "zh-CN": formula }, about: { en: formula, "zh-CN": formula } };
  const [card] = SAMPLE.overlay.cards;
  const [link] = SAMPLE.overlay.links;
  if (card === undefined || link === undefined) throw new Error("the sample has both");
  const { evidence } = card;
  const place = { kind: "destination", id: "isle" } as const;
  return {
    ...EMPTY_OVERLAY,
    cards: [{ ...card, ...named }],
    wallets: [{ id: "purse", kind: "wallet", group: "wallet", order: 1, ...named, evidence }],
    links: [{ ...link, product: card.id, target: { kind: "wallet", id: "purse" } }],
    destinations: [{ id: "isle", ...named, evidence } as unknown as Overlay["destinations"][number]],
    acceptance: [{ ...link, id: "club-card--isle", product: card.id, target: place }],
  };
}

function recordsWith(formula: string): Records {
  return {
    ...SAMPLE,
    people: SAMPLE.people.map((person) => ({ ...person, name: formula })),
    things: SAMPLE.things.map((thing) => ({
      ...thing,
      product: "club-card",
      label: formula,
      notes: formula,
    })),
    links: SAMPLE.links.map((link) => ({ ...link, notes: formula })),
    trips: SAMPLE.trips.map((trip) => ({
      ...trip,
      ownItems: trip.ownItems.map((item) => ({ ...item, title: formula })),
    })),
    overlay: packWith(formula),
  };
}

/** Every table that is written as CSV, by what the person presses, with one text wherever there can be any. */
function tablesWith(formula: string): Record<string, Table> {
  const records = recordsWith(formula);
  const catalogue = withOverlay(catalogueOf({}), records.overlay);
  const lookup = createLookup(catalogue);
  const judge = createJudge(catalogue);
  const [trip] = records.trips;
  if (trip === undefined) throw new Error("the sample has a trip");
  const profile = { ...emptyProfile("2026-11-26T00:00:00.000Z"), ...records };
  const words = {
    column: same,
    kind: same,
    product: (id: string) => lookup.nameOf(id)?.en ?? id,
    thing: ({ label }: { label: string }) => label,
    linkState: same,
    yes: "yes",
  };
  const { phases } = checklistFor(catalogue, lookup, profile, trip, TODAY);
  const about = { mine: new Set<string>(), holder: RESIDENT };
  const grids = [
    walletGrid(catalogue, judge, { ...about, walletGroups: ["wallet"], destination: null }, TODAY),
    placesGrid(catalogue, judge, { ...about, use: null }, TODAY),
  ];
  const [wallets = [], places = []] = grids.map((grid) =>
    gridTable(showGrid(grid, PLAIN_VIEW), {
      line: ({ name }) => name.en,
      cell: (_row, _column, { short, level }) => short?.en ?? level ?? "",
    }),
  );
  return {
    things: thingsTable(records, lookup, words),
    links: linksTable(records, words),
    checklist: checklistTable(phases, {
      column: same,
      phase: same,
      title: ({ source }) => (source.kind === "own" ? source.item.title : ""),
      state: same,
    }),
    costs: costsOf(formula),
    "Compare, wallets": wallets,
    "Compare, places": places,
  };
}

/** The costs of a trip, in which everything that has a name is called so. */
function costsOf(formula: string): Table {
  const line = { kind: "shops", count: 1, each: { minor: 100, currency: "CNY" } };
  const row = { line, serves: "yes", steps: [{ unknown: {} }], fees: null, noRate: {} };
  const cost = { chain: { said: { shops: formula } }, lines: [row], fees: null, currency: "CNY" };
  const named = () => formula;
  return costTable([cost as unknown as BasketCost], {
    column: same,
    chain: named,
    line: named,
    total: "total",
    serves: named,
    unknown: named,
    noRate: named,
    say: named,
  });
}

/** A name that a pack or a person gives must not calculate in the spreadsheet that an export is opened with. */
export const check: Check = {
  item: "no export brings a formula along",
  proof: "names, notes and packs that are one, in each table, parted at , ; and tab",
  run() {
    let tries = 0;
    const findings: string[] = [];
    for (const formula of FORMULAS) {
      for (const [name, table] of Object.entries(tablesWith(formula))) {
        tries += 1;
        if (!table.flat().includes(formula)) findings.push(`${name} has no ${JSON.stringify(formula)} in it`);
        const text = csvText(table);
        const cells = SEPARATORS.flatMap((delimiter) =>
          Papa.parse<string[]>(text, { delimiter }).data.flat(),
        );
        const found = cells.find((cell) => CALCULATES.test(cell));
        if (found !== undefined) findings.push(`${name}: ${JSON.stringify(found)}`);
      }
    }
    return Promise.resolve({ tries, findings });
  },
};
