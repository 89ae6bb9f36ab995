import { startTasks } from "./worker-start.ts";

startTasks();
