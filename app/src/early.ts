import { startEarly } from "./early-start.ts";

startEarly();
