import { ActionIcon, Menu } from "@mantine/core";
import { IconCheck, IconDots } from "@tabler/icons-react";
import type { Belonging } from "../../../core/carry-plan/belonging.ts";
import type { Place } from "../../../core/carry-plan/failures-of-trip.ts";
import type { PlanView } from "../../../core/carry-plan/plan-view.ts";
import { ownValue } from "../../../core/own-value.ts";
import type { Action } from "../../../core/profile/actions.ts";
import { decideCarry, decidePlace } from "../../../core/profile/decide.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { useCommands } from "../../session/commands.tsx";
import { useWords } from "../../session/language.tsx";
import { usePlanWords } from "../../session/use-plan-words.ts";

interface ThingMenuProps {
  trip: Trip;
  view: PlanView;
  belonging: Belonging;
  /** Where it is kept can be decided. */
  placed: boolean;
}

/** Decides on one thing: take it for sure, leave it, keep it somewhere; the plan follows. */
export function ThingMenu({ trip, view, belonging, placed }: ThingMenuProps) {
  const { t } = useWords();
  const { apply } = useCommands();
  const words = usePlanWords(view.situation);
  const name = words.belonging(belonging);
  const choice = ownValue(trip.carry, belonging.id) ?? null;
  const kept = ownValue(trip.places, belonging.id) ?? null;
  const save = (make: (now: Trip) => Action) =>
    void apply(
      ({ trips }) => [make(trips.find(({ id }) => id === trip.id) ?? trip)],
      t("plan.decided", { thing: name }),
    );
  const carry = (to: "take" | "leave" | null) => save((now) => decideCarry(now, belonging.id, to));
  const keep = (place: Place | null) =>
    save((now) => decidePlace(now, belonging.id, place === null ? null : { at: place.at, with: place.with }));
  const places = placed ? view.places.filter((place) => place.with !== belonging.person) : [];
  const entry = (key: string, here: boolean, text: string, onClick: () => void) => (
    <Menu.Item
      key={key}
      leftSection={<IconCheck size="1rem" aria-hidden="true" opacity={here ? 1 : 0} />}
      aria-current={here ? "true" : undefined}
      onClick={onClick}
    >
      {text}
    </Menu.Item>
  );
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" aria-label={t("plan.more", { thing: name })}>
          <IconDots size="1.125rem" stroke={1.75} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {entry("auto", choice === null, t("plan.decide.auto"), () => carry(null))}
        {entry("take", choice === "take", t("plan.decide.take"), () => carry("take"))}
        {entry("leave", choice === "leave", t("plan.decide.leave"), () => carry("leave"))}
        {places.length > 0 && <Menu.Divider />}
        {places.length > 0 && entry("any", kept === null, t("plan.decide.any-place"), () => keep(null))}
        {places.map((place) =>
          entry(
            place.id,
            kept !== null && kept.at === place.at && kept.with === place.with,
            t("plan.decide.place", { place: words.place(place) }),
            () => keep(place),
          ),
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
