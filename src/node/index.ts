/** What Node alone can do: the threads that members of ensembles are run in. */
export { type ThreadHost, type ThreadSetting, threadHost } from "./thread-host.ts";
