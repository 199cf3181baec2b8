import { Button, SegmentedControl, TextInput } from "@mantine/core";
import { useState } from "react";
import type { TripNeed } from "../../../core/carry-plan/needs-of-trip.ts";
import type { TripSituation } from "../../../core/carry-plan/trip-problem.ts";
import { WEIGHTS } from "../../../core/catalogue/need.ts";
import { decideNeed } from "../../../core/profile/decide.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import type { OwnNeed } from "../../../core/profile/trip-plan.ts";
import { EvidenceList } from "../../components/evidence-line.tsx";
import { Section } from "../../components/section.tsx";
import { useCommands } from "../../session/commands.tsx";
import { useWords } from "../../session/language.tsx";
import styles from "./needs-section.module.css";

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

function NeedRow({ trip, need }: { trip: Trip; need: TripNeed }) {
  const { t, say } = useWords();
  const { apply } = useCommands();
  const [reason, setReason] = useState(need.own?.reason ?? "");
  const name = say(need.need.name);
  const save = (to: OwnNeed | null) =>
    void apply(
      ({ trips }) => [decideNeed(trips.find(({ id }) => id === trip.id) ?? trip, need.need.id, to)],
      t("plan.needs.saved", { need: name }),
    );
  const { own } = need;
  return (
    <li className={styles.row}>
      <div>
        <b>{name}</b>
        <details className={styles.why}>
          <summary>{t("plan.needs.why")}</summary>
          <p>{say(need.text)}</p>
          <EvidenceList evidence={need.evidence} record={`needs/${need.need.id}`} />
        </details>
      </div>
      <SegmentedControl
        size="sm"
        aria-label={t("plan.needs.weight", { need: name })}
        value={need.weight}
        data={WEIGHTS.map((weight) => ({ value: weight, label: t(`plan.needs.${weight}`) }))}
        onChange={(weight) => save({ weight, reason })}
      />
      {own !== null && (
        <div className={styles.own}>
          <TextInput
            label={t("plan.needs.reason")}
            value={reason}
            maxLength={LONGEST_REASON}
            onChange={(event) => setReason(event.currentTarget.value)}
            onBlur={() => reason.trim() !== own.reason && save({ weight: own.weight, reason: reason.trim() })}
          />
          <span className="meta">{t("plan.needs.advised", { weight: t(`plan.needs.${need.advised}`) })}</span>
          <Button variant="subtle" size="compact-sm" onClick={() => save(null)}>
            {t("plan.needs.reset")}
          </Button>
        </div>
      )}
    </li>
  );
}
