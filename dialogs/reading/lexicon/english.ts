import type { Lexicon } from './lexicon.ts';

export const english: Lexicon = {
  polite:
    'please|pls|plz|actually|sorry|oh|um|uh|hm|hmm|er|erm|ah|aw|eh|ugh|ok|okay|hey|hi|hello|so|well|bot|there|then|thanks|thank you|a lot|so much|very much|kindly|dear|no worries|no problem',
  idioms:
    'first of all|first things first|first off|in the first place|for the first time|at first|one question|one more question|one more thing|one other thing|quick question|last question|last time|last thing|by the way|btw|to be honest|tbh|as far as i know|at the end of the day|all the best|at all|good morning|good afternoon|good evening|good day|have a nice day|have a good day|have a good one|have a great day|happy holidays',
  but: '(?<!(?:anything|any|all|everything|nothing) )but',
  notAtEnd: 'not|no',
  deniedByNo: '',
  and: 'and|then|so',
  fillers:
    "and|also|the|a|an|my|our|me|i|i'd|i'll|i'm|we|us|to|would|like|want|wanna|need|wish|can|could|may|you|your|just|it|this|that|for|of|do|shall|let's|let|have|some|with|am|is|will|really",
  phrases: {
    help: "i am lost|i'm lost|lost|confused|i am confused|i'm confused|what are you able to do|what are you able to do for me|what do you do|how can you help|how can you help me|help|help me|what can you do|what can i do|what else can you do|what can i say|how does this work|how does it work|commands|command|menu|options|what possible|who are you|are you a bot|are you a robot|are you human|are you real|am i talking to a bot|what are you|info|information|guide|instructions|how do i use",
    greet:
      "hello bot|hi bot|hey bot|hi|hello|hey|hi there|hello there|good morning|good afternoon|good evening|good day|greetings|hiya|howdy|hello again|hi again|hey again|i'm back|back again|hi it's me|hi it's me again|morning|evening|afternoon|yo|sup|what's up|is anyone there|anyone there|hello anyone there|is anybody there|anybody there|you there|are you there",
    goodbye:
      "bye|bye bye|goodbye|good bye|see you|see you later|see you soon|see ya|cya|take care|good night|have a good day|have a nice day|thanks bye|thx bye|ok bye|bye for now|talk later|talk to you later|ttyl|gotta go|got to go|i have to go|i've got to go|that's all bye|cheers bye|night|k bye|kk bye|bye then|right bye",
    thank:
      "ta|cheers mate|tysm|much appreciated|cheers that's all|nice one thanks|thanks a lot|thank you so much|thank you very much|many thanks|thanks so much|thanks|thank|thank you|thx|ty|cheers|great|perfect|awesome|nice|cool|wonderful|excellent|great thanks|perfect thanks|ok thanks|that all thanks|thanks a million|thanks a bunch|thanks loads|thanks mate|thank you mate|thanks a ton|cheers thanks|brilliant|brilliant thanks|lovely|lovely thanks|fantastic|amazing|superb|love it|good job|well done|nice one|appreciate|appreciated|thanks for help|thank you for help|thanks for your help|thank you for your help|cheers bud|thanks bud|thanks man|thanks pal|thank u|thanks so much mate|ta very much|ta muchly|legend|youre a legend|thanks a bundle|sorted|all sorted",
    doubt:
      "maybe later|think about|think about it|i'll think about it|i will think about it|let me think about it|i need to think about it|i have to think about it|let me sleep on it|i'll sleep on it|sleep on it|actually not sure|i'll think about|i will think about|i'd think about|let me think|let me think about|let me think it over|i need to think|i need to think about|need to think|need to think about|i have to think|think it over|i'll think it over|i will think it over|sleep on|i'll sleep on|let me sleep on|i need time|need time|need some time|give me time|give me some time|give me a minute|give me a moment|give me a sec|one moment|one sec|one second|just a second|just a moment|just a minute|hang on|hold on|hold on a sec|wait|wait a minute|wait a moment|wait a sec|not sure|i'm not sure|i am not sure|i'm not sure yet|not sure yet|not so sure|not really sure|unsure|i don't know|don't know|i don't know yet|dunno|idk|no idea|hmm|hmmm|hm|umm|not yet|not now|not right now|later|another time|some other time|i'll decide later|decide later|i'll let you know|will let you know|let you know|let you know later|i'll get back to you|get back to you|i'll come back|come back later|i'll come back later|i'll do it later|do later|i'll be back|be right back|brb|not today|not ready|i'm not ready|not ready yet|maybe|perhaps|possibly|we'll see|let's see|i haven't decided|haven't decided|haven't decided yet|i need to check|need to check|let me check|hold off|hold off for now|hold that thought|i have to talk about|don't send it yet|don't send yet|do not send yet|don't book it yet|don't book yet|don't confirm yet|don't do it yet|don't do anything yet|not just yet|hang on a minute|hang on a sec|hold on a minute|hold your horses|wait up|wait for it|you sure|u sure|are you sure|are you really sure|you sure about that|are you sure about that|are you certain|not sure about that|really|really now",
    services:
      'what am i on at the moment|what am i on|what am i on now|what plan am i on|which plan am i on|what do i currently have|what have i got with you|what am i subscribed to|my services|show my services|see my services|what are my services|services|service|show services|see services|list services|show all services|all services|show plans|show products|see plans|list plans|show service|products|plans|my plan|show plan|current plan|what do i have|what have i got|what do i pay|what am i paying|what am i paying for|account|show account|subscriptions|overview',
    change:
      'change|switch|move|change plan|change plans|switch plan|switch plans|move plan|change service|switch service|change tariff|change package|upgrade|downgrade|upgrade plan|downgrade plan|new plan|different plan|another plan|change subscription|change internet plan',
    undo: 'undo|undo change|undo changes|undo plan change|revert|revert change|cancel change|cancel changes|cancel plan change|take back|take change back|take back change|stop change|undo last change|call off change|call off',
    solved:
      "doesn't matter|nah doesn't matter|it doesn't matter|doesn't matter any more|not necessary|i found it|found it|sorted|sorted it|got it sorted|all sorted|i figured it out|figured it out|already solved|solved",
    back: 'back|go back|previous|one step back|step back|return|previous step|previous question',
    cancel:
      "scrap that|don't want it any more|i don't want it any more|don't want it anymore|i don't want it anymore|scrap it|forget it|nah forget it|actually forget it|ok whatever never mind|too much hassle|keep what i have|i'll keep what i have|stay with what i have|staying with what i've got|i'm staying with what i've got|don't want to change|i don't want to change anything|i don't want to change|not interested|leave for now|cancel|stop|quit|exit|never mind|nevermind|nvm|forget|abort|leave|forget about|not any more|changed mind|no longer interested|end|don't send|don't send it|do not send|do not send it|don't send anything|cancel that|cancel it|cancel this|never mind that|don't bother|no don't send it|keep my plan|keep plan|keep current plan|keep my current plan|keep what i've got|keep what i got|stay on plan|stay on my plan|stay where i am|stay as i am|leave my plan|leave plan|leave everything|leave everything as it is|leave things as they are|no change|no changes|don't change anything|do nothing|nothing for now|do nothing for now|wrong button|sorry wrong button|oops wrong button|wrong button sorry|pressed the wrong button|clicked the wrong button|by accident|pressed by mistake|clicked by mistake|my mistake|my bad|that was a mistake|it was a mistake|no wait forget it|leave it then|leave it for now|nope|i'll leave it|drop it|no longer needed|not needed",
    'start over':
      "scrap that begin again|let's start over|let's start again|from the top|start from scratch|start over|start again|restart|reset|begin again|from start|from beginning|start from beginning|start fresh|start anew",
    support:
      'support|ticket|open ticket|create ticket|new ticket|ask support|contact support|call support|human|agent|person|real person|operator|representative|customer service|talk person|talk human|talk agent|talk somebody|talk someone|talk support|speak person|speak human|speak agent|speak somebody|speak someone|speak support|write support|message support|contact',
    'sign out': 'sign out|log out|logout|signout|sign off|log off|switch account',
    yes: "aye|go ahead then|happy with that|i am happy with that|i am happy with|that's right|that's the one|looks good to me|sounds good to me|let's go ahead|please proceed|spot on|all right then|ok then|alright then|oh alright then|let's go|do it|do that|do this|let's do it|that's fine|that is fine|fine by me|go on|go for it|i agree|please do|make it so|make it happen|very well|yes|y|ya|yep|yeah|yup|sure|ok|okay|yes sure|sure thing|of course|confirm|confirmed|agreed|agree|fine|alright|all right|correct|sounds good|looks good|perfect yes|yes confirm|absolutely|go ahead|yes go ahead|definitely|proceed|accept|go|do|do please|yes do|sure go ahead|works|that works|deal|let's do|happy with|i'm happy with|yes ok|good|great yes|i'll take|i'll go with|i'll go for|go with that|take that one|count me in|roger|let's roll|ship it|get it done|get done|set it up|set up|yes go|that one|that one please|that'll do|that will do|this one|that one then|go on then|good do|great do|why not|yeah why not|sure why not|yes why not|ok why not",
    understood:
      'ok|okay|k|kk|fine|good|great|alright|all right|right|sure|i see|got it|understood|makes sense|that makes sense|fair enough|cool|nice|perfect|ok then|ok fine|ok good|ok great|ok i see|ok got it|i understand|good to know|alright then|ok thanks|oh ok|ah ok|ok cool|correct|all good',
    no: "neither|none|none of them|neither of them|i can't say yes to that|i'd rather not|don't confirm anything|don't confirm anything yet|don't book anything|do not book anything|of course not|certainly not|definitely not|absolutely not|sure not|not really|not at all|no chance|not on your life|i said no|confirm nothing|hell no|no|n|nope|nah|naah|no thanks|no thank|don't|do not|not|rather not|no way|better not|none of these|none of those|neither of these|neither of those|not any of them|not these|i'm good|i am good|thanks i'm good|we're good|we are good|i'm good thanks|i'm okay|i'm ok|i'm fine|i'm alright|all good|nothing for now|never|never ever|no never",
    keep: "don't|do not|leave it as it is|keep it|no keep it|i want to keep new plan|keep new plan|no wait don't|don't undo|no leave|leave it|let it be|leave it alone|keep|keep change|keep as|leave as|leave as is|leave|leave change|do not undo|no no leave it|leave as it is|no leave it as it is|leave it like that|leave it the way it is|no leave it the way it is|actually keep it|keep it please|keep the change|just keep it",
    send: "off it goes|that's all off it goes|send it off|send that off|send it now|please send it|sure send it|ok send it|go ahead and send it|that's everything|that is all|that will be all|send|send request|send now|submit|nothing|nothing add|nothing else|no|that's all|all|that's|done|no more|send as|go|yes send|nothing just send|nothing just send it|no nothing just send",
    request:
      'request|send request|request change|ask support|send ticket|make request|ask for change|ask support for change|ask for|send request instead|request instead|as request|send as request|send as request instead|ask them instead|send it as a request|send it as request|i want to request it|request it',
    'confirm change':
      "change|apply|book|confirm change|make change|apply change|book change|change plan|switch|switch plan|order|buy|take|let's book it|yes change|change please|book it in|book that in|book me in|put it through|put that through|place order|place the order|sign me up|yes book|yes book in|make change please|yes make change|make switch|do switch|yes switch|book it directly|do it directly|do it myself|i'll do it myself|just book it|change it directly|book it instead|i'd rather book it|i want to book it|i'd rather do it myself|book it normally|just book it normally|book normally|change it normally|book myself|do myself|change myself|make it myself|book it myself",
    'change now':
      'change now|switch now|change at once|change immediately|change plan now|apply now|do now|switch plan now|change today',
    'undo this':
      "yes undo it|bin it|yeah bin it|get rid of it|yeah get rid of it|take it back|take it back please|undo it|yes take it back|reverse it|undo|revert|take back|yes i changed my mind|yes i've changed my mind|yes changed my mind|reverse|reverse that|please reverse that|undo that|take that back|cancel that please|roll it back|put it back|get rid of that",
    'how to agree':
      'how do i confirm|how do i confirm that|how to confirm|how do i book|how do i book it|how do i do it|how do i do that|how do i do this|what do i do now|what now|how do i agree|how do i accept|where do i confirm|how can i confirm|what do i say|what do i press|what should i press|how do i send it|how do i undo it',
    'other date':
      "other date|another date|different date|change date|new date|pick date|pick another date|choose another date|choose date|other day|another day|different day|change day|pick other date|wrong date|wrong day|pick different date|pick different day|choose different date|choose different day|select another date|sooner|earlier|sooner please|earlier please|earlier date|sooner date|later date|a later date|can't do that day|that day doesn't work|that date doesn't work|day doesn't work|date doesn't work|different time|change when|other dates|more dates|another start date|different start date",
    'other plan':
      "switch plan|switch plans|change plans|too expensive|that's too expensive|too much|that's too much|too pricey|too dear|other plan|another plan|different plan|change plan|new plan|pick plan|pick another plan|choose another plan|choose plan|pick other plan|wrong plan|all plans|show plans|other plans|different one|another one|back to plans|take me back to plans|go back to plans|show me plans again|see plans again|show plans again|other options|different option|another option|other one|the other one|show me the other one|show other one",
  },
  numbers: {
    1: 'one',
    2: 'two',
    3: 'three',
    4: 'four',
    5: 'five',
    6: 'six',
    7: 'seven',
    8: 'eight',
    9: 'nine',
    10: 'ten',
    11: 'eleven',
    12: 'twelve',
    13: 'thirteen',
    14: 'fourteen',
    15: 'fifteen',
    16: 'sixteen',
    17: 'seventeen',
    18: 'eighteen',
    19: 'nineteen',
    20: 'twenty',
    30: 'thirty',
    40: 'forty|fourty',
    50: 'fifty',
    60: 'sixty',
    70: 'seventy',
    80: 'eighty',
    90: 'ninety',
    100: 'hundred|hundreds',
    1000: 'thousand',
  },
  speeds: {
    '500 mbps': 'half a gig|half gig|half a gigabit|half a giga',
    '1000 mbps': 'a gig|one gig|one gigabit|a gigabit|gigabit|full gig',
  },
  from: 'from',
  to: 'to|into|onto|up to|down to|over to|back to',
  planWords: {
    unlimited:
      'unlimited|talk all i want|as much as i want|all you can|all i can|no cap|no limit|without limit|limitless|unlimted',
    basic: 'basic',
    premium: 'premium',
  },
  concepts: {
    had: "what i have|what i've got|what i got|what we have|what we've got|things as they are|as it is|my own",
    message: 'question|message|request|ticket|enquiry|inquiry',
    change:
      'drop my|drop the|drop our|set my|set me|set the|put my|put our|bring my|bring me down|lower my|reduce my|raise my|increase my|boost my|knock my|cut my|swich|bump my|make my|change|changing|changed|switch*|upgrad*|downgrad*|move|moving|go to|go for|go with|go up|go down|swap*|migrat*|transfer|put me|sign me up|replac*|convert|bump|drop down|step up|step down|drop me|drop to|put it on|put * on|down to|up to|take my|take me|take us|shift my|shift me',
    want: "gimme|wanna|want|would do us|would do me|will do me|i could use|fancy|i'd love|we'd like|we would like|we want|we need|how can i|how do i|how could i|how would i|how to|where do i|where can i|i want|i would like|i'd like|i wish|i need|i'll have|i'll take|i'd rather|i would rather|is enough|don't need more|give me|get|get me|take|order|can i have|can i get|could i have|could i get|let me have|looking for|interested in|subscribe|wanted|meant to|meant to pick|would prefer|prefer|i'd prefer|let's have|we'll have|we'll take|i'll go|i'll try|try the",
    request:
      'request|ask|send it|send this|did this|did it|do this|do it|does it|handle it|handle this|take care of it|take care of this|check it|look at it|look into it|look it over|review it|pass it on|forward it|for me|looks at it|look at it first|somebody looks|someone looks|someone checks|checks it|somebody checks|somebody to check|someone to check|somebody to look|someone to look|double check|double checked|handled by a person|done by a person',
    undo: 'undo|undone|undoing|revert*|take back|take it back|call off|reverse|back out|changed my mind|change my mind|back on the old|back to the old|back on my old|back to my old|old plan back|keep my old|keep the old|stay on the old|stay on my old|back to what i had|back to how it was|by mistake|made a mistake|booked the wrong|picked the wrong|chose the wrong|wrong plan',
    cancel:
      'cancel*|terminat*|never mind|stop|quit|close my account|end my|get rid of|drop the service|no longer need|no longer want|close my',
    'start over': 'start over|start again|from the beginning',
    support:
      'support|ticket|human|real person|agent|representative|operator|complain*|speak to|speak with|talk to|talk with|hotline|call me|call me back|your people|your team|your staff|your colleagues|advisor|adviser|somebody looks|someone looks|someone checks|somebody checks|somebody to check|someone to check|somebody to look|someone to look|someone did|somebody did|someone to do|somebody to do|someone else|somebody else|you guys did|you do it for me|your side',
    help: 'help|what can you do|how does this work',
    services:
      "my services|my service|my plans|my plan|my products|my subscriptions|what services|which services|what plan|which plan|what do i have|what do i pay|am i paying|current plan|what have i got|do i have|my account|how fast is my|what speed do i have|what speed am i|my current speed|my speed|what am i on|everything i've got|everything i have|everything i got|what i've got|what i have with you|what i got|all i have|what have i|what i have now|what i currently have|what do i pay for",
    question:
      "what|what's|how's|how does|how will|how is|how long|how soon|how do you|do i|have i|can i|could i|may i|should i|am i|will it|will i|will my|would it|is it|is that|is there|are there|does it|which|who|where|why|when|tell me|explain|how come|how much|how fast|how quick|how big|how good|how expensive|how many|how about|how did|how do|how are",
    'verb first':
      'is|are|does|did|has|was|were|will|would|do i|do you|have i|can i|could i|may i|should i|am i|could you tell|can you tell',
    'tell me':
      'tell me what|tell me how|tell me when|tell me why|tell me if|tell me which|just tell me|i wonder|wondering|want to know|need to know|like to know|do you know|any idea|tell me the|tell me about|let me know what|let me know how|let me know if|let me know when|if it can|only if i can|as long as i can|provided i can|what exactly|how exactly|when exactly',
    'how much':
      "prices|price list|rates|how much|come to|comes to|set me back|damage|what does|what would|what will|what is the price|what's the price|price of|price for|cost of|cost for|costs|cost|how expensive|what price|quote|pricing",
    why: "why|how come|what for|what is this|what is that|what is the|what's the|what's this|explain|reason|what is the * for|what's the * for|what is * for|what's * for|what does that mean|what does it mean|where does|what are those|what are these|what are the|what is the point|what's going on|what happened|what the hell|what the heck|what gives",
    when: 'when|what day|which day|what date|how soon|how long|by when|since when|until when',
    'what happens': 'what happens|what will happen|what becomes|what about|happen to|happens to|what if|lose|keep my',
    which:
      'which|what dates|what days|what plans|what else|what other|list|show me|options|available|which change is this',
    plan: 'plan*|tariff*|package*|deal*|offer*|bundle*|tier*|speed|speeds|option|options',
    service: 'service*|product*|subscription*|line*|connection*',
    date: 'date|dates|day|days|start date|starting day|start day',
    fee: 'fee|fees|price of change|surcharge|extra charge|extra cost|penalty|charge for changing|changing fee|pay to change|pay for changing|pay for the change|pay extra|cost to change|cost for changing|free to change|is it free|free of charge|change for free|costs to change|charge to change|charge for a change|charge me to change|charge for switch*|charge to switch|charge for chang*|cost of switching|cost to switch|switching fee|switch fee|fee to switch|charge for moving|cost of changing|charge if i|one time|one-time|one off|one-off|just once|only once|get charged|be charged|charged if i|charged when i|cost me to change|cost me to switch',
    invoice:
      'bill|bills|billed|billing|invoice*|charged|charge|charges|pay|payment|paying|due|take the money|take my money|take money|collect*|withdraw*|debit*|money come out|money comes out|taken out|come out of|comes out of',
    'next invoice':
      "next bill|next invoice|next payment|next charge|billing day|billing date|bill date|next billing date|next billing day|payment date|upcoming bill|upcoming invoice|next month's bill|december bill|due date",
    refund:
      "refund*|money back|get back|already paid|paid already|money i paid|money i've paid|credit*|reimburs*|unused days|unused|pay double|pay twice|pay for both|paying double|paying twice|pay two",
    old: 'old|current|present|existing|previous|the one i have|now have',
    monthly: 'a month|per month|monthly|each month|every month|month price',
    'due now':
      'now|today|due|upfront|up front|right away|immediately|at once|in total|altogether|total|calculate*|work that out|worked that out|work it out|breakdown|break it down|break that down|add up|adds up|come up with',
    contract: 'contract*|commitment|minimum term|locked in|lock-in|tied',
    balance: 'balance|account balance|my credit|owe',
    unanswerable:
      'be down|go offline|still work|still have internet|discount*|be at home|stay at home|offline|interrupt*|downtime|outage|disconnect*|cut off|without internet|without connection|lose connection|lose my connection|keep my number|lose my number|my phone number|new router|technician|same number|new number|new modem|internet be down|internet go down|internet going down|lose internet|have internet during|be without|pay by|pay with|payment options|ways to pay|payment plan|pay in instal*|direct debit|waive|waived|take off the fee|skip the fee|drop the fee|remove the fee|negotiate|better deal|price match|match the price|installation|installer|hear back|confirmation email|email confirming|rude|free month|sign up|need to be home|be home|be in|with tax|including tax|include tax|incl tax|plus tax|forever|price the same|go up again|price guarantee',
    earlier:
      "earlier|sooner|before that|not today|not tomorrow|so late|so long|can't it be today|can't it start today|can't i start today|can't it be tomorrow|can't it be sooner|why not today|why not tomorrow|why not now|have to wait|wait so long|wait for it|wait that long|wait until|backdate|backdated|retroactive|retroactively|back dated",
    later:
      'later|afterwards|after that|after the change|back again|switch back|change back|go back to|more than once|how often|change again|as often',
    offered:
      "offered|offer|available|options|can i get|can i have|could i get|could i have|do you have|have you got|choose from|see plan|see the plan|not there|missing|not in the list|can't i|can i not|cannot i|what else have you got|what else do you have|what else is there|what else|anything else|something else",
    'open change':
      "go through|went through|my change|pending|scheduled|planned|booked|change done|has it|did it|is it done|status|what did i book|what did i just book|what have i booked|what did i just do|what did i change|what have i changed|what's booked|what is booked|what have i done|which service is this|what service is this|which one is this|what is this for|which service is that",
    stay: 'keep|keeping|stick|stick with|stick to|sticking with|stay with|staying with|stay on|staying on|stay at|stay where|remain on|keep my|keep the|keeping my|keeping the|leave it at|leave me on',
    start: 'start|starts|starting|begin|begins|take effect|takes effect|kick in|kicks in|be active|happen',
    language: 'speak|speaking|talk|language|translate|do you speak|understand',
    trouble:
      "double charged|charged double|wifi password|spotty|patchy|lagging|keeps cutting out|cuts out|slow|not working|isn't working|doesn't work|does not work|don't work|broken|is down|keeps dropping|drops out|no internet|no connection|no signal|can't connect|cannot connect|outage|fault|faulty|wrong|mistake|incorrect|overcharged|charged twice|too high|virus|password|moving house|move house|moving home|new address|relocat*|moved house|router|modem|pause*|suspend*|freeze my|put on hold|invoice copy|copy of my|copy of the|pdf of|receipt|change my email|change my card|payment method|bank details|my card|went up again|gone up again|taken twice|charged me twice|took money twice|never received|not received|did not receive|not get my invoice|half the speed|not getting the speed|not getting what i pay|only get|only getting|still shows|still showing|hasn't changed|has not changed|not changed yet|email me my|email me the|send me my bill|remind me",
    advice:
      "recommend*|advise|advice|suggest*|compare|comparison|difference|differences|which is better|which one is better|best for me|right for me|information about|info about|info on|information on|more about|details about|details on|options for|options on|choices for|about plans|what's on offer|what is on offer|you choose|you decide|whichever|surprise me|no preference|you pick|up to you|which would you|what would you|what do you think",
    doubt:
      "think about it|think it over|think this over|think on it|sleep on it|sleep on this|ask my|check with my|talk to my wife|talk to my husband|talk to my partner|talk to my boss|speak to my wife|speak to my husband|speak with my wife|talk it over|talk with my|discuss it|discuss this|discuss with|run it by|run this by|need time|need more time|need to think|have to think|let me think|not decided|haven't decided|not made up my mind|make up my mind|decide later|decide tomorrow|get back to you|come back to you|come back to this|come back later|let you know later|not ready|on the fence|undecided|having second thoughts|second thoughts|not sure about this|not sure about it|not sure if i want|not sure i want|not sure yet|not sure whether|more than i thought|more than i expected|that's a lot|thats a lot|quite a lot|bit steep|more than i expected",
    not: "don't|do not|not|never|won't|no longer|isn't|without|neither|nor|anything but|any but|all but|everything but|except|apart from|other than|not any|isn't the",
    objection:
      "too expensive|too much|too pricey|too dear|too costly|too high|too steep|expensive|pricey|costly|overpriced|too many dollars|rip off|ripoff|robbery|not worth|isn't worth|worth it|can't afford|cannot afford|can not afford|can't pay|won't pay|not paying|not pay|paying that|i'm paying|don't want to pay|costs too much|cost too much|much money|more than i thought|more than i expected|more than i wanted|ridiculous|insane|crazy|out of my budget|over my budget|beyond my budget|at that price|for that price|at this price|for this price|that price|a fortune",
    also: "also|as well|too|additionally|in addition|on top of that|on top of this|while you're at it|while youre at it|while we're at it|while we are here|and then|then also|after that|afterwards|plus|along with that|add|both|another one|and my|and the",
    maybe: 'chance|maybe|perhaps|how about|what about|what if|or|not sure|thinking',
    instead:
      'instead|scratch that|scratch it|actually|rather|i meant|i mean|make it|make that|no|sorry|wait|oops|correction|better|change the|change it to|on second thought',
    internet: 'internet|broadband|fibre|fiber|wifi|wi-fi|web|online|net|dsl|ethernet line|home network|internets|inet',
    voice:
      'fone|home phone|house phone|voice|phone|telephone|landline|mobile|calls|calling|phone line|telephony|cell|talk all i want',
    recurring: 'telly|cable|cable tv|satellite|recurring|tv|television|hosting|iptv|channels',
    cheaper:
      "pay less|save money|spend less|cheaper|less expensive|lower price|costs less|lower cost|smaller|less|pay too much|paying too much|costs too much|bit expensive|save some money|bring the cost down|bring my bill down|lower my bill|reduce my bill|cut my bill|cut costs|too much for me|too much for us|more than i need|more than we need|more than enough|too big|need that much|need so much|overkill|too many megs|overpaying|overpay|downgrade|downgrading|too expensive|too pricey|too dear|cannot afford|can't afford|too costly|lower|lower one|a lower|go lower|smaller one",
    dearer: 'dearer|more expensive|pricier|better|bigger|larger|upgrade|more',
    faster:
      'faster|quicker|more speed|higher speed|speedier|anything higher|anything above|anything over|more than 500|above 500|over 500|beyond 500',
    slower: 'slower|less speed|lower speed',
    cheapest:
      'cheapest|the cheaper one|the cheaper of|cheap one|least expensive|lowest price|lowest|smallest|costs the least|costs me the least|cost the least|cost me the least',
    dearest:
      'most expensive|the more expensive one|the dearer one|dearest|priciest|biggest|largest|best|premium one|top one|highest price|costs the most|costs me the most|cost the most|cost me the most|most pricey',
    fastest: 'fastest|the faster one|quickest|highest speed|most speed|max speed|top speed|maximum',
    slowest: 'slowest|the slower one|lowest speed',
    other: 'other one|the other|other|another one|different one|another',
    number: 'number|nr|option|plan number|choice|item',
    first: 'first|1st|first one|top one',
    second: 'second|2nd|second one|middle one',
    third: 'third|3rd|third one',
    fourth: 'fourth|4th',
    fifth: 'fifth|5th',
    last: 'last|last one|bottom one',
    all: 'all my|all the|all changes|all of them|all three|all of these|both|both of them|everything|every one of them|the lot|two of them|all three of them|the two of them',
  },
};
