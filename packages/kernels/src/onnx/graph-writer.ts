import { create } from '@bufbuild/protobuf'
import {
  type AttributeProto,
  AttributeProto_AttributeType,
  AttributeProtoSchema,
  type NodeProto,
  NodeProtoSchema,
  type TensorProto,
  TensorProtoSchema,
} from 'onnx-buf'
import type { DataType, TypedArray } from '../graph/data-type.ts'
import type { AttributeValue, EmitCall, OnnxWriter } from './lowering-rule.ts'
import { onnxDataTypes } from './onnx-data-types.ts'

const utf8 = new TextEncoder()

/** Collects ONNX nodes and constants. Equal nodes and equal constants are written once. */
export class GraphWriter implements OnnxWriter {
  readonly #nodes: NodeProto[] = []
  readonly #copies: NodeProto[] = []
  readonly initializers: TensorProto[] = []
  readonly #outputsByKey = new Map<string, readonly string[]>()
  /** Program outputs by the value they are. */
  readonly #outputNames = new Map<string, string>()
  readonly #constantsByKey = new Map<string, { readonly bytes: Uint8Array; readonly name: string }[]>()

  emit(operator: string, { inputs, attributes = {}, floats = {}, outputs = 1, domain }: EmitCall): readonly string[] {
    const key = JSON.stringify([domain ?? '', operator, inputs, attributes, floats])
    const known = this.#outputsByKey.get(key)
    if (known !== undefined && known.length >= outputs) return known
    const names = Array.from(
      { length: outputs },
      (_, index) => `${operator}_${this.#nodes.length}${index === 0 ? '' : `_${index}`}`,
    )
    this.#nodes.push(
      create(NodeProtoSchema, {
        opType: operator,
        name: `${operator}_${this.#nodes.length}`,
        input: [...inputs],
        output: names,
        domain: domain ?? '',
        attribute: [
          ...Object.entries(attributes).map(([name, value]) => attributeOf(name, value)),
          ...Object.entries(floats).map(([name, value]) =>
            create(AttributeProtoSchema, { name, type: AttributeProto_AttributeType.FLOAT, f: value }),
          ),
        ],
      }),
    )
    this.#outputsByKey.set(key, names)
    return names
  }

  /** Makes a value an output of the program under a name of its own. */
  output(value: string, name: string): void {
    const computed = this.#nodes.some(({ output }) => output.includes(value))
    if (computed && !this.#outputNames.has(value)) this.#outputNames.set(value, name)
    // Inputs, constants and values that are an output already keep their name: the new one is a copy.
    else
      this.#copies.push(
        create(NodeProtoSchema, { opType: 'Identity', name: `output ${name}`, input: [value], output: [name] }),
      )
  }

  /** The nodes that the outputs need, each after those it depends on. */
  nodes(): NodeProto[] {
    const wanted = new Set([...this.#outputNames.keys(), ...this.#copies.flatMap(({ input }) => input)])
    const backwards: NodeProto[] = []
    for (const node of this.#nodes.toReversed()) {
      if (!node.output.some((value) => wanted.has(value))) continue
      for (const value of node.input) wanted.add(value)
      backwards.push(node)
    }
    const renamed = (names: readonly string[]): string[] => names.map((name) => this.#outputNames.get(name) ?? name)
    return [...backwards.toReversed(), ...this.#copies].map((node) => ({
      ...node,
      input: renamed(node.input),
      output: renamed(node.output),
    }))
  }

  constant(
    values: TypedArray,
    { dataType, shape }: { readonly dataType: DataType; readonly shape: readonly number[] },
  ): string {
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
    const key = `${dataType} ${shape.join(',')} ${fingerprint(bytes)}`
    const candidates = this.#constantsByKey.get(key) ?? []
    const known = candidates.find((candidate) => Buffer.compare(candidate.bytes, bytes) === 0)
    if (known !== undefined) return known.name
    const name = `constant_${this.initializers.length}`
    this.initializers.push(
      create(TensorProtoSchema, {
        name,
        dataType: onnxDataTypes[dataType],
        dims: shape.map(BigInt),
        rawData: bytes.slice(),
      }),
    )
    this.#constantsByKey.set(key, [...candidates, { bytes, name }])
    return name
  }
}

function attributeOf(name: string, value: AttributeValue): AttributeProto {
  if (typeof value === 'string')
    return create(AttributeProtoSchema, { name, type: AttributeProto_AttributeType.STRING, s: utf8.encode(value) })
  if (typeof value === 'number')
    return create(AttributeProtoSchema, { name, type: AttributeProto_AttributeType.INT, i: BigInt(value) })
  return create(AttributeProtoSchema, { name, type: AttributeProto_AttributeType.INTS, ints: value.map(BigInt) })
}

/** FNV-1a; equal fingerprints are compared byte by byte. */
function fingerprint(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}
