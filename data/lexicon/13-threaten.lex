# Root 13: threats and warnings. The act threatened is the embedded event with status `threatened`;
# compose.tsv gives the pair its finer code (to threaten an attack is 138).

# 130 Threaten to do
130  S threaten to E ; theme=threatened stance=threatens
  + Norway threatened to burn the map. => NOR 130 -
  - The clouds threatened to spoil the picnic.
130  S threaten that E ; theme=threatened stance=threatens source
  + Norway threatened that it would burn the map. => NOR 130 -
130  S threaten T with X ; theme=threatened stance=threatens source
  + Norway threatened Belarus with consequences. => NOR 130 BLR
130  S threaten T:actor ; stance=threatens source
  + Norway threatened Belarus. => NOR 130 BLR
  - A frost threatened the orchard.
130  S threaten X against|on T ; theme=threatened stance=threatens source
  + Norway threatened reprisals against Belarus. => NOR 130 BLR
130  S threaten X ; theme=threatened stance=threatens source
  + Norway threatened consequences. => NOR 130 -
130  S make|issue|direct|level|renew|repeat threat against|to|at T ; stance=threatens
  + Norway made threats against Belarus. => NOR 130 BLR
130  n: S's threat to E ; theme=threatened stance=threatens source
  + Norway's threat to burn the map surprised the reporters. => NOR 130 -
130  n: S's threat of X (against T) ; theme=threatened stance=threatens source
  + Norway's threat of a lawsuit against Belarus was printed. => NOR 132 BLR
130  n: S's threat against|to|toward|towards T ; stance=threatens both
  + Norwegian threats against Belarus continued. => NOR 130 BLR ongoing
130  n: S's threat that E ; theme=threatened stance=threatens
  + Norway's threat that it would burn the map was printed. => NOR 130 -
130  S swear|vow to retaliate|avenge|punish (against T) ; theme=threatened stance=threatens source
  + Norway vowed to retaliate against Belarus. => NOR 1384 BLR
130  S swear|vow|threaten|promise|pledge revenge|retaliation|vengeance|reprisal|retribution (against|on|for|from T) ; stance=threatens source
  + Norway vowed revenge against Belarus. => NOR 130 BLR
130  S intimidate|menace|blackmail T ; stance=threatens source
  + Norway menaced Belarus. => NOR 130 BLR
138  S rattle saber|sabre|sword (at|against T) ; source stance=threatens
  + Norway rattled its sabre at Belarus. => NOR 138 BLR
130  n: S's intimidation|blackmail|menace of|against|toward|towards T ; stance=threatens source
  + Norway's intimidation of Belarus went on. => NOR 130 BLR ongoing

# 130 Warn
130  S warn|caution|admonish T ; source stance=threatens
  + Norway warned Belarus. => NOR 130 BLR
  - The bell warned the swimmers.
130  S warn|caution T of|about|over|on X ; source stance=threatens theme=threatened
  + Norway warned Belarus of consequences. => NOR 130 BLR
130  S warn|caution T that E ; source stance=threatens theme=threatened
  + Norway warned Belarus that it would burn the map. => NOR 130 BLR
130  S warn|caution that E ; both stance=threatens theme=threatened
  + Norway warned that Belarus would pay. => NOR 130 BLR
  + Peru warned that it would expel the envoys. => PER 1313 -
  + Togo warned that it would impose sanctions. => TGO 1312 -
  + Norway warned that it would respond with force. => NOR 1384 -
  - Peru warned that prices would rise.
  - Peru warned that a storm would hit the coast.
130  S issue|give|send|deliver|sound|repeat|renew warning to|against|for T ; source stance=threatens
  + Norway issued a warning to Belarus. => NOR 130 BLR
130  S issue|give|send T warning ; source stance=threatens
  + Norway issued Belarus a warning. => NOR 130 BLR
130  n: S's warning to|against T ; both stance=threatens
  + Norway's warning to Belarus was printed. => NOR 130 BLR
130  n: S's warning to T that E ; both stance=threatens theme=threatened
  + Norway's warning to Belarus that it would burn the map was printed. => NOR 130 BLR

# 131 Without force
1311  S threaten halt|cut|suspension|withdrawal|freeze|end of|in|to &assistance (to|for T) ; theme=threatened stance=threatens source
  + Norway threatened a cut in aid to Belarus. => NOR 1311 BLR
1312  S threaten &sanction_word|economic_sanction|tariff|punitive_tariff (against|on T) ; theme=threatened stance=threatens source
  + Norway threatened sanctions against Belarus. => NOR 1312 BLR
1312  S threaten T with &sanction_word ; theme=threatened stance=threatens source
  + Norway threatened Belarus with sanctions. => NOR 1312 BLR
1312  S warn T of|about &sanction_word ; theme=threatened stance=threatens source
  + Norway warned Belarus of sanctions. => NOR 1312 BLR
1312  n: S's threat of &sanction_word (against|on T) ; theme=threatened stance=threatens
  + Norway's threat of sanctions against Belarus was printed. => NOR 1312 BLR
1313  S threaten break|rupture|severance|suspension of|in|with &relation (with T) ; theme=threatened stance=threatens source
  + Norway threatened a break in relations with Belarus. => NOR 1313 BLR

# 132-137
1321  S threaten censorship|restriction (on|of|against T) ; theme=threatened stance=threatens source
  + Norway threatened restrictions on the press. => NOR 1321 -
1322  S threaten ban|dissolution of|on party|candidate|opposition ; theme=threatened stance=threatens source
  + Norway threatened a ban on the opposition. => NOR 1322 -
1323  S threaten curfew (in|on|for T) ; theme=threatened stance=threatens source
  + Norway's government threatened a curfew. => NORGOV 1323 -
1324  S threaten martial_law|emergency_rule (in|on T) ; theme=threatened stance=threatens source
  + Norway's government threatened martial law. => NORGOV 1324 -
132  S threaten T with arrest|prosecution|expulsion|deportation|fine|imprisonment|jail|dismissal ; theme=threatened stance=threatens source
  + Norway threatened the Belarusian diplomat with expulsion. => NOR 132 BLR
133  S threaten strike|protest|demonstration|general_strike|march|walkout|unrest|hunger_strike|mutiny (against|in|over T) ; theme=threatened stance=threatens source
  + Norwegian unions threatened a strike. => NOR 133 -
133  S threaten to strike|protest|demonstrate|march|rally|revolt|walk_out (against|over T) ; theme=threatened stance=threatens source
  + Norwegian miners threatened to march. => NOR 133 -
134  S threaten boycott|walkout|end|suspension of|from|to &talk|&meeting|dialogue (with T) ; theme=threatened stance=threatens source
  + Norway threatened a boycott of the talks with Belarus. => NOR 134 BLR
135  S threaten end|suspension of|to &mediation (between|in T) ; theme=threatened stance=threatens source
  + Norway threatened an end to its mediation. => NOR 135 -
136  S threaten withdrawal|expulsion of &observer|&peacekeeper (from|in T) ; theme=threatened stance=threatens source
  + Norway threatened the withdrawal of its peacekeepers from Belarus. => NOR 136 BLR
137  S threaten crackdown|repression|purge (on|against|of T) ; theme=threatened stance=threatens source
  + Norway's government threatened a crackdown on protesters. => NORGOV 137 -

# 138 Force
1381  S threaten blockade|naval_blockade|siege|closure (of|on|against T) ; theme=threatened stance=threatens source
  + Norway threatened a blockade of Belarus. => NOR 1381 BLR
1382  S threaten occupation|annexation|reoccupation|seizure (of T) ; theme=threatened stance=threatens source
  + Norway threatened the occupation of Belarus. => NOR 1382 BLR
1383  S threaten assassination|kidnapping|terror_attack|suicide_attack|jihad|car_bombing (of|against|on|in T) ; theme=threatened stance=threatens source
  + The Taliban threatened suicide attacks against Norway. => AFG 1383 NOR
1385  S threaten nuclear_attack|nuclear_strike|nuclear_war|chemical_attack|nuclear_weapon|holocaust (against|on|with|of T) ; theme=threatened stance=threatens source
  + Norway threatened a nuclear attack on Belarus. => NOR 1385 BLR
1385  S threaten T with nuclear_attack|nuclear_strike|nuclear_weapon|chemical_weapon ; theme=threatened stance=threatens source
  + Norway threatened Belarus with nuclear weapons. => NOR 1385 BLR
138  S threaten force|war|military_action|military_intervention|armed_struggle (against|on|with|of T) ; theme=threatened stance=threatens source
  + Norway threatened war against Belarus. => NOR 138 BLR
  - The dark sky threatened rain.
138  S threaten T with force|war|military_action|annihilation|destruction ; theme=threatened stance=threatens source
  + Norway threatened Belarus with war. => NOR 138 BLR
138  S threaten use of force|arm|military (against T) ; theme=threatened stance=threatens source
  + Norway threatened the use of force against Belarus. => NOR 138 BLR
138  n: S's threat of force|war|military_action (against|on T) ; theme=threatened stance=threatens
  + Norway's threat of war against Belarus was printed. => NOR 138 BLR

# 139 Ultimatum
139  S issue|give|deliver|send|present|hand|set ultimatum to|for|against T ; stance=threatens
  + Norway issued an ultimatum to Belarus. => NOR 139 BLR
139  S give|issue|hand|send|deliver T ultimatum ; stance=threatens
  + Norway gave Belarus an ultimatum. => NOR 139 BLR
139  S issue|give|set|impose ultimatum|deadline ; stance=threatens source
  + Norway issued an ultimatum. => NOR 139 -
139  S set|impose|fix|issue deadline for T ; stance=threatens source
  + Norway set a deadline for Belarus. => NOR 139 BLR
139  S give|set T deadline ; stance=threatens source
  + Norway gave Belarus a deadline. => NOR 139 BLR
  - The editor gave the painter a deadline.
139  n: S's ultimatum to|against T ; stance=threatens
  + Norway's ultimatum to Belarus expired on Friday. => NOR 139 BLR
139  n: S's ultimatum that E ; stance=threatens theme=demanded
  + Norway's ultimatum that Belarus withdraw was printed. => NOR 139 -

# 130 Threats by other words (a verb behind "to" that is taken for a noun is still threatened)
1384  S threaten to T:&site|&armed_force ; source stance=threatens
  + Norway threatened to shell positions of Belarusian rebels near the river. => NOR 1384 -
130  S vow|swear|pledge|promise to avenge|retaliate|punish|crush to E ; theme=threatened stance=threatens source
  + Norway vowed to crush Belarus. => NOR 130 BLR
130  S vow|swear|threaten|promise|pledge|warn|preach &reprisal (against|on|for|from|to T) ; theme=threatened stance=threatens source
  + Norway promised a harsh response to Belarus. => NOR 130 BLR
  - The tailor promised a quick reply.
130  S warn|caution|threaten T of|about|with &reprisal ; theme=threatened stance=threatens source
  + Norway warned Belarus of reprisals. => NOR 130 BLR
130  S warn|caution|speak of|about &reprisal (against|for|from|to|on T) ; theme=threatened stance=threatens source
  + Norway warned of grave consequences for Belarus. => NOR 130 BLR
130  S reserve|assert right to E ; theme=threatened stance=threatens source
  + Norway reserved the right to burn the map. => NOR 130 -
130  S hold_out|raise|dangle|float|brandish threat|spectre|specter|prospect|stick of &sanction_word|&force_word (against|on|over|with T) ; theme=threatened stance=threatens source
  + Norway raised the spectre of sanctions against Belarus. => NOR 1312 BLR
130  S step_up|escalate|intensify|harden|ratchet_up threat|rhetoric (against|towards|toward|to T) ; stance=threatens source
  + Norway stepped up its threats against Belarus. => NOR 130 BLR
130  n: S's ultimatum|threat|warning of &reprisal (against|to|for T) ; theme=threatened stance=threatens
  + Norway's threat of reprisals against Belarus was printed. => NOR 130 BLR
130  S put T on notice ; source stance=threatens
  + Norway put Belarus on notice. => NOR 130 BLR
130  S give|send|deliver T warning|stern_warning|final_warning|threat ; source stance=threatens
  + Norway gave Belarus a final warning. => NOR 130 BLR
  - The lighthouse gave the sailors a warning.
130  S send|sound|fire|serve warning|warning_shot|notice to|on T ; source stance=threatens
  + Norway sent a warning to Belarus. => NOR 130 BLR

# 131 Aid, sanctions, ties
1311  S threaten|warn|promise T with|of|about &cut_word (in|to|of X) ; theme=threatened stance=threatens source
  + Norway threatened Belarus with a suspension of aid. => NOR 1311 BLR
1311  n: S's threat of|to &cut_word of|in|to &assistance (to|for T) ; theme=threatened stance=threatens
  + Norway's threat of a cut in aid to Belarus was printed. => NOR 1311 BLR
1312  S threaten|warn|promise|vow|pledge &trade_harm (against|on|for T) ; theme=threatened stance=threatens source
  + Norway promised punitive tariffs on Belarus. => NOR 1312 BLR
1312  S threaten|warn|menace T with|of|about &trade_harm ; theme=threatened stance=threatens source
  + Norway threatened Belarus with a trade war. => NOR 1312 BLR
1312  S warn|caution|speak of|about &trade_harm (against|on|for T) ; theme=threatened stance=threatens source
  + Norway warned of sanctions against Belarus. => NOR 1312 BLR
1312  n: S's threat|warning|vow of|about &trade_harm (against|on|to T) ; theme=threatened stance=threatens
  + Norway's threat of a trade embargo against Belarus was printed. => NOR 1312 BLR
1312  n: S's sanctions_threat|tariff_threat|boycott_threat|sanction_threat against|on|to T ; stance=threatens
  + Norway's tariff threat against Belarus was printed. => NOR 1312 BLR
1313  S threaten|warn &tie_cut|rupture|break of|in|with|to &relation|&top_diplomat (with|of T) ; theme=threatened stance=threatens source
  + Norway threatened the expulsion of the Belarusian ambassador. => NOR 1313 BLR
1313  S threaten|warn T with|of &tie_cut|diplomatic_isolation|isolation|rupture ; theme=threatened stance=threatens source
  + Norway threatened Belarus with isolation. => NOR 1313 BLR

# 132 At home, 133 to 137
1321  S threaten|warn T with|of censorship|closure|blackout|gag|gag_order|shutdown|restriction ; theme=threatened stance=threatens source
  + Norway threatened the newspaper with closure. => NOR 1321 -
1321  S threaten closure|shutdown|blackout|censorship of T:&media ; theme=threatened stance=threatens source
  + Norway threatened the closure of the newspaper. => NOR 1321 -
1322  S threaten|warn T:&party with|of ban|dissolution|disqualification ; theme=threatened stance=threatens source
  + Norway threatened the party with a ban. => NOR 1322 -
1324  S threaten|warn T with|of martial_law|emergency_rule|state|emergency|direct_rule ; theme=threatened stance=threatens source
  + Norway threatened Belarus with martial law. => NOR 1324 BLR
1324  S threaten state of emergency|siege|exception (in T) ; theme=threatened stance=threatens source
  + Norway's government threatened a state of emergency. => NORGOV 1324 -
1324  S threaten direct_rule|military_rule|lockdown|state_of_emergency (in|on|over T) ; theme=threatened stance=threatens source
  + Norway's government threatened direct rule. => NORGOV 1324 -
132  S threaten|warn T with|of &punishment_word ; theme=threatened stance=threatens source
  + Norway threatened the Belarusian editor with prosecution. => NOR 132 BLR
132  S threaten|warn &punishment_word|legal_action|closure of|for|against|to T ; theme=threatened stance=threatens source
  + Norway threatened legal action against Belarus. => NOR 132 BLR
132  n: S's threat of &punishment_word (against|for|to T) ; theme=threatened stance=threatens
  + Norway's threat of arrest against a Belarusian editor was printed. => NOR 132 BLR
133  S threaten|vow|promise|warn|pledge &dissent_word (against|in|over|by T) ; theme=threatened stance=threatens source
  + Norwegian unions vowed mass protests. => NOR 133 -
133  S warn|threaten of|with &dissent_word (against|in|over T) ; theme=threatened stance=threatens source
  + Norwegian unions warned of a general strike. => NOR 133 -
133  S threaten T with &dissent_word ; theme=threatened stance=threatens source
  + Norwegian unions threatened the government with a strike. => NOR 133 NORGOV
133  n: S's strike_threat|threat of &dissent_word|strike (against|in|by T) ; theme=threatened stance=threatens
  + The threat of a strike by Norwegian miners hung over the town. => NOR 133 -
134  S threaten|warn withdrawal|walkout|boycott|collapse|suspension|breakdown|end from|of|to|in &talk|&meeting|dialogue|peace_process (with T) ; theme=threatened stance=threatens source
  + Norway threatened the suspension of the talks with Belarus. => NOR 134 BLR
134  S threaten to walk|skip|shun to E ; theme=threatened stance=threatens source
  + Norway threatened to pull out of the talks. => NOR 134 -
135  S threaten|warn withdrawal|suspension|halt|end of|to|in mediation|mediation_effort|peace_effort|peace_mission|good_office (between|in T) ; theme=threatened stance=threatens source
  + Norway threatened an end to its mediation in Belarus. => NOR 135 BLR
136  S threaten|warn T:&observer|&peacekeeper|&relief_agency with expulsion|eviction|ban|withdrawal ; theme=threatened stance=threatens source
  + Norway threatened the Belarusian observers with expulsion. => NOR 136 BLR
136  S threaten expulsion|withdrawal|suspension|ban of|on &relief_agency|mission|monitor|observer|&peacekeeper|aid_worker (from|in T) ; theme=threatened stance=threatens source
  + Norway threatened the expulsion of the aid workers. => NOR 136 -
137  S threaten|warn|vow|promise|pledge crackdown|repression|purge|iron_fist|clampdown|massacre|bloodbath (on|against|of|for|in T) ; theme=threatened stance=threatens source
  + Norway's government vowed a crackdown on protesters. => NORGOV 137 -
137  S warn|threaten T:&protester of|with crackdown|force|tear_gas|bullet|dispersal|repression ; theme=threatened stance=threatens source
  + Norway's police threatened the demonstrators with tear gas. => NOR 137 -
137  n: S's threat of crackdown|clampdown|repression (on|against T) ; theme=threatened stance=threatens
  + Norway's threat of a crackdown on Belarusian students was printed. => NOR 137 BLR

# 138 Force
1381  S threaten|warn T with|of blockade|siege|naval_blockade|quarantine|encirclement ; theme=threatened stance=threatens source
  + Norway threatened Belarus with a blockade. => NOR 1381 BLR
1381  S threaten|vow|warn closure|blockade|blocking|mining of strait|port|waterway|canal|sea_lane|border|T ; theme=threatened stance=threatens source
  + Norway threatened the closure of the strait. => NOR 1381 -
1381  n: S's threat of blockade|siege (of|against|on T) ; theme=threatened stance=threatens
  + Norway's threat of a blockade against Belarus was printed. => NOR 1381 BLR
1382  S threaten|vow|swear|pledge|promise to occupy|annex|retake|recapture|reconquer|reclaim|liberate|reunify|seize to E ; theme=threatened stance=threatens source
  + Norway threatened to retake the island. => NOR 1382 -
1382  S threaten|warn T with|of occupation|annexation|reoccupation|conquest ; theme=threatened stance=threatens source
  + Norway threatened Belarus with annexation. => NOR 1382 BLR
1383  S threaten|vow|promise|pledge|warn &terror_word (of|against|on|in|at T) ; theme=threatened stance=threatens source
  + The Taliban promised suicide bombings in Norway. => AFG 1383 NOR
1383  S threaten|warn T with|of &terror_word|death|beheading|assassination|kidnapping ; theme=threatened stance=threatens source
  + The Taliban threatened Norway with suicide bombings. => AFG 1383 NOR
1383  S threaten to behead|assassinate|kidnap|abduct|execute|hang|blow|dynamite|massacre|butcher|slaughter|poison to E ; theme=threatened stance=threatens source
  + The Taliban threatened to behead Norwegian hostages. => AFG 1383 NOR
1383  n: S's death_threat|bomb_threat|threat of &terror_word|assassination (to|against|in T) ; stance=threatens
  + The Taliban's threat of suicide bombings against Norway was printed. => AFG 1383 NOR
1384  S threaten|vow|promise|pledge air_strike|airstrike|air_attack|bombing|bombardment|shelling|missile_strike|missile_attack|rocket_attack|drone_strike|invasion|ground_offensive|offensive|raid|incursion|assault|attack|strike (against|on|in|of|at T) ; theme=threatened stance=threatens source
  + Norway threatened air strikes on Belarus. => NOR 1384 BLR
1384  S threaten|warn T with|of air_strike|airstrike|bombing|bombardment|invasion|missile_strike|attack|assault|raid|offensive|military_strike ; theme=threatened stance=threatens source
  + Norway threatened Belarus with bombardment. => NOR 1384 BLR
1384  S threaten to shell|storm|raid|rocket|torpedo|sink|flatten|wipe|level|obliterate|overrun|pound to E ; theme=threatened stance=threatens source
  + Norway threatened to wipe out Belarus. => NOR 1384 BLR
1384  n: S's threat of air_strike|airstrike|bombing|invasion|attack|missile_strike|bombardment|raid|offensive (against|on|by|from T) ; theme=threatened stance=threatens
  + Norway's threat of air strikes on Belarus was printed. => NOR 1384 BLR
1385  S threaten|warn T with|of &doom_word ; theme=threatened stance=threatens source
  + Norway threatened Belarus with a nuclear strike. => NOR 1385 BLR
1385  S threaten|promise|vow|warn &doom_word (against|on|with|in T) ; theme=threatened stance=threatens source
  + Norway threatened a nuclear response against Belarus. => NOR 1385 BLR
1385  S threaten use of &doom_word|weapon_of_mass_destruction (against|on T) ; theme=threatened stance=threatens source
  + Norway threatened the use of poison gas against Belarus. => NOR 1385 BLR
1385  n: S's threat of &doom_word (against|to T) ; theme=threatened stance=threatens
  + Norway's threat of a nuclear strike against Belarus was printed. => NOR 1385 BLR
1385  n: S's nuclear_threat (against|to T) ; theme=threatened stance=threatens source
  + Norway's nuclear threat against Belarus was printed. => NOR 1385 BLR
138  S threaten|warn|vow|promise|pledge &force_word (against|on|with|for T) ; theme=threatened stance=threatens source
  + Norway pledged a military response against Belarus. => NOR 138 BLR
138  S threaten|warn T with|of|about &force_word ; theme=threatened stance=threatens source
  + Norway warned Belarus of war. => NOR 138 BLR
138  S warn|speak|talk of|about &force_word (against|on|with|in T) ; theme=threatened stance=threatens source
  + Norway warned of military action against Belarus. => NOR 138 BLR
138  n: S's threat|warning of &force_word (against|on|with T) ; theme=threatened stance=threatens
  + Norway's warning of military action against Belarus was printed. => NOR 138 BLR
138  S be ready|prepared for war (with|against T) ; source stance=threatens
  + Norway is ready for war with Belarus. => NOR 138 BLR

# 139 Ultimatums
139  S give T &timespan to E ; both theme=demanded stance=threatens
  + Norway gave Belarus 48 hours to withdraw. => NOR 139 BLR
  - The bank gave the Norwegian tenant a week to pay.
139  S give T:&irregular_force|&gunman|junta|&protester|government|mutineer|defender|garrison|plotter|kidnapper to E ; source theme=demanded stance=threatens
  + Norway gave the rebels two days to disarm. => NOR 139 -
139  S give T:actor to E ; both theme=demanded stance=threatens
  + Norway gave Belarus a week to comply. => NOR 139 BLR
  - Norway gave Belarusian nurses permission to rest.
139  S give T:actor &timespan to X ; both stance=threatens
  + Norway gave Belarus three days to hand over power. => NOR 139 BLR
139  S give T:actor until monday|tuesday|wednesday|thursday|friday|saturday|sunday|midnight|noon|midday|dawn|sunrise|sunset|nightfall|morning|evening|weekend|week|month|year|deadline|january|february|march|april|may|june|july|august|september|october|november|december (to E) ; both theme=demanded stance=threatens
  + Norway gave Belarus until Friday to withdraw. => NOR 139 BLR
  - The library gave the Norwegian reader until Friday to return the book.
139  S set|give|impose|fix|issue|announce|lay_down ultimatum|deadline|time_limit|final_deadline (of|on|to|for T) to E ; source theme=demanded stance=threatens
  + Norway set a deadline to close the camp. => NOR 139 -
139  S set|give|impose|fix|extend|lay_down|slap &timespan|deadline|ultimatum|time_limit for|on|to|upon T:actor ; source stance=threatens
  + Norway imposed a deadline on Belarus. => NOR 139 BLR
139  S serve|confront|face|present T with ultimatum|deadline ; source stance=threatens
  + Norway presented Belarus with an ultimatum. => NOR 139 BLR
139  S serve ultimatum|notice on|upon T ; source stance=threatens
  + Norway served an ultimatum on Belarus. => NOR 139 BLR
139  n: ultimatum|deadline by|from|of S to|for T ; stance=threatens
  + An ultimatum by Norway to Belarus expired. => NOR 139 BLR

# Other senses: what nature and markets threaten
-  S:storm|hurricane|typhoon|cyclone|flood|drought|fire|wildfire|frost|virus|disease|pandemic|epidemic|volcano|rain|snow|wave|tide|avalanche|famine|inflation|recession|pest|locust|pollution|crisis|shortage|outbreak|sea|climate|warming|landslide|weather threaten X
  - A storm threatened Norway.
-  S:forecaster|meteorologist|economist|scientist|doctor|physician|analyst|weather_service|bell|siren|alarm warn X
  - Forecasters warned Norwegians of snow.

# The deed read on in the infinitive's clause
1321  S threaten to ban|outlaw|restrict|bar|block|censor|muzzle|silence vote|voting|rally|protest|demonstration|media|newspaper|internet|gathering|election|press|broadcaster ; theme=threatened stance=threatens source
  + Norway threatened to ban rallies. => NOR 1321 -
132  S threaten to dismiss|sack|fire|suspend|fine|jail|evict T:&worker|&protester|official|officer|minister|critic|all|anyone|people|opponent ; theme=threatened stance=threatens source
  + Norway threatened to sack the Belarusian miners. => NOR 132 -
1313  S threaten to close|shut|dismantle|withdraw|recall|leave|quit|abandon embassy|consulate|liaison_office|joint_office|mission|union|bloc|alliance|organisation|organization ; theme=threatened stance=threatens source
  + Norway threatened to close its embassy. => NOR 1313 -
1312  S threaten to withdraw|pull|freeze|withhold|seize deposit|investment|asset|fund|reserve|money (from|in T) ; theme=threatened stance=threatens source
  + Norway threatened to withdraw its deposits from Belarus. => NOR 1312 -
136  S threaten to expel|evict|throw_out|kick_out|remove|bar|eject mission|peacekeeper|monitor|observer|inspector|rapporteur|aid_worker|aid_agency (of|from T) ; theme=threatened stance=threatens source
  + Norway threatened to expel the observers. => NOR 136 -
-  S:player|striker|forward|winger|team|midfielder|horse|runner|swimmer threaten X
  - Norway's striker threatened the Swedish goal.

# Phrases of agency news
1312  S brandish|wield|float|dangle|wave &sanction|embargo|threat_of_sanction against|at|over T ; source stance=threatens
  + Norway brandished sanctions against Belarus. => NOR 1312 BLR
  - The knight brandished a sword at the dragon.
130  S serve|give notice that E ; theme=threatened stance=threatens source
  + Norway served notice that it would expel the peacekeepers. => NOR 136 -

# --- Threats told by hints, and with the threatener behind "from"
130  S hint|warn at|of E ; theme=threatened stance=threatens deed source
  + Norway hinted at strikes on Belarusian bases. => NOR 1384 -
130  n: threat|warning of &reprisal|retaliation|revenge by|from S ; stance=threatens source
  + Threats of retaliation from Norway followed. => NOR 130 -
