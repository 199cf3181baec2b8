import { Menu } from "@mantine/core";
import type { Level } from "../../../core/catalogue/level.ts";
import { verdictOf } from "../../../core/compatibility/verdict.ts";
import { bareLink, type Thing } from "../../../core/profile/thing.ts";
import { useCommands } from "../../app/commands.tsx";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import { Mark } from "../../components/mark.tsx";
import { useThingName } from "../../components/thing-name.ts";
import styles from "./link-cell.module.css";
import { linkLook, type LinkLook } from "./link-look.ts";

const LEVEL: Record<Exclude<LinkLook, "none">, Level> = {
  linked: "supported",
  limited: "partial",
  failed: "unsupported",
};

/** One crossing of a card and a wallet: shows the link and lets the person say what it is. */
export function LinkCell({ card, wallet }: { card: Thing; wallet: Thing }) {
  const { t } = useWords();
  const { catalogue, profile, today } = useData();
  const { apply } = useCommands();
  const nameOf = useThingName();
  const link = profile.links.find((l) => l.card === card.id && l.wallet === wallet.id);
  const verdict = verdictOf(
    catalogue,
    { product: card.product, target: { kind: "wallet", id: wallet.product } },
    today,
  );
  const look = linkLook(link, verdict.level);
  const set = (state: "linked" | "failed") =>
    void apply(
      [{ type: "link.set", link: { ...(link ?? bareLink(card.id, wallet.id, state)), state } }],
      t("link.saved", { card: nameOf(card), wallet: nameOf(wallet) }),
    );
  const clear = () =>
    void apply(
      [{ type: "link.clear", card: card.id, wallet: wallet.id }],
      t("link.cleared", { card: nameOf(card), wallet: nameOf(wallet) }),
    );
  return (
    <td className={styles.cell}>
      <Menu position="bottom">
        <Menu.Target>
          <button
            type="button"
            aria-label={t("link.cell", {
              card: nameOf(card),
              wallet: nameOf(wallet),
              state: t(`link.look.${look}`),
            })}
          >
            {look === "none" ? <span className={styles.pass} /> : <Mark level={LEVEL[look]} />}
          </button>
        </Menu.Target>
        <Menu.Dropdown aria-label={t("link.menu", { card: nameOf(card), wallet: nameOf(wallet) })}>
          <Menu.Item onClick={() => set("linked")}>{t("link.set.linked")}</Menu.Item>
          <Menu.Item onClick={() => set("failed")}>{t("link.set.failed")}</Menu.Item>
          <Menu.Item onClick={clear}>{t("link.set.none")}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </td>
  );
}
