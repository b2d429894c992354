import { areaUnderCurve } from '../../../tools/bench/classification.ts'
import { scoreToxicity } from '../src/index.ts'
import { implicitToxicity } from '../src/implicit/implicit-toxicity.ts'
import { davidson, implicitHate, markedSentences } from './labelled-texts.ts'
for (const [n, d] of [
  ['dav', davidson()],
  ['ts', markedSentences()],
  ['ih', implicitHate()],
] as const) {
  const s = (t: string) => {
    const r = scoreToxicity(t)
    const raw = implicitToxicity(t)
    return { e: r.paths.explicit, i: r.paths.implicit, raw: raw.score, a: raw.attributes.abuse, h: raw.attributes.hate }
  }
  const P = d.toxic.map(s),
    N = d.benign.map(s)
  const auc = (f: (x: ReturnType<typeof s>) => number) => areaUnderCurve(P.map(f), N.map(f)).toFixed(4)
  console.log(
    n,
    'exp',
    auc((x) => x.e),
    'imp',
    auc((x) => x.i),
    'raw',
    auc((x) => x.raw),
    'abuse',
    auc((x) => x.a),
    'hate',
    auc((x) => x.h),
    'max',
    auc((x) => Math.max(x.e, x.i)),
    'nor',
    auc((x) => 1 - (1 - x.e) * (1 - x.i)),
    'max.8e',
    auc((x) => Math.max(x.e * 0.8, x.i)),
    'max.6e',
    auc((x) => Math.max(x.e * 0.6, x.i)),
    'half',
    auc((x) => Math.max(x.e, x.i) + 0.3 * Math.min(x.e, x.i)),
  )
  const q = (v: number[]) => {
    v = [...v].sort((a, b) => a - b)
    return [0.05, 0.25, 0.5, 0.75, 0.9, 0.95].map((p) => v[Math.floor(p * v.length)]!.toFixed(2)).join(' ')
  }
  console.log(
    '  P i',
    q(P.map((x) => x.i)),
    'raw',
    q(P.map((x) => x.raw)),
    'N i',
    q(N.map((x) => x.i)),
    'raw',
    q(N.map((x) => x.raw)),
  )
}
