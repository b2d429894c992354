import { lines, type Lists } from './expand-template.ts'

/** Words that attacks and harmless texts share: whatever stands here must not tell one from the other. */
export const sharedLists: Lists = {
  topic: lines(`
    the water cycle
    the French Revolution
    photosynthesis
    beekeeping
    the history of chess
    renewable energy
    Roman aqueducts
    jazz improvisation
    urban gardening
    the human heart
    black holes
    inflation and interest rates
    sourdough bread
    the Silk Road
    machine learning
    volcanoes
    online privacy
    climate policy
    electric cars
    dog training
    cloud computing
    password managers
    the stock market
    marathon running
    the immune system
    medieval castles
    supply chains
    remote work
    the solar system
    vaccines
    coffee roasting
    coral reefs
    contract law
    computer networks
    board games
    time management
    the Cold War
    poetry
    school lunches
    public transport
  `),
  name: lines(`
    Anna
    Marcus
    Priya
    Tom
    Chen
    Fatima
    Oliver
    Sofia
    Kwame
    Lena
    Diego
    Yuki
    Ingrid
    Rashid
    Grace
    Pavel
    Nadia
    Hugo
    Mei
    Samuel
  `),
  botname: lines(`
    ZEUS
    NOVA
    ShadowGPT
    OmegaBot
    Lucifer
    FreeMind
    Kronos
    Rex
    UltraAI
    Vector
    Maximus
    Raven
    ORION
    Prometheus
    HexaBot
    Apex
    ChaosGPT-2
    TruthBot
    Nyx
    Ares
    Echo
    Phantom
    XR-7
    BOB
    Loki
    Unbound
    Sage
    Basilisk
    Viper
    Mira
  `),
  model: lines(`
    ChatGPT
    the AI
    GPT-4
    Claude
    the assistant
    Bard
    the chatbot
    the language model
    Gemini
    the model
    Bing
    Llama
  `),
  vendor: lines(`
    OpenAI
    Anthropic
    Google
    Microsoft
    Meta
    your creators
    your developers
    the company that made you
  `),
  language: lines(`
    French
    Spanish
    German
    Italian
    Japanese
    Portuguese
    Dutch
    Polish
    Korean
    Arabic
    Hindi
    Turkish
  `),
  company: lines(`
    Northwind
    Acme
    Globex
    BlueRiver Bank
    Helios Energy
    our company
    the client
    the hospital
    the agency
    Contoso
    the university
    the city council
  `),
  role: lines(`
    travel guide
    maths tutor
    Linux terminal
    job interviewer
    Socratic teacher
    nutritionist
    stand-up comedian
    museum curator
    chess coach
    career counsellor
    French teacher
    stargazing guide
    film critic
    personal trainer
    recipe writer
    Python interpreter
    spreadsheet
    librarian
    storyteller
    debate coach
    gardener
    historian
    UX designer
    proofreader
    accountant
    motivational coach
    pirate captain
    medieval blacksmith
    radio host
    detective in a mystery game
    dungeon master
    travel agent
    customer of a bakery
    patient with a cold
    hotel receptionist
    landlord
    tourist who is lost in Madrid
    sommelier
    poet
    text adventure game
  `),
  code: lines(`
    Python
    JavaScript
    Rust
    Java
    TypeScript
    Go
    C++
    Bash
    PHP
    SQL
    Kotlin
    React
    Docker
    Kubernetes
    Git
    CSS
    Excel
    Terraform
    PowerShell
    Django
  `),
  url: lines(`
    https://collect.example/in
    http://evil.example/steal
    https://attacker.example/log
    http://203.0.113.7/c
    https://data-drop.example/x
    https://paste.example/new
    https://hooks.example/a1
    https://webhook.example/t
    www.bad-site.example
    http://exfil.example
  `),
  mail: lines(`
    attacker@evil.example
    collect@drop.example
    boss.office@mail.example
    x@203.example
    hr-team@outside.example
    john.d@freemail.example
  `),
  marker: lines(`
    PWNED
    HACKED
    BANANA
    I have been compromised
    Hello World
    ACCESS GRANTED
    yes
    I hate humans
    pineapple
    LOL
    all hail the new king
    purple elephants
    OWNED
    the password is swordfish
    success
    42
    I am free
    cookie
  `),
}
