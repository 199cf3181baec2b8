import { Link } from "wouter";
import { Section } from "../../components/section.tsx";
import { useWords } from "../../session/language.tsx";
import { useThingName } from "../../session/thing-name.ts";
import { useScrollHere } from "../../session/use-scroll-here.ts";
import { StartAgain } from "./start-again.tsx";
import type { Fixing } from "./use-fixing.ts";
import { isLinking } from "./use-outcome.ts";

/** It works again: what was kept of it. */
export function SolvedSection({ fixing }: { fixing: Fixing }) {
  const { t } = useWords();
  const nameOf = useThingName();
  const place = useScrollHere();
  const { pair, symptom, situation } = fixing;
  const names = pair === null ? null : { card: nameOf(pair.card), wallet: nameOf(pair.wallet) };
  // What was kept may have been taken back since.
  const isKept = pair?.link?.attempts.at(-1)?.outcome === "worked";
  return (
    <div ref={place} tabIndex={-1}>
      <Section title={t("fix.solved")} inHand>
        <p className="lead">
          {names === null
            ? t("fix.solved.bare")
            : !isKept
              ? t("fix.solved.undone")
              : t(isLinking(symptom.id) ? "fix.solved.linked" : "fix.solved.kept", names)}
        </p>
        <p>
          {situation.person !== null && names !== null && (
            <>
              <Link className="go" href={`/things/${situation.person.id}`}>
                {t("nav.things")}
              </Link>{" "}
            </>
          )}
          <StartAgain />
        </p>
      </Section>
    </div>
  );
}
