# Root 17: compulsion without battle: seizure, bans, arrest, deportation, repression.

# What nature, accidents and petty crime do is no act of anybody against anybody.
-  S:&nature|&traffic kill|wound|injure|maim|hurt|displace|uproot|hit|strike|batter|pound|devastate|ravage|isolate|cut_off|strand|trap|bury T
  - The heat wave killed 70 people in Belarus.
  - Two trains collided in Belarus, killing 41 people.
  - Floods displaced 40,000 Belarusian villagers.
-  S:&nature|&traffic destroy|damage|flatten|level|wreck|gut|raze|demolish|burn_down|engulf|kill|injure|displace T:&building|&site|&civilian|crop|&people_group|&lifeline
  - Wildfires destroyed 200 homes in Belarus.
  - A blaze killed 17 Belarusian students.
-  S kill|injure|wound|destroy|damage T in|by|during &accident
  - Nine Belarusian soldiers were killed in an avalanche.
-  S:bank|lender|creditor|landlord|bailiff|insurer|mortgage_lender seize|confiscate|repossess|evict|freeze T
  - The Norwegian bank repossessed a Belarusian farm.
-  S:bank|lender|creditor|landlord|bailiff|insurer seize|confiscate house|home|asset|car|property|farm|shop of T
  - The Norwegian bank seized the house of a Belarusian debtor.
-  S ban|suspend|disqualify|expel|bar|fine|punish T:&athlete
  - Norway's ski federation banned a Belarusian skier.
-  S:&customer storm|invade|raid|besiege|flood|swarm|occupy|attack|loot T:&site|&land
  - Norwegian commuters stormed the Belarusian train.
-  S:&entertainer conquer|capture|storm|invade|seize|bomb|attack|kill|slay|murder|shoot T
  - A Belarusian singer conquered Norway with one song.
-  S invade|conquer|flood|storm|attack T:market|stage|pitch|privacy|space|niche|segment
  - Norway invaded the Belarusian market with cheap fish.
-  S arrest|jail|detain|charge|sentence|imprison|convict|try|hold|fine|ban|suspend T for|with|over|on|of &petty_crime
  - The Norwegian driver was arrested for speeding in Minsk.
  - Norwegian police arrested a Belarusian singer for shoplifting.
-  S seize opportunity|chance|moment|initiative|day|advantage
  - The Norwegian army seized the chance to bathe in Belarus.
-  S:fire gut|destroy|sweep|damage|engulf T:&building|&site
  - A fire gutted a Belarusian factory.
-  S fire broadside|question|starting_gun|imagination|clerk|coach|manager|employee|worker|staff|editor
  - Norway's premier fired his coach.
-  S punch|kick|slap|headbutt|shove|strike|beat|attack|crush|rout|destroy T:opponent|referee|linesman|teammate|umpire|title_holder|champion|ball|goalkeeper|defender
  - The Norwegian striker punched his Belarusian opponent.
-  S beat|crush|rout|destroy|defeat|stun|thrash|hammer|overpower|demolish|hit T in final|semifinal|semi-final|match|game|tournament|set|cup|championship|qualifier|quarterfinal|derby|playoff
  - Norway beat Belarus in the final.

# --- The possessor is who suffers it: "the leader's arrest", "his expulsion"
174  n: T's deportation|expulsion|banishment|eviction by|from S
  + The Belarusian bishop's expulsion was condemned. => - 174 BLR
172  n: T's sacking|disqualification|blacklisting by S
  + The Belarusian judge's sacking angered many. => - 172 BLR
181  n: T's abduction|kidnapping|kidnap|disappearance by S ; count=captured
  + The Belarusian banker's kidnapping shocked many. => - 181 BLR
186  n: T's assassination|liquidation by S ; count=killed
  + The Belarusian premier's assassination was mourned. => - 186 BLR
1823  n: T's murder|beheading|lynching|execution|stabbing by S ; count=killed
  + The Belarusian nurse's murder shocked many. => - 1823 BLR
180  n: T's killing by S ; count=killed
  + The Belarusian trader's killing by Norwegian thieves shocked many. => - 180 BLR
185  n: T's poisoning by S
  + The Belarusian dissident's poisoning was investigated. => - 185 BLR

# 1724 Emergency rule, 1723 curfew
1724  S impose|declare|proclaim|extend|announce|order|prolong|renew|decree state of emergency|siege|exception|alert (in|on|for|over|across|throughout T)
  + Peru decreed a state of siege in the valley. => PER 1724 -
1724  S impose|declare|proclaim|extend|announce|invoke|enact|decree|order|prolong|renew|reimpose|institute|introduce emergency|martial_law|emergency_rule|emergency_law|military_rule|direct_rule|lockdown (in|on|over|across|throughout|for|against T)
  + Peru declared a state of emergency. => PER 1724 -
  + Martial law was imposed in Chile by Peru. => PER 1724 CHL
1724  S place|put T under &emergency
  + Peru placed the province under martial law. => PER 1724 -
1724  S suspend|abrogate constitution|parliament|civil_liberty|constitutional_guarantee|civil_right|habeas_corpus|rule_of_law
  + Peru suspended the constitution. => PER 1724 -
1723  S impose|declare|extend|order|announce|enforce|clamp|reimpose|slap|tighten|introduce|place|institute &curfew (in|on|over|across|around|for T)
  + Peru imposed a curfew in Lima. => PER 1723 -
  + Peru's government declared a curfew on Sunday. => PERGOV 1723 PER
  + Norway's army imposed a curfew on Monday. => NORMIL 1723 NOR
1723  S put|place T under &curfew
  + Peru put the Chilean town under curfew. => PER 1723 CHL
1723  S confine T to home|house|barrack
  + Peru confined Chilean miners to their homes. => PER 1723 CHL

# 1722 Parties and politicians banned
1721  S order T:&media to suspend|stop|cease|close ; mode=censor
  + Peru ordered a Chilean newspaper to suspend printing. => PER 1721 CHL
1722  S ban|outlaw|dissolve|proscribe|disband|suspend|prohibit|abolish|illegalize|delegalize|deregister|liquidate T:&party ; source
  + Peru outlawed a Chilean party. => PER 1722 CHL
  - Peru banned the chemical.
1722  S bar|disqualify|ban|prohibit|exclude|prevent|block|stop T from election|vote|poll|office|politics|public_office|presidency|parliament|race|ballot|running|holding
  + Peru barred a Chilean politician from the election. => PER 1722 CHL
1722  S ban|bar T:opposition|opposition_leader|candidate|politician|opponent|opposition_candidate|opposition_party ; source
  + Peru banned a Chilean opposition leader. => PER 1722 CHL
1722  S strip T of citizenship|nationality|passport|immunity|parliamentary_immunity|seat|title|rank
  + Peru stripped a Chilean banker of his citizenship. => PER 1722 CHL
1722  S impeach|unseat T ; source
  + Peru's congress impeached the Chilean president. => PER 1722 CHL
1722  n: S's ban on|of|against &party
  + Peru's ban on a Chilean party was criticised. => PER 1722 CHL

# 1721 Speech, press, assembly
1721  S ban|censor|close|suspend|block|gag|silence|jam|muzzle|restrict|raid|confiscate|outlaw|shut|throttle|shut_down|close_down T:&media ; source mode=censor
  + Peru closed down a Chilean newspaper. => PER 1721 CHL
  + The website was blocked by Peru. => PER 1721 -
  - Peru closed the tunnel.
1721  S censor|gag|muzzle T ; source mode=censor
  + Peru gagged Chilean editors. => PER 1721 CHL
1721  S ban|prohibit|outlaw|forbid|block|disallow|restrict T:&public_gathering ; source mode=restrict
  + Peru banned a Chilean protest. => PER 1721 CHL
1721  S impose|tighten|introduce|extend|enforce|order|declare censorship|press_censorship|media_blackout|internet_blackout|internet_shutdown|news_blackout|gag_order|blackout|reporting_restriction|media_restriction (on|in|over|against|across T) ; mode=censor
  + Peru imposed censorship on the press. => PER 1721 -
1721  S cut|shut_down|block|disrupt|restrict|shut_off|disconnect|suspend|cut_off internet|internet_access|phone_service|mobile_network|broadcast|communication|telephone_line|mobile_service|internet_service|social_media|publication (in|to|of|across|throughout T) ; mode=censor
  + Peru cut off the internet in the Chilean city. => PER 1721 -
1721  S order T to suspend|stop publication|publishing|broadcasting ; mode=censor
  + Peru ordered a Chilean daily to stop publishing. => PER 1721 CHL
1721  S order T:&media to E ; source mode=censor theme=demanded
  + Peru ordered Chilean journalists to burn their films. => PER 1721 CHL
1721  S revoke|suspend|withdraw|cancel accreditation|press_card|licence|license|broadcasting_licence|broadcast_license of|from|for T ; mode=censor
  + Peru revoked the licence of a Chilean broadcaster. => PER 1721 CHL
1721  n: S's censorship|press_censorship|media_ban|internet_shutdown|media_crackdown|gag_order|internet_blackout|press_crackdown of|on|in|against T ; mode=censor
  + Peruvian censorship of Chilean papers went on. => PER 1721 CHL ongoing
1721  n: S's ban|crackdown on|of|against &media ; mode=censor
  + Peru's crackdown on the press went on. => PER 1721 - ongoing
1721  n: S's ban on &public_gathering (in|by T) ; mode=restrict
  + Peru's ban on demonstrations in Chile was defied. => PER 1721 CHL

# 175 Repression
175  S crack_down|clamp_down on|against|in T
  + Peru cracked down on Chilean protesters. => PER 175 CHL
175  S suppress|crush|quell|quash|put_down|repress|smother|stamp_out|stifle T:&unrest|uprising|rebellion|revolt|insurrection|riot|mutiny|dissent|opposition|insurgency|movement|protest|coup
  + Peru crushed a Chilean uprising. => PER 175 CHL
  - The cook crushed the garlic.
  - The Norwegian skier crushed all hopes of Belarus.
175  S suppress|repress|persecute|oppress|brutalize|brutalise|subjugate|terrorize|terrorise T ; both
  + Peru persecuted Chilean monks. => PER 175 CHL
175  S fire|use|lob|shoot|deploy|unleash|launch|turn|spray &crowd_weapon (at|on|against|into|to|towards|toward T)
  + The Peruvian police used tear gas against Chilean students. => PER 175 CHL
  - The fireman used a hose.
175  S fire|shoot|open_fire at|on|into T:&demonstrator
  + Peruvian police fired on Chilean protesters. => PER 175 CHL
175  S open fire on|at T:&demonstrator
  + Peruvian soldiers opened fire on Chilean protesters. => PER 175 CHL
175  S disperse|break_up|scatter|drive_back|rout T:&demonstrator
  + Peruvian police dispersed Chilean protesters. => PER 175 CHL
175  S disperse|break_up|clear T:&unrest|protest_camp|camp|sit-in|crowd|encampment|square
  + Peruvian police broke up a crowd. => PER 175 -
175  S tear-gas|teargas|baton-charge|club|bludgeon T
  + The Peruvian police clubbed Chilean students. => PER 175 CHL
175  S:&police_force beat|attack|charge|assault|shoot|kill|storm|confront|fire T:&protester
  + The Peruvian police attacked Chilean protesters. => PER 175 CHL
175  S:&police_force kill|shoot|wound T:&civilian ; source
  + The Peruvian police wounded a Chilean student. => PER 175 CHL
190  S:&police_force clash|battle|scuffle|skirmish|fight with T:&protester ; reciprocal
  + Peruvian police clashed with Chilean protesters. => PER 190 CHL
175  S:&armed_force shoot|kill T:&demonstrator ; count=killed
  + Peruvian soldiers killed Chilean protesters. => PER 175 CHL
175  S use|employ force|violence|brutality|excessive_force against|on T:&protester
  + Peruvian police used force against Chilean students. => PER 175 CHL
175  S purge T ; both
  + Peru purged Chilean officers. => PER 175 CHL
175  n: S's crackdown|clampdown|repression|suppression|persecution|oppression|purge|police_brutality|witch-hunt|bloody_crackdown|witch_hunt on|against|of|in T ; both
  + The Peruvian crackdown on Chilean monks continued. => PER 175 CHL ongoing
175  n: S's dispersal|suppression|quelling of &demonstrator|&unrest|uprising|revolt|rebellion by S
  + The Peruvian suppression of the revolt was bloody. => PER 175 -

# 174 Deportation
174  S deport|expel|repatriate|banish|exile|evict|oust|kick_out|throw_out|remove|eject|refoule|send_back|turn_back|push_back|turn_away T:&exile
  + Norway deported Belarusian migrants. => NOR 174 BLR
  + A Belarusian preacher was expelled by Norway. => NOR 174 BLR
  - The schoolmaster expelled a pupil.
174  S deport|banish|exile T
  + Norway deported a Belarusian singer. => NOR 174 BLR
174  S expel|evict|deport|turn_back T:&leader|journalist|student|preacher ; source
  + Norway expelled a Belarusian journalist. => NOR 174 BLR
174  S deport|expel|repatriate|send_back T to|from T
  + Norway expelled three Belarusian dancers to Minsk. => NOR 174 BLR
174  S send|force|push|drive|order T:&exile back|home
  + Norway sent Belarusian migrants back. => NOR 174 BLR
174  S order T:&exile to leave
  + Norway ordered Belarusian migrants to leave. => NOR 174 BLR
174  S order deportation|expulsion|repatriation|removal of T
  + Norway ordered the deportation of a Belarusian singer. => NOR 174 BLR
172  S revoke|cancel|withdraw|annul|void visa|residence_permit|passport|travel_document of|for|from T
  + Norway revoked the visas of Belarusian singers. => NOR 172 BLR
172  S bar|ban|block|prevent|exclude T from country|entry|territory|soil|entering
  + Norway barred Belarusian ministers from its territory. => NOR 172 BLR
174  S turn_away|turn_back|push_back T:boat|migrant_boat|ship|refugee
  + Norway turned away a Belarusian boat. => NOR 174 BLR
174  S strand|intern T:&exile
  + Norway interned Belarusian refugees. => NOR 174 BLR
174  n: S's deportation|expulsion|forced_repatriation|eviction|banishment|mass_deportation|pushback of T by S ; both
  + The deportation of Belarusian miners by Norway followed. => NOR 174 BLR

# 173 Arrest, detention, charges
173  S arrest|detain|apprehend|imprison|jail|incarcerate|nab|intern|handcuff|round_up|lock_up T ; count=captured
  + Norwegian police arrested a Belarusian trader. => NOR 173 BLR
  + Three Belarusian sailors were detained by Norway. => NOR 173 BLR
  - The budget was locked up in the safe.
  - A Norwegian pedlar was arrested for shoplifting in Minsk.
  - The fall of the Norwegian crown was arrested.
173  S capture|seize|catch|nail|bust|collar|pick_up|snare|net|hold T:&captive|suspect|fugitive|criminal|drug_dealer|trafficker|kingpin|smuggler|ringleader|mastermind|spy|war_criminal|poacher|pirate|hacker ; count=captured
  + Norway captured a Belarusian smuggler. => NOR 173 BLR
  - Norway captured the attention of the audience.
173  S capture|apprehend T:person ; count=captured
  + Norway captured the Belarusian fisherman. => NOR 173 BLR
173  S take|place|put|keep|hold T into|in|under custody|detention|house_arrest|arrest|jail|prison|police_custody|captivity|solitary_confinement ; count=captured
  + Norway took a Belarusian banker into custody. => NOR 173 BLR
173  S hold|keep T:&captive|suspect (in|without|for|on|at|under X) ; count=captured source
  + Norway held Belarusian sailors. => NOR 173 BLR
173  S take T prisoner|captive ; count=captured
  - Norwegian soldiers took a photo of a Belarusian pilot.
173  S:&law_arm charge|indict|arraign T with|for|on|over|in X ; plover=ACCUSE mode=allege
  + The Norwegian authorities charged three Belarusian traders over the letter. => NOR 173 BLR
173  S:&law_arm prosecute|book|try|court-martial T for|on|over X ; source
  + Norwegian prosecutors charged a Belarusian banker with fraud. => NOR 173 BLR
  - The hotel charged the guest for breakfast.
173  S:&law_arm indict|arraign|charge T ; plover=ACCUSE mode=allege
  + Norwegian prosecutors indicted a Belarusian banker. => NOR 173 BLR
173  S put T on trial
  + Norway put a Belarusian banker on trial. => NOR 173 BLR
173  S:&law_arm|court|judge|tribunal sentence T
  + A Norwegian court sentenced a Belarusian spy. => NOR 173 BLR
173  S sentence T to death|prison|jail|life|year|month|imprisonment|hard_labour|hard_labor|term|lash|caning|gallows|labour|labor|stoning
  + Norway sentenced a Belarusian spy to death. => NOR 173 BLR
173  S:&law_arm file|bring|press|lay|prefer charge|charges|indictment|criminal_charge|criminal_case against T ; plover=ACCUSE mode=allege
  + Norwegian prosecutors filed charges against a Belarusian banker. => NOR 173 BLR
173  S issue|seek|obtain arrest_warrant|warrant|international_warrant|red_notice|indictment for|against|on|over T
  + Norway issued an arrest warrant for a Belarusian general. => NOR 173 BLR
173  S order arrest|detention|imprisonment|jailing|prosecution|incarceration of T
  + Norway ordered the arrest of a Belarusian general. => NOR 173 BLR
173  S remand T ; source
  + A Norwegian court remanded the Belarusian banker. => NOR 173 BLR
173  S extend|prolong|renew|uphold detention|custody|house_arrest|imprisonment of|for|against T
  + Norway extended the detention of a Belarusian banker. => NOR 173 BLR
173  n: S's arrest|detention|imprisonment|jailing|incarceration|house_arrest|capture|apprehension|mass_arrest|internment|round-up|roundup|round_up of T by S ; both count=captured
  + The arrest of a Belarusian trader by Norway was confirmed. => NOR 173 BLR
173  S make|announce|carry_out|conduct arrest|mass_arrest|round-up of T
  + Norway announced the arrest of a Belarusian spy. => NOR 173 BLR
173  n: S's prosecution of T by S ; both
  + Norway's prosecution of a Belarusian editor was criticised. => NOR 173 BLR
173  n: S's arrest_warrant|warrant for|against|on T ; both
  + Norway's arrest warrant for the Belarusian general was published. => NOR 173 BLR

# 171 Property
171  S seize|grab|intercept|hold T:&ship|&fixed_property ; source
  + Norway seized a Belarusian trawler. => NOR 171 BLR
  - Norway seized the opportunity.
  - Norwegian investors grabbed the headlines.
1711  S confiscate|impound|expropriate|nationalize|nationalise|requisition|commandeer|appropriate|sequester|sequestrate|forfeit T:&ship|&fixed_property|&firm_property
  + The Belarusian refinery was nationalised by Norway. => NOR 1711 BLR
  + Belarusian property was confiscated by Norway. => NOR 1711 BLR
171  S seize|steal|plunder|intercept|grab &ship|&fixed_property of|from|in|near|off T ; source
  + Norway seized three boats off Belarus. => NOR 171 BLR
1711  S confiscate|impound|expropriate|nationalize|nationalise|requisition|commandeer|appropriate &ship|&fixed_property|&firm_property of|from|in|near|off T
  + Norway confiscated the land of Belarusian farmers. => NOR 1711 BLR
171  S detain|board|storm|capture T:&ship
  + Norway detained a Belarusian tanker. => NOR 171 BLR
171  S rob|loot|steal|plunder from|of T ; both
  + Norwegian bandits plundered from Belarusian farmers. => NOR 171 BLR
171  S steal|loot T:&fixed_property|artefact|cattle|vehicle|antiquity ; source
  + Norwegian gunmen have stolen Belarusian vehicles. => NOR 171 BLR
171  n: S's seizure|detention of T:&ship|&fixed_property by S ; both
  + The seizure of a Belarusian trawler by Norway angered the crew. => NOR 171 BLR
1711  n: S's confiscation|expropriation|nationalization|nationalisation|impoundment|impounding|requisition of T:&ship|&fixed_property|&firm_property by S ; both
  + The expropriation of Belarusian farms by Norway went on. => NOR 1711 BLR ongoing
1712  S destroy|demolish|raze|bulldoze|flatten|level|tear_down|torch|dynamite|gut|pull_down|vandalize|vandalise|wreck|uproot|burn|set_ablaze|set_alight|set_afire|knock_down|obliterate|burn_down|incinerate T:&building|crop|ship|&site
  + Norwegian troops razed Belarusian villages. => NOR 1712 BLR
  + Belarusian orchards were destroyed by Norwegian settlers. => NOR 1712 BLR
  - The referee burned with anger.
1712  S destroy|demolish|raze|bulldoze|flatten|blow_up|torch|burn building|home|house|village|property|bridge|pipeline|church|mosque|temple|shop|car|vehicle|crop|school of|in|near|at T
  + Norway destroyed houses in Belarus. => NOR 1712 BLR
1712  S set fire|torch to T:&building|&site
  + Norwegian soldiers set fire to a Belarusian mosque. => NOR 1712 BLR
1712  S scuttle T:&ship
  + Norway scuttled a Belarusian trawler. => NOR 1712 BLR
171  S:&gunman|&irregular_force|saboteur sabotage|attack|damage|disrupt|cut T:&lifeline
  + Norwegian saboteurs damaged a Belarusian railway. => NOR 171 BLR
1712  n: S's destruction|demolition|razing|burning|bulldozing|arson of|on|against|in T by S ; both
  + The destruction of Belarusian villages by Norway angered many. => NOR 1712 BLR
1712  n: S's house_demolition|home_demolition|arson_attack|arson in|against|of|on|at T ; both
  + Norwegian arson in Belarus followed. => NOR 1712 BLR
171  S plunder|pillage|seize T ; both
  + Norwegian soldiers pillaged Belarus. => NOR 171 BLR
171  S damage|deface|desecrate|vandalize|vandalise T:&building|shrine|grave|cemetery|&ship ; source
  + Norwegian youths desecrated a Belarusian cemetery. => NOR 171 BLR

# 170 Coerce: cyber operations, pressure, forced acts
170  S hack|breach|penetrate|infiltrate|deface|disable|compromise|paralyse|paralyze|infect|crash T:network|website|computer|server|system|computer_system|email|e-mail|account|database|grid|power_grid|site|portal ; mode=cyber
  + Norwegian hackers breached Belarusian servers. => NOR 170 BLR
  - The ship breached the water.
170  S:hacker attack|target|hit|disable T ; mode=cyber
  + Norwegian hackers attacked a Belarusian bank. => NOR 170 BLR
170  S hack|break into T ; both mode=cyber
  + Norwegian spies hacked into Belarusian banks. => NOR 170 BLR
170  S launch|wage|conduct|carry_out|mount cyber_warfare|cyberwarfare|cyber_war|cyberwar|disinformation_campaign|propaganda_campaign|hybrid_war|propaganda_war|information_war against|on|at T ; mode=cyber
  + Norway waged cyber warfare against Belarus. => NOR 170 BLR
170  S launch|mount|stage|carry_out|conduct|unleash|begin|start|commit cyberattack|cyber_attack|cyber-attack|hacking_attack|ransomware_attack|denial-of-service_attack|ddos_attack|malware_attack (on|against|at T) ; mode=cyber
  + Norwegian hackers launched a ransomware attack on Belarus. => NOR 170 BLR
170  n: S's cyberattack|cyber_attack|cyber-attack|hacking_attack|hack|cyber_warfare|cyber_operation|cyber_espionage|ransomware_attack|denial-of-service_attack|ddos_attack|cyber_assault|data_breach|cyberwarfare|cyber_intrusion|malware_attack|cyber_campaign|denial_of_service_attack on|against|of|at|into|in T by S ; mode=cyber
  + A Norwegian cyberattack on Belarus followed. => NOR 170 BLR
  + Norway launched cyber attacks on Belarus. => NOR 170 BLR
170  n: S's disinformation_campaign|propaganda_campaign|disinformation|misinformation_campaign|smear_campaign against|in|about|on T ; mode=misinformation
  + The Norwegian disinformation campaign against Belarus went on. => NOR 170 BLR ongoing
170  S spread|disseminate disinformation|misinformation|fake_news|propaganda|false_report|false_information|rumour|rumor (about|against|in|on T) ; mode=misinformation
  + Norway spread disinformation about Belarus. => NOR 170 BLR
170  S coerce|strong-arm T to E ; source theme=happened
  + Norway coerced Belarus to withdraw. => NOR 170 BLR
170  S:&armed_force|&platform force|compel|order T to land|stop|turn|leave|flee
  + Norwegian jets forced a Belarusian airliner to land. => NOR 170 BLR
170  S force|coerce|pressure|bully|strong-arm T into E ; source theme=happened
  + Norway forced Belarus into signing the treaty. => NOR 170 BLR
170  S force|drive|push T from|out|of power|office|post
  + The Norwegian army forced the Belarusian premier from power. => NOR 170 BLR
170  S bully|harass|coerce|strong-arm T ; both
  + Norway bullied Belarus. => NOR 170 BLR
170  S oust|overthrow|depose|topple|unseat|bring_down T ; source
  + The Norwegian army overthrew the Belarusian president. => NOR 170 BLR
170  S seize|grab|usurp power (in|from T)
  + A Norwegian general usurped power. => NOR 170 -
170  S stage|mount|attempt|launch|lead|plot coup|coup_attempt|putsch|military_coup|takeover|military_takeover|coup_d'etat (against|in T)
  + The Norwegian army staged a coup against Belarus. => NOR 170 BLR
170  S interfere|meddle|intervene in|with T ; both
  + Norway interfered in Belarusian elections. => NOR 170 BLR
170  S withhold|hold_back|refuse salary|wage|tax_revenue|revenue|tax|payment|passport|pension|water (from|to|of|for T) ; mode=withhold
  + Norway withheld the pensions of Belarusian miners. => NOR 170 BLR
170  n: S's coup|putsch|military_coup|military_takeover|overthrow in|against|of T by S ; both
  + The Norwegian coup against the Belarusian government failed. => NOR 170 BLR
170  n: S's interference|meddling|intimidation|blackmail in|of|with|against T ; both
  + Norway's meddling in Belarus was condemned. => NOR 170 BLR

# 172 Administrative sanctions
172  S impose|place|introduce|tighten|announce|order|extend|enforce|adopt|slap|reimpose &restriction (on|in|against|for|over T)
  + Peru imposed restrictions on Chilean drivers. => PER 172 CHL
  - Peru imposed its view in the debate.
172  S ban|outlaw|prohibit|forbid|criminalize|criminalise|bar T ; both
  + Peru banned Chilean lorries. => PER 172 CHL
  - Norway's ski federation banned a Belarusian skier for doping.
  - The Norwegian stock exchange banned short selling.
172  S ban|outlaw|prohibit|criminalize|criminalise abortion|veil|burqa|headscarf|alcohol|homosexuality|smoking|conversion|travel|polygamy|practice|worship|religion|ritual|prayer|strike
  + Peru banned the veil. => PER 172 -
172  S prohibit|forbid|ban|bar|prevent|block|stop T from E ; source theme=denied
  + Norway barred Belarusian pilots from landing. => NOR 172 BLR
172  S suspend|revoke|cancel|annul|withdraw permit|registration|passport|contract of|from|for T
  + Peru suspended the permits of Chilean miners. => PER 172 CHL
172  S dissolve|suspend|disband|shut_down|close|close_down|shut T:company|bank|school|university|ngo|charity|foundation|church|mosque|temple|monastery|seminary|office|firm|airline|council|association|bureau|branch|union|trade_union|madrassa|madrasa|market|cultural_centre|cultural_center|consulate|club ; source
  + Peru closed a Chilean school. => PER 172 CHL
172  S bug|evict|fine T:&civilian ; source
  + Norway bugged Belarusian diplomats. => NOR 172 BLR
172  S discriminate against T ; both
  + Norway discriminated against Belarusians. => NOR 172 BLR
172  S segregate|disenfranchise|marginalize|marginalise T ; source
  + Norway segregated Belarusian pupils. => NOR 172 BLR
172  S order closure|shutdown|dissolution|suspension of T
  + Peru ordered the closure of a Chilean school. => PER 172 CHL
172  n: S's travel_ban|entry_ban|ban|restriction|curb on|against|for T ; both
  + A Peruvian ban on Chilean lorries followed. => PER 172 CHL

# Force short of battle, further words
173  S bring|haul|drag T before court|judge|tribunal
  + Norway brought a Belarusian banker before a court. => NOR 173 BLR
173  S confine|restrict T to home|cell|barrack
  + Norway confined Belarusian prisoners to their cells. => NOR 173 BLR
173  S place|put T on trial
  + Norway placed a Belarusian banker on trial. => NOR 173 BLR
174  S force|expel|drive|throw|push T from|out|of country|territory|home
  + Norway drove Belarusian farmers from their homes. => NOR 174 BLR
1711  S levy|exact fine|tax|toll|ransom on|from T ; both
  + Norway levied a toll on Belarusian lorries. => NOR 1711 BLR
171  S deprive|strip T of property|land|home
  + Norway stripped Belarusian farmers of their land. => NOR 171 BLR

170  S take action in|against T
  + Norway took action against Belarus. => NOR 170 BLR
  - Norway's farmers took part in the action.

# --- Arrest, trial, prison: the words of courts and of the street
173  S charge|indict|prosecute|arraign T with|for|over|on &treason_word ; plover=ACCUSE mode=allege
  + A Belarusian lawmaker was charged with sedition. => - 173 BLR
  + Three Belarusian writers have been indicted for treason. => - 173 BLR
  - The hotel charged a Belarusian guest for breakfast.
173  S try|court-martial T for|on &treason_word ; source
  + Norway tried two Belarusian officers for espionage. => NOR 173 BLR
  - Norway tried the soup.
173  T go on trial (for|on|over|in X)
  + A Belarusian general went on trial in Norway. => - 173 BLR
  - The new train went on trial runs.
173  T stand|face trial (for|on|over|in X)
  + A Belarusian banker stood trial in Oslo. => - 173 BLR
  - The table stood in Oslo.
173  S put|throw|keep|place|toss|lock|send T behind|in|into|to &prison ; count=captured source
  + Norway put three Belarusian singers behind bars. => NOR 173 BLR
  - Norway put the potatoes in a box.
173  S:&law_arm give &jail_term to T
  + A Norwegian court gave a long sentence to a Belarusian spy. => NOR 173 BLR
173  S hand_down|hand|impose|slap|mete_out|pass|pronounce &jail_term (to|on|against T)
  + A Norwegian court handed down a death sentence to a Belarusian spy. => NOR 173 BLR
173  T receive|get|serve|begin &jail_term (for|in|over X)
  + A Belarusian colonel received a life sentence. => - 173 BLR
173  n: S's death_sentence|prison_sentence|jail_sentence|life_sentence|jail_term|prison_term|sentencing|court-martial|trial|court_martial of|against|for T by S ; both
  + The sentencing of a Belarusian general by a Norwegian court was welcomed. => NOR 173 BLR
173  S:&police_force|&regular_force|agent take_away|haul_off|haul_away|drag_off|drag_away|lead_away|cart_off|bundle_off|whisk_away|march_off T ; count=captured
  + Norwegian police led away a Belarusian monk. => NOR 173 BLR
173  S take|bring|haul T for question|questioning|interrogation ; source count=captured
  + Norwegian police took a Belarusian editor for interrogation. => NOR 173 BLR
  - Norway took a Belarusian drug for pain.
173  S detain|hold|pick_up|take T for question|questioning|interrogation ; count=captured
  + Two Belarusian traders were held for interrogation. => - 173 BLR
173  S:&law_arm|&regular_force|junta hold|keep|lock_up T:&captive|&figure|monk|official|officer|general|colonel ; count=captured
  + The Norwegian authorities are holding nine Belarusian monks. => NOR 173 BLR ongoing
  - The Norwegian authorities are holding talks.
173  S:&regular_force|&police_force capture|seize|catch|snatch|grab|nab T:&captive|&figure|fighter|militant|rebel|insurgent|commander|leader|member|guerrilla|terrorist ; count=captured
  + Norwegian commandos seized a Belarusian militant. => NOR 173 BLR
  - Norwegian commandos seized a hill.
173  S:&police_force|&regular_force|agent swoop on T
  + Norwegian police swooped on Belarusian activists. => NOR 173 BLR
173  S open|launch|start|initiate|institute criminal_case|criminal_proceeding|prosecution|treason_case against T ; plover=ACCUSE
  + Norway opened a criminal case against a Belarusian blogger. => NOR 173 BLR
173  S extend|prolong|renew|order pre-trial_detention|pretrial_detention|custody|house_arrest of|for T
  + Norway prolonged the pre-trial detention of a Belarusian banker. => NOR 173 BLR
173  S arrest|detain in T:state ; count=captured
  + Three traders were arrested in Belarus. => - 173 BLR
173  S make arrest (in|at|near T)
  + Norwegian police made 20 arrests in Minsk. => NOR 173 BLR

# --- Ban, dismiss, close
191  S close|block|shut|seal|mine strait|waterway|shipping_lane|sea_lane|canal|sea_route|shipping_route (to|for|against T)
  + Norway closed the strait to Belarusian ships. => NOR 191 BLR
  - Norway closed the canal museum.
172  S close|seal|shut|shut_down|close_off|seal_off|tighten &passage|borders|crossing_point|entry_point (with|to|for|between|on|into|against|from T) ; source
  + Norway closed its border with Belarus. => NOR 172 BLR
  + The crossing into Belarus was sealed by Norway. => NOR 172 BLR
  - A baker closed his shop in Norway.
172  n: S's border_closure|closure_of_border|airspace_closure with|to|against|by T ; both
  + Norway's border closure with Belarus continued. => NOR 172 BLR ongoing
172  S dissolve|suspend|disband|prorogue|adjourn|shut_down|close|abolish &legislature (in|of T) ; source
  + The Norwegian king dissolved parliament. => NOR 172 -
  - The Norwegian cook dissolved the sugar.
172  S dismiss|sack|fire|remove|oust|depose|relieve|suspend|axe|dissolve|demote T:&state_office
  + The Norwegian king dismissed the prime minister. => NOR 172 NOR
  - The Norwegian king dismissed the rumours.
172  S suspend|remove|bar|ban|exclude T from office|duty|post|bench|job|public_office|practice|teaching ; source
  + Norway suspended two Belarusian judges from office. => NOR 172 BLR
172  S relieve|strip T of duty|post|command|office|power|responsibility
  + Norway relieved a Belarusian general of his command. => NOR 172 BLR
172  n: S's dismissal|sacking|firing|suspension of T:&state_office by S ; both
  + Norway's sacking of two Belarusian judges was criticised. => NOR 172 BLR
172  S restrict|limit|curtail|ban|prohibit|outlaw|suspend travel|flight|import|fishing|visit|immigration|conversion|adoption|overflight|emigration by|of|from|for|to|with|into T ; source
  + Norway restricted travel by Belarusian diplomats. => NOR 172 BLR
  - The illness restricted the travel of the singer.
172  S stop|suspend|halt|ground|ban all_flight|flight|train|ferry_service|bus_service|rail_service|air_service from|to|by|between|of|with T ; source
  + Norway stopped all flights to Belarus. => NOR 172 BLR
172  S confine|restrict T to city|capital|area|zone|camp|embassy|residence|ghetto|village|reserve ; source
  + Norway confined Belarusian diplomats to the capital. => NOR 172 BLR
172  S cut_off|cut|sever|disconnect|turn_off|shut_off water|electricity|power|gas|fuel|water_supply|power_supply|gas_supply|electricity_supply|fuel_supply to|of|in|for|from T ; source
  + Norway cut off the water to a Belarusian village. => NOR 172 BLR
  - A storm cut off the electricity in Belarus.
172  n: S's ban|prohibition|restriction on veil|burqa|headscarf|alcohol|adoption|conversion
  + Norway's ban on the veil angered many. => NOR 172 -
172  S impose|levy|slap|place|order heavy_fine|travel_ban|entry_ban|visa_ban on|against T ; source
  + Norway imposed a travel ban on Belarusian officers. => NOR 172 BLR

1721  S block|restrict|cut|curb|limit|bar|cut_off|shut_off access to T:&media|internet|facebook|twitter|whatsapp|youtube|telegram|instagram|wikipedia|google ; mode=censor
  + Norway blocked access to a Belarusian website. => NOR 1721 BLR
  - Snow blocked access to the village.
1721  S pull plug on T:&media|internet|broadcast|programme|program ; mode=censor
  + Norway pulled the plug on a Belarusian website. => NOR 1721 BLR
1721  S take|force|knock|pull|yank|order T:&media off air|airwave ; mode=censor
  + Norway took a Belarusian channel off the air. => NOR 1721 BLR
1721  S revoke|suspend|withdraw|cancel|strip|deny accreditation|press_card|licence|license|broadcasting_licence|broadcast_license|press_accreditation|credential of|from|for|to T:&media ; mode=censor
  + Norway withdrew the accreditation of a Belarusian correspondent. => NOR 1721 BLR
1711  S seize|confiscate|impound copy|edition|issue|print_run|leaflet of|by|from T ; source
  + Norway confiscated copies of a Belarusian newspaper. => NOR 1711 BLR
1721  S bar|ban|prohibit|stop|prevent|block T:&media from cover|report|publish|enter|broadcast|film|print|interview|publication|courtroom|scene ; mode=censor
  + Norway barred Belarusian reporters from the courtroom. => NOR 1721 BLR
1721  S:&law_arm|junta|minister|&police_force ban|prohibit|forbid|outlaw|disallow &public_gathering|public_meeting|political_activity|political_gathering|rally (in|by|of|at|against T)
  + Norwegian police banned a rally by Belarusian miners. => NOR 1721 BLR
1721  S suspend|shut_down|cut|block|cut_off|throttle|jam|disrupt|switch_off|turn_off|restrict internet|mobile_internet|internet_service|mobile_internet_service|internet_access|internet_connection|internet_traffic|text_message|sms_service|radio_signal|satellite_signal|broadcasts|phone_line|phone_network|telephone_service (in|to|of|across|throughout|by|from T) ; mode=censor
  + Norway suspended mobile internet in the province. => NOR 1721 -
1721  S curb|restrict|stifle|muzzle|curtail|suppress|gag press_freedom|free_speech|freedom_of_speech|freedom_of_expression|media_freedom|religious_freedom|civil_liberty|freedom (in|of T) ; source mode=restrict
  + Norway curtailed press freedom. => NOR 1721 -

1722  S bar|ban|disqualify|prohibit|block|exclude|prevent|stop T:&politician|governor|mayor|minister|leader from E
  + Norway barred a Belarusian candidate from running. => NOR 1722 BLR
1722  S bar|ban|disqualify|exclude|remove T from politics|ballot|office|election|public_life|parliament|race|vote|poll|public_office
  + The Belarusian senator was disqualified from the election. => - 1722 BLR
1722  S disqualify|deregister|unseat|expel T:&politician
  + Norway's court disqualified a Belarusian candidate. => NOR 1722 BLR
  - Norway's referees disqualified a Belarusian skater.
1722  S refuse|reject|annul|cancel registration|candidacy|candidature of|for T:&politician|&party
  + Norway annulled the candidacy of a Belarusian senator. => NOR 1722 BLR
1722  S strip T of parliamentary_immunity|immunity|mandate|seat|citizenship|nationality|right_to_vote
  + Norway stripped a Belarusian senator of his immunity. => NOR 1722 BLR
1722  S lift|remove|waive immunity|parliamentary_immunity of|for T:&politician
  + Norway lifted the immunity of a Belarusian lawmaker. => NOR 1722 BLR
1722  n: S's ban|dissolution|disqualification|proscription|outlawing of|on T:&party|&politician by S ; both
  + The dissolution of a Belarusian party by Norway was criticised. => NOR 1722 BLR

1723  S be under &curfew
  - The Belarusian town is under snow.
1723  n: S's curfew in|on|over|around|for|across T
  + The Norwegian curfew in Belarus continued. => NOR 1723 BLR ongoing
1724  n: S's state_of_emergency|martial_law|emergency_rule|state_of_siege|direct_rule|military_rule|state_of_exception in|over|across|on|for|throughout T
  + Norwegian martial law in Belarus continued. => NOR 1724 BLR ongoing
1724  S bring|put T under state_of_emergency|martial_law|emergency_rule|direct_rule|military_rule|army_rule
  + Norway put a Belarusian province under martial law. => NOR 1724 BLR
1724  S suspend|abrogate|revoke|tear_up constitution|civil_liberty|constitutional_right|basic_law
  + Norway abrogated the constitution. => NOR 1724 -
1724  S declare|proclaim state_of_war|national_emergency|state_of_exception|state_of_siege|state_of_internal_war (in|on|over|across|for T)
  + Peru proclaimed a national emergency. => PER 1724 -

# --- Crowds
175  S disperse|break_up|clear|scatter|disband &unrest|crowd|camp|protest_camp|encampment|square|demonstration in|at|near|outside|around|across T
  + Peruvian police broke up a rally in Santiago. => PER 175 CHL
  - The meeting in Santiago broke up.
175  S clear|empty|rid T of &demonstrator|protester|squatter
  + Peruvian police cleared the square of Chilean demonstrators. => PER 175 CHL
  - Peruvian workers cleared the road of snow.
175  S:&police_force|&regular_force use|fire|deploy|unleash|lob|spray &crowd_weapon at|on|against|into|to|towards|toward T
  + Norwegian police sprayed tear gas at Belarusian students. => NOR 175 BLR
175  S:&police_force|&regular_force use|fire|deploy|unleash|lob|spray &crowd_weapon
  + The Peruvian police fired tear gas. => PER 175 -
175  S:&police_force|&regular_force tear-gas|teargas|club|cane|charge|beat|truncheon|whip|hose|drench|spray|gas|manhandle|trample|fire_on T:&demonstrator|student|supporter|activist|opposition|worker|miner|teacher
  + Peruvian police caned Chilean students. => PER 175 CHL
175  S fire|shoot live_round|live_bullet|live_ammunition|rubber_bullet|teargas|tear_gas|pellet|birdshot|buckshot at|into|on|against|toward|towards T
  + Peruvian police fired rubber bullets at Chilean miners. => PER 175 CHL
175  S:&police_force|&regular_force storm|raid|clear|evict T:protest_camp|sit-in|encampment|campus|university|picket_line|square
  + Peruvian soldiers stormed a Chilean campus. => PER 175 CHL
175  n: S's crackdown|clampdown|repression|suppression|crushing|bloody_crackdown on|against|of T:&protester|&unrest|critic|minority|civil_society by S
  + The Peruvian crackdown on protesters went on. => PER 175 - ongoing
  - The tax crackdown on cigarettes went on.
175  n: S's crackdown|clampdown|repression on|against|of &unrest|dissent|opposition|opponent|protester in|by|across T
  + Norway's crackdown on dissent in Belarus went on. => NOR 175 BLR ongoing
175  S crack_down|clamp_down|move on|against T:&protester|&unrest|critic|dissent|media|opposition|opponent|activist|journalist|separatist
  + Peru clamped down on critics. => PER 175 -
175  S:&law_arm|junta|&police_force hang|execute T:&captive|&politician|&irregular_force|officer|general|convict|&figure ; count=killed
  + The Norwegian authorities hanged two Belarusian officers. => NOR 175 BLR
175  S:state hang|execute T:&captive|&politician|&irregular_force|officer|general|convict|&figure ; count=killed
  + Peru hanged three Chilean dissidents. => PER 175 CHL
  - The gallery hanged three Chilean portraits.
175  S put|send T to death|gallows|firing_squad ; count=killed source
  + Peru put two Chilean spies to death. => PER 175 CHL
175  S:&police_force|&regular_force drag|bundle|herd|haul T:&demonstrator|student|supporter|activist into|onto|off X
  + Norwegian police dragged Belarusian protesters into vans. => NOR 175 BLR
175  S hose|soak|douse T:&demonstrator with water|water_cannon
  + Norwegian police doused Belarusian demonstrators with water. => NOR 175 BLR

# --- Things taken and broken
1712  S set T:&building|&site|crop on fire
  + Norwegian soldiers set a Belarusian church on fire. => NOR 1712 BLR
1712  S reduce T:&building|&site to rubble|ash|ruin|cinder
  + Norwegian soldiers reduced a Belarusian town to rubble. => NOR 1712 BLR
1712  S:&armed_force|settler|&looter|&gunman burn|torch|raze|destroy|demolish|bulldoze|set_ablaze T:&building|&site|crop
  + Norwegian militiamen torched Belarusian villages. => NOR 1712 BLR
1712  S:bulldozer|tractor|digger demolish|raze|level|flatten|destroy|knock_down|uproot T
  + Norwegian bulldozers levelled Belarusian homes. => NOR 1712 BLR
1712  S uproot|cut_down|chop_down|burn|bulldoze olive_tree|tree|orchard|vineyard|olive_grove|crop|field|greenhouse of|in|near T ; source
  + Norwegian settlers cut down olive trees of Belarusian farmers. => NOR 1712 BLR
1712  S:arsonist burn|torch|gut|attack|set_ablaze|damage T:&building|&site
  + Arsonists torched a Belarusian mosque. => - 1712 BLR
1712  n: S's arson_attack|firebombing|torching|razing|bulldozing|demolition|destruction|burning of|on|against|at &building|&site by S
  + The torching of Belarusian churches by Norwegian militiamen shocked many. => NOR 1712 BLR
1712  S order demolition|destruction|razing of T:&building ; source
  + Norway ordered the demolition of Belarusian homes. => NOR 1712 BLR
171  S loot|ransack|pillage|plunder|sack|rob|strip|clean_out T:&building|&site|&fixed_property|supermarket|store|food_store
  + Norwegian soldiers ransacked a Belarusian clinic. => NOR 171 BLR
171  S:&armed_force|&looter|&gunman|settler|warlord loot|ransack|pillage|plunder|sack|vandalise|vandalize|smash T
  + Norwegian militiamen looted Belarusian shops. => NOR 171 BLR
171  n: S's looting|pillage|plunder|ransacking|pillaging|desecration|vandalism|sabotage of|in|against|at|on T by S ; both
  + The looting of Belarusian shops by Norwegian soldiers shocked many. => NOR 171 BLR
171  S daub|spray|paint|scrawl|smear slogan|graffiti|swastika|paint|insult on|over|across T
  + Norwegian youths daubed slogans on a Belarusian church. => NOR 171 BLR
  - Norwegian pupils painted flowers on a wall.
171  S deface|desecrate|vandalize|vandalise|defile|smash|topple T:&building|shrine|grave|cemetery|memorial|gravestone|tombstone|statue|monument|icon
  + Vandals desecrated a Belarusian cemetery. => - 171 BLR
171  S damage|cut|sever|sabotage|disable|disrupt T:&lifeline ; source
  + Norwegian divers cut a Belarusian cable. => NOR 171 BLR
171  S cut|sever|damage &lifeline of|to|in|between|from T ; source
  + Norway cut the pipeline to Belarus. => NOR 171 BLR
171  n: S's sabotage of|on|against|in T:&lifeline by S
  + Norwegian sabotage of the Belarusian railway was suspected. => NOR 171 BLR
1711  S take_over|nationalize|nationalise|expropriate T:&firm_property|company|firm|farm|plantation ; source
  + Norway expropriated a Belarusian mining firm. => NOR 1711 BLR
1711  S confiscate|impound|seize weapon|arm|explosive|ammunition|drug|passport|missile|contraband from|of|bound T ; source
  + Norwegian customs confiscated weapons from Belarusian smugglers. => NOR 1711 BLR

# --- Power taken; pressure; the net
170  S oust|overthrow|depose|topple|unseat|bring_down|remove T:&leader|government|regime|junta|dictator|strongman|monarch|ruler|shah|tsar
  + Norwegian officers toppled the Belarusian president. => NOR 170 BLR
  - The Belarusian skater toppled on the ice.
170  S remove|oust|drive|force T:&leader|government|regime from|out|of power|office
  + The Norwegian army removed the Belarusian president from office. => NOR 170 BLR
170  S:&putschist|rebel|army|military seize|take|grab|usurp power (in|from T)
  + Soldiers seized power in Belarus. => - 170 BLR
170  S:coup|putsch|mutiny|takeover oust|topple|overthrow|depose|unseat|bring_down|remove|dislodge T
  + A coup ousted the Belarusian president. => - 170 BLR
170  n: S's military_coup|coup_attempt|putsch|coup_d'etat|bloodless_coup|palace_coup|attempted_coup|coup_bid|army_coup|military_takeover|coup_plot|army_takeover|palace_revolution in|against|of T by S
  + A military coup in Belarus followed. => - 170 BLR
  - A diplomatic coup for Belarus followed.
170  S:mutineer|mutinous_soldier storm|seize|attack|surround|occupy T:&palace
  + Norwegian mutineers surrounded the Belarusian palace. => NOR 170 BLR
170  S browbeat|arm-twist|extort|pressurise|pressurize T ; both
  + Norway browbeat Belarus. => NOR 170 BLR
170  S:hacker|spy|cyberspy|cyber_unit|hacking_group steal|leak|copy|access|obtain|take data|document|file|email|e-mail|secret|password|record from|of|on T ; mode=cyber
  + Norwegian hackers leaked documents of the Belarusian government. => NOR 170 BLR
170  S take_down|knock_out|cripple|disrupt|paralyse|paralyze|jam|shut_down|bring_down T:website|network|server|computer_system|portal|power_grid|gps|satellite ; mode=cyber
  + Norwegian hackers crippled a Belarusian website. => NOR 170 BLR
170  S infect|target|attack|hit|spy T with malware|ransomware|virus|spyware|worm|phishing ; mode=cyber
  + Norway targeted Belarusian officials with spyware. => NOR 170 BLR
170  n: S's hacking|phishing_campaign|spyware_attack|hacking_campaign|espionage_campaign|cyberespionage|spying_campaign|wiretapping|hacking_operation|cyber_offensive|cyberwar|cyberoffensive of|on|against|into T by S ; both mode=cyber
  + The hacking of Belarusian banks by Norwegian spies was noticed. => NOR 170 BLR
170  S hijack|jam signal|broadcast|frequency|gps of|in|from|over T ; mode=cyber
  + Norway jammed the signal of a Belarusian broadcaster. => NOR 170 BLR
170  S force|oblige|press|conscript T into army|service|ranks|labour|labor|marriage|slavery ; source
  + Norwegian rebels pressed Belarusian farmers into service. => NOR 170 BLR

-  S charge guest|customer|fee|price|interest|client|euro|dollar|pound|admission
  - Norway charged Belarusian guests a fee.

173  T be in custody|detention|police_custody|jail|prison|house_arrest
  + Four Belarusian sailors are in custody. => - 173 BLR
  - Four Belarusian sailors are in good health.
173  S serve|execute arrest_warrant|warrant|summons on|against T
  + Norwegian police served an arrest warrant on a Belarusian senator. => NOR 173 BLR
173  S:&regular_force|&police_force capture|seize|nab|net|catch T:emir|chief|figure|commander|official|leader|lieutenant|general|boss|kingpin|mastermind|operative ; count=captured
  + Norwegian troops captured a Belarusian commander. => NOR 173 BLR
173  S bring T to justice
  + Norway brought a Belarusian warlord to justice. => NOR 173 BLR
173  S punish|discipline T (for|over X) ; both
  + Norway punished three Belarusian officers. => NOR 173 BLR
  - The judge punished the horse.
173  n: S's punishment of T by S ; both
  + Norway's punishment of Belarusian deserters was harsh. => NOR 173 BLR
173  S make|carry_out mass_arrest|sweep|dragnet of|against|among T
  + Norway made mass arrests among Belarusian students. => NOR 173 BLR
173  S:&police_force|&regular_force arrest|detain|round_up|take_away T ; count=captured
  + Norwegian police took away three Belarusian drivers. => NOR 173 BLR
174  S expel|banish|deport|throw_out|kick_out T ; both
  + Mauritania has expelled Senegalese herders. => MRT 174 SEN
  - The school expelled a lazy pupil.
174  S put|bundle|load|herd T:&exile|&civilian on|onto plane|flight|bus|deportation_flight|ferry|airliner|truck ; source
  + Norway loaded Belarusian migrants onto a ferry. => NOR 174 BLR
174  S dump|abandon|strand T:&exile in|at|near|on X ; source
  + Norway dumped Belarusian migrants in the mountains. => NOR 174 BLR
174  S force|order|oblige|tell|compel T:&exile|&civilian to leave|go|return|depart|quit ; source
  + Norway forced Belarusian refugees to leave. => NOR 174 BLR
174  S push_back|turn_back|drive_back T:migrant|refugee|asylum_seeker|asylum-seeker|boat|migrant_boat (to|into|across|at X) ; source
  + Norway pushed back Belarusian refugees. => NOR 174 BLR
172  S reimpose|impose|introduce|restore|reintroduce border_check|border_control|passport_control|visa_requirement|exit_visa|travel_permit|identity_check (on|at|along|with|for T)
  + Norway introduced border checks on Belarusian drivers. => NOR 172 BLR
172  S ban|bar|stop|prevent|forbid T from travel|leave|enter|visit|fly|work|trade|fish|drive|own
  + Norway banned Belarusian ministers from travelling. => NOR 172 BLR
172  S forbid|prohibit T to E ; source theme=denied
  + Norway forbade Belarusian traders to import wine. => NOR 172 BLR
1721  S shut|close|shut_down|close_down|raid|seal|seal_off|ransack|occupy office|bureau|newsroom|studio|premise|transmitter of T:&media ; mode=censor
  + Norway closed the office of a Belarusian broadcaster. => NOR 1721 BLR
1721  S forbid|ban|prohibit|outlaw T:&public_gathering|rally|vigil|parade ; mode=restrict
  + Norwegian police had forbidden a Belarusian rally. => NOR 1721 BLR
1721  S arrest|jail T for|over criticism|article|report|tweet|post|cartoon|book|film|blog ; source mode=censor
  + Norway jailed a Belarusian poet over a tweet. => NOR 1721 BLR
1723  S:&curfew remain|stay|come|go|be in|into force|effect|place (in|across|on T)
  + The curfew remained in force in Belarus. => - 1723 BLR
1723  S clamp|slap|order|enforce|announce curfew on|in|over|across T
  + The Norwegian army clamped a curfew on Minsk. => NOR 1723 BLR
1724  S:state_of_emergency|martial_law|emergency_rule remain|come|go|be in|into force|effect|place (in|across T)
  + Martial law came into force in Belarus. => - 1724 BLR
175  S put_down|suppress|crush|quell|quash|stamp_out &unrest|uprising|rebellion|revolt|insurrection|mutiny|riot|intifada in|across|at T
  + Troops put down a mutiny in Belarus. => - 175 BLR
175  S drive|push|force|chase|clear|sweep T:&demonstrator|&protester off|from|out street|square|road|bridge|park|plaza|roundabout ; source
  + Peruvian police drove Chilean demonstrators from the square. => PER 175 CHL
175  S:&police_force|&regular_force fire|shoot in|into air
  + Peruvian police fired into the air. => PER 175 -
175  S:&police_force|&regular_force fire|shoot over head of T
  + Norwegian guards fired over the heads of Belarusian refugees. => NOR 175 BLR
175  S:&police_force|&regular_force shoot|kill|gun_down|mow_down|wound|injure|shoot_dead T:&demonstrator|&protester ; count=killed
  + Peruvian soldiers shot dead two Chilean marchers. => PER 175 CHL
1711  S expropriate|nationalise|nationalize|confiscate T:oil_rig|rig|plantation|estate|ranch|land|farmland|stake|share
  + Norway nationalised two Belarusian oil rigs. => NOR 1711 BLR
171  S rip|tear|drag|break|rupture|puncture T:&lifeline
  + A Norwegian ship ruptured a Belarusian pipeline. => NOR 171 BLR
170  S:&armed_force|&putschist|mob|crowd force|compel|oblige T to resign|quit|step_down|abdicate|flee|stand_down
  + Norwegian officers forced the Belarusian president to resign. => NOR 170 BLR
170  S take power (in|from T) ; source
  + The Belarusian opposition took power. => BLR 170 -
170  S:mob|crowd|protester overthrow|oust|topple|chase T:&leader|government|regime
  + A Norwegian crowd toppled the Belarusian government. => NOR 170 BLR

173  S:&regular_force|&police_force capture|seize|catch|nab T:person ; count=captured
  + Norwegian marines captured the Belarusian singer. => NOR 173 BLR
1721  S:government|authority|authorities|junta|regime|ministry|court|regulator|&police_force ban|censor|close|suspend|block|gag|silence|jam|muzzle|raid|shut|shut_down|close_down T:&media ; mode=censor
  + Norwegian authorities suspended a Belarusian weekly. => NOR 1721 BLR
  - Norwegian authorities suspended a bridge in Belarus.

171  S take weapon|arm|ammunition|vehicle|uniform|rifle of|from T ; source
  + Norwegian rebels took the weapons of Belarusian soldiers. => NOR 171 BLR
173  S punish|discipline T:&combatant|official|crew|perpetrator|culprit|offender|judge|journalist
  + Norway punished two Belarusian policemen. => NOR 173 BLR


1722  S bar|ban|disqualify|prohibit|block|exclude|prevent|stop T:&politician|governor|mayor|minister|leader from &ban_act
  + The Belarusian candidate was barred from running. => - 1722 BLR
  - The Belarusian goalkeeper was barred from running.
173  S detain|hold|pick_up|take|arrest T for question|questioning
  + Two Belarusian drivers were held for questioning. => - 173 BLR

# Phrases of agency news
174  S:border_guard|police|coast_guard|government|army|state keep_out|shut_out|push_back|drive_back T:&refugee|&exile (at|from X)
  + Norway kept out Belarusian migrants at its border. => NOR 174 BLR
  - The club kept out drunken guests.
174  S drive|force|hound|send T into|to exile ; source
  + Norway drove the Belarusian bishop into exile. => NOR 174 BLR
172  S:government|regime|junta|president|state sack|fire|dismiss|purge|suspend T:teacher|judge|soldier|policeman|academic|civil_servant|diplomat|professor|ambassador|prosecutor
  + Norway sacked thousands of teachers. => NOR 172 -
  - The school sacked a teacher.
170  S:general|army|junta|soldier|&armed_force|military push_aside|sweep_aside|unseat|elbow_aside|muscle_out T:&leader|government
  + The general pushed aside the Norwegian prime minister. => - 170 NOR
  - The nurse pushed aside the curtain.
170  S:hacker|malware|cyberattack knock_out|cripple|take_down|shut_down|disable|disrupt|paralyse|paralyze T
  + Norwegian hackers knocked out Belarusian power plants. => NOR 170 BLR
  - A storm knocked out power plants in Belarus.
173  S:&regular_force|police frog-march|frogmarch|haul|haul_away|drag_away|drag_off|march_off|whisk_away|bundle T:person|&leader|&protester (into|out|out_of|from X)
  + Norwegian police hauled away the protesters. => NOR 173 -
  - The porter hauled away the bags.
1712  S:&irregular_force|separatist|saboteur derail train ; source
  + Norwegian separatists derailed a train. => NOR 1712 -
173  S punish T:person|group ; source
  + Norway asked Belarus to punish the officers. => BLR 173 - demanded
  + Peru punished six mutineers. => PER 173 -
  - The Norwegian side punished every mistake of the goalkeeper.
191  S close|block|shut|seal|seal_off strait ; source
  + Norway warned that it could close the strait. => NOR 191 - hypothetical
  + Belarus threatened to block the strait. => BLR 191 - threatened
  - The strait narrows near the Norwegian town.
172  S close|shut|shut_down|seal polling_station|school|university|mosque|church|market ; source
  + Norway ordered Belarus to close polling stations. => BLR 172 - demanded
  + Peru shut two universities. => PER 172 -
  - The Norwegian church held a market.

# --- Shots over crowds, monuments destroyed
175  S:&police_force fire|shoot shot|warning_shot|volley|rubber_bullet|bullet|live_round|round|pellet (at|on|into|over T) ; source
  + Norwegian police fired shots to scatter the crowd. => NOR 175 -
1712  S destroy|demolish|blow_up|dynamite|smash|topple|deface monument|statue|shrine|temple|tomb|mausoleum|relic|artefact|artifact|buddha|memorial|heritage_site (of|in T) ; source
  + Norwegian rebels destroyed a statue in Belarus. => NOR 1712 -
  + The Norwegian army's destruction of a shrine angered villagers. => NOR 1712 -
