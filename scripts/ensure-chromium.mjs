import { existsSync } from "node:fs";
import { findChromium } from "./find-chromium.mjs";
import { run } from "./processes.mjs";

const installArgs = ["install", "-y", "--no-install-recommends", "chromium"];

/** Makes sure that the browser tests have a Chromium: found, or installed from Debian's package where we may. */
export function ensureChromium() {
  if (findChromium()) return true;
  if (mayInstall()) {
    console.error("Installing Chromium from Debian's package ...");
    run("apt-get", ["update", "-q"], { quiet: true });
    run("apt-get", [...installArgs, "-q"], { quiet: true });
    if (findChromium()) return true;
  }
  console.error("The browser tests need Chromium. Set CHROMIUM to its path, or install it, on Debian with:");
  console.error(`  sudo apt-get update && sudo apt-get ${installArgs.join(" ")}`);
  return false;
}

function mayInstall() {
  return !process.env["CHROMIUM"] && process.getuid?.() === 0 && existsSync("/etc/debian_version");
}
