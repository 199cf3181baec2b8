/**
 * React begins here, in the file it shares with this alone. While it does, Chromium looks up where in its script it is, and
 * parses for that all of the script once more: so it should not be in one with ours.
 */
export { createRoot } from "react-dom/client";
