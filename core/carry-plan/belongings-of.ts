import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import { isOverBy } from "../profile/over-by.ts";
import type { Thing } from "../profile/thing.ts";
import { unnotedId, type Belonging } from "./belonging.ts";
import { candidatesFor, type CandidateWish } from "./candidates.ts";
import { carriedOf, IN_PHONE } from "./carried-of.ts";

/** Everything of one traveller that a plan can take. */
export interface PersonsBelongings {
  person: string;
  belongings: readonly Belonging[];
  /** The telephone that is carried: the first they noted, else one that nobody noted; null for a child without one. */
  phone: string | null;
  /** What ends before the trip does, or is blocked, closed or given up. */
  expired: readonly Belonging[];
  /** What the plan does not look at, because there is too much of it. */
  beyond: readonly Belonging[];
}

/** Of one product, more than so many add nothing to a plan; of all, so many can be weighed against each other. */
const OF_A_PRODUCT = 2;
const OF_A_PERSON = 60;

const USEFUL_FIRST = ["supported", "partial", "unknown", "unsupported"] as const;

/** The things that a plan looks at: few of a kind, and of all those that are of most use there. */
function lookedAt(things: readonly Belonging[], wish: Pick<CandidateWish, "verdict">): Set<Belonging> {
  const counts = new Map<string, number>();
  const few = things.filter(({ product }) => {
    const count = (counts.get(product ?? "") ?? 0) + 1;
    counts.set(product ?? "", count);
    return count <= OF_A_PRODUCT;
  });
  if (few.length <= OF_A_PERSON) return new Set(few);
  const rank = ({ product, kind }: Belonging) =>
    kind === "phone" ? -1 : USEFUL_FIRST.indexOf(wish.verdict(product ?? "").level);
  return new Set(few.toSorted((a, b) => rank(a) - rank(b)).slice(0, OF_A_PERSON));
}

/**
 * What a traveller has and could get.
 * @param things theirs that are in use
 * @param child gets nothing, and has no telephone unless one is noted
 */
export function belongingsOf(
  catalogue: Pick<Catalogue, "lead-times">,
  lookup: Lookup,
  things: readonly Thing[],
  child: boolean,
  wish: Omit<CandidateWish, "phone" | "has">,
): PersonsBelongings {
  const { person, returns } = wish;
  const kinds = things.flatMap((thing) => {
    const kind = carriedOf(lookup, thing.product);
    return kind === null ? [] : [{ thing, kind }];
  });
  const noted = kinds.find(({ kind }) => kind === "phone")?.thing.id ?? null;
  const needsPhone = !child || kinds.some(({ kind }) => IN_PHONE.includes(kind));
  const phone = noted ?? (needsPhone ? unnotedId("phone", person) : null);
  const theirs = kinds.map(({ thing, kind }): Belonging => ({
    id: thing.id,
    kind,
    person,
    product: thing.product,
    thing,
    phone: IN_PHONE.includes(kind) ? phone : null,
    getting: null,
  }));
  const isExpired = ({ thing }: Belonging) => thing !== null && isOverBy(thing, returns);
  const fit = theirs.filter((one) => !isExpired(one));
  const looked = lookedAt(fit, wish);
  const unnoted: Belonging[] =
    phone === null || noted !== null
      ? []
      : [{ id: phone, kind: "phone", person, product: null, thing: null, phone: null, getting: null }];
  const has = new Set(things.map(({ product }) => product));
  const candidates = child ? [] : candidatesFor(catalogue, lookup, { ...wish, phone, has });
  return {
    person,
    belongings: [...fit.filter((one) => looked.has(one)), ...unnoted, ...candidates],
    phone,
    expired: theirs.filter(isExpired),
    beyond: fit.filter((one) => !looked.has(one)),
  };
}
