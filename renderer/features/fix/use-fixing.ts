import { useMemo } from "react";
import type { Symptom } from "../../../core/catalogue/symptom.ts";
import { diagnose, type Diagnosis } from "../../../core/diagnosis/diagnosis.ts";
import type { Answer } from "../../../core/diagnosis/fact-questions.ts";
import { readAnswers, writeAnswers, type GivenAnswer } from "../../../core/diagnosis/given-answers.ts";
import { linkOf, type Situation } from "../../../core/diagnosis/situation.ts";
import type { Link, Thing } from "../../../core/profile/thing.ts";
import { useAddressParts, type AddressParts } from "../../session/address-parts.ts";
import { useData } from "../../session/data.tsx";
import { useSituation } from "./use-situation.ts";

/** A diagnosis in hand. All of it stands in the address, so that reload, back and a link bring it back. */
export interface Fixing {
  symptom: Symptom;
  situation: Situation;
  /** The text on the screen, as far as it is used. */
  text: string;
  given: readonly GivenAnswer[];
  diagnosis: Diagnosis;
  /** The person's own card and wallet, and what is noted of the one in the other; null unless both are theirs. */
  pair: { card: Thing; wallet: Thing; link: Link | undefined } | null;
  parts: AddressParts;
  answer: (to: string, answer: Answer) => void;
  /** Takes the last answer back; null when there is none. */
  back: (() => void) | null;
  over: (() => void) | null;
}

export function useFixing(symptom: Symptom): Fixing {
  const { catalogue, lookup, judge } = useData();
  const parts = useAddressParts();
  const situation = useSituation(symptom.id, parts);
  const [text, answers] = [parts.read("text"), parts.read("a")];
  const given = useMemo(() => readAnswers(answers), [answers]);
  const diagnosis = useMemo(
    () => diagnose({ lookup, judge }, catalogue.causes, situation, text, given),
    [lookup, judge, catalogue, situation, text, given],
  );
  const [card, wallet] = [situation.card?.thing, situation.wallet?.thing];
  const write = (next: readonly GivenAnswer[]) => parts.write({ a: writeAnswers(next), end: "" });
  return {
    symptom,
    situation,
    text,
    given,
    diagnosis,
    pair: !card || !wallet ? null : { card, wallet, link: linkOf(situation) },
    parts,
    answer: (to, answer) => write([...given, { to, answer }]),
    back: given.length === 0 ? null : () => write(given.slice(0, -1)),
    over: given.length === 0 ? null : () => write([]),
  };
}
