/** Why a package cannot be installed: names the file or record and what to do. */
export class PackageError extends Error {}
