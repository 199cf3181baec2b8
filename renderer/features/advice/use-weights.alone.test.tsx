// @vitest-environment happy-dom
import { useQuery } from "@tanstack/react-query";
import { useLayoutEffect } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ProfileState } from "../../../contract/profile-state.ts";
import { CallError } from "../../../contract/errors.ts";
import { catalogueOf } from "../../../core/facts/catalogue.fixture.ts";
import type { Action } from "../../../core/profile/actions.ts";
import { barePerson } from "../../../core/profile/person.ts";
import { emptyProfile, type Profile } from "../../../core/profile/profile.ts";
import { reduceAll } from "../../../core/profile/reduce.ts";
import { client } from "../../session/client.ts";
import { CommandsProvider, useCommands } from "../../session/commands.tsx";
import { DataProvider, PROFILE_KEY, useData } from "../../session/data.tsx";
import { mount } from "../../session/mount.fixture.tsx";
import type { AskedFor } from "../../session/use-asked-for.ts";
import type { Question } from "./use-question.ts";
import { useWeights, type OwnWeights } from "./use-weights.ts";

vi.mock("../../session/client.ts");

const ID = "00000000-0000-4000-8000-000000000001";
const KEY = "topic/kind";
const BUILT_IN = catalogueOf({});
const criteria = ["price", "speed", "effort"].map((id) => ({ id, as: "cost" }));
const QUESTION = {
  topic: { id: "topic", criteria },
  scenario: { id: "kind", weights: { cost: 1 }, refined: { topic: { price: 40, speed: 30, effort: 30 } } },
} as unknown as Question;

/** What is stored; the saves that wait until the test lets them go; how much the price mattered in each. */
let stored: Profile;
let waiting: ((failure?: CallError) => void)[] = [];
let sent: (number | undefined)[] = [];
/** How much the price mattered on the page, one after the other; what the page knows to be saved; what can be done. */
let drawn: (number | undefined)[] = [];
let known: number | undefined;
let own: OwnWeights;
let commands: ReturnType<typeof useCommands>;

const state = (): ProfileState => ({ which: "own", profile: stored, undo: null, redo: null });
/** Each saved state has a later name than the one before. */
function store(next: Profile): ProfileState {
  stored = { ...next, savedAt: new Date(Date.parse(stored.savedAt) + 1).toISOString() };
  return state();
}

function Weights() {
  const [person] = useData().profile.people;
  const all = useCommands();
  const weights = useWeights(QUESTION, { whom: { person } } as unknown as AskedFor);
  useLayoutEffect(() => {
    [own, commands] = [weights, all];
    known = person?.weights[KEY]?.["price"];
    if (drawn.at(-1) !== weights.weights["price"]) drawn.push(weights.weights["price"]);
  });
  return null;
}

/** The data of the page, as what was read and saved last has them. */
function Page() {
  const { app } = useData();
  const { data } = useQuery({ queryKey: PROFILE_KEY, queryFn: state, staleTime: Infinity });
  return (
    data !== undefined && (
      <DataProvider app={app} builtIn={BUILT_IN} state={data}>
        <CommandsProvider>
          <Weights />
        </CommandsProvider>
      </DataProvider>
    )
  );
}

/** What a person does with the slider of the price: a press, and the key is up again. */
function press(to: number): void {
  own.move("price", to);
  own.settle();
}
const shows = (price: number) => vi.waitFor(() => expect(drawn.at(-1)).toBe(price));
/** A save has arrived; nothing of it is stored before it is let go. */
async function letGo(failure?: CallError): Promise<void> {
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  waiting.shift()?.(failure);
}
/** The page knows what was saved, and has drawn what came of it. */
async function knows(price: number | undefined): Promise<void> {
  await vi.waitFor(() => expect(known).toBe(price));
  await new Promise((turned) => setTimeout(turned, 20));
}

let unmount: () => Promise<void>;

beforeEach(async () => {
  stored = { ...emptyProfile("2026-11-29T00:00:00.000Z"), people: [barePerson(ID, "Lin")] };
  [waiting, sent, drawn] = [[], [], []];
  vi.mocked(client).mockImplementation((async (name: string, input: { actions: Action[] }) => {
    if (name === "profile.undo") return store({ ...stored, people: [barePerson(ID, "Lin")] });
    if (name !== "profile.apply") return state();
    const [action] = input.actions;
    sent.push(action?.type === "person.weigh" ? action.weights.to?.["price"] : undefined);
    return new Promise<ProfileState>((resolve, reject) => {
      waiting.push((failure) =>
        failure === undefined ? resolve(store(reduceAll(stored, input.actions))) : reject(failure),
      );
    });
  }) as never);
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  ({ unmount } = await mount(<Page />, BUILT_IN, stored));
  // From here on what is drawn is drawn when it is in the app, and not when a test says so.
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", false);
  await shows(40);
});
afterEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  await unmount();
  vi.unstubAllGlobals();
});

test("what was moved stays in view from the press on, and never jumps back while it is saved", async () => {
  press(50);
  await shows(50);
  await letGo();
  await knows(50);
  expect(drawn).toEqual([40, 50]);
});

test("of presses while a slow save is under way the last is shown and saved, after it", async () => {
  press(50);
  await shows(50);
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  for (const to of [51, 52, 53]) press(to);
  await shows(53);
  expect(sent, "the next waits for its turn").toEqual([50]);
  await letGo();
  await letGo();
  await knows(53);
  expect(sent).toEqual([50, 53]);
  expect(drawn).toEqual([40, 50, 53]);
});

test("reset while a save is under way is shown at once and saved last", async () => {
  press(50);
  await shows(50);
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  own.reset();
  await shows(40);
  await letGo();
  await letGo();
  await knows(undefined);
  expect(sent).toEqual([50, undefined]);
  expect(drawn).toEqual([40, 50, 40]);
});

test("what could not be saved is not shown as if it were, and the next press is saved", async () => {
  press(50);
  await shows(50);
  await letGo(new CallError("profile.write"));
  await shows(40);
  expect(commands.failure?.code).toBe("profile.write");
  press(55);
  await letGo();
  await knows(55);
  expect(drawn).toEqual([40, 50, 40, 55]);
});

test("a press after undo goes on from what is there, not from what was undone", async () => {
  own.move("speed", 60);
  own.leave();
  await letGo();
  await knows(23);
  press(25);
  await letGo();
  await knows(25);
  await commands.take("undo", null);
  await knows(undefined);
  press(41);
  await letGo();
  await knows(41);
  expect(own.weights).toEqual({ price: 41, speed: 30, effort: 29 });
});
