import { z } from "zod";

/**
 * The one place zod is taken from. `jitless` must be set before any schema is made: zod's compiled
 * parsers use `new Function`, which the page's content security policy refuses.
 */
z.config({ jitless: true });

export { z };
