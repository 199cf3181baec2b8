import { createContext, useContext, useState, type ReactNode } from "react";
import { useLocation } from "wouter";
import { useData } from "./data.tsx";

const PersonContext = createContext<string | null>(null);

/** Remembers whose things were looked at last, so that what is begun after that can be for the same person. */
export function PersonInHand({ children }: { children: ReactNode }) {
  const { people } = useData().profile;
  const [location] = useLocation();
  const [last, setLast] = useState<string | null>(null);
  const [, screen, id] = location.split("/");
  const shown = id === undefined ? people[0] : people.find((person) => person.id === id);
  if (screen === "things" && shown !== undefined && shown.id !== last) setLast(shown.id);
  return <PersonContext value={last}>{children}</PersonContext>;
}

/** The form for a new trip, with a person among the travellers; nobody in particular without one. */
export function newTripAddress(person: string | null): string {
  return person === null ? "/trips/new" : `/trips/new?${new URLSearchParams({ for: person }).toString()}`;
}

/** Whose things were looked at last; null when nobody’s were. */
export function usePersonInHand(): string | null {
  return useContext(PersonContext);
}

/** The form for a new trip of the person whose things were looked at last. */
export function useNewTripAddress(): string {
  return newTripAddress(usePersonInHand());
}
