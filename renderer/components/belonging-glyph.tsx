import { IconCash, IconDeviceLaptop, IconId, IconNotes } from "@tabler/icons-react";
import type { Belonging } from "../../core/carry-plan/belonging.ts";
import { useData } from "../session/data.tsx";
import { ProductGlyph } from "./product-glyph.tsx";

const LOOK = { size: "1.125rem", stroke: 1.75, color: "var(--ink-3)", "aria-hidden": true } as const;

/** The kind of thing something in a carry plan is; what is no product has a drawing of its own. */
export function BelongingGlyph({ belonging: { kind, product } }: { belonging: Belonging }) {
  const { lookup } = useData();
  if (kind === "cash") return <IconCash {...LOOK} />;
  if (kind === "recovery-codes") return <IconNotes {...LOOK} />;
  if (kind === "papers") return <IconId {...LOOK} />;
  if (kind === "second-device") return <IconDeviceLaptop {...LOOK} />;
  return <ProductGlyph product={lookup.product(product ?? "")} phone={kind === "phone"} />;
}
