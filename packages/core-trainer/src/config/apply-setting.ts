import { schemaAt } from './configuration-options.ts'

type Tree = Record<string, unknown>

/**
 * A copy of `configuration` with one `key=value` setting in it. The value is read as JSON, or as the plain text it is
 * where that fails or the option takes a string.
 * @returns the new configuration, or the line that says why the setting cannot be applied
 */
export function applySetting(
  configuration: Tree,
  setting: string,
): { readonly configuration: Tree } | { readonly problem: string } {
  const equals = setting.indexOf('=')
  const path = equals < 1 ? [] : setting.slice(0, equals).trim().split('.')
  if (path.length === 0 || path.includes('')) {
    return {
      problem: `--set ${JSON.stringify(setting)}: expected key=value, for example --set training.batchSize=8`,
    }
  }
  const root = { ...configuration }
  let section = root
  for (const [index, part] of path.slice(0, -1).entries()) {
    const child = Object.hasOwn(section, part) ? section[part] : {}
    if (typeof child !== 'object' || child === null || Array.isArray(child)) {
      return {
        problem: `--set ${JSON.stringify(setting)}: ${path.slice(0, index + 1).join('.')} is a value, not a section`,
      }
    }
    section = define(section, part, { ...child })
  }
  define(section, path.at(-1)!, parseValue(setting.slice(equals + 1), path))
  return { configuration: root }
}

/** Plain assignment would let a key named __proto__ vanish instead of being refused. */
function define<Value>(section: Tree, name: string, value: Value): Value {
  Object.defineProperty(section, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  })
  return value
}

function parseValue(text: string, path: readonly string[]): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return text
  }
  const schema = schemaAt(path)
  const types = new Set([schema, ...(schema?.anyOf ?? [])].flatMap((part) => part?.type ?? []))
  const takesText = types.has('string') && typeof value !== 'string' && !(value === null && types.has('null'))
  return takesText ? text : value
}
