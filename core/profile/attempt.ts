import { calendarDateSchema } from "../calendar-date-schema.ts";
import { freeText } from "../kept-text/free-text.ts";
import { z } from "../zod.ts";

/** What came of trying a card in a wallet. */
export const ATTEMPT_OUTCOMES = ["worked", "refused", "unclear"] as const;

/** As many attempts as a link keeps. */
export const MOST_ATTEMPTS = 50;

/** One time a card was tried in a wallet: on which day, what the screen said, and the code that it showed. */
export const attemptSchema = z.strictObject({
  on: calendarDateSchema,
  text: freeText(300),
  code: freeText(60),
  outcome: z.enum(ATTEMPT_OUTCOMES),
});
export type Attempt = z.infer<typeof attemptSchema>;
