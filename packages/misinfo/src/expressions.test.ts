import { describeExpressions } from '../../../tools/expressions/describe-expressions.ts'

describeExpressions({ folder: new URL('.', import.meta.url) })
