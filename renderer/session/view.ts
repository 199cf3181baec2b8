import { useLocation, useSearch } from "wouter";

/** A part of what a screen shows (a filter, a switch), kept in the screen’s address so that back and reload keep it. */
export function useView<Name extends string>(): [
  (name: Name) => string,
  (name: Name, value: string) => void,
] {
  const search = useSearch();
  const [location, navigate] = useLocation();
  const read = (name: Name) => new URLSearchParams(search).get(name) ?? "";
  const write = (name: Name, value: string) => {
    const next = new URLSearchParams(search);
    if (value === "") next.delete(name);
    else next.set(name, value);
    navigate(`${location}?${next.toString()}`, { replace: true });
  };
  return [read, write];
}
