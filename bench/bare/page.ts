import { createElement, useEffect } from "react";
import { createRoot } from "react-dom/client";

/** The least that a page with React can be: one heading, and the mark that it is drawn. */
function Page() {
  useEffect(() => {
    document.documentElement.dataset["appState"] = "ready";
  }, []);
  return createElement("h1", null, "Bare");
}

const root = document.getElementById("root");
if (root !== null) createRoot(root).render(createElement(Page));
