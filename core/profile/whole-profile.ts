import { z } from "../zod.ts";
import { profileSchema, type Profile } from "./profile.ts";

const whole = new WeakSet();

/**
 * As `profileSchema`, but parses an object once: what came out of it is taken as it is the next time. That holds because
 * no profile is ever changed in place. A profile is looked at by whoever makes one, whoever stores it and the gate; one
 * of two megabytes takes each of them as long as writing it.
 */
export const wholeProfileSchema: z.ZodType<Profile> = z.unknown().transform((value, context) => {
  if (typeof value === "object" && value !== null && whole.has(value)) return value as Profile;
  const parsed = profileSchema.safeParse(value);
  if (!parsed.success) {
    // Issues as they come out are those that go in, but for the input: zod's types ask it for each kind of its own.
    context.issues.push(...parsed.error.issues.map((issue) => ({ ...issue, input: value }) as never));
    return z.NEVER;
  }
  whole.add(parsed.data);
  return parsed.data;
});
