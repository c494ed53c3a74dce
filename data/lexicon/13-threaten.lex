# Root 13: threats and warnings. The act threatened is the embedded event with status `threatened`;
# compose.tsv gives the pair its finer code (to threaten an attack is 138).

# 130 Threaten to do
130  S threaten to E ; theme=threatened stance=threatens
  + Norway threatened to burn the map. => NOR 130 -
  - The clouds threatened to spoil the picnic.
130  S threaten T to E ; theme=threatened stance=threatens
130  S threaten that E ; theme=threatened stance=threatens source
130  S threaten T with X ; theme=threatened stance=threatens source
  + Norway threatened Belarus with consequences. => NOR 130 BLR
130  S threaten T:actor ; stance=threatens source
  + Norway threatened Belarus. => NOR 130 BLR
  - Frost threatened the orchard.
130  S threaten X against|on T ; theme=threatened stance=threatens source
  + Norway threatened reprisals against Belarus. => NOR 130 BLR
130  S threaten X ; theme=threatened stance=threatens source
130  S make|issue|direct|level|renew|repeat threat against|to|at T ; stance=threatens
  + Norway made threats against Belarus. => NOR 130 BLR
130  n: S's threat to E ; theme=threatened stance=threatens source
  + Norway's threat to burn the map surprised the reporters. => NOR 130 -
130  n: S's threat of X (against T) ; theme=threatened stance=threatens source
130  n: S's threat against|to|toward|towards T ; stance=threatens both
  + Norwegian threats against Belarus continued. => NOR 130 BLR ongoing
130  n: S's threat that E ; theme=threatened stance=threatens
130  S swear|vow to retaliate|avenge|punish (against T) ; theme=threatened stance=threatens source
  + Norway vowed to retaliate against Belarus. => NOR 130 BLR
130  S swear|vow|threaten|promise|pledge revenge|retaliation|vengeance|reprisal|retribution (against|on|for|from T) ; stance=threatens source
  + Norway vowed revenge against Belarus. => NOR 130 BLR
130  S intimidate|menace|blackmail T ; stance=threatens source
  + Norway menaced Belarus. => NOR 130 BLR
130  S rattle saber|sabre (at T) ; source stance=threatens
130  n: S's intimidation|blackmail|saber_rattling|sabre_rattling|menace of|against|toward|towards T ; stance=threatens source

# 130 Warn
130  S warn|caution|admonish T ; source stance=threatens
  + Norway warned Belarus. => NOR 130 BLR
  - The bell warned the swimmers.
130  S warn|caution T of|about|over|on X ; source stance=threatens theme=threatened
  + Norway warned Belarus of consequences. => NOR 130 BLR
130  S warn|caution T that E ; source stance=threatens theme=threatened
  + Norway warned Belarus that it would burn the map. => NOR 130 BLR
130  S warn|caution T against X ; source stance=threatens theme=demanded
130  S warn|caution T against E ; source stance=threatens theme=demanded
  + Norway warned Belarus against burning the map. => NOR 130 BLR
130  S warn|caution that E ; both stance=threatens theme=threatened
130  S warn|caution against X (by|in T) ; both stance=threatens
130  S issue|give|send|deliver|sound|repeat|renew warning to|against|for T ; source stance=threatens
  + Norway issued a warning to Belarus. => NOR 130 BLR
130  S issue|give|send T warning ; source stance=threatens
130  n: S's warning to|against T ; both stance=threatens
  + Norway's warning to Belarus was printed. => NOR 130 BLR
130  n: S's warning to T that E ; both stance=threatens theme=threatened
130  n: S's warning that E ; both stance=threatens theme=threatened

# 131 Without force
1311  S threaten halt|cut|suspension|withdrawal|freeze|end of|in|to &assistance (to|for T) ; theme=threatened stance=threatens source
  + Norway threatened a cut in aid to Belarus. => NOR 1311 BLR
1311  S threaten to cut|halt|stop|suspend|withhold|freeze|end|reduce|withdraw|cut_off &assistance (to|for T) ; theme=threatened stance=threatens source
1312  S threaten &sanction_word|economic_sanction|tariff|punitive_tariff (against|on T) ; theme=threatened stance=threatens source
  + Norway threatened sanctions against Belarus. => NOR 1312 BLR
1312  S threaten T with &sanction_word ; theme=threatened stance=threatens source
  + Norway threatened Belarus with sanctions. => NOR 1312 BLR
1312  S threaten to impose|slap|levy &sanction_word on|against T ; theme=threatened stance=threatens source
1312  S threaten to boycott|sanction|embargo T ; theme=threatened stance=threatens source
1312  S warn T of|about &sanction_word ; theme=threatened stance=threatens source
  + Norway warned Belarus of sanctions. => NOR 1312 BLR
1312  n: S's threat of &sanction_word (against|on T) ; theme=threatened stance=threatens
  + Norway's threat of sanctions against Belarus was printed. => NOR 1312 BLR
1313  S threaten to break|sever|cut|downgrade|reduce|suspend|freeze|break_off|cut_off &relation (with T) ; theme=threatened stance=threatens source
1313  S threaten to expel|recall|withdraw &top_diplomat ; theme=threatened stance=threatens source
1313  S threaten break|rupture|severance|suspension of|in|with &relation (with T) ; theme=threatened stance=threatens source
  + Norway threatened a break in relations with Belarus. => NOR 1313 BLR

# 132-137
1321  S threaten censorship|restriction (on|of|against T) ; theme=threatened stance=threatens source
1322  S threaten ban|dissolution of|on party|candidate|opposition ; theme=threatened stance=threatens source
1322  S threaten to ban|outlaw|dissolve party|candidate|election|opposition|vote ; theme=threatened stance=threatens source
1323  S threaten curfew (in|on|for T) ; theme=threatened stance=threatens source
  + Norway's government threatened a curfew. => NORGOV 1323 -
1324  S threaten martial_law|emergency_rule (in|on T) ; theme=threatened stance=threatens source
  + Norway's government threatened martial law. => NORGOV 1324 -
132  S threaten T with arrest|prosecution|expulsion|deportation|fine|imprisonment|jail|dismissal ; theme=threatened stance=threatens source
  + Norway threatened the Belarusian diplomat with expulsion. => NOR 132 BLR
133  S threaten strike|protest|demonstration|general_strike|march|walkout|unrest|hunger_strike|mutiny (against|in|over T) ; theme=threatened stance=threatens source
  + Norwegian unions threatened a strike. => NOR 133 -
133  S threaten to strike|protest|demonstrate|march|rally|revolt|walk_out (against|over T) ; theme=threatened stance=threatens source
134  S threaten to leave|quit|boycott|suspend|halt|end|abandon|break_off|walk_out|pull_out &talk|&meeting (with T) ; theme=threatened stance=threatens source
134  S threaten boycott|walkout|end|suspension of|from|to &talk|&meeting|dialogue (with T) ; theme=threatened stance=threatens source
  + Norway threatened a boycott of the talks with Belarus. => NOR 134 BLR
135  S threaten to end|halt|suspend|abandon|stop &mediation (between|in T) ; theme=threatened stance=threatens source
135  S threaten end|suspension of|to &mediation (between|in T) ; theme=threatened stance=threatens source
136  S threaten withdrawal|expulsion of &observer|&peacekeeper (from|in T) ; theme=threatened stance=threatens source
  + Norway threatened the withdrawal of its peacekeepers from Belarus. => NOR 136 BLR
136  S threaten to expel|withdraw|pull_out|bar &observer|&peacekeeper ; theme=threatened stance=threatens source
137  S threaten crackdown|repression|purge (on|against|of T) ; theme=threatened stance=threatens source
  + Norway's government threatened a crackdown on protesters. => NORGOV 137 -

# 138 Force
1381  S threaten blockade|naval_blockade|siege|closure (of|on|against T) ; theme=threatened stance=threatens source
  + Norway threatened a blockade of Belarus. => NOR 1381 BLR
1381  S threaten to blockade|close|block strait|port|border|route|T ; theme=threatened stance=threatens source
1382  S threaten occupation|annexation|reoccupation|seizure (of T) ; theme=threatened stance=threatens source
  + Norway threatened the occupation of Belarus. => NOR 1382 BLR
1382  S threaten to occupy|annex|seize T ; theme=threatened stance=threatens source
1383  S threaten assassination|kidnapping|terror_attack|suicide_attack|jihad|car_bombing (of|against|on|in T) ; theme=threatened stance=threatens source
  + The Taliban threatened suicide attacks against Norway. => AFGINSTAL 1383 NOR
1385  S threaten nuclear_attack|nuclear_strike|nuclear_war|chemical_attack|nuclear_weapon|holocaust (against|on|with|of T) ; theme=threatened stance=threatens source
  + Norway threatened a nuclear attack on Belarus. => NOR 1385 BLR
1385  S threaten T with nuclear_attack|nuclear_strike|nuclear_weapon|chemical_weapon ; theme=threatened stance=threatens source
  + Norway threatened Belarus with nuclear weapons. => NOR 1385 BLR
138  S threaten force|war|attack|strike|military_action|military_intervention|retaliation|invasion|offensive|military_strike|air_strike|airstrike (against|on|with|of T) ; theme=threatened stance=threatens source
  + Norway threatened war against Belarus. => NOR 138 BLR
  - The dark sky threatened rain.
138  S threaten T with force|war|attack|military_action|invasion|annihilation|destruction|death ; theme=threatened stance=threatens source
  + Norway threatened Belarus with war. => NOR 138 BLR
138  S warn T of|about war|attack|strike|military_action|retaliation|invasion ; theme=threatened stance=threatens source
138  S threaten use of force|arm|military (against T) ; theme=threatened stance=threatens source
138  S threaten to attack|invade|bomb|shell|strike|destroy|annihilate|kill|shoot|shoot_down|crush|execute T ; theme=threatened stance=threatens source
138  n: S's threat of force|war|attack|invasion|military_action (against|on T) ; theme=threatened stance=threatens
  + Norway's threat of war against Belarus was printed. => NOR 138 BLR
138  n: S's death_threat|bomb_threat to|against T ; stance=threatens

# 139 Ultimatum
139  S issue|give|deliver|send|present|hand|set ultimatum to|for|against T ; stance=threatens
  + Norway issued an ultimatum to Belarus. => NOR 139 BLR
139  S give|issue|hand|send|deliver T ultimatum ; stance=threatens
  + Norway gave Belarus an ultimatum. => NOR 139 BLR
139  S issue|give|set|impose ultimatum|deadline ; stance=threatens source
139  S set|impose|fix|issue deadline for T ; stance=threatens source
  + Norway set a deadline for Belarus. => NOR 139 BLR
139  S give|set T deadline ; stance=threatens source
  + Norway gave Belarus a deadline. => NOR 139 BLR
  - The editor gave the painter a deadline.
139  S present T with ultimatum ; stance=threatens
139  n: S's ultimatum to|against T ; stance=threatens
  + Norway's ultimatum to Belarus expired on Friday. => NOR 139 BLR
139  n: S's ultimatum that E ; stance=threatens theme=demanded
