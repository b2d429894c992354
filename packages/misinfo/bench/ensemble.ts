import type { Measurement } from '../../../tools/bench/row.ts'
import { ensembleUncertainty } from '../src/index.ts'

const binaryEntropy = (p: number): number => -(p * Math.log(p) + (1 - p) * Math.log(1 - p))

/**
 * Two members that believe a coin falls heads with ½ + d and ½ − d: the mean is even, so the total is ln 2, the aleatoric part the
 * entropy of ½ + d and the epistemic part the rest. The same over independent coins, whose entropies add up.
 */
export const ensemble: Measurement = {
  key: 'ensemble',
  measure: () => {
    let worst = 0
    for (let d = 0; d < 0.5; d += 0.01) {
      for (const coins of [1, 2, 3]) {
        const joint = (p: number): number[] =>
          Array.from({ length: 2 ** coins }, (_, outcome) =>
            Array.from({ length: coins }, (_, coin) => ((outcome >> coin) & 1 ? p : 1 - p)).reduce((a, b) => a * b, 1),
          )
        const { total, aleatoric, epistemic } = ensembleUncertainty([joint(0.5 + d), joint(0.5 - d)])
        const expectedAleatoric = coins * binaryEntropy(0.5 + d)
        worst = Math.max(worst, Math.abs(aleatoric - expectedAleatoric), Math.abs(total - aleatoric - epistemic))
        if (coins === 1) worst = Math.max(worst, Math.abs(total - Math.LN2))
      }
    }
    return Promise.resolve([
      {
        name: 'ensemble decomposition against its closed form',
        figure: `largest error ${worst.toExponential(1)}`,
        bar: '≤ 1e-6',
        met: worst <= 1e-6,
      },
    ])
  },
}
