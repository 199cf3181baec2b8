/* Written by scripts/build-message-types.ts from en.json and shell.en.json. Do not edit. */
type NoParams = Record<never, never>;

export interface MessageParams {
  "app.name": NoParams;
  "nav.things": NoParams;
}
