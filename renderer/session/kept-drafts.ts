import type { OpenForm } from "../../core/profile/open-form.ts";

/** A form that was left before it was saved. */
export interface KeptDraft {
  form: OpenForm<unknown>;
  /** What belongs to it and is none of its fields: the id of what it adds, say. */
  side: unknown;
}

/**
 * What was typed and is not saved, by the profile it was typed for and by what the form is about. In the memory of this
 * window and nowhere else: what is locked at rest must not lie anywhere in the open.
 */
const drafts = new Map<string, Map<string, KeptDraft>>();

/**
 * What was typed into a form that is not saved.
 * @param profile which profile it belongs to (`ProfileState.which`): in another one it does not show up
 * @param about what the form is about: words and ids, with `/` between
 */
export function keptDraft(profile: string, about: string): KeptDraft | undefined {
  return drafts.get(profile)?.get(about);
}

/** Keeps what was typed, in place of what was kept before. */
export function keepDraft(profile: string, about: string, draft: KeptDraft): void {
  const own = drafts.get(profile) ?? new Map<string, KeptDraft>();
  drafts.set(profile, own.set(about, draft));
}

export function dropDraft(profile: string, about: string): void {
  drafts.get(profile)?.delete(about);
}

/**
 * Drops the drafts about what the person has removed themself.
 * @param named a draft goes when what it is about names all of these: the id of a trip takes its items along
 */
export function dropDraftsNaming(...named: readonly string[]): void {
  for (const own of drafts.values()) {
    for (const about of own.keys()) {
      const names = about.split("/");
      if (named.every((name) => names.includes(name))) own.delete(about);
    }
  }
}

/** Drops all drafts of a profile: what they are about was replaced as a whole. */
export function dropAllDrafts(profile: string): void {
  drafts.delete(profile);
}
