import type { CalendarDate } from "../calendar-date.ts";
import type { Guide } from "../catalogue/guide.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import type { Person } from "../profile/person.ts";
import type { Profile } from "../profile/profile.ts";
import { factsOfPerson, type PersonFacts } from "./guide-facts.ts";
import { guideProgress, type GuideProgressView } from "./guide-progress.ts";
import { holdsFor, type Struck } from "./holds-for.ts";

/** Why a guide is nothing for somebody: a condition, that they have it already, or that nothing in it is theirs. */
export type NotFor = Struck | { kind: "has"; product: string } | { kind: "unrelated" };

/**
 * A guide as one person sees it. `suits` is `perhaps` where a fact is not known that decides. `variants` are those that
 * are not ruled out, those that certainly concern them first.
 */
export interface GuideFor {
  guide: Guide;
  suits: "yes" | "perhaps" | "no";
  why: NotFor | null;
  variants: readonly (Guide["variants"][number] & { certain: boolean })[];
  progress: GuideProgressView;
}

/** Kinds of guides that are about what one has; the others begin something. */
const ABOUT_OWN: readonly Guide["kind"][] = ["change", "retry", "use", "travel"];

/** Whether a guide about what one has is about anything of theirs; null where nobody said what they have. */
function isAboutTheirs(lookup: Lookup, { kind, concerns }: Guide, facts: PersonFacts): boolean | null {
  if (!ABOUT_OWN.includes(kind)) return true;
  const products = concerns.filter((id) => lookup.kindOf(id) !== undefined);
  const places = concerns.filter((id) => lookup.destination(id) !== undefined);
  const lists = [facts.always.things ?? [], ...facts.of.phone.map(({ phone }) => phone ?? [])];
  const has = lists.flatMap((ids) => (Array.isArray(ids) ? ids : [])) as readonly string[];
  const goes = facts.of.place.flatMap(({ place }) =>
    Array.isArray(place) ? place : [],
  ) as readonly string[];
  if (places.some((id) => goes.includes(id)) || products.some((id) => has.includes(id))) return true;
  if (products.length === 0) return true;
  return facts.hasThings || (places.length > 0 && goes.length > 0) ? false : null;
}

function notFor(guide: Guide, facts: PersonFacts, theirs: boolean | null): NotFor | null {
  const { things } = facts.always;
  if (guide.gives !== undefined && Array.isArray(things) && things.includes(guide.gives))
    return { kind: "has", product: guide.gives };
  return theirs === false ? { kind: "unrelated" } : null;
}

/** A guide for one person; once it is begun it is theirs, whatever else is known. */
function guideForFacts(
  lookup: Lookup,
  guide: Guide,
  person: Person,
  facts: PersonFacts,
  today: CalendarDate,
): GuideFor {
  const progress = guideProgress(guide, person);
  const { truth, struck } = holdsFor(guide.who.when, facts, today);
  const theirs = isAboutTheirs(lookup, guide, facts);
  const why = struck ?? notFor(guide, facts, theirs);
  const begun = progress.state !== "new";
  const variants = guide.variants
    .map((variant) => ({ variant, truth: holdsFor(variant.who.when, facts, today).truth }))
    .filter((one) => one.truth !== false)
    .map(({ variant, truth: holds }) => ({ ...variant, certain: holds === true }))
    .toSorted((a, b) => Number(b.certain) - Number(a.certain));
  const suits = begun ? "yes" : why !== null ? "no" : truth === null || theirs === null ? "perhaps" : "yes";
  return { guide, suits, why: suits === "no" ? why : null, variants, progress };
}

type Parts = Pick<Profile, "people" | "things" | "links" | "trips">;

/** How guides look to one person, with what is known of them gathered once. */
export function guidesFor(
  lookup: Lookup,
  profile: Parts,
  person: Person,
  today: CalendarDate,
): (guide: Guide) => GuideFor {
  const facts = factsOfPerson(lookup, profile, person, today);
  return (guide) => guideForFacts(lookup, guide, person, facts, today);
}

/** A guide for nobody in particular: nothing is known, so nothing is ruled out. */
export function guideForAnybody(guide: Guide): GuideFor {
  return {
    guide,
    suits: "yes",
    why: null,
    variants: guide.variants.map((variant) => ({ ...variant, certain: false })),
    progress: guideProgress(guide, null),
  };
}
