import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "../styles/load.ts";
import { App } from "./app.tsx";
import { enterWithCode } from "../session/transport.ts";
import { loadMessages } from "./messages.ts";
import { languageOfPage } from "./page-language.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
// Read beside the first call: which language it will be is nearly always known from the browser. That they cannot be
// read is said where they are asked for.
loadMessages(languageOfPage(undefined, undefined)).catch(() => undefined);
await enterWithCode();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
