/** Whether an error says that the stack is full: a RangeError in V8 and JavaScriptCore, an InternalError in SpiderMonkey. */
export function isStackOverflow(error: unknown): boolean {
  return error instanceof Error && /maximum call stack|too much recursion/i.test(error.message);
}
