import { parseExpiry } from "../../../core/profile/parse-expiry.ts";
import { thingSchema, type Thing } from "../../../core/profile/thing.ts";

/** What stands in the form: text as typed. */
export interface ThingDraft {
  product: string;
  label: string;
  lastDigits: string;
  expires: string;
}

export const EMPTY_DRAFT: ThingDraft = { product: "", label: "", lastDigits: "", expires: "" };

export function toDraft(thing: Thing): ThingDraft {
  return {
    product: thing.product,
    label: thing.label,
    lastDigits: thing.lastDigits ?? "",
    expires: thing.expires ?? "",
  };
}

export type DraftProblems = Partial<
  Record<keyof ThingDraft, "product" | "last-digits" | "expires" | "too-long">
>;

/** The thing a draft describes, or what is wrong with it, by field; what the form does not ask stays as in `before`. */
export function readDraft(draft: ThingDraft, before: Thing): { thing: Thing } | { problems: DraftProblems } {
  const expires = draft.expires.trim() === "" ? null : parseExpiry(draft.expires);
  const problems: DraftProblems = {};
  if (draft.product === "") problems.product = "product";
  if (draft.expires.trim() !== "" && expires === null) problems.expires = "expires";
  const candidate = {
    ...before,
    product: draft.product,
    label: draft.label,
    lastDigits: draft.lastDigits.trim() === "" ? null : draft.lastDigits.trim(),
    expires,
  };
  const parsed = thingSchema.safeParse(candidate);
  for (const issue of parsed.error?.issues ?? []) {
    if (issue.path[0] === "lastDigits") problems.lastDigits = "last-digits";
    if (issue.path[0] === "label") problems.label = "too-long";
  }
  return Object.keys(problems).length > 0 || !parsed.success ? { problems } : { thing: parsed.data };
}
