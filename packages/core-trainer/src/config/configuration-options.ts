import { z } from 'zod'
import { describeSchema, type JsonSchema } from './describe-schema.ts'
import { runConfigurationSchema } from './run-configuration.ts'

/** One leaf of the configuration, as `--help` and the documentation show it. */
export interface ConfigurationOption {
  /** Dotted, for example `training.batchSize`. */
  readonly key: string
  /** Values it takes, in words. */
  readonly type: string
  /** Default as JSON. */
  readonly default: string
  readonly description: string
}

/** Every option of a run with its type, default and description, generated from the schema, in its order. */
export function configurationOptions(): readonly ConfigurationOption[] {
  return leavesOf(configurationJsonSchema(), '').map(([key, schema]) => ({
    key,
    type: describeSchema(schema),
    default: JSON.stringify(schema.default),
    description: schema.description ?? '',
  }))
}

/** The JSON Schema of a configuration file, for editors. */
export const configurationJsonSchema = (): JsonSchema =>
  z.toJSONSchema(runConfigurationSchema, { io: 'input' }) as JsonSchema

/** The schema at a path: a section, an option or an entry of one; undefined where nothing may stand. */
export function schemaAt(path: readonly PropertyKey[]): JsonSchema | undefined {
  let schema: JsonSchema | undefined = configurationJsonSchema()
  for (const part of path) {
    if (typeof part === 'number') schema = schema.items
    else if (schema.properties !== undefined) schema = ownProperty(schema.properties, String(part))
    else schema = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined
    if (schema === undefined) return undefined
  }
  return schema
}

const ownProperty = (properties: Record<string, JsonSchema>, name: string): JsonSchema | undefined =>
  Object.hasOwn(properties, name) ? properties[name] : undefined

function leavesOf(schema: JsonSchema, prefix: string): [key: string, schema: JsonSchema][] {
  if (schema.properties === undefined) return [[prefix, schema]]
  return Object.entries(schema.properties).flatMap(([name, child]) =>
    leavesOf(child, prefix === '' ? name : `${prefix}.${name}`),
  )
}
