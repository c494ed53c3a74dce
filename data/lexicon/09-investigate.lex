# Root 09: investigations, by states, courts and international bodies.

# 094 War crimes
094  S investigate|probe|examine|look_into|review|document &war_crime by|in|of|against|during T
094  S investigate|probe|examine|look_into|review|document|inquire T:&war_crime
  + Norway investigated Belarusian war crimes. => NOR 094 BLR
  + Norway investigated war crimes in Sudan. => NOR 094 SDN
094  S open|launch|start|begin|conduct|order|announce|carry_out investigation|probe|inquiry|enquiry|examination into|of|on|over &war_crime (by|in|of|against T)
  + Norway opened an inquiry into Sudanese war crimes. => NOR 094 SDN
094  S inquire|look into T:&war_crime
094  S exhume|unearth|dig_up body|mass_grave|grave|remains in T
  + Norwegian experts exhumed bodies in Sudan. => NOR 094 SDN
094  S investigate|probe|try T for &war_crime
094  n: S's war_crime_investigation|war_crimes_investigation|war_crimes_probe|war_crimes_inquiry|genocide_investigation|genocide_probe|war_crimes_tribunal into|of|against|on|in T

# 092 Human rights abuses
092  S investigate|probe|examine|look_into|monitor|document|review &abuse by|in|of|against T
092  S investigate|probe|examine|look_into|monitor|document|review T:&abuse
  + Norway investigated Belarusian abuses. => NOR 092 BLR
  + Norway investigated torture in Belarus. => NOR 092 BLR
092  S open|launch|start|begin|conduct|order|announce|carry_out investigation|probe|inquiry|enquiry|examination|review into|of|on|over &abuse (by|in|of|against T)
  + Norway launched a probe into torture in Belarus. => NOR 092 BLR
092  S inquire|look into T:&abuse
092  S investigate T for|over &abuse
092  n: S's human_rights_investigation|human_rights_inquiry|rights_probe|human_rights_probe|torture_probe into|of|in T

# 093 Military action
093  S investigate|probe|examine|look_into|review &military_act by|in|of|on|against|near T
093  S investigate|probe|examine|look_into|review T:&military_act
  + Norway investigated a Belarusian air strike. => NOR 093 BLR
  - Norway examined a Belarusian painting.
  + Norway investigated the shelling of Belarus. => NOR 093 BLR
093  S investigate|examine whether|if X ; source
093  S open|launch|start|begin|conduct|order|announce|carry_out investigation|probe|inquiry|enquiry|review into|of|on|over &military_act (by|in|of|on|against|near T)
  + Norway ordered an inquiry into an air strike on Sudan. => NOR 093 SDN
093  S inquire|look into T:&military_act
093  S inspect|verify|monitor arms_depot|missile_site|weapons_site|nuclear_site|nuclear_facility|nuclear_plant|military_site|chemical_weapons_site|uranium_plant|arsenal in|of T
  + Norwegian experts inspected nuclear sites in Belarus. => NOR 093 BLR
093  S inspect|search|monitor T:arms_depot|missile_site|nuclear_site|nuclear_facility|weapons_site|military_base|stockpile|nuclear_plant
  + Norway inspected a Belarusian military base. => NOR 093 BLR
093  n: S's weapons_inspection|arms_inspection|nuclear_inspection|arms_search in|of|at T

# 091 Crime, corruption
091  S investigate|probe|look_into|examine|review &crime of|by|in|against T
091  S investigate|probe|look_into|examine|review T:&crime
  + Norway investigated Belarusian fraud. => NOR 091 BLR
  + Norway investigated the murder of a Belarusian banker. => NOR 091 BLR
091  S open|launch|start|begin|conduct|order|announce|carry_out|initiate investigation|probe|inquiry|enquiry|case|criminal_case|examination into|of|on|over|against &crime (of|by|in|against|at T)
  + Norway started an investigation into fraud in Belarus. => NOR 091 BLR
091  S inquire|look into T:&crime
091  S investigate|probe|question|interrogate T for|over|about|on|in &crime
  + Norway questioned a Belarusian banker about fraud. => NOR 091 BLR
091  S raid|search T:office|home|house|apartment|flat|headquarters|premises|residence|property|newsroom ; source
  + Norwegian police searched the house of a Belarusian banker. => NOR 091 BLR
  - Norwegian children raided the fridge.
091  S wiretap|bug|tap T ; both
091  n: S's corruption_probe|corruption_investigation|criminal_investigation|fraud_investigation|murder_investigation|corruption_inquiry|bribery_probe|fraud_probe|criminal_probe|police_investigation|money-laundering_probe|espionage_probe into|of|against|on T
  + A Norwegian corruption probe into Belarusian banks followed. => NOR 091 BLR
091  n: S's investigation|probe|inquiry|enquiry into &crime by S

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
090  S look|inquire|enquire into T ; source
  + Norway looked into Belarusian firms. => NOR 090 BLR
090  S spy|eavesdrop|snoop on T ; both
  + Norway spied on Belarus. => NOR 090 BLR
090  S inspect|search|board T:&ship|&site ; both
  + Norwegian sailors searched a Belarusian ship. => NOR 090 BLR
090  S put T under surveillance|investigation|scrutiny ; source
090  S place T under surveillance|investigation|scrutiny ; source
  + Norway placed a Belarusian bank under investigation. => NOR 090 BLR
090  S be under investigation ; source
090  S monitor|track|surveil|shadow|survey T ; both
  + Norway tracked Belarusian ships. => NOR 090 BLR
090  S send|dispatch|deploy team|expert|specialist|personnel|official|mission|commission|detective|delegation (to|in T) to investigate|probe|examine|inspect ; source
  + Norway sent experts to Belarus to investigate. => NOR 090 BLR
090  S send|dispatch|deploy investigator|inspector|fact-finding_mission|inquiry_team|fact-finding_team|detective to|in T
  + Norway sent investigators to Belarus. => NOR 090 BLR
090  S examine|scrutinize|scrutinise|review evidence|allegation|claim|report against|of|about|on|by T ; both
090  n: S's investigation|probe|inquiry|enquiry|inquest|interrogation|surveillance into|of|on|against|over T ; both
  + A Norwegian probe into Belarusian firms followed. => NOR 090 BLR
  - The space probe left for Mars.
