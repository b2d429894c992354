/** The accountant against the vectors of the reference: Opacus and dp_accounting, six digits. */
import type { Measurement, Row } from '../../../tools/bench/row.ts'
import { PrivacyAccountant, sampledGaussianRdp } from '../src/index.ts'

/** q, σ, T, δ, ε by the improved conversion, its order, ε by the basic one. */
const trainings = [
  [256 / 60_000, 1.1, 14_062, 1e-5, 2.596556, 8.1, 3.0083],
  [250 / 60_000, 1.3, 3600, 1e-5, 0.9422, 17, 1.1799],
  [0.01, 4, 10_000, 1e-5, 1.03549, 17, 1.2586],
  [0.01, 1, 1000, 1e-5, 2.101365, 7.8, 2.538],
  [0.001, 0.6, 5000, 1e-6, 3.627395, 4.6, 4.2964],
  [1, 10, 100, 1e-5, 4.728507, 5.4, 5.2985],
  [0.1, 2, 500, 1e-5, 6.034322, 4.4, 6.7131],
] as const

/** q, σ, α, r(α) of one step. */
const steps = [
  [0.01, 1, 1.5, 1.27253744e-4],
  [0.01, 1, 2, 1.71813422e-4],
  [0.01, 1, 8, 8.93643908e-4],
  [0.01, 1, 32, 11.2462759],
  [0.01, 4, 1.5, 4.83549318e-6],
  [0.01, 4, 2, 6.44942509e-6],
  [0.01, 4, 8, 2.5899123e-5],
  [0.01, 4, 32, 1.05263607e-4],
] as const

export const accountantMeasurement: Measurement = {
  key: 'accountant',
  measure: () => Promise.resolve([stepRow(), trainingRow(), tightRow()]),
}

/** ε by dp_accounting's privacy loss distributions (interval 1e-4) of the same trainings. */
const tight = [2.381686, 0.85303, 0.946999, 1.828244, 2.748423, 4.377178, 5.55547] as const

function tightRow(): Row {
  let worst = 0
  for (const [index, [samplingRate, noiseMultiplier, count, delta]] of trainings.entries()) {
    const accountant = new PrivacyAccountant().record({ samplingRate, noiseMultiplier, steps: count })
    worst = Math.max(worst, Math.abs(accountant.tight({ delta }).epsilon - (tight[index] ?? 0)))
  }
  return {
    name: `accountant, tight ε of ${trainings.length} trainings (loss distribution)`,
    figure: `largest difference ${worst.toExponential(1)}`,
    bar: '≤ 1e-4',
    met: worst <= 1e-4,
  }
}

function stepRow(): Row {
  let worst = 0
  for (const [samplingRate, noiseMultiplier, order, expected] of steps)
    worst = Math.max(worst, Math.abs(sampledGaussianRdp({ samplingRate, noiseMultiplier, order }) / expected - 1))
  return {
    name: `accountant, one step, ${steps.length} vectors`,
    figure: `largest relative difference ${worst.toExponential(1)}`,
    bar: '≤ 5e-7',
    met: worst <= 5e-7,
  }
}

function trainingRow(): Row {
  let worst = 0
  let worstBasic = 0
  let orders = 0
  for (const [samplingRate, noiseMultiplier, count, delta, epsilon, order, basic] of trainings) {
    const accountant = new PrivacyAccountant().record({ samplingRate, noiseMultiplier, steps: count })
    const spent = accountant.spent({ delta })
    worst = Math.max(worst, Math.abs(spent.epsilon - epsilon))
    worstBasic = Math.max(worstBasic, Math.abs(accountant.spent({ delta, conversion: 'basic' }).epsilon - basic))
    if (spent.order === order) orders += 1
  }
  return {
    name: `accountant, ε of ${trainings.length} trainings`,
    figure: `largest difference ${worst.toExponential(1)}, orders ${orders}/${trainings.length}, basic ${worstBasic.toExponential(1)}`,
    bar: '≤ 1e-6, all orders, basic ≤ 1e-4',
    met: worst <= 1e-6 && orders === trainings.length && worstBasic <= 1e-4,
  }
}
