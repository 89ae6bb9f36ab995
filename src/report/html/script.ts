import { frame } from "./chart.ts";

/**
 * The only script of a report: it moves one time cursor over all charts and copies numbers. Without it the page
 * reads the same. It sets text, never markup.
 */
export const reportScript = `
"use strict";
(() => {
const data = JSON.parse(document.getElementById("equator-data").textContent);
const left = ${frame.left}, right = ${frame.right}, top = ${frame.top}, bottom = ${frame.bottom}, width = ${frame.width};
const times = data.times, last = times.length - 1, span = times[last] - times[0] || 1;
const bar = document.querySelector(".cursor-bar");
const slider = bar.querySelector("input"), shown = bar.querySelector("output");
const line = document.querySelector(".cursor-line");
const figures = data.charts.map((chart) => ({ chart, figure: document.getElementById(chart.id) }))
  .filter(({ figure }) => figure !== null)
  .map(({ chart, figure }) => ({ chart, figure, svg: figure.querySelector("svg.chart"),
    cursor: figure.querySelector(".cursor"), now: figure.querySelector(".now"),
    nowBands: figure.querySelector(".now-bands") }));
const boxes = { parameters: document.getElementById("show-parameters"), people: document.getElementById("show-people") };
const bandAt = (values, index) => {
  const from = Math.floor(index / data.bandStride), a = values[from], b = values[Math.min(from + 1, values.length - 1)];
  const rest = index / data.bandStride - from;
  return a === null || b === null ? null : a + rest * (b - a);
};
const bandWords = (chart, index) => chart.lines.flatMap((each) => Object.keys(each.bands)
  .filter((kind) => boxes[kind] && boxes[kind].checked)
  .map((kind) => (chart.lines.length > 1 ? each.name + ", " : "") + kind + " " +
    range(bandAt(each.bands[kind][0], index), bandAt(each.bands[kind][4], index)))).join(" · ");
const range = (low, high) => number(low) === number(high) ? number(low)
  : number(low) + (low < 0 ? " to " : "–") + number(high);
const number = (value) => {
  if (value === null) return "–";
  const size = Math.abs(value);
  const text = size !== 0 && (size >= 1e6 || size < 1e-4) ? value.toExponential(2)
    : size >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
  return text.replace(/-/g, "\\u2212");
};
const show = (index) => {
  const share = (times[index] - times[0]) / span, x = left + share * (right - left);
  slider.value = String(index);
  slider.setAttribute("aria-valuetext", data.labels[index]);
  shown.textContent = data.labels[index];
  if (line) {
    line.setAttribute("x1", 100 * share + "%");
    line.setAttribute("x2", 100 * share + "%");
    line.setAttribute("visibility", "visible");
  }
  for (const { chart, cursor, now, nowBands } of figures) {
    cursor.setAttribute("visibility", "visible");
    cursor.firstElementChild.setAttribute("d", "M" + x + " " + top + "V" + bottom);
    const dots = cursor.querySelectorAll("circle");
    chart.lines.forEach((each, i) => {
      const value = each.values[index], y = bottom - ((value - chart.low) / (chart.high - chart.low)) * (bottom - top);
      dots[i].setAttribute("cx", String(x));
      dots[i].setAttribute("cy", String(y));
      dots[i].setAttribute("visibility", value === null ? "hidden" : "inherit");
    });
    now.textContent = data.labels[index] + "  " + chart.lines.map((each) =>
      (chart.lines.length > 1 ? each.name + " " : "") + number(each.values[index])).join(", ") + " " + chart.unit;
    if (nowBands) nowBands.textContent = bandWords(chart, index);
  }
};
const nearest = (at) => {
  let low = 0, high = last;
  while (high - low > 1) { const mid = (low + high) >> 1; if (times[mid] <= at) low = mid; else high = mid; }
  return at - times[low] <= times[high] - at ? low : high;
};
const step = (by) => {
  const now = times[Number(slider.value)];
  const later = data.events.filter((at) => by > 0 ? at > now : at < now);
  const next = by > 0 ? later[0] : later[later.length - 1];
  show(next === undefined ? (by > 0 ? last : 0) : nearest(next));
};
bar.hidden = false;
for (const box of Object.values(boxes)) if (box) box.addEventListener("change", () => show(Number(slider.value)));
slider.addEventListener("input", () => show(Number(slider.value)));
const [before, after] = bar.querySelectorAll("button");
before.addEventListener("click", () => step(-1));
after.addEventListener("click", () => step(1));
for (const { svg } of figures) {
  const follow = (event) => {
    const box = svg.getBoundingClientRect();
    const share = ((event.clientX - box.left) * width / box.width - left) / (right - left);
    show(nearest(times[0] + Math.min(1, Math.max(0, share)) * span));
  };
  svg.addEventListener("pointermove", follow);
  svg.addEventListener("pointerdown", follow);
}
const cell = (text) => {
  const safe = /^[=+\\-@\\t\\r]/.test(text) ? "'" + text : text;
  return /[",\\r\\n]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
};
const parts = ["low90", "low50", "median", "high50", "high90"];
const columns = (chart) => chart.lines.flatMap((each) => {
  const name = chart.readout + " " + each.name, unit = " [" + chart.rawUnit + "]";
  return [{ name: name + unit, values: each.values, stride: 1 }, ...Object.keys(each.bands).flatMap((kind) =>
    each.bands[kind].map((values, i) => ({ name: name + " " + kind + " " + parts[i] + unit, values, stride: data.bandStride })))];
});
const csv = (chart) => [
  ["time_h", ...columns(chart).map(({ name }) => cell(name))].join(","),
  ...times.map((at, i) => [at / 60, ...columns(chart).map(({ values, stride }) => i % stride === 0 ? values[i / stride] ?? "" : "")].join(",")),
].join("\\n") + "\\n";
for (const { chart, figure } of figures) {
  const buttons = figure.querySelector(".buttons");
  buttons.hidden = false;
  const said = buttons.querySelector("[role=status]");
  buttons.querySelector("[data-copy]").addEventListener("click", () => {
    navigator.clipboard.writeText(csv(chart)).then(() => { said.textContent = "copied"; },
      () => { said.textContent = "the browser did not allow copying: use Save CSV"; });
  });
  buttons.querySelector("[data-save]").addEventListener("click", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([csv(chart)], { type: "text/csv" }));
    link.download = chart.id + ".csv";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    said.textContent = "saved";
  });
}
const openTarget = () => {
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  for (let each = target; each; each = each.parentElement) if (each.tagName === "DETAILS") each.open = true;
  if (target) target.scrollIntoView();
};
addEventListener("hashchange", openTarget);
show(0);
})();
`.trim();
