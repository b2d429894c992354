import { describeValue, SaaaError } from '@saaa/evaluator'
import type { z } from 'zod'
import { configurationOptions, schemaAt } from './configuration-options.ts'
import { describeSchema, type JsonSchema } from './describe-schema.ts'
import { nearestKey, nearestName } from './nearest-name.ts'

/** What is wrong with a configuration, one line per problem: key, value, what was expected, nearest valid name. */
export function configurationProblems(issues: readonly z.core.$ZodIssue[], configuration: unknown): readonly string[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.flatMap((name) => unknownKeys([...issue.path, name], configuration))
    const value = valueAt(configuration, issue.path)
    return [`${keyOf(issue.path)} = ${describeValue(value)}: expected ${expected(issue, value)}`]
  })
}

/** @param problems at least one line, each naming its key */
export function configurationError(problems: readonly string[], source: string): SaaaError {
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`
  return new SaaaError({
    code: 'invalid-configuration',
    message: `The configuration has ${count} (${source}):\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
  })
}

/** The lines for a key that does not exist: one for each option under it. */
function unknownKeys(path: readonly PropertyKey[], configuration: unknown): readonly string[] {
  const value = valueAt(configuration, path)
  const isSection = typeof value === 'object' && value !== null && !Array.isArray(value)
  const names = isSection ? Object.keys(value) : []
  if (names.length > 0) return names.flatMap((name) => unknownKeys([...path, name], configuration))
  const key = keyOf(path)
  const options = configurationOptions()
  const nearest = nearestKey(
    key,
    options.map((option) => option.key),
  )
  const type = options.find((option) => option.key === nearest)?.type
  return [
    `${key} = ${describeValue(value)}: no such option; the nearest is ${nearest}${type === undefined ? '' : `, ${type}`}`,
  ]
}

const keyOf = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? 'configuration' : path.map(String).join('.')

function expected(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'custom') return issue.message
  const schema = schemaAt(issue.path)
  if (schema === undefined) return issue.message
  const described = describeSchema(schema)
  const choices = choicesOf(schema)
  if (choices.length === 0 || typeof value !== 'string') return described
  return `${described}; the nearest is ${JSON.stringify(nearestName(value, choices))}`
}

const choicesOf = (schema: JsonSchema): readonly string[] =>
  [schema, ...(schema.anyOf ?? [])].flatMap((part) => (part.enum ?? []).filter((choice) => typeof choice === 'string'))

function valueAt(configuration: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = configuration
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined
    value = (value as Record<PropertyKey, unknown>)[part]
  }
  return value
}
