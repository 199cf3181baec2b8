import type { z } from "../zod.ts";
import type { RECORD_SCHEMAS } from "./catalogue.ts";
import type { RecordFolder } from "./record-folders.ts";
import { WHOM_TO_CALL } from "./cause.ts";

type RecordOf<F extends RecordFolder> = z.infer<(typeof RECORD_SCHEMAS)[F]>;

/** An id in a record, and the folders in which a record of that id may stand. `path`: the keys that lead to it. */
export interface Reference {
  path: Keys;
  id: string;
  to: readonly RecordFolder[];
}
type Keys = readonly (string | number)[];

/** A wallet can be linked in a wallet too: PayPal pays at Weixin codes. */
const LINKABLE = ["cards", "sims", "wallets"] as const;
const SIMS = ["sims"] as const;
const PRODUCTS = ["cards", "wallets", "sims"] as const;
/** What guides, causes and fact sheets may be about. */
const SUBJECTS = [...PRODUCTS, "phones", "destinations", "features"] as const;

const at = (path: Keys, id: string, ...to: RecordFolder[]): Reference => ({ path, id, to });

function ofStatement(value: RecordOf<"links">, products: readonly RecordFolder[]): Reference[] {
  const { target } = value;
  const use = target.use === undefined ? [] : [at(["target", "use"], target.use, "features")];
  return [
    at(["product"], value.product, ...products),
    at(["target", "id"], target.id, `${target.kind}s`),
    ...use,
  ];
}

const listed = (path: Keys, ids: readonly string[], to: readonly RecordFolder[]) =>
  ids.map((id, i) => at([...path, i], id, ...to));

function ofBeforeAfter(value: RecordOf<"before-after">): Reference[] {
  const rows = value.rows.map(({ feature }, i) => at(["rows", i, "feature"], feature, "features"));
  return [at(["card"], value.card, "cards"), at(["wallet"], value.wallet, "wallets"), ...rows];
}

function ofTopic({ ways, options, destinations, refines }: RecordOf<"topics">): Reference[] {
  const usesOf = (way: (typeof ways)[number], i: number) =>
    Object.entries(way.values).flatMap(([criterion, value]) =>
      "verdicts" in value
        ? value.verdicts.map((id, j) => at(["ways", i, "values", criterion, "verdicts", j], id, "features"))
        : [],
    );
  return [
    ...listed(["destinations"], destinations ?? [], ["destinations"]),
    ...(refines === undefined ? [] : [at(["refines"], refines, "topics")]),
    ...options.flatMap(({ product }, i) =>
      product === undefined ? [] : [at(["options", i, "product"], product, ...PRODUCTS)],
    ),
    ...ways.flatMap((way, i) => [
      ...(way.with?.products ?? []).map((id, j) => at(["ways", i, "with", "products", j], id, ...PRODUCTS)),
      ...(way.proposed?.destinations ?? []).map((id, j) =>
        at(["ways", i, "proposed", "destinations", j], id, "destinations"),
      ),
      ...usesOf(way, i),
    ]),
  ];
}

function ofScenario({ needs, refined, advice }: RecordOf<"scenarios">): Reference[] {
  return [
    ...listed(["needs"], needs, ["needs"]),
    ...Object.keys(refined).map((id) => at(["refined", id], id, "topics")),
    ...advice.flatMap(({ topics = [] }, i) =>
      topics.map((id, j) => at(["advice", i, "topics", j], id, "topics")),
    ),
  ];
}

function ofRule({ when }: RecordOf<"checklist-rules">): Reference[] {
  const list = (key: keyof typeof when, ids: string[] | undefined, to: readonly RecordFolder[]) =>
    (ids ?? []).map((id, i) => at(["when", key, i], id, ...to));
  return [
    ...list("destinations", when.destinations, ["destinations"]),
    ...list("notAt", when.notAt, ["destinations"]),
    ...list("hasAnyOf", when.hasAnyOf, PRODUCTS),
    ...list("hasNoneOf", when.hasNoneOf, PRODUCTS),
  ];
}

function ofNeed({ metBy, critical }: RecordOf<"needs">): Reference[] {
  const list = (path: (string | number)[], ids: readonly string[] | undefined, to: RecordFolder) =>
    (ids ?? []).map((id, j) => at([...path, j], id, to));
  return [
    ...metBy.flatMap((way, i) => [
      ...list(["metBy", i, "uses"], way.uses, "features"),
      ...list(["metBy", i, "at"], way.at, "destinations"),
    ]),
    ...critical.others.flatMap(({ when }, i) =>
      list(["critical", "others", i, "when", "destinations"], when.destinations, "destinations"),
    ),
  ];
}

function ofFailure({ figures, seen }: RecordOf<"failures">): Reference[] {
  const placed = Object.entries({ figures, seen }).flatMap(([part, list]) =>
    list.map(({ place }, i) => ({ path: [part, i, "place"], place })),
  );
  return placed.flatMap(({ path, place }) => (place === undefined ? [] : [at(path, place, "destinations")]));
}

function ofFee({ whom }: RecordOf<"fees">): Reference[] {
  return [
    ...listed(["whom", "products"], whom.products ?? [], ["cards"]),
    ...listed(["whom", "wallets"], whom.wallets ?? [], ["wallets"]),
    ...listed(["whom", "places"], whom.places ?? [], ["destinations"]),
  ];
}

function ofCause({ symptoms, concerns, call, guides, workarounds }: RecordOf<"causes">): Reference[] {
  const hotlines = listed(["call"], call, ["hotlines"]).filter(
    ({ id }) => !WHOM_TO_CALL.some((whom) => whom === id),
  );
  return [
    ...listed(["symptoms"], symptoms, ["symptoms"]),
    ...listed(["concerns"], concerns, SUBJECTS),
    ...hotlines,
    ...listed(["guides"], guides, ["guides"]),
    ...workarounds.map(({ way }, i) => at(["workarounds", i, "way"], way, "workarounds")),
  ];
}

function ofHotline({ owner, lines }: RecordOf<"hotlines">): Reference[] {
  return [
    ...("products" in owner ? listed(["owner", "products"], owner.products, PRODUCTS) : []),
    ...lines.flatMap(({ places }, i) => listed(["lines", i, "places"], places, ["destinations"])),
  ];
}

/** Which ids the records of a folder name; a folder that names none is left out. */
const REFERENCES: { [F in RecordFolder]?: (value: RecordOf<F>) => Reference[] } = {
  links: (value) => ofStatement(value, value.target.kind === "phone" ? SIMS : LINKABLE),
  acceptance: (value) => ofStatement(value, PRODUCTS),
  destinations: ({ within }) => (within === undefined ? [] : [at(["within"], within, "destinations")]),
  symptoms: ({ guide, losses = [] }) => [
    ...(guide === undefined ? [] : [at(["guide"], guide, "guides")]),
    ...listed(["losses"], losses, ["failures"]),
  ],
  causes: ofCause,
  articles: ({ concerns, guides }) => [
    ...listed(["concerns"], concerns, SUBJECTS),
    ...listed(["guides"], guides, ["guides"]),
  ],
  guides: ({ concerns, gives, steps }) => [
    ...listed(["concerns"], concerns, SUBJECTS),
    ...(gives === undefined ? [] : [at(["gives"], gives, ...PRODUCTS)]),
    ...steps.flatMap(({ fails }, i) =>
      fails === undefined ? [] : [at(["steps", i, "fails"], fails, "symptoms")],
    ),
  ],
  hotlines: ofHotline,
  "fact-sheets": ({ concerns }) => listed(["concerns"], concerns, SUBJECTS),
  "security-criteria": ({ values }) =>
    values.map(({ wallet }, i) => at(["values", i, "wallet"], wallet, "wallets")),
  cards: ({ abroadAs }) => (abroadAs === undefined ? [] : [at(["abroadAs"], abroadAs, "cards")]),
  "before-after": ofBeforeAfter,
  topics: ofTopic,
  scenarios: ofScenario,
  "checklist-rules": ofRule,
  needs: ofNeed,
  failures: ofFailure,
  "lead-times": ({ products, destinations = [] }) => [
    ...(products === "any" ? [] : listed(["products"], products, PRODUCTS)),
    ...listed(["destinations"], destinations, ["destinations"]),
  ],
  fees: ofFee,
  budgets: ({ places }) => listed(["places"], places, ["destinations"]),
  "data-prices": ({ places }) => listed(["places"], places, ["destinations"]),
  "staff-cards": ({ places }) => listed(["places"], places, ["destinations"]),
};

/** Every id that a record names. */
export function referencesOf<F extends RecordFolder>(folder: F, record: RecordOf<F>): Reference[] {
  return REFERENCES[folder]?.(record) ?? [];
}
