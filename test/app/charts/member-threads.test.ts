import { expect, it } from "vitest";
import { startThreads } from "../../../app/src/worker/member-threads.ts";

it("members run in threads of a worker, or in the worker itself where a browser lets it start none", () => {
  const idle = { postMessage() {}, addEventListener() {}, terminate() {} } as unknown as Worker;
  let started = 0;
  const { host } = startThreads(() => {
    started++;
    return idle;
  });
  expect(host?.count).toBe(started);
  const refused = startThreads(() => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  });
  expect(refused).toEqual({});
});
