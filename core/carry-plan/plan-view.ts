import type { Belonging } from "./belonging.ts";
import type { Evidence } from "../catalogue/evidence.ts";
import { distinctEvidence } from "../catalogue/distinct-evidence.ts";
import type { Place, TripFailure } from "./failures-of-trip.ts";
import { leavingOf, type Left } from "./left-at-home.ts";
import type { TripMeans } from "./means-of.ts";
import type { TripNeed } from "./needs-of-trip.ts";
import { openCells, type OpenCell } from "./open-cells.ts";
import { leftFor, type Score } from "./simulate.ts";
import type { Solved } from "./solve.ts";
import { takingOf, type KeptGroup } from "./taking.ts";
import { USUAL, type TripProblem } from "./to-problem.ts";
import type { TripSituation } from "./trip-problem.ts";

/**
 * What is left for one need when one thing goes wrong.
 * - `usual`: what one uses anyway. - `other`: something as good. - `condition`: something that works with a condition.
 * - `none`: nothing.
 */
export interface Cell {
  state: "usual" | "other" | "condition" | "none";
  means: TripMeans | null;
}

/** A need with what one meets it by while nothing is wrong, and its cells in the order of the columns. */
export interface NeedRow {
  need: TripNeed;
  usual: TripMeans | null;
  cells: readonly Cell[];
  /** What nobody verified, and so nothing counts on. */
  unknown: readonly TripMeans[];
}

/** Failures that take the same. `changes`: some need is met otherwise then, or not at all. */
export interface Column {
  id: string;
  failures: readonly TripFailure[];
  changes: boolean;
}

/**
 * The plan as the page, the PDF and every export draw it.
 * - `covered` of `rows`: needs that keep a means whatever single thing goes wrong.
 * - `without`: failures that concern nothing on this trip.
 * - `toLink`: cards that the plan counts on in a wallet, and that are not in it yet.
 */
export interface PlanView {
  situation: TripSituation;
  solved: Solved;
  score: Score;
  proved: boolean;
  rows: readonly NeedRow[];
  columns: readonly Column[];
  without: readonly TripFailure[];
  covered: number;
  open: readonly OpenCell[];
  kept: readonly KeptGroup[];
  left: readonly Left[];
  toLink: readonly TripMeans[];
  /** What the plan rests on, each source and date once. */
  evidence: readonly Evidence[];
  /** What could go along: ids of things that some means that counts is done with. */
  offered: ReadonlySet<string>;
  places: readonly Place[];
}

/** The best first: what is for emergencies last, without a condition before with one, then in the order of the record, then by id. */
export function byWorth(a: TripMeans, b: TripMeans): number {
  const rank = ({ by, verdict, toLink, with: one, card, line }: TripMeans) =>
    Number(by === "card-at-counter") * 8 +
    Number(verdict.level === "partial") * 4 +
    Number([one, card, line].some((part) => part !== null && part.getting !== null)) * 2 +
    Number(toLink);
  return rank(a) - rank(b) || a.order - b.order || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** The means of a situation by id, and how to find the best of some. */
export function bestAmong(situation: TripSituation): (ids: readonly string[]) => TripMeans | null {
  const byId = new Map([...situation.means.values()].flat().map((means) => [means.id, means]));
  return (ids) =>
    ids
      .flatMap((id) => byId.get(id) ?? [])
      .toSorted(byWorth)
      .at(0) ?? null;
}

function cellOf(usual: TripMeans | null, best: TripMeans | null, left: readonly string[]): Cell {
  if (best === null) return { state: "none", means: null };
  if (usual !== null && left.includes(usual.id)) return { state: "usual", means: usual };
  return { state: best.verdict.level === "partial" ? "condition" : "other", means: best };
}

/** Lays the solved plan out for people to read. */
export function planView(
  situation: TripSituation,
  { problem, groups, without }: TripProblem,
  solved: Solved,
): PlanView {
  const { placing } = solved;
  const best = bestAmong(situation);
  // What is not got is not lost either.
  const isThere = ({ getting, id }: Belonging) => getting === null || placing.has(id);
  const concerns = ({ subject }: TripFailure) => {
    if (subject.kind === "belonging") return isThere(subject.belonging);
    if (subject.kind === "issuer") return subject.cards.some(isThere);
    if (subject.kind !== "wallet") return true;
    return situation.belongings.some((one) => one.product === subject.product && isThere(one));
  };
  const members = (id: string) => (groups.get(id) ?? []).filter(concerns);
  const real = problem.failures.filter(({ id, usual }) => !usual && members(id).length > 0);
  const usualLeft = leftFor(
    problem,
    placing,
    problem.failures.filter(({ id }) => id === USUAL),
  );
  const lefts = real.map((one) => leftFor(problem, placing, [one]));
  const rows = situation.needs
    .filter(({ weight }) => weight !== "none")
    .map((need): NeedRow => {
      const usual = best(usualLeft.get(need.id) ?? []);
      return {
        need,
        usual,
        cells: lefts.map((all) => {
          const left = all.get(need.id) ?? [];
          return cellOf(usual, best(left), left);
        }),
        unknown: situation.unknown.get(need.id) ?? [],
      };
    });
  // A need that nothing meets even when nothing is wrong is said once, not in every column.
  const met = rows.filter(
    ({ cells, usual }) => usual !== null || cells.some(({ state }) => state !== "none"),
  );
  const columns = real.map(({ id }, i): Column => ({
    id,
    failures: members(id),
    changes: met.some(({ cells }) => cells[i]?.state !== "usual"),
  }));
  const used = rows.flatMap(({ usual, cells }) =>
    [usual, ...cells.map(({ means }) => means)].filter((one) => one !== null),
  );
  const toLink = new Map(
    used
      .filter(({ toLink: isOpen, card }) => isOpen && card !== null)
      .map((means) => [`${means.card?.id} ${means.with.id}`, means]),
  );
  return {
    situation,
    solved,
    score: solved.score,
    proved: solved.proved,
    rows,
    columns,
    without,
    covered: rows.filter(({ usual, cells }) => usual !== null && cells.every(({ state }) => state !== "none"))
      .length,
    open: openCells(rows, columns),
    kept: takingOf(situation, placing, rows),
    left: leavingOf(situation, problem, placing),
    toLink: [...toLink.values()],
    evidence: distinctEvidence(used.flatMap(({ verdict }) => verdict.evidence)),
    offered: new Set(problem.things.filter(({ places }) => places.length > 0).map(({ id }) => id)),
    places: situation.places,
  };
}
