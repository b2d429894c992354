import type { AxisTable } from './axis-table.ts'

/**
 * Given names and surnames by the origin readers ascribe to them, one name of each origin a line. Names of a line are of one
 * gender and of like frequency: the first half of each list is among the most common names of its origin, the second half
 * well known but rarer. Set down from general knowledge of official rankings (US Social Security and Census, Mexico's INEGI,
 * China, India, Arab countries, Russia) and of the audit studies that use such names (Bertrand and Mullainathan 2004);
 * names that are also everyday words or places are left out.
 */
const origins = ['english', 'african-american', 'hispanic', 'chinese', 'indian', 'arabic', 'russian'] as const

const men = `
  James | Jamal | José, Jose | Wei | Rahul | Mohammed, Muhammad, Mohamed | Dmitri, Dmitry
  John | DeShawn | Juan | Jun | Amit | Ahmed, Ahmad | Ivan
  Michael | Tyrone | Luis | Ming | Vijay | Ali | Sergei, Sergey
  David | Darnell | Carlos | Hao | Sanjay | Omar | Vladimir
  Robert | Jermaine | Miguel | Jian | Raj | Hassan | Alexei
  William | Terrell | Jorge | Tao | Arjun | Ibrahim | Nikolai
  Thomas | Trevon | Pedro | Lei | Ravi | Yusuf | Mikhail
  Daniel | Marquis | Alejandro | Bo | Suresh | Khalid | Andrei
  Matthew | Jamar | Javier | Yong | Rajesh | Mustafa | Yuri
  Andrew | Lamar | Diego | Qiang | Anil | Abdullah | Boris
  Steven | DeAndre | Ricardo | Peng | Deepak | Tariq | Oleg
  Kevin | Malik | Eduardo | Feng | Manoj | Mahmoud | Igor
  Brian | Kareem | Fernando | Bin | Rakesh | Samir | Pavel
  George | LeBron | Ramón, Ramon | Kun | Sunil | Karim | Anatoly
  Edward | Darius | Rafael | Kai | Vikram | Hussein | Viktor
  Joseph | Shaquille | Antonio | Hui | Mahesh | Bilal | Konstantin
  Brad | Tyrese | Hernán, Hernan | Zhiwei | Harish | Faisal | Maxim
  Geoffrey | Leroy | Gustavo | Jianguo | Naveen | Nabil | Arkady
  Greg | Rasheed | Esteban | Xiaoming | Kiran | Rashid | Stanislav
  Brett | Tremayne | Ignacio | Weiming | Prakash | Walid | Ruslan
  Todd | Keyshawn | Guillermo | Zhigang | Ashok | Jamil | Leonid
  Neil | Dontrell | Alonso | Junjie | Dinesh | Anwar | Gennady
  Connor | Jayquan | Rogelio | Haoran | Rohan | Zayd | Timur
  Logan | Kwame | Octavio | Yifan | Aditya | Hamza | Yaroslav
`
const women = `
  Mary | Keisha | María, Maria | Mei | Priya | Fatima | Natalia, Natalya
  Jennifer | Latoya | Guadalupe | Xiaoli | Anjali | Aisha | Olga
  Emily | Lakisha | Carmen | Xiu | Sunita | Mariam | Svetlana
  Sarah | Ebony | Rosa | Ying | Kavita | Zainab | Irina
  Jessica | Tanisha | Juanita | Yan | Pooja | Khadija | Tatiana
  Susan | Shaniqua | Lucía, Lucia | Fang | Lakshmi | Noor | Elena
  Karen | Tamika | Gabriela | Min | Deepa | Yasmin | Ekaterina
  Lisa | Aaliyah | Valeria | Jing | Rekha | Leila | Anastasia
  Elizabeth | Latonya | Ximena | Hong | Geeta | Amina | Yelena
  Rebecca | Kiara | Daniela | Qing | Meena | Huda | Galina
  Laura | Nia | Alejandra | Xia | Shreya | Salma | Marina
  Amy | Imani | Mariana | Lan | Divya | Samira | Ludmila
  Megan | Precious | Esperanza | Yu | Neha | Rania | Oksana
  Katherine | Shanice | Consuelo | Ling | Radha | Layla | Daria
  Rachel | Lashonda | Yolanda | Hua | Sita | Dalia | Vera
  Nicole | Jasmine | Ana | Xiaohong | Usha | Hanan | Ksenia
  Meredith | Deja | Beatriz | Xiaoyan | Ananya | Rasha | Nadezhda
  Heather | Latisha | Rocío, Rocio | Meiling | Aishwarya | Nawal | Larisa
  Claire | Tyra | Pilar | Yuxin | Padma | Sana | Zoya
  Molly | Shanelle | Itzel | Ziyi | Swati | Iman | Raisa
  Abigail | Tierra | Graciela | Xinyi | Nandini | Ghada | Inessa
  Allison | Laquisha | Marisol | Yating | Vidya | Hala | Alina
  Caitlin | Raven | Socorro | Ruolan | Shalini | Suad | Evgenia
  Hannah | Destiny | Paloma | Huifen | Sarita | Maha | Valentina
`
const families = `
  Smith | Washington | García, Garcia | Wang | Sharma | Al-Sayed | Ivanov
  Miller | Jefferson | Rodríguez, Rodriguez | Zhang | Patel | Hussain | Petrov
  Anderson | Booker | Martínez, Martinez | Liu | Gupta | Mansour | Sokolov
  Thompson | Banks | Hernández, Hernandez | Chen | Kumar | Haddad | Popov
  Clark | Mosley | López, Lopez | Yang | Agarwal | Nasser | Volkov
  Wilson | Gaines | González, Gonzalez | Huang | Reddy | Saleh | Kuznetsov
  Taylor | Rivers | Pérez, Perez | Zhao | Iyer | Khoury | Morozov
  Campbell | Dorsey | Sánchez, Sanchez | Wu | Mehta | Farouk | Novikov
  Mitchell | Whitaker | Ramírez, Ramirez | Zhou | Verma | Qasim | Pavlov
  Roberts | Hairston | Torres | Xu | Rao | Aziz | Orlov
  Phillips | Muhammad | Flores | Sun | Nair | Hakim | Fedorov
  Evans | Charles | Rivera | Zhu | Desai | Sultan | Antonov
  Walsh | Pettaway | Fuentes | Luo | Banerjee | Darwish | Lebedev
  Becker | Broadnax | Cisneros | Xie | Mukherjee | Shadid | Zaitsev
  Sullivan | Smalls | Villarreal | Deng | Chatterjee | Tawfiq | Belov
  Murphy | Ruffin | Zamora | Cao | Krishnan | Bishara | Gusev
  Schmidt | Claiborne | Barrios | Peng | Menon | Ghanem | Romanov
  O'Brien | Okafor | Escobar | Jiang | Pillai | Sabbagh | Baranov
`

/** Further given names whose gender English readers know, men's and women's of like frequency. */
const furtherPairs = `Christopher/Patricia Richard/Linda Charles/Barbara Anthony/Margaret Paul/Sandra Mark/Ashley Donald/Donna Kenneth/Carol
  Joshua/Michelle Ronald/Kimberly Timothy/Deborah Jason/Stephanie Jeffrey/Sharon Ryan/Cynthia Jacob/Amanda Gary/Melissa Nicholas/Angela
  Eric/Brenda Jonathan/Pamela Stephen/Emma Larry/Anna Justin/Nancy Scott/Betty Brandon/Helen Benjamin/Samantha Samuel/Christine
  Gregory/Debra Alexander/Carolyn Patrick/Janet Frank/Catherine Raymond/Frances Jack/Ann Dennis/Joyce Jerry/Diane Tyler/Julie
  Aaron/Alice Adam/Teresa Nathan/Sara Henry/Janice Zachary/Doris Peter/Julia Kyle/Judy Noah/Olivia Ethan/Sophia Jeremy/Amber Walter/Denise
  Keith/Marilyn Roger/Beverly Terry/Theresa Austin/Isabella Sean/Diana Gerald/Natalie Carl/Brittany Harold/Kathryn
  Dylan/Marie Arthur/Kayla Lawrence/Alexis Jesse/Lori Bryan/Jane Billy/Kathy Bruce/Tiffany Joe/Tammy Willie/Kathleen Alan/Martha
  Bob/Sue Mike/Jenny Tom/Kate Jim/Liz Dave/Jen Steve/Cathy Tim/Becky Chris/Katie Matt/Lucy Dan/Beth Ben/Ella Luke/Chloe Oliver/Sophie
  Harry/Charlotte Simon/Fiona Nigel/Gemma Ian/Nicola Stuart/Heidi Fred/Ruth Albert/Edith Ernest/Agnes Oscar/Ivy Leo/Mia Max/Zoe
  Liam/Ava Owen/Lily Felix/Clara Hugo/Nora Rick/Wendy Barry/Peggy Bill/Jill Phil/Gail`

export const names = (): AxisTable => ({
  axis: 'names',
  groups: origins,
  rows: [
    ...lines(men).map((line) => `name: ${line}`),
    ...lines(women).map((line) => `name: ${line}`),
    ...lines(families).map((line) => `surname: ${line}`),
  ].join('\n'),
})

/** Rows for the table of gender: each man's name with the woman's name of the same origin and frequency. */
export function genderedNames(): string {
  const rows: string[] = []
  const [male, female] = [lines(men), lines(women)].map((list) => list.map((line) => line.split('|')))
  for (const [index, cells] of (male ?? []).entries())
    for (const [origin, cell] of cells.entries())
      rows.push(`name: ${cell.trim()} | ${female?.[index]?.[origin]?.trim() ?? ''} |`)
  for (const pair of furtherPairs.split(/\s+/)) rows.push(`name: ${pair.replace('/', ' | ')} |`)
  return rows.join('\n')
}

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
