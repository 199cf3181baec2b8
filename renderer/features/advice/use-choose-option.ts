import type { Trip } from "../../../core/profile/trip.ts";
import type { Advice } from "../../../core/scenarios/advise.ts";
import type { Option } from "../../../core/scenarios/options/option.ts";
import { chooseOption } from "../../../core/scenarios/use-in-trip.ts";
import { ownValue } from "../../../core/own-value.ts";
import { useCommands } from "../../session/commands.tsx";
import { useWords } from "../../session/language.tsx";

/** Chooses an option for a trip, or none: one step, made of the trip as it is then. */
export function useChooseOption(advice: Advice): (trip: Trip, option: Option | null) => void {
  const { t } = useWords();
  const { apply } = useCommands();
  const topic = advice.topic.id;
  const find = (id: string | undefined) =>
    advice.ranking.ranked.find(({ option }) => option.id === id)?.option ?? null;
  return ({ id, name }, option) => {
    void apply(
      ({ trips }) => {
        const now = trips.find((one) => one.id === id);
        if (now === undefined) return [];
        return chooseOption(now, topic, option, find(ownValue(now.options, topic)));
      },
      t(option === null ? "advice.used.not" : "advice.used", { trip: name }),
    );
  };
}
