/** Builds a value on first use, so that importing the package does no work. */
export function lazy<Value>(build: () => Value): () => Value {
  let built: { readonly value: Value } | undefined
  return () => (built ??= { value: build() }).value
}

/** The words of a list written as one blank-separated string; `_` stands for a blank inside a phrase. */
export function words(list: string): readonly string[] {
  return list
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '))
}
