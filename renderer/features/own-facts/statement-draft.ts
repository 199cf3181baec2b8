import { calendarDateSchema, type CalendarDate } from "../../../core/calendar-date.ts";
import type { Confidence } from "../../../core/catalogue/evidence.ts";
import type { Level } from "../../../core/catalogue/level.ts";
import type { Statement } from "../../../core/catalogue/statement.ts";
import type { Language } from "../../../core/catalogue/text.ts";
import type { Pair } from "../../../core/compatibility/answer.ts";
import type { Overlay } from "../../../core/overlay/overlay.ts";
import { sourceBeside } from "../../../core/overlay/own-source.ts";
import { fitsCell } from "../../../core/overlay/own-text.ts";
import { ownValue } from "../../../core/own-value.ts";

/** What stands in the form: text as typed, `kind:id` for the wallet or place. */
export interface StatementDraft {
  product: string;
  at: string;
  use: string;
  level: Level | "";
  short: string;
  note: string;
  seen: string | null;
  confidence: Confidence;
  from: string;
}

export const MAX = { note: 400, from: 120 } as const;

export type StatementProblem =
  | "product"
  | "at"
  | "level"
  | "short-needed"
  | "short-long"
  | "note"
  | "seen"
  | "seen-later"
  | "too-long";
export type StatementProblems = Partial<Record<keyof StatementDraft, StatementProblem>>;

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

/** What is wrong with a draft, by field; `base` is what its unchanged texts come from. */
export function problemsOf(
  draft: StatementDraft,
  base: Statement | null,
  language: Language,
  today: CalendarDate,
): StatementProblems {
  const problems: StatementProblems = {};
  const short = draft.short.trim();
  if (draft.product === "") problems.product = "product";
  if (draft.at === "") problems.at = "at";
  if (draft.level === "") problems.level = "level";
  if (draft.level === "partial" && short === "") problems.short = "short-needed";
  if (short !== base?.short?.[language] && !fitsCell(short)) problems.short = "short-long";
  if (draft.note.trim() === "") problems.note = "note";
  else if (draft.note.length > MAX.note && draft.note !== base?.note[language]) problems.note = "too-long";
  if (draft.seen === null) problems.seen = "seen";
  else if (draft.seen > today) problems.seen = "seen-later";
  if (draft.from.length > MAX.from) problems.from = "too-long";
  return problems;
}
