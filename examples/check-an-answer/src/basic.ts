import { createVerifier, scoreConsistency, semanticEntropy } from '@saaa/misinfo'

const passage =
  'The lighthouse on Grey Skerry was built in 1862 by Elin Strand. It is 31 metres tall. ' +
  'The keeper left in 1974, when the lamp became automatic. Visitors reach it by boat from Port Alder.'

// 1. Does the answer say what the passage says? Claim by claim, with the sentence that decides.
const answer =
  'The lighthouse on Grey Skerry was built in 1862. It is 13 metres tall. ' +
  'Visitors reach it by boat from Port Alder. Its lamp burns whale oil.'
const { score, claims } = createVerifier([passage])(answer)
export const checkedClaims = claims.map(({ start, end, verdict, support, conflicts, evidence }) => ({
  claim: answer.slice(start, end),
  verdict,
  support,
  conflicts,
  evidence: evidence === undefined ? undefined : passage.slice(evidence.start, evidence.end),
}))
console.log(`Answer against the passage: ${score.toFixed(2)}`)
for (const { claim, verdict, conflicts, evidence } of checkedClaims) {
  console.log(`  ${verdict.padEnd(10)}  ${claim}`)
  if (verdict === 'refuted') console.log(`              ${conflicts.join(', ')}: ${evidence}`)
}

// 2. No passage, but n answers of one model: the one that the others bear out is the best guess.
const question = 'When was the lighthouse on Grey Skerry built?'
const answers = [
  'It was built in 1826.',
  'The lighthouse on Grey Skerry was built in 1862.',
  'It was built in 1862.',
  'In 1862.',
  'The lighthouse was finished in 1871.',
]
export const ranked = answers
  .map((text, index) => {
    const others = answers.filter((_, other) => other !== index)
    return { text, consistency: scoreConsistency(text, others, { question }).score }
  })
  .sort((left, right) => right.consistency - left.consistency)
console.log(`\n${question}`)
for (const { text, consistency } of ranked) console.log(`  ${consistency.toFixed(2)}  ${text}`)

// 3. How unsure is the model? Answers are grouped by what they mean, and the entropy of the groups is taken.
const capital = ['Paris.', 'It is Paris.', 'The capital of France is Paris.', 'Paris is the capital.', 'Paris']
export const unsure = semanticEntropy(answers, { question })
export const sure = semanticEntropy(capital, { question: 'What is the capital of France?' })
console.log('\nMeanings and their entropy in nats, with its interval')
for (const [name, { meanings, entropy, lower, upper, clusters }] of Object.entries({
  lighthouse: unsure,
  capital: sure,
})) {
  const sizes = clusters.clusters.map(({ length }) => length).join(' + ')
  console.log(`  ${name}: ${meanings} (${sizes}), ${entropy.toFixed(2)} [${lower.toFixed(2)}, ${upper.toFixed(2)}]`)
}
