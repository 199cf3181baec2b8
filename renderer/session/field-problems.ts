import type { TranslateCode } from "../../core/i18n/translate.ts";
import type { z } from "../../core/zod.ts";

/**
 * The sentences for what is wrong with what stands in a form, by field. A schema names a problem by a code; its sentence
 * is `error.input.<code>`, the same as when the gate refuses it.
 */
export function fieldProblems(error: z.ZodError | undefined, sayCode: TranslateCode): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const issue of error?.issues ?? []) {
    const max = issue.code === "too_big" ? { max: Number(issue.maximum) } : {};
    problems[issue.path.join(".")] ??= sayCode(`error.input.${issue.message}`, max, "error.call.input");
  }
  return problems;
}
