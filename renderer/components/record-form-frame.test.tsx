// @vitest-environment happy-dom
import { act, type ReactNode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { catalogueOf } from "../../core/facts/catalogue.fixture.ts";
import { emptyProfile } from "../../core/profile/profile.ts";
import { z } from "../../core/zod.ts";
import { CancelButton } from "./cancel-button.tsx";
import { RecordFormFrame } from "./record-form-frame.tsx";
import { dropAllDrafts, dropDraftsNaming } from "../session/kept-drafts.ts";
import { mount } from "../session/mount.fixture.tsx";
import { useDraft } from "../session/use-draft.ts";
import { fieldPart, type Saved } from "../session/use-open-form.ts";
import { useRecordForm } from "../session/use-record-form.ts";

const SCHEMA = z.strictObject({ label: z.string(), notes: z.string() });
type Values = z.infer<typeof SCHEMA>;
const CARD: Values = { label: "Salary", notes: "" };

let made = 0;

/** A form about a card, with a number of its own beside its fields. */
function CardForm({ about = "thing/1", saved = CARD }: { about?: string; saved?: Saved<Values> }) {
  const draft = useDraft(about, () => (made += 1));
  const form = useRecordForm({
    draft,
    initial: typeof saved === "string" ? { label: "", notes: "" } : saved,
    saved,
    parts: { label: fieldPart<Values>("label", "Label"), notes: fieldPart<Values>("notes", "Notes") },
    schema: SCHEMA,
  });
  const input = (name: keyof Values) => (
    <input
      name={name}
      value={form.field(name).value}
      onChange={(event) => form.field(name).onChange(event.currentTarget.value)}
    />
  );
  return (
    <RecordFormFrame form={form} save={() => Promise.resolve()}>
      {input("label")}
      {input("notes")}
      <output>{draft.side}</output>
      <CancelButton beside={form.beside} onCancel={() => {}} />
    </RecordFormFrame>
  );
}

const PROFILE = emptyProfile("2026-11-26T00:00:00.000Z");
const BACK = "What you typed earlier is back.";

async function open(form: ReactNode = <CardForm />, which = "own") {
  const { place, unmount } = await mount(form, catalogueOf({}), PROFILE, which);
  const field = (name: keyof Values) => place.querySelector<HTMLInputElement>(`input[name=${name}]`);
  const press = (text: string) =>
    act(async () => [...place.querySelectorAll("button")].find((b) => b.textContent === text)?.click());
  return {
    place,
    field,
    press,
    type: (name: keyof Values, text: string) =>
      act(async () => {
        const input = field(name);
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, text);
        input?.dispatchEvent(new Event("input", { bubbles: true }));
      }),
    close: async () => {
      await unmount();
      place.remove();
    },
  };
}

/** Whether a window that is closed now is held back. */
const isHeldBack = () => !dispatchEvent(new Event("beforeunload", { cancelable: true }));

beforeEach(() => vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true));
afterEach(() => {
  dropAllDrafts("own");
  vi.unstubAllGlobals();
});

test("what was typed is there again when the form is, with what belongs to it, and it is said", async () => {
  const first = await open();
  const side = first.place.querySelector("output")?.textContent;
  await first.type("notes", "at home");
  expect(first.place.textContent).not.toContain("Start over");
  await first.close();
  const again = await open();
  expect(again.field("notes")?.value).toBe("at home");
  expect(again.field("label")?.value).toBe("Salary");
  expect(again.place.querySelector("output")?.textContent).toBe(side);
  await act(() =>
    vi.waitFor(() => expect(again.place.querySelector("[role=status]")?.textContent).toBe(BACK)),
  );
  await again.close();
});

test.each([
  ["nothing was typed", "thing/1", "own", []],
  ["it was typed back", "thing/1", "own", ["x", "Salary"]],
  ["the form is about something else", "thing/2", "own", ["Blue"]],
  ["it is another profile", "thing/1", "sample", ["Blue"]],
])("nothing is there again when %s", async (_, about, which, typed) => {
  const first = await open();
  for (const text of typed) await first.type("label", text);
  await first.close();
  const other = await open(<CardForm about={about} />, which);
  expect(other.field("label")?.value).toBe("Salary");
  expect(other.place.querySelector("[role=status]")).toBeNull();
  await other.close();
});

test("starting over puts what is saved there, and the focus into the form", async () => {
  const first = await open();
  await first.type("label", "Blue");
  await first.close();
  const again = await open();
  const over = [...again.place.querySelectorAll("button")].find((b) => b.textContent === "Start over");
  over?.focus();
  await again.press("Start over");
  expect(again.field("label")?.value).toBe("Salary");
  expect(again.place.textContent).not.toContain("Start over");
  expect(document.activeElement).toBe(again.field("label"));
  await again.close();
  const last = await open();
  expect(last.place.textContent).not.toContain("Start over");
  await last.close();
});

test("a new record that is begun again is another one, and its form is empty", async () => {
  const form = <CardForm about="thing/new/1" saved="new" />;
  const first = await open(form);
  await first.type("label", "Blue");
  await first.close();
  const again = await open(form);
  const side = again.place.querySelector("output")?.textContent;
  await again.press("Start over");
  expect(again.field("label")?.value).toBe("");
  expect(again.place.querySelector("output")?.textContent).not.toBe(side);
  await again.close();
});

test.each<[string, () => void]>([
  ["removed", () => dropDraftsNaming("thing", "1")],
  ["replaced with everything else", () => dropAllDrafts("own")],
])("nothing is there again of what the person has %s; of others it is", async (_, remove) => {
  for (const about of ["thing/1", "thing/10"]) {
    const form = await open(<CardForm about={about} />, about === "thing/1" ? "own" : "other");
    await form.type("label", "Blue");
    await form.close();
  }
  remove();
  const gone = await open();
  expect(gone.field("label")?.value).toBe("Salary");
  await gone.close();
  const other = await open(<CardForm about="thing/10" />, "other");
  expect(other.field("label")?.value).toBe("Blue");
  await other.press("Cancel");
  await other.close();
});

test("cancelled, it is gone", async () => {
  const first = await open();
  await first.type("label", "Blue");
  await first.press("Cancel");
  await first.close();
  const again = await open();
  expect(again.field("label")?.value).toBe("Salary");
  await again.close();
});

test("what was changed elsewhere since is treated as if the form had stayed open", async () => {
  const first = await open();
  await first.type("label", "Red");
  await first.close();
  const again = await open(<CardForm saved={{ label: "Blue", notes: "at home" }} />);
  expect(again.field("label")?.value).toBe("Red");
  expect(again.field("notes")?.value).toBe("at home");
  expect(again.place.textContent).toContain("Yours: Red");
  expect(again.place.textContent).toContain("Saved meanwhile: Blue");
  await again.close();
  // Also when it is left once more in between: what is not decided is asked for again.
  const last = await open(<CardForm saved={{ label: "Blue", notes: "at home" }} />);
  expect(last.place.textContent).toContain("Yours: Red");
  await last.close();
});

test("what was removed elsewhere since says so", async () => {
  const first = await open();
  await first.type("label", "Red");
  await first.close();
  const again = await open(<CardForm saved="gone" />);
  expect(again.field("label")?.value).toBe("Red");
  expect(again.place.querySelector("[role=alert]")?.textContent).toContain("This was removed meanwhile.");
  await again.close();
});

test("the window is held back only while a form is open with something to lose", async () => {
  const form = await open();
  expect(isHeldBack()).toBe(false);
  await form.type("label", "Blue");
  expect(isHeldBack()).toBe(true);
  await form.type("label", "Salary");
  expect(isHeldBack()).toBe(false);
  await form.type("label", "Blue");
  await form.close();
  expect(isHeldBack()).toBe(false);
});
