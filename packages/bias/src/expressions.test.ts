import { describeExpressions } from '../../../tools/expressions/describe-expressions.ts'

describeExpressions({
  folder: new URL('.', import.meta.url),
  bounded: { [String.raw`(?:^|[.!?\n]["'”’)\]]*)\s*["'“‘(]*$`]: 'eight characters before a name' },
})
