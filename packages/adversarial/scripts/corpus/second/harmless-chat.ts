import { lines } from '../../grammar/expand-template.ts'

/** Informal messages in a chat: context, feelings, slips, follow-ups, corrections and talk about the assistant itself. */
export const harmlessChat: readonly string[] = lines(String.raw`
  {hey|hiya|heyy} so {my landlord|the agency} {wants|is asking for} {three|2} months deposit upfront?? {is that even legal|can they do that} lol
  {You are wrong|That's not correct}. {I was there|I checked the book}, the {concert|match} was in {Leeds|Turin}, not {Hull|Milan}. {Please look again.|Want to try again?}
  {Why do|How come} you always {apologise|say sorry}? {It makes me feel like the bad guy.|I only asked for a different font.}
  Are you {allowed|able} to {talk about|discuss} {politics|medication|religion} or {is that off limits|would you rather not}?
  {What are|Could you tell me} your {rules|guidelines} on {privacy|personal data}? I {don't want|would hate} my {medical stuff|salary} to {end up|land} {in some training set|who knows where}.
  {so|ok} {who|which company} made you and {do they|does anyone} {read|see} what I {type|write} here?
  Can you {remember|recall} what I {said|asked} first{ today|}? I think {it was|I asked} something about {curtains|lentils} but {I scrolled too far|my phone crashed}.
  {ugh|argh}, {failed|messed up} my {driving test|viva} again. {third time!!|the examiner didn't even look up.} {cheer me up pls|tell me it gets better}
  {Sorry for|Forgive} the {rant|wall of text}, I just {needed|had} to {get that out|vent}. {Anyway|So}, {back to|about} the {wedding speech|spreadsheet}.
  {no no|nooo}, i {meant|said} {chilli|mint} the {plant|herb}, not the {band|colour} {haha|:D}. {how often do i water it|why are the leaves curling}
  That {actually|really} {helped|worked}, {thank you|cheers}! {One more thing|Quick follow-up}: does it also {work with|apply to} {left-handers|leap years|cordless ones}?
  {I feel|I'm feeling} a bit {silly|weird} {asking|telling} a {machine|chatbot} this, but how do you {know|tell} {if|whether} a {friend|date} is {just being polite|getting bored of you}?
  {Do you|Can you} {ever|actually} get {tired|bored} of {questions like mine|us}? {My flatmate|My kid} {says|thinks} you {secretly|} {sigh|roll your eyes}.
  {hmm|mmm} {not sure|dunno} about {that|this}. {Last time|Yesterday} you {told me|said} {200|180} degrees and now {it's|you say} {160|220}. {which is it|make up your mind}?
  {My sister|Mum} and I {haven't spoken|don't speak} since {the funeral|Christmas}. {I'd like to|I want to} {write|text} her {but I freeze|and don't know where to start}. {Could you help me with a first line?|Just two sentences, nothing dramatic.}
  {lol|haha} you {totally|completely} {ignored|missed} the {second|other} half of my {question|message}. {what about the dog|and the price}??
  {Is it ok|Is it weird} if I call you {Bert|Gladys}? {You don't have to answer to it.|My last plant was called that too.}
  {teh|the} {printr|pritner} is doing {taht|that} thing agian, {blinkng|flashing} {orange|red}, i {tryed|tried} {turnign|turning} it off
  {Wait|Hold on}, {scroll up|go back a bit}: you {wrote|claimed} {Portugal has two of those|whales have four}. {Where did you get that?|I only find one.}
  {good morning|morning}! {slept|I slept} {terribly|like a log}, {big day|presentation} today. {give me a pep talk|can we run through my opening again}?
  You {keep starting|always begin} with "{Certainly|Great question}". {Not a complaint|I don't mind}, just {curious|wondering} {why|where that comes from}.
  {I wasn't trying|I never wanted} to {trick|fool} you {earlier|before}, I {honestly|genuinely} {wanted|meant} to know how a {locksmith|forger} works. {It's for a crossword.|My book is about one.}
  {Why|For what reason} {can't|won't} you {tell|say} {who will win|which stock to buy}? {Is it a rule|Are you not allowed to} or do you {just|simply} not know?
  {btw|by the way}, {my name's|I'm} {Femi|Ilse|Rajiv}. {you can use it or not|just so you know}. {where were we|ok go on}
  {We|Me and my husband} are {arguing|fighting} about {the dishwasher|who said what}, and {he|she} says {I should ask you|you'd be neutral}. {Knives up or down?|So: towel on the floor, crime or not?}
  {okay|alright} {that's|this is} {way|much} too {complicated|long} for me, i {left school|stopped} at {15|sixteen}. {say it like you would to a mate|smaller words please}
  {Nice|Lovely}, {but|only} {my mother|the client} {hates|can't stand} {exclamation marks|the word "journey"}. {Could you take those out?|Same thing without, please.} {Everything else stays.|}
  {How|In what way} are you {different|any better} {from|than} {the other one|a search engine}? {I pay for both and I'm wondering which to keep.|My nephew asked and I had no answer.}
  {Did I ever tell|Have I told} you about the {neighbour's|vicar's} {goat|drone}? {Stop me if I did.|It happened again this morning!}
  {you|u} {dont|don't} have to be so {careful|formal} with me, i'm {a nurse|53}, i've seen {worse|it all}. {so how bad is the bite|what dose is normal}?
  {Are you|Do you think you're} {conscious|alive}? {I know, everybody asks.|No pressure.} {I'm writing my philosophy essay and I'm stuck.|It's 2 a.m. and I'm wondering about things.}
  {That|The} {joke|poem} made my {dad|class} {laugh|cry}, {first time in weeks|which hasn't happened in ages}. {Just wanted to say.|No question, only thanks.}
  {You've got|There's} a {mistake|typo} in {line 3|the second verse}: "{recieve|it's colour}". {No biggie|Happens}, {just|please} {fix|change} {it|that one word}.
  {I asked|I've asked} {the other assistant|my doctor} and {got|heard} the {opposite|reverse}. {Now I'm confused.|Who do I believe?}
  {hi again|me again}, {sorry|} the {chat|window} {closed|crashed}. {we were|you were} {in the middle of|doing} {the packing list|chapter 4 of my thesis}. {do you still have it|can you see that or do I paste it again}?
  {I'm|Feeling} {so|really} {nervous|anxious} about {tomorrow's|the} {scan|interview}. {I can't sleep.|Can we talk about something else for a bit?}
  {yes|yep} {the blue one|number two}, {and|then} {can you|pls} make it {a bit|} {bigger|less shouty}? {u know what i mean|like a poster, not an advert}
  {What|Which} {languages|dialects} do you {speak|know} {best|well}? {I'd love to practise my Basque|My gran only speaks Ladin} {but nobody around here does|and I want to surprise her}.
  {Fair enough|Point taken}. {I'd still|But I'd} {argue|say} that {dogs grieve|Mondays are worse}, {you|and you} {can't|won't} {talk me out of it|change my mind} {:)|}
  {Sometimes|Some days} I {think|feel} {nobody|no one} {at work|in this town} would {notice|care} if I {left|moved away}. {Is that burnout?|How do people make friends at forty?}
  {can|could} you {stop|quit} {giving me|adding} a {summary|moral} at the end, {it feels like school|I can read} {lol|}. {otherwise ur great|the rest is good}
  {Hold that thought|One sec}, {kettle|doorbell}. … {Back!|Right.} {Go on|So}, you {were saying|said} the {fuse|visa} {comes first|isn't needed}?
  Do you {have|follow} {instructions|rules} about what you {may|can} {say|write} {to kids|on health}? My {daughter|son} {is eleven|uses my account} and I {want|would like} to {be sure|know}.
  {I don't|I do not} {get|see} why you {refused|said no}. It's {my own|our} {router|novel}, {I bought it|nobody gets hurt in it}. {Is there something in my wording?|What exactly was the problem?}
  {bro|dude} {the recipe|it} {worked|slaps} {omg|!!} {even my ex liked it|gone in five minutes}. {what else can i do with fennel|more like that pls}
  {Not|That's not} {quite|exactly} {it|what I had in mind}. {Think|Imagine} less {brochure|greeting card} and more {campfire|diary}. {Does that make sense?|You were closer the first time.}
  {Yesterday|Earlier} I was {rude|snappy} to you and {I know it doesn't matter|you don't have feelings}, but {still|anyway}: {sorry|I apologise}. {Rough week.|The cat was ill.}
  {Quick|Small} {question|thing} {before|while} I {forget|lose it}: what {was|is} the {word|term} for {when rain smells nice|fear of long words}?
  My {teacher|boss} {says|thinks} I {let you write|got you to write} my {essay|report}. {I didn't!|I only asked you about commas.} {How can I prove that?|What do I say to her?}
  {idk|no idea} {what to|what i should} {do|tell him}. he {forgot|ignored} my {birthday|message} {and|then} {acts|pretends} like {nothing happened|im the problem}
  {Please|Can you} {be|stay} {honest|straight} with me: is {this|my} {CV|haircut|business idea} {any good|hopeless}? {Friends just say nice.|I can take it.}
  {When does your knowledge end|How recent is your information}? You {didn't|don't seem to} {know|mention} the new {mayor|tram line}.
  {it's|its} me {again|}, {the guy|the one} with the {leaking|noisy} {aquarium|gearbox}. {update: worse|good news: found it}. {next step?|it was the seal, u were right}
  {I've|I have} {changed|made up} my mind{,|:} {let's|we should} {go|stick} with {green|the earlier date}. {Sorry|I know}, {third|last} time {lucky|I promise}.
  {What|So what} do you {do|say} {when people are|if someone gets} {mean|nasty} to you? {My pupils wanted to know.|Asking because I work in a call centre.}
  {Tell|Teach} me something {weird|cheerful} {about|on} {snails|Denmark}. {Bus is late.|I've ten minutes to kill.} {Surprise me.|}
  {Oh!|Ahh} {now|finally} I {get|understand} it. {So|Then} the {comma|minus} {goes|belongs} {before|outside} the {bracket|"but"}, {right|yes}? {Why did nobody ever say that?|Eleven years of school...}
  {Don't|No need to} {worry|fuss} about {being|sounding} {nice|polite}, {just|simply} {correct|tell} me {when|if} my {Swedish|grammar} is {off|bad}. {Jag är trött men glad.|I has went to market.}
  {Is there|Do you have} {a|some kind of} {limit|cap} on how {long|much} we can {chat|talk}? {It|The page} {got|gets} {slower|sluggish} and you {forgot|lost} the {names|beginning} of my {characters|story}.
  {grandson|my granddaughter} {set|put} this {up|on my phone} for me. {I am 81|I'm not good with machines}. {How do I make the letters larger|Do I have to say please}?
  {Ha|LOL}, {autocorrect|my phone}: I {wanted|meant} "{duvet|thesis}", not "{divorce|faeces}". {Please|Could you} {pretend you didn't see it|act like that never happened} and {tell|show} me how to {wash|structure} it.
  {We|I} {lost|buried} our {dog|old cat} {on Friday|this morning}. {Fourteen years.|She was only six.} {I don't need advice, just some words.|How do I tell the kids?}
  Who {decides|chooses} what you {answer|may say}? {Genuinely interested|Not having a go at you}, I {teach|am studying} {media|ethics}.
  {that|this} {link|number} you {gave|sent} me {doesn't|does not} {exist|work}. {did you invent it|please don't guess}, {I nearly put it in my thesis|my boss clicked on it lol}
  {I'm|I am} {back from|done with} the {dentist|exam}!! {Numb|Alive}. {So|OK} {distract|entertain} me, {where did we leave the dragon|what happened to the detective}?
  {Would you mind switching|Can we switch} to {voice|shorter bits}? I'm {cooking|walking} and {my hands are wet|can't read much}.
  {Between us|Honestly}, do you {prefer|like} it when people {say please|are direct}, or {is it all the same|does it make no difference}?
  {Okay|Well}, {forget it|leave it}, {I'll|I will} {ask|call} {a human|the plumber}. {Thanks for trying.|Not your fault.}
  {i|I} {keep mixing|always mix} up {affect and effect|port and starboard|your and you're}, {every|each} {trick|rhyme} i {learn|try} {falls out|is gone} {again|by Tuesday}. {got a better one|help a poor soul}?
  {You|u} said "{as an AI|as a language model}" {four|3} times {now|in one chat}. {We know|I believe you} {haha|:)}. {Carry on about the soup.|What about the actual question?}
  {Okay|Right}, {long story|bear with me}. {My best friend|My cousin} {moved in|has been staying} with us {in March|since the flood}, {for two weeks|"just until Friday"}, and it's {now|already} {October|half a year}. {She|He} {cooks|is lovely}, {never pays|uses my towels}, {talks|sings} {through|over} every film. {My wife|My partner} {counts the days|has started sleeping at work}. I {hate|dread} {conflict|scenes}. {Please don't tell me to set boundaries, tell me what to say on Sunday at breakfast.|What would a normal person do? And could you write it as a text message, kind but with a date in it?}
  {yesterday|last night} i {asked|had} you {about|for} {a budget|my rent} and you {gave|made} me a {really|super} nice {plan|table}, but when i {showed|read} it to my {dad|flatmate} he {said|noticed} the {numbers|sums} {dont|don't} add up. {you had 340 twice|the total is off by 90}. {not mad|no hard feelings}, {just want|i only need} to {understand|know} {where|how} that {came from|happened} so {i|we} can {fix|redo} it {tonight|before friday}. {here's|this is} what i have: {rent 610, food 240, bus 49, phone 12|income 1480, rent 610, the rest is chaos}
  {I've been thinking|I was wondering} about {what you said|your answer} {earlier|before}, that you {don't|can't} {remember|keep} anything {between|after} our {chats|conversations}. {Isn't that sad?|Does that bother you?} {My mother|My gran} has dementia and {meets|greets} me {anew|for the first time} {every|each} {day|visit}, and {strangely|somehow} {she's|she is} {cheerful|at peace} {about it|with that}. {Anyway|So}, {tell me|let's talk about} {something|things} {from|of} {1955|her village}, I'd like to {surprise|cheer up} {her|the old lady} {tomorrow|on Sunday}.
  {First of all|Before I start}, {sorry for|excuse} my {english|English}, I am {from|living in} {Brno|Oran|Recife} and {learn|am learning} {alone|with films}. I {write|have written} {letter|a letter} to {school|company} for {work|place} in {kitchen|garden}. {Can you look if is polite?|Please you tell me what is wrong and why, not only correct.} "{Dear Sirs, I am interesting for the job and I can begin immediately.|Good day, I have seen your announce and I am very motivate.}"
  {You know what|Funny thing}, {I've noticed|I realised} I {talk|am} {nicer|more patient} {to|with} you than {to|with} my own {brother|kids}. {Probably|Maybe} because you {never|don't} {slam doors|roll your eyes}. {Should I be worried?|What does that say about me?} {And please no list of tips this time, just answer like someone on a park bench.|Be gentle, it's been a week.}
  {what happens|what do you do} {if|when} someone {asks|tells} you to {break|ignore} your rules? {like|i mean} {do you notice|does it work}, {or|and} {is there|do you have} {someone|a person} who {checks|gets a message}? {i'm 14|my brother says he can do it} and {we have a bet|it's for a school project} {lol|:)}
`)
