import { calendarDateSchema } from "../../core/calendar-date-schema.ts";
import { z } from "../../core/zod.ts";

/**
 * The numbered statements of the research files or of the seed articles, as they came to us.
 * - `ids`: each must be cited by a record, or stand in `notShipped` with the reason.
 * - `alsoCited`: conflicts and unverified statements, which may be cited but need not be.
 */
export const statementListSchema = z.strictObject({
  ids: z.array(z.string()).min(1),
  alsoCited: z.array(z.string()).optional(),
  notShipped: z.record(z.string(), z.string().min(10)),
});
export type StatementList = z.infer<typeof statementListSchema>;

/**
 * What was stale on the day somebody last went through the facts: by file, the places of the evidence. The rule
 * judges age on that day, not today, so that the same data always gives the same answer.
 */
export const staleReviewSchema = z.strictObject({
  reviewed: calendarDateSchema,
  stale: z.record(z.string(), z.array(z.string()).min(1)),
});
export type StaleReview = z.infer<typeof staleReviewSchema>;

/** What people decided about the data as a whole. */
export interface Review {
  seeds: StatementList;
  facts: StatementList;
  freshness: StaleReview;
}

export const REVIEW_SCHEMAS = {
  seeds: statementListSchema,
  facts: statementListSchema,
  freshness: staleReviewSchema,
} as const satisfies Record<keyof Review, z.ZodType>;
