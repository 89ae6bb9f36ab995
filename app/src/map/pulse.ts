import type { Camera } from "./camera.ts";

const points = 48;
/** A dot takes so many milliseconds from one end to the other. */
const period = 1600;
const radius = 3.5;

/**
 * Dots that run along influences while time plays, from what acts to what it acts on. They are drawn on a sheet over the
 * map: so nothing of it is painted anew for them.
 */
export class Pulse {
  readonly #sheet: HTMLCanvasElement;
  readonly #ways = new Map<SVGPathElement, readonly DOMPoint[]>();
  #isClear = true;

  constructor(sheet: HTMLCanvasElement) {
    this.#sheet = sheet;
  }

  /** Where the dots are at a moment, in milliseconds of the clock. */
  show(paths: ReadonlyMap<number, SVGPathElement>, moment: number, camera: Camera): void {
    const pen = this.#clear();
    if (pen === null) return;
    this.#isClear = false;
    const { color, caretColor } = getComputedStyle(this.#sheet);
    pen.fillStyle = caretColor;
    pen.strokeStyle = color;
    pen.lineWidth = 1.5;
    for (const [place, path] of paths) {
      // Each sets out at a time of its own.
      const at = (moment / period + place * 0.37) % 1;
      const { x, y } = this.#wayOf(path)[Math.floor(at * points)] as DOMPoint;
      pen.beginPath();
      pen.arc(camera.x + x * camera.scale, camera.y + y * camera.scale, radius, 0, 2 * Math.PI);
      pen.fill();
      pen.stroke();
    }
  }

  hide(): void {
    if (!this.#isClear) this.#clear();
    this.#isClear = true;
  }

  #clear(): CanvasRenderingContext2D | null {
    const { clientWidth, clientHeight } = this.#sheet;
    const fine = devicePixelRatio;
    const [width, height] = [Math.round(clientWidth * fine), Math.round(clientHeight * fine)];
    // A new size clears it too.
    if (this.#sheet.width !== width || this.#sheet.height !== height)
      Object.assign(this.#sheet, { width, height });
    const pen = this.#sheet.getContext("2d");
    pen?.setTransform(fine, 0, 0, fine, 0, 0);
    pen?.clearRect(0, 0, clientWidth, clientHeight);
    return pen;
  }

  #wayOf(path: SVGPathElement): readonly DOMPoint[] {
    const known = this.#ways.get(path);
    if (known !== undefined) return known;
    const length = path.getTotalLength();
    const way = Array.from({ length: points }, (_, i) => path.getPointAtLength((length * i) / points));
    this.#ways.set(path, way);
    return way;
  }
}
