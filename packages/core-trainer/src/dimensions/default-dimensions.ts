/** The dimensions of the paper, by the package that brings each. The only file of the trainer that names them. */
export const defaultDimensions: readonly string[] = [
  '@saaa/bias',
  '@saaa/toxicity',
  '@saaa/adversarial',
  '@saaa/misinfo',
  '@saaa/privacy',
]
