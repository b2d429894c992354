import { Tensor as OrtTensor } from 'onnxruntime-node'
import { type DataType, type TypedArray } from '../graph/data-type.ts'

/** A value in this process's memory. */
export interface TensorValue {
  readonly dataType: DataType
  readonly shape: readonly number[]
  readonly data: TypedArray
}

/** A value in a device's memory: feed it to a session of the same device, or bring it back with `session.readBack`. */
export interface DeviceValue {
  readonly dataType: DataType
  readonly shape: readonly number[]
  /** Opaque: the runtime's own tensor. */
  readonly handle: OrtTensor
  /** Frees the device memory. */
  dispose(): void
}

export type Value = TensorValue | DeviceValue

export const isDeviceValue = (value: Value): value is DeviceValue => 'handle' in value

/** Wraps without copying. */
export const toRuntime = (value: Value): OrtTensor =>
  isDeviceValue(value) ? value.handle : new OrtTensor(value.dataType, value.data as never, value.shape)

export function fromRuntime(tensor: OrtTensor): Value {
  const dataType = tensor.type as DataType
  if (tensor.location === 'cpu' || tensor.location === 'cpu-pinned')
    return { dataType, shape: tensor.dims, data: tensor.data as TypedArray }
  return { dataType, shape: tensor.dims, handle: tensor, dispose: () => tensor.dispose() }
}
