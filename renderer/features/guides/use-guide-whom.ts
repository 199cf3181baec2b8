import type { Person } from "../../../core/profile/person.ts";
import { useData } from "../../session/data.tsx";
import { usePersonInHand } from "../../session/person-in-hand.tsx";
import { useView } from "../../session/view.ts";

/** Whose place in the guides is shown: who the address names, else whose things were looked at last. Null: nobody is here. */
export function useGuideWhom(): { person: Person | null; choose: (id: string) => void } {
  const { profile, records } = useData();
  const [view, setView] = useView<"person">();
  const last = usePersonInHand();
  const asked = [view("person"), last ?? ""].map((id) => records.person(id)).find((one) => one !== undefined);
  return { person: asked ?? profile.people[0] ?? null, choose: (id) => setView("person", id) };
}
