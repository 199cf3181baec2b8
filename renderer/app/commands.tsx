import { useMutation, useQueryClient } from "@tanstack/react-query";
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { CallError } from "../../contract/errors.ts";
import type { Action } from "../../core/profile/actions.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { client } from "./client.ts";
import { PROFILE_KEY } from "./data.tsx";

/** A change that was saved and can be taken back: what was done, and the saved state it led to. */
export interface Done {
  text: string;
  savedAt: string | null;
}

export interface Commands {
  /** Saves changes. Answers whether they were; a failure is shown by the page and nothing is lost. */
  apply: (actions: Action[], said?: string) => Promise<boolean>;
  undo: (savedAt: string | null) => Promise<void>;
  failure: CallError | null;
  /** Shows a failure of something that is not a change to the profile. */
  fail: (error: CallError) => void;
  dismissFailure: () => void;
  done: Done | null;
  say: (text: string) => void;
  dismissDone: () => void;
}

const CommandsContext = createContext<Commands | null>(null);

/** What a failed call threw, as one of our codes: a client throws nothing else. */
export function toCallError(error: unknown): CallError {
  return error instanceof CallError ? error : new CallError("shell.unreachable");
}

/** Everything that changes the profile goes through here, so that failures and undo look the same on every screen. */
export function CommandsProvider({ undone, children }: { undone: string; children: ReactNode }) {
  const queries = useQueryClient();
  const [failure, setFailure] = useState<CallError | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const keep = useCallback((profile: Profile) => queries.setQueryData(PROFILE_KEY, profile), [queries]);
  const save = useMutation({
    mutationFn: (actions: Action[]) => client("profile.apply", { actions }),
  }).mutateAsync;
  const takeBack = useMutation({
    mutationFn: (savedAt: string | null) => client("profile.undo", { savedAt }),
  }).mutateAsync;

  const apply = useCallback(
    async (actions: Action[], said?: string) => {
      try {
        const profile = await save(actions);
        keep(profile);
        setFailure(null);
        setDone(said === undefined ? null : { text: said, savedAt: profile.savedAt });
        return true;
      } catch (error) {
        setFailure(toCallError(error));
        return false;
      }
    },
    [keep, save],
  );
  const undo = useCallback(
    async (savedAt: string | null) => {
      try {
        keep(await takeBack(savedAt));
        setFailure(null);
        setDone({ text: undone, savedAt: null });
      } catch (error) {
        setFailure(toCallError(error));
      }
    },
    [keep, takeBack, undone],
  );
  useUndoKey(undo);

  const commands = useMemo<Commands>(
    () => ({
      apply,
      undo,
      failure,
      fail: setFailure,
      dismissFailure: () => setFailure(null),
      done,
      say: (text) => setDone({ text, savedAt: null }),
      dismissDone: () => setDone(null),
    }),
    [apply, undo, failure, done],
  );
  return <CommandsContext value={commands}>{children}</CommandsContext>;
}

/** Ctrl+Z / Cmd+Z anywhere but in a text field, where it belongs to the field. */
function useUndoKey(undo: Commands["undo"]): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const inField =
        event.target instanceof HTMLElement && event.target.closest("input, textarea, select") !== null;
      const isTick = event.target instanceof HTMLInputElement && event.target.type === "checkbox";
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key !== "z" || (inField && !isTick))
        return;
      event.preventDefault();
      void undo(null);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [undo]);
}

export function useCommands(): Commands {
  const commands = useContext(CommandsContext);
  if (commands === null) throw new Error("useCommands outside CommandsProvider");
  return commands;
}
