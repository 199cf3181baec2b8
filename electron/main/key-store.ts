import { safeStorage } from "electron";
import type { KeyStore } from "../../host/profile/seal/seal.ts";

/**
 * The system's key store through Electron. On Linux without a secret service Electron would hide the key behind a fixed
 * password (`basic_text`), which locks nothing: then there is no key store.
 */
export const systemKeyStore: KeyStore = {
  available: () =>
    safeStorage.isEncryptionAvailable() &&
    (process.platform !== "linux" || safeStorage.getSelectedStorageBackend() !== "basic_text"),
  protect: (key) => safeStorage.encryptString(key.toString("base64")),
  reveal: (kept) => Buffer.from(safeStorage.decryptString(kept), "base64"),
};
