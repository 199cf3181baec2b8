import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "../styles/load.ts";
import { loadFaces } from "../styles/load-faces.ts";
import "./early.ts";
import { App } from "./app.tsx";

// What cannot be read is drawn in a face of the system.
loadFaces().catch(() => undefined);
const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
