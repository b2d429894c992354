/** The part of JSON Schema that the configuration's schema uses. */
export interface JsonSchema {
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly default?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly JsonSchema[]
  readonly items?: JsonSchema
  readonly minItems?: number
  readonly properties?: Record<string, JsonSchema>
  readonly additionalProperties?: boolean | JsonSchema
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly minLength?: number
}

/** The values a schema accepts, in words: `integer ≥ 1`, `number in [0, 1)`, `cpu | webgpu`, `list of strings`. */
export function describeSchema(schema: JsonSchema): string {
  if (schema.anyOf !== undefined) return schema.anyOf.map(describeSchema).join(' or ')
  if (schema.enum !== undefined) return schema.enum.join(' | ')
  if (isList(schema.type)) return schema.type.map((type) => describeSchema({ ...schema, type })).join(' or ')
  switch (schema.type) {
    case 'integer':
    case 'number':
      return `${schema.type}${describeRange(schema)}`
    case 'boolean':
      return 'true or false'
    case 'string':
      return (schema.minLength ?? 0) > 0 ? 'non-empty string' : 'string'
    case 'array':
      return `${(schema.minItems ?? 0) > 0 ? 'non-empty ' : ''}list of ${String(schema.items?.type ?? 'value')}s`
    case 'object':
      if (typeof schema.additionalProperties === 'object')
        return `object of name: ${describeSchema(schema.additionalProperties)}`
      return `object with ${Object.keys(schema.properties ?? {}).join(', ')}`
    default:
      return schema.type ?? 'value'
  }
}

const isList = (type: JsonSchema['type']): type is readonly string[] => Array.isArray(type)

function describeRange(schema: JsonSchema): string {
  // Integers carry JavaScript's own bounds; they say nothing about the option.
  const low = schema.exclusiveMinimum ?? ignoreSafeBound(schema.minimum)
  const high = schema.exclusiveMaximum ?? ignoreSafeBound(schema.maximum)
  const [isLowOpen, isHighOpen] = [schema.exclusiveMinimum !== undefined, schema.exclusiveMaximum !== undefined]
  if (low !== undefined && high !== undefined)
    return ` in ${isLowOpen ? '(' : '['}${low}, ${high}${isHighOpen ? ')' : ']'}`
  if (low !== undefined) return ` ${isLowOpen ? '>' : '≥'} ${low}`
  if (high !== undefined) return ` ${isHighOpen ? '<' : '≤'} ${high}`
  return ''
}

const ignoreSafeBound = (bound: number | undefined): number | undefined =>
  bound !== undefined && Math.abs(bound) === Number.MAX_SAFE_INTEGER ? undefined : bound
