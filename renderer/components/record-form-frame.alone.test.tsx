// @vitest-environment happy-dom
import { act, useState } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { CallError } from "../../contract/errors.ts";
import type { ProfileState } from "../../contract/profile-state.ts";
import { catalogueOf } from "../../core/facts/catalogue.fixture.ts";
import type { Action } from "../../core/profile/actions.ts";
import { emptyProfile } from "../../core/profile/profile.ts";
import { barePerson } from "../../core/profile/person.ts";
import { z } from "../../core/zod.ts";
import { RecordFormFrame } from "./record-form-frame.tsx";
import { client } from "../session/client.ts";
import { mount } from "../session/mount.fixture.tsx";
import { useDraft } from "../session/use-draft.ts";
import { fieldPart } from "../session/use-open-form.ts";
import { useRecordForm } from "../session/use-record-form.ts";

vi.mock(import("../session/client.ts"), () => ({ client: vi.fn() }));

const SCHEMA = z.strictObject({ name: z.string() });
const PROFILE = emptyProfile("2026-11-26T00:00:00.000Z");

/** A form for a new person, which stays when it is saved. */
function NewPerson() {
  const draft = useDraft("person/new", () => crypto.randomUUID());
  const form = useRecordForm({
    draft,
    initial: { name: "" },
    saved: "new",
    parts: { name: fieldPart<z.infer<typeof SCHEMA>>("name", "Name") },
    schema: SCHEMA,
  });
  return (
    <RecordFormFrame
      form={form}
      save={({ name }) => form.beside.save([{ type: "person.add", person: barePerson(draft.side, name) }])}
    >
      <input
        value={form.values.name}
        onChange={(event) => form.field("name").onChange(event.currentTarget.value)}
      />
    </RecordFormFrame>
  );
}

/** A page with the form, which is left and opened again by its button. */
function Page() {
  const [isOpen, setIsOpen] = useState(true);
  return (
    <>
      <button onClick={() => setIsOpen(!isOpen)}>leave or return</button>
      {isOpen && <NewPerson />}
    </>
  );
}

/** The answer to the save that is under way. */
interface Answer {
  resolve: (state: ProfileState) => void;
  reject: (error: CallError) => void;
}

async function openPage() {
  const answers: Answer[] = [];
  const sent: string[] = [];
  vi.mocked(client).mockImplementation((name, input) => {
    return new Promise<never>((resolve, reject) => {
      if (name !== "profile.apply") return;
      for (const action of (input as { actions: Action[] }).actions)
        if (action.type === "person.add") sent.push(action.person.id);
      answers.push({ resolve: (state) => resolve(state as never), reject });
    });
  });
  const { place, unmount } = await mount(<Page />, catalogueOf({}), PROFILE);
  const field = () => place.querySelector("input");
  return {
    sent,
    unmount,
    field,
    toggle: () => act(async () => place.querySelector("button")?.click()),
    type: (text: string) =>
      act(async () => {
        const input = field();
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, text);
        input?.dispatchEvent(new Event("input", { bubbles: true }));
      }),
    /** Saves; answers how the answer is given, once it is waited for. */
    save: () =>
      act(async () => {
        place.querySelector("form")?.requestSubmit();
        return vi.waitFor(() => {
          const answer = answers.shift();
          if (answer === undefined) throw new Error("nothing is sent yet");
          return answer;
        });
      }),
  };
}

/** Lets an answer reach the page. */
const settle = (given: () => void) =>
  act(async () => {
    given();
    await new Promise((resolve) => setTimeout(resolve, 20));
  });

beforeEach(() => vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true));

test("left before its saving is answered: once it is saved, nothing is kept of it", async () => {
  const { type, save, toggle, field, unmount } = await openPage();
  await type("Lin");
  const answer = await save();
  await toggle();
  await settle(() => answer.resolve({ which: "own", profile: PROFILE, undo: null, redo: null }));
  await toggle();
  expect(field()?.value).toBe("");
  await unmount();
});

test("left before its saving is refused: it is there again, and the same when it is sent again", async () => {
  const { type, save, toggle, field, sent, unmount } = await openPage();
  await type("Lin");
  const answer = await save();
  await toggle();
  await settle(() => answer.reject(new CallError("profile.write", { reason: "ENOSPC" })));
  await toggle();
  expect(field()?.value).toBe("Lin");
  await save();
  expect(sent).toHaveLength(2);
  expect(new Set(sent).size).toBe(1);
  await unmount();
});

test("saved where it stays open, it says nothing of what was typed, and holds nothing back", async () => {
  const { type, save, toggle, field, unmount } = await openPage();
  await type("Lin");
  await toggle();
  await toggle();
  const answer = await save();
  await settle(() => answer.resolve({ which: "own", profile: PROFILE, undo: null, redo: null }));
  expect(field()?.closest("form")?.textContent).not.toContain("Start over");
  expect(dispatchEvent(new Event("beforeunload", { cancelable: true }))).toBe(true);
  await unmount();
});
