# Root 09: investigations, by states, courts and international bodies.

# 094 War crimes
094  S investigate|probe|examine|look_into|review|document &war_crime by|in|of|against|during T
  + Norway investigated war crimes by Sudanese soldiers. => NOR 094 SDN
094  S investigate|probe|examine|look_into|review|document|inquire T:&war_crime
  + Norway investigated Belarusian war crimes. => NOR 094 BLR
  + Norway investigated war crimes in Sudan. => NOR 094 SDN
094  S open|launch|start|begin|conduct|order|announce|carry_out investigation|probe|inquiry|enquiry|examination into|of|on|over &war_crime (by|in|of|against T)
  + Norway opened an inquiry into Sudanese war crimes. => NOR 094 SDN
094  S inquire|look into T:&war_crime
  + Norway looked into a Sudanese massacre. => NOR 094 SDN
094  S exhume|unearth|dig_up body|mass_grave|grave|remains in T
  + Norwegian experts exhumed bodies in Sudan. => NOR 094 SDN
094  S investigate|probe|try T for &war_crime
  + Norway investigated Sudan for genocide. => NOR 094 SDN
094  n: S's war_crime_investigation|war_crimes_investigation|war_crimes_probe|war_crimes_inquiry|genocide_investigation|genocide_probe|war_crimes_tribunal into|of|against|on|in T
  + Norway's war crimes inquiry into Sudan went on. => NOR 094 SDN ongoing

# 092 Human rights abuses
092  S investigate|probe|examine|look_into|monitor|document|review &abuse by|in|of|against T
  + Norway examined torture by Belarus. => NOR 092 BLR
092  S investigate|probe|examine|look_into|monitor|document|review T:&abuse
  + Norway investigated Belarusian abuses. => NOR 092 BLR
  + Norway investigated torture in Belarus. => NOR 092 BLR
092  S open|launch|start|begin|conduct|order|announce|carry_out investigation|probe|inquiry|enquiry|examination|review into|of|on|over &abuse (by|in|of|against T)
  + Norway launched a probe into torture in Belarus. => NOR 092 BLR
092  S inquire|look into T:&abuse
  + Norway looked into Belarusian torture. => NOR 092 BLR
092  S investigate T for|over &abuse
  + Norway investigated Belarus for torture. => NOR 092 BLR
092  n: S's human_rights_investigation|human_rights_inquiry|rights_probe|human_rights_probe|torture_probe into|of|in T
  + Norway's torture probe into Belarus went on. => NOR 092 BLR ongoing

# 093 Military action
093  S investigate|probe|examine|look_into|review &military_deed by|in|of|on|against|near T
  + Norway reviewed an air strike on Sudan. => NOR 093 SDN
093  S investigate|probe|examine|look_into|review T:&military_deed
  + Norway investigated a Belarusian air strike. => NOR 093 BLR
  - Norway examined a Belarusian painting.
  + Norway investigated the shelling of Belarus. => NOR 093 BLR
093  S open|launch|start|begin|conduct|order|announce|carry_out investigation|probe|inquiry|enquiry|review into|of|on|over &military_deed (by|in|of|on|against|near T)
  + Norway ordered an inquiry into an air strike on Sudan. => NOR 093 SDN
093  S inquire|look into T:&military_deed
  + Norway looked into a Belarusian raid. => NOR 093 BLR
093  S inspect|verify|monitor arms_depot|missile_site|weapons_site|nuclear_site|nuclear_facility|nuclear_plant|military_site|chemical_weapons_site|uranium_plant|arsenal in|of T
  + Norwegian experts inspected nuclear sites in Belarus. => NOR 093 BLR
093  S inspect|search|monitor T:arms_depot|missile_site|nuclear_site|nuclear_facility|weapons_site|military_base|stockpile|nuclear_plant
  + Norway inspected a Belarusian military base. => NOR 093 BLR
093  n: S's weapons_inspection|arms_inspection|nuclear_inspection|arms_search in|of|at T
  + Norway's weapons inspections in Belarus ended. => NOR 093 BLR

# 091 Crime, corruption
091  S investigate|probe|look_into|examine|review &crime of|by|in|against T
  + Norway investigated corruption in Belarus. => NOR 091 BLR
091  S investigate|probe|look_into|examine|review T:&crime
  + Norway investigated Belarusian fraud. => NOR 091 BLR
  + Norway investigated the murder of a Belarusian banker. => NOR 091 BLR
091  S open|launch|start|begin|conduct|order|announce|carry_out|initiate investigation|probe|inquiry|enquiry|case|criminal_case|examination into|of|on|over|against &crime (of|by|in|against|at T)
  + Norway started an investigation into fraud in Belarus. => NOR 091 BLR
091  S inquire|look into T:&crime
  + Norway looked into Belarusian bribery. => NOR 091 BLR
091  S investigate|probe|question|interrogate T for|over|about|on|in &crime
  + Norway questioned a Belarusian banker about fraud. => NOR 091 BLR
091  S raid|search T:office|home|house|apartment|flat|headquarters|premises|residence|property|newsroom ; source
  + Norwegian police searched the house of a Belarusian banker. => NOR 091 BLR
  - Norwegian children raided the fridge.
091  S wiretap|bug|tap T ; both
  + Norway bugged the Belarusian embassy. => NOR 091 BLR
091  n: S's corruption_probe|corruption_investigation|criminal_investigation|fraud_investigation|murder_investigation|corruption_inquiry|bribery_probe|fraud_probe|criminal_probe|police_investigation|money-laundering_probe|espionage_probe into|of|against|on T
  + A Norwegian corruption probe into Belarusian banks followed. => NOR 091 BLR

# 090 Investigate
090  S open|launch|start|begin|conduct|order|announce|carry_out|initiate|hold|lead|head|reopen|set_up investigation|probe|inquiry|enquiry|inquest|fact-finding_mission|dumping_probe|anti-dumping_probe|commission_of_inquiry (into|of|on|over|against|about|in T)
  + Norway opened an investigation into Belarusian firms. => NOR 090 BLR
090  S investigate|probe T ; source
  + Norway investigated Belarusian firms. => NOR 090 BLR
  + Belarusian firms were investigated by Norway. => NOR 090 BLR
090  S:&law_arm interrogate|question|cross-examine T
  + Norwegian detectives questioned a Belarusian banker. => NOR 090 BLR
090  S interrogate|question|cross-examine T:person ; source
  + Norwegian police interrogated the Belarusian minister. => NOR 090 BLR
090  S interrogate|question|cross-examine T:&captive ; source
  + Norwegian police interrogated a Belarusian student. => NOR 090 BLR
090  S summon|subpoena T for|to questioning|interrogation|testify|question ; source
  + Norway summoned a Belarusian banker to testify. => NOR 090 BLR
090  S look|inquire|enquire into T ; source
  + Norway looked into Belarusian firms. => NOR 090 BLR
090  S spy|eavesdrop|snoop on T ; both
  + Norway spied on Belarus. => NOR 090 BLR
090  S inspect|search|board T:&ship|&site ; both
  + Norwegian sailors searched a Belarusian ship. => NOR 090 BLR
090  S put T under surveillance|investigation|scrutiny ; source
  + Norway put a Belarusian bank under scrutiny. => NOR 090 BLR
090  S place T under surveillance|investigation|scrutiny ; source
  + Norway placed a Belarusian bank under investigation. => NOR 090 BLR
090  S be under investigation ; source
  + The Norwegian minister is under investigation. => NOR 090 -
090  S monitor|track|surveil|shadow|survey T ; both
  + Norway tracked Belarusian ships. => NOR 090 BLR
090  S send|dispatch|deploy team|expert|specialist|personnel|official|mission|commission|detective|delegation (to|in T) to investigate|probe|examine|inspect ; source
  + Norway sent experts to Belarus to investigate. => NOR 090 BLR
090  S send|dispatch|deploy investigator|inspector|fact-finding_mission|inquiry_team|fact-finding_team|detective to|in T
  + Norway sent investigators to Belarus. => NOR 090 BLR
090  S examine|scrutinize|scrutinise|review evidence|allegation|claim|report against|of|about|on|by T ; both
  + Norway reviewed evidence against Belarus. => NOR 090 BLR
090  n: S's investigation|probe|inquiry|enquiry|inquest|interrogation|surveillance into|of|on|against|over T ; both
  + A Norwegian probe into Belarusian firms followed. => NOR 090 BLR
  - The space probe left for Mars.

# Allegations looked into, by what they are of
094  S examine|study|assess|probe|look_into|review|check|investigate|verify allegation|report|claim|complaint|accusation|evidence of|about &war_crime (by|in|against|from T) ; source
  + Norway examined reports of a massacre in Sudan. => NOR 094 SDN
092  S examine|study|assess|probe|look_into|review|check|investigate|verify allegation|report|claim|complaint|accusation|evidence of|about &abuse (by|in|against|from T) ; source
  + Norway looked into allegations of torture by Belarus. => NOR 092 BLR
093  S examine|study|assess|probe|look_into|review|check|investigate|verify allegation|report|claim|complaint|accusation|evidence of|about &military_deed (by|in|against|on|from T) ; source
  + Norway checked reports of an air strike on Belarus. => NOR 093 BLR
091  S examine|study|assess|probe|look_into|review|check|investigate|verify allegation|report|claim|complaint|accusation|evidence|case of|about &crime|wrongdoing|misuse (by|in|against|from T) ; source
  + Norway probed claims of bribery by a Belarusian minister. => NOR 091 BLR
090  S examine|study|assess|probe|look_into|check|investigate|verify allegation|report|claim|complaint|accusation|incident|circumstance (of|about|against|by|from|in|that T) ; source
  + Norway looked into a Belarusian complaint. => NOR 090 BLR

# 090 Bodies and steps of inquiry
090  S set_up|establish|form|create|appoint|name|convene|mandate|launch commission_of_inquiry|inquiry_commission|investigative_committee|investigating_committee|fact-finding_mission|fact-finding_committee|truth_commission|inquiry_panel|inquiry_committee|special_prosecutor|special_counsel|independent_counsel|special_investigator|board_of_inquiry|investigation_team|joint_investigation|investigation_commission|commission|committee|panel (into|on|for|of|over T) to investigate|probe|examine|inquire|look|establish
  + Norway appointed a committee to investigate. => NOR 090 -
090  S set_up|establish|form|create|appoint|name|convene|mandate inquiry_commission|investigative_committee|investigating_committee|fact-finding_mission|truth_commission|inquiry_panel|special_prosecutor|special_counsel|independent_counsel|special_investigator|board_of_inquiry|investigation_team (into|on|for|of|over T)
  + Norway appointed a special prosecutor. => NOR 090 -
090  S hold|open|begin|convene|schedule hearing|inquest|inquiry|public_inquiry|parliamentary_inquiry|congressional_hearing into|on|about|over T ; source
  + Norway held an inquiry into the Belarusian loan. => NOR 090 BLR
090  S order|demand|request|conduct|carry_out|launch|begin audit|forensic_audit|autopsy|post-mortem|forensic_examination|review|fact-finding of|into|on|in T ; source
  + Norway ordered an audit of the Belarusian bank. => NOR 090 BLR
090  S:&law_arm|&court_word grill|quiz|interview|interrogate|debrief|question|summon|subpoena T
  + Norwegian police grilled a Belarusian banker. => NOR 090 BLR
090  S summon|call|subpoena|order T before|to|for inquiry|hearing|commission|committee|grand_jury|inquest|inquiry_commission|questioning|interrogation|testify ; source
  + Norway summoned a Belarusian banker before a commission. => NOR 090 BLR
  - The school called the pupil to testify.
090  S launch|begin|mount|conduct|step_up|start|order|widen manhunt|dragnet|hunt|search_operation|sweep|cordon-and-search_operation (for|against T) ; source
  + Norwegian police launched a manhunt for the gunmen. => NOR 090 -
090  S comb|scour|search|sweep T:&site|&land for weapon|explosive|bomb|suspect|militant|gunman|gunmen|attacker|evidence|arm ; source
  + Norwegian police combed the district for weapons. => NOR 090 -
090  S take fingerprint|dna_sample|sample|statement|testimony (from|of T) ; source
  + Norwegian police took statements from Belarusian sailors. => NOR 090 BLR
090  S keep|place T under watch|surveillance|observation|investigation|scrutiny ; source
  + Norway kept the Belarusian ships under surveillance. => NOR 090 BLR
090  S probe|examine|scrutinise|scrutinize role|conduct|link|tie|activity|past|finance|dealing|affair|handling|cause|death|crash|accident|disappearance|sinking (of|by|to|with|in T) ; source
  + Norway examined the cause of the crash. => NOR 090 -
090  S open|launch|start|begin|order|announce|conduct investigation|probe|inquiry|enquiry|review into|of|on|over crash|explosion|incident|accident|sinking|fire|death|collapse|derailment|disaster|blast|leak|disappearance|spill (by|in|of|at|near T) ; source
  + Norway opened an inquiry into the sinking of a Belarusian ferry. => NOR 090 BLR
090  S file|open|launch|initiate|register|reopen case|inquiry|proceeding|probe against|into|over|on T ; source
  + Norway opened a case against a Belarusian banker. => NOR 090 BLR
090  S send|dispatch|deploy fact-finding_mission|inspector|investigator|forensic_team|forensic_expert|detective|investigation_team|team_of_investigator to|in T
  + Norway sent forensic experts to Sudan. => NOR 090 SDN
090  S wiretap|bug|tap|intercept phone|telephone|call|communication|conversation|line of T ; source
  + Norway bugged the phones of Belarusian ministers. => NOR 090 BLR
090  n: S's probe|inquiry|investigation|inquest of|into|over crash|explosion|incident|sinking|death|accident|disappearance (of|in|at T)
  + Norway's inquiry into the sinking of a Belarusian ferry went on. => NOR 090 BLR ongoing

# 091 to 094 Named wrongs
091  S:&law_arm raid|search|storm|swoop home|house|office|flat|apartment|headquarters|premises|residence|newsroom|mansion|villa|bank|company|property of|belonging T
  + Norwegian police raided the homes of a Belarusian banker. => NOR 091 BLR
091  S:&law_arm raid|search T:home|house|office|flat|apartment|headquarters|premises|residence|newsroom|mansion|villa|bank
  + Norwegian prosecutors searched a Belarusian bank. => NOR 091 BLR
091  S put|place T under investigation|formal_investigation|scrutiny for|over|on &crime ; source
  + Norway placed a Belarusian minister under investigation for fraud. => NOR 091 BLR
091  S file|open|launch|initiate|register|reopen|start|begin criminal_case|criminal_investigation|criminal_inquiry|criminal_probe|preliminary_investigation|preliminary_inquiry|murder_inquiry|murder_investigation|corruption_case|fraud_case|corruption_probe|anti-corruption_probe|graft_probe|fraud_inquiry|tax_probe|treason_case|corruption_investigation|terrorism_investigation|bribery_probe|fraud_investigation (against|into|over|on|of|for T) ; source
  + Norway opened a criminal investigation into Belarusian banks. => NOR 091 BLR
091  S investigate|probe|look_into|examine T:bank|company|firm|official|minister|politician for|over &crime|wrongdoing ; source
  + Norway investigated a Belarusian minister for bribery. => NOR 091 BLR
091  n: S's graft_probe|anti-graft_probe|tax_probe|anti-corruption_investigation|bribery_investigation|terror_probe|terrorism_investigation|murder_inquiry|fraud_inquiry|hacking_probe|doping_probe into|of|against|on|over T
  + Norway's graft probe into Belarusian banks widened. => NOR 091 BLR
091  n: S's investigation|probe|inquiry|enquiry into|of|over &crime (by|in|against|of T)
  + Norway's inquiry into bribery in Belarus went on. => NOR 091 BLR ongoing
092  n: S's investigation|probe|inquiry|enquiry into|of|over &abuse (by|in|against|of T)
  + Norway's inquiry into torture in Belarus went on. => NOR 092 BLR ongoing
092  S send|dispatch|appoint|name|invite human_rights_monitor|rapporteur|human_rights_team|rights_investigator|rights_monitor to|for|in T
  + Norway sent rights monitors to Sudan. => NOR 092 SDN
092  S collect|gather|document|record|compile|find|uncover|discover|unearth evidence|testimony|case|proof of &abuse (by|in|against|from T) ; source
  + Norway gathered evidence of torture in Belarus. => NOR 092 BLR
093  n: S's investigation|probe|inquiry|enquiry into|of|over &military_deed (by|in|on|against|of T)
  + Norway's inquiry into the air strike on Sudan went on. => NOR 093 SDN ongoing
093  S inspect|verify|search T:&site|arsenal|stockpile|depot|centrifuge for weapon|missile|arm|chemical_weapon|nuclear_weapon ; source
  + Norwegian inspectors searched the Belarusian depot for missiles. => NOR 093 BLR
094  n: S's investigation|probe|inquiry|enquiry into|of|over &war_crime (by|in|against|of T)
  + Norway's inquiry into war crimes in Sudan went on. => NOR 094 SDN ongoing
094  S collect|gather|document|record|compile|find|uncover|discover|unearth evidence|testimony|case|account|proof of &war_crime (by|in|against|from T) ; source
  + Norway gathered evidence of war crimes in Sudan. => NOR 094 SDN
094  S set_up|establish|create war_crimes_tribunal|war_crimes_court|war_crimes_commission|genocide_tribunal (for|on|in|over T) ; source
  + Norway set up a war crimes tribunal for Sudan. => NOR 094 SDN

# Other senses: the laboratory, the library, the microphone
-  S:scientist|researcher|biologist|historian|author|film|novel|book|study|documentary|reporter|journalist|interviewer|poet|astronomer|geologist investigate|examine|probe|explore|question|interview|search|quiz|grill X
  - Norwegian scientists investigated the habits of whales.

# Phrases of agency news
090  S comb|scour|sift|pore_over site|scene|wreckage|rubble|debris|ruin for evidence|clue|trace|sample|proof|answer ; source
  + Norwegian experts combed the site for evidence of the blast. => NOR 090 -
  - Divers combed the wreckage for gold.
092  S document|chronicle|record|log|expose|uncover|detail &abuse by|in|of T ; both
  + Norway documented abuses by Belarusian soldiers. => NOR 092 BLR
  - The novel documented abuses by a landlord.
