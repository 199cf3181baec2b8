import { CATALOGUE, firstSource, plain, record } from "../fixtures/shipped.ts";
import { translateIn, type Language } from "../fixtures/words.ts";

const PAIR = "hangzhou-citizen-card--alipay";

/** What the records of the Hangzhou citizen card in Alipay say, cell by cell. */
export function citizenCardInAlipay(language: Language) {
  const t = translateIn(language);
  const { rows, feedback } = record("before-after", PAIR);
  return {
    note: plain(record("links", PAIR).note, language),
    source: firstSource("links", PAIR, language).name,
    rows: rows.map(({ feature, before, after, found }) => [
      plain(record("features", feature).name, language),
      plain(before, language),
      plain(after, language),
      found === undefined ? "" : plain(found.text, language),
    ]),
    satisfaction: feedback.map(({ group, satisfaction }) => [
      plain(group, language),
      t("satisfaction.is", { level: t(`satisfaction.${satisfaction}`) }),
    ]),
  };
}

/** The kinds of people that are advised, and what a short visit rules out. */
export function advised(language: Language) {
  const names = CATALOGUE.scenarios.map(({ name }) => plain(name, language));
  const visitor = plain(record("scenarios", "short-term-visitor").name, language);
  const options = CATALOGUE.topics.flatMap((topic) => topic.options);
  const contract = options.find(({ id }) => id === "operator-contract");
  if (contract === undefined) throw new Error("no topic has an operator’s contract");
  return { names, visitor, contract: plain(contract.name, language) };
}
