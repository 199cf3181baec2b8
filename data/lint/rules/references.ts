import type { RecordFolder } from "../../../core/catalogue/catalogue.ts";
import { recordsOf, type ParsedData, type ParsedRecord, type RecordOf } from "../../build/parse-records.ts";
import { writePath, type Problem } from "../../build/problem.ts";
import type { Rule } from "../rule.ts";

/** An id in a record and the folders in which a record of that id may stand. */
interface Reference {
  path: string;
  id: string;
  to: readonly RecordFolder[];
}

const LINKABLE = ["cards", "sims"] as const;
const PRODUCTS = ["cards", "wallets", "sims"] as const;

const at = (path: string, id: string, ...to: RecordFolder[]): Reference => ({ path, id, to });

function ofStatement(
  value: RecordOf<"links">,
  products: readonly RecordFolder[],
  target: RecordFolder,
): Reference[] {
  return [at("product", value.product, ...products), at("target.id", value.target.id, target)];
}

function ofBeforeAfter(value: RecordOf<"before-after">): Reference[] {
  const rows = value.rows.map(({ feature }, i) => at(writePath(["rows", i, "feature"]), feature, "features"));
  return [at("card", value.card, "cards"), at("wallet", value.wallet, "wallets"), ...rows];
}

function ofTopic(value: RecordOf<"topics">): Reference[] {
  const options = value.options.flatMap(({ product }, i) =>
    product === undefined ? [] : [at(writePath(["options", i, "product"]), product, ...PRODUCTS)],
  );
  return [at("destination", value.destination, "destinations"), ...options];
}

function ofRule({ when }: RecordOf<"checklist-rules">): Reference[] {
  const list = (key: keyof typeof when, ids: string[] | undefined, to: readonly RecordFolder[]) =>
    (ids ?? []).map((id, i) => at(writePath(["when", key, i]), id, ...to));
  return [
    ...list("destinations", when.destinations, ["destinations"]),
    ...list("hasAnyOf", when.hasAnyOf, PRODUCTS),
    ...list("hasNoneOf", when.hasNoneOf, PRODUCTS),
  ];
}

/** Which ids the records of a folder name; a folder that names none is left out. */
const REFERENCES: { [F in RecordFolder]?: (value: RecordOf<F>) => Reference[] } = {
  links: (value) => ofStatement(value, LINKABLE, "wallets"),
  acceptance: (value) => ofStatement(value, PRODUCTS, "destinations"),
  "before-after": ofBeforeAfter,
  topics: ofTopic,
  scenarios: (value) => [at("topic", value.topic, "topics")],
  "checklist-rules": ofRule,
};

function referencesOf<F extends RecordFolder>({ folder, value }: ParsedRecord<F>): Reference[] {
  return REFERENCES[folder]?.(value) ?? [];
}

/** A link is about a wallet, acceptance about a destination. */
function wrongKinds(data: ParsedData): Problem[] {
  const expected = { links: "wallet", acceptance: "destination" } as const;
  return (["links", "acceptance"] as const).flatMap((folder) =>
    recordsOf(data, folder)
      .filter(({ value }) => value.target.kind !== expected[folder])
      .map(({ file }) => ({
        file,
        path: "target.kind",
        what: `is not "${expected[folder]}"`,
        mend: "move the file to the other folder or correct the kind",
      })),
  );
}

/** Every id that one record names belongs to a record of the right kind. */
export const references: Rule = {
  id: "references",
  check({ data }) {
    const known = new Set(data.records.map(({ folder, value }) => `${folder}/${value.id}`));
    const unknown = data.records.flatMap((record) =>
      referencesOf(record)
        .filter(({ id, to }) => !to.some((folder) => known.has(`${folder}/${id}`)))
        .map(({ path, id, to }) => {
          const mend = "add the record or correct the id";
          return { file: record.file, path, what: `there is no "${id}" in ${to.join(" or ")}`, mend };
        }),
    );
    return [...unknown, ...wrongKinds(data)];
  },
};
