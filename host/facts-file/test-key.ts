/**
 * The public key that only test builds know, as PEM. In what is built for people this is null and stays null: no
 * argument, variable or file of a running app changes it. `scripts/testing/build-facts-shell.ts` puts another module in
 * the place of this one.
 */
export const TEST_KEY: string | null = null;
