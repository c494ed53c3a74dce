# Root 01: statements that say more than "said". Plain reporting verbs are no events: they make a
# speaker, and the cue tables have them.

# 011 Decline comment
011  S decline|refuse to comment|elaborate|speculate|confirm
  + Norway declined to comment. => NOR 011 -
  - Norway declined the invitation.
011  S decline|refuse|avoid|withhold|reserve comment|judgment|judgement
  + Norway declined comment on Tuesday. => NOR 011 -
011  S have no_comment (on|about X)
011  S remain|stay|keep silent|mum|tight-lipped (on|about X)
011  S be silent|mum|tight-lipped|noncommittal|evasive|coy (on|about X) ; source
  + Norway was silent about the affair. => NOR 011 -
011  n: S's no_comment|silence on|about X ; source

# 012 Pessimistic comment
012  S be pessimistic|sceptical|skeptical|doubtful|gloomy|despondent|unconvinced|downbeat|dubious|unsure (about|of|over|on T)
  + Norway was pessimistic about the negotiations. => NOR 012 -
  - The weather in Norway was gloomy.
012  S be pessimistic|sceptical|skeptical|doubtful|unconvinced that E ; theme=hypothetical
012  S doubt|question|mistrust|distrust T:actor
  + Norway distrusts Belarus. => NOR 012 BLR
012  S doubt X ; source
012  S doubt that E ; theme=hypothetical source
012  S question|doubt|dispute sincerity|motive|intention|commitment|willingness|readiness|credibility|seriousness of T
  + Norway questioned the sincerity of Belarus. => NOR 012 BLR
012  S express|voice|have|cast|harbor|harbour|raise &pessimism (about|over|on|at|with T)
  + Norway expressed doubt about the negotiations. => NOR 012 -
012  S see little|no hope|chance|prospect|sign of|for X ; source
012  S lose|abandon hope|faith|confidence|trust in|of T ; source
  + Norway lost faith in Belarus. => NOR 012 BLR
012  T disappoint|frustrate|disillusion|dishearten|discourage S (by|with|at|in|over T) ; both
012  S be disappointed|frustrated|disillusioned|disheartened|discouraged by|with|at|in|over T ; both
  + Norway was disappointed with Belarus. => NOR 012 BLR
  - The singer was disappointed with her record.
012  S be wary|suspicious|distrustful|mistrustful|leery|apprehensive of|about T:actor
  + Norway was wary of Belarus. => NOR 012 BLR
  - The cyclist was wary of the ice.
012  n: S's pessimism|skepticism|scepticism|distrust|mistrust|suspicion|wariness of|about|over|toward|towards|at T ; both
012  n: S's disappointment|frustration with|at|over|in|about T ; both

# 013 Optimistic comment
013  S be optimistic|hopeful|upbeat|confident|sanguine|bullish|positive (about|of|over|on|in T) ; source
  + Norway was optimistic about the negotiations. => NOR 013 -
  - The skaters were hopeful about the ice.
013  S be optimistic|hopeful|confident|convinced that E ; theme=hypothetical source
013  S express|voice|have|show|share &optimism (about|over|on|in|with|at T) ; source
  + Norway voiced optimism about the negotiations. => NOR 013 -
013  S express|voice &optimism that E ; theme=hypothetical source
013  S hope that E ; theme=hypothetical both
013  S hope|wish for X ; both
013  S look forward to X ; both
013  S be happy|glad|satisfied|pleased|delighted|encouraged|heartened with|by|about|at|over T ; both
013  T satisfy|please|delight|encourage|hearten|gladden S (with|by|about|at|over T) ; both
  + Norway was satisfied with Belarus. => NOR 013 BLR
013  S note|report|see|hail progress in|on|toward|towards X ; source
013  n: S's optimism|confidence|hope about|in|for|over T ; both

# 014 Consider a policy option
014  S consider|weigh|mull|contemplate|ponder|explore|debate|envisage|envision X ; theme=hypothetical both
014  S consider|contemplate|mull E ; theme=hypothetical both
014  S consider|weigh|mull|examine|explore|study|review|ponder|reconsider|reassess option|possibility|idea|prospect|proposal|plan|request|offer (of|from|by X) ; theme=hypothetical source
  + Norway was studying the proposal. => NOR 014 -
  - Pupils studied the plan of the castle.
014  S think about|of E ; theme=hypothetical both
014  S toy with idea ; source
014  S look at|into possibility|option (of X) ; theme=hypothetical source
014  S keep|leave option|possibility|door (to open) ; source
  + Norway kept the option open. => NOR 014 -
014  S be open to X ; source

# 015 Acknowledge or claim responsibility
015  S claim|accept|acknowledge|assume|take|admit|bear|own responsibility|blame|culpability|credit|guilt (for X) ; theme=happened stance=admits source
  + The Taliban claimed responsibility for the explosion. => AFGINSTAL 015 -
  - The mayor claimed credit for the new park.
015  S claim X ; stance=admits both
015  n: S's claim|acceptance|acknowledgement|acknowledgment of responsibility (for X) ; theme=happened stance=admits
015  S admit|acknowledge|confess|concede that E ; theme=happened stance=admits source
  + Norway admitted that its agents forged the letter. => NOR 015 -
015  S admit|confess to E ; theme=happened stance=admits source
  + Norway confessed to forging the letter. => NOR 015 -
015  S admit|confess to X ; theme=happened stance=admits source
015  S admit|acknowledge|confess X ; theme=happened stance=admits source
  + Norway admitted the mistake. => NOR 015 -
  - The museum admitted visitors without charge.
015  S own_up|fess_up (to X) ; theme=happened stance=admits
015  S plead guilty (to X) ; theme=happened stance=admits
015  n: S's admission|acknowledgement|acknowledgment|confession that E ; theme=happened stance=admits
015  n: S's admission|confession of X ; theme=happened stance=admits both

# 016 Deny responsibility, an accusation or a report
016  S deny|disclaim|disavow|repudiate responsibility|involvement|role|part|link|complicity|wrongdoing|guilt|knowledge|participation|connection|collusion (for|in|to|with|of|between X) ; theme=denied stance=denies
  + Norway denied responsibility for the explosion. => NOR 016 -
  + Norway denied any role in the affair. => NOR 016 -
  - The club denied the boy a place.
016  S deny|refute|rebut|contradict|disclaim|disavow X ; theme=denied stance=denies source
  + Norway denied the report. => NOR 016 -
016  S deny|refute that E ; theme=denied stance=denies
  + Norway denied that it sent the letter. => NOR 016 -
016  S deny E ; theme=denied stance=denies
016  S deny|refute|rebut|reject|dismiss|repudiate|brush_aside|brush_off|wave_away|shrug_off|rubbish|dispute|contest|challenge &accusation (by|from|of T) ; theme=denied stance=denies
  + Norway rejected the accusations by Belarus. => NOR 016 BLR
  + Norway dismissed the allegations. => NOR 016 -
  - The bank rejected the forged card.
016  S deny|refute|rebut|reject|dismiss|repudiate|dispute accusation|allegation|charge|claim|report|suggestion|rumor|rumour that E ; theme=denied stance=denies
  + Norway dismissed the claim that it forged the letter. => NOR 016 -
016  S deny|reject|dismiss|refute &accusation of X ; theme=denied stance=denies
016  S dismiss|reject|denounce &accusation as X ; theme=denied stance=denies
016  S plead innocent|not_guilty ; stance=denies
016  S profess|maintain|protest innocence ; stance=denies
  + The minister of Norway protested his innocence. => NOR 016 -
016  S distance itself|himself|herself|themselves from T
  + Norway distanced itself from Belarus. => NOR 016 BLR
016  S play_down|downplay|minimize|minimise|discount X ; source
016  n: S's denial|disavowal|rebuttal|refutation that E ; theme=denied stance=denies
016  n: S's denial|disavowal|rebuttal|refutation of X ; theme=denied stance=denies
  + Norway's denial of the report surprised the reporters. => NOR 016 -

# 017 Symbolic acts
017  S lay wreath|flower (at|on|before|for X) ; source
  + Norway's prime minister laid a wreath at the monument. => NOR 017 -
  - Pupils laid flowers in the yard.
017  S commemorate|mark|observe|celebrate anniversary|independence_day|memory (of X) ; source
  + Norway marked the anniversary of the treaty. => NOR 017 -
017  S observe|hold silence ; source
017  S pay homage|respect (to|at T) ; source
017  S declare|announce|observe mourning|holiday ; source
017  S unveil|dedicate|inaugurate memorial|monument|plaque|statue (to|for|of X) ; source
017  S raise|hoist|lower flag ; source
017  S burn flag|effigy (of T) ; source plover=PROTEST

# 018 Empathetic comment
018  S express|offer|convey|extend|send|voice &sympathy (to|with|over|for|at|on T)
  + Norway expressed its sympathy to Belarus. => NOR 018 BLR
  - The choir expressed joy.
018  S sympathize|sympathise|commiserate|empathize|empathise with T
  + Norway sympathised with Belarus. => NOR 018 BLR
018  S mourn|grieve|lament (over|for|with X) ; source
018  S mourn|lament X ; source
018  S offer condolence ; source
018  S regret X ; source
018  S regret that E ; theme=happened source
018  S be saddened|grieved|moved|touched by|at|over X ; source
018  n: S's condolence|sympathy to|with|for T
  + Norway's condolences to Belarus were printed on Friday. => NOR 018 BLR
018  n: S's message|letter|telegram|word of condolence|sympathy|solidarity to T

# 019 Express accord
019  S agree with T
  + Norway agreed with Belarus. => NOR 019 BLR
019  S concur (with T) ; source
  + Norway concurred with Belarus. => NOR 019 BLR
019  S share view|concern|position|opinion|assessment|goal|interest (of|with T)
  + Norway shared the view of Belarus. => NOR 019 BLR
  - Two pupils shared a desk.
019  S express|voice|note accord|agreement|consensus|understanding with T ; source
019  S be of one_mind with T ; reciprocal
019  S be in agreement|accord|harmony|unison with|on T ; source
019  S be united|unanimous|agreed in|on|about X ; source
019  S understand|appreciate|acknowledge|respect concern|position|need|fear of T
019  S find|discover|seek|reach common_ground with T ; reciprocal
