import { useMutation, useQueryClient } from "@tanstack/react-query";
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from "react";
import { CallError } from "../../contract/errors.ts";
import type { ProfileState } from "../../contract/profile-state.ts";
import type { Action } from "../../core/profile/actions.ts";
import { client } from "./client.ts";
import { PROFILE_KEY } from "./data.tsx";
import { PLACE_KEY } from "./place.ts";
import { useErrorText } from "./error-text.ts";
import { useWords } from "./language.tsx";
import { useStepKeys, type Way } from "./step-keys.ts";
import { useStepText } from "./step-text.ts";

/** What was done, in words; the saved state it led to, and which way it can be taken back from there. */
export interface Done {
  text: string;
  savedAt: string | null;
  back: Way;
}

export interface Commands {
  /** Saves changes. Answers whether they were; a failure is shown by the page and nothing is lost. */
  apply: (actions: Action[], said?: string) => Promise<boolean>;
  /** Makes a call that answers the new state, and keeps it. Answers whether it did; a failure is shown by the page. */
  run: (call: () => Promise<ProfileState>, said?: string) => Promise<boolean>;
  /** Takes the next step back or forward. `savedAt` names the state it is taken from; null is whatever is there. */
  take: (way: Way, savedAt: string | null) => Promise<void>;
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
export function CommandsProvider({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const stepText = useStepText();
  const errorText = useErrorText();
  const queries = useQueryClient();
  const [failure, setFailure] = useState<CallError | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const say = useCallback((text: string) => setDone({ text, savedAt: null, back: "undo" }), []);
  const keep = useCallback(
    (state: ProfileState) => {
      queries.setQueryData(PROFILE_KEY, state);
      // A save may have made a backup, or failed to.
      void queries.invalidateQueries({ queryKey: PLACE_KEY });
    },
    [queries],
  );
  const save = useMutation({
    mutationFn: (actions: Action[]) => client("profile.apply", { actions }),
  }).mutateAsync;
  const step = useMutation({
    mutationFn: ({ way, savedAt }: { way: Way; savedAt: string | null }) =>
      client(`profile.${way}`, { savedAt }),
  }).mutateAsync;

  const failed = useCallback(
    (error: CallError) => {
      setFailure(error);
      // What is on screen is not what is stored any more.
      if (error.code === "profile.lock-lost")
        for (const queryKey of [PROFILE_KEY, PLACE_KEY]) void queries.invalidateQueries({ queryKey });
    },
    [queries],
  );

  const run = useCallback(
    async (call: () => Promise<ProfileState>, said?: string) => {
      try {
        const state = await call();
        keep(state);
        setFailure(null);
        setDone(said === undefined ? null : { text: said, savedAt: state.profile.savedAt, back: "undo" });
        return true;
      } catch (error) {
        failed(toCallError(error));
        return false;
      }
    },
    [failed, keep],
  );
  const apply = useCallback(
    (actions: Action[], said?: string) => run(() => save(actions), said),
    [run, save],
  );
  const take = useCallback(
    async (way: Way, savedAt: string | null) => {
      try {
        const state = await step({ way, savedAt });
        keep(state);
        setFailure(null);
        const back = way === "undo" ? "redo" : "undo";
        const label = state[back];
        const said = label === null ? "" : stepText(label);
        const text = t(way === "undo" ? "toast.undone" : "toast.redone", { step: said });
        setDone({ text, savedAt: state.profile.savedAt, back });
      } catch (error) {
        const known = toCallError(error);
        // Nothing went wrong when there is nothing left to take back.
        if (known.code === `${way}.nothing`) say(errorText(known));
        else failed(known);
      }
    },
    [errorText, failed, keep, say, step, stepText, t],
  );
  const takeAny = useCallback((way: Way) => void take(way, null), [take]);
  useStepKeys(takeAny);

  const commands = useMemo<Commands>(
    () => ({
      apply,
      run,
      take,
      failure,
      fail: failed,
      dismissFailure: () => setFailure(null),
      done,
      say,
      dismissDone: () => setDone(null),
    }),
    [apply, run, take, failure, failed, done, say],
  );
  return <CommandsContext value={commands}>{children}</CommandsContext>;
}

export function useCommands(): Commands {
  const commands = useContext(CommandsContext);
  if (commands === null) throw new Error("useCommands outside CommandsProvider");
  return commands;
}
