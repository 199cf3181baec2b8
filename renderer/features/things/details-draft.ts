import type { CalendarDate } from "../../../core/calendar-date.ts";
import type { ThingKind } from "../../../core/catalogue/lookup.ts";
import { DETAIL_FIELDS, type DetailField } from "../../../core/diagnosis/asked-details.ts";
import { parsePastMonth } from "../../../core/profile/parse-expiry.ts";
import type { Thing } from "../../../core/profile/thing.ts";
import {
  cardDetailsSchema,
  deviceSchema,
  simDetailsSchema,
  UNKNOWN_CARD,
  UNKNOWN_DEVICE,
  UNKNOWN_SIM,
  UNKNOWN_WALLET,
  walletDetailsSchema,
} from "../../../core/profile/thing-details.ts";
import { sameValue } from "../../../core/same-value.ts";
import type { z } from "../../../core/zod.ts";
import { orNull } from "../../session/as-typed.ts";

/** What is known of a thing, as it stands in its form: a word of a list or a text as typed, "" for what is not known. */
export type DetailsDraft = Record<DetailField, string>;

/** Where each kind of thing keeps what is known of it, in what shape, and what stands for nothing. */
const KEPT = {
  card: { part: "card", schema: cardDetailsSchema, unknown: UNKNOWN_CARD },
  wallet: { part: "wallet", schema: walletDetailsSchema, unknown: UNKNOWN_WALLET },
  sim: { part: "sim", schema: simDetailsSchema, unknown: UNKNOWN_SIM },
  phone: { part: "device", schema: deviceSchema, unknown: UNKNOWN_DEVICE },
} as const;
const KINDS = ["card", "wallet", "sim", "phone"] as const satisfies ThingKind[];

const ALL_FIELDS = [...new Set(KINDS.flatMap((kind): readonly DetailField[] => DETAIL_FIELDS[kind]))];

/** A month can be typed in several ways. */
export const isMonth = (kind: ThingKind, field: DetailField): boolean =>
  field === "lastUsedOn" || (field === "openedOn" && kind === "card");

function asText(value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** What the record holds for a text, or what it cannot hold and says so. */
function valueOf(kind: ThingKind, field: DetailField, typed: string, today: CalendarDate): unknown {
  const text = orNull(typed);
  if (text === null) return null;
  if (field === "new") return text === "yes";
  if (field === "esimsStored") return /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return isMonth(kind, field) ? (parsePastMonth(text, today) ?? Number.NaN) : text;
}

/** What a form says is wrong where the record's own word for it is none: its code, by field. */
function codeOf(kind: ThingKind, field: DetailField): string | null {
  if (isMonth(kind, field)) return "thing.past-month";
  if (field === "openedOn") return "thing.past-day";
  return field === "esimsStored" ? "thing.esims" : null;
}

/** The fields filled with what is known of a thing; of a new one, or where nothing is known, all are empty. */
export function detailsDraft(thing?: Thing): DetailsDraft {
  const known = KINDS.map((kind): object => thing?.[KEPT[kind].part] ?? {});
  const said: Record<string, unknown> = Object.assign(
    {},
    ...known.map((one) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== null))),
  );
  return Object.fromEntries(ALL_FIELDS.map((field) => [field, asText(said[field])])) as DetailsDraft;
}

/** What is wrong with the fields of a kind, as codes of `error.input.<code>`; another kind’s fields are not looked at. */
export function detailProblems(
  kind: ThingKind,
  draft: DetailsDraft,
  today: CalendarDate,
): Partial<Record<DetailField, string>> {
  const shape: Record<string, z.ZodType> = KEPT[kind].schema.shape;
  const problems = DETAIL_FIELDS[kind].flatMap((field: DetailField): [DetailField, string][] => {
    const value = valueOf(kind, field, draft[field], today);
    const [issue] = shape[field]?.safeParse(value).error?.issues ?? [];
    const isToCome = field === "openedOn" && typeof value === "string" && value > today;
    if (issue === undefined && !isToCome) return [];
    return [[field, codeOf(kind, field) ?? issue?.message ?? ""]];
  });
  return Object.fromEntries(problems);
}

/**
 * The thing with what its form says is known of it. What the form does not ask stays, a form that says nothing new changes
 * nothing, and where nothing is left that is known there is null.
 * @param more what is asked beside the fields of the draft
 */
export function withDetails(
  thing: Thing,
  kind: ThingKind,
  draft: DetailsDraft,
  today: CalendarDate,
  more: object = {},
): Thing {
  const { part, unknown } = KEPT[kind];
  const was = thing[part] ?? unknown;
  const said = DETAIL_FIELDS[kind].map((field: DetailField) => [
    field,
    valueOf(kind, field, draft[field], today),
  ]);
  const next: object = { ...was, ...Object.fromEntries(said), ...more };
  if (sameValue(next, was)) return thing;
  return { ...thing, [part]: Object.values(next).every((value) => value === null) ? null : next };
}
