import type { InferenceSession } from 'onnxruntime-node'
import { allocate, type DataType } from '../graph/data-type.ts'
import { KernelError } from '../graph/kernel-error.ts'
import { elementCount, formatShape } from '../graph/shape.ts'
import { isDeviceValue, type Value } from './tensor-value.ts'

type Metadata = InferenceSession.ValueMetadata

/** The sizes that a run gives to the program's symbols, and which input said so. */
export type SymbolSizes = ReadonlyMap<string, { readonly size: number; readonly name: string }>

/**
 * Checks what a run is given against what the program declares: names, data types, shapes, lengths, and that a symbol is
 * one size in all inputs.
 * @throws KernelError `invalid-argument`, `shape-mismatch`
 */
export function assertFeeds(inputs: readonly Metadata[], feeds: Readonly<Record<string, Value>>): SymbolSizes {
  const missing = inputs.flatMap(({ name }) => (feeds[name] === undefined ? [name] : []))
  const unknown = unknownNames(inputs, feeds)
  if (missing.length > 0 || unknown.length > 0) {
    throw new KernelError(
      'invalid-argument',
      `feeds: expected exactly the program's inputs; missing: ${missing.join(', ') || 'none'}; unknown: ${unknown.join(', ') || 'none'}.`,
    )
  }
  const sizes = new Map<string, { readonly size: number; readonly name: string }>()
  for (const metadata of inputs) {
    const value = feeds[metadata.name] as Value
    assertValue('feeds', metadata, value)
    for (const [symbol, size] of symbolSizes(metadata, value)) {
      const known = sizes.get(symbol)
      if (known !== undefined && known.size !== size) {
        throw new KernelError(
          'shape-mismatch',
          `feeds: expected one size for '${symbol}', got ${known.size} in '${known.name}' and ${size} in '${metadata.name}'.`,
        )
      }
      sizes.set(symbol, { size, name: metadata.name })
    }
  }
  return sizes
}

/** Checks the values that outputs are to be written to, as {@link assertFeeds} does; outputs may be left out. */
export function assertTargets(
  outputs: readonly Metadata[],
  into: Readonly<Record<string, Value>>,
  sizes: SymbolSizes,
): void {
  const unknown = unknownNames(outputs, into)
  if (unknown.length > 0) {
    throw new KernelError(
      'invalid-argument',
      `into: expected names of outputs (${outputs.map(({ name }) => name).join(', ')}), got ${unknown.join(', ')}.`,
    )
  }
  for (const metadata of outputs) {
    const value = into[metadata.name]
    if (value === undefined) continue
    assertValue('into', metadata, value)
    for (const [symbol, size] of symbolSizes(metadata, value)) {
      const known = sizes.get(symbol)
      if (known === undefined || known.size === size) continue
      throw new KernelError(
        'shape-mismatch',
        `into: '${metadata.name}': expected ${known.size} for '${symbol}', as in '${known.name}', got ${size}.`,
      )
    }
  }
}

/** What a checked value says of the symbols of its declared shape. */
const symbolSizes = (metadata: Metadata, value: Value): readonly (readonly [string, number])[] =>
  metadata.isTensor
    ? metadata.shape.flatMap((dimension, axis) =>
        typeof dimension === 'string' && dimension !== '' ? [[dimension, value.shape[axis] as number] as const] : [],
      )
    : []

const unknownNames = (known: readonly Metadata[], given: Readonly<Record<string, Value>>): readonly string[] => {
  const names = new Set(known.map(({ name }) => name))
  return Object.keys(given).filter((name) => !names.has(name))
}

function assertValue(argument: 'feeds' | 'into', metadata: Metadata, value: Value): void {
  if (!metadata.isTensor) return // a foreign model's sequence or map; the runtime says what it takes
  const { name, type, shape } = metadata
  const place = `${argument}: '${name}'`
  if (value.dataType !== type) {
    throw new KernelError('invalid-argument', `${place}: expected data type ${type}, got ${value.dataType}.`)
  }
  const fits =
    value.shape.length === shape.length &&
    shape.every((size, axis) => typeof size !== 'number' || size < 0 || size === value.shape[axis])
  if (!fits) {
    throw new KernelError(
      'shape-mismatch',
      `${place}: expected shape ${formatShape(shape)}, got ${formatShape(value.shape)}.`,
    )
  }
  if (isDeviceValue(value)) return
  const { data } = value
  const Storage = allocate(value.dataType satisfies DataType, 0).constructor as new () => typeof data
  if (!(data instanceof Storage) || data.length !== elementCount(value.shape)) {
    throw new KernelError(
      'invalid-argument',
      `${place}: expected a ${Storage.name} of ${elementCount(value.shape)} values for shape ${formatShape(value.shape)}, got ${data?.constructor?.name ?? String(data)} of ${data?.length ?? 0}.`,
    )
  }
}
