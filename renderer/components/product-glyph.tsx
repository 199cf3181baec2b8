import { IconBuildingCommunity, IconCreditCard, IconDeviceSim, IconPlane, IconWallet } from "@tabler/icons-react";
import type { Product } from "../../core/catalogue/product.ts";

/** A small ink drawing of the kind of thing, before its name, so that people recognise it at a glance. */
export function ProductGlyph({ product }: { product: Product | undefined }) {
  const Icon = iconOf(product);
  return <Icon size="1.125rem" stroke={1.75} aria-hidden="true" color="var(--ink-3)" />;
}

function iconOf(product: Product | undefined): typeof IconCreditCard {
  if (product?.kind === "wallet") return IconWallet;
  if (product?.kind === "sim") return IconDeviceSim;
  if (product?.kind === "card" && product.group === "city") return IconBuildingCommunity;
  if (product?.kind === "card" && product.group === "travel") return IconPlane;
  return IconCreditCard;
}
