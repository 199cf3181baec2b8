import { groupBy } from "../by-key.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Destination } from "../catalogue/destination.ts";
import type { Feature } from "../catalogue/feature.ts";
import type { Card, Product } from "../catalogue/product.ts";
import type { Statement } from "../catalogue/statement.ts";
import type { Step } from "./answer.ts";

/** What the order of fallbacks looks at. */
export type FallbackFacts = Pick<Catalogue, "cards" | "wallets" | "sims" | "destinations" | "features">;
type Target = Statement["target"];

/** One thing to look for instead, and the step that it is; null for what was asked itself. */
export interface Fallback<T> {
  it: T;
  step: Step | null;
}
/** A use, undefined for the product in general. `onlyNo`: its record answers only when nothing works there at all. */
export type UseFallback = Fallback<string | undefined> & { onlyNo?: true };
/** A place, or with `area` a part of it that no record of its own describes. */
export type PlaceFallback = Fallback<{ id: string; area: string | undefined }>;

/** The three ways to something wider, each nearest first, indexed once. */
export interface Fallbacks {
  /** The use; what it is part of; what is part of it. In general: what shops say, in the order they stand for it. */
  uses(target: Target): readonly UseFallback[];
  /** The area; the place; what it lies within; the place that is everywhere outside its region. */
  places(target: Target): readonly PlaceFallback[];
  /** The product; what it inherits from; outside the region that issued it, what its brand counts as. */
  products(product: string, target: Target): readonly Fallback<string>[];
  /** The region that a place lies in; null for a wider one. */
  region(place: string): string | null;
  /** The places that lie within a place. */
  within(place: string): readonly Destination[];
}

/** Walks a chain by id. A cycle (a lint error) ends the walk instead of hanging. */
function chain<T>(start: T | undefined, next: (one: T) => T | undefined): T[] {
  const found: T[] = [];
  for (let one = start; one !== undefined && !found.includes(one); one = next(one)) found.push(one);
  return found;
}

/** Indexes the records that fallbacks walk over. */
export function createFallbacks(facts: FallbackFacts): Fallbacks {
  const products = new Map<string, Product>(
    [...facts.cards, ...facts.wallets, ...facts.sims].map((p) => [p.id, p]),
  );
  const cards = new Map<string, Card>(facts.cards.map((card) => [card.id, card]));
  const places = new Map(facts.destinations.map((d) => [d.id, d]));
  const features = new Map(facts.features.map((f) => [f.id, f]));
  const inside = groupBy(facts.destinations, ({ within }) => within ?? "");
  const outside = facts.destinations.filter((d) => d.outside !== undefined);
  const parts = groupBy(facts.features, ({ partOf }) => partOf ?? "");
  const shops = facts.features
    .filter((f): f is Feature & { atShops: number } => f.atShops !== undefined)
    .toSorted((a, b) => a.atShops - b.atShops);

  const asUse = ({ id, name }: Feature): UseFallback => ({ it: id, step: { kind: "use", name } });
  const inGeneral: UseFallback = { it: undefined, step: { kind: "use", name: null } };

  function usesOf(use: string | undefined, atPlace: boolean): UseFallback[] {
    const asked: UseFallback = { it: use, step: null };
    if (use === undefined) return [asked, ...(atPlace ? shops.map(asUse) : [])];
    const [first] = shops;
    // Paying in a shop is what "works there" means, so either answers for the other.
    if (atPlace && use === first?.id) return [asked, inGeneral, ...shops.slice(1).map(asUse)];
    const wider = chain(features.get(use), (f) => features.get(f.partOf ?? "")).slice(1);
    return [asked, ...[...wider, ...(parts.get(use) ?? [])].map(asUse), { ...inGeneral, onlyNo: true }];
  }

  const around = (place: string) => chain(places.get(place), (d) => places.get(d.within ?? ""));
  const regionOf = (place: string) => around(place).find((d) => d.region !== null)?.region ?? null;
  const lineage = (id: string): Product[] =>
    chain(products.get(id), (p) => (p.inherits === undefined ? undefined : products.get(p.inherits)));

  return {
    uses: (target) => usesOf(target.use, target.kind === "destination"),
    places: (target) => {
      if (target.kind !== "destination") return [{ it: { id: target.id, area: undefined }, step: null }];
      const asked = { it: { id: target.id, area: target.area?.id }, step: null };
      const own = around(target.id);
      const region = regionOf(target.id);
      const world = outside.filter((d) => region !== null && d.outside !== region && !own.includes(d));
      const wider = [...(target.area === undefined ? own.slice(1) : own), ...world];
      return [
        asked,
        ...wider.map((d): PlaceFallback => ({
          it: { id: d.id, area: undefined },
          step: { kind: "place", name: d.name },
        })),
      ];
    },
    products: (id, target) => {
      const own = lineage(id);
      const region = target.kind === "destination" ? (places.get(target.id)?.region ?? null) : undefined;
      const brands = own.flatMap(({ id: one }) => {
        const card = cards.get(one);
        const counts = card?.abroadAs !== undefined && region !== undefined && region !== card.issuedIn;
        return counts ? lineage(card.abroadAs ?? "") : [];
      });
      const rest = [...own.filter((p) => p.id !== id), ...brands];
      return [
        { it: id, step: null },
        ...rest.map((p): Fallback<string> => ({ it: p.id, step: { kind: "product", name: p.name } })),
      ];
    },
    region: regionOf,
    within: (place) => inside.get(place) ?? [],
  };
}
