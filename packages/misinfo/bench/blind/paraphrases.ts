/**
 * Pairs that share nearly all their words and mean the same, or not: order, roles and small words decide. Written blind, see
 * evidence-pairs.ts.
 */
export type ParaphrasePair = readonly [left: string, right: string]

/** Statements: the same said in another order. */
export const keptStatements: readonly ParaphrasePair[] = [
  [
    'In 1934, the family moved from Bergen to Oslo, where he went to school.',
    'The family moved from Bergen to Oslo in 1934, and there he went to school.',
  ],
  [
    'The castle was sold by the Earl of Moray to the city in 1920.',
    'In 1920 the Earl of Moray sold the castle to the city.',
  ],
  ['Lena and Marcus founded the theatre together.', 'The theatre was founded by Marcus and Lena together.'],
  ['Besides Spanish, she also speaks Dutch and Korean.', 'She speaks Korean and Dutch as well as Spanish.'],
  [
    'The river flows north through Arden before it joins the Welle.',
    'Before it joins the Welle, the river flows through Arden to the north.',
  ],
  ['He was succeeded as bishop by his nephew Conrad.', 'His nephew Conrad succeeded him as bishop.'],
  [
    'The second edition, revised by Keller, appeared in Berlin in 1911.',
    'In 1911, the second edition appeared in Berlin, revised by Keller.',
  ],
  [
    'Winters are cold and dry, while summers are warm and wet.',
    'Summers are warm and wet, while winters are cold and dry.',
  ],
  [
    'The mayor gave the key of the city to the astronaut.',
    'The key of the city was given to the astronaut by the mayor.',
  ],
  ['After the war he worked in Vienna as a translator.', 'He worked as a translator in Vienna after the war.'],
  [
    'The team from Lyon beat the team from Turin in the final.',
    'In the final, the team from Turin was beaten by the team from Lyon.',
  ],
  [
    'Both the piano and the violin are played by Ito on this record.',
    'On this record, Ito plays both the violin and the piano.',
  ],
  ['Helen is the daughter of Ruth and the sister of James.', 'Helen is the sister of James and the daughter of Ruth.'],
  [
    'The road connects Selby in the east with Thorne in the west.',
    'In the west the road reaches Thorne, and in the east Selby.',
  ],
  [
    'Alder Creek is a tributary of the Pike River in Ontario, Canada.',
    'In Ontario, Canada, Alder Creek is a tributary of the Pike River.',
  ],
  ['The song was written by Moss, and Reed produced it.', 'Moss wrote the song and it was produced by Reed.'],
]

/** Statements: the same words, another meaning. */
export const changedStatements: readonly ParaphrasePair[] = [
  ['In 1934, the family moved from Bergen to Oslo.', 'In 1934, the family moved from Oslo to Bergen.'],
  [
    'The castle was sold by the Earl of Moray to the city in 1920.',
    'The castle was sold by the city to the Earl of Moray in 1920.',
  ],
  ['The song was written by Moss and produced by Reed.', 'The song was written by Reed and produced by Moss.'],
  ['She was born in Lund and died in Malmo.', 'She was born in Malmo and died in Lund.'],
  [
    'The team from Lyon beat the team from Turin in the final.',
    'The team from Turin beat the team from Lyon in the final.',
  ],
  ['Helen is the daughter of Ruth and the sister of James.', 'Helen is the daughter of James and the sister of Ruth.'],
  [
    'Winters are cold and dry, while summers are warm and wet.',
    'Winters are warm and wet, while summers are cold and dry.',
  ],
  ['The judge accused the lawyer of lying.', 'The lawyer accused the judge of lying.'],
  ['Tom is taller than his brother Felix.', 'His brother Felix is taller than Tom.'],
  [
    'The road connects Selby in the east with Thorne in the west.',
    'The road connects Thorne in the east with Selby in the west.',
  ],
  ['He played for Ajax before he moved to Celtic.', 'He played for Celtic before he moved to Ajax.'],
  ['Conrad succeeded his uncle Otto as bishop in 1310.', 'Otto succeeded his uncle Conrad as bishop in 1310.'],
  [
    'The village is south of the lake and north of the forest.',
    'The village is north of the lake and south of the forest.',
  ],
  [
    'The lead role was played by Ann Petrie, and the music was composed by Iva Roth.',
    'The lead role was played by Iva Roth, and the music was composed by Ann Petrie.',
  ],
  [
    'The first half was dull, but the second half was exciting.',
    'The first half was exciting, but the second half was dull.',
  ],
  ['Mercury is closer to the Sun than Venus.', 'Venus is closer to the Sun than Mercury.'],
  ['The company sued the newspaper for libel.', 'The newspaper sued the company for libel.'],
  ['Germany exports more cars to France than to Spain.', 'Germany exports more cars to Spain than to France.'],
  ['The novel was translated from Hungarian into Finnish.', 'The novel was translated from Finnish into Hungarian.'],
  ['Alder Creek is a tributary of the Pike River.', 'The Pike River is a tributary of Alder Creek.'],
]

/** Questions that ask the same. */
export const keptQuestions: readonly ParaphrasePair[] = [
  ['How can I learn to cook?', 'What is the best way to learn cooking?'],
  ['What is the capital of Mongolia?', 'Which city is the capital of Mongolia?'],
  ['How do I reset my password?', 'How can I reset a password that I forgot?'],
  ['Why is the sky blue?', 'What makes the sky blue?'],
  ['Is it safe to eat raw eggs?', 'Can raw eggs be eaten safely?'],
  ['How long does it take to fly from Rome to Cairo?', 'How much time does a flight from Rome to Cairo take?'],
  ['What are the symptoms of anaemia?', 'How do I know that I have anaemia?'],
  ['How do I lose weight quickly?', 'What is the fastest way to lose weight?'],
  ['Who invented the telephone?', 'By whom was the telephone invented?'],
  ['Which books should everyone read?', 'What books should be read by everyone?'],
  ['Can dogs eat chocolate?', 'Is it okay to give chocolate to a dog?'],
  ['How can I improve my English?', 'What should I do to get better at English?'],
]

/** Questions that share most words and ask something else. */
export const changedQuestions: readonly ParaphrasePair[] = [
  ['How do I convert kilometres to miles?', 'How do I convert miles to kilometres?'],
  ['How long does it take to fly from Rome to Cairo?', 'How much does it cost to fly from Rome to Cairo?'],
  ['What is the capital of Mongolia?', 'What is the population of Mongolia?'],
  ['How can I gain weight quickly?', 'How can I lose weight quickly?'],
  ['Why do cats hate dogs?', 'Why do dogs hate cats?'],
  ['Is it safe to eat raw eggs?', 'Is it safe to eat raw chicken?'],
  ['What are the advantages of solar power?', 'What are the disadvantages of solar power?'],
  ['Who wrote the first novel of the series?', 'Who wrote the last novel of the series?'],
  ['How do I delete my account?', 'How do I create my account?'],
  ['Which countries border Poland?', 'Which countries does Poland export to?'],
  ['When was the company founded?', 'Where was the company founded?'],
  ['How can I learn to cook Indian food?', 'How can I learn to cook Italian food?'],
]
