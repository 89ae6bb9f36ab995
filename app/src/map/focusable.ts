/** Makes a part of a picture a stop of keys: SVG takes this attribute in small letters alone. */
export function focusable(stop: 0 | -1): object {
  return { tabindex: stop };
}
