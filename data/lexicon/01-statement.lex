# Root 01: statements that say more than "said". Plain reporting verbs are no events: they make a
# speaker, and the cue tables have them.

# What is asked and not answered
class sensitive_matter = comment question query issue matter detail report allegation subject
# Deeds that somebody may own up to, or have had no hand in
class blameable = attack bombing blast explosion raid strike assault ambush killing murder assassination abduction kidnapping massacre shooting hijacking sabotage coup plot leak affair incident crime death disappearance fire downing crash violence unrest poisoning arson hacking cyberattack mutiny rebellion uprising shelling air_strike scandal conspiracy operation theft fraud disaster accident
# How things between parties may go
class outlook = talk negotiation dialogue process settlement peace truce ceasefire cease_fire agreement accord deal solution breakthrough reconciliation relation tie summit mediation resolution rapprochement progress compromise election transition future unity plan initiative conflict crisis dispute standoff

# Sport, stage and everyday life: their people's words are no events
class private_folk = striker goalkeeper midfielder winger batsman bowler runner sprinter cyclist skier footballer quarterback golfer boxer swimmer jockey pitcher coach referee umpire linesman teammate skipper fan champion singer actor actress novelist guitarist drummer rapper comedian painter sculptor pianist composer dancer supermodel chef baker shopper guest pupil toddler bride groom waiter waitress tenant landlord diner
class recipe = recipe job task climb menu sport match film book song play show game design brand style music novel
-  S:&private_folk admit|deny|doubt|mourn|hope|decline|refuse|agree|concede|regret|claim|promise|vow|offer|appeal|call|ask|demand|pledge|plan|intend|request|urge|want|insist|accept|acknowledge|dismiss|consider|tell|warn|order (X)
  - The Norwegian striker denied a quarrel.
  - The Norwegian singer promised her fans a waltz.
-  S:&recipe call|demand|require|ask|appeal|plead (X)
  - The Norwegian recipe demands salt from Belarus.

# 011 Decline comment
011  S decline|refuse to comment|elaborate|speculate|confirm|answer|disclose|divulge|specify|reveal
  + Norway declined to comment. => NOR 011 -
  + The foreign minister of Norway refused to answer. => NORGOV 011 -
  + Norway declined to confirm the report. => NOR 011 -
  - Norway declined the invitation.
011  S decline to discuss|say|explain|identify|name|give|provide|release ; source
  + Norway's defence ministry declined to discuss the affair. => NORGOV 011 -
  - The prices declined to say the least.
011  S decline|refuse|avoid|withhold|reserve comment|judgment|judgement ; source
  + Norway declined comment on Tuesday. => NOR 011 -
011  S have|make|offer|give|issue no_comment|no_statement|no_immediate_comment|no_official_comment|no_immediate_statement|no_immediate_reaction|no_public_comment (on|about X)
  + Norway had no comment. => NOR 011 -
011  n: no_comment|no_immediate_comment|no_official_comment|no_immediate_reaction|no_official_reaction|no_immediate_response|no_immediate_statement|no_word from|by S (on|about X) ; source
  + There was no comment from Norway. => NOR 011 - denied
011  S remain_silent|stay_silent|keep_silent|remain_mum|stay_mum|keep_mum|remain_tight-lipped|stay_tight-lipped|keep_quiet|remain_noncommittal (on|about X) ; source
  + Norway remained silent about the affair. => NOR 011 -
011  S be silent|mum|tight-lipped|noncommittal|non-committal|evasive|coy|unavailable (on|about|over|for X) ; source
  + Norway was silent about the affair. => NOR 011 -
011  S keep|maintain silence (on|about|over X) ; source
  + Norway kept its silence about the affair. => NOR 011 -
011  S dodge|evade|sidestep|duck|deflect|parry|fend_off|avoid|brush_off|ignore|skirt question|query ; source
  + The president of Norway dodged questions about the affair. => NORGOV 011 -
  - The boxer dodged the blow.
011  n: S's no_comment|silence on|about X ; source
  + Norway's silence on the affair angered the reporters. => NOR 011 -
  - The silence of the Norwegian forest was broken.

# 012 Pessimistic comment
012  S be pessimistic|sceptical|skeptical|doubtful|gloomy|despondent|unconvinced|downbeat|dubious|unsure (about|of|over|on T)
  + Norway was pessimistic about the negotiations. => NOR 012 -
  - The weather in Norway was gloomy.
012  S be pessimistic|sceptical|skeptical|doubtful|unconvinced that E ; theme=hypothetical
  + Norway was sceptical that Belarus would withdraw. => NOR 012 BLR
  - The farmer was doubtful that it would rain.
012  S doubt|question|mistrust|distrust T:actor ; both
  + Norway distrusts Belarus. => NOR 012 BLR
012  S doubt X ; source
  + Norway doubts the figures. => NOR 012 -
  - The shopper doubted the price.
012  S doubt that E ; theme=hypothetical source
  + Norway doubted that Belarus would sign the treaty. => NOR 012 BLR
  - The cook doubted that the milk was fresh.
012  S question|doubt|dispute sincerity|motive|intention|commitment|willingness|readiness|credibility|seriousness|resolve|reliability|good_faith|wisdom|usefulness of T
  + Norway questioned the sincerity of Belarus. => NOR 012 BLR
012  S express|voice|have|cast|throw|harbor|harbour|raise &pessimism (about|over|on|at|with T) ; source
  + Norway expressed doubt about the negotiations. => NOR 012 -
  + Norway cast doubt on the promises of Belarus. => NOR 012 BLR
  - The fog cast doubt on the match.
012  S see|hold_out|hold|have|offer|find|express little_hope|no_hope|little_chance|no_chance|little_prospect|no_prospect|slim_chance|slim_hope|faint_hope|little_optimism|little_sign|no_sign (of|for X) ; source
  + Norway sees little hope of a settlement. => NOR 012 -
  - Forecasters saw little chance of snow.
012  S have|put|place|show little_faith|no_faith|little_confidence|no_confidence|little_trust|no_trust|no_illusion in|about T ; source
  + Norway has little faith in Belarus. => NOR 012 BLR
  - The skipper had little faith in the rope.
012  S lose|abandon|give_up hope|faith|confidence|trust|patience in|of|with T ; source
  + Norway lost faith in Belarus. => NOR 012 BLR
  - The hiker lost hope of a lift.
012  S play_down|dampen|dash|lower|temper|damp|scale_back|downplay|deflate|puncture|douse|shatter hope|expectation|prospect|chance|optimism (of|for|about|on X) ; source
  + Norway dampened hopes of a settlement. => NOR 012 -
  - A late goal dashed the hopes of the Norwegian side.
012  S despair of X ; source
  + Norway despaired of a settlement. => NOR 012 -
012  S rule_out breakthrough|progress|early_settlement|quick_solution ; source
  + Norway ruled out a breakthrough. => NOR 012 -
012  T disappoint|frustrate|disillusion|dishearten|discourage S (by|with|at|in|over T) ; both
  + Belarus disappointed Norway. => NOR 012 BLR
  - The film disappointed Norway.
012  S be disappointed|frustrated|disillusioned|disheartened|discouraged by|with|at|in|over T ; both
  + Norway was disappointed with Belarus. => NOR 012 BLR
  - The singer was disappointed with her record.
012  S be wary|suspicious|distrustful|mistrustful|leery|apprehensive of|about T:actor
  + Norway was wary of Belarus. => NOR 012 BLR
  - The cyclist was wary of the ice.
012  n: S's pessimism|skepticism|scepticism|distrust|mistrust|suspicion|wariness of|about|over|toward|towards|at T ; both
  + Norway's distrust of Belarus was printed. => NOR 012 BLR
  - Norway's suspicion of strangers is a cliché.
012  n: S's disappointment|frustration with|at|over|in|about T ; both
  + Norway's disappointment with Belarus was plain. => NOR 012 BLR

# 013 Optimistic comment
013  S be optimistic|hopeful|upbeat|confident|sanguine|bullish|positive about|of|over|on|in T:&outlook ; source
  + Norway was optimistic about the negotiations. => NOR 013 -
  - The skaters were hopeful about the ice.
013  S be optimistic|hopeful|upbeat|confident|sanguine|bullish about|of|over|on|in T:actor ; both
  + Norway was upbeat about Belarus. => NOR 013 BLR
  - The Norwegian striker was confident of a goal.
013  S be optimistic|hopeful|confident|convinced that E ; theme=hypothetical source
  + Norway was confident that Belarus would sign the treaty. => NOR 013 BLR
  - The baker was hopeful that the dough would rise.
013  S express|voice|have|show|share|exude|signal &optimism (about|over|on|in|with|at|of T) ; source
  + Norway voiced optimism about the negotiations. => NOR 013 -
013  S express|voice &optimism that E ; theme=hypothetical source
  + Norway voiced hope that Belarus would sign the treaty. => NOR 013 -
013  S hope that E ; theme=hypothetical both
  + Norway hopes that Belarus will sign the treaty. => NOR 013 BLR
  - Norway hopes that the snow will stay.
013  S hope|wish for X:&outlook ; source
  + Norway hoped for a settlement with Belarus. => NOR 013 BLR
  - Norwegian skiers hoped for snow.
013  S hope|wish for X ; both
  + Norway hopes for better ties with Belarus. => NOR 013 BLR
013  S look_forward to X ; both
  + Norway looked forward to the visit of the president of Belarus. => NOR 013 BLR
  - Norway looks forward to the summer.
013  S be happy|glad|satisfied|pleased|delighted|encouraged|heartened with|by|about|at|over T ; both
  + Norway was happy with Belarus. => NOR 013 BLR
  - Norway was happy with the weather.
013  T satisfy|please|delight|encourage|hearten|gladden S (with|by|about|at|over T) ; both
  + Norway was satisfied with Belarus. => NOR 013 BLR
013  S note|report|see|hail|cite|announce|observe|detect progress|breakthrough|sign_of_progress|positive_sign (in|on|toward|towards X) ; source
  + Norway hailed progress in the talks. => NOR 013 -
  - The school reported progress in reading.
013  S see|have|express high_hope|good_chance|real_chance|good_prospect|bright_prospect|new_hope|light_at|window (of|for X) ; source
  + Norway saw a good chance of a settlement. => NOR 013 -
013  S predict|forecast|foresee|anticipate breakthrough|settlement|early_agreement|early_peace|agreement|accord (of|to|in|for X:&outlook) ; source
  + Norway predicted a breakthrough in the negotiations. => NOR 013 -
  - Norway predicted a storm.
013  S raise|boost|fuel|kindle|rekindle hope (of|for X:&outlook) ; source
  + Norway raised hopes of a settlement. => NOR 013 -
  - The win raised hopes of a medal.
013  n: S's optimism|confidence|hope about|in|for|over T ; both
  + Norway's optimism about Belarus was noted. => NOR 013 BLR

# 014 Consider a policy option
014  S consider|weigh|mull|contemplate|ponder|explore|debate|envisage|envision X ; theme=hypothetical both
  + Norway is considering sanctions against Belarus. => NOR 014 BLR
  - Norway considers itself a seafaring nation.
014  S consider|contemplate|mull|weigh|debate|ponder|envisage|explore E ; theme=hypothetical source
  + Norway is considering a withdrawal from Belarus. => NOR 014 BLR
  - The farmer is considering buying a horse.
014  S consider|weigh|mull_over|think_over|mull|examine|explore|study|review|ponder|reconsider|reassess|look_at|debate|discuss option|possibility|idea|prospect|proposal|plan|request|offer|suggestion|appeal|proposition|feasibility (of|from|by X) ; theme=hypothetical source
  + Norway was studying the proposal. => NOR 014 -
  + Norway is exploring the possibility of a truce. => NOR 014 -
  - Pupils studied the plan of the castle.
014  S review|reconsider|reassess|re-examine|reexamine|rethink|re-evaluate|reevaluate|revisit decision|policy|position|stance|participation|membership|role|aid|involvement|presence|commitment|strategy|treaty|agreement (on|of|in|with|to|toward|towards T) ; source
  + Norway is reviewing its policy towards Belarus. => NOR 014 BLR
  - The gallery is reviewing its opening hours.
014  S think about|of E ; theme=hypothetical source
  + Norway is thinking of withdrawing from Belarus. => NOR 014 -
014  S toy|flirt|play with idea|thought|notion (of E) ; source
  + Norway toyed with the idea of a boycott. => NOR 014 -
014  S look at|into possibility|option|idea|feasibility|prospect (of X) ; theme=hypothetical source
  + Norway is looking into the possibility of a truce. => NOR 014 -
  - The dentist looked into the mouth.
014  S keep|leave option|possibility|door (to open) ; source
  + Norway kept the option open. => NOR 014 -
014  S keep|have|put|leave option (on table) ; source
  + Norway keeps all options on the table. => NOR 014 -
014  S give consideration|thought to X ; theme=hypothetical source
  + Norway gave serious consideration to the proposal. => NOR 014 -
014  S be open to X ; source
  + Norway was open to the proposal. => NOR 014 -
  - The mayor's garden is open to visitors.
014  S be undecided (on|about|over X) ; source
  + Norway was undecided about the proposal. => NOR 014 -
014  X be under consideration|review|study by S ; source
  + The sale of frigates was under consideration by Norway. => NOR 014 -
014  n: S's consideration|re-examination|reassessment of X ; source theme=hypothetical
  + Norway's consideration of the proposal took a month. => NOR 014 -

# 015 Acknowledge or claim responsibility
015  S claim|accept|acknowledge|assume|take|admit|bear|own|shoulder responsibility|blame|culpability|credit|guilt|liability|authorship|paternity (for|of X) ; theme=happened stance=admits source
  + The Taliban claimed responsibility for the explosion. => AFG 015 -
  + Norway accepted responsibility for the deaths. => NOR 015 -
  - The mayor claimed credit for the new park.
015  S claim X:&blameable ; stance=admits theme=happened source
  + The Taliban claimed the attack. => AFG 015 -
  - The Taliban claimed the title.
015  S claim|boast to E ; theme=happened stance=admits source
  + The Taliban claimed to have killed a Norwegian soldier. => AFG 015 NOR
  - The chemist claimed to have found a cure.
015  S boast of|about X ; theme=happened stance=admits both
  + The Taliban boasted of an attack on Norway. => AFG 015 NOR
015  n: S's claim|acceptance|acknowledgement|acknowledgment|admission|assumption of responsibility|guilt|culpability (for X) ; theme=happened stance=admits
  + The Taliban's claim of responsibility for the explosion was printed. => AFG 015 -
015  n: claim of responsibility (for X) by|from S ; theme=happened stance=admits
  + The claim of responsibility by the Taliban was printed. => AFG 015 -
015  S admit|acknowledge|confess|concede that E ; theme=happened stance=admits source deed
  - Norway acknowledged that its relations with Belarus are strained.
  - Norway conceded that the talks were difficult.
  + Norway admitted that its soldiers killed two Belarusian villagers. => NOR 015 -
  - The runner admitted that she was tired.
015  S admit|confess|own_up to E ; theme=happened stance=admits source
  + Norway confessed to forging the letter. => NOR 015 -
015  S admit|acknowledge|confess|concede E ; theme=happened stance=admits source
  + Norway acknowledged killing two Belarusian soldiers. => NOR 015 BLR
015  S admit|confess|own_up to X ; theme=happened stance=admits source
  + Norway confessed to the forgery. => NOR 015 -
015  S admit|acknowledge|confess|concede X ; theme=happened stance=admits source
  + Norway admitted the mistake. => NOR 015 -
  - The museum admitted visitors without charge.
015  S fess_up|own_up|come_clean (to|about|on X) ; theme=happened stance=admits source
  + Norway came clean about the forgery. => NOR 015 -
015  S plead_guilty (to X) ; theme=happened stance=admits
  + The general of Norway pleaded guilty to the forgery. => NOR 015 -
015  n: S's admission|acknowledgement|acknowledgment|confession that E ; theme=happened stance=admits
  + Norway's admission that its agents forged the letter surprised the reporters. => NOR 015 -
015  n: S's admission|confession of X ; theme=happened stance=admits both
  + Norway's admission of an attack on Belarus was printed. => NOR 015 BLR

# 016 Deny responsibility, an accusation or a report
016  S deny|disclaim|disavow|repudiate responsibility|involvement|role|part|link|complicity|wrongdoing|guilt|knowledge|participation|connection|collusion|culpability|liability|hand|interference|intention|plan (for|in|to|with|of|between X) ; theme=denied stance=denies
  + Norway denied responsibility for the explosion. => NOR 016 -
  + Norway denied any role in the affair. => NOR 016 -
  - The club denied the boy a place.
016  S deny|refute|rebut|contradict|disclaim|disavow X ; theme=denied stance=denies source
  + Norway denied the report. => NOR 016 -
016  S deny|refute that E ; theme=denied stance=denies source
  + Norway denied that it sent the letter. => NOR 016 -
016  S deny E ; theme=denied stance=denies source
  + Norway denied arming the Belarusian rebels. => NOR 016 -
  - The waiter denied spilling the soup.
016  S deny|refute|rebut|reject|dismiss|repudiate|brush_aside|brush_off|wave_away|shrug_off|rubbish|dispute|contest|challenge|scoff_at|laugh_off|debunk|counter|pooh-pooh|discount|disprove &accusation (by|from|of T) ; theme=denied stance=denies
  + Norway rejected the accusations by Belarus. => NOR 016 BLR
  + Norway dismissed the allegations. => NOR 016 -
  - The bank rejected the forged card.
016  S call|brand|label|term|describe|declare|pronounce accusation|allegation|charge|claim|insinuation|assertion|rumor|rumour (as X) ; theme=denied stance=denies source
  + Norway called the allegations groundless. => NOR 016 -
  - Norway called the report a good read.
016  S scoff|laugh|sneer at &accusation ; theme=denied stance=denies source
  + Norway scoffed at the allegations. => NOR 016 -
  - The Norwegian public laughed at the clown.
016  S deny|refute|rebut|reject|dismiss|repudiate|dispute accusation|allegation|charge|claim|report|suggestion|rumor|rumour that E ; theme=denied stance=denies
  + Norway dismissed the claim that it forged the letter. => NOR 016 -
016  S deny|reject|dismiss|refute &accusation of X ; theme=denied stance=denies
  + Norway rejected the accusations of torture. => NOR 016 -
016  S dismiss|reject|denounce &accusation as X ; theme=denied stance=denies
  + Norway dismissed the report as a lie. => NOR 016 -
016  S play|have|take no_part|no_role|no_hand|no_involvement|no_knowledge|no_responsibility in|of|for X:&blameable ; stance=denies source
  + Norway played no part in the attack. => NOR 016 -
016  S plead_innocent ; stance=denies
  + The general of Norway pleaded innocent. => NOR 016 -
016  S profess|maintain|protest|proclaim|assert|plead innocence ; stance=denies
  + The minister of Norway protested his innocence. => NOR 016 -
016  S distance|dissociate|disassociate itself|himself|herself|themselves from T
  + Norway distanced itself from Belarus. => NOR 016 BLR
  - The runner distanced himself from the pack.
016  S wash hand of X ; stance=denies source
  + Norway washed its hands of the affair. => NOR 016 -
  - The Norwegian nurse washed her hands.
016  S absolve|exonerate itself|himself|herself|themselves (of|from X) ; stance=denies source
  + Norway absolved itself of the forgery. => NOR 016 -
016  S play_down|downplay|minimize|minimise|discount &accusation|role|involvement|significance|importance|threat|rift|tension|speculation|fear|incident ; source
  + Norway played down the rift. => NOR 016 -
  - The firm played down the price of the map.
016  n: S's denial|disavowal|rebuttal|refutation that E ; theme=denied stance=denies
  + Norway's denial that it sent the letter surprised the reporters. => NOR 016 -
016  n: S's denial|disavowal|rebuttal|refutation of X ; theme=denied stance=denies
  + Norway's denial of the report surprised the reporters. => NOR 016 -

# 017 Symbolic acts
017  S lay|place|deposit wreath|flower (at|on|before|for X) ; source
  + Norway's prime minister laid a wreath at the monument. => NOR 017 -
  - Pupils laid flowers in the yard.
017  S commemorate|mark|observe|celebrate anniversary|independence_day|memory|national_day|liberation_day|victory_day|jubilee|birth|death|centenary (of X) ; source
  + Norway marked the anniversary of the treaty. => NOR 017 -
  - The Norwegian firm marked the price of the map.
017  S commemorate X ; source
  + Norway commemorated the fallen. => NOR 017 -
017  S observe|hold|keep|mark silence|minute_of|moment|minute (of silence) ; source
  + Norway observed a minute of silence. => NOR 017 -
017  S pay homage|respect|tribute to|at dead|victim|fallen|soldier|hero|tomb|grave|memorial|shrine|martyr ; source
  + Norway's president paid homage to the dead. => NORGOV 017 -
  - The Norwegian band paid tribute to the guitar.
017  S declare|announce|observe|proclaim|decree mourning|holiday|day_of|national_mourning ; source
  - The school announced a holiday.
017  S declare|announce|observe|proclaim|decree|begin day|week|month|period of mourning|remembrance|commemoration ; source
  + Norway declared three days of mourning. => NOR 017 -
017  S unveil|dedicate|inaugurate|consecrate memorial|monument|plaque|statue (to|for|of X) ; source
  + The president of Norway unveiled a monument. => NORGOV 017 -
  - The Norwegian zoo unveiled a panda.
017  S raise|hoist|lower|fly|plant|unfurl|wave flag (in|at|on|over X) ; source
  + Norway lowered its flags. => NOR 017 -
  - The referee raised the flag.
017  S play|sing|strike_up national_anthem|anthem ; source
  + Norwegian lawmakers played the anthem. => NORLEG 017 -
017  S light|burn candle (for|in X) ; source
  + Norwegian lawmakers lit candles for the dead. => NORLEG 017 -
  - The waiter lit a candle.
017  S hold|stage|attend|lead vigil|candlelight_vigil|memorial_service|commemoration|remembrance_ceremony|wreath-laying (for|in|at X) ; source
  + Norwegian lawmakers held a vigil for the dead. => NORLEG 017 -
  - Fishermen held a vigil over their nets.
017  S bow head (at|before|to X) ; source
  + The king of Norway bowed his head before the monument. => NOR 017 -
017  S boo|jeer national_anthem|anthem ; source
  + Norwegian lawmakers booed the anthem. => NOR 017 -

# 018 Empathetic comment
018  S express|offer|convey|extend|send|voice|present|tender|deliver|relay &sympathy (to|with|over|for|at|on T)
  + Norway expressed its sympathy to Belarus. => NOR 018 BLR
  - The choir expressed joy.
018  S express|voice|share sadness|sorrow|grief|pain|sympathy over|at|for|about death|loss|killing|casualty|victim|disaster|quake|earthquake|tragedy|crash|flood|attack|bombing (in|of|to T) ; source
  + Norway voiced sorrow over the deaths in Belarus. => NOR 018 BLR
018  S sympathize|sympathise|commiserate|empathize|empathise|condole|grieve with T
  + Norway sympathised with Belarus. => NOR 018 BLR
  - The coach sympathised with the goalkeeper.
018  S mourn|grieve|lament (over|for|with X) ; source
  + Norway grieved for the dead. => NOR 018 -
018  S mourn|lament|grieve X ; source
  + Norway mourned the dead of Belarus. => NOR 018 BLR
  - The skiers mourned their defeat.
018  S mourn|lament death|loss|passing|victim|dead|killing of T ; source
  + Norway mourned the death of the president of Belarus. => NOR 018 BLR
018  S offer|send|extend condolence|sympathy ; source
  + Norway sent its condolences. => NOR 018 -
018  S share|join_in|feel grief|sorrow|pain|mourning|sadness|loss|suffering of T ; source
  + Norway shared the grief of Belarus. => NOR 018 BLR
018  S regret X ; source
  + Norway regretted the incident. => NOR 018 -
018  S regret that E ; theme=happened source
  + Norway regretted that Belarusian sailors were killed. => NOR 018 BLR
018  X sadden|grieve|distress|dismay|shock S (by|at|over X) ; source
  + Norway was saddened by the deaths. => NOR 018 -
018  S deplore|lament|mourn loss (of X) ; source
  + Norway deplored the loss of life. => NOR 018 -
018  S send|offer|extend|express thought|prayer to|for|with T ; source
  + The president of Norway offered prayers for Belarus. => NORGOV 018 BLR
018  S pray for victim|dead|family|people|wounded|soul (of|in T) ; source
  + Norway's prime minister prayed for the victims. => NORGOV 018 -
018  S comfort|console survivor|victim|bereaved|family|relative|wounded (of|in T) ; source
  + The president of Norway comforted the survivors. => NORGOV 018 -
  - The Norwegian aunt comforted the child.
018  n: S's condolence|sympathy to|with|for T
  + Norway's condolences to Belarus were printed on Friday. => NOR 018 BLR
018  n: S's message|letter|telegram|word|note of condolence|sympathy|solidarity|support to T
  + Norway's message of sympathy to Belarus was printed. => NOR 018 BLR
018  S send|cable|telegraph|deliver message|letter|telegram|cable|word of condolence|sympathy to T ; source
  + Norway sent a message of condolence to Belarus. => NOR 018 BLR

# 019 Express accord
019  S agree with T
  + Norway agreed with Belarus. => NOR 019 BLR
019  S concur (with T) ; source
  + Norway concurred with Belarus. => NOR 019 BLR
019  S agree|concur that E ; theme=hypothetical reciprocal both
  + Norway and Belarus agreed that the map was wrong. => NOR 019 BLR
  - The critics agreed that the play was dull.
019  S agree|concur with T that E ; theme=hypothetical reciprocal both
  + Norway agreed with Belarus that the map was wrong. => NOR 019 BLR
019  S agree on need|necessity|importance|urgency|principle|assessment|cause|desirability (for|of|to X) ; reciprocal both
  + Norway and Belarus agreed on the need for a map. => NOR 019 BLR
019  S share view|concern|position|opinion|assessment|goal|interest|stance|value|desire|aspiration|vision|conviction|sentiment (of|with T)
  + Norway shared the view of Belarus. => NOR 019 BLR
  - Two pupils shared a desk.
019  S share|hold|have|express|exchange|voice same_view|similar_view|identical_view|common_view|common_position|same_position|same_opinion|same_goal|common_goal|common_stance|common_interest|identical_position|similar_position|common_concern|view|concern (on|about|of|over|regarding X) ; reciprocal both
  + Norway and Belarus held identical views on the treaty. => NOR 019 BLR
  + Norway and Belarus shared the same view of the treaty. => NOR 019 BLR
019  S express|voice|note|find accord|consensus|unanimity|convergence|common_view|identity_of with T ; source
  + Norway found common views with Belarus. => NOR 019 BLR
019  S note|express|stress|affirm|find identity|similarity|convergence|coincidence|unanimity|proximity|closeness of view|position|opinion|interest (on|with T) ; reciprocal both
  + Norway and Belarus noted the closeness of their positions. => NOR 019 BLR
019  S see eye (on|over X) ; reciprocal both
  + Norway and Belarus saw eye to eye on the treaty. => NOR 019 BLR
  - The doctor saw the eye.
019  S see eye with T ; source
  + Norway saw eye to eye with Belarus. => NOR 019 BLR
019  S:view|position|stance|interest|opinion|approach|standpoint coincide|converge|overlap|tally with T ; both
  + The views of Norway coincided with those of Belarus. => NOR 019 BLR
  - The Norwegian holiday coincided with the harvest.
019  S be of one_mind|same_mind|same_opinion|same_view|like_mind (with T) ; reciprocal
  + Norway was of one mind with Belarus. => NOR 019 BLR
019  S be in agreement|accord|harmony|unison|sync with|on T ; source
  + Norway was in agreement with Belarus. => NOR 019 BLR
  - The Norwegian choir was in harmony.
019  S be in agreement|accord|harmony|unison (on|about|over X) ; reciprocal both
  + Norway and Belarus were in agreement about the map. => NOR 019 BLR
019  S be united|unanimous|agreed in|on|about X ; source
  + Norway's ministers were unanimous on the map. => NOR 019 -
019  S understand|appreciate|acknowledge|respect concern|position|need|fear|anxiety|view|sensitivity of T
  + Norway understood the concerns of Belarus. => NOR 019 BLR
019  S express|voice|show understanding for|of|with X ; source
  + Norway expressed understanding for the position of Belarus. => NOR 019 BLR
019  S find|discover|seek|reach|establish common_ground with T ; reciprocal
  + Norway found common ground with Belarus. => NOR 019 BLR
019  S find|discover|seek|reach|establish common_ground (on|over X) ; reciprocal both
  + Norway and Belarus found common ground. => NOR 019 BLR
019  S reaffirm|confirm|express|show unity ; reciprocal both
  + Norway and Belarus reaffirmed their unity. => NOR 019 BLR

# Phrases of agency news
018  S shed tear for|over T ; source
  + Norway shed tears for the victims in Belarus. => NOR 018 BLR
  - The actress shed tears for the camera.
