import { recordsOf, type ParsedData } from "../../build/parse-records.ts";
import type { Problem } from "../../build/problem.ts";
import type { LocalText } from "../../../core/catalogue/text.ts";
import type { Rule } from "../rule.ts";

/** Something of one place, the place itself or a card one rides with there, and how to tell that a text speaks of it. */
interface Local {
  name: LocalText;
  region: string | null;
  isNamed: (text: LocalText) => boolean;
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** As a word of its own in English, anywhere in Chinese. */
function local(name: LocalText, region: string | null): Local {
  const word = new RegExp(String.raw`\b${escaped(name.en)}\b`);
  return { name, region, isNamed: ({ en, "zh-CN": zh }) => word.test(en) || zh.includes(name["zh-CN"]) };
}

const placesOf = (data: ParsedData): Local[] =>
  recordsOf(data, "destinations").flatMap(({ value }) =>
    value.region === null ? [] : [local(value.name, value.region)],
  );

const ridingCardsOf = (data: ParsedData): Local[] =>
  recordsOf(data, "cards").flatMap(({ value: { name, group, issuedIn } }) =>
    group === "transit" && issuedIn !== "CN" ? [local(name, issuedIn)] : [],
  );

/**
 * A traveller's list shows only what concerns them: a rule for several places names none of them, and a rule for one
 * place no card of another. (That a visa of one place opens another is said in the other's own rule.)
 */
export const checklistPlaces: Rule = {
  id: "checklist-places",
  check({ data }) {
    const [places, cards] = [placesOf(data), ridingCardsOf(data)];
    const regions = new Map(recordsOf(data, "destinations").map(({ value }) => [value.id, value.region]));
    return recordsOf(data, "checklist-rules").flatMap(({ file, value }): Problem[] => {
      const [only, ...more] = value.when.destinations ?? [];
      const isForOne = only !== undefined && more.length === 0;
      const region = isForOne ? regions.get(only) : undefined;
      const foreign = [...(isForOne ? [] : places), ...cards.filter((card) => card.region !== region)];
      return (["title", "why"] as const).flatMap((path) =>
        foreign
          .filter(({ isNamed }) => isNamed(value[path]))
          .map(({ name }) => ({
            file,
            path,
            what: `speaks of ${name.en} on trips to other places`,
            mend: "make a rule of its own for that place, or take the name out",
          })),
      );
    });
  },
};
