import { sameValue } from "../same-value.ts";

/** One thing a form asks for: how it is read from what stands in the form, and taken over from other values. */
export interface FormPart<V> {
  read: (values: V) => unknown;
  take: (values: V, from: V) => V;
}
export type FormParts<V> = Readonly<Record<string, FormPart<V>>>;

/** Some fields of a form that only mean something together, or a single one. Blanks around a text say nothing. */
export function fieldsPart<V extends object>(...fields: (keyof V)[]): FormPart<V> {
  const pick = (values: V, as: (value: unknown) => unknown) =>
    Object.fromEntries(fields.map((field) => [field, as(values[field])]));
  return {
    read: (values) => pick(values, (value) => (typeof value === "string" ? value.trim() : value)),
    take: (values, from) => ({ ...values, ...pick(from, (value) => value) }),
  };
}

/** A part that was changed here and elsewhere: what it was before, what was typed, which of the two is to stay. */
interface Contest<V> {
  was: V;
  typed: V;
  choice: "mine" | "theirs" | null;
}

/** A form about something that may be changed elsewhere while it is open. */
export interface OpenForm<V> {
  /** What is saved, as far as the form knows, as the form would show it. */
  saved: V;
  /** What stood in the form before anything was typed. */
  untouched: V;
  /** What stands in the form. */
  values: V;
  contests: Readonly<Record<string, Contest<V>>>;
  /** The parts nothing was typed into that have been changed elsewhere: they show what is saved by now. */
  followed: readonly string[];
}

/** A part that was changed here and elsewhere, as it is put to the person. */
export interface OpenContest<V> {
  part: string;
  mine: V;
  theirs: V;
  choice: "mine" | "theirs" | null;
}

export function openForm<V>(saved: V): OpenForm<V> {
  return { saved, untouched: saved, values: saved, contests: {}, followed: [] };
}

/** Whether the saved value stands in the form because it was chosen, and was not typed over since. */
function showsTheirs<V>({ contests, values, saved }: OpenForm<V>, key: string, part: FormPart<V>): boolean {
  return contests[key]?.choice === "theirs" && sameValue(part.read(values), part.read(saved));
}

/** Values that hold what was typed into a part, also while the saved one stands in its place. */
function typedIn<V>(form: OpenForm<V>, key: string, part: FormPart<V>): V {
  const contest = form.contests[key];
  return contest !== undefined && showsTheirs(form, key, part) ? contest.typed : form.values;
}

/** One part when other values are saved by now: follows, keeps what was typed, or asks which is to stay. */
function followPart<V>(form: OpenForm<V>, key: string, part: FormPart<V>, saved: V): OpenForm<V> {
  const now = part.read(saved);
  if (sameValue(now, part.read(form.saved))) return form;
  const { [key]: contest, ...contests } = form.contests;
  const typed = typedIn(form, key, part);
  const [mine, was] = [part.read(typed), contest?.was ?? form.saved];
  if (contest === undefined && sameValue(mine, now)) return form;
  if (contest === undefined && sameValue(mine, part.read(form.untouched))) {
    const followed = [...form.followed.filter((one) => one !== key), key];
    const untouched = part.take(form.untouched, saved);
    return { ...form, values: part.take(form.values, saved), untouched, followed };
  }
  const kept = { ...form, values: part.take(form.values, typed), contests };
  // Both say the same, or what was changed elsewhere was taken back: there is nothing to choose.
  if (sameValue(mine, now) || sameValue(now, part.read(was))) return kept;
  return { ...kept, contests: { ...contests, [key]: { was, typed, choice: null } } };
}

/** The form once other values are saved: nothing that was typed is lost, and nothing that was saved is hidden. */
export function followSaved<V>(form: OpenForm<V>, parts: FormParts<V>, saved: V): OpenForm<V> {
  const followed = Object.entries(parts).reduce(
    (one, [key, part]) => followPart(one, key, part, saved),
    form,
  );
  return { ...followed, saved };
}

/**
 * Whether something stands in the form that is saved nowhere and would be lost with it: typed into a part, or still to be
 * chosen. What is typed back to how it was is none.
 */
export function isTouched<V>(form: OpenForm<V>, parts: FormParts<V>): boolean {
  const { values, untouched, saved } = form;
  const typed = Object.values(parts).some(({ read }) =>
    [untouched, saved].every((from) => !sameValue(read(values), read(from))),
  );
  return typed || contestsOf(form, parts).length > 0;
}

/** The form once what stands in it is saved: nothing is left to choose or to tell. */
export function settled<V>(form: Omit<OpenForm<V>, "values">, values: V): Omit<OpenForm<V>, "values"> {
  return { ...form, untouched: values, contests: {}, followed: [] };
}

/** Decides what is to stay of a part: what was typed here, or what was saved elsewhere. It can be decided again. */
export function choose<V>(
  form: OpenForm<V>,
  parts: FormParts<V>,
  key: string,
  choice: "mine" | "theirs",
): OpenForm<V> {
  const [part, contest] = [parts[key], form.contests[key]];
  if (part === undefined || contest === undefined) return form;
  const typed = typedIn(form, key, part);
  return {
    ...form,
    values: part.take(form.values, choice === "theirs" ? form.saved : typed),
    contests: { ...form.contests, [key]: { ...contest, typed, choice } },
  };
}

/** What is still to be chosen, or was; what was typed over a saved value that had been chosen counts as chosen. */
export function contestsOf<V>(form: OpenForm<V>, parts: FormParts<V>): OpenContest<V>[] {
  return Object.entries(parts).flatMap(([key, part]): OpenContest<V>[] => {
    const contest = form.contests[key];
    if (contest === undefined) return [];
    const mine = typedIn(form, key, part);
    if (sameValue(part.read(mine), part.read(form.saved))) return [];
    const typedOver = contest.choice === "theirs" && !showsTheirs(form, key, part);
    return [{ part: key, mine, theirs: form.saved, choice: typedOver ? "mine" : contest.choice }];
  });
}
