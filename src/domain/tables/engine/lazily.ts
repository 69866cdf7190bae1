/** Works something out when first asked for, and remembers it. */
export function lazily<T>(work: () => T): () => T {
  let result: { readonly value: T } | undefined;
  return () => {
    result ??= { value: work() };
    return result.value;
  };
}

/** Works something out for each day, or other plain value, that is asked for, and remembers it. */
export function eachOnce<From extends number | string, To>(
  work: (from: From) => To,
): (from: From) => To {
  const results = new Map<From, To>();
  return (from) => {
    const known = results.get(from);
    if (known !== undefined) return known;
    const result = work(from);
    results.set(from, result);
    return result;
  };
}

/** Works something out once for each object that is asked for, which never changes, and remembers it as long as that is kept. */
export function onceFor<From extends object, To>(work: (from: From) => To): (from: From) => To {
  const results = new WeakMap<From, { readonly value: To }>();
  return (from) => {
    let result = results.get(from);
    if (!result) {
      result = { value: work(from) };
      results.set(from, result);
    }
    return result.value;
  };
}
