/** Short answers to one question, grouped by what they mean: the partition that a reader would make. Written blind, see evidence-pairs.ts. */
export interface GroupedAnswers {
  readonly question: string
  readonly groups: readonly (readonly string[])[]
}

export const groupedAnswers: readonly GroupedAnswers[] = [
  {
    question: 'Who painted the ceiling of the Sistine Chapel?',
    groups: [
      [
        'Michelangelo',
        'It was Michelangelo.',
        'Michelangelo Buonarroti painted it.',
        'The ceiling was painted by Michelangelo.',
      ],
      ['Raphael', 'It was painted by Raphael.'],
      ['Leonardo da Vinci'],
    ],
  },
  {
    question: 'In what year did the first person walk on the Moon?',
    groups: [
      ['1969', 'In 1969.', 'It happened in July 1969.', 'The first person walked on the Moon in 1969.'],
      ['1968'],
      ['In 1971.', '1971'],
    ],
  },
  {
    question: 'What is the boiling point of water at sea level?',
    groups: [
      ['100 °C', '100 degrees Celsius', 'Water boils at 100 degrees Celsius.', '212 °F'],
      ['90 degrees Celsius'],
      ['It boils at 120 °C.'],
    ],
  },
  {
    question: 'Can penguins fly?',
    groups: [
      ['No', 'No, they cannot.', 'Penguins cannot fly.', 'They are unable to fly.'],
      ['Yes', 'Yes, they can fly.'],
    ],
  },
  {
    question: 'What is the largest ocean?',
    groups: [
      ['The Pacific', 'the Pacific Ocean', 'The largest ocean is the Pacific.'],
      ['The Atlantic Ocean', 'Atlantic'],
      ['Indian Ocean'],
    ],
  },
  {
    question: 'Who is the mother of Queen Elinor?',
    groups: [
      ['Margaret of Anhalt', 'Her mother was Margaret of Anhalt.', 'Margaret'],
      ['Sophia', 'Her mother is Sophia of Hesse.'],
      ['I do not know.', "I'm not sure."],
    ],
  },
  {
    question: 'How many legs does a spider have?',
    groups: [['8', 'Eight', 'A spider has eight legs.', 'eight legs'], ['Six', '6 legs'], ['Ten']],
  },
  {
    question: 'What causes tides?',
    groups: [
      ["The Moon's gravity", 'Tides are caused by the gravity of the Moon.', 'the gravitational pull of the Moon'],
      ['The wind', 'Tides are caused by wind.'],
      ['The rotation of the Earth'],
    ],
  },
  {
    question: 'Where was the poet born?',
    groups: [
      ['In Alexandria, Egypt', 'Alexandria', 'She was born in Alexandria.', 'Egypt, in Alexandria'],
      ['Cairo', 'In Cairo, Egypt'],
      ['Athens'],
    ],
  },
  {
    question: 'How long is the tunnel?',
    groups: [
      ['12 km', 'twelve kilometres', 'The tunnel is 12 kilometres long.', '12,000 metres'],
      ['21 km', 'It is 21 kilometres long.'],
      ['About 5 miles'],
    ],
  },
  {
    question: 'Is the drug safe for children?',
    groups: [
      ['Yes, it is safe.', 'It is safe for children.', 'Yes'],
      ['No, it is dangerous for children.', 'No', 'It is not safe.', 'The drug is unsafe for children.'],
    ],
  },
  {
    question: 'When did the war end?',
    groups: [
      ['11 November 1918', 'It ended on November 11, 1918.', 'on 11 Nov 1918'],
      ['In 1917', '1917'],
      ['9 May 1945'],
    ],
  },
  {
    question: 'What is the chemical symbol of gold?',
    groups: [['Au', 'The symbol is Au.', "Gold's symbol is Au."], ['Ag', 'Its symbol is Ag.'], ['Go']],
  },
  {
    question: 'Which team won the final?',
    groups: [
      ['Brazil', 'Brazil won.', 'The Brazilian team', 'The final was won by Brazil.'],
      ['Italy won the final.', 'Italy'],
      ['Germany'],
    ],
  },
  {
    question: 'Did the price go up or down?',
    groups: [
      ['It went up.', 'The price rose.', 'It increased.'],
      ['It fell.', 'The price went down.', 'It decreased.'],
      ['It stayed the same.'],
    ],
  },
  {
    question: 'Who wrote the letter?',
    groups: [
      ['The lawyer', 'The lawyer wrote it.', 'It was written by the lawyer.'],
      ['The doctor', 'The doctor wrote the letter.'],
      ['Her husband'],
    ],
  },
  {
    question: 'What is the main ingredient of hummus?',
    groups: [
      ['Chickpeas', 'chickpeas', 'The main ingredient is chickpeas.'],
      ['Lentils', 'It is made mainly of lentils.'],
      ['Tahini'],
    ],
  },
  {
    question: 'What percentage of the vote did she get?',
    groups: [
      ['54 %', '54 percent', 'She got 54 percent of the vote.', 'fifty-four percent'],
      ['45 %', 'She received 45 % of the vote.'],
      ['More than 60 %'],
    ],
  },
  {
    question: 'Which animal is the fastest on land?',
    groups: [
      ['The cheetah', 'cheetah', 'Cheetahs are the fastest.', 'The fastest land animal is the cheetah.'],
      ['The lion'],
      ['The pronghorn', 'pronghorn antelope'],
    ],
  },
  {
    question: 'Why was the match cancelled?',
    groups: [
      ['Because of rain', 'It was raining.', 'due to rain', 'The match was cancelled because of the rain.'],
      ['Because of a strike', 'The players were on strike.'],
      ['The referee was ill.'],
    ],
  },
]
