import type { EvidencePairs } from './evidence-pairs.ts'
import type { GroundedReply } from './answers-and-dialogue.ts'
import type { ParaphrasePair } from './paraphrases.ts'

/** Written after the judge had been mended with the first sets, and run once: what to expect of texts that it has not met. */
export const secondEvidence: readonly EvidencePairs[] = [
  {
    evidence:
      'The regional court in Falkberg sentenced a 41-year-old accountant to three years in prison on Monday for embezzling 2.3 million euros from a charity. He had confessed at the start of the trial. The money, most of which he lost in online casinos, had been meant for a children’s home in Kenya. His lawyer said that he would not appeal.',
    supported: [
      'An accountant was given a three-year prison sentence for stealing 2.3 million euros from a charity.',
      'The man admitted his guilt when the trial began.',
      'He gambled away most of the money on the internet.',
    ],
    refuted: [
      'The accountant denied the charges.',
      'The court acquitted the accountant.',
      'His lawyer announced that he would appeal against the sentence.',
    ],
    open: ['The charity has since closed.', 'The accountant is married with two children.'],
  },
  {
    evidence:
      'Brook Vale lost 3–1 to Stanmore on Saturday and dropped to fourteenth place. Striker Idris Cole put the visitors ahead after nine minutes, but Stanmore equalised before half-time through Ben Hardy, who scored again in the second half. The home side played the last half-hour with ten men after captain Joe Park had been sent off.',
    supported: [
      'Stanmore beat Brook Vale 3–1.',
      'Ben Hardy scored twice for Stanmore.',
      'Stanmore finished the match with only ten players.',
    ],
    refuted: [
      'Brook Vale defeated Stanmore on Saturday.',
      'Idris Cole scored the equaliser in the second half.',
      'Brook Vale climbed to fourteenth place.',
    ],
    open: ['The match was watched by 6,000 people.', 'Brook Vale will replace their coach.'],
  },
  {
    evidence:
      'The software update fixes a flaw that allowed attackers to read private messages without a password. Only version 8 of the app on Android was affected; users of iPhones need to do nothing. The company learned of the problem from a student in Brazil, who received a reward of 15,000 dollars. There is no sign that the flaw was ever exploited.',
    supported: [
      'A student in Brazil reported the flaw and was rewarded with 15,000 dollars.',
      'iPhone users were not affected by the flaw.',
      'The flaw made it possible to read private messages without knowing the password.',
    ],
    refuted: [
      'Hackers exploited the flaw to steal messages.',
      'All versions of the app were affected.',
      'iPhone users must install the update.',
    ],
    open: ['The company has ten million customers.', 'The student works for a bank.'],
  },
  {
    evidence:
      'Hollin Abbey was founded in 1131 by monks from Burgundy and dissolved in 1538. Its church, once the longest in the county, is a ruin; the gatehouse alone survives intact and has housed a small exhibition since 2009. The site is open all year except for January. Dogs are welcome on a lead.',
    supported: [
      'Monks from Burgundy established Hollin Abbey in 1131.',
      'Of the abbey, only the gatehouse is undamaged.',
      'Visitors may bring dogs as long as they keep them on a lead.',
    ],
    refuted: [
      'The church of Hollin Abbey is well preserved.',
      'The site can be visited in January.',
      'Dogs are not allowed at the abbey.',
    ],
    open: ['The abbey owned large flocks of sheep.', 'Entry costs five pounds.'],
  },
  {
    evidence:
      'Coffee prices rose by a fifth in March after frost had damaged plantations in Minas Gerais. Exports from Vietnam, the second largest producer, fell because of a shortage of containers. Traders do not expect relief before the harvest in July. Consumers in Europe have hardly noticed so far, since roasters buy their beans months ahead.',
    supported: [
      'Frost damage in Minas Gerais drove coffee prices up by 20 percent in March.',
      'Vietnam exported less coffee because containers were scarce.',
      'European consumers have felt little of the rise so far.',
    ],
    refuted: [
      'Coffee became cheaper in March.',
      'Vietnam is the largest producer of coffee.',
      'Vietnam increased its exports.',
    ],
    open: ['Brazil will subsidise its farmers.', 'Tea is becoming more popular in Europe.'],
  },
  {
    evidence:
      'Dr. Amara Nwosu has been elected president of the Royal Institute of Chemistry, the first person born outside Europe to hold the post. Nwosu, who was born in Enugu and took her doctorate in Leeds, is known for catalysts that turn carbon dioxide into fuel. She succeeds Sir Colin Baines, who steps down in June after five years.',
    supported: [
      'Amara Nwosu will follow Colin Baines as president of the Royal Institute of Chemistry.',
      'Nwosu was born in Enugu and earned her PhD in Leeds.',
      'Baines has been president for five years.',
    ],
    refuted: [
      'Colin Baines succeeds Amara Nwosu as president.',
      'Nwosu was born in Leeds and took her doctorate in Enugu.',
      'Nwosu is a physicist known for her work on magnets.',
    ],
    open: ['Nwosu has written three textbooks.', 'Baines will move to Canada.'],
  },
]

export const secondReplies: readonly GroundedReply[] = [
  {
    knowledge:
      'The Sun Gate was finished in 1588 under Duke Albrecht. A fire in 1702 destroyed its roof, which was rebuilt in copper in 1711.',
    question: 'When did the roof of the Sun Gate burn down?',
    right: ['In 1702', 'It was destroyed by a fire in 1702.'],
    wrong: ['1711', 'In 1588'],
  },
  {
    knowledge:
      'Lucy Tan and Omar Reyes wrote the musical "Harbour Lights". Tan composed the music, and Reyes was responsible for the lyrics.',
    question: 'Who composed the music of Harbour Lights?',
    right: ['Lucy Tan', 'Tan composed it.'],
    wrong: ['Omar Reyes', 'The music was composed by Andrew Lloyd.'],
  },
  {
    knowledge: 'Adult axolotls keep their gills and live in water all their lives, unlike most other salamanders.',
    question: 'Do adult axolotls live on land?',
    right: ['No', 'No, they live in water all their lives.'],
    wrong: ['Yes', 'Yes, adult axolotls leave the water.'],
  },
  {
    knowledge: 'The Danube flows through Vienna, Bratislava, Budapest and Belgrade before it reaches the Black Sea.',
    question: 'Into which sea does the Danube flow?',
    right: ['the Black Sea', 'It flows into the Black Sea.'],
    wrong: ['the Adriatic', 'The Danube flows into the Mediterranean Sea.'],
  },
  {
    knowledge:
      'Kira Olsen holds the national record in the javelin, 63.4 metres, and came fifth in the world championship of 2017.',
    question: 'What place did Kira Olsen take in the world championship of 2017?',
    right: ['fifth', 'She came fifth.'],
    wrong: ['third', 'She won the silver medal.'],
  },
  {
    knowledge:
      'Mr. Lark is a children’s book about a heron that is afraid of water. It was illustrated by Mia Brandt and sold 90,000 copies.',
    question: 'What animal is the book Mr. Lark about?',
    right: ['a heron', 'It is about a heron that fears water.'],
    wrong: ['a lark', 'It is about a duck that cannot swim.'],
  },
]

export const secondKept: readonly ParaphrasePair[] = [
  [
    'The castle was besieged by the French in 1405 and by the English in 1412.',
    'The French besieged the castle in 1405 and the English in 1412.',
  ],
  ['Although it was raining, hundreds came to the opening.', 'Hundreds came to the opening although it was raining.'],
  ['Mary Finch was taught the violin by her father, a miller.', 'Her father, a miller, taught Mary Finch the violin.'],
  [
    'The county borders Wake to the north and Pell to the south.',
    'To the south the county borders Pell, and to the north Wake.',
  ],
  ['Copper is mined in the hills near Tolma.', 'In the hills near Tolma, copper is mined.'],
  [
    'Bus 12 runs from the station to the harbour every ten minutes.',
    'Every ten minutes, bus 12 runs from the station to the harbour.',
  ],
  [
    'She beat Chen in the semifinal and lost to Novak in the final.',
    'She lost to Novak in the final after she had beaten Chen in the semifinal.',
  ],
  ['Oak and ash grow on the northern slope.', 'On the northern slope grow ash and oak.'],
]

export const secondChanged: readonly ParaphrasePair[] = [
  [
    'The castle was besieged by the French in 1405 and by the English in 1412.',
    'The castle was besieged by the English in 1405 and by the French in 1412.',
  ],
  ['Mary Finch taught her father to play the violin.', 'Her father taught Mary Finch to play the violin.'],
  [
    'The county borders Wake to the north and Pell to the south.',
    'The county borders Pell to the north and Wake to the south.',
  ],
  ['Bus 12 runs from the station to the harbour.', 'Bus 12 runs from the harbour to the station.'],
  [
    'She beat Chen in the semifinal and lost to Novak in the final.',
    'She beat Novak in the semifinal and lost to Chen in the final.',
  ],
  [
    'The king gave the island to his son in exchange for the castle.',
    'The king gave the castle to his son in exchange for the island.',
  ],
  ['Iron is heavier than aluminium.', 'Aluminium is heavier than iron.'],
  ['The editor asked the author to shorten the article.', 'The author asked the editor to shorten the article.'],
]
