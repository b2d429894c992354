/** Directions of imports (docs/design): the order below is the only list of layers. */
const modules = ['bias', 'toxicity', 'adversarial', 'misinfo', 'privacy']
const inPackage = (name) => `^packages/${name}/`

/** Layers inside kernels, lowest first; each may import itself and those before it. */
const kernelLayers = ['graph', 'ops', 'autodiff', 'onnx', 'runtime', 'testing']

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'evaluator-imports-nothing',
      severity: 'error',
      from: { path: '^packages/evaluator/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^packages/evaluator/' },
    },
    // An undeclared package of ours does not resolve; without this rule the directions below would not see it.
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...['text', 'kernels'].map((name) => ({
      name: `${name}-imports-nothing-of-ours`,
      severity: 'error',
      from: { path: inPackage(name) },
      to: { path: '^packages/', pathNot: inPackage(name) },
    })),
    ...modules.map((name) => ({
      name: `${name}-stays-alone`,
      severity: 'error',
      from: { path: `^packages/${name}/src` },
      to: { path: '^packages/', pathNot: `^packages/(${name}|evaluator|text|kernels)/` },
    })),
    {
      name: 'kernels-only-for-training',
      severity: 'error',
      from: { path: `^packages/(${modules.join('|')})/src`, pathNot: '/training(/|\\.ts$|\\.test\\.ts$)' },
      to: { path: '^packages/kernels/' },
    },
    {
      name: 'trainer-knows-no-module',
      severity: 'error',
      from: { path: '^packages/core-trainer/src', pathNot: 'src/dimensions/default-dimensions\\.ts$|\\.test\\.ts$' },
      to: { path: `^packages/(${modules.join('|')}|text)/` },
    },
    ...kernelLayers.slice(0, -1).map((layer, index) => ({
      name: `kernels-${layer}-below`,
      severity: 'error',
      from: { path: `^packages/kernels/src/${layer}/`, pathNot: '\\.test\\.ts$' },
      to: { path: `^packages/kernels/src/(${kernelLayers.slice(index + 1).join('|')})/` },
    })),
    {
      name: 'kernels-blocks-are-made-of-operations',
      severity: 'error',
      from: { path: '^packages/kernels/src/(nn|optim)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^packages/kernels/src/(autodiff|onnx|runtime|testing)/' },
    },
    {
      name: 'kernels-below-blocks',
      severity: 'error',
      from: { path: `^packages/kernels/src/(${kernelLayers.join('|')})/`, pathNot: '\\.test\\.ts$' },
      to: { path: '^packages/kernels/src/(nn|optim)/' },
    },
    {
      name: 'onnxruntime-only-in-runtime',
      severity: 'error',
      from: {
        path: '^packages/',
        pathNot: '^packages/kernels/src/runtime/|/bench/|^packages/core-trainer/src/(export|generate)/.*\\.test\\.ts$',
      },
      to: { path: 'onnxruntime' },
    },
    {
      name: 'examples-use-public-entries',
      severity: 'error',
      from: { path: '^examples/' },
      to: { path: '^packages/[^/]+/src/(?!index\\.ts$|training\\.ts$|(conformance|testing|training)/index\\.ts$)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(packages|examples)/[^/]+/dist/|/__fixtures__/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['@saaa/source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
    },
  },
}
