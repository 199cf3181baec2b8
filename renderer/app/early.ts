/**
 * Asks for what the first screen is drawn from while the page’s own script, many times as long, is still read: a small
 * script of its own, which must import nothing large.
 */
import { FIRST_CALLS } from "../../contract/first-calls.ts";
import { askEarly, enterWithCode } from "../session/transport.ts";
import { loadMessages } from "../session/load-messages.ts";
import { languageOfPage } from "./page-language.ts";

enterWithCode();
askEarly(FIRST_CALLS);
// Which language it will be is nearly always known from the browser. That it cannot be read is said where it is asked for.
loadMessages(languageOfPage(undefined, undefined)).catch(() => undefined);
