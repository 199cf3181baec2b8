/** Installs Debian packages where nobody has to be asked; true when that worked. */
export function install(packages: string[]): Promise<boolean>;
