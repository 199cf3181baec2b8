import { useMemo } from "react";
import { useLocation, useSearch } from "wouter";

/** Parts of what is asked that stand in the address of a screen, so that back, reload and a link bring them back. */
export interface AddressParts {
  /** "" for a part that the address does not name. */
  read: (name: string) => string;
  /** Writes parts; an empty value takes the part away. Typing does not fill the history. */
  write: (parts: Record<string, string>, typing?: boolean) => void;
}

/** The parts of this page’s address. */
export function useAddressParts(): AddressParts {
  const search = useSearch();
  const [location, navigate] = useLocation();
  return useMemo(() => {
    const parts = new URLSearchParams(search);
    return {
      read: (name) => parts.get(name) ?? "",
      write: (changed, typing = false) => {
        const next = new URLSearchParams(search);
        for (const [name, value] of Object.entries(changed)) {
          if (value === "") next.delete(name);
          else next.set(name, value);
        }
        navigate(`${location}?${next.toString()}`, { replace: typing });
      },
    };
  }, [search, location, navigate]);
}
