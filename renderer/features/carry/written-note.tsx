import { Button } from "@mantine/core";
import { useEffect } from "react";
import { Link } from "wouter";
import type { PlanView } from "../../../core/carry-plan/plan-view.ts";
import { takeOff, writeItems, writtenSteps } from "../../../core/carry-plan/written-steps.ts";
import type { OwnItem, Trip } from "../../../core/profile/trip.ts";
import { Banner } from "../../components/banner.tsx";
import { ButtonRow } from "../../components/button-row.tsx";
import { useCommands } from "../../session/commands.tsx";
import { useWords } from "../../session/language.tsx";
import { focusPageIfLost } from "../../session/return-focus.ts";
import { useStepItems } from "./use-step-items.ts";

/**
 * What earlier plans wrote into the trip’s checklist and this one does not ask for: says so, and takes off what the person
 * left alone, with or without writing what is new. Nothing where all of it fits.
 */
export function WrittenNote({ trip, view }: { trip: Trip; view: PlanView }) {
  const { t } = useWords();
  const { apply } = useCommands();
  const steps = useStepItems(trip, view);
  const { behind, kept, missing } = writtenSteps(steps ?? [], trip);
  const [off, on] = steps === undefined ? [0, 0] : [behind.length, missing.length];
  // The buttons go with what they took off.
  useEffect(focusPageIfLost, [off]);
  if (steps === undefined || off + kept.length === 0) return null;
  const named = (items: readonly OwnItem[]) =>
    items.map(({ title }) => t("plan.behind.item", { title })).join(t("list.separator"));

  function bring(writes: boolean) {
    if (steps === undefined) return;
    void apply(
      // Of the trip as it is then: what the person began or changed meanwhile stays.
      ({ trips }) => {
        const now = trips.find(({ id }) => id === trip.id) ?? trip;
        const found = writtenSteps(steps, now);
        return [...takeOff(now, found.behind), ...(writes ? writeItems(now, found.missing) : [])];
      },
      writes ? t("plan.behind.done", { off, on }) : t("plan.behind.off.done", { count: off }),
    );
  }
  if (off === 0)
    return (
      <Banner tone="note" title={t("plan.behind.kept", { count: kept.length })}>
        {named(kept)}{" "}
        <Link className="go" href={`/trips/${trip.id}`}>
          {t("plan.behind.go")}
        </Link>
      </Banner>
    );
  return (
    <Banner
      tone="note"
      title={t("plan.behind", { count: off })}
      action={
        <ButtonRow>
          {on > 0 && (
            <Button variant="filled" onClick={() => bring(true)}>
              {t("plan.behind.both", { off, on })}
            </Button>
          )}
          <Button onClick={() => bring(false)}>
            {t(on > 0 ? "plan.behind.off.only" : "plan.behind.off")}
          </Button>
        </ButtonRow>
      }
    >
      {kept.length === 0
        ? named(behind)
        : t("plan.behind.and-kept", { items: named(behind), kept: named(kept) })}
    </Banner>
  );
}
