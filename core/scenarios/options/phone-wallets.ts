import type { Holder } from "../../people/holder.ts";

/** The wallets that phones have from their maker, by what is known of the phone; an Android of the mainland can be anyone’s. */
const BY_KIND = [
  ["huawei", ["huawei-wallet"]],
  ["iphone", ["apple-pay"]],
  ["bought-abroad", ["google-wallet"]],
] as const;

/** The wallets of somebody’s phones; none where nobody said whose phone it is. */
export function phoneWalletsOf({ phones }: Pick<Holder, "phones">): string[] {
  return BY_KIND.filter(
    ([kind]) => phones.includes(kind) && (kind !== "bought-abroad" || phones.includes("android")),
  ).flatMap(([, wallets]) => [...wallets]);
}
