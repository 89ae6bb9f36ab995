/** A loop among named things that depend on each other, as the names along it; nothing where there is none. */
export function findLoop(dependsOn: ReadonlyMap<string, ReadonlySet<string>>): string[] | undefined {
  const order = orderByDependence(dependsOn);
  return order.ok ? undefined : order.loop;
}

/** Names so that each stands after all that it depends on, or the loop that makes this impossible. */
export function orderByDependence(
  dependsOn: ReadonlyMap<string, ReadonlySet<string>>,
): { readonly ok: true; readonly order: string[] } | { readonly ok: false; readonly loop: string[] } {
  const order: string[] = [];
  const done = new Set<string>();
  for (const start of dependsOn.keys()) {
    // An explicit stack: systems chain thousands of terms.
    const path: { readonly name: string; readonly left: Iterator<string> }[] = [];
    const onPath = new Set<string>();
    const enter = (name: string) => {
      path.push({ name, left: (dependsOn.get(name) ?? new Set<string>()).values() });
      onPath.add(name);
    };
    if (!done.has(start)) enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.left.next();
      if (next.done === true) {
        path.pop();
        onPath.delete(top.name);
        done.add(top.name);
        order.push(top.name);
      } else if (onPath.has(next.value)) {
        const names = path.map(({ name }) => name);
        return { ok: false, loop: [...names.slice(names.indexOf(next.value)), next.value] };
      } else if (dependsOn.has(next.value) && !done.has(next.value)) {
        enter(next.value);
      }
    }
  }
  return { ok: true, order };
}
