import { KernelError } from './kernel-error.ts'

export type DataType = 'float32' | 'float64' | 'float16' | 'int32' | 'int64' | 'bool'

/** Raw storage of a tensor: float16 as its bits, bool as 0 and 1. */
export type TypedArray = Float32Array | Float64Array | Uint16Array | Int32Array | BigInt64Array | Uint8Array

export const isFloat = (dataType: DataType): boolean => dataType.startsWith('float')

/** Numbers as storage of a data type. float16 must come as bits already, in a Uint16Array. */
export function toTypedArray(values: TypedArray | readonly number[], dataType: DataType): TypedArray {
  if (ArrayBuffer.isView(values) && values instanceof storageOf[dataType]) return values
  if (dataType === 'float16') {
    throw new KernelError(
      'invalid-argument',
      'float16 values: expected a Uint16Array of half-precision bits; convert them first.',
    )
  }
  if (!isFloat(dataType)) assertWhole(values, dataType)
  if (dataType === 'int64') return BigInt64Array.from(values as readonly number[], (value) => BigInt(value))
  return storageOf[dataType].from(values as readonly number[])
}

function assertWhole(values: TypedArray | readonly number[], dataType: DataType): void {
  for (const value of values) {
    if (typeof value === 'bigint' || Number.isSafeInteger(value)) continue
    throw new KernelError('invalid-argument', `${dataType} values: expected whole numbers, got ${value}.`)
  }
}

const storageOf = {
  float32: Float32Array,
  float64: Float64Array,
  float16: Uint16Array,
  int32: Int32Array,
  int64: BigInt64Array,
  bool: Uint8Array,
} as const

/** Zero-filled storage for `length` values. */
export const allocate = (dataType: DataType, length: number): TypedArray => new storageOf[dataType](length)

/** Bytes that one value takes. */
export const bytesPerValue = (dataType: DataType): number => storageOf[dataType].BYTES_PER_ELEMENT
