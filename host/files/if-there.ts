import { errorReason } from "./error-reason.ts";

/** What was looked for, or null where it is not there. @throws every other error of the look */
export async function ifThere<T>(look: Promise<T>): Promise<T | null> {
  try {
    return await look;
  } catch (error) {
    if (errorReason(error) === "ENOENT") return null;
    throw error;
  }
}
