const marker = Symbol.for('saaa.error')

/** A caller's argument is unusable. Carries the marker by which every package of the project recognises its errors. */
export class TextArgumentError extends Error {
  readonly code = 'invalid-argument'
  readonly argument: string

  constructor(argument: string, expected: string, value: unknown) {
    super(`${argument}: expected ${expected}, got ${describe(value)}.`)
    this.name = 'TextArgumentError'
    this.argument = argument
    Object.defineProperty(this, marker, { value: true })
  }
}

function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value)
  if (typeof value === 'function' || (typeof value === 'object' && value !== null))
    return `a value of type ${typeof value}`
  return String(value)
}

export function requireText(argument: string, value: unknown): void {
  if (typeof value !== 'string') throw new TextArgumentError(argument, 'a string', value)
}

export function requireWholeNumber(argument: string, value: unknown, minimum: number, maximum = 0xffff_ffff): void {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < minimum || value > maximum) {
    throw new TextArgumentError(argument, `a whole number from ${minimum} to ${maximum}`, value)
  }
}
