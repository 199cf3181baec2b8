import type { Cause } from "../catalogue/cause.ts";
import { words } from "../facts/catalogue.fixture.ts";

/** A common cause of one symptom, found in three minutes and mended in five, of which nothing else is said. */
export const bareCause = (id: string, more: Partial<Cause> = {}): Cause => ({
  id,
  symptoms: ["s"],
  name: words("Name"),
  text: words("Text"),
  messages: [],
  said: null,
  concerns: [],
  likelihood: { class: "common", basis: "estimate", evidence: [] },
  out: null,
  sure: null,
  up: null,
  tell: words("Tell"),
  ask: { question: words("Question"), yes: words("Yes") },
  check: { minutes: 3, by: "app" },
  retry: "after-fix",
  repair: { minutes: 5, effort: "tap" },
  fixes: [],
  call: [],
  guides: [],
  workarounds: [],
  evidence: [],
  ...more,
});
