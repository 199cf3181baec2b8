import { recordsOf, type RecordOf } from "../../build/parse-records.ts";
import { writePath, type Problem } from "../../build/problem.ts";
import type { Rule } from "../rule.ts";

type Topic = RecordOf<"topics">;

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function checkTopic(file: string, topic: Topic): Problem[] {
  const criteria = new Set(topic.criteria.map(({ id }) => id));
  const kinds = new Set<string>(topic.criteria.map(({ as }) => as));
  const stray = (path: (string | number)[], ids: readonly string[], known: ReadonlySet<string>) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => ({
        file,
        path: writePath([...path, id]),
        what: `the topic has no criterion "${id}"`,
        mend: "add the criterion or correct the id",
      }));
  const values = [
    ...topic.options.flatMap((option, i) =>
      stray(["options", i, "values"], Object.keys(option.values), criteria),
    ),
    ...topic.ways.flatMap((way, i) => stray(["ways", i, "values"], Object.keys(way.values), kinds)),
  ];
  const twice = [
    ...repeated(topic.criteria.map((c) => c.id)),
    ...repeated([...topic.options, ...topic.ways].map((o) => o.id)),
  ];
  const mend = "give each criterion and option an id of its own";
  return [...values, ...twice.map((id) => ({ file, path: "", what: `"${id}" stands here twice`, mend }))];
}

/** A criterion that is counted in money or time has ends to count it between. */
function checkScales(file: string, { criteria: all, cost, setup, ways }: Topic): Problem[] {
  const needs = (kind: string) => ways.length > 0 && all.some(({ as }) => as === kind);
  const missing = [
    ...(needs("cost") && cost === undefined ? ["cost"] : []),
    ...(needs("setup") && setup === undefined ? ["setup"] : []),
  ];
  return missing.map((path) => ({
    file,
    path,
    what: `the topic weighs ${path} and has no scale for it`,
    mend: "say between which ends it is worth 1 to 0, and why",
  }));
}

function checkWeights(file: string, weights: Record<string, number>, topic: Topic): Problem[] {
  const criteria = topic.criteria.map(({ id }) => id);
  const extra = Object.keys(weights)
    .filter((id) => !criteria.includes(id))
    .map((id) => ({ what: `"${topic.id}" has no criterion "${id}"`, mend: "correct the id", id }));
  const missing = criteria
    .filter((id) => weights[id] === undefined)
    .map((id) => ({ what: `no weight for "${id}"`, mend: "write 0 if it does not matter", id }));
  const sum = Object.values(weights).reduce((all, one) => all + one, 0);
  const off = sum === 100 ? [] : [{ what: `the weights sum to ${sum}`, mend: "make them 100", id: null }];
  return [...extra, ...missing, ...off].map(({ id, what, mend }) => ({
    file,
    path: writePath(["refined", topic.id, ...(id === null ? [] : [id])]),
    what,
    mend,
  }));
}

/**
 * Options, ways and scenarios speak of the criteria of their topic; a scenario that weighs a topic itself weighs every
 * criterion of it. What is counted in money or time has a scale.
 */
export const criteria: Rule = {
  id: "criteria",
  check({ data }) {
    const topics = recordsOf(data, "topics");
    const byId = new Map(topics.map(({ value }) => [value.id, value]));
    const scenarios = recordsOf(data, "scenarios").flatMap(({ file, value }) =>
      Object.entries(value.refined).flatMap(([id, weights]) => {
        const topic = byId.get(id);
        return topic === undefined ? [] : checkWeights(file, weights, topic);
      }),
    );
    return [
      ...topics.flatMap(({ file, value }) => [...checkTopic(file, value), ...checkScales(file, value)]),
      ...scenarios,
    ];
  },
};
