import type { Attempt } from "../../core/profile/attempt.ts";
import { dayFull } from "../../core/i18n/dates.ts";
import { useWords } from "../session/language.tsx";

/** The last times a card was tried in a wallet, the newest first: when, what came of it, what the screen said. */
export function AttemptList({ attempts, most = 5 }: { attempts: readonly Attempt[]; most?: number }) {
  const { t, language } = useWords();
  return (
    <ul>
      {attempts
        .toReversed()
        .slice(0, most)
        .map(({ on, outcome, text, code }, i) => (
          <li key={`${on} ${i}`}>
            {t(`fix.attempt.${outcome}`)}
            {(code !== "" || text !== "") && <> · {[code, text].filter((part) => part !== "").join(" ")}</>}
            <br />
            <span className="meta">{dayFull(on, language)}</span>
          </li>
        ))}
    </ul>
  );
}
