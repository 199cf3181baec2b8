import { recordsOf, type RecordOf } from "../../build/parse-records.ts";
import { writePath, type Problem } from "../../build/problem.ts";
import type { Rule } from "../rule.ts";

type Topic = RecordOf<"topics">;

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function checkTopic(file: string, topic: Topic): Problem[] {
  const criteria = new Set(topic.criteria.map(({ id }) => id));
  const values = topic.options.flatMap((option, i) =>
    Object.keys(option.values)
      .filter((id) => !criteria.has(id))
      .map((id) => ({
        file,
        path: writePath(["options", i, "values", id]),
        what: `the topic has no criterion "${id}"`,
        mend: "add the criterion or correct the id",
      })),
  );
  const twice = [...repeated(topic.criteria.map((c) => c.id)), ...repeated(topic.options.map((o) => o.id))];
  const mend = "give each criterion and option an id of its own";
  return [...values, ...twice.map((id) => ({ file, path: "", what: `"${id}" stands here twice`, mend }))];
}

function checkWeights(file: string, weights: Record<string, number>, topic: Topic): Problem[] {
  const criteria = topic.criteria.map(({ id }) => id);
  const extra = Object.keys(weights)
    .filter((id) => !criteria.includes(id))
    .map((id) => ({ what: `"${topic.id}" has no criterion "${id}"`, mend: "correct the id", id }));
  const missing = criteria
    .filter((id) => weights[id] === undefined)
    .map((id) => ({ what: `no weight for "${id}"`, mend: "write 0 if it does not matter", id }));
  return [...extra, ...missing].map(({ id, what, mend }) => ({
    file,
    path: writePath(["weights", id]),
    what,
    mend,
  }));
}

/** Options and scenarios speak of the criteria of their topic, and a scenario weighs every one of them. */
export const criteria: Rule = {
  id: "criteria",
  check({ data }) {
    const topics = recordsOf(data, "topics");
    const byId = new Map(topics.map(({ value }) => [value.id, value]));
    const scenarios = recordsOf(data, "scenarios").flatMap(({ file, value }) => {
      const topic = byId.get(value.topic);
      return topic === undefined ? [] : checkWeights(file, value.weights, topic);
    });
    return [...topics.flatMap(({ file, value }) => checkTopic(file, value)), ...scenarios];
  },
};
