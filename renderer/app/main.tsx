import { StrictMode } from "react";
import { createRoot } from "./create-root.ts";
import "../styles/load.ts";
import "./early.ts";
import { App } from "./app.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
