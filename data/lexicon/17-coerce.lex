# Root 17: compulsion without battle: seizure, bans, arrest, deportation, repression.

# 1724 Emergency rule, 1723 curfew
1724  S impose|declare|proclaim|extend|announce|order|prolong|renew|decree state of emergency|siege|exception|alert (in|on|for|over|across|throughout T)
1724  S impose|declare|proclaim|extend|announce|invoke|enact|decree|order|prolong|renew|reimpose|institute|introduce emergency|martial_law|emergency_rule|emergency_law|military_rule|direct_rule|lockdown (in|on|over|across|throughout|for|against T)
  + Peru declared a state of emergency. => PER 1724 -
  + Martial law was imposed in Chile by Peru. => PER 1724 CHL
1724  S place|put T under &emergency
  + Peru placed the province under martial law. => PER 1724 -
1724  S suspend|abrogate constitution|parliament|civil_liberty|constitutional_guarantee|civil_right|habeas_corpus|rule_of_law
  + Peru suspended the constitution. => PER 1724 -
1723  S impose|declare|extend|order|announce|enforce|clamp|reimpose|slap|tighten|introduce|place|institute &curfew (in|on|over|across|around|for T)
  + Peru imposed a curfew in Lima. => PER 1723 -
1723  S put|place T under &curfew
1723  S confine T to home|house|barrack

# 1722 Parties and politicians banned
1721  S order T:&media to suspend|stop|cease|close ; mode=censor
1722  S ban|outlaw|dissolve|proscribe|disband|suspend|prohibit|abolish|illegalize|delegalize|deregister|liquidate T:&party ; source
  + Peru outlawed a Chilean party. => PER 1722 CHL
  - Peru banned the chemical.
1722  S bar|disqualify|ban|prohibit|exclude|prevent|block|stop T from election|vote|poll|office|politics|public_office|presidency|parliament|race|ballot|running|holding
  + Peru barred a Chilean politician from the election. => PER 1722 CHL
1722  S ban|bar T:opposition|opposition_leader|candidate|politician|opponent|opposition_candidate|opposition_party ; source
1722  S strip T of citizenship|nationality|passport|immunity|parliamentary_immunity|seat|title|rank
  + Peru stripped a Chilean banker of his citizenship. => PER 1722 CHL
1722  S impeach|unseat T ; source
1722  n: S's ban on|of|against T:&party

# 1721 Speech, press, assembly
1721  S ban|censor|close|suspend|block|gag|silence|jam|muzzle|restrict|raid|confiscate|outlaw|shut|expel|throttle|shut_down|close_down T:&media ; source mode=censor
  + Peru closed down a Chilean newspaper. => PER 1721 CHL
  + The website was blocked by Peru. => PER 1721 -
  - Peru closed the tunnel.
1721  S censor|gag|muzzle T ; source mode=censor
1721  S ban|prohibit|outlaw|forbid|block|disallow|restrict T:&public_gathering ; source mode=restrict
  + Peru banned a Chilean protest. => PER 1721 CHL
1721  S impose|tighten|introduce|extend|enforce|order|declare censorship|press_censorship|media_blackout|internet_blackout|internet_shutdown|news_blackout|gag_order|blackout|reporting_restriction|media_restriction (on|in|over|against|across T) ; mode=censor
  + Peru imposed censorship on the press. => PER 1721 -
1721  S cut|shut_down|block|disrupt|restrict|shut_off|disconnect|suspend|cut_off internet|internet_access|phone_service|mobile_network|broadcast|communication|telephone_line|mobile_service|internet_service|social_media|publication (in|to|of|across|throughout T) ; mode=censor
1721  S order T to suspend|stop publication|publishing|broadcasting ; mode=censor
1721  S order T:&media to E ; source mode=censor theme=demanded
1721  S revoke|suspend|withdraw|cancel accreditation|press_card|licence|license|broadcasting_licence|broadcast_license of|from|for T ; mode=censor
  + Peru revoked the licence of a Chilean station. => PER 1721 CHL
1721  n: S's censorship|press_censorship|media_ban|internet_shutdown|media_crackdown|gag_order|internet_blackout|press_crackdown of|on|in|against T ; mode=censor
1721  n: S's ban|crackdown on|of T:&media ; mode=censor
1721  n: S's ban|crackdown on T:&public_gathering ; mode=restrict

# 175 Repression
175  S crack_down|clamp_down on|against|in T
  + Peru cracked down on Chilean protesters. => PER 175 CHL
175  S suppress|crush|quell|quash|put_down|repress|smother|stamp_out|stifle T:&unrest|uprising|rebellion|revolt|insurrection|riot|mutiny|dissent|opposition|insurgency|movement|protest|coup
  + Peru crushed a Chilean uprising. => PER 175 CHL
  - The cook crushed the garlic.
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
  + Peruvian police broke up a crowd. => PER 175 OPP
175  S tear-gas|teargas|baton-charge|club|bludgeon T
  + The Peruvian police clubbed Chilean students. => PER 175 CHL
175  S:&police_force beat|attack|charge|assault|shoot|kill|storm|confront|fire T:&protester
  + The Peruvian police attacked Chilean protesters. => PER 175 CHL
175  S:&police_force kill|shoot|wound T:&civilian ; source
  + The Peruvian police wounded a Chilean student. => PER 175 CHL
175  S:&police_force clash|battle|scuffle|fight with T:&protester
  + Peruvian police clashed with Chilean protesters. => PER 175 CHL
175  S:&armed_force shoot|kill T:&demonstrator ; count=killed
  + Peruvian soldiers killed Chilean protesters. => PER 175 CHL
175  S use|employ force|violence|brutality|excessive_force against|on T:&protester
175  S purge T ; both
175  n: S's crackdown|clampdown|repression|suppression|persecution|oppression|purge|police_brutality|witch-hunt|bloody_crackdown on|against|of|in T ; both
  + The Peruvian crackdown on Chilean monks continued. => PER 175 CHL ongoing
175  n: S's dispersal|suppression of T:&protester|&unrest by S

# 174 Deportation
174  S deport|expel|repatriate|banish|exile|evict|oust|kick_out|throw_out|remove|eject|refoule|send_back|turn_back|push_back|turn_away T:&exile
  + Norway deported Belarusian migrants. => NOR 174 BLR
  + A Belarusian preacher was expelled by Norway. => NOR 174 BLR
  - The schoolmaster expelled a pupil.
174  S deport|extradite|banish|exile T
  + Norway deported a Belarusian singer. => NOR 174 BLR
174  S expel|evict|deport|turn_back T:&leader|journalist|student|preacher ; source
174  S deport|expel|extradite|repatriate|send_back T to|from T
174  S send|force|push|drive|order T:&exile back|home
174  S order T:&exile to leave
174  S order deportation|expulsion|extradition|repatriation|eviction|removal of T
  + Norway ordered the deportation of a Belarusian singer. => NOR 174 BLR
174  S revoke|cancel|withdraw visa|residence_permit|passport|asylum of|for|from T
  + Norway revoked the visas of Belarusian singers. => NOR 174 BLR
174  S bar|ban|block|prevent T from country|entry|territory
  + Norway barred Belarusian ministers from its territory. => NOR 174 BLR
174  S turn_away|turn_back|push_back T:boat|migrant_boat|ship|refugee
174  S strand|intern T:&exile
174  n: S's deportation|expulsion|forced_repatriation|eviction|banishment|mass_deportation|pushback|extradition of T by S ; both
  + The deportation of Belarusian miners by Norway followed. => NOR 174 BLR

# 173 Arrest, detention, charges
173  S arrest|detain|apprehend|imprison|jail|incarcerate|nab|intern|handcuff|round_up|lock_up T ; count=captured
  + Norwegian police arrested a Belarusian trader. => NOR 173 BLR
  + Three Belarusian sailors were detained by Norway. => NOR 173 BLR
  - The budget was locked up in the safe.
173  S capture|seize|catch|nail|bust|collar|pick_up|snare|net|hold T:&captive|suspect|fugitive|criminal|drug_dealer|trafficker|kingpin|smuggler|ringleader|mastermind|spy|war_criminal|poacher|pirate|hacker ; count=captured
  + Norway captured a Belarusian smuggler. => NOR 173 BLR
  - Norway captured the attention of the audience.
173  S capture|apprehend T:person ; count=captured
173  S take|place|put|keep|hold T into|in|under custody|detention|house_arrest|arrest|jail|prison|police_custody|captivity|solitary_confinement ; count=captured
  + Norway took a Belarusian banker into custody. => NOR 173 BLR
173  S hold|keep T:&captive|suspect (in|without|for|on|at|under X) ; count=captured source
  + Norway held Belarusian sailors. => NOR 173 BLR
173  S take T prisoner|captive ; count=captured
173  S:&law_arm charge|indict|arraign T with|for|on|over|in X ; plover=ACCUSE mode=allege
173  S:&law_arm prosecute|book|try|court-martial T for|on|over X ; source
  + Norwegian prosecutors charged a Belarusian banker with fraud. => NOR 173 BLR
  - The hotel charged the guest for breakfast.
173  S:&law_arm indict|arraign|charge T ; plover=ACCUSE mode=allege
  + Norwegian prosecutors indicted a Belarusian banker. => NOR 173 BLR
173  S put T on trial
  + Norway put a Belarusian banker on trial. => NOR 173 BLR
173  S:&law_arm|court|judge|tribunal sentence T
  + A Norwegian court sentenced a Belarusian spy. => NOR 173 BLR
173  S sentence T to death|prison|jail|life|year|month|imprisonment|hard_labour
  + Norway sentenced a Belarusian spy to death. => NOR 173 BLR
173  S:&law_arm file|bring|press|lay|prefer charge|charges|indictment|criminal_charge|criminal_case against T ; plover=ACCUSE mode=allege
  + Norwegian prosecutors filed charges against a Belarusian banker. => NOR 173 BLR
173  S issue|seek|obtain arrest_warrant|warrant|international_warrant|red_notice|indictment for|against|on|over T
  + Norway issued an arrest warrant for a Belarusian general. => NOR 173 BLR
173  S order arrest|detention|imprisonment|jailing|prosecution|incarceration of T
  + Norway ordered the arrest of a Belarusian general. => NOR 173 BLR
173  S order T jailed|arrested|detained|held
173  S order T imprisoned
173  S remand T ; source
173  S extend|prolong|renew|uphold detention|custody|house_arrest|imprisonment of|for|against T
173  n: S's arrest|detention|imprisonment|jailing|incarceration|house_arrest|capture|apprehension|mass_arrest|internment|round-up|roundup of T by S ; both count=captured
  + The arrest of a Belarusian trader by Norway was confirmed. => NOR 173 BLR
173  S make|announce|carry_out|conduct arrest|mass_arrest|round-up of T
173  n: S's prosecution of T by S ; both
173  n: S's arrest_warrant|warrant for|against|on T ; both

# 171 Property
1711  S seize|confiscate|impound|expropriate|nationalize|nationalise|requisition|commandeer|appropriate|sequester|intercept|grab|forfeit T:&ship|&fixed_property
  + Norway seized a Belarusian trawler. => NOR 1711 BLR
  + Belarusian property was confiscated by Norway. => NOR 1711 BLR
  - Norway seized the opportunity.
1711  S seize|confiscate|impound|expropriate|nationalize|nationalise|requisition|commandeer|steal|plunder &ship|&fixed_property of|from|in|near|off T
  + Norway confiscated the land of Belarusian farmers. => NOR 1711 BLR
1711  S detain|board|storm|capture T:&ship
  + Norway detained a Belarusian tanker. => NOR 1711 BLR
1711  S rob|loot|steal|plunder from|of T ; both
1711  S steal|loot T:&fixed_property|artefact|cattle|vehicle|antiquity
  + Norwegian gunmen have stolen Belarusian vehicles. => NOR 1711 BLR
1711  n: S's seizure|confiscation|expropriation|nationalization|nationalisation|impoundment|detention of T:&ship|&fixed_property by S ; both
  + The seizure of a Belarusian trawler by Norway angered the crew. => NOR 1711 BLR
1712  S destroy|demolish|raze|bulldoze|flatten|level|tear_down|torch|dynamite|gut|pull_down|vandalize|vandalise|wreck|uproot|burn|set_ablaze|knock_down|obliterate|sabotage|burn_down T:&building|crop|ship|&site
  + Norwegian troops razed Belarusian villages. => NOR 1712 BLR
  + Belarusian orchards were destroyed by Norwegian settlers. => NOR 1712 BLR
  - The referee burned with anger.
1712  S destroy|demolish|raze|bulldoze|flatten|blow_up|torch|burn building|home|house|village|property|bridge|pipeline|church|mosque|temple|shop|car|vehicle|crop|school of|in|near|at T
  + Norway destroyed houses in Belarus. => NOR 1712 BLR
1712  S set fire|torch to T:&building|&site
  + Norwegian soldiers set fire to a Belarusian mosque. => NOR 1712 BLR
1712  S scuttle|ram T:&ship
1712  S:&gunman|&irregular_force sabotage|attack T:pipeline|oil_pipeline|power_line|railway|bridge|gas_pipeline|electricity_pylon
1712  n: S's destruction|demolition|razing|sabotage|burning|bulldozing|arson of|on|against|in T by S ; both
  + The destruction of Belarusian villages by Norway angered many. => NOR 1712 BLR
1712  n: S's house_demolition|home_demolition|arson_attack|vandalism in|against|of|on|at T ; both
171  S plunder|pillage|seize T ; both
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
170  n: S's cyberattack|cyber_attack|cyber-attack|hacking_attack|hack|cyber_warfare|cyber_operation|cyber_espionage|ransomware_attack|denial-of-service_attack|ddos_attack|cyber_assault|data_breach|cyberwarfare|cyber_intrusion|malware_attack|cyber_campaign on|against|of|at|into|in T by S ; mode=cyber
  + A Norwegian cyberattack on Belarus followed. => NOR 170 BLR
  + Norway launched cyber attacks on Belarus. => NOR 170 BLR
170  n: S's disinformation_campaign|propaganda_campaign|disinformation|misinformation_campaign|smear_campaign against|in|about|on T ; mode=misinformation
170  S spread|disseminate disinformation|misinformation|fake_news|propaganda|false_report|false_information|rumour|rumor (about|against|in|on T) ; mode=misinformation
  + Norway spread disinformation about Belarus. => NOR 170 BLR
170  S coerce|strong-arm T to E ; source theme=happened
  + Norway coerced Belarus to withdraw. => NOR 170 BLR
170  S:&armed_force|&platform force|compel T to land|stop|turn|leave|flee
  + Norwegian jets forced a Belarusian airliner to land. => NOR 170 BLR
170  S force|coerce|pressure|bully|strong-arm T into E ; source theme=happened
170  S force|drive|push T from|out|of power|office|post
170  S bully|harass|coerce|strong-arm T ; both
  + Norway bullied Belarus. => NOR 170 BLR
170  S oust|overthrow|depose|topple|unseat|bring_down T ; source
  + The Norwegian army overthrew the Belarusian president. => NOR 170 BLR
170  S seize|take|grab|usurp power (in|from T)
  + A Norwegian general usurped power. => NOR 170 -
170  S stage|mount|attempt|launch|lead|plot coup|coup_attempt|putsch|military_coup|takeover|military_takeover|coup_d'etat (against|in T)
  + The Norwegian army staged a coup against Belarus. => NOR 170 BLR
170  S interfere|meddle|intervene in|with T ; both
  + Norway interfered in Belarusian elections. => NOR 170 BLR
170  S withhold|hold_back|refuse salary|wage|tax_revenue|revenue|tax|payment|passport|pension|water (from|to|of|for T) ; mode=withhold
  + Norway withheld the pensions of Belarusian miners. => NOR 170 BLR
170  n: S's coup|putsch|military_coup|military_takeover|overthrow in|against|of T by S ; both
170  n: S's interference|meddling|intimidation|blackmail in|of|with|against T ; both

# 172 Administrative sanctions
172  S impose|place|introduce|tighten|announce|order|extend|enforce|adopt|slap|put|reimpose &restriction (on|in|against|for|over T)
  + Peru imposed restrictions on Chilean drivers. => PER 172 CHL
  - Peru imposed its view in the debate.
172  S ban|outlaw|prohibit|forbid|criminalize|criminalise|bar T ; both
  + Peru banned Chilean lorries. => PER 172 CHL
172  S ban|outlaw|prohibit|criminalize|criminalise abortion|veil|burqa|headscarf|alcohol|homosexuality|smoking|conversion|travel|polygamy|practice|worship|religion|ritual|prayer|strike
  + Peru banned the veil. => PER 172 -
172  S prohibit|forbid|ban|bar|prevent|block|stop T from E ; source theme=denied
172  S suspend|revoke|cancel|annul|withdraw permit|registration|passport|contract of|from|for T
  + Peru suspended the permits of Chilean miners. => PER 172 CHL
172  S dissolve|suspend|disband|shut_down|close|close_down T:company|bank|school|university|ngo|charity|foundation|church|mosque|office|firm|airline|council|association ; source
  + Peru closed a Chilean school. => PER 172 CHL
172  S bug|evict|fine T:&civilian ; source
172  S discriminate against T ; both
172  S segregate|disenfranchise|marginalize|marginalise T ; source
172  S order closure|shutdown|dissolution|suspension of T
  + Peru ordered the closure of a Chilean school. => PER 172 CHL
172  n: S's travel_ban|entry_ban|ban|restriction|curb on|against|for T ; both
  + A Peruvian ban on Chilean lorries followed. => PER 172 CHL

# Force short of battle, further words
173  S bring|haul|drag T before court|judge|tribunal
  + Norway brought a Belarusian banker before a court. => NOR 173 BLR
173  S confine|restrict T to home|cell|barrack
173  S place|put T on trial
174  S force|expel|drive|throw|push T from|out|of country|territory|home
  + Norway drove Belarusian farmers from their homes. => NOR 174 BLR
174  n: S's deportation|expulsion|extradition order for|of|against T
1711  S levy|exact fine|tax|toll|ransom on|from T ; both
  + Norway levied a toll on Belarusian lorries. => NOR 1711 BLR
171  S deprive|strip T of property|land|home

170  S take action in|against T
  + Norway took action against Belarus. => NOR 170 BLR
  - Norway's farmers took part in the action.
