# Root 10: demands. The demander claims a right or has a hold on the other; milder asking is root 02.

# 100 With a clause
100  S demand|order|require|command|decree|stipulate that E ; theme=demanded stance=demands
  + Norway demanded that Belarus publish the map. => NOR 100 BLR
100  S demand from|of T that E ; theme=demanded stance=demands
100  S command|require|instruct|direct|summon|order T:actor to E ; theme=demanded stance=demands
  + Norway ordered Belarus to publish the map. => NOR 100 BLR
  - The guest ordered a soup to share.
100  S tell|warn T:actor to E ; theme=demanded stance=demands
  + Norway told Belarus to publish the map. => NOR 100 BLR
100  S demand to E ; theme=demanded stance=demands source
  + Norway demanded to see the map. => NOR 100 -
100  S pressure|pressurize|pressurise|bully|coerce|arm-twist T into E ; theme=demanded stance=demands
100  n: S's demand|insistence|order|requirement that E ; theme=demanded stance=demands
  + Norway's demand that Belarus publish the map surprised the reporters. => NOR 100 BLR
100  n: S's demand|order|requirement for T to E ; theme=demanded stance=demands
100  n: S's order to T to E ; theme=demanded stance=demands

# 100 For a thing
100  S demand|exact|claim X from|of T:actor ; theme=demanded stance=demands
  + Norway demanded an answer from Belarus. => NOR 100 BLR
  - The job demands patience of its holder.
100  S demand X ; theme=demanded stance=demands source
  + Norway demanded an answer. => NOR 100 -
  - The climb demands strength.
100  S demand E ; theme=demanded stance=demands source
100  S insist on|upon X ; theme=demanded stance=demands source
  + Norway insisted on an answer. => NOR 100 -
100  S insist on|upon E ; theme=demanded stance=demands source
100  S make|issue|present|submit|set|table|renew|reiterate|repeat|press|put|list|send demand|condition|precondition (to|on|for|against|of T) ; stance=demands source
  + Norway presented its demands to Belarus. => NOR 100 BLR
100  n: S's demand for X (from|by T) ; theme=demanded stance=demands source
  + Norway's demand for an answer from Belarus was printed on Friday. => NOR 100 BLR
  - The demand for umbrellas rose.
100  n: S's demand on|to|against T ; stance=demands both
100  S lay claim to X ; stance=demands both
100  n: S's claim to|on|over X ; stance=demands both
100  S claim sovereignty|ownership|island|territory (over|of X) ; stance=demands source
  + Norway claimed sovereignty over the island. => NOR 100 -

# 101 Material cooperation
1011  S demand trade|investment|market_access|trade_concession|tariff_cut|export|import|economic_cooperation (from|with|of|in|by T) ; stance=demands source
  + Norway demanded market access from Belarus. => NOR 1011 BLR
1011  S demand|order|tell T to open|buy|import|export|lower market|border|tariff|barrier ; stance=demands
1012  S demand military_cooperation|military_base|alliance|joint_patrol|defense_spending|defence_spending (from|with|of|in|by T) ; stance=demands source
  + Norway demanded military cooperation from Belarus. => NOR 1012 BLR
1013  S demand extradition|handover|surrender|arrest|prosecution|trial|punishment|justice (of|for|from|by X) ; stance=demands source
  + Norway demanded the extradition of the banker. => NOR 1013 -
1013  S demand extradition|handover|arrest|prosecution of X from|by T ; stance=demands
1013  S demand|order T to extradite|hand_over|surrender|prosecute|arrest (X) ; theme=demanded stance=demands
1013  S demand justice|accountability|punishment|compensation|reparation|redress (from|for|by T) ; stance=demands source
  + Norway demanded compensation from Belarus. => NOR 1013 BLR
1014  S demand information|intelligence|evidence|explanation|clarification|proof|disclosure (from|of|about|by|on T) ; stance=demands source
  + Norway demanded an explanation from Belarus. => NOR 1014 BLR
1014  n: S's demand for information|intelligence|evidence|explanation|clarification|proof (from|by T) ; stance=demands
101  S demand|insist &cooperation from|with|of|by T ; theme=demanded stance=demands
  + Norway demanded cooperation from Belarus. => NOR 101 BLR

# 102 Diplomatic cooperation
102  S demand support|backing|recognition|solidarity|vote|respect|endorsement|membership|apology|retraction (from|of|by T) ; stance=demands source
  + Norway demanded an apology from Belarus. => NOR 102 BLR
102  S demand|order|tell T to apologize|apologise|recognize|recognise|support|back|endorse|ratify|retract|explain ; theme=demanded stance=demands
102  n: S's demand for support|recognition|apology|backing|respect (from|of|by T) ; stance=demands
  + Norway's demand for an apology from Belarus was printed on Friday. => NOR 102 BLR

# 103 Aid
1031  S demand|exact &economic_assistance|money|subsidy|debt_relief|payment (from|of|by|for T) ; stance=demands source
  + Norway demanded financial aid from Belarus. => NOR 1031 BLR
1032  S demand &military_assistance (from|of|by|for T) ; stance=demands source
  + Norway demanded tanks from Belarus. => NOR 1032 BLR
1033  S demand &humanitarian_assistance (from|of|by|for T) ; stance=demands source
  + Norway demanded food aid from Belarus. => NOR 1033 BLR
1034  S demand &peacekeeper|protection|security_guarantee|military_protection|no-fly_zone|intervention (from|of|by|for|in T) ; stance=demands source
  + Norway demanded security guarantees from Belarus. => NOR 1034 BLR
  - The rain demanded protection for the roses.
103  S demand|exact &assistance (from|of|by|for T) ; stance=demands source
  + Norway demanded aid from Belarus. => NOR 103 BLR

# 104 Political reform
1041  S demand &resignation|new_government|new_leader (of|by|from T) ; theme=demanded stance=demands source
  + Norway demanded the resignation of the president of Belarus. => NOR 1041 BLR
1041  S demand|order|tell T to resign|quit|step_down|stand_down|leave|abdicate|relinquish ; theme=demanded stance=demands
1041  n: S's demand for &resignation (of|by T) ; theme=demanded stance=demands
  + Norway's demand for the resignation of the president of Belarus was printed. => NOR 1041 BLR
1042  S demand policy_change|repeal|reversal|revision|change|scrapping|abolition of &policy (by|in T) ; theme=demanded stance=demands source
  + Norway demanded the repeal of the law. => NOR 1042 -
1042  S demand policy_change (in|from|by T) ; theme=demanded stance=demands source
1043  S demand &right_word|human_right|equal_right|voting_right|amnesty (from|of|in T) ; theme=demanded stance=demands
  + The rebels demanded autonomy from Norway. => - 1043 NOR
1043  n: S's demand for &right_word|human_right (for|from|in T) ; theme=demanded stance=demands
1044  S demand constitution|new_constitution|regime_change|constitutional_reform|multiparty_election|referendum|secession|parliament (in|from|of T) ; theme=demanded stance=demands source
  + Norway demanded regime change in Belarus. => NOR 1044 BLR
104  S demand|insist &reform_word|political_reform|&election_word|early_election (in|from|of|by T) ; theme=demanded stance=demands source
  + Norway demanded reform in Belarus. => NOR 104 BLR

# 105 Yielding
1051  S demand lifting|end|easing|removal of|to curfew|ban|censorship|restriction|martial_law|emergency_rule ; theme=demanded stance=demands source
  + Norway demanded the lifting of the curfew. => NOR 1051 -
1052  S demand end of|to protest|demonstration|strike|blockade|hunger_strike ; theme=demanded stance=demands source
1052  S order T:actor to disperse|leave|vacate ; theme=demanded stance=demands
1053  S demand release|freedom|return|repatriation|liberation (of|from|by X) ; theme=demanded stance=demands source
  + Norway demanded the release of the journalists. => NOR 1053 -
1053  S demand release|return of X from|by T ; theme=demanded stance=demands
1053  S demand|order|tell T to free|release|return|hand_back|liberate X ; theme=demanded stance=demands
1053  n: S's demand for release|return|freedom of X ; theme=demanded stance=demands
1054  S demand lifting|end|easing|removal|suspension of|to &sanction_word (by|on|against T) ; theme=demanded stance=demands source
  + Norway demanded the lifting of the sanctions. => NOR 1054 -
1054  S demand sanction_relief (from|by T) ; theme=demanded stance=demands source
1055  S demand &access_word|inspection|&observer|independent_investigation|international_investigation|inquiry|investigation|probe (to|of|in|into|for|by X) ; theme=demanded stance=demands source
  + Norway demanded an inquiry into the fire. => NOR 1055 -
1056  S demand &truce_word|&military_withdrawal|disarmament|demobilization|demobilisation (of|by|from|in T) ; theme=demanded stance=demands source
  + Norway demanded the withdrawal of the Belarusian troops. => NOR 1056 BLR
1056  S demand end|halt|cessation|stop to|of|in violence|fighting|hostility|bloodshed|war|attack|bombing|shelling|offensive|aggression|killing|occupation|raid|strike (by|on|in T) ; theme=demanded stance=demands source
  + Norway demanded an end to the shelling. => NOR 1056 -
1056  S demand|order|tell T to withdraw|disarm|retreat|pull_out|pull_back|lay_down|cease|stand_down ; theme=demanded stance=demands
1056  n: S's demand for &truce_word|&military_withdrawal|disarmament (of|by|from|in T) ; theme=demanded stance=demands
  + Norway's demand for the withdrawal of the Belarusian troops was printed. => NOR 1056 BLR
105  S demand concession|compromise|surrender|compliance|obedience|submission|restraint (from|of|by T) ; theme=demanded stance=demands source
  + Norway demanded concessions from Belarus. => NOR 105 BLR
105  S demand|order|tell T to yield|comply|obey|surrender|submit|back_down|concede ; theme=demanded stance=demands

# 106-108 Meeting, settlement, mediation
106  S demand|insist &talk|&meeting|audience|dialogue (with|of|between|from T) ; theme=demanded stance=demands source
  + Norway demanded a meeting with Belarus. => NOR 106 BLR
106  S insist on &talk|&meeting|dialogue (with T) ; theme=demanded stance=demands source
106  S demand|order|tell T to meet|negotiate|talk|discuss|attend ; theme=demanded stance=demands
106  S summon|convoke &top_diplomat (of|from T)
  + Norway summoned the ambassador of Belarus. => NOR 106 BLR
  - The judge summoned the butcher.
106  S summon|recall T:&top_diplomat
  + Norway summoned the Belarusian ambassador. => NOR 106 BLR
107  S demand settlement|solution|resolution|reconciliation|peace|&agreement (of|to|in|with T) ; theme=demanded stance=demands source
  + Norway demanded a settlement of the dispute. => NOR 107 -
108  S demand|insist &mediation|arbitration (by|of|from|in T) ; theme=demanded stance=demands source
  + Norway demanded arbitration by Belarus. => NOR 108 BLR
