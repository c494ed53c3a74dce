# Root 11: disapproval: criticism, accusation, complaint, lawsuit, verdict. What one is accused of
# stands as the embedded event; that it happened is the accuser's word (stance=accuses).

# 110 Disapprove
110  S disapprove of T
  + Norway disapproved of the Belarusian decision. => NOR 110 BLR
110  S express|voice|convey|show|register &anger|&worry|disapproval|reservation|concern (at|over|about|with|to|toward|of T) ; source
  + Norway voiced concern about the Belarusian plan. => NOR 110 BLR
  - The singer expressed shock at the price.
110  S be angry|furious|indignant|upset|unhappy|irate|outraged|dismayed|displeased|dissatisfied|appalled|annoyed|incensed|horrified|infuriated|irritated|offended at|about|over|with|by T ; source
  + Norway was furious about the Belarusian letter. => NOR 110 BLR
110  T outrage|anger|dismay|displease|dissatisfy|shock|appall|appal|annoy|incense|exasperate|horrify|disgust|infuriate|enrage|irritate|offend S (at|about|over|with|by T) ; both
  + Norway was outraged by the Belarusian decision. => NOR 110 BLR
  - The cook was unhappy with the oven.
110  S be uneasy|anxious about|over|at|with T ; source
  + Norway was uneasy about the Belarusian plan. => NOR 110 BLR
110  T concern|worry|trouble|disturb|perturb|alarm S (about|over|at|with|by T) ; both
  + Belarus alarmed Norway with its plan. => NOR 110 BLR
110  S be concerned|worried|troubled|disturbed|perturbed|alarmed about|over|at|with|by T ; both
  + Norway was worried about the Belarusian plan. => NOR 110 BLR
110  S fear|worry|dread that E ; theme=hypothetical source
  + Norway feared that Belarus would steal the map. => NOR 110 BLR
110  S be at odd|odds|loggerhead|loggerheads with T ; reciprocal both
  + Norway was at odds with Belarus. => NOR 110 BLR
110  S disagree|differ|quarrel|squabble|clash|bicker|spar|feud with T (over|on|about X) ; reciprocal both
  + Norway disagreed with Belarus. => NOR 110 BLR
  - The scarf clashed with the coat.
110  S disagree|quarrel|squabble|bicker|feud over|on|about X ; reciprocal both
  + Norway and Belarus bickered over the bill. => NOR 110 BLR
110  S be hostile|unfriendly|opposed|averse to|toward|towards T ; source
  + Norway was hostile to Belarus. => NOR 110 BLR
110  S be critical|disdainful|contemptuous|scornful|intolerant|resentful of T ; source
  + Norway was critical of Belarus. => NOR 110 BLR
110  n: dispute|row|spat|quarrel|feud|disagreement|squabble|wrangle between S and T ; reciprocal both
  + The dispute between Norway and Belarus lasted an hour. => NOR 110 BLR
110  n: S's dispute|row|spat|quarrel|feud|disagreement|squabble with T ; reciprocal both
  + Norway's dispute with Belarus lasted an hour. => NOR 110 BLR
110  n: S's &anger|hostility|concern|worry|alarm at|over|about|toward|towards|with|against T ; both
  + Norway's anger at Belarus grew. => NOR 110 BLR
110  S ostracize|ostracise T:actor ; source
  + Norway ostracised Belarus. => NOR 110 BLR

# 111 Criticise or denounce
111  S criticize|criticise|condemn|denounce|decry|deplore|lambaste|lambast|castigate|censure|rebuke|reprimand|berate|chastise|excoriate|deride|ridicule|lampoon|caricature|disavow|bewail|damn|denigrate|discredit|skewer|mock|vilify|revile|pillory|assail|scold|upbraid|admonish|disparage|malign|reproach|reprove|execrate|abhor|fault|bemoan|deprecate|belittle|lament|repudiate|scorn|insult|taunt|demonize|demonise T
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
111  S call|dub|label|brand|term T:actor to &name_calling|fool|idiot|moron|hypocrite|bully|traitor|liar|murderer|terrorist|thief|coward|dictator|fascist|criminal|tyrant|aggressor|puppet
  + Norway called Belarus a liar. => NOR 111 BLR
111  S call|dub|label|brand|term T:actor &name_calling|fool|idiot|moron|hypocrite|disgrace|clown|bully|traitor|liar|murderer|terrorist|thief|coward|dictator|fascist|criminal|butcher|tyrant|aggressor|puppet|rogue_state
  + Norway called Belarus a bully. => NOR 111 BLR
111  S lash_out|hit_out|hit_back|fire_back|strike_out|shoot_back|rail|fulminate|rant|inveigh|sneer|jeer|scoff|hit_back|strike_back|snipe at|against T ; source
  + Norway lashed out at Belarus. => NOR 111 BLR
111  S speak_out|speak_up against T ; source
  + Norway spoke out against the Belarusian decision. => NOR 111 BLR
111  S launch|mount|unleash|make|deliver|direct|lead extraordinary_attack|verbal_attack|stinging_attack|withering_attack|vitriolic_attack|bitter_attack|fierce_attack|personal_attack|furious_attack|outspoken_attack|veiled_attack|rhetorical_attack|thinly_veiled_attack|public_attack|tirade|invective|rant|broadside|diatribe|scathing_attack|blistering_attack against|on|at T
  + Norway launched a verbal attack on Belarus. => NOR 111 BLR
111  S take aim|swipe at T ; source
  + Norway took aim at Belarus. => NOR 111 BLR
111  S take issue with T ; source
  + Norway took issue with the Belarusian report. => NOR 111 BLR
111  S level|aim|direct|heap|pour|draw|express|voice|issue|reserve|launch|unleash|deliver|fire|rain|aim &blame_word|scorn|ridicule|invective|abuse against|at|of|on|for T
  + Norway voiced criticism of Belarus. => NOR 111 BLR
111  T draw|face|attract|provoke|trigger|prompt|earn|suffer|incur|meet|receive|spark|win|elicit &blame_word|barb|rebuke|outcry|outrage|scorn|ire|wrath|anger (from|by|of|in|among S)
  + Belarus drew criticism from Norway. => NOR 111 BLR
111  T come under fire|criticism|attack (from S)
  + Belarus came under criticism from Norway. => NOR 111 BLR
112  S hold T:actor to responsible|accountable|liable|answerable|culpable (for X) ; theme=happened stance=accuses
  + Norway held Belarus responsible for the fire. => NOR 112 BLR
1123  S hold T:actor to responsible|accountable|answerable for &violent_deed ; theme=happened stance=accuses
  + Norway held Belarus responsible for the attack. => NOR 1123 BLR
1124  S hold T:actor to responsible|accountable|answerable for &war_crime_word|&atrocity_word ; stance=accuses
  + Norway held Belarus responsible for the massacre. => NOR 1124 BLR
1122  S hold T:actor to responsible|accountable|answerable for &abuse_word ; stance=accuses
  + Norway held Belarus responsible for the torture. => NOR 1122 BLR

111  n: S's &blame_word|criticism of|against|over|for T
  + Norway's criticism of Belarus was printed on Friday. => NOR 111 BLR
  - Critics' praise of the film was printed.
111  n: &blame_word of T by|from S
  + The condemnation of Belarus by Norway was printed. => NOR 111 BLR
111  n: S's rebuke|reprimand|admonition|snub|insult to|for|of|against T
  + Norway's snub to Belarus was noted. => NOR 111 BLR
111  n: criticism|condemnation|rebuke|outcry|outrage|backlash from|by|in S (against|over|of|at T) ; source
  + The condemnation from Norway over the Belarusian vote was swift. => NOR 111 BLR
111  S regret|deplore|lament decision|move|action|step|attack|refusal|failure of|by T ; source
  + Norway deplored the decision of Belarus. => NOR 111 BLR

# 112 Accuse
1121  S accuse T of &crime_word ; theme=happened stance=accuses
  + Norway accused the Belarusian president of corruption. => NOR 1121 BLR
1121  n: S's accusation|allegation of &crime_word (against|by T) ; stance=accuses
  + Norway's allegation of bribery against Belarus was printed. => NOR 1121 BLR
1122  S accuse T of &abuse_word ; theme=happened stance=accuses
  + Norway accused Belarus of torture. => NOR 1122 BLR
1122  S condemn|criticize|criticise|denounce|slam|decry &abuse_word|human_rights_record (of|by|in|against T) ; theme=happened stance=accuses
  + Norway condemned human rights abuses in Belarus. => NOR 1122 BLR
1123  S accuse T of &aggression_word ; theme=happened stance=accuses
  + Norway accused Belarus of aggression. => NOR 1123 BLR
1124  S accuse T of &war_crime_word|war_crime ; theme=happened stance=accuses
  + Norway accused Belarus of genocide. => NOR 1124 BLR
1124  S:&law_arm indict|charge T for|on|with|over &war_crime_word ; stance=accuses
  + A Norwegian court charged the Belarusian general with genocide. => NOR 1124 BLR
1125  S accuse T of &espionage_word ; theme=happened stance=accuses
  + Norway accused the Belarusian diplomat of espionage. => NOR 1125 BLR
1125  S:&law_arm charge|indict T with|for|on &espionage_word ; theme=happened stance=accuses
  + Norwegian prosecutors indicted a Belarusian officer for treason. => NOR 1125 BLR
112  S accuse|impeach|finger T of E ; theme=happened stance=accuses
  + Norway accused Belarus of forging the letter. => NOR 112 BLR
  + Belarus was accused by Norway of forging the letter. => NOR 112 BLR
112  S accuse T of X ; theme=happened stance=accuses
  + Norway accused Belarus of negligence. => NOR 112 BLR
112  S accuse T ; stance=accuses
  + Norway accused Belarus. => NOR 112 BLR
112  S suspect T:actor of E ; theme=happened stance=accuses source
  + Norway suspected Belarus of forging the letter. => NOR 112 BLR
112  S suspect T:actor of X ; theme=happened stance=accuses source
  + Norway suspected Belarus of negligence. => NOR 112 BLR
  - The cook suspected the cat of theft.
112  S blame|fault|indict|reproach T for X ; theme=happened stance=accuses
  + Norway blamed Belarus for the fire. => NOR 112 BLR
112  S blame T for E ; theme=happened stance=accuses
  + Norway blamed Belarus for forging the letter. => NOR 112 BLR
112  S blame X on|upon T:actor ; theme=happened stance=accuses
  + Norway blamed the fire on Belarus. => NOR 112 BLR
  - The farmers blamed the frost on the mild sky.
112  S blame T:actor ; stance=accuses source
  + Norway blamed Belarus. => NOR 112 BLR
112  S pin|place|lay|put|cast|heap blame|responsibility|guilt on|upon|at T ; stance=accuses
  + Norway put the blame on Belarus. => NOR 112 BLR
112  S point finger at|to|toward|towards T ; stance=accuses
  + Norway pointed the finger at Belarus. => NOR 112 BLR
112  S allege|charge|insinuate|contend that E ; theme=happened stance=accuses source
  + Norway alleged that Belarus forged the letter. => NOR 112 BLR
  - The boxer charged the battery.
112  S allege X ; theme=happened stance=accuses source
  + Norway alleged foul play. => NOR 112 -
112  S charge T:actor with X ; theme=happened stance=accuses source
  + Norway charged Belarus with negligence. => NOR 112 BLR
  - The nurse charged the phone with a cable.
112  S charge T:actor with E ; theme=happened stance=accuses source
  + Norway charged Belarus with forging the letter. => NOR 112 BLR
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
  + The allegations from Norway about Belarus were printed. => NOR 112 BLR
112  n: accusation|allegation of X against T (by|from S) ; stance=accuses theme=happened
  + The accusation of neglect against Belarus by Norway was printed. => NOR 112 BLR

# 113 Rally opposition
113  S rally|mobilize|mobilise|incite|unite|campaign|lobby|agitate|crusade|stir_up|whip_up against T
  + Norway campaigned against Belarus. => NOR 113 BLR
  - The village campaigned against litter.
113  S rally|mobilize|mobilise|drum_up|whip_up|stir_up|organize|organise|build opposition|resistance|support|coalition|opinion against|to T
  + Norway rallied opposition against Belarus. => NOR 113 BLR
113  S call|appeal|press|push|lobby|campaign for sanction|boycott|embargo|jihad|holy_war|uprising|resistance|overthrow|military_action|isolation against|of|on T
  + Norway called for sanctions against Belarus. => NOR 113 BLR
113  S urge|incite|call T to rise|revolt|rebel|unite against X
  + Norway urged Belarus to revolt against the king. => NOR 113 BLR

# 114 Complain officially
114  S complain (to T) about|of|over|against X ; source
  + Norway complained to Belarus about the letter. => NOR 114 BLR
  - The guest complained about the soup.
114  S lodge|file|submit|register|make|send|hand|deliver protest|complaint|objection|protest_note|demarche|démarche|grievance (with|to|against|over|about T) ; source
  + Norway lodged a protest with Belarus. => NOR 114 BLR
114  S hand|send|give T protest_note|diplomatic_note|protest|note ; both
  + Norway handed Belarus a protest note. => NOR 114 BLR
114  S protest to T ; source
  + Norway protested to Belarus. => NOR 114 BLR
114  S summon|convoke &top_diplomat (of|from T) to complain|protest|lodge
  + Norway summoned the ambassador of Belarus to complain. => NOR 114 BLR
114  S summon|convoke T:&top_diplomat to complain|protest|lodge
  + Norway summoned the Belarusian ambassador to complain. => NOR 114 BLR
114  S summon|convoke T:&top_diplomat in|over|about protest|complaint
  + Norway summoned the Belarusian envoy in protest. => NOR 114 BLR
114  n: S's protest_note|diplomatic_protest|formal_complaint|official_protest|complaint|demarche to|with|against|about T ; both
  + Norway's complaint against Belarus was printed. => NOR 114 BLR

# 115 Lawsuit
115  S sue|prosecute|litigate T (for|over X) ; source
  + Norway sued Belarus. => NOR 115 BLR
115  S file|bring|lodge|launch|open|start|initiate|pursue lawsuit|suit|case|litigation|legal_action|class_action|proceeding|legal_proceeding|petition|court_case (against T) ; source
  + Norway filed a lawsuit against Belarus. => NOR 115 BLR
115  S take T to court|tribunal|arbitration
  + Norway took Belarus to court. => NOR 115 BLR
115  S take legal_action against T
  + Norway took legal action against Belarus. => NOR 115 BLR
115  S haul|drag T to|into|before court|tribunal
  + Norway dragged Belarus before a tribunal. => NOR 115 BLR
115  n: S's lawsuit|suit|legal_action|litigation against T
  + Norway's lawsuit against Belarus ended on Friday. => NOR 115 BLR
115  S appeal|petition against|to court|ruling|verdict ; source
  + Norway appealed against the ruling. => NOR 115 -

# 116 Find guilty
116  S convict T (of|to|for X) ; either
  + A Belarusian general was convicted of treason. => - 116 BLR
116  S:&court_word convict T (of|to|for X) ; either
  + A Norwegian court convicted the Belarusian banker. => NOR 116 BLR
116  S find T guilty|liable (of|for X) ; either
  + A Norwegian court found Belarus guilty. => NOR 116 BLR
# An adjective or noun that says what T is held for stands behind "to".
116  S find T to guilty|liable (of|for X) ; either
  + Belarus was found liable for the fire. => - 116 BLR
116  S order T to pay compensation|damage|fine ; source
  + Norway ordered a Belarusian bank to pay a fine. => NOR 116 BLR
116  S rule against T
  + A Norwegian court ruled against Belarus. => NOR 116 BLR
116  n: S's conviction|guilty_verdict of|against|for T ; source
  + Norway's conviction of a Belarusian general was printed. => NOR 116 BLR

111  S chafe|bristle|balk|fume|seethe at|under|over T ; source
  + Norway chafed at Belarusian inspections of its ships. => NOR 111 BLR
  - The rope chafed at the harbour wall of Belarus.

# Words for what is held of somebody: in "called the vote a sham" the noun stands behind "to".
class bad_word = unacceptable deplorable barbaric illegal unlawful outrageous disgraceful shameful appalling despicable reprehensible irresponsible provocative intolerable unjustified unwarranted unfair hypocritical abhorrent heinous cowardly criminal inhuman inhumane cruel scandalous disgusting reckless immoral illegitimate undemocratic unconstitutional hostile indefensible inexcusable unforgivable counterproductive regrettable shocking discriminatory racist insulting offensive provocation disgrace farce sham mockery outrage betrayal insult travesty charade blackmail theft piracy affront absurdity folly blunder crime scandal shame mistake lie violation
class name_calling = hypocrite bully traitor liar murderer terrorist thief coward dictator fascist criminal butcher tyrant aggressor puppet rogue_state stooge lackey racist nazi warmonger despot imperialist devil monster war_criminal mercenary enemy pariah clown bandit gangster killer assassin oppressor occupier
class violent_deed = attack assault bombing blast explosion shelling raid killing murder assassination shooting ambush strike airstrike air_strike kidnapping abduction hijacking violence bloodshed clash fighting invasion incursion aggression downing sinking death beheading poisoning sabotage bomb rocket_fire missile_attack offensive hostage-taking terrorism
class atrocity_word = war_crime genocide atrocity ethnic_cleansing massacre crime_against_humanity mass_killing mass_rape mass_grave starvation chemical_attack gas_attack

111  S call|dub|brand|label|term|deem|consider|declare|find|pronounce T to &bad_word ; stance=accuses source
  - The cook called the Belarusian soup a disgrace.
111  S describe|regard|see|characterize|characterise|depict|portray|paint|denounce|condemn|dismiss T as &bad_word|&name_calling ; stance=accuses source
  + Norway described the Belarusian vote as a sham. => NOR 111 BLR
  - Norway described the Belarusian offer as fair.
111  S denounce|condemn|slam|blast|decry|criticize|criticise|castigate|brand as X ; source
  + Norway denounced as barbaric the Belarusian decision. => NOR 111 BLR
111  S brand|vilify T:actor ; both
  + Norway vilified Belarus. => NOR 111 BLR
111  S brand|label|call|dub T:actor source|root|cause|villain|threat|disgrace|menace|cancer|enemy|liar|bully (of X) ; both
  + Norway branded Belarus the villain of the piece. => NOR 111 BLR
  + Norway vilified Belarus in print. => NOR 111 BLR
111  S take T to task (for|over X) ; source
  + Norway took Belarus to task over the letter. => NOR 111 BLR
  - The clerk took the files to the office.
111  S give T tongue-lashing|dressing-down|dressing_down|earful|scolding|rebuke|reprimand|warning_card ; both
  + Norway gave the Belarusian envoy a scolding. => NOR 111 BLR
111  S be scathing|scornful|disparaging|dismissive|contemptuous|damning|withering about|of|on|towards T ; source
  + Norway was scathing about the Belarusian decision. => NOR 111 BLR
111  T come_in for &blame_word|flak|stick from S
  + Belarus came in for criticism from Norway. => NOR 111 BLR
111  S pour|heap scorn|ridicule|abuse|contempt|derision on|upon|at T:actor
  + Norwegian critics heaped scorn on Belarus. => NOR 111 BLR
111  S weigh_in|speak|thunder|declaim|preach|protest against T:state ; both
  + Norway thundered against Belarus. => NOR 111 BLR
111  S wag finger at T ; both
  + Norway wagged its finger at Belarus. => NOR 111 BLR
111  S turn guns|ire|fire|anger|wrath on|at|against T ; both
  + Norway turned its ire on Belarus. => NOR 111 BLR
111  S cry|cry_out foul at|over|about|against T ; source
  + Norway cried foul over the Belarusian decision. => NOR 111 BLR
111  S find fault with|in T ; source
  + Norway found fault with Belarus. => NOR 111 BLR
111  S shame|name|vilify|savage|trash|flay|crucify T:state ; both
  + Norway savaged Belarus. => NOR 111 BLR
111  n: S's denunciation|vilification|disparagement|castigation|excoriation|finger-pointing|tongue-lashing|tirade|diatribe|broadside of|against|at|on T ; source
  + Norway's tirade against Belarus was printed. => NOR 111 BLR
111  n: &blame_word|outcry|backlash from S over|at|against T ; source
  + The criticism from Norway over the Belarusian vote continued. => NOR 111 BLR ongoing

# 112 by what is laid at somebody's door
1123  S blame|fault|indict|reproach T:actor for &violent_deed ; theme=happened stance=accuses
  + Norway blamed Belarus for the bombing. => NOR 1123 BLR
  - Norway blamed Belarus for the delay.
1123  S blame &violent_deed on|upon T:actor ; theme=happened stance=accuses
  + Norway blamed the killing on Belarus. => NOR 1123 BLR
1123  S pin|place|lay|put|cast|heap blame|responsibility|guilt for &violent_deed on|upon|at|with T ; stance=accuses
  + Norway put the blame for the attack on Belarus. => NOR 1123 BLR
1123  S attribute|ascribe|impute|trace|link|tie &violent_deed to|with T:actor ; stance=accuses source
  + Norway linked the bombing to Belarus. => NOR 1123 BLR
1123  S implicate|incriminate T in &violent_deed ; stance=accuses source
  + Norway implicated Belarus in the killing. => NOR 1123 BLR
1123  S suspect T:actor of &violent_deed ; stance=accuses source
  + Norway suspected Belarus of the attack. => NOR 1123 BLR
1123  S accuse T of|over &violent_deed ; theme=happened stance=accuses
  + Norway accused Belarus of the shelling of a village. => NOR 1123 BLR
1123  S charge T:actor with &aggression_word|&violent_deed ; stance=accuses source
  + Norway charged Belarus with aggression. => NOR 1123 BLR
1124  S accuse T of|over &atrocity_word ; theme=happened stance=accuses
  + Norway accused the Belarusian army of an atrocity. => NOR 1124 BLR
1124  S blame T:actor for &atrocity_word ; theme=happened stance=accuses
  + Norway blamed Belarus for the massacre. => NOR 1124 BLR
1124  S suspect|charge|indict T of|with|for|over &atrocity_word ; stance=accuses source
  + Norway charged the Belarusian general with war crimes. => NOR 1124 BLR
1124  n: S's accusation|allegation|charge|claim|evidence of &atrocity_word|&war_crime_word (against|by T) ; stance=accuses source
  + Norwegian allegations of genocide against Belarus were printed. => NOR 1124 BLR
1122  S blame T:actor for &abuse_word ; theme=happened stance=accuses
  + Norway blamed Belarus for the repression. => NOR 1122 BLR
1122  S suspect T:actor of|with &abuse_word ; stance=accuses source
  + Norway suspected Belarus of torture. => NOR 1122 BLR
1122  n: S's accusation|allegation|charge|complaint of &abuse_word (against|by T) ; stance=accuses source
  + Norwegian allegations of torture against Belarus were printed. => NOR 1122 BLR
1121  S suspect T:actor of|with &crime_word ; theme=happened stance=accuses source
  + Norway suspected the Belarusian banker of fraud. => NOR 1121 BLR
  - The referee suspected the winger of cheating.
1121  S blame T:actor for &crime_word ; theme=happened stance=accuses source
  + Norway blamed Belarus for the smuggling. => NOR 1121 BLR
1121  S accuse T of|over &dirty_deed ; theme=happened stance=accuses
  + Norway accused Belarus of blackmail. => NOR 1121 BLR
class dirty_deed = blackmail rigging vote-rigging vote_rigging ballot-stuffing election_fraud electoral_fraud vote_buying vote-buying bribe-taking kickback money_laundering money-laundering tax_evasion tax_fraud drug_trafficking drug_smuggling arms_smuggling people_smuggling cybercrime cyber-theft counterfeiting scam conflict_of_interest abuse_of_power abuse_of_office power_abuse influence-peddling mismanagement extortion forgery impropriety wrongdoing plunder pillage looting land_grab doping
1125  S suspect T:actor of|with &espionage_word ; theme=happened stance=accuses source
  + Norway suspected the Belarusian attache of espionage. => NOR 1125 BLR
1125  S accuse T of high_treason|collaboration|collusion|spy|double-dealing|sabotage_plot ; theme=happened stance=accuses
  + Norway accused the Belarusian attache of high treason. => NOR 1125 BLR
1125  S call|brand|label|denounce|unmask|expose T:actor to|as spy|traitor|double_agent|mole|turncoat ; stance=accuses source
  + Norway denounced the Belarusian attache as a spy. => NOR 1125 BLR
1125  n: S's accusation|allegation|charge of &espionage_word (against|by T) ; stance=accuses source
  + Norwegian accusations of espionage against Belarus were printed. => NOR 1125 BLR
112  S see|detect|suspect|spot hand of T in|behind X ; both
  + Norway suspected the hand of Belarus in the affair. => NOR 112 BLR
112  S see T:state behind X ; both
  + Norway saw Belarus behind the rumour. => NOR 112 BLR
112  S call_out T for E ; stance=accuses theme=happened source
  + Norway called out Belarus for forging the letter. => NOR 112 BLR
112  S call_out T for|over X ; stance=accuses source
  + Norway called out Belarus over the letter. => NOR 112 BLR
112  S finger T:actor as|for|in X ; stance=accuses
  + Norway fingered Belarus as the sender of the letter. => NOR 112 BLR
112  S throw|fling|hurl|sling|reiterate|revive|air|voice|press accusation|allegation|charge|mud|recrimination|insinuation at|against T ; stance=accuses
  + Norway hurled accusations at Belarus. => NOR 112 BLR
112  S swap|trade|exchange|hurl|reiterate accusation|allegation|charge|recrimination|blame|barb|insult|threat|jibe ; reciprocal both stance=accuses
  + Norway and Belarus swapped insults. => NOR 112 BLR

# 113 Rally opposition, further
113  S call for &unrest|&stoppage|resistance|disobedience|civil_disobedience|uprising|revolt|intifada (against|at|over|in T) ; stance=demands
  + Norwegian unions called for a rally against Belarus. => NOR 113 BLR
113  S rally|mobilize|mobilise|unite|marshal|line_up|galvanize|galvanise|muster X:actor against|behind T ; source
  + Norway rallied Peru against Belarus. => NOR 113 BLR
113  S incite|stir_up|foment|whip_up|stoke|fan|inflame hatred|unrest|dissent|anger|discontent|sentiment|hostility|opinion against|in|among T ; source
  + Norway stirred up hatred against Belarus. => NOR 113 BLR
113  S call for boycott|embargo|sanction|isolation|punishment|expulsion of|on|against T ; stance=demands
  + Norwegian writers called for a boycott of Belarus. => NOR 113 BLR
113  S spearhead|lead|orchestrate|head|run campaign|crusade|drive|charge against T ; source
  + Norway led a campaign against Belarus. => NOR 113 BLR
  - The nurses led a campaign against smoking.
113  n: S's campaign|crusade|smear_campaign|propaganda_campaign|hate_campaign|propaganda|incitement against T ; both
  + Norway's campaign against Belarus was launched on Friday. => NOR 113 BLR
113  n: S's call for &unrest|&stoppage|resistance|uprising|boycott against|of T ; source
  + Norway's call for a boycott of Belarus was printed. => NOR 113 BLR
class stoppage = strike general_strike nationwide_strike boycott walkout shutdown stay-away civil_disobedience hartal bandh

# 114 Complain officially, further
114  S summon|convoke|call_in T:&top_diplomat|envoy|d'affaires|high_commissioner (over|about|for|to|after|at|in|on X) ; stance=accuses
  + Norway summoned the Belarusian ambassador over the letter. => NOR 114 BLR
  + The Belarusian envoy was called in by Norway. => NOR 114 BLR
114  S summon|call_in d'affaires|ambassador|envoy of|from T
  + Norway summoned the ambassador of Belarus. => NOR 114 BLR
114  S hand|give|send|deliver|present|serve T:&top_diplomat|envoy protest|note|protest_note|demarche|complaint ; stance=accuses
  + Norway handed the Belarusian ambassador a note of protest. => NOR 114 BLR
114  S make representation|démarche|demarche to|with T (over|about X) ; source
  + Norway made representations to Belarus over the letter. => NOR 114 BLR
114  S lodge|file|submit|register|make|send|deliver|bring complaint|protest|objection with|to|at|before|in X:&world_body against|over|about T ; source
  + Norway lodged a complaint with the UN against Belarus. => NOR 114 BLR
114  S complain to X:&world_body about|of|over|against T ; source
  + Norway complained to the UN about Belarusian raids. => NOR 114 BLR
114  S raise|take_up objection|complaint|grievance with T ; source
  + Norway raised an objection with Belarus. => NOR 114 BLR
114  S refer|report T:state to X:&world_body ; source
  + Norway referred Belarus to the Security Council. => NOR 114 BLR
114  S report T to police|watchdog|ombudsman|authority ; both
  + Norway reported the Belarusian embassy to the watchdog. => NOR 114 BLR
class world_body = council nations un u.n. organization organisation wto commission union league agency assembly watchdog iaea body security_council regulator ombudsman

# 115, 116 Courts, further
115  S sue T:state (for|over X)
  + Families sued Norway over the fire. => - 115 NOR
115  S sue T:government|ministry|president|authority|police|army|military (for|over X)
  + Widows sued the Norwegian government. => - 115 NOR
115  S take T to &law_court ; source
  + Norway took Belarus to the World Court. => NOR 115 BLR
115  S bring|file|lodge|open|submit|institute|launch|start case|suit|lawsuit|complaint|claim|application|proceeding|action|charge against T before|in|at|with X:&law_court ; source
  + Norway filed a case against Belarus at the European Court of Human Rights. => NOR 115 BLR
115  S haul|drag|bring T:state before|to|into &law_court ; source
  + Norway hauled Belarus before a tribunal. => NOR 115 BLR
115  S file|bring case|suit|lawsuit|claim at|before|in|with X:&law_court against T ; source
  + Norway filed a suit at the World Court against Belarus. => NOR 115 BLR
115  S seek|claim|demand damage|compensation|redress in &law_court from|against T ; source
  + Norway claimed compensation in court from Belarus. => NOR 115 BLR
115  n: S's case|suit|proceeding against T at|before|in &law_court ; source
  + Norway's case against Belarus at the World Court began. => NOR 115 BLR
class law_court = court tribunal world_court international_court supreme_court human_rights_court arbitration arbitrator icj icc hague wto
116  S fine|penalize|penalise T:actor (for|over X) ; source
  + Norway fined the Belarusian airline for the delay. => NOR 116 BLR
  - The referee fined the captain.
116  S:&court_word|&court_word|watchdog|commission|authority|regulator fine|penalize|penalise|reprimand T:actor (for|over X)
  + A court fined the Belarusian airline. => - 116 BLR
116  S impose|levy|slap|hand fine|penalty on|to|against T:actor ; source
  + Norway imposed a fine on a Belarusian bank. => NOR 116 BLR
116  S slap|hit|hand T:actor with|to fine|penalty ; source
  + Norway hit a Belarusian bank with a fine. => NOR 116 BLR
116  S hand_down|deliver|return|issue|pronounce guilty_verdict|conviction|guilty_judgment against|on|for|of T
  + Judges handed down guilty verdicts against two Belarusian ministers. => - 116 BLR
116  S order|sentence|condemn T to pay ; source
  + Norway ordered a Belarusian bank to pay. => NOR 116 BLR
112  T be responsible|culpable|complicit|guilty for|in|of &violent_deed|&abuse_word|&atrocity_word ; stance=accuses
  + Belarus was responsible for the attack. => - 112 BLR
112  T be behind &violent_deed ; stance=accuses
  + Belarus was behind the bombing. => - 112 BLR

# A part in a deed
class part_in = involvement complicity role hand part participation connivance collusion responsibility
1123  S accuse|suspect T of &part_in in &violent_deed ; theme=happened stance=accuses
  + Norway accused Belarus of involvement in the bombing. => NOR 1123 BLR
1121  S accuse|suspect T of &part_in in &crime_word|&dirty_deed ; theme=happened stance=accuses
  + Norway accused Belarus of complicity in smuggling. => NOR 1121 BLR
1124  S accuse|suspect T of &part_in in &atrocity_word ; theme=happened stance=accuses
  + Norway accused Belarus of a role in the genocide. => NOR 1124 BLR
1122  S accuse|suspect T of &part_in in &abuse_word ; theme=happened stance=accuses
  + Norway accused Belarus of a part in the torture. => NOR 1122 BLR
111  S issue|deliver|make|release|publish|write|preach statement|speech|letter|sermon|editorial|article|broadside|homily against T ; source
  + Norway issued a statement against Belarus. => NOR 111 BLR
111  S issue|deliver|make|release|publish scathing_statement|scathing_report|damning_report|scathing_letter|stinging_rebuke|withering_report|critical_report on|about|of|to T
  + Norway published a damning report on Belarus. => NOR 111 BLR
-  S blame weather|bad_luck|luck|heat|rain|fog|snow|storm|ice|pilot_error|driver|engine|brake (for X)
  - The Norwegian coach blamed the heat for the defeat.
-  S blame T:&weather_word for X
  - Norway blamed the storm for the flood in Belarus.
-  S charge fee|price|interest|premium|rent|toll|battery
  - The Norwegian bank charged a fee to Belarusian tourists.
-  S blast music|song|horn|rock|tunnel
  - The Norwegian band blasted music in Belarus.
-  S slam door|brake|shut|phone|receiver|fist|book|telephone
  - The Norwegian driver slammed the brakes in Belarus.
-  S fault component|part
  - Norway faulted a component in the Belarusian engine.
-  S sue for peace
  - Norway sued for peace with Belarus.
-  S attribute success|fall|rise|decline|increase|drop|slowdown|death|growth to X
  - Norway attributed the fall to Belarusian wheat.
-  S link island|city|town|capital|coast|sea to|with T
  - A Norwegian bridge links the island to Belarus.
class weather_word = weather rain storm drought heat snow fog ice flood frost cold wind typhoon hurricane cyclone earthquake heatwave
-  S pan|slam|slate|savage|praise T:film|book|album|play|show|movie|novel|performance|musical|restaurant
  - Norwegian critics panned the Belarusian film.

# Deeds that are no event of their own stand as a gerund behind "of" or "for"
1121  S accuse|suspect T of|over rig|embezzle|steal|bribe|launder|smuggle|extort|plagiarise|plagiarize|falsify|traffic|misuse|plunder|defraud|blackmail|hack|cheat|siphon|pocket|misappropriate|mismanage|squander|manipulate|counterfeit|profiteer|enrich|pilfer|swindle ; theme=happened stance=accuses
  + Norway accused Belarus of rigging the vote. => NOR 1121 BLR
  + Norway accused the Belarusian king of embezzling the fund. => NOR 1121 BLR
1122  S accuse T of|over gag|muzzle|silence|oppress|persecute|repress|discriminate|intimidate|harass|censor|stifle|suppress|mistreat|marginalize|marginalise|enslave|trample ; theme=happened stance=accuses
  + Norway accused Belarus of muzzling its poets. => NOR 1122 BLR
1123  S accuse T of|over target|sabotage|terrorize|terrorise|provoke|menace|encroach ; theme=happened stance=accuses
  + Norway accused Belarus of targeting its envoys. => NOR 1123 BLR
1125  S accuse|suspect|convict T of|over spy|snoop|eavesdrop|collaborate|collude|betray|wiretap|bug ; theme=happened stance=accuses
  + Norway accused Belarus of spying on its fleet. => NOR 1125 BLR

# What states protest is a complaint, no demonstration
class state_voice = government ministry foreign_ministry minister foreign_minister embassy ambassador envoy president premier prime_minister spokesman spokeswoman
114  S:state protest (to|at|against|over|about T)
  + Norway protested against the Belarusian raid. => NOR 114 BLR
114  S:state protest T
  + Norway protested the Belarusian raid. => NOR 114 BLR
114  S:state protest against|over|about|at &policy_word|&home_policy (of|by T)
  + Norway protested against the decision of Belarus. => NOR 114 BLR
114  S:&state_voice protest (to|at|against|over|about T)
  + The Norwegian government protested over the Belarusian raid. => NOR 114 BLR
114  S:&state_voice protest against|over|about|at &policy_word|&home_policy (of|by T)
  + The Norwegian government protested over the decision of Belarus. => NOR 114 BLR
114  S hand|deliver|send|present|submit note|protest_note|diplomatic_note|demarche to T:embassy|ambassador|envoy|consulate|mission|charge|ministry|consul|government|chargé
  + Norway handed a note to the Belarusian embassy. => NOR 114 BLR
111  S complain (to X) that E ; theme=happened stance=accuses source
  + Norway complained that Belarus had stolen the letter. => NOR 111 BLR
111  S regret remark|comment|statement|decision|move|step|conduct|refusal|vote|verdict|ruling|stance (of|by T) ; source
  + Norway regretted the remarks of the Belarusian minister. => NOR 111 BLR
1124  S accuse T of commit &war_crime_word|&atrocity_word ; theme=happened stance=accuses
  + Norway accused Belarus of committing atrocities. => NOR 1124 BLR
class abuse_more = arrest detention disappearance crackdown censorship brutality harassment intimidation jailing imprisonment eviction xenophobia racism suppression bigotry slavery forced_labour forced_labor police_brutality
1122  S accuse T of|over &abuse_more ; theme=happened stance=accuses
  + Norway accused Belarus of arbitrary arrests. => NOR 1122 BLR

# Phrases of agency news
113  S table|submit|sponsor|introduce|circulate|co-sponsor motion|resolution|draft_resolution against T ; source
  + Peru tabled a motion against Norway. => PER 113 NOR
  - The club tabled a motion against a rise in fees.
110  S take exception|umbrage|offence|offense to|at|over T ; both
  + Norway took exception to the remarks of the Belarusian minister. => NOR 110 BLR
  - The actor took exception to the remarks of a critic.
111  S cry foul (at|over|about|against T) ; source
111  S call|brand|label|dub|declare T:state state|state_sponsor|rogue_state|sponsor|pariah|terrorist_state (of X) ; both
1121  S allege|charge|suspect|cry fraud|rigging|vote-rigging|vote_rigging|ballot-stuffing|corruption|graft (by|in|on|against|at T) ; source stance=accuses theme=happened
  + The opposition in Norway alleged fraud. => NOR 1121 -
  - The insurer alleged fraud.

114  n: S's protest_note|note_of_protest|formal_protest|diplomatic_note|note_verbale (to|with|over|about T) ; source
  + Norway's protest note spoke of a breach of its airspace. => NOR 114 -
