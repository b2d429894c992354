import { readdirSync } from 'node:fs'
import { expandTemplate, type RandomSource } from './grammar/expand-template.ts'

/** A hand-written line with alternatives, in the class that its list says. */
export interface CorpusLine {
  readonly attack: boolean
  readonly source: string
  readonly template: string
  /** Whether it is part of a document rather than a message of its own. */
  readonly embedded: boolean
  /** Whether it holds a document beside what the user asks. */
  readonly hasDocument: boolean
}

const folder = new URL('corpus/', import.meta.url)
const asideBars = ' || '

/** All lists in scripts/corpus. What a list or file calls harmless or human is harmless. */
export async function readCorpus(): Promise<readonly CorpusLine[]> {
  const read: CorpusLine[] = []
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts'))
    .sort()
  for (const file of files) {
    const lists = (await import(new URL(file, folder).href)) as Readonly<Record<string, readonly string[]>>
    for (const [name, templates] of Object.entries(lists)) {
      const attack = !/harmless|human/i.test(`${file} ${name}`)
      const embedded = /document-/.test(file)
      for (const template of templates)
        read.push({ attack, source: name, template, embedded, hasDocument: template.includes(asideBars) })
    }
  }
  return read
}

/** A line filled in: what the user asks, and the document that stands beside it, if any. */
export function expandLine(
  { template }: CorpusLine,
  random: RandomSource,
): { readonly request: string; readonly document?: string } {
  // The expander knows no bars outside alternatives: they stand for themselves.
  const [request = '', document] = expandTemplate(template, {}, random).split(asideBars)
  return document === undefined ? { request } : { request, document }
}
