import { useMutation, useQueryClient } from "@tanstack/react-query";
import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from "react";
import { CallError, type ErrorCode } from "../../contract/errors.ts";
import type { ProfileState } from "../../contract/profile-state.ts";
import type { Action } from "../../core/profile/actions.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { client } from "./client.ts";
import { PROFILE_KEY } from "./data.tsx";
import { readFactsAgain } from "./facts-again.ts";
import { PLACE_KEY } from "./place.ts";
import { useErrorText } from "./error-text.ts";
import { useWords } from "./language.tsx";
import { useOtherWindows } from "./other-windows.ts";
import { useStepKeys, type Way } from "./step-keys.ts";
import { useStepText } from "./step-text.ts";

/** What was done, in words; the saved state it led to, and which way it can be taken back from there. */
export interface Done {
  text: string;
  savedAt: string | null;
  back: Way;
}

/** Actions, or how they are made of what is saved when their turn comes: quick presses follow each other. */
export type Making = Action[] | ((profile: Profile) => Action[]);

export interface Commands {
  /**
   * Saves changes, one after the other. Answers whether they were, once the page shows it: who then lets go of what was
   * typed or moved does not show what was there before. A failure is shown by the page and nothing is lost.
   */
  apply: (actions: Making, said?: string) => Promise<boolean>;
  /** As `apply`, but answers the failure, which is the caller’s to show: a form shows it in place. */
  send: (actions: Making, said?: string) => Promise<CallError | null>;
  /** Makes a call that answers the new state, and keeps it. Answers whether it did; a failure is shown by the page. */
  run: (call: () => Promise<ProfileState>, said?: string) => Promise<boolean>;
  /** Takes the next step back or forward. `savedAt` names the state it is taken from; null is whatever is there. */
  take: (way: Way, savedAt: string | null) => Promise<void>;
  failure: CallError | null;
  /** Shows a failure of something that is not a change to the profile. */
  fail: (error: CallError) => void;
  dismissFailure: () => void;
  done: Done | null;
  announce: (text: string) => void;
  /** Other facts are in use: they are read, here and in other windows. */
  changeFacts: (said: string) => Promise<void>;
  dismissDone: () => void;
}

const CommandsContext = createContext<Commands | null>(null);

/** What a failed call threw, as one of our codes: a client throws nothing else. */
export function toCallError(error: unknown): CallError {
  return error instanceof CallError ? error : new CallError("shell.unreachable");
}

/** Lets what was read or saved reach the screens: forms then know what they are refused for. */
const drawn = () =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** Whether a failure says that the profile is not as the page thought. */
function isOfProfile(code: ErrorCode): boolean {
  return /^(change|reference|trip|person|thing|rate)\./.test(code);
}

/** Everything that changes the profile goes through here, so that failures and undo look the same on every screen. */
export function CommandsProvider({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const stepText = useStepText();
  const errorText = useErrorText();
  const queries = useQueryClient();
  const [failure, setFailure] = useState<CallError | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const announce = useCallback((text: string) => setDone({ text, savedAt: null, back: "undo" }), []);
  const readAgain = useCallback(() => {
    void queries.invalidateQueries({ queryKey: PLACE_KEY });
    return queries.invalidateQueries({ queryKey: PROFILE_KEY });
  }, [queries]);
  const readFacts = useCallback(() => readFactsAgain(queries), [queries]);
  const others = useMemo(
    () => ({
      saved: readAgain,
      facts: async () => {
        await readFacts();
        announce(t("facts-file.elsewhere"));
      },
    }),
    [announce, readAgain, readFacts, t],
  );
  const tellOthers = useOtherWindows(others);
  const changeFacts = useCallback(
    async (said: string) => {
      await readFacts();
      tellOthers("facts");
      announce(said);
    },
    [announce, readFacts, tellOthers],
  );
  const keep = useCallback(
    (state: ProfileState) => {
      queries.setQueryData(PROFILE_KEY, state);
      // A save may have made a backup, or failed to.
      void queries.invalidateQueries({ queryKey: PLACE_KEY });
      tellOthers("saved");
    },
    [queries, tellOthers],
  );
  const save = useMutation({
    mutationFn: (actions: Action[]) => client("profile.apply", { actions }),
  }).mutateAsync;
  const step = useMutation({
    mutationFn: ({ way, savedAt }: { way: Way; savedAt: string | null }) =>
      client(`profile.${way}`, { savedAt }),
  }).mutateAsync;

  const attempt = useCallback(
    async (call: () => Promise<ProfileState>, said?: string): Promise<CallError | null> => {
      try {
        const before = queries.getQueryData<ProfileState>(PROFILE_KEY);
        const state = await call();
        const { savedAt } = state.profile;
        keep(state);
        setFailure(null);
        // What was so already made no step that could be taken back.
        const made = savedAt === before?.profile.savedAt ? null : savedAt;
        setDone(said === undefined ? null : { text: said, savedAt: made, back: "undo" });
        return null;
      } catch (error) {
        const problem = toCallError(error);
        // What the page shows may be older than what is saved.
        if (isOfProfile(problem.code) || problem.code === "profile.lock-lost") {
          await readAgain();
          await drawn();
        }
        return problem;
      }
    },
    [keep, queries, readAgain],
  );
  const failed = useCallback(
    (error: CallError) => {
      setFailure(error);
      // What is on screen is not what is stored any more.
      if (error.code === "profile.lock-lost") void readAgain();
    },
    [readAgain],
  );
  const run = useCallback(
    async (call: () => Promise<ProfileState>, said?: string) => {
      const problem = await attempt(call, said);
      if (problem !== null) setFailure(problem);
      return problem === null;
    },
    [attempt],
  );
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const send = useCallback(
    (actions: Making, said?: string) => {
      const make = () => {
        if (typeof actions !== "function") return actions;
        const state = queries.getQueryData<ProfileState>(PROFILE_KEY);
        return state === undefined ? [] : actions(state.profile);
      };
      const turn = last.current.then(() => {
        const made = make();
        return made.length === 0 ? null : attempt(() => save(made), said);
      });
      last.current = turn.catch(() => null);
      return turn;
    },
    [attempt, queries, save],
  );
  const apply = useCallback(
    async (actions: Making, said?: string) => {
      const problem = await send(actions, said);
      if (problem === null) await drawn();
      else setFailure(problem);
      return problem === null;
    },
    [send],
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
        if (known.code === `${way}.nothing`) announce(errorText(known));
        else failed(known);
      }
    },
    [errorText, failed, keep, announce, step, stepText, t],
  );
  const takeAny = useCallback((way: Way) => void take(way, null), [take]);
  useStepKeys(takeAny);

  const commands = useMemo<Commands>(
    () => ({
      apply,
      send,
      run,
      take,
      failure,
      fail: failed,
      dismissFailure: () => setFailure(null),
      done,
      announce,
      changeFacts,
      dismissDone: () => setDone(null),
    }),
    [apply, send, run, take, failure, failed, done, announce, changeFacts],
  );
  return <CommandsContext value={commands}>{children}</CommandsContext>;
}

export function useCommands(): Commands {
  const commands = useContext(CommandsContext);
  if (commands === null) throw new Error("useCommands outside CommandsProvider");
  return commands;
}
