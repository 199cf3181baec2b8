import { createClient } from "../../contract/client.ts";
import { transportOnce } from "./transport.ts";

/** The page's one client: every call to the privileged side goes through it. */
export const client = createClient(transportOnce);
