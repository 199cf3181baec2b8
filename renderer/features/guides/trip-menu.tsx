import { Menu } from "@mantine/core";
import { IconCheckbox } from "@tabler/icons-react";
import type { Guide } from "../../../core/catalogue/guide.ts";
import { guideItemId } from "../../../core/profile/guide-item-id.ts";
import { listTrips } from "../../../core/profile/list-trips.ts";
import type { Person } from "../../../core/profile/person.ts";
import { useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { ButtonMenu } from "../../components/button-menu.tsx";

/** Puts a guide on the list of one of somebody’s trips ahead, or takes it out. */
export function TripMenu({ guide, person }: { guide: Guide; person: Person }) {
  const { t } = useWords();
  const { profile, today } = useData();
  const { apply } = useCommands();
  const item = guideItemId(guide.id, person.id);
  const trips = listTrips(profile.trips, today).filter(
    ({ travellers, returns }) => travellers.includes(person.id) && returns >= today,
  );
  return (
    <ButtonMenu Icon={IconCheckbox} text={t("guide.trip")}>
      {trips.length === 0 && <Menu.Item disabled>{t("guide.trip.none", { name: person.name })}</Menu.Item>}
      {trips.map(({ id, name, marks }) => {
        const listed = Object.hasOwn(marks, item);
        return (
          <Menu.CheckboxItem
            key={id}
            checked={listed}
            closeMenuOnClick
            onChange={(next) =>
              void apply(
                [{ type: "item.guide", trip: id, guide: guide.id, person: person.id, listed: next }],
                t(next ? "guide.trip.put" : "guide.trip.taken", { trip: name }),
              )
            }
          >
            {name}
          </Menu.CheckboxItem>
        );
      })}
    </ButtonMenu>
  );
}
