import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "../styles/load.ts";
import { App } from "./app.tsx";
import { enterWithCode } from "../session/transport.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
await enterWithCode();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
