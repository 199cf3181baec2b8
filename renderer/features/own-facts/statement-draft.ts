import type { CalendarDate } from "../../../core/calendar-date.ts";
import { calendarDateSchema } from "../../../core/calendar-date-schema.ts";
import { confidenceSchema } from "../../../core/catalogue/evidence.ts";
import { levelSchema } from "../../../core/catalogue/level.ts";
import type { Pair, Statement } from "../../../core/catalogue/statement.ts";
import type { Language } from "../../../core/catalogue/text.ts";
import type { Overlay } from "../../../core/overlay/overlay.ts";
import { sourceBeside } from "../../../core/overlay/own-source.ts";
import { fitsCell, ownNoteSchema, ownSourceSchema } from "../../../core/overlay/own-text.ts";
import { ownValue } from "../../../core/own-value.ts";
import { z } from "../../../core/zod.ts";
import { asTyped } from "../../session/as-typed.ts";

/** What the form is about and what it is filled with at first. */
interface Filled {
  /** What its unchanged texts come from. */
  base: Statement | null;
  language: Language;
  today: CalendarDate;
}

/** What the form has to be: text as typed, `kind:id` for the wallet or place. What is read from it is whole. */
export function statementForm({ base, language, today }: Filled) {
  return z
    .strictObject({
      product: z.string().min(1, "own.product"),
      at: z.string().min(1, "own.at"),
      use: z.string(),
      level: levelSchema.or(z.literal("")).refine((level) => level !== "", "own.level"),
      short: asTyped(z.string().refine(fitsCell, "own.short-long"), { before: base?.short?.[language] }),
      note: asTyped(ownNoteSchema, { empty: "own.note", before: base?.note[language] }),
      seen: calendarDateSchema
        .nullable()
        .refine((day) => day !== null, "own.seen")
        .refine((day) => day === null || day <= today, "own.seen-later"),
      confidence: confidenceSchema,
      from: asTyped(ownSourceSchema),
    })
    .superRefine(({ level, short }, context) => {
      if (level === "partial" && short.trim() === "")
        context.addIssue({ code: "custom", path: ["short"], message: "own.short-needed" });
    })
    .transform(({ level, seen, ...draft }) => ({
      ...draft,
      level: levelSchema.parse(level),
      seen: seen ?? today,
    }));
}
export type StatementDraft = z.input<ReturnType<typeof statementForm>>;
export type ReadStatement = z.output<ReturnType<typeof statementForm>>;

/** The pair a draft is about. */
export function pairOf({ product, at, use }: Pick<StatementDraft, "product" | "at" | "use">): Pair {
  const [kind = "", id = ""] = at.split(":");
  const where = { id, ...(use !== "" && { use }) };
  return {
    product,
    target:
      kind === "destination"
        ? { kind: "destination", ...where }
        : { kind: kind === "phone" ? "phone" : "wallet", ...where },
  };
}

/** The form filled with what is known: the answer there is, in the person’s language; today, for what they saw. */
export function draftOf(
  pair: Partial<Pair>,
  base: Statement | null,
  mine: boolean,
  { language, today, overlay }: { language: Language; today: CalendarDate; overlay: Overlay },
): StatementDraft {
  const evidence = mine ? (base?.evidence ?? []) : [];
  const beside = sourceBeside(overlay, evidence);
  const asOf = calendarDateSchema.safeParse(evidence[0]?.asOf);
  return {
    product: pair.product ?? "",
    at: pair.target === undefined ? "" : `${pair.target.kind}:${pair.target.id}`,
    use: pair.target?.use ?? "",
    level: base?.level ?? "",
    short: base?.short?.[language] ?? "",
    note: base?.note[language] ?? "",
    seen: asOf.success ? asOf.data : today,
    confidence: evidence[0]?.confidence ?? "medium",
    from: beside === null ? "" : (ownValue(overlay.sources, beside)?.name[language] ?? ""),
  };
}
