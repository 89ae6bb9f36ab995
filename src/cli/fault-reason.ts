/** Whether an error is one of the operating system, with its code. */
export function isCoded(error: unknown): error is Error & { code: string; syscall?: string } {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  ENOTDIR: "a part of its path is no folder",
  ENOSPC: "the disk is full",
  EROFS: "the disk is read-only",
};

/** Why a file could not be read, in words. */
export function reasonOf(error: unknown): string {
  if (!isCoded(error)) return String(error);
  return reasons[error.code] ?? error.code;
}

/** The same of a file that was to be written: what is not there is then a folder. */
export function reasonOfWriting(error: unknown): string {
  return isCoded(error) && error.code === "ENOENT" ? "its folder cannot be made" : reasonOf(error);
}
