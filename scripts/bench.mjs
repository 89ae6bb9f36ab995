import { setUp } from "./set-up.mjs";

setUp();
await import("../bench/run.mjs");
