import type { Situation } from "../../../core/diagnosis/situation.ts";
import { FirstMove } from "../../components/first-move.tsx";
import { useHereOf } from "../../session/use-here.ts";

/** Before any cause is looked for: how to pay at once with what this person has along. */
export function TillLine({ situation: { person, place, card, wallet } }: { situation: Situation }) {
  const here = useHereOf(person, place);
  return (
    <FirstMove here={here} failed={{ card: card?.thing?.id ?? null, wallet: wallet?.thing?.id ?? null }} />
  );
}
