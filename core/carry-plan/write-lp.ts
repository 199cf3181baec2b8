import type { Cover, Model, Spot } from "./model.ts";
import type { Charge, PlanThing } from "./problem.ts";
import { AIMS, COVER_AIMS, type CoverAim, type Score } from "./simulate.ts";

/** What is minimised: an aim, or at the very end the order of things and places, so that one plan comes out. */
export type Stage = (typeof AIMS)[number] | "order";
export const STAGES: readonly Stage[] = [...AIMS, "order"];

/** The best value of each aim that was already found. */
export type Reached = Partial<Score>;

export function isCover(aim: Stage): aim is CoverAim {
  return COVER_AIMS.some((one) => one === aim);
}

interface Term {
  by: number;
  name: string;
}

/** The format cuts long lines off. */
const TERMS_IN_LINE = 12;

function sum(terms: readonly Term[]): string {
  // An empty sum is written with a variable that counts nothing.
  const all = terms.length > 0 ? terms : [{ by: 0, name: "x0" }];
  return all
    .map(
      ({ by, name }, i) =>
        `${i > 0 && i % TERMS_IN_LINE === 0 ? "\n " : ""}${by < 0 ? "-" : "+"} ${Math.abs(by)} ${name}`,
    )
    .join(" ");
}

const ofOne = (names: readonly string[]): Term[] => names.map((name) => ({ by: 1, name }));

/**
 * The model as a program in CPLEX LP format.
 * - `x<spot>`: the thing is kept there; whole. - `z<way>`: all of the way's spots are taken; between them.
 * - `u<cover>`: nothing covers it. - `y<charge>_<way>`: the line is paid so.
 *
 * Only x is whole: with x given, the others are 0 or 1 where they are minimised.
 * @param reached what the stages before reached: kept as constraints, never as weights
 */
export function writeLp(model: Model, charges: readonly Charge[], stage: Stage, reached: Reached): string {
  const { spots, ways, covers, lost } = model;
  const x = (spot: number) => `x${spot}`;
  const spotsOf = (thing: string) => spots.flatMap((spot, i) => (spot.thing.id === thing ? [x(i)] : []));
  const standing = (way: number) => {
    const parts = ways[way] ?? [];
    return parts.length === 1 ? x(parts[0] ?? 0) : `z${way}`;
  };
  const perThing = (of: (thing: PlanThing) => number): Term[] =>
    spots.flatMap(({ thing }, i) => (of(thing) === 0 ? [] : [{ by: of(thing), name: x(i) }]));

  const listed = [...new Set(spots.map(({ thing }) => thing))];
  /** Earlier things before later ones, and of two the earlier one at the earlier place. */
  const lateness = ({ thing, place }: Spot) => {
    const at = listed.indexOf(thing);
    return at + 1 + thing.places.indexOf(place) * (listed.length - at);
  };
  // Where all that can be covered is covered, a cover is a plain demand.
  const demanded = ({ aim }: Cover) => reached[aim] === lost[aim];
  /** Covers of an aim whose turn has not come are left out: they are free to stay open. */
  const counted = covers
    .map((cover, i) => ({ cover, name: `u${i}` }))
    .filter(({ cover: { aim } }) => aim === stage || reached[aim] !== undefined);

  const ways_ = charges.map((charge, c) => ({ charge, names: charge.ways.map((_, w) => `y${c}_${w}`) }));
  const dearest = ({ ways: all }: Charge) => Math.max(0, ...all.map(({ minor }) => minor));
  const terms = (aim: Stage): Term[] => {
    if (isCover(aim))
      return counted
        .filter(({ cover }) => cover.aim === aim && !demanded(cover))
        .map(({ cover, name }) => ({ by: cover.weight, name }));
    if (aim === "unpriced") return perThing(({ price }) => (price === null ? 1 : 0));
    if (aim === "days") return perThing(({ days }) => days);
    if (aim === "things") return perThing(() => 1);
    if (aim === "order") return spots.map((spot, i) => ({ by: lateness(spot), name: x(i) }));
    return [
      ...perThing(({ price }) => price ?? 0),
      ...ways_.flatMap(({ charge, names }) =>
        names.flatMap((name, w) => {
          const saved = dearest(charge) - (charge.ways[w]?.minor ?? 0);
          return saved === 0 ? [] : [{ by: -saved, name }];
        }),
      ),
    ];
  };
  /** What does not vary of an aim: what is lost anyway; the dearest way of each line, from which the others save. */
  const constant = (aim: Stage): number =>
    isCover(aim)
      ? lost[aim]
      : aim === "money"
        ? charges.reduce((all, charge) => all + dearest(charge), 0)
        : 0;

  const rows: string[] = [];
  const row = (text: string) => rows.push(` c${rows.length}: ${text}`);
  for (const thing of new Set(spots.map((spot) => spot.thing)))
    row(`${sum(ofOne(spotsOf(thing.id)))} ${thing.locked ? "=" : "<="} 1`);
  ways.forEach((way, i) => {
    if (way.length > 1)
      for (const spot of way)
        row(
          sum([
            { by: 1, name: `z${i}` },
            { by: -1, name: x(spot) },
          ]) + " <= 0",
        );
  });
  for (const { cover, name } of counted)
    row(`${sum(ofOne([...cover.ways.map(standing), ...(demanded(cover) ? [] : [name])]))} >= 1`);
  for (const { charge, names } of ways_) {
    if (names.length > 0) row(`${sum(ofOne(names))} <= 1`);
    charge.ways.forEach(({ things }, w) => {
      for (const thing of things)
        row(
          `${sum([{ by: 1, name: names[w] ?? "" }, ...spotsOf(thing).map((name) => ({ by: -1, name }))])} <= 0`,
        );
    });
  }
  for (const aim of AIMS) {
    const value = reached[aim];
    if (value === undefined || (aim !== "money" && terms(aim).length === 0)) continue;
    row(`${sum(terms(aim))} <= ${value - constant(aim)}`);
  }
  return [
    "Minimize",
    ` obj: ${sum(terms(stage))}`,
    "Subject To",
    ...rows,
    "Bounds",
    ...ways.flatMap((way, i) => (way.length > 1 ? [` 0 <= z${i} <= 1`] : [])),
    "Binary",
    ...spots.map((_, i) => ` x${i}`),
    "End",
    "",
  ].join("\n");
}
