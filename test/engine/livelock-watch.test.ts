import { describe, expect, it } from "vitest";
import { LivelockWatch } from "../../src/engine/livelock.ts";

const steady = () => 1;

describe("what tells a run that is brought to a stand", () => {
  it("names a switch after a hundred changes at one instant, however many switches there are", () => {
    const count = 1000;
    const watch = new LivelockWatch(1, count);
    const marks = new Uint8Array(count);
    marks[7] = 1;
    const switches = new Float64Array(count);
    const named = Array.from({ length: 101 }, () => watch.noteChange(0.5, marks, switches, steady));
    expect(named.slice(0, 100)).toEqual(new Array(100).fill(-1));
    expect(named[100]).toBe(7);
  });

  it("lets many switches change once each at one instant, and one change often as time goes on", () => {
    const count = 300;
    const watch = new LivelockWatch(1, count);
    const switches = new Float64Array(count);
    for (let i = 0; i < count; i++) {
      const marks = new Uint8Array(count);
      marks[i] = 1;
      expect(watch.noteChange(0.5, marks, switches, steady)).toBe(-1);
    }
    const first = new Uint8Array(count).fill(1, 0, 1);
    for (let k = 0; k < 1000; k++) expect(watch.noteChange(0.5 + k * 1e-6, first, switches, steady)).toBe(-1);
  });
});
