import { describeExpressions } from '../../../tools/expressions/describe-expressions.ts'
import { setPhrases } from './lexicon/set-phrases.ts'

describeExpressions({
  folder: new URL('.', import.meta.url),
  composed: setPhrases.map(([, , , pattern]) => pattern),
})
