import type { Attempt } from "../../../core/profile/attempt.ts";
import { keepAttempt, mendLink } from "../../../core/profile/attempts.ts";
import { saidCauses } from "../../../core/diagnosis/said-texts.ts";
import { useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useThingName } from "../../session/thing-name.ts";
import type { Fixing } from "./use-fixing.ts";

/** What comes of a diagnosis, kept on the link where card and wallet are one’s own. */
export interface Outcome {
  /** Writes down that it was refused, with the text of the screen; null where there is nothing to write it on. */
  refused: (() => void) | null;
  /** It works: a card that was to be linked is linked since today. Ends the diagnosis. */
  solved: () => void;
}

export function useOutcome({ pair, text, symptom, parts }: Fixing): Outcome {
  const { t } = useWords();
  const { catalogue, today } = useData();
  const { apply } = useCommands();
  const nameOf = useThingName();
  const ids = pair === null ? null : { card: pair.card.id, wallet: pair.wallet.id };
  const names =
    pair === null ? { card: "", wallet: "" } : { card: nameOf(pair.card), wallet: nameOf(pair.wallet) };
  const attempt = (outcome: Attempt["outcome"]): Attempt => ({
    on: today,
    text,
    code: saidCauses(catalogue.causes, text)[0]?.message.code ?? "",
    outcome,
  });
  return {
    refused:
      ids === null
        ? null
        : () =>
            void apply(
              ({ links }) => [keepAttempt(links, { ...ids, attempt: attempt("refused") })],
              t("fix.attempt.kept", names),
            ),
    solved: () => {
      parts.write({ end: "solved" });
      if (ids === null) return;
      if (isLinking(symptom.id))
        void apply(({ links }) => [mendLink(links, ids, today)], t("fix.saved.linked", names));
      else
        void apply(
          ({ links }) => [
            keepAttempt(links, { ...ids, attempt: { ...attempt("worked"), text: "", code: "" } }),
          ],
          t("fix.attempt.kept", names),
        );
    },
  };
}

/** Whether what works then is the link itself. */
export const isLinking = (symptom: string): boolean => symptom === "card-will-not-link";
