import { Button, SegmentedControl, TextInput } from "@mantine/core";
import { useState } from "react";
import type { TripNeed } from "../../../core/carry-plan/needs-of-trip.ts";
import type { TripSituation } from "../../../core/carry-plan/trip-problem.ts";
import { WEIGHTS } from "../../../core/catalogue/need.ts";
import { ownValue } from "../../../core/own-value.ts";
import { decideNeed } from "../../../core/profile/decide.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import type { OwnNeed } from "../../../core/profile/trip-plan.ts";
import { Section } from "../../components/section.tsx";
import { useCommands } from "../../session/commands.tsx";
import { useWords } from "../../session/language.tsx";
import styles from "./needs-section.module.css";
import { WhyNeeded } from "./why-needed.tsx";

const LONGEST_REASON = 200;

/** What the trip cannot do without, as the records have it and as the person decides, with a reason. */
export function NeedsSection({ trip, situation }: { trip: Trip; situation: TripSituation }) {
  const { t } = useWords();
  const first = new Map(situation.needs.toReversed().map((need) => [need.need.id, need]));
  const needs = situation.needs.filter((need) => first.get(need.need.id) === need);
  return (
    <Section title={t("plan.needs")} meta={t("plan.needs.how")} inHand>
      <ul className={styles.list}>
        {needs.map((need) => (
          <NeedRow key={need.id} trip={trip} need={need} />
        ))}
      </ul>
    </Section>
  );
}

/** What is typed and not saved yet, and what was saved when somebody began: null is what is saved now. */
interface Typed {
  reason: string;
  seen: OwnNeed | null;
}

function NeedRow({ trip, need }: { trip: Trip; need: TripNeed }) {
  const { t, say } = useWords();
  const { apply } = useCommands();
  const { own } = need;
  const { id } = need.need;
  const [typed, setTyped] = useState<Typed | null>(null);
  const reason = typed?.reason ?? own?.reason ?? "";
  const name = say(need.need.name);
  const said = t("plan.needs.saved", { need: name });
  /** A choice is made of what is saved when its turn comes. */
  const choose = (next: (now: OwnNeed | null) => OwnNeed | null) =>
    void apply(({ trips }) => {
      const now = trips.find((one) => one.id === trip.id) ?? trip;
      return [decideNeed(now, id, next(ownValue(now.needs, id) ?? null))];
    }, said);
  /** What was typed is refused beside something newer, stays, and is saved over it when somebody leaves the field again. */
  const keep = async ({ reason: text, seen }: Typed, weight: OwnNeed["weight"]) => {
    const needs = seen === null ? {} : { [id]: seen };
    const kept = await apply([decideNeed({ id: trip.id, needs }, id, { weight, reason: text.trim() })], said);
    setTyped(kept ? null : { reason: text, seen: null });
  };
  return (
    <li className={styles.row}>
      <div>
        <b>{name}</b>
        <WhyNeeded need={need} />
      </div>
      <SegmentedControl
        size="sm"
        aria-label={t("plan.needs.weight", { need: name })}
        value={need.weight}
        data={WEIGHTS.map((weight) => ({ value: weight, label: t(`plan.needs.${weight}`) }))}
        onChange={(weight) => choose((now) => ({ weight, reason: now?.reason ?? "" }))}
      />
      {own !== null && (
        <div className={styles.own}>
          <TextInput
            label={t("plan.needs.reason")}
            value={reason}
            maxLength={LONGEST_REASON}
            onChange={({ currentTarget }) =>
              setTyped((now) => ({ reason: currentTarget.value, seen: now === null ? own : now.seen }))
            }
            onBlur={() => typed !== null && void keep({ ...typed, seen: typed.seen ?? own }, own.weight)}
          />
          <span className="meta">{t("plan.needs.advised", { weight: t(`plan.needs.${need.advised}`) })}</span>
          <Button variant="subtle" size="compact-sm" onClick={() => choose(() => null)}>
            {t("plan.needs.reset")}
          </Button>
        </div>
      )}
    </li>
  );
}
