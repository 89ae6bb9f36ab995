import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";

const longest = 10 * 60_000;

/**
 * Does the work while no other process holds the lock file, waiting for one that does. A lock is taken over when its
 * process is gone or it is ten minutes old.
 * @param {string} lock path of the lock file
 * @param {() => void} work
 */
export function oneAtATime(lock, work) {
  while (!take(lock)) {
    if (isLeftOver(lock)) rmSync(lock, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
  try {
    work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {string} lock */
function take(lock) {
  try {
    const file = openSync(lock, "wx");
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EEXIST") return false;
    throw error;
  }
}

/** @param {string} lock */
function isLeftOver(lock) {
  try {
    const holder = Number(readFileSync(lock, "utf8"));
    const age = Date.now() - statSync(lock).mtimeMs;
    return age > longest || (holder > 0 && !isAlive(holder));
  } catch {
    return false;
  }
}

/** @param {number} id */
function isAlive(id) {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code !== "ESRCH";
  }
}
