import type { FocusEvent } from "react";

export interface FocusHandlers {
  onFocus: (event: FocusEvent) => void;
  onBlur: (event: FocusEvent) => void;
}

/** Tells which part of an element has the focus, by a data attribute that its parts carry; null when it goes elsewhere. */
export function focusWithin(part: string, onChange: (value: string | null) => void): FocusHandlers {
  return {
    onFocus: ({ target }) => onChange(target.closest(`[data-${part}]`)?.getAttribute(`data-${part}`) ?? null),
    onBlur: ({ currentTarget, relatedTarget }) => {
      if (!currentTarget.contains(relatedTarget)) onChange(null);
    },
  };
}
