import { Menu } from "@mantine/core";
import { useImperativeHandle, useState, type Ref } from "react";
import { useLocation } from "wouter";
import { linkChanges } from "../../../core/profile/link-changes.ts";
import { LINK_STATES, type Link } from "../../../core/profile/thing.ts";
import { fixAddress } from "../../session/fix-address.ts";
import { useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";
import { dropDraftsNaming } from "../../session/kept-drafts.ts";
import { useWords } from "../../session/language.tsx";
import { useThingName } from "../../session/thing-name.ts";

/** A card and a wallet by their ids, and the button of the cell that was pressed. */
export interface Crossing {
  card: string;
  wallet: string;
  button: HTMLButtonElement;
}

interface LinkMenuProps {
  /** The pressed button carries it while the menu is open. */
  id: string;
  crossing: Crossing | null;
  onClose: () => void;
  /** Opens the form for the rest that can be said of the link. */
  onDetails: (card: string, wallet: string) => void;
}

/** Lets the person say what a link is. One for the whole table: a menu in each cell costs more than all else in it. */
export function LinkMenu({ id, crossing, onClose, onDetails }: LinkMenuProps) {
  const { t } = useWords();
  const { records } = useData();
  const { apply } = useCommands();
  const [, navigate] = useLocation();
  const nameOf = useThingName();
  // What it was about stays in it while it fades.
  const [last, setLast] = useState(crossing);
  if (crossing !== null && crossing !== last) setLast(crossing);
  const [card, wallet] = [last?.card, last?.wallet].map((one) =>
    one === undefined ? undefined : records.thing(one),
  );
  const link = last === null ? undefined : records.link(last.card, last.wallet);
  const names = {
    card: card === undefined ? "" : nameOf(card),
    wallet: wallet === undefined ? "" : nameOf(wallet),
  };
  const set = (state: Link["state"]) => {
    if (last === null) return;
    const states = { [last.wallet]: state };
    void apply(({ links }) => linkChanges(links, last.card, states), t("link.saved", names));
  };
  const clear = async () => {
    if (last === null) return;
    const between = { card: last.card, wallet: last.wallet };
    if (await apply([{ type: "link.clear", ...between }], t("link.cleared", names)))
      dropDraftsNaming("link", between.card, between.wallet);
  };
  return (
    <Menu id={id} position="bottom-start" opened={crossing !== null} onChange={(open) => !open && onClose()}>
      <Menu.Target>
        <PressedButton button={last?.button ?? null} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t("link.menu", names)}>
        {LINK_STATES.map((state) => (
          <Menu.RadioItem
            key={state}
            value={state}
            checked={link?.state === state}
            closeMenuOnClick
            onChange={() => set(state)}
          >
            {t(`link.set.${state}`)}
          </Menu.RadioItem>
        ))}
        <Menu.RadioItem
          value="none"
          checked={link === undefined}
          closeMenuOnClick
          onChange={() => void clear()}
        >
          {t("link.set.none")}
        </Menu.RadioItem>
        <Menu.Divider />
        <Menu.Item
          onClick={() =>
            last !== null &&
            navigate(fixAddress("card-will-not-link", { card: last.card, wallet: last.wallet }))
          }
        >
          {t("fix.menu")}
        </Menu.Item>
        <Menu.Item onClick={() => last !== null && onDetails(last.card, last.wallet)}>
          {t("link.details")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Stands for the button that the menu hangs on, which is drawn in its cell. */
function PressedButton({
  button,
  ref,
}: {
  button: HTMLButtonElement | null;
  ref?: Ref<HTMLButtonElement | null>;
}) {
  useImperativeHandle<HTMLButtonElement | null, HTMLButtonElement | null>(ref, () => button, [button]);
  return null;
}
