/** Milliseconds in the kernel's minute. */
export const tick = 1 / 60_000;
