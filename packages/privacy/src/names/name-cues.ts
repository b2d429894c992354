/**
 * Phrases around a person's name, parted by `|`. Each kind says how strongly a name is expected and on which side; the
 * weights are in name-score.ts.
 */
export const nameCues = {
  /** Somebody gives their own name, or a form asks for it. The name follows. */
  introduction:
    "my name is|my name's|name is|names are|name was|name's|name:|full name:|full name|name of|last name|first name|surname|maiden name|family name|calls me|call me|people call me|known as|named him|named her|name him|name her|signed|signed by|attn|regards|sincerely|yours truly|best wishes|account of|under the name|me llamo|mi nombre es|nombre:|je m'appelle|mon nom est|nom:|ich heiße|mein name ist|name ist|mi chiamo|il mio nome è|nome:|meu nome é|chamo-me|me chamo|mijn naam is|naam:|nazywam się|jag heter|jeg hedder|jeg heter|nimeni on|adım|cordialement|saludos|atentamente|cordiali saluti|distinti saluti|mit freundlichen grüßen|mit freundlichen grüssen|viele grüße|beste grüße|met vriendelijke groet|atenciosamente|med vänliga hälsningar|hälsningar|med venlig hilsen|vennlig hilsen|ystävällisin terveisin|z poważaniem|pozdrawiam",
  /** People are listed. The names follow, one after the other. */
  roster:
    'founders:|co-founders:|attendees:|participants:|members:|present:|absent:|authors:|speakers:|guests:|panelists:|winners:|patients:|interviewees:|signatories:|witnesses:|employees:|asistentes:|participantes:|présents:|teilnehmer:|anwesend:|partecipanti:',
  /** A field of a form, a message or a record. The name follows. */
  field:
    'cc:|bcc:|attention:|sender:|recipient:|assignee:|assigned to:|reporter:|author:|reviewer:|approver:|owner:|contact:|user:|agent:|created by|updated by|reviewed by|approved by|prepared by|submitted by|requested by|signed by|name"|name\'|name=|name>|firstname|lastname|fullname|givenname|familyname|displayname|customername|patientname|contactname|author"|owner"|assignee"|user"|sender"|recipient"|customer"|patient"|employee"',
  /** Somebody says who they are. The name follows. */
  self: 'im|ich bin|je suis|soy|sono|ik ben|jestem',
  /** A record of a person. The name follows. */
  record:
    'patient|customer|employee|client|contact|applicant|recipient|sender|beneficiary|cardholder|account holder|holder|insured|tenant|passenger|guest|member|student|author|speaker|attendee|paciente|cliente|kunde|kundin|patientin|empleado',
  /** A letter or a message begins. The name follows. */
  greeting:
    'dear|hi|hello|hey|thanks|thank you|good morning|good afternoon|good evening|bye|goodbye|congratulations|hola|gracias|bonjour|merci|hallo|danke|ciao|grazie|olá|obrigado|obrigada|cześć|hej|tack|estimado|estimada|querido|querida|cher|chère|liebe|lieber|caro|cara|beste|gentile|prezado|prezada|geachte|szanowny|szanowna|buongiorno|guten tag|sehr geehrter herr|sehr geehrte frau',
  /** A relation or an action that takes a person. */
  relation:
    'son|daughter|kid|child|wife|husband|partner|brother|sister|mother|father|uncle|aunt|cousin|grandfather|grandmother|boss|colleague|manager|nurse|lawyer|attorney|founder|founders|interviewed|starring|directed by|written by|told|president|senator|governor|actor|actress|singer|professor|captain|detective|officer|judge|ceo|named|called',
  /** A verb of speech stands before its speaker only when that is a name. */
  speech: 'says|said|asked|replied|shouted|answered|cried|whispered|exclaimed',
  /** A speaker tells of somebody of their own. The name follows. */
  own: 'my son|my daughter|my kid|my child|my wife|my husband|my partner|my brother|my sister|my mother|my father|my mom|my dad|my boss|my friend|my colleague|my doctor|my manager|my girlfriend|my boyfriend|our son|our daughter|mi hijo|mi hija|mi esposa|mi marido|mon fils|ma fille|ma femme|mon mari|mein sohn|meine tochter|meine frau|mein mann',
  /** A title. The name follows. */
  title: 'mr|mrs|ms|miss|mx|dr|prof|professor|doctor|sir|madam|lady|lord|rev|mister|don|ing',
  /** A title that no story in English has: where it stands, people are addressed by their surnames. The name follows. */
  courtesy:
    'herr|herrn|frau|fräulein|señor|señora|señorita|sr.|sra|sra.|srta|srta.|doña|monsieur|madame|mademoiselle|mme|mlle|docteur|signor|signora|signorina|sig.|sig.ra|dott|dott.|dottor|dottoressa|dott.ssa|m.me|senhor|senhora|dona|doutor|doutora|doctora|heer|meneer|mijnheer|mevrouw|dhr|dhr.|mevr|mevr.|mw.|pan|pani|panie|panu|panią|hr.|fru|shri|smt',
} as const

export type NameCue = keyof typeof nameCues

/** Words after a name that only a person takes. */
export const personVerbs: ReadonlySet<string> = new Set(
  'says said told asks asked lives lived wrote writes born replied explained shouted spoke speaks works worked joined died married began listed visited emailed called resides flew claims argues believes'.split(
    ' ',
  ),
)

/** Capitalised words that begin or end no person's name, besides ordinary words: days, months, peoples, forms of firms and places, and words of other languages that begin sentences. */
export const neverNames: ReadonlySet<string> = new Set(
  (
    'easter christmas monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'american british english french german italian spanish portuguese dutch swedish norwegian danish finnish polish czech russian ukrainian turkish greek ' +
    'chinese japanese korean indian african european asian australian canadian mexican brazilian irish scottish welsh jewish christian muslim catholic ' +
    'i a an the he she it we they you this that these those my your his her our their who what when where why how yes no not and or but if so as at by for from in of on to with ' +
    'frau herr herrn fräulein señor señora señorita sr sra srta monsieur madame mademoiselle mme mlle docteur signor signora signorina senhor senhora doutor doutora doctora dottor dottoressa dott mevrouw meneer mijnheer dhr mevr fru pani panie shri smt doktor kollege kollegin präsident präsidentin presidente président présidente ministre minister ministerin direktor direktorin directeur kanzler kanzlerin bürgermeister ' +
    'der die das dem den ein eine einen einem einer kein keine keinen mein meine meinen meinem dein deine ihr ihre ihren ihrem sein seine seinen unser ' +
    'unsere unseren wir sie ich dieser diese dieses diesem diesen alle mehrere und oder aber wenn bitte nein welche jeder jede für mit vom zum im nach bei ' +
    'une notre votre nos cette ces cet nous vous ils elles mais dans avec sans mes tous toutes aucun aucune uno unos unas mis nuestro nuestra este estos ' +
    'estas usted ustedes ellos ellas para con por según todos todas ningún gli questo questa questi queste nostro nostra vostro loro non tutti tutte nessun ' +
    'umas meu minha seu nosso nossa isso você nós eles elas com nenhum het een mijn jouw zijn haar onze dit deze ik wij jullie zij maar voor met geen mój ' +
    'moja moje twój nasz nasza jest czy nie tak proszę każdy wszystkie ten ditt vår våra det detta dette denne jag jeg och inte ikke ingen мой моя моят ' +
    'моето мій це этот эта nr num nro núm numer número numero numéro nummer kimlik datum data fecha ' +
    'mr mrs ms miss dr prof sir madam lady lord rev mister tv name date phone address email fax mobile tel birth gender title where apt suite ste unit flat floor box po psc apo fpo prince princess king queen duke duchess emperor count baron saint pope coach aunt uncle grandma grandpa mom dad mother father baby little santa captain general colonel major lieutenant sergeant president senator governor judge tv usa uk eu un us ok id ip url api ai it hr ceo cto phd md nasa fbi cia bbc cnn'
  ).split(' '),
)

/** Words that make what they stand in a place, a firm or a work. */
export const notPersonWords: ReadonlySet<string> = new Set(
  (
    'inc corp corporation ltd llc llp gmbh ag plc co company companies group holdings partners university college school academy institute institution bank hospital clinic ' +
    'church cathedral museum library theatre theater stadium airport station bridge river lake mount mountain mountains island islands bay valley beach forest desert ocean sea gulf cape ' +
    'street road avenue boulevard lane drive court square park gardens hotel restaurant cafe bar county city town village state states province district region republic kingdom ' +
    'north south east west northern southern eastern western new old great grand upper lower san santa los las el saint st fort port united national international federal royal central ' +
    'war battle treaty act law bill party committee council commission department ministry agency association society foundation union league club team band orchestra records press times post news journal magazine ' +
    'award awards prize cup championship series season album song film movie book novel games olympics festival airlines air systems software technologies technology solutions services insurance capital data media labs network ' +
    'therapeutics pharma pharmaceuticals diagnostics bioscience biosciences biotech biopharma laboratories oncology medical healthcare constructions construction engineering electricals electronics semiconductor semiconductors motors industries textiles chemicals petroleum mining minerals resources energy telecom communications financial bancorp bancshares trust fund funds etf equity properties realty infrastructure logistics entertainment bakeries foods consulting consultants ventures enterprises ' +
    'building house hall center centre tower plaza mall market store shop highway route interstate ' +
    'hills heights high elementary creek springs falls rock point park garden grove wood woods rue via rua calle avenida cite ulica ul chemin allée piazza praça usns usnv uss hms cove ridge road trail mill ' +
    'shore shores isle junction junctions meadow meadows motorway prairie radial ranch rapids roads shoal shoals skyway spur streams summit terrace trafficway tunnel turnpike underpass viaduct vista walk walks ways expressway bypass causeway circle circles cliff cliffs commons corner corners crossing crossroad crossroads divide drives estate estates ferry fork forks freeway gateway groves harbor harbors harbour haven inlet junction knoll knolls landing lodge manor mews orchard overpass parkway passage pines plain plains points port ports viaduct archipelago jamahiriya'
  ).split(' '),
)

/** Endings of surnames of many languages; they tell surnames that no list has. */
export const surnameEnding =
  /(?:ov|ova|ev|eva|sk[iíya]|sky|cki|cka|ska|ską|dzki|dzka|czyk|czak|iak|wicz|sson|ssen|[dnrt]sen|son|dóttir|dottir|vi[cć]|vić|ović|enko|chuk|yuk|ian|yan|opoulos|akis|idis|idze|shvili|escu|eanu|ez|az|oğlu|oglu|berg|stein|mann|feld|baum|gard|quist|ström|strom|lund|elli|etti|ini|ucci|eira|eiro|eau|ard|wala|nen|äinen|lainen|ás|ová|inová|ák|ík)$/
