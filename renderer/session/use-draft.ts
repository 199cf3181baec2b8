import { useCallback, useEffect, useMemo, useState } from "react";
import type { OpenForm } from "../../core/profile/open-form.ts";
import { useData } from "./data.tsx";
import { dropDraft, keepDraft, keptDraft } from "./kept-drafts.ts";

/** What was typed into a form when it was open last, and what becomes of it. */
export interface Draft {
  /** The form as it was left; null when it begins anew. */
  kept: OpenForm<unknown> | null;
  /** Makes what belongs to the form beside its fields anew, for a form that begins again. */
  renew: () => void;
  keep: (form: OpenForm<unknown>) => void;
  drop: () => void;
}

/** With what belongs to the form and is none of its fields: it is kept, and comes back with what was typed. */
export interface DraftWith<S> extends Draft {
  side: S;
  setSide: (side: S) => void;
}

/**
 * Names what a form is about, so that what is typed into it is there when it is opened again. Two forms that are open at
 * once must be about different things.
 * @param about words and ids with `/` between, such as `trip/<id>` or `thing/new/<person>`
 * @param begin makes what belongs to the form beside its fields; told the last one when the form begins again
 */
export function useDraft(about: string): Draft;
export function useDraft<S>(about: string, begin: (last?: S) => S): DraftWith<S>;
export function useDraft<S>(about: string, begin?: (last?: S) => S): DraftWith<S | undefined> {
  const { which } = useData();
  const [found] = useState(() => keptDraft(which, about));
  const [side, setSide] = useState(() => (found === undefined ? begin?.() : (found.side as S)));
  const keep = useCallback(
    (form: OpenForm<unknown>) => keepDraft(which, about, { form, side }),
    [which, about, side],
  );
  const drop = useCallback(() => dropDraft(which, about), [which, about]);
  const renew = () => setSide((last) => begin?.(last));
  return { kept: found?.form ?? null, side, setSide, renew, keep, drop };
}

/** Asks, in the browser’s words or the shell’s, before the window goes with what was typed. */
function askFirst(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // All that Chromium looked at before version 119.
  event.returnValue = true;
}

/**
 * Keeps what stands in a form while there is something to lose, and holds the window back meanwhile.
 * @param touched whether something would be lost with the form
 */
export function useKeeping<V>(
  { keep, drop }: Draft,
  { values, ...rest }: OpenForm<V>,
  touched: boolean,
): void {
  const { saved, untouched, contests, followed } = rest;
  const form = useMemo(
    () => ({ values, saved, untouched, contests, followed }),
    [values, saved, untouched, contests, followed],
  );
  useEffect(() => {
    if (touched) keep(form);
    else drop();
  }, [touched, keep, drop, form]);
  useEffect(() => {
    if (!touched) return;
    addEventListener("beforeunload", askFirst);
    return () => removeEventListener("beforeunload", askFirst);
  }, [touched]);
}
