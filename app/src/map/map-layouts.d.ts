declare module "map-layouts/*.json" {
  const maps: import("./maps.ts").TissueMaps;
  export default maps;
}
