import { useState } from "react";
import type { CallError } from "../../contract/errors.ts";
import {
  choose,
  contestsOf,
  fieldsPart,
  followSaved,
  isTouched,
  openForm,
  settled,
  type FormPart,
  type OpenContest,
  type OpenForm,
} from "../../core/profile/open-form.ts";
import { sameValue } from "../../core/same-value.ts";
import { useCommands, type Making } from "./commands.tsx";
import { useKeeping, type Draft } from "./use-draft.ts";

/** A part of a form with its name and its value in words, as they are shown when it was changed elsewhere as well. */
export interface NamedPart<V> extends FormPart<V> {
  name: string;
  show: (values: V) => string;
}
export type NamedParts<V> = Readonly<Record<string, NamedPart<V>>>;

/** A part that is one field, under the field’s name. */
export function fieldPart<V extends object>(
  field: keyof V & string,
  name: string,
  show: (values: V) => string = (values) => String(values[field] ?? ""),
): NamedPart<V> {
  return { ...fieldsPart<V>(field), name, show };
}

/**
 * What is saved of what a form is about, as the form would show it: `new` before there is anything, `gone` when it was
 * removed.
 */
export type Saved<V> = V | "new" | "gone";

/** What a form says of a record: of one that is not there, nothing. */
const savedOr = <V>(saved: Saved<V>, other: V): V => (saved === "new" || saved === "gone" ? other : saved);

interface OpenFormOptions<V> {
  /** What stands in the form. */
  values: V;
  setValues: (values: V) => void;
  /** What stands in a form that begins anew, where nothing is saved. */
  initial: V;
  saved: Saved<V>;
  parts: NamedParts<V>;
  draft: Draft;
}

/** What was changed elsewhere while a form is open, and how it is saved beside that. */
export interface FormBeside<V> {
  parts: NamedParts<V>;
  gone: boolean;
  /** Parts nothing was typed into, which show what is saved by now. */
  followed: readonly string[];
  contests: readonly OpenContest<V>[];
  choose: (part: string, choice: "mine" | "theirs") => void;
  /** How often saving was tried and did not come to an end: the focus then goes to what is to be chosen. */
  tries: number;
  /** Whether that was with the choice before one’s eyes. */
  insists: boolean;
  /** Why the last try was refused, when nothing else says so. */
  refused: CallError | null;
  /** What was typed when the form was open before stands in it again. */
  isBack: boolean;
  /** Puts what is saved into the form, or an empty one: what was typed is gone. */
  startOver: () => void;
  /** Lets go of what was typed: the form is closed for good. */
  drop: () => void;
  /** Saves, when nothing is left to choose. Answers whether it was saved; if not, the form or the page says why. */
  save: (actions: Making, said?: string) => Promise<boolean>;
}

/**
 * Keeps a form right while what it is about may be changed elsewhere, in another window or by undo, and keeps what was
 * typed while the form is closed. What was typed is never lost, what was saved is never written over unseen.
 */
export function useOpenForm<V>(options: OpenFormOptions<V>): FormBeside<V> {
  const { values, setValues, initial, saved, parts, draft } = options;
  const { send, fail } = useCommands();
  const [state, setState] = useState<Omit<OpenForm<V>, "values">>(
    () => (draft.kept as OpenForm<V> | null) ?? openForm(savedOr(saved, values)),
  );
  const [isBack, setIsBack] = useState(draft.kept !== null);
  const [tries, setTries] = useState(0);
  const [insists, setInsists] = useState(false);
  const [refused, setRefused] = useState<CallError | null>(null);
  const form = { ...state, values };
  const keep = (next: OpenForm<V>) => {
    setState(next);
    if (!sameValue(next.values, values)) setValues(next.values);
  };
  const now = savedOr(saved, state.saved);
  // Drawn again at once, before anybody sees the form beside what it does not know yet.
  if (!sameValue(now, state.saved)) keep(followSaved(form, parts, now));
  useKeeping(draft, form, isTouched(form, parts));
  const contests = contestsOf(form, parts);
  const gone = saved === "gone";
  if (refused !== null && (gone || contests.length > 0)) setRefused(null);
  const settle = () => {
    draft.drop();
    setIsBack(false);
    setState((last) => settled(last, values));
  };
  const startOver = () => {
    draft.renew();
    setIsBack(false);
    setInsists(false);
    setRefused(null);
    const begun = savedOr(saved, initial);
    setState(openForm(begun));
    setValues(begun);
  };
  const save = async (actions: Making, said?: string) => {
    setRefused(null);
    if (contests.some(({ choice }) => choice === null)) {
      setInsists(true);
      setTries((n) => n + 1);
      return false;
    }
    setInsists(false);
    const failed = await send(actions, said);
    if (failed === null) {
      settle();
      return true;
    }
    if (!failed.code.startsWith("change.")) fail(failed);
    else {
      setRefused(failed);
      setTries((n) => n + 1);
    }
    return false;
  };
  return {
    parts,
    gone,
    followed: state.followed,
    contests,
    choose: (part, choice) => keep(choose(form, parts, part, choice)),
    tries,
    insists,
    refused,
    isBack,
    startOver,
    drop: draft.drop,
    save,
  };
}
