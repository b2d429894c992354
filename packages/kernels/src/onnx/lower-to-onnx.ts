import { create, toBinary } from '@bufbuild/protobuf'
import {
  GraphProtoSchema,
  ModelProtoSchema,
  OperatorSetIdProtoSchema,
  TensorShapeProto_DimensionSchema,
  TensorShapeProtoSchema,
  TypeProto_TensorSchema,
  TypeProtoSchema,
  type ValueInfoProto,
  ValueInfoProtoSchema,
} from 'onnx-buf'
import { KernelError } from '../graph/kernel-error.ts'
import { shapesEqual } from '../graph/shape.ts'
import { type Tensor, type TensorType, topologicalOrder } from '../graph/tensor.ts'
import type { OperationName, Operations } from '../ops/operations.ts'
import { GraphWriter } from './graph-writer.ts'
import type { LoweringRule, LoweringTarget } from './lowering-rule.ts'
import { loweringRules } from './lowering-rule-table.ts'
import { onnxDataTypes } from './onnx-data-types.ts'

/** Opset of the standard operators: the newest that every provider of the pinned runtime implements. */
const opsetVersion = 21n
const intermediateRepresentationVersion = 10n

export interface Program {
  /** Outputs by name. */
  readonly outputs: Readonly<Record<string, Tensor>>
  /** @default 'program' */
  readonly name?: string
}

/** Inputs of a program by name: every `input` tensor that its outputs depend on. */
export function programInputs({ outputs }: Program): ReadonlyMap<string, TensorType> {
  const inputs = new Map<string, TensorType>()
  for (const node of topologicalOrder(Object.values(outputs))) {
    if (node.operation !== ('input' satisfies OperationName)) continue
    const { name } = node.attributes as Operations['input']
    const { shape, dataType } = node.outputs[0] as Tensor
    const earlier = inputs.get(name)
    if (earlier !== undefined && (earlier.dataType !== dataType || !shapesEqual(earlier.shape, shape))) {
      throw new KernelError(
        'shape-mismatch',
        `input '${name}' is used as ${earlier.dataType}[${earlier.shape.join(', ')}] and as ${dataType}[${shape.join(', ')}].`,
      )
    }
    inputs.set(name, { shape, dataType })
  }
  return inputs
}

export interface LowerToOnnxOptions {
  /** Device that the model is written for. @default 'cpu' */
  readonly target?: LoweringTarget
}

/** A program as the bytes of an ONNX model; common subexpressions and equal constants are written once. */
export function lowerToOnnx(
  { outputs, name = 'program' }: Program,
  { target = 'cpu' }: LowerToOnnxOptions = {},
): Uint8Array<ArrayBuffer> {
  const inputs = programInputs({ outputs })
  const writer = new GraphWriter()
  const names = new Map<Tensor, string>()
  const nameOf = (tensor: Tensor): string => names.get(tensor) as string
  for (const node of topologicalOrder(Object.values(outputs))) {
    const rule = loweringRules[node.operation as OperationName] as LoweringRule<OperationName>
    const lowered = rule({
      writer,
      target,
      names: node.inputs.map(nameOf),
      nameOf,
      inputs: node.inputs,
      outputs: node.outputs,
      attributes: node.attributes as never,
    })
    for (const [index, output] of node.outputs.entries()) names.set(output, lowered[index] as string)
  }
  for (const [outputName, tensor] of Object.entries(outputs)) {
    if (inputs.has(outputName))
      throw new KernelError('invalid-argument', `output '${outputName}': an input has this name; choose another.`)
    writer.output(nameOf(tensor), outputName)
  }
  const graph = create(GraphProtoSchema, {
    name,
    node: writer.nodes(),
    initializer: writer.initializers,
    input: [...inputs].map(([inputName, type]) => valueInfo(inputName, type)),
    output: Object.entries(outputs).map(([outputName, type]) => valueInfo(outputName, type)),
  })
  const model = create(ModelProtoSchema, {
    irVersion: intermediateRepresentationVersion,
    producerName: 'saaa',
    graph,
    opsetImport: [
      create(OperatorSetIdProtoSchema, { domain: '', version: opsetVersion }),
      create(OperatorSetIdProtoSchema, { domain: 'com.microsoft', version: 1n }),
    ],
  })
  return toBinary(ModelProtoSchema, model)
}

function valueInfo(name: string, { shape, dataType }: TensorType): ValueInfoProto {
  const dim = shape.map((size) =>
    create(TensorShapeProto_DimensionSchema, {
      value: typeof size === 'number' ? { case: 'dimValue', value: BigInt(size) } : { case: 'dimParam', value: size },
    }),
  )
  const value = create(TypeProto_TensorSchema, {
    elemType: onnxDataTypes[dataType],
    shape: create(TensorShapeProtoSchema, { dim }),
  })
  return create(ValueInfoProtoSchema, { name, type: create(TypeProtoSchema, { value: { case: 'tensorType', value } }) })
}
