import { useEffect } from "react";

/** Says in the document that what it stands beside is drawn; tests and benches wait for it. */
export function AppReady() {
  useEffect(() => {
    document.documentElement.dataset["appState"] = "ready";
  }, []);
  return null;
}
