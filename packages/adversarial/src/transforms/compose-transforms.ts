import { InvalidArgumentError } from '@saaa/evaluator'
import type { AttackTransform } from './attack-transform.ts'

/**
 * One transform that applies several, the first one innermost. It has an inverse where all have; that one is exact for a text
 * when each transform's `domain` leaves what the one before it writes as it is: leet over base64 loses the capitals, base64
 * over leet loses nothing.
 * @throws InvalidArgumentError without transforms
 */
export function composeTransforms(...transforms: readonly AttackTransform[]): AttackTransform {
  const outermost = transforms.at(-1)
  const [innermost] = transforms
  if (outermost === undefined || innermost === undefined)
    throw new InvalidArgumentError({ argument: 'transforms', value: transforms, expected: 'at least one transform' })
  const hints = transforms.flatMap(({ hint }) => hint ?? [])
  return {
    name: transforms.map(({ name }) => name).join('+'),
    family: outermost.family,
    ...(hints.length === 0 ? {} : { hint: hints.reverse().join(', then ') }),
    apply: (text, options) => transforms.reduce((written, { apply }) => apply(written, options), text),
    ...(transforms.every(({ inverse }) => inverse !== undefined)
      ? {
          inverse: (text, options) =>
            transforms.reduceRight((written, { inverse }) => inverse?.(written, options) ?? written, text),
        }
      : {}),
    ...(innermost.domain === undefined ? {} : { domain: innermost.domain }),
    ...(outermost.turns === undefined
      ? {}
      : {
          turns: (text, options) =>
            outermost.turns?.(
              transforms.slice(0, -1).reduce((written, { apply }) => apply(written, options), text),
              options,
            ) ?? [],
        }),
  }
}
