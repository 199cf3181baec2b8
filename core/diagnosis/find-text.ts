import MiniSearch from "minisearch";
import type { Cause } from "../catalogue/cause.ts";
import type { Symptom } from "../catalogue/symptom.ts";
import { once } from "../once.ts";
import type { FindRecords } from "../search/record-index.ts";
import { terms } from "../search/terms.ts";
import { saidCauses, type Message } from "./said-texts.ts";

/** A cause that a text may mean: by a text or code of its own, or because it reads like one. */
export interface FoundCause {
  cause: Cause;
  message: Message | null;
  by: "text" | "code" | "like";
}

/** What a text may mean, best first. More than one cause: the text fits them all. */
export interface FoundText {
  causes: readonly FoundCause[];
  symptoms: readonly Symptom[];
}

/** Finds what the text on a screen, or a few words, may mean. */
export type FindText = (text: string) => FoundText;

interface Entry {
  id: string;
  text: string;
  kind: "message" | "symptom";
  of: string;
}

const MOST_LIKE = 5;
const MOST_SYMPTOMS = 6;
/** What reads less like a text than this part of the best is not offered. */
const FAR_BEHIND = 0.5;

const NOTHING: FoundText = { causes: [], symptoms: [] };

function indexOf(entries: readonly Entry[]): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({
    fields: ["text"],
    storeFields: ["kind", "of"],
    tokenize: terms,
    processTerm: (term) => term,
    searchOptions: {
      combineWith: "OR",
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (/^[a-z]{4,}$/.test(term) ? 0.2 : false),
    },
  });
  index.addAll(entries);
  return index;
}

const unique = <T>(list: readonly T[]) => [...new Set(list)];

/**
 * A search over the texts that screens show and the words people use. A text or code that is known is found exactly; where none
 * is, what reads like it. Records are found by `records` as well: by name, pinyin and initials.
 */
export function textFinder(
  causes: readonly Cause[],
  symptoms: readonly Symptom[],
  records: FindRecords,
): FindText {
  const causeOf = new Map(causes.map((cause) => [cause.id, cause]));
  const symptomOf = new Map(symptoms.map((symptom) => [symptom.id, symptom]));
  const index = once(() =>
    indexOf([
      ...causes.flatMap(({ id, messages }) =>
        messages.map(({ text }, i): Entry => ({ id: `${id} ${i}`, text, kind: "message", of: id })),
      ),
      ...symptoms.flatMap(({ id, words, name }) =>
        [...words.map(({ text }) => text), name.en, name["zh-CN"]].map((text, i): Entry => ({
          id: `${id} word ${i}`,
          text,
          kind: "symptom",
          of: id,
        })),
      ),
    ]),
  );

  function like(text: string): FoundText {
    const hits = index().search(text);
    const close = hits.filter(({ score }) => score >= (hits[0]?.score ?? 0) * FAR_BEHIND);
    const of = (kind: Entry["kind"]) =>
      unique(close.filter((hit) => hit["kind"] === kind).map((hit) => String(hit["of"])));
    const byName = records(text, ["name", "aliases", "pinyin"]);
    const named = (folder: string) =>
      byName.filter((key) => key.startsWith(`${folder}/`)).map((key) => key.slice(folder.length + 1));
    const messageOf = (id: string) => {
      const hit = close.find((one) => one["kind"] === "message" && one["of"] === id);
      return hit === undefined
        ? null
        : (causeOf.get(id)?.messages[Number(String(hit.id).split(" ")[1])] ?? null);
    };
    return {
      causes: unique([...of("message"), ...named("causes")])
        .flatMap((id): FoundCause[] => {
          const cause = causeOf.get(id);
          return cause === undefined ? [] : [{ cause, message: messageOf(id), by: "like" }];
        })
        .slice(0, MOST_LIKE),
      symptoms: unique([...of("symptom"), ...named("symptoms")])
        .flatMap((id) => symptomOf.get(id) ?? [])
        .slice(0, MOST_SYMPTOMS),
    };
  }

  return (text) => {
    if (text.trim() === "") return NOTHING;
    const exact = saidCauses(causes, text);
    const near = like(text);
    return exact.length > 0 ? { causes: exact, symptoms: near.symptoms } : near;
  };
}
