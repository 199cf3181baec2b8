import {
  IconBuildingCommunity,
  IconBus,
  IconCreditCard,
  IconDeviceMobile,
  IconDeviceSim,
  IconPlane,
  IconWallet,
} from "@tabler/icons-react";
import type { Product } from "../../core/catalogue/product.ts";

const LOOK = { size: "1.125rem", stroke: 1.75, color: "var(--ink-3)", "aria-hidden": true } as const;

/** A small ink drawing of the kind of thing, before its name, so that people recognise it at a glance. */
export function ProductGlyph({ product, phone = false }: { product: Product | undefined; phone?: boolean }) {
  if (phone) return <IconDeviceMobile {...LOOK} />;
  if (product?.kind === "wallet") return <IconWallet {...LOOK} />;
  if (product?.kind === "sim") return <IconDeviceSim {...LOOK} />;
  if (product?.kind === "card" && product.group === "city") return <IconBuildingCommunity {...LOOK} />;
  if (product?.kind === "card" && product.group === "transit") return <IconBus {...LOOK} />;
  if (product?.kind === "card" && product.group === "travel") return <IconPlane {...LOOK} />;
  return <IconCreditCard {...LOOK} />;
}
