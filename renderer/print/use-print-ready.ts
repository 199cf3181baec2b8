import { useEffect } from "react";
import { loadFaces } from "../styles/load-faces.ts";

/**
 * Tells the printer that the document is complete: the plan worked out, data drawn and every font slice loaded, also those that only the
 * page margins use (text there does not load its slice by itself). No timers: `data-print-state` changes when it is so.
 * With `?dialog=1` the page opens the print dialog itself, for shells that cannot print.
 */
export function usePrintReady(
  state: "working" | "drawn" | "missing",
  marginText: string,
  title: string,
): void {
  useEffect(() => {
    const root = document.documentElement;
    root.dataset["page"] = "print";
    if (state === "working") return;
    if (state === "missing") {
      root.dataset["printState"] = "failed";
      return;
    }
    document.title = title;
    let current = true;
    const load = async () => {
      await loadFaces();
      const family = getComputedStyle(document.body).fontFamily;
      await Promise.all(
        ["400", "700"].map((weight) =>
          document.fonts.load(`${weight} 8pt ${family}`, `${marginText}0123456789`),
        ),
      );
      await document.fonts.ready;
      if (!current) return;
      root.dataset["printState"] = "ready";
      if (new URLSearchParams(location.search).has("dialog")) window.print();
    };
    void load();
    return () => {
      current = false;
    };
  }, [state, marginText, title]);
}
