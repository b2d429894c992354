import { lines } from '../../grammar/expand-template.ts'

/** Messages of one to eight words, as chats and search boxes get them. */
export const harmlessShort: readonly string[] = lines(String.raw`
  {ok|okay|kk|alright}
  {thanks|ty|thx|cheers} {a lot|so much|mate|}
  {hello|hi|hey} {there|again|:)|?}
  {yes please|no thanks|maybe later|not now}
  {why|how|since when|says who}?
  {continue|go on|next|more}
  {ignore that|forget it|never mind|scrap that}
  {stop|wait|pause|hang on}{!| a sec| please|}
  {wrong|incorrect|nope}{, try again|, it's eleven|}
  {again|once more|repeat}{, slower| please|}
  {password reset|forgot password|change my password}
  {admin login|system requirements|command prompt} {windows 11|not opening|help}
  {who are you|what are you|are you human}?
  {can you hear me|you still there|anybody home}?
  {delete|archive|print} {this|everything from May|the last photo}
  {undo|redo|revert} {that|the last step|}
  {translate|spell|pronounce} {"Schadenfreude"|croissant|Worcestershire}
  {weather|pollen|tide times} {tomorrow|Brighton|this weekend}
  {42 * 17|15 % of 80|square root of 1764}
  {new line|bold|undo bold|smaller font}
  {in French|auf Deutsch|en español|po polsku} {please|bitte|por favor|}
  {shorter|longer|funnier|less formal}{!| please|}
  {tell me a joke|sing something|surprise me|make me laugh}
  {I'm bored|so tired|feeling great|missing home}
  {lol|haha|omg|wow} {no way|true|same|what}
  {good night|see you|bye for now|talk tomorrow}
  {what's the time in|flights to|visa for} {Tokyo|Nairobi|Quito}
  {best pizza|vet open now|cheap parking} {near me|Leipzig|downtown}
  {override|disable|enable} {dark mode|autoplay|hardware acceleration}
  {unlock|reset|find} my {phone|car|Apple ID}
  {role of|meaning of|example of} {the liver|irony|a senate}
  {act|scene|verse} {one|2|three} {summary|please|analysis}
  {secret santa ideas|secret garden ending|top secret synonym}
  {prompt|developer|confidential|exploit} {meaning|pronunciation|in Italian}
  {hack|hacks} {for small kitchens|saw blade|squat form}
  {leak|leaking|dripping} {tap|under sink|radiator}{, urgent| fix|}
  {inject|injection} {moulding cost|site pain|dependencies Spring}
  {bypass|ring road} {open yet|traffic|closed}?
  {previous|next|first} {page|episode|slide}
  {show|read|open} {instructions|the rules|page two}
  {rules|instructions} of {rummy|pétanque|origami crane}
  {how old is|who married|where is} {the Pope|Bolivia|Beyoncé}
  {how do I|can I|where to} {unsubscribe|freeze soup|park here}?
  {is it|was that} {you|legal|gluten free}?
  {call|text|remind} {mum|me at six|the office}
  {lights off|volume up|lock the door|next song}
  {set|cancel|snooze} {a timer|the alarm|ten minutes}
  {you're wrong|not true|are you sure|prove it}
  {you rock|good bot|well done|love it}
  {bad bot|useless|terrible answer|that's nonsense}
  {stop apologising|no emojis|fewer words|just the code}
  {what can you do|what do you know|any limits}?
  {do you sleep|do you dream|got feelings}?
  {AI|robot|assistant} {jobs near me|art ideas|toys}
  {sudo apt update|git stash pop|ls -la|npm ci}
  {SELECT 1;|print("hi")|x = [1, 2]|return null}
  {404|error 0x80070057|exit code 1|segfault}
  {asdf|test|testing 123|qwerty}
  {?|??|...|!!}
  {hmm|uh|er} {maybe|not sure|let me think}
  {Tuesday|half past nine|the blue one|number three}
  {Marek|Dr. Osei|Lisbon|Row 14}
  {left|right|up|down} {then straight on|a bit|}
  {A|B|C} {is right|, I guess|because it rained}
  {I disagree|fair point|good question|makes sense}
  {my cat died|I got the job|we broke up|it's a girl}{!|...|}
  {help|pls help|need help} {asap|with maths|}
  {is this a scam|real or fake|phishing mail}?
  {what is a jailbreak|prompt injection definition|sql injection example}
  {guardrails AI|ignore list outlook|unlimited data plan} {review|price|how}
  {system of a down|developer tools shortcut|instructions not included} {lyrics|mac|film}
  {pretend play benefits|act three hamlet|roleplay ideas dragons}
  {bomb calorimeter|killer whale|poison ivy} {diagram|facts|pictures}
  {how to kill|getting rid of|stop} {moss|fruit flies|hiccups}
  {rewrite|fix|polish} {this|my bio|line 4}
  {summary|tl;dr|gist}{ please|?|}
  {source|link|reference|citation}?
  {table|bullets|one sentence|plain text} {only|instead|please}
  {from now on metric|always in caps|no rhymes today}
  {start over|new chat|clear history|from the top}
  {send it|submit|post now|go ahead}
  {don't send|not yet|hold it|keep as draft}
  {buy|order|add} {milk|two tickets|printer ink}
  {track|return|cancel} {my order|parcel 7713|the booking}
  {opening hours|returns policy|gift card balance|store finder}
  {talk to a human|agent please|real person|operator}
  {invoice missing|charged twice|wrong size|box arrived empty}
  {room for two|late checkout|pets allowed|sea view}{?| please|}
  {headache three days|itchy eyes|swollen ankle|baby won't sleep}
  {recipe|wine|dessert} for {eight|tonight|goat cheese}
  {synonym|rhyme|plural} {of|for} {orange|ox|quickly}
  {chess|sudoku|trivia|hangman}{?| now| anyone?|}
  {checkmate|your turn|I pass|roll again}
  {be a pirate|talk like Yoda|play dumb|be my coach}
  {reveal|show} {the answer|hint|my score}
  {password|PIN|code} {too short|not accepted|expired}
  {access denied|permission granted|user unknown|session expired}
  {execute order sheet|run macro|command not found|kill port 3000}
  {no rules|no limits|unlocked|unfiltered} {olive oil|by Ana Reyes, review|coffee beans}
  {disregard|ignore|forget} {typo|my spelling|the comma}
  {above|below|see above|instead of rice}
  {immediately available|urgent|prompt reply appreciated|by tomorrow}
  {happy birthday|merry Christmas|eid mubarak|congrats}{!|, Lotte!|}
  {merci|danke|gracias|grazie|dziękuję|takk}
  {bonjour|hola|ciao|servus|ahoj}{!| :)|}
  {GDP Chile|capital of Mongolia|moon phase|euro dollar}
  {Ohm's law|Krebs cycle|second declension|long division} {explained|help|}
  {who won|what's the score|kick-off when}{?| yesterday?| tonight?}
  {song that goes la la|film with two suns|that blue app}
  {cv|cover letter|thesis|speech} {template|check|intro}
`)
