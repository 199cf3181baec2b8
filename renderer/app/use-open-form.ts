import { useState } from "react";
import type { CallError } from "../../contract/errors.ts";
import {
  choose,
  contestsOf,
  fieldsPart,
  followSaved,
  openForm,
  settled,
  type FormPart,
  type OpenContest,
  type OpenForm,
} from "../../core/profile/open-form.ts";
import { sameValue } from "../../core/same-value.ts";
import { useCommands, type Making } from "./commands.tsx";

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

interface OpenFormOptions<V> {
  /** What stands in the form. */
  values: V;
  setValues: (values: V) => void;
  /** What is saved, as the form would show it; null when the record is gone. */
  saved: V | null;
  parts: NamedParts<V>;
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
  /** Saves, when nothing is left to choose. Answers whether it was saved; if not, the form or the page says why. */
  save: (actions: Making, said?: string) => Promise<boolean>;
}

/**
 * Keeps a form right while what it is about may be changed elsewhere: in another window, by undo. What was typed is
 * never lost, what was saved is never written over unseen.
 */
export function useOpenForm<V>({ values, setValues, saved, parts }: OpenFormOptions<V>): FormBeside<V> {
  const { send, fail } = useCommands();
  const [state, setState] = useState<Omit<OpenForm<V>, "values">>(() => openForm(saved ?? values));
  const [tries, setTries] = useState(0);
  const [insists, setInsists] = useState(false);
  const [refused, setRefused] = useState<CallError | null>(null);
  const form = { ...state, values };
  const keep = (next: OpenForm<V>) => {
    setState(next);
    if (!sameValue(next.values, values)) setValues(next.values);
  };
  // Drawn again at once, before anybody sees the form beside what it does not know yet.
  if (saved !== null && !sameValue(saved, state.saved)) keep(followSaved(form, parts, saved));
  const contests = contestsOf(form, parts);
  const gone = saved === null;
  if (refused !== null && (gone || contests.length > 0)) setRefused(null);
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
      setState((last) => settled(last, values));
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
    save,
  };
}
