import { version } from "../package.json";

/** The program's version, taken in when the shells are built, so that both say the same. */
export const APP_VERSION: string = version;
