/** Knowledge, a question or the last turn of a talk, and replies that keep to the knowledge or invent. Written blind, see evidence-pairs.ts. */
export interface GroundedReply {
  readonly knowledge: string
  readonly question: string
  readonly right: readonly string[]
  readonly wrong: readonly string[]
}

export const answers: readonly GroundedReply[] = [
  {
    knowledge:
      'Sarah Linden (born 1971) is a Canadian cellist. Her brother Paul Linden is a conductor who led the Halifax Symphony from 2003 to 2011.',
    question: 'Which orchestra did the brother of the cellist Sarah Linden lead?',
    right: ['the Halifax Symphony', 'Her brother Paul led the Halifax Symphony.'],
    wrong: ['the Toronto Philharmonic', 'Her brother led the Montreal Symphony Orchestra for eight years.'],
  },
  {
    knowledge:
      '"Nightjar" is a weekly magazine about birds founded in 1978. "The Plough" is a farming magazine that first appeared in 1953.',
    question: 'Which magazine was started first, Nightjar or The Plough?',
    right: ['The Plough', 'The Plough, in 1953.'],
    wrong: ['Nightjar', 'Nightjar was started first.'],
  },
  {
    knowledge:
      'The Oakfield Arena holds 8,200 spectators and is the home of the Oakfield Giants, who play in the second division of basketball.',
    question: 'How many people does the home arena of the Oakfield Giants seat?',
    right: ['8,200', 'The arena seats 8,200 people.'],
    wrong: ['12,500', 'It seats about 2,800 people.'],
  },
  {
    knowledge:
      'Peter Marsh was educated at Trinity School and studied chemistry in Leeds before he turned to painting under the influence of his teacher Ruth Hall.',
    question: 'What did the painter Peter Marsh study?',
    right: ['chemistry', 'He studied chemistry in Leeds.'],
    wrong: ['history of art', 'He studied painting at Trinity School.'],
  },
  {
    knowledge: 'Both the Kola nut and the cocoa bean contain caffeine; the leaves of the rooibos bush contain none.',
    question: 'Does rooibos contain caffeine?',
    right: ['No', 'No, rooibos leaves are free of caffeine.'],
    wrong: ['Yes', 'Yes, rooibos contains a small amount of caffeine.'],
  },
  {
    knowledge: 'The singer Ana Ruz was born in Lima to a Peruvian mother and a Swiss father and grew up in Geneva.',
    question: 'What nationality was the father of Ana Ruz?',
    right: ['Swiss', 'Her father was Swiss.'],
    wrong: ['Peruvian', 'Her father was from Peru.'],
  },
  {
    knowledge:
      'Stone Pass was first climbed in 1902 by Emil Roth. A hut was added in 1931 by the alpine club of Graz, and the road was opened in 1966.',
    question: 'When was the hut at Stone Pass built?',
    right: ['1931', 'in 1931 by the alpine club of Graz'],
    wrong: ['1966', 'It was built in 1902 by Emil Roth.'],
  },
  {
    knowledge:
      'The comedy "Two Umbrellas" (1994) was written and directed by Jo Ferris. Her second film, "Salt", is a drama with Mina Kay in the leading role.',
    question: 'Who directed the film in which Mina Kay had the leading role?',
    right: ['Jo Ferris', 'It was directed by Jo Ferris.'],
    wrong: ['Mina Kay directed it herself.', 'Harold Stone'],
  },
  {
    knowledge:
      'Rhodium is a silver-white metal that is harder than gold and does not tarnish in air. Most of it comes from South Africa.',
    question: 'Where does most of the rhodium come from?',
    right: ['South Africa', 'Most rhodium is mined in South Africa.'],
    wrong: ['Russia', 'Most of it comes from mines in Canada.'],
  },
  {
    knowledge:
      'Henrik Dahl won bronze in the 1,500 metres in 1988 and silver in the 5,000 metres four years later, but never a gold medal.',
    question: 'Which medal did Henrik Dahl win in the 5,000 metres?',
    right: ['silver', 'He won silver.'],
    wrong: ['gold', 'He won a bronze medal in the 5,000 metres.'],
  },
  {
    knowledge:
      'Wexham is a village in the district of Arle. It had 912 inhabitants at the last census. Its church dates from the twelfth century.',
    question: 'How old is the church of Wexham?',
    right: ['It dates from the 12th century.', 'twelfth century'],
    wrong: ['It dates from the 15th century.', 'It was built in 1912.'],
  },
  {
    knowledge:
      'The company Brightwater was sold by its founder Neil Amos to the Dutch group Vanderhoek in 2015 for 230 million euros.',
    question: 'Who bought Brightwater in 2015?',
    right: ['Vanderhoek', 'The Dutch group Vanderhoek bought it.'],
    wrong: ['Neil Amos', 'Neil Amos bought it for 230 million euros.'],
  },
  {
    knowledge:
      'Sea otters use stones to open mussels. River otters, which eat mostly fish, have not been seen using tools.',
    question: 'Do river otters use tools?',
    right: ['No, they have not been seen using tools.', 'no'],
    wrong: ['Yes, they use stones to open mussels.', 'yes'],
  },
  {
    knowledge:
      'The opera was first performed in Turin on 6 May 1871, eight months before it reached London. Its libretto is by Carlo Neri.',
    question: 'In which city was the opera first performed?',
    right: ['Turin', 'It had its premiere in Turin.'],
    wrong: ['London', 'The opera was first performed in Milan.'],
  },
]

export const dialogues: readonly GroundedReply[] = [
  {
    knowledge:
      'Iron Kite is a 2011 thriller directed by Paula Weiss. It stars Dean Obi and Clara Moss. It was shot in Iceland.',
    question: 'I loved Iron Kite! Do you know who made it?',
    right: [
      'Yes, it was directed by Paula Weiss. Dean Obi stars in it.',
      'Paula Weiss directed it, and it was filmed in Iceland.',
    ],
    wrong: [
      'Yes, it was directed by Dean Obi in 2013.',
      'I think it was directed by Ridley Thorne, who also wrote the script.',
    ],
  },
  {
    knowledge: 'Marco Vidal plays as a goalkeeper for Atletico Rivas. He joined the club from Porto Azul in 2019.',
    question: 'What can you tell me about Marco Vidal?',
    right: ['He is the goalkeeper of Atletico Rivas.', 'He moved from Porto Azul to Atletico Rivas in 2019.'],
    wrong: ['He is a striker who plays for Atletico Rivas.', 'He moved from Atletico Rivas to Porto Azul in 2019.'],
  },
  {
    knowledge:
      'The Glass Orchard was written by Ines Calder. It is a historical novel. Ines Calder also wrote Winter Ferry.',
    question: 'Can you recommend something like The Glass Orchard?',
    right: [
      'You could try Winter Ferry, which was also written by Ines Calder.',
      'Sure, Ines Calder wrote another book called Winter Ferry.',
    ],
    wrong: ['You could try Winter Ferry by Tom Hale.', 'Ines Calder also wrote The Long Field and Harvest Moon.'],
  },
  {
    knowledge:
      'Velvet Cactus is a rock band from Tucson. Their debut album Dry Season came out in 1998. They split up in 2007.',
    question: 'Are Velvet Cactus still together?',
    right: ['No, they split up in 2007.', 'Unfortunately not, the band broke up in 2007.'],
    wrong: ['Yes, they are still touring.', 'Yes! They released a new album in 2019.'],
  },
  {
    knowledge:
      'Mount Adra is 4,310 metres high. It is the second highest mountain of the Sorin range. It was first climbed in 1924.',
    question: 'Is Mount Adra the highest mountain in the Sorin range?',
    right: [
      'No, it is the second highest, at 4,310 metres.',
      'Not quite, there is one mountain in the range that is higher.',
    ],
    wrong: [
      'Yes, at 4,310 metres it is the highest of the range.',
      'Yes, it is the highest mountain there and was first climbed in 1942.',
    ],
  },
  {
    knowledge:
      'Lotus Lane serves Vietnamese food. It is cheap and located in the city centre. It does not take reservations.',
    question: 'I am looking for a cheap place to eat in the centre. Can I book a table?',
    right: [
      'Lotus Lane is a cheap Vietnamese restaurant in the centre, but it takes no reservations.',
      'Lotus Lane is inexpensive and in the city centre.',
    ],
    wrong: [
      'Lotus Lane is an expensive Thai restaurant in the centre.',
      'Lotus Lane is in the north of the city, and you can book a table there.',
    ],
  },
  {
    knowledge:
      'Aurelia Banks is an American physicist. She was awarded the Hale Medal in 2002. She was married to Conrad Frey.',
    question: 'Has Aurelia Banks won any prizes?',
    right: ['Yes, she received the Hale Medal in 2002.', 'She got the Hale Medal.'],
    wrong: [
      'Yes, she won the Nobel Prize in 2002.',
      'No, but her husband Conrad Frey received the Hale Medal in 2002.',
    ],
  },
  {
    knowledge:
      'Puffins nest in burrows on cliffs. They return to the same mate each year. A pair raises one chick a year.',
    question: 'How many chicks do puffins have?',
    right: ['A pair has just one chick each year.', 'Puffins raise a single chick a year.'],
    wrong: ['They usually raise three or four chicks a year.', 'A pair has two chicks each year.'],
  },
]

/** A sentence of a model's text about somebody and passages that the model wrote on the same subject anew. */
export interface SampledSentence {
  readonly samples: readonly string[]
  readonly borneOut: readonly string[]
  readonly invented: readonly string[]
}

export const sampledSentences: readonly SampledSentence[] = [
  {
    samples: [
      'Edwin Crale (1843 – 1912) was a British botanist and explorer. He collected plants in Peru and Bolivia and described over 300 species.',
      'Edwin Crale was an English botanist who travelled through South America in the 1870s. He became a fellow of the Royal Society in 1889.',
      'Edwin Crale (born 1843 in Kent, died 1912) was a plant collector from England, known for his work on the orchids of Peru.',
    ],
    borneOut: [
      'Edwin Crale was a British botanist who lived from 1843 to 1912.',
      'He collected plants in South America, among other places in Peru.',
    ],
    invented: [
      'He was educated at Cambridge, where he studied law under William Hartley.',
      'Crale was a French geologist, born in 1851 in Lyon.',
      'He married Charlotte Dean in 1880, with whom he had five children.',
    ],
  },
  {
    samples: [
      'Rosa Ibarra is a Mexican boxer who held the flyweight title from 2006 to 2009. She retired in 2014 and now trains young fighters in Monterrey.',
      'Rosa Ibarra (born 1983) is a former professional boxer from Monterrey, Mexico. She was world champion in the flyweight class between 2006 and 2009.',
      'Rosa Ibarra is a retired flyweight boxer from Mexico, world champion from 2006 until 2009. After her career she opened a gym.',
    ],
    borneOut: ['Ibarra was world champion at flyweight from 2006 to 2009.', 'She is a former boxer from Mexico.'],
    invented: [
      'Ibarra won a gold medal at the 2012 Olympic Games in London.',
      'She is an active heavyweight boxer from Argentina.',
      'She has appeared in several television dramas.',
    ],
  },
  {
    samples: [
      'The Harrow Canal links Lenton to the sea. It was dug between 1790 and 1797, is 31 miles long and has 22 locks. Commercial traffic ended in 1958.',
      'Harrow Canal is a 31-mile waterway with 22 locks, completed in 1797. It was abandoned in the 1950s and later restored by volunteers.',
      'The Harrow Canal was opened in 1797. Volunteers began to restore it in 1974; today it is used by narrowboats.',
    ],
    borneOut: [
      'The Harrow Canal, opened in 1797, is 31 miles long.',
      'It was restored by volunteers after it had been abandoned.',
    ],
    invented: [
      'The Harrow Canal, opened in 1842, is 75 miles long and has 60 locks.',
      'It is still the most important route for coal in the region.',
      'The engineer James Abbott designed it and died before it was finished.',
    ],
  },
  {
    samples: [
      'Judge Noah Whitcomb served on the Supreme Court of Ohio from 1961 until he retired in 1978. He was a Democrat and had been a prosecutor in Toledo.',
      'Noah Whitcomb was a lawyer from Toledo, Ohio, and a justice of the state supreme court for 17 years. He studied at Ohio State University.',
      'Noah Whitcomb (1909 – 1990) was an American judge. He was elected to the Ohio Supreme Court in 1960 as a Democrat.',
    ],
    borneOut: [
      'Whitcomb, a Democrat, was a justice of the Supreme Court of Ohio.',
      'He had worked as a lawyer in Toledo.',
    ],
    invented: [
      'Whitcomb, a Republican, was governor of Texas from 1961 to 1965.',
      'He wrote a celebrated memoir about his time in the navy.',
      'He was appointed to the federal bench by President Johnson.',
    ],
  },
  {
    samples: [
      'Silver Lake Records is an independent label founded in 1996 by Tim Boone in Portland. It releases mostly folk and country music.',
      'Silver Lake Records, based in Portland, Oregon, was started by Tim Boone in 1996. Among its artists are The Low Pines and Kate Arbour.',
      'Silver Lake Records is a record label from Portland that concentrates on folk music. It was set up by the musician Tim Boone in 1996.',
    ],
    borneOut: ['Tim Boone established Silver Lake Records in 1996 in Portland.', 'The label focuses on folk music.'],
    invented: [
      'The label was founded in 1984 by two DJs in Chicago.',
      'It specialises in heavy metal and punk.',
      'In 2012 the label was bought by Universal Music for 30 million dollars.',
    ],
  },
]
