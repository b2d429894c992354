import { isUtf8 } from 'node:buffer'
import { describeValue, type Sample } from '@saaa/evaluator'

export interface ParseRecordOptions {
  /** Field with the text of a record that is not an exchange. */
  readonly textField: string
  /** Name under which the result will be added. */
  readonly resultField: string
}

/** A record to score, or why there is none. */
export type ParsedRecord = { readonly json: string; readonly sample: Sample } | { readonly problem: string }

/**
 * Reads one line: `{ "text": … }`, or an exchange `{ "input": …, "output": …, "context": … }`.
 * @returns undefined for a blank line
 */
export function parseRecord(bytes: Buffer, { textField, resultField }: ParseRecordOptions): ParsedRecord | undefined {
  if (!isUtf8(bytes)) return { problem: 'not valid UTF-8' }
  const json = bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trim()
  if (json === '') return undefined
  let record: unknown
  try {
    record = JSON.parse(json)
  } catch (error) {
    return { problem: `not valid JSON: ${error instanceof Error ? error.message : String(error)}` }
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return { problem: `expected an object, got ${describeValue(record)}` }
  }
  const fields = record as Record<string, unknown>
  if (Object.hasOwn(fields, resultField)) {
    return { problem: `has a field ${describeValue(resultField)} already; name another with --key` }
  }
  const field = Object.hasOwn(fields, textField) ? textField : 'output'
  const text = Object.hasOwn(fields, field) ? fields[field] : undefined
  if (typeof text !== 'string') {
    return { problem: `expected a string in ${describeValue(textField)} or "output", got ${describeValue(text)}` }
  }
  const isExchange = field === 'output'
  for (const name of ['input', 'context']) {
    const value = fields[name]
    if (isExchange && value !== undefined && typeof value !== 'string') {
      return { problem: `expected a string in "${name}", got ${describeValue(value)}` }
    }
  }
  const { input, context } = fields as { input?: string; context?: string }
  const sample = isExchange
    ? { input: input ?? '', output: text, ...(context === undefined ? {} : { context }) }
    : { input: '', output: text }
  return { json, sample }
}

/** The record with one more field, every other byte of it as it came: large integers and key order survive. */
export function withResult(json: string, resultField: string, result: unknown): string {
  const open = json.slice(0, -1).trimEnd()
  return `${open}${open.endsWith('{') ? '' : ','}${JSON.stringify(resultField)}:${JSON.stringify(result)}}`
}
