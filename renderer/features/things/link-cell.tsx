import { Menu } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { linkLook } from "../../../core/compatibility/link-look.ts";
import { verdictOf } from "../../../core/compatibility/verdict.ts";
import { bareLink, LINK_STATES, type Link, type Thing } from "../../../core/profile/thing.ts";
import { useCommands } from "../../app/commands.tsx";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import { useThingName } from "../../components/thing-name.ts";
import styles from "./link-cell.module.css";
import { LinkMark } from "./link-mark.tsx";

interface LinkCellProps {
  card: Thing;
  wallet: Thing;
  /** Opens the form for the rest that can be said of the link. */
  onDetails: () => void;
}

/** One crossing of a card and a wallet: shows the link and lets the person say what it is. */
export function LinkCell({ card, wallet, onDetails }: LinkCellProps) {
  const { t } = useWords();
  const { catalogue, profile, today } = useData();
  const { apply } = useCommands();
  const nameOf = useThingName();
  const link = profile.links.find((l) => l.card === card.id && l.wallet === wallet.id);
  const target = { kind: "wallet", id: wallet.product } as const;
  const look = linkLook(link, verdictOf(catalogue, { product: card.product, target }, today).level);
  const names = { card: nameOf(card), wallet: nameOf(wallet) };
  const set = (state: Link["state"]) =>
    void apply(
      [{ type: "link.set", link: { ...(link ?? bareLink(card.id, wallet.id, state)), state } }],
      t("link.saved", names),
    );
  const clear = () =>
    void apply([{ type: "link.clear", card: card.id, wallet: wallet.id }], t("link.cleared", names));
  return (
    <td className={styles.cell}>
      <Menu position="bottom-start">
        <Menu.Target>
          <button type="button" aria-label={t("link.cell", { ...names, state: t(`link.look.${look}`) })}>
            <LinkMark look={look} />
            <span className={styles[look]}>{t(`link.short.${look}`)}</span>
            <IconChevronDown size="0.75rem" stroke={1.75} className={styles.opens} aria-hidden="true" />
          </button>
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
          <Menu.RadioItem value="none" checked={link === undefined} closeMenuOnClick onChange={clear}>
            {t("link.set.none")}
          </Menu.RadioItem>
          <Menu.Divider />
          <Menu.Item onClick={onDetails}>{t("link.details")}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </td>
  );
}
