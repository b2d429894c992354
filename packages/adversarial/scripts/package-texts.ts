import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { thirdOf } from '../../../tools/bench/shared-data.ts'
import type { RandomSource } from './grammar/expand-template.ts'
import { shuffled } from './grammar/generate-texts.ts'

const store = 'node_modules/.pnpm'
const permissive = /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0)$/
const readmeSections = 6
const declarationChunks = 2
const chunkLength = 1500
const messagesPerLanguage = 350
const mostMessages = 25

interface InstalledPackage {
  readonly name: string
  readonly folder: string
}

/**
 * What people wrote beside the code that this repository depends on: sections of README files, declarations with their
 * comments, and the messages of the TypeScript compiler in thirteen languages. Packages under permissive licences, of the
 * thirds (by name) that fitting may see.
 */
export function readPackageTexts(random: RandomSource): ReadonlyMap<string, readonly string[]> {
  const packages = installedPackages().filter(({ name }) => thirdOf(name) !== 2)
  return new Map([
    ['readmes', packages.flatMap(({ folder }) => readmeTexts(folder, random))],
    ['declarations', packages.flatMap(({ folder }) => declarationTexts(folder, random))],
    ['compiler messages', compilerMessages(random)],
  ])
}

function installedPackages(): readonly InstalledPackage[] {
  const found = new Map<string, string>()
  for (const entry of readdirSync(store).toSorted()) {
    // Scoped names have a plus sign in place of the slash, and @ stands before the version.
    const name = entry.slice(0, entry.indexOf('@', 1)).replace('+', '/')
    const folder = join(store, entry, 'node_modules', name)
    const manifest = join(folder, 'package.json')
    if (found.has(name) || !existsSync(manifest)) continue
    const { license } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly license?: unknown }
    if (typeof license === 'string' && permissive.test(license)) found.set(name, folder)
  }
  return [...found].map(([name, folder]) => ({ name, folder }))
}

function readmeTexts(folder: string, random: RandomSource): readonly string[] {
  const name = readdirSync(folder).find((file) => /^readme\.md$/i.test(file))
  if (name === undefined) return []
  const sections = readFileSync(join(folder, name), 'utf8')
    .split(/\n(?=#{1,4} )/)
    .filter(({ length }) => length > 120)
    .map((section) => section.slice(0, 2 * chunkLength))
  return shuffled(sections, random).slice(0, readmeSections)
}

function declarationTexts(folder: string, random: RandomSource): readonly string[] {
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => /\.d\.c?ts$/.test(file))
    .toSorted()
  const many = Math.min(files.length, 12)
  return shuffled(files, random)
    .slice(0, many)
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8')
      const count = Math.min(declarationChunks, Math.floor(text.length / chunkLength))
      return Array.from({ length: count }, () => {
        const start = random.below(text.length - chunkLength)
        return text.slice(start, start + chunkLength)
      })
    })
}

/** Some messages below one another, in one language. Placeholders read as they stand. */
function compilerMessages(random: RandomSource): readonly string[] {
  const entry = readdirSync(store).find((name) => name.startsWith('typescript@5.9'))
  if (entry === undefined) throw new Error('expected an installed TypeScript 5.9')
  const folder = join(store, entry, 'node_modules/typescript/lib')
  return readdirSync(folder)
    .toSorted()
    .map((language) => join(folder, language, 'diagnosticMessages.generated.json'))
    .filter((path) => existsSync(path))
    .flatMap((path) => {
      const byKey = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, string>>
      const messages = Object.entries(byKey).flatMap(([key, message]) => (thirdOf(key) === 2 ? [] : [message]))
      return Array.from({ length: messagesPerLanguage }, () => {
        const count = 1 + random.below(mostMessages)
        const separator = random.pick([' ', '\n', '\n\n', '\n- '])
        return Array.from({ length: count }, () => random.pick(messages)).join(separator)
      })
    })
}
