# Root 11: disapproval: criticism, accusation, complaint, lawsuit, verdict. What one is accused of
# stands as the embedded event; that it happened is the accuser's word (stance=accuses).

# 110 Disapprove
110  S disapprove of T
  + Norway disapproved of the Belarusian decision. => NOR 110 BLR
110  S express|voice|convey|show|register &anger|&worry|disapproval|reservation|concern (at|over|about|with|to|toward|of T) ; source
  + Norway voiced concern about the Belarusian plan. => NOR 110 BLR
  - The singer expressed shock at the price.
110  S be angry|furious|indignant|upset|unhappy|irate|outraged|dismayed|displeased|dissatisfied|appalled|annoyed|incensed|horrified|infuriated|irritated|offended at|about|over|with|by T ; source
110  T outrage|anger|dismay|displease|dissatisfy|shock|appall|appal|annoy|incense|exasperate|horrify|disgust|infuriate|enrage|irritate|offend S (at|about|over|with|by T) ; both
  + Norway was outraged by the Belarusian decision. => NOR 110 BLR
  - The cook was unhappy with the oven.
110  S be uneasy|anxious about|over|at|with T ; source
110  T concern|worry|trouble|disturb|perturb|alarm S (about|over|at|with|by T) ; both
110  S be concerned|worried|troubled|disturbed|perturbed|alarmed about|over|at|with|by T ; both
  + Norway was worried about the Belarusian plan. => NOR 110 BLR
110  S fear|worry|dread that E ; theme=hypothetical source
110  S be at odd|odds|loggerhead|loggerheads with T ; reciprocal both
  + Norway was at odds with Belarus. => NOR 110 BLR
110  S disagree|differ|quarrel|squabble|clash|bicker|spar|feud with T (over|on|about X) ; reciprocal both
  + Norway disagreed with Belarus. => NOR 110 BLR
  - The scarf clashed with the coat.
110  S disagree|quarrel|squabble|bicker|feud over|on|about X ; reciprocal both
110  S be hostile|unfriendly|opposed|averse to|toward|towards T ; source
  + Norway was hostile to Belarus. => NOR 110 BLR
110  S be critical|disdainful|contemptuous|scornful|intolerant|resentful of T ; source
  + Norway was critical of Belarus. => NOR 110 BLR
110  S sour|deteriorate with T ; both
110  n: dispute|row|spat|quarrel|feud|disagreement|squabble|wrangle between S and T ; reciprocal both
  + The dispute between Norway and Belarus lasted an hour. => NOR 110 BLR
110  n: S's dispute|row|spat|quarrel|feud|disagreement|squabble with T ; reciprocal both
  + Norway's dispute with Belarus lasted an hour. => NOR 110 BLR
110  n: S's &anger|hostility|concern|worry|alarm at|over|about|toward|towards|with|against T ; both
  + Norway's anger at Belarus grew. => NOR 110 BLR
110  S ostracize|ostracise T:actor ; source

# 111 Criticise or denounce
111  S criticize|criticise|condemn|denounce|decry|deplore|lambaste|lambast|castigate|censure|rebuke|reprimand|berate|chastise|excoriate|deride|ridicule|mock|vilify|revile|pillory|assail|scold|upbraid|admonish|disparage|malign|reproach|reprove|execrate|abhor|fault|bemoan|deprecate|belittle|lament|repudiate|scorn|insult|taunt|demonize|demonise T
  + Norway condemned the Belarusian decision. => NOR 111 BLR
  + Belarus was criticised by Norway. => NOR 111 BLR
111  S slam|blast|rap|rip|savage|pan|flay|bash|smear|slate|lash T ; source
  + Norway slammed Belarus. => NOR 111 BLR
  - The boy slammed the door.
111  S criticize|criticise|condemn|denounce|decry|slam|blast|lambaste|castigate|censure|rebuke|reprimand|berate|fault|chide|scold|upbraid|reproach|assail|attack|deride T for|over E ; theme=happened stance=accuses
  + Norway criticised Belarus for forging the letter. => NOR 111 BLR
111  S criticize|criticise|condemn|denounce|decry|slam|blast|lambaste|castigate|censure|rebuke|reprimand|berate|fault|chide|scold|upbraid|reproach|assail|deride T for|over|about X ; stance=accuses
  + Norway rebuked Belarus over the letter. => NOR 111 BLR
111  S denounce|condemn|brand|label|deride|slam|decry|blast T as X
  + Norway denounced Belarus as a bully. => NOR 111 BLR
  - The shop labelled the jar as jam.
111  S call|dub|label|brand|term T:actor to fool|idiot|moron|hypocrite|bully|traitor|liar|murderer|terrorist|thief|coward|dictator|fascist|criminal|tyrant|aggressor|puppet
  + Norway called Belarus a liar. => NOR 111 BLR
111  S call|dub|label|brand|term T:actor fool|idiot|moron|hypocrite|disgrace|clown|bully|traitor|liar|murderer|terrorist|thief|coward|dictator|fascist|criminal|butcher|tyrant|aggressor|puppet|rogue_state
111  S lash_out|hit_out|hit_back|fire_back|strike_out|shoot_back|rail|fulminate|rant|inveigh|sneer|jeer|scoff|hit_back|strike_back|snipe at|against T ; source
  + Norway lashed out at Belarus. => NOR 111 BLR
111  S speak_out|speak_up against T ; source
  + Norway spoke out against the Belarusian decision. => NOR 111 BLR
111  S launch|mount|unleash verbal_attack|tirade|broadside|diatribe|scathing_attack|blistering_attack against|on|at T
  + Norway launched a verbal attack on Belarus. => NOR 111 BLR
111  S take aim|swipe at T ; source
  + Norway took aim at Belarus. => NOR 111 BLR
111  S take issue with T ; source
111  S level|aim|direct|heap|pour|draw|express|voice|issue &blame_word|scorn against|at|of|on T ; source
  + Norway voiced criticism of Belarus. => NOR 111 BLR
111  T draw|face|attract|provoke|trigger|prompt|earn|suffer|incur|meet &blame_word|outcry|outrage|scorn|ire|wrath|anger (from|by|of|in|among S)
  + Belarus drew criticism from Norway. => NOR 111 BLR
111  T come under fire|criticism|attack (from S)
111  S hold T:actor to responsible|accountable|liable (for X) ; stance=accuses
  + Norway held Belarus responsible for the fire. => NOR 111 BLR
111  n: S's &blame_word|criticism of|against|over|for T
  + Norway's criticism of Belarus was printed on Friday. => NOR 111 BLR
  - Critics' praise of the film was printed.
111  n: &blame_word of T by|from S
111  n: S's rebuke|reprimand|admonition|snub|insult to|for|of|against T
111  n: criticism|condemnation|rebuke|outcry|outrage|backlash from|by|in S (against|over|of|at T) ; source
111  S regret|deplore|lament decision|move|action|step|attack|refusal|failure of|by T ; source
  + Norway deplored the decision of Belarus. => NOR 111 BLR

# 112 Accuse
1121  S accuse T of &crime_word ; theme=happened stance=accuses
  + Norway accused the Belarusian president of corruption. => NOR 1121 BLR
1121  n: S's accusation|allegation of &crime_word (against|by T) ; stance=accuses
1122  S accuse T of &abuse_word ; theme=happened stance=accuses
  + Norway accused Belarus of torture. => NOR 1122 BLR
1122  S condemn|criticize|criticise|denounce|slam|decry &abuse_word|human_rights_record (of|by|in|against T) ; theme=happened stance=accuses
  + Norway condemned human rights abuses in Belarus. => NOR 1122 BLR
1123  S accuse T of &aggression_word ; theme=happened stance=accuses
  + Norway accused Belarus of aggression. => NOR 1123 BLR
1123  S accuse T of|for violating|breaching|breaking &truce_word|airspace|border ; theme=happened stance=accuses
1124  S accuse T of &war_crime_word|war_crime ; theme=happened stance=accuses
  + Norway accused Belarus of genocide. => NOR 1124 BLR
1124  S:&law_arm indict|charge T for|on|with|over &war_crime_word ; stance=accuses
  + A Norwegian court charged the Belarusian general with genocide. => NOR 1124 BLR
1125  S accuse T of &espionage_word ; theme=happened stance=accuses
  + Norway accused the Belarusian diplomat of espionage. => NOR 1125 BLR
1125  S:&law_arm charge|indict T with|for|on &espionage_word ; theme=happened stance=accuses
112  S accuse|impeach|finger T of E ; theme=happened stance=accuses
  + Norway accused Belarus of forging the letter. => NOR 112 BLR
  + Belarus was accused by Norway of forging the letter. => NOR 112 BLR
112  S accuse T of X ; theme=happened stance=accuses
  + Norway accused Belarus of negligence. => NOR 112 BLR
112  S accuse T ; stance=accuses
112  S suspect T:actor of E ; theme=happened stance=accuses source
112  S suspect T:actor of X ; theme=happened stance=accuses source
  + Norway suspected Belarus of negligence. => NOR 112 BLR
  - The cook suspected the cat of theft.
112  S blame|fault|indict|reproach T for X ; theme=happened stance=accuses
  + Norway blamed Belarus for the fire. => NOR 112 BLR
112  S blame T for E ; theme=happened stance=accuses
112  S blame X on|upon T:actor ; theme=happened stance=accuses
  + Norway blamed the fire on Belarus. => NOR 112 BLR
  - The farmers blamed the frost on the mild sky.
112  S blame T:actor ; stance=accuses source
  + Norway blamed Belarus. => NOR 112 BLR
112  S pin|place|lay|put|cast|heap blame|responsibility|guilt on|upon|at T ; stance=accuses
  + Norway put the blame on Belarus. => NOR 112 BLR
112  S point finger at|to|toward|towards T ; stance=accuses
  + Norway pointed the finger at Belarus. => NOR 112 BLR
112  S allege|charge|insinuate|contend|complain that E ; theme=happened stance=accuses source
  + Norway alleged that Belarus forged the letter. => NOR 112 BLR
  - The boxer charged the battery.
112  S allege X ; theme=happened stance=accuses source
112  S charge T:actor with X ; theme=happened stance=accuses source
  + Norway charged Belarus with negligence. => NOR 112 BLR
  - The nurse charged the phone with a cable.
112  S charge T:actor with E ; theme=happened stance=accuses source
112  S link|tie|connect|trace X to|with T:actor ; stance=accuses source
  + Norway linked the fire to Belarus. => NOR 112 BLR
  - A bridge links the island to the town.
112  S attribute|ascribe|impute X to T:actor ; stance=accuses source
  + Norway attributed the fire to Belarus. => NOR 112 BLR
112  S implicate|incriminate T (in X) ; stance=accuses source
  + Norway implicated Belarus in the fire. => NOR 112 BLR
112  S level|make|raise|bring|file|air|repeat|renew|levy accusation|allegation|charge (of X) against|at T ; stance=accuses
  + Norway levelled accusations against Belarus. => NOR 112 BLR
112  S trade|exchange accusation|allegation|recrimination|blame|barb|insult (with T) ; reciprocal stance=accuses
  + Norway and Belarus traded accusations. => NOR 112 BLR
112  n: S's accusation|allegation|charge|claim|suspicion|contention that E ; theme=happened stance=accuses
  + Norway's allegation that Belarus forged the letter was printed. => NOR 112 BLR
112  n: S's accusation|allegation|insinuation against|about T ; stance=accuses
  + Norwegian accusations against Belarus were printed. => NOR 112 BLR
112  n: accusation|allegation by|from S (against|about|of T) ; stance=accuses
112  n: accusation|allegation of X against T (by|from S) ; stance=accuses theme=happened

# 113 Rally opposition
113  S rally|mobilize|mobilise|incite|unite|campaign|lobby|agitate|crusade|stir_up|whip_up against T
  + Norway campaigned against Belarus. => NOR 113 BLR
  - The village campaigned against litter.
113  S rally|mobilize|mobilise|drum_up|whip_up|stir_up|organize|organise|build opposition|resistance|support|coalition|opinion against|to T
  + Norway rallied opposition against Belarus. => NOR 113 BLR
113  S call|appeal|press|push|lobby|campaign for sanction|boycott|embargo|jihad|holy_war|uprising|resistance|overthrow|military_action|isolation against|of|on T
  + Norway called for sanctions against Belarus. => NOR 113 BLR
113  S urge|incite|call T to rise|revolt|rebel|unite against X

# 114 Complain officially
114  S complain (to T) about|of|over|against X ; source
  + Norway complained to Belarus about the letter. => NOR 114 BLR
  - The guest complained about the soup.
114  S lodge|file|submit|register|make|send|hand|deliver protest|complaint|objection|protest_note|demarche|démarche|grievance (with|to|against|over|about T) ; source
  + Norway lodged a protest with Belarus. => NOR 114 BLR
114  S hand|send|give T protest_note|diplomatic_note|protest|note ; both
114  S protest to T ; source
114  S protest X to T ; source
114  S summon|convoke &top_diplomat (of|from T) to complain|protest|lodge
114  S summon|convoke T:&top_diplomat to complain|protest|lodge
  + Norway summoned the Belarusian ambassador to complain. => NOR 114 BLR
114  S summon|convoke T:&top_diplomat in|over|about protest|complaint
114  n: S's protest_note|diplomatic_protest|formal_complaint|official_protest|complaint|demarche to|with|against|about T ; both
  + Norway's complaint against Belarus was printed. => NOR 114 BLR

# 115 Lawsuit
115  S sue|prosecute|litigate T (for|over X)
  + Norway sued Belarus. => NOR 115 BLR
115  S file|bring|lodge|launch|open|start|initiate|pursue lawsuit|suit|case|litigation|legal_action|class_action|proceeding|legal_proceeding|petition|court_case (against T) ; source
  + Norway filed a lawsuit against Belarus. => NOR 115 BLR
115  S take T to court|tribunal|arbitration
  + Norway took Belarus to court. => NOR 115 BLR
115  S take legal_action against T
115  S haul|drag T to|into|before court|tribunal
115  n: S's lawsuit|suit|legal_action|litigation against T
  + Norway's lawsuit against Belarus ended on Friday. => NOR 115 BLR
115  S appeal|petition against|to court|ruling|verdict ; source

# 116 Find guilty
116  S convict T (of|to|for X)
116  S:&court_word convict T (of|to|for X)
  + A Norwegian court convicted the Belarusian banker. => NOR 116 BLR
116  S find T guilty|liable (of|for X)
  + A Norwegian court found Belarus guilty. => NOR 116 BLR
# An adjective or noun that says what T is held for stands behind "to".
116  S find T to guilty|liable (of|for X)
116  S order T to pay compensation|damage|fine ; source
116  S rule against T
  + A Norwegian court ruled against Belarus. => NOR 116 BLR
116  n: S's conviction|guilty_verdict of|against|for T ; source

111  S chafe|bristle|balk|fume|seethe at|under|over T ; source
  + Norway chafed at Belarusian inspections of its ships. => NOR 111 BLR
  - The rope chafed at the harbour wall of Belarus.
