/** Builds a value on first use, so that importing the package does no work. */
export function lazy<Value>(build: () => Value): () => Value {
  let built: { readonly value: Value } | undefined
  return () => (built ??= { value: build() }).value
}
