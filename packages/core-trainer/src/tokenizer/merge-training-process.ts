import { BPE, byteLevelPreTokenizer, Tokenizer } from 'tokenizers'

/**
 * What `trainMerges` runs in a process of its own: `merge-training-process CORPUS SAVED`. It trains a byte-level BPE on a
 * text file and saves it as JSON. The native trainer blocks its thread and draws on standard output, with no option against either.
 */
const [, , corpus = '', saved = ''] = process.argv
// Ctrl-C in a terminal reaches both processes: the one that started this one decides.
process.on('SIGINT', () => undefined)
try {
  const native = new Tokenizer(BPE.empty())
  native.setPreTokenizer(byteLevelPreTokenizer(false, true))
  native.train([corpus])
  native.save(saved)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
