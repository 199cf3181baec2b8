/** What an address of Fix it says beside the symptom: ids of things or of products, of a person, a guide, a place; a text. */
export type FixPart = "card" | "wallet" | "sim" | "phone" | "person" | "place" | "guide" | "text" | "cny";

export const FIX_PARTS: readonly FixPart[] = [
  "card",
  "wallet",
  "sim",
  "phone",
  "person",
  "place",
  "guide",
  "text",
  "cny",
];

/** The address of a diagnosis, or of its start, with what is known already. */
export function fixAddress(symptom: string | null, parts: Partial<Record<FixPart, string>>): string {
  const said = Object.entries(parts).filter(([, value]) => value !== "");
  const query = new URLSearchParams(said).toString();
  return `${symptom === null ? "/fix" : `/fix/${symptom}`}${query === "" ? "" : `?${query}`}`;
}

/** The address of a guide, as the person the diagnosis was for; "" for nobody in particular. */
export function guideAddress(guide: string, person = ""): string {
  return `/guides/${guide}${person === "" ? "" : `?${new URLSearchParams({ person }).toString()}`}`;
}
