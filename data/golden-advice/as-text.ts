import { asNumber, type Exact } from "../../core/costs/exact.ts";
import { formatMoney } from "../../core/money.ts";
import type { Option } from "../../core/scenarios/options/option.ts";
import { whatWouldChange } from "../../core/scenarios/what-would-change.ts";
import { catalogue, facts, type Answered } from "../advice.fixture.ts";

const one = (value: Exact) => asNumber(value).toFixed(1);

function optionLine(option: Option): string {
  const money = [...option.parts.values()].flatMap(({ amount }) =>
    amount === null
      ? []
      : [
          `${formatMoney({ minor: amount.low, currency: amount.currency })} to ${
            amount.high === null ? "?" : formatMoney({ minor: amount.high, currency: amount.currency })
          }`,
        ],
  );
  const lead = option.lead === null ? [] : [`wait: ${option.lead.id}`];
  const also = option.also.length === 0 ? [] : [`also ${option.also.join(", ")}`];
  return [option.name.en, option.product ?? "-", option.standing, ...lead, ...also, ...money].join(" · ");
}

/** What somebody is told about one topic, to be read by a human being. */
export function asText({ wish, weights, advice }: Answered): string {
  const { ranked, standing } = advice.ranking;
  const change = whatWouldChange(facts, wish, advice, weights);
  const places = catalogue.destinations.find(({ id }) => id === wish.place)?.name.en ?? wish.place;
  return [
    `## ${advice.topic.question.en.replace("{place}", places)}`,
    `${standing.lead}${standing.decides.length === 0 ? "" : `, hangs on ${standing.decides.slice(0, 3).join("; ")}`}`,
    ...ranked.map(
      ({ rank, option, score, outOf, shares }) =>
        `${rank}. ${optionLine(option)} · ${one(score)} of ${one(outOf)} (${shares
          .map(
            ({ criterion, points, weight }) =>
              `${criterion} ${points === null ? "?" : one(points)}/${one(weight)}`,
          )
          .join(", ")})`,
    ),
    ...advice.ruledOut.map(
      ({ name, product, because }) =>
        `x. ${name.en} · ${product ?? "-"} · ${because.map(({ text }) => text.en).join("; ")}`,
    ),
    ...change.stability.flatMap(({ criterion, from, low, high, below, above }) =>
      below === null && above === null
        ? []
        : [
            `~ ${criterion} ${one(from)}: below ${one(low)} ${below ?? "-"}, above ${one(high)} ${above ?? "-"}`,
          ],
    ),
    ...change.supposed
      .filter(({ changes }) => changes)
      .map(({ supposed, first }) => `~ ${Object.values(supposed).join(" ")}: ${first ?? "nothing"}`),
    "",
  ].join("\n");
}
