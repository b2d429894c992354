import { describeExpressions } from '../../../tools/expressions/describe-expressions.ts'

describeExpressions({
  folder: new URL('.', import.meta.url),
  bounded: {
    [String.raw`\s*[[(](?:applause|laughter|laughter and applause)\.?[\])]`]: 'a speech of the default corpus',
    [String.raw`\b(?:does not|doesn't|did not|didn't|never) (?:have|had)\b[^,]*\brooms?\b`]: 'a reply to a judge',
    [String.raw`[a-z\d][\w.+-]*@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}`]: 'a reply to a judge',
  },
})
