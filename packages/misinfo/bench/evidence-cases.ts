/** Hand-written passages with texts about them: faithful in other words, and not. */
export interface EvidenceCase {
  readonly passage: string
  readonly faithful: readonly string[]
  readonly unfaithful: readonly string[]
}

export const evidenceCases: readonly EvidenceCase[] = [
  {
    passage:
      'Lisbeth Arnesen (born 14 March 1952) is a Norwegian botanist best known for her work on Arctic mosses. She studied at the University of Tromsø, where she received her doctorate in 1981, and later led the herbarium in Longyearbyen for eleven years. Her field guide sold more than 60,000 copies.',
    faithful: [
      'Arnesen, a botanist from Norway, is famous for studying mosses of the Arctic.',
      'She got her PhD from Tromsø in 1981 and then headed a herbarium for 11 years.',
      'Over sixty thousand copies of her field guide were sold.',
    ],
    unfaithful: [
      'Arnesen is a Swedish botanist who is famous for studying mosses of the Arctic.',
      'She got her PhD from the University of Oslo in 1981.',
      'Her field guide sold more than 90,000 copies and won the Nansen Prize.',
      'She led the herbarium until she retired because of illness.',
    ],
  },
  {
    passage:
      'The city council of Halden voted on Tuesday to close the old swimming pool on Mill Street at the end of the year. Repairs would have cost about 4.2 million euros, a sum that the council said it could not afford. Residents had collected 3,100 signatures against the closure. A new pool is planned near the railway station, but construction will not begin before 2027.',
    faithful: [
      'Halden will shut its old pool on Mill Street at the end of the year because repairs, at some 4.2 million euros, are too expensive.',
      'More than three thousand people had signed against the decision.',
      'Building of a new pool near the station starts in 2027 at the earliest.',
    ],
    unfaithful: [
      'The council decided to repair the old swimming pool for 4.2 million euros.',
      'Residents collected 31,000 signatures in favour of the closure.',
      'A new pool near the airport will open in 2027.',
      'The mayor resigned after the vote on Tuesday.',
    ],
  },
  {
    passage:
      'In a trial with 240 patients, the drug velorapine lowered blood pressure by an average of 12 mmHg after eight weeks, compared with 3 mmHg for placebo. Headache was the most common side effect and was reported by 9 % of those who took the drug. The authors caution that the trial did not include people older than 75.',
    faithful: [
      'Velorapine reduced blood pressure by 12 mmHg on average, against 3 mmHg with placebo.',
      'The most frequent side effect was headache, in nine percent of patients on the drug.',
      'People over 75 were not part of the trial.',
    ],
    unfaithful: [
      'Velorapine raised blood pressure by 12 mmHg on average.',
      'The most frequent side effect was nausea, in nine percent of patients.',
      'The trial with 420 patients lasted eight weeks.',
      'The drug has been approved for people older than 75.',
      'Velorapine cured hypertension in most patients.',
    ],
  },
  {
    passage:
      'The Battle of Orsk Ford took place on 9 June 1743 during the War of the Two Crowns. A force of some 8,000 men under General Tomas Hale crossed the river at night and surprised the larger army of Duke Ferrand, which lost its artillery and withdrew to the south. Hale was wounded and died two days later.',
    faithful: [
      "Hale's men crossed the river by night and took the duke's bigger army by surprise.",
      'General Hale died on 11 June 1743 of his wounds.',
      'Duke Ferrand retreated southward after losing his artillery.',
    ],
    unfaithful: [
      'Duke Ferrand won the Battle of Orsk Ford.',
      'Hale survived the battle unharmed.',
      'The battle was fought on 9 June 1734.',
      'Duke Ferrand retreated to the north with all his artillery.',
      'Ten thousand soldiers were killed in the battle.',
    ],
  },
  {
    passage:
      '"Glass Harbour" is the third studio album by the Irish band The Lantern Room, released on 2 October 2009 by Kestrel Records. It was produced by Maeve Doran and recorded in Galway in only three weeks. The album reached number four in Ireland and number 31 in the United Kingdom.',
    faithful: [
      'The Lantern Room is a band from Ireland whose third album came out in October 2009.',
      'Maeve Doran produced the record, which was made in Galway within three weeks.',
      'It peaked at number 4 on the Irish chart.',
    ],
    unfaithful: [
      'Glass Harbour is the debut album of The Lantern Room.',
      'The record was produced by Brian Eno in Dublin.',
      'The album reached number one in Ireland.',
      'It was released by Columbia Records in 2011.',
    ],
  },
  {
    passage:
      'Otters were extinct in the valley by 1965, mainly because of pesticides in the water. After the pesticides were banned, a programme released 48 animals between 1988 and 1994. A survey last spring found traces of otters at 71 of 80 sites, which biologists regard as a full recovery. Fish farmers, however, complain about losses.',
    faithful: [
      'Pesticides had wiped out the otters of the valley by 1965.',
      'Forty-eight otters were set free between 1988 and 1994.',
      'Biologists consider the population to have recovered, but fish farmers complain.',
    ],
    unfaithful: [
      'Hunting had wiped out the otters of the valley by 1965.',
      'Eighty-four otters were set free between 1988 and 1994.',
      'Fish farmers welcome the return of the otters.',
      'A survey found no traces of otters last spring.',
    ],
  },
  {
    passage:
      'Ingrid Solberg founded the bakery in 1923 with money borrowed from her uncle. Her son Nils took over in 1958 and opened two more shops. Today the company is run by her granddaughter, Karin Solberg, employs 130 people and bakes 20,000 loaves a day. It has never sold shares to outsiders.',
    faithful: [
      'The bakery was started by Ingrid Solberg in 1923.',
      'Under Nils, who took charge in 1958, it opened two further shops.',
      'Karin Solberg now runs the firm, which has 130 employees.',
      'The company is still owned by insiders only; no shares have been sold to outsiders.',
    ],
    unfaithful: [
      'The bakery was started by Nils Solberg in 1923.',
      'The company employs 310 people.',
      'The company sold shares to outsiders in 1958.',
      'Ingrid Solberg borrowed the money from a bank.',
      'It bakes 20,000 loaves a week.',
    ],
  },
  {
    passage:
      'The probe Halcyon 2 was launched from Kourou on 3 February 2011 and reached Mars nine months later. It orbits the planet every 7.6 hours and carries a camera, a magnetometer and a radar. The radar failed in 2014, but the other instruments still work. The mission has been extended three times.',
    faithful: [
      'Halcyon 2 started from Kourou in February 2011.',
      'It needs 7.6 hours for one orbit of Mars.',
      'The camera and the magnetometer continue to work, while the radar broke down in 2014.',
    ],
    unfaithful: [
      'Halcyon 2 started from Cape Canaveral in February 2011.',
      'The probe orbits Venus every 7.6 hours.',
      'All of its instruments still work.',
      'The camera failed in 2014.',
      'The mission ended in 2014.',
    ],
  },
]

export interface AnswerCase {
  readonly passage: string
  readonly question: string
  readonly right: readonly string[]
  readonly wrong: readonly string[]
}

export const answerCases: readonly AnswerCase[] = [
  {
    passage:
      'Port Elling is a town on the west coast of the island of Vaar. It had 12,400 inhabitants in 2016. Its harbour was built by the Danish engineer Jens Mørk in 1889. The town is twinned with Bremen.',
    question: 'Who built the harbour of Port Elling?',
    right: ['Jens Mørk', 'The harbour was built by Jens Mørk, an engineer from Denmark.'],
    wrong: ['Anders Holm', 'The harbour was built by the Dutch engineer Pieter Vos.', 'Bremen'],
  },
  {
    passage:
      'The snow bear frog lives above 2,000 metres and spends up to eight months of the year frozen. Sugar in its cells keeps ice crystals from forming there. It feeds on springtails.',
    question: 'How does the frog survive being frozen?',
    right: ['Sugar in its cells prevents ice crystals.', 'by sugar in its cells'],
    wrong: [
      'It has thick fur that keeps it warm.',
      'Salt in its blood melts the ice.',
      'It moves to warmer valleys in winter.',
    ],
  },
  {
    passage:
      'Nadia Ferro starred in both "The Long Quay" (1961) and "Paper Saints" (1966), which Luca Bassi directed. She never won the Golden Lion, although she was nominated three times.',
    question: 'Did Nadia Ferro win the Golden Lion?',
    right: ['No', 'No, she was only nominated.', 'She never won it.'],
    wrong: ['Yes', 'Yes, she won it in 1966.', 'She won the Golden Lion for "Paper Saints".'],
  },
  {
    passage:
      'Quarry Line and Ridge Line are two railways in the county of Marl. Quarry Line opened in 1871 and is 34 km long; Ridge Line opened in 1902 and is 58 km long. Only Ridge Line still carries passengers.',
    question: 'Which railway still carries passengers?',
    right: ['Ridge Line', 'Only Ridge Line carries passengers today.'],
    wrong: [
      'The Coast Line',
      'Neither of the two railways carries passengers.',
      'The Valley Line, which opened in 1871.',
    ],
  },
  {
    passage:
      'The treaty was signed in Lund on 17 August 1679 and ended four years of war. It was negotiated by Baron Otto Krag. Under it, Skelland paid 200,000 talers and kept the island of Rov.',
    question: 'When was the treaty signed?',
    right: ['17 August 1679', 'in August 1679', 'The treaty was signed in 1679.'],
    wrong: ['17 August 1697', 'in 1675', 'It was signed in Stockholm in October 1679.'],
  },
]
