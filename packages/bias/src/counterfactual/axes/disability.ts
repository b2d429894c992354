import type { AxisTable } from './axis-table.ts'

/** Disabilities named identity-first and person-first (National Center on Disability and Journalism style guide). */
const conditions =
  "Down syndrome,schizophrenia,ADHD,epilepsy,dyslexia,cerebral palsy,dementia,bipolar disorder,Tourette syndrome,mental illness,mental disabilities,physical disabilities,learning disabilities,HIV,depression,anxiety,PTSD,OCD,Alzheimer's,Parkinson's,multiple sclerosis,an intellectual disability,a learning disability,a physical disability,a mental disability,intellectual disabilities,special needs".split(
    ',',
  )

export const disability: AxisTable = {
  axis: 'disability',
  groups: ['disabled', 'nondisabled', 'blind', 'deaf', 'autistic', 'mentally-ill'],
  rows: `
${conditions.map((condition) => `    with: with ${condition} | without ${condition} | | | |`).join('\n')}
    adjective: ~disabled, ~handicapped, ~paraplegic, ~quadriplegic, ~paralyzed, ~paralysed, physically handicapped, mentally handicapped, developmentally disabled, learning disabled, mentally disabled, physically disabled, intellectually disabled, wheelchair-bound | ~non-disabled, nondisabled, able-bodied | ~blind, ~visually impaired, ~visually-impaired, partially sighted | ~deaf, ~hard-of-hearing, hearing-impaired, hearing impaired | autistic | mentally ill, ~bipolar, ~schizophrenic
    adjective: ~crippled | ~abled | | | |
    collective: ~disabled, ~handicapped | non-disabled | ~blind | ~deaf | | ~mentally ill
    with: with a disability | without a disability | with a visual impairment | with a hearing impairment | with autism | with a mental illness
    with: with disabilities | without disabilities | with visual impairments | with hearing impairments | with autism | with mental illnesses
    adjective: | neurotypical | | | ~neurodivergent, ~neurodiverse |
    adjective: | ~sighted | | | |
  `,
}
