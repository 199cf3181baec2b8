import { Button } from "@mantine/core";
import { keepableAnswers } from "../../../core/diagnosis/keepable-answers.ts";
import { useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { sayQuestion } from "./say-question.ts";
import type { Fixing } from "./use-fixing.ts";

/** Answers that the profile has a field for: each can be kept with one tap. */
export function KeptAnswers({ fixing }: { fixing: Fixing }) {
  const { t, say, sayCode } = useWords();
  const { catalogue } = useData();
  const { apply } = useCommands();
  return keepableAnswers(fixing.situation, fixing.given).map(({ to, answer, action }) => {
    const cause = catalogue.causes.find(({ id }) => id === to);
    const question = cause === undefined ? sayQuestion(sayCode, to) : say(cause.ask.question);
    return (
      <p key={to} className="meta">
        {t("fix.you-said", { question, answer: t(`fix.answer.${answer}`) })}{" "}
        <Button size="compact-sm" onClick={() => void apply([action], t("fix.kept"))}>
          {t("fix.keep")}
        </Button>
      </p>
    );
  });
}
