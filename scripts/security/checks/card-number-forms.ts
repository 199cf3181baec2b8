import { barePerson } from "../../../core/profile/person.ts";
import {
  CARD,
  CARD_FORMS,
  DIGITS,
  FOURS,
  ID_FORMS,
  SIGNS,
  ZEROS,
} from "../../../core/kept-text/number-forms.fixture.ts";
import { bareThing } from "../../../core/profile/thing.ts";
import { SAMPLE_IDS } from "../../testing/sample-records.ts";
import type { Check } from "../check.ts";
import { openGate } from "../gate.ts";

const inDigitsOf = (zero: string) =>
  DIGITS.map((digit) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit))).join("");

const FORMS: string[] = [
  CARD,
  ...SIGNS.flatMap((sign) => [FOURS.join(sign), DIGITS.join(sign)]),
  ...ZEROS.map(inDigitsOf),
  ...CARD_FORMS.map(([, text]) => text),
  ...ID_FORMS.map(([, text]) => text),
];

/** A full number is refused at the gate, in whatever form: the page may be another than ours, or an older one. */
export const check: Check = {
  item: "no full card or identity number is kept",
  proof: "notes with one: signs, line breaks, unseen characters, scripts, mistyped",
  async run(base) {
    const { dispatch, close } = openGate(base);
    const person = barePerson(SAMPLE_IDS.lin, "A");
    const add = (notes: string) => ({
      type: "thing.add",
      thing: { ...bareThing(crypto.randomUUID(), SAMPLE_IDS.lin, "icbc-debit"), notes },
    });
    await dispatch("profile.apply", { actions: [{ type: "person.add", person }] });
    const findings: string[] = [];
    for (const form of FORMS) {
      const reply = await dispatch("profile.apply", { actions: [add(form)] });
      const reason = reply.ok ? "taken" : reply.error.params["reason"];
      if (reason !== "text.card-number" && reason !== "text.resident-id")
        findings.push(`${JSON.stringify(form)}: ${String(reason)}`);
    }
    const harmless = await dispatch("profile.apply", { actions: [add("blue, 4 digits: 0926")] });
    if (!harmless.ok) findings.push("harmless notes are refused as well");
    await close();
    return { tries: FORMS.length, findings };
  },
};
