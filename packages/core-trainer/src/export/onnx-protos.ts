import { create } from '@bufbuild/protobuf'
import {
  type AttributeProto,
  AttributeProto_AttributeType,
  AttributeProtoSchema,
  type NodeProto,
  NodeProtoSchema,
  type TensorProto,
  TensorProto_DataType,
  TensorProtoSchema,
  TensorShapeProto_DimensionSchema,
  TensorShapeProtoSchema,
  TypeProto_TensorSchema,
  TypeProtoSchema,
  type ValueInfoProto,
  ValueInfoProtoSchema,
} from 'onnx-buf'

export const floatType: number = TensorProto_DataType.FLOAT

/** An int64 input of the graph; a string is a symbol. */
export function integerInput(name: string, shape: readonly string[]): ValueInfoProto {
  const dim = shape.map((symbol) =>
    create(TensorShapeProto_DimensionSchema, { value: { case: 'dimParam', value: symbol } }),
  )
  const tensor = create(TypeProto_TensorSchema, {
    elemType: TensorProto_DataType.INT64,
    shape: create(TensorShapeProtoSchema, { dim }),
  })
  return create(ValueInfoProtoSchema, {
    name,
    type: create(TypeProtoSchema, { value: { case: 'tensorType', value: tensor } }),
  })
}

export const integerConstant = (name: string, values: readonly number[], dims: readonly number[]): TensorProto =>
  create(TensorProtoSchema, {
    name,
    dataType: TensorProto_DataType.INT64,
    dims: dims.map(BigInt),
    int64Data: values.map(BigInt),
  })

export const floatConstant = (name: string, value: number): TensorProto =>
  create(TensorProtoSchema, { name, dataType: TensorProto_DataType.FLOAT, dims: [], floatData: [value] })

/** A node with one output, named by it. */
export function node(
  opType: string,
  {
    inputs,
    output,
    integers = {},
  }: {
    readonly inputs: readonly string[]
    readonly output: string
    readonly integers?: Readonly<Record<string, number>>
  },
): NodeProto {
  const attribute = Object.entries(integers).map(([name, value]): AttributeProto =>
    create(AttributeProtoSchema, { name, type: AttributeProto_AttributeType.INT, i: BigInt(value) }),
  )
  return create(NodeProtoSchema, { opType, name: output, input: [...inputs], output: [output], attribute })
}
