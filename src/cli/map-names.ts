/** Whether a name is that of a map: `.svg` for a picture, `.sbgn` for SBGN-ML. */
export function isMapName(name: string): boolean {
  return /\.(svg|sbgn)$/i.test(name);
}
