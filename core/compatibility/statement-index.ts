import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Statement } from "../catalogue/statement.ts";
import type { LocalText } from "../catalogue/text.ts";

type Target = Statement["target"];

const keyOf = (product: string, kind: Target["kind"], id: string, use?: string, area?: string) =>
  JSON.stringify([product, kind, id, use, area]);

export interface AreaStatement {
  name: LocalText;
  statement: Statement;
}

/** Every statement by what it is about, so that a look-up does not depend on how many there are. */
export interface StatementIndex {
  /** The statement on exactly this: product, wallet, place or phone, use, part of the place. */
  exact(
    product: string,
    target: { kind: Target["kind"]; id: string; use?: string | undefined; area?: string | undefined },
  ): Statement | undefined;
  /** The statements on parts of a place that have no record of their own (a city, one line). */
  areas(product: string, place: string, use: string | undefined): readonly AreaStatement[];
}

/** Of two statements on the same the first counts: lint keeps the catalogue free of them, one’s own stand in front. */
export function indexStatements(facts: Pick<Catalogue, "links" | "acceptance">): StatementIndex {
  const all = new Map<string, Statement>();
  const areas = new Map<string, AreaStatement[]>();
  for (const statement of [...facts.links, ...facts.acceptance]) {
    const { product, target } = statement;
    const area = target.kind === "destination" ? target.area : undefined;
    const key = keyOf(product, target.kind, target.id, target.use, area?.id);
    if (!all.has(key)) all.set(key, statement);
    if (area === undefined) continue;
    const whole = keyOf(product, target.kind, target.id, target.use);
    areas.set(whole, [...(areas.get(whole) ?? []), { name: area.name, statement }]);
  }
  return {
    exact: (product, { kind, id, use, area }) => all.get(keyOf(product, kind, id, use, area)),
    areas: (product, place, use) => areas.get(keyOf(product, "destination", place, use)) ?? [],
  };
}
