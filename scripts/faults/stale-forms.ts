import { barePerson } from "../../core/profile/person.ts";
import { bareThing } from "../../core/profile/thing.ts";
import type { Action } from "../../core/profile/actions.ts";
import { countVerdicts, type Fault, type Verdict } from "./fault.ts";
import { codeOf, newFolder, unlike, withStore } from "./stores.ts";

const LIN = barePerson("00000000-0000-4000-8000-000000000001", "Lin");
const CARD = bareThing("00000000-0000-4000-8000-000000000002", LIN.id, "icbc-debit");

type Field = "label" | "lastDigits" | "expires" | "notes";
const VALUES: Record<Field, [string | null, string, string]> = {
  label: ["", "Blue", "Red"],
  lastDigits: [null, "4417", "0926"],
  expires: [null, "2031-05", "2032-06"],
  notes: ["", "in the drawer", "in the bag"],
};
const FIELDS = Object.keys(VALUES) as Field[];

/** What a form sends that was opened before anything was said of the card. */
const change = (field: Field, to: string): Action => ({
  type: "thing.change",
  id: CARD.id,
  changes: { [field]: { was: VALUES[field][0], to } },
});

async function twoForms(base: string, first: Field, second: Field): Promise<Verdict> {
  const folder = await newFolder(base);
  return withStore(folder, async (store) => {
    await store.apply([
      { type: "person.add", person: LIN },
      { type: "thing.add", thing: CARD },
    ]);
    await store.apply([change(first, VALUES[first][1])]);
    const said = await codeOf(store.apply([change(second, VALUES[second][2])]));
    const card = (await store.read()).profile.things[0];
    const expected = first === second ? "change.conflict" : "done";
    return {
      lost: unlike(`${first} after ${second}`, String(card?.[first]), VALUES[first][1]),
      corrupt: unlike("said", said, expected),
    };
  });
}

/** The same card is open in two forms. What one saved stays whatever the other sends; the same field is a conflict. */
export const staleForms: Fault = {
  name: "two forms made from the same state",
  async run(base) {
    const verdicts: Verdict[] = [];
    for (const first of FIELDS)
      for (const second of FIELDS) verdicts.push(await twoForms(base, first, second));
    return countVerdicts(this.name, verdicts);
  },
};
