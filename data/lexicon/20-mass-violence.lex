# Root 20: unconventional mass violence.

# 2041, 2042, 204 Weapons of mass destruction
2041  S use|employ|fire|drop|deploy|release|spray|unleash &chemical_agent (on|against|in|over|at T)
  + Norway used poison gas against Belarus. => NOR 2041 BLR
  + Nerve gas was used in Belarus. => - 2041 BLR
  - Norway used gas for heating.
2041  S attack|bomb|kill|poison|shell|hit|target T with|by &chemical_agent|gas
  + Norway attacked Belarus with sarin. => NOR 2041 BLR
2041  S gas T
  + Norway gassed Belarusian villagers. => NOR 2041 BLR
2041  n: S's chemical_attack|gas_attack|chemical_weapons_attack|sarin_attack|chlorine_attack|nerve_gas_attack|poison_gas_attack|biological_attack|chemical_strike|anthrax_attack|chemical_weapon_attack|germ_warfare|chemical_warfare|poison-gas_attack|nerve_agent_attack|toxic_gas_attack on|against|in|at|near|by T by S
  + A Norwegian chemical attack on Belarus followed. => NOR 2041 BLR
2041  n: S's use of &chemical_agent by S against|in|on T
  + The use of sarin by Norway angered many. => NOR 2041 -
2042  S use|drop|detonate|explode|fire|launch &nuclear_weapon on|against|over|in|at T
  + Norway used nuclear weapons against Belarus. => NOR 2042 BLR
2042  S nuke T
2042  n: S's nuclear_attack|nuclear_strike|atomic_bombing|nuclear_bombing|atomic_attack|nuclear_war on|against|of|with|in T by S
  + A Norwegian nuclear attack on Belarus was simulated. => NOR 2042 BLR

# 203 Ethnic cleansing, 202 mass killing, 201 mass expulsion
203  S cleanse|exterminate|annihilate T
  + Norway exterminated Belarusian villagers. => NOR 203 BLR
203  S commit|carry_out|perpetrate|pursue|wage|conduct ethnic_cleansing|genocide|religious_cleansing (against|in|of|on T)
  + Norwegian militias carried out a genocide of Belarusian villagers. => NOR 203 BLR
203  n: S's ethnic_cleansing|genocide|extermination|religious_cleansing of|against|in|by T by S ; both
  + The Norwegian genocide of Belarusian villagers went on. => NOR 203 BLR ongoing
202  S massacre|slaughter|butcher T
  + Norwegian militias massacred Belarusian villagers. => NOR 202 BLR
  - The pianist massacred the sonata.
202  S slaughter|butcher T:&civilian ; count=killed
  + Norwegian militias slaughtered Belarusian farmers. => NOR 202 BLR
202  S commit|carry_out|perpetrate massacre|mass_killing|mass_murder|atrocity|mass_execution|carnage (in|against|of|at T)
  + Norwegian militias committed a massacre in Belarus. => NOR 202 BLR
202  S execute|kill|shoot|behead hundred|thousand|score|dozen of T:&civilian ; count=killed
202  n: S's massacre|slaughter|mass_killing|mass_murder|mass_execution|bloodbath|butchery of|in|at|by|against T by S ; both
  + The massacre of Belarusian villagers by Norway went on for days. => NOR 202 BLR ongoing
201  S expel|deport|displace|uproot|evict|chase|resettle|drive|force_out|drive_out|chase_out T:&people_group ; count=displaced
  + Norway expelled Belarusian villagers. => NOR 201 BLR
201  S displace|uproot T ; count=displaced source
  + Norwegian militias displaced thousands of Belarusian farmers. => NOR 201 BLR
201  S drive|force|chase|expel T:&people_group from|out|off|of X ; count=displaced
201  S force_out|drive_out T:&people_group (from|of X) ; count=displaced
201  n: S's mass_expulsion|forced_displacement|mass_displacement|expulsion|forced_relocation|mass_eviction of T:&people_group by S ; both
  + The expulsion of Belarusian villagers by Norway was documented. => NOR 201 BLR

# 200
200  S commit|perpetrate mass_violence|unconventional_violence (against|in T)
200  S burn|destroy|raze|wipe_out village|crop|livestock of T:&people_group
200  S starve T:&people_group
200  S poison|contaminate water|well|water_supply|reservoir|river (of|in T) ; source
  + Norwegian rebels have poisoned wells in Belarus. => NOR 200 BLR
200  S destroy|flood|blow_up|breach dam|levee|dike|dyke (of|in|on T) ; source
200  n: S's mass_violence|scorched-earth_campaign|scorched_earth|collective_punishment|man-made_famine|starvation_campaign against|in|of T by S
  + Norwegian collective punishment of Belarusian villagers continued. => NOR 200 BLR ongoing
