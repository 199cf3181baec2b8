/** The list of backups; asked for again after whatever makes one. */
export const BACKUPS_KEY = ["backups"] as const;
