const pattern = /^http:\/\/www\.sbml\.org\/sbml\/level3\/version\d+\/([A-Za-z0-9]+)\/version(\d+)$/;

/** Name and version of the package of Level 3 that a namespace belongs to; undefined for any other. */
export function packageOf(
  namespace: string,
): { readonly name: string; readonly version: number } | undefined {
  const [, name, version] = pattern.exec(namespace) ?? [];
  return name === undefined ? undefined : { name, version: Number(version) };
}

export function isPackageNamespace(namespace: string): boolean {
  return pattern.test(namespace);
}
