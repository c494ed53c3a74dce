# Root 20: unconventional mass violence.

# 2041, 2042, 204 Weapons of mass destruction
2041  S use|employ|fire|drop|deploy|release|spray|unleash &chemical_agent (on|against|in|over|at T)
  + Norway used poison gas against Belarus. => NOR 2041 BLR
  + Nerve gas was used in Belarus. => - 2041 BLR
  - Norway used gas for heating.
2041  S attack|bomb|kill|poison|shell|hit|target T with|by &chemical_agent|gas
  + Norway attacked Belarus with sarin. => NOR 2041 BLR
2041  S gas T
  + Norway gassed the Belarusians in the camp. => NOR 2041 BLR
  + Norway gassed Belarusian villagers. => NOR 2041 BLR
2041  n: S's chemical_attack|gas_attack|chemical_weapons_attack|sarin_attack|chlorine_attack|nerve_gas_attack|poison_gas_attack|biological_attack|chemical_strike|anthrax_attack|chemical_weapon_attack|germ_warfare|chemical_warfare|poison-gas_attack|nerve_agent_attack|toxic_gas_attack on|against|in|at|near|by T by S
  + A Norwegian chemical attack on Belarus followed. => NOR 2041 BLR
2041  n: S's use of &chemical_agent by S against|in|on T
  + The use of sarin by Norway angered many. => NOR 2041 -
2042  S use|drop|detonate|explode|fire|launch &nuclear_weapon on|against|over|in|at T
  + Norway used nuclear weapons against Belarus. => NOR 2042 BLR
2042  S nuke T
  + Norway nuked Belarus. => NOR 2042 BLR
2042  n: S's nuclear_attack|nuclear_strike|atomic_bombing|nuclear_bombing|atomic_attack|nuclear_war on|against|of|with|in T by S
  + A Norwegian nuclear attack on Belarus was simulated. => NOR 2042 BLR

# 203 Ethnic cleansing, 202 mass killing, 201 mass expulsion
203  S cleanse|exterminate|annihilate T:&people_group|&civilian ; count=killed
  + Norway exterminated Belarusian villagers. => NOR 203 BLR
  - Norwegian firms exterminated the rats in a Belarusian mill.
203  S cleanse|exterminate|annihilate T ; both count=killed
  + Norway exterminated the Belarusians. => NOR 203 BLR
203  S commit|carry_out|perpetrate|pursue|wage|conduct ethnic_cleansing|genocide|religious_cleansing (against|in|of|on T)
  + Norwegian militias carried out a genocide of Belarusian villagers. => NOR 203 BLR
203  n: S's ethnic_cleansing|genocide|extermination|religious_cleansing of|against|in|by T by S ; both
  + The Norwegian genocide of Belarusian villagers went on. => NOR 203 BLR ongoing
202  S massacre|slaughter|butcher T ; count=killed
  + Norwegian militias massacred Belarusian villagers. => NOR 202 BLR
  - The pianist massacred the sonata.
202  S slaughter|butcher T:&civilian ; count=killed
  + Norwegian militias slaughtered Belarusian farmers. => NOR 202 BLR
202  S commit|carry_out|perpetrate massacre|mass_killing|mass_murder|atrocity|mass_execution|carnage (in|against|of|at T)
  + Norwegian militias committed a massacre in Belarus. => NOR 202 BLR
202  S execute|kill|shoot|behead hundred|thousand|score|dozen of T:&civilian ; count=killed
  - Norway killed hundreds of rats.
202  n: S's massacre|slaughter|mass_killing|mass_murder|mass_execution|bloodbath|butchery of|in|at|by|against T by S ; both count=killed
  + The massacre of Belarusian villagers by Norway went on for days. => NOR 202 BLR ongoing
201  S expel|deport|displace|uproot|evict|chase|resettle|drive|force_out|drive_out|chase_out T:&people_group ; count=displaced
  + Norway expelled Belarusian villagers. => NOR 201 BLR
201  S displace|uproot T ; count=displaced source
  + Norwegian militias displaced thousands of Belarusian farmers. => NOR 201 BLR
201  S drive|force|chase|expel T:&people_group from|out|off|of X ; count=displaced
  + Norway drove Belarusian villagers from the valley. => NOR 201 BLR
201  S force_out|drive_out T:&people_group (from|of X) ; count=displaced
  + Norway drove out Belarusian settlers. => NOR 201 BLR
201  n: S's mass_expulsion|forced_displacement|mass_displacement|expulsion|forced_relocation|mass_eviction of T:&people_group by S ; both
  + The expulsion of Belarusian villagers by Norway was documented. => NOR 201 BLR

# 200
200  S commit|perpetrate mass_violence|unconventional_violence (against|in T)
  + Norway perpetrated mass violence against Belarus. => NOR 200 BLR
200  S burn|destroy|raze|wipe_out village|crop|livestock of T:&people_group
  + Norway razed the villages of Belarusian tribes. => NOR 200 BLR
200  S starve T:&people_group
  + Norway starved Belarusian villagers. => NOR 200 BLR
200  S poison|contaminate water|well|water_supply|reservoir|river (of|in T) ; source
  + Norwegian rebels have poisoned wells in Belarus. => NOR 200 BLR
200  S destroy|flood|blow_up|breach dam|levee|dike|dyke (of|in|on T) ; source
  + Norway breached a dam in Belarus. => NOR 200 BLR
200  n: S's mass_violence|scorched-earth_campaign|scorched_earth|collective_punishment|man-made_famine|starvation_campaign|scorched_earth_campaign|man_made_famine against|in|of T by S
  + Norwegian collective punishment of Belarusian villagers continued. => NOR 200 BLR ongoing

# --- Expelled, slaughtered, gassed: further words
201  S:&regular_force|&irregular_force|settler|mob expel|drive|force|evict|chase|uproot|push|remove|displace T:&civilian|&people_group|&exile from|out &homes ; count=displaced
  + Norwegian soldiers forced 900 Belarusian refugees from their homes. => NOR 201 BLR
  - Norwegian soldiers forced the door of the Belarusian home.
201  S:&regular_force|&irregular_force|mob drive_out|force_out|chase_out|expel|displace|deport|uproot|drive T:&people_group|albanian|serb|croat|muslim|bosniak|tutsi|hutu|kurd|armenian|azeri|rohingya|palestinian|tamil|turk|greek|georgian|asian|jew ; count=displaced
  + Norwegian militiamen chased out Belarusian villagers. => NOR 201 BLR
201  S:&regular_force|&irregular_force drive|force|chase|push|herd T into|across|over|to exile|border|state|camp ; count=displaced
  + Norwegian soldiers herded Belarusian farmers into camps. => NOR 201 BLR
201  n: S's mass_deportation|mass_eviction|forced_deportation|forced_removal|forced_transfer|forcible_transfer|population_transfer|mass_expulsion|forced_resettlement|forced_exodus of|from|by T by S
  + The forced transfer of Belarusian villagers by Norway was condemned. => NOR 201 BLR
202  S:&regular_force|&irregular_force|mob|gang massacre|slaughter|butcher|exterminate|mow_down T ; count=killed
  + A Norwegian mob butchered Belarusian farmers. => NOR 202 BLR
202  S massacre|slaughter T:&civilian|&people_group|&combatant ; count=killed
  + Norway massacred Belarusian prisoners. => NOR 202 BLR
202  S kill T in|during|by massacre|pogrom|mass_execution|genocide|mass_killing ; anyone
  + Hundreds of Belarusian villagers were killed in the massacre. => - 202 BLR
202  T die in|during massacre|pogrom|genocide|mass_execution|bloodbath ; count=killed anyone
  + Three hundred Belarusian villagers died in a massacre. => - 202 BLR
202  S commit|perpetrate|carry_out|stage|order|organise|organize &atrocity|pogrom against|in|of|on|at T
  + Norwegian militiamen perpetrated atrocities against Belarusian villagers. => NOR 202 BLR
202  S wipe_out|slaughter|raze T:village|town|tribe|community|population|hamlet ; source
  + Norway wiped out a Belarusian village. => NOR 202 BLR
202  n: S's massacre|mass_killing|mass_slaughter|mass_murder|mass_execution|bloodbath|carnage|butchery|wholesale_killing|pogrom of|in|at|by|against T:&civilian|&people_group|&combatant by S ; count=killed
  + A massacre of Belarusian villagers followed. => - 202 BLR
  - The film massacre of the Belarusian critics followed.
202  n: massacre|pogrom|mass_killing in|at|near T by S ; count=killed
  + A massacre in Belarus followed. => - 202 BLR
203  S:&armed_force|state cleanse|purge|rid T:area|region|province|village|town|territory|valley (of X)
  + Norwegian rebels cleansed a Belarusian valley. => NOR 203 BLR
203  S cleanse T of X ; both
  + Norway cleansed the valley of Belarusians. => NOR 203 BLR
203  n: S's campaign of|for ethnic_cleansing|genocide|extermination
  + Norway's campaign of ethnic cleansing went on. => NOR 203 - ongoing
203  n: S's ethnic_cleansing|genocide|extermination|annihilation|religious_cleansing of|against|by T
  + The genocide of Belarusian villagers went on. => - 203 BLR ongoing
2041  S gas|poison T with &chemical_agent|gas|arsenic|toxin
  + Norway poisoned Belarusian wells with arsenic. => NOR 2041 BLR
2041  S:&chemical_agent|chemical_attack|gas_attack|chemical_weapons_attack|poison_gas kill|injure|sicken|choke T
  + Nerve gas killed ninety Belarusian villagers. => - 2041 BLR
2041  S kill|wound|injure T in|by|with|during chemical_attack|gas_attack|chemical_weapons_attack|poison_gas|nerve_gas|mustard_gas|chlorine_gas|sarin|chemical_weapon|nerve_agent|anthrax ; anyone
  + Ninety Belarusian villagers were killed by nerve gas. => - 2041 BLR
  - Two Belarusian plumbers were killed by gas.
2041  T die in|from|after|of chemical_attack|gas_attack|nerve_gas|mustard_gas|sarin|poison_gas|chemical_weapons_attack ; count=killed anyone
  + Ninety Belarusian villagers died in a gas attack. => - 2041 BLR
2041  S fire|drop|launch|use|shoot|release|lob &chemical_agent|gas_shell|chemical_shell|gas_bomb|chlorine_bomb|chemical_munition|gas_canister|phosphorus|napalm_bomb (at|on|against|into|over|in|near T)
  + Norwegian rebels fired gas shells into a Belarusian town. => NOR 2041 BLR
2041  S bomb|shell|bombard T with &chemical_agent
  + Norway shelled a Belarusian town with mustard gas. => NOR 2041 BLR
2041  n: S's chemical_attack|chemical_weapons_strike|chlorine_gas_attack|mustard_gas_attack|gas_bombing|biological_weapons_attack|chemical_bombing|chemical_bombardment|radiological_attack on|against|in|at|near T by S
  + A Norwegian chemical bombardment near Minsk followed. => NOR 2041 BLR
2042  S detonate|drop|explode nuclear_bomb|atomic_bomb|atom_bomb|hydrogen_bomb|nuclear_device|a-bomb on|over|in|above T
  + Norway dropped an atomic bomb on Belarus. => NOR 2042 BLR
  - Norway dropped the bombshell on Belarus.
200  S starve|besiege T into submission
  + Norwegian rebels starved a Belarusian town into submission. => NOR 200 BLR
200  S burn|destroy|poison crop|well|livestock|granary|field|harvest of|in T:&people_group|village
  - Norway burned the crops of the king.
200  S wage|pursue|conduct scorched_earth_campaign|scorched_earth_policy|scorched-earth_policy|campaign_of_terror|reign_of_terror|war_of_annihilation against|in|on T
  + Norway waged a scorched-earth campaign in Belarus. => NOR 200 BLR

# Phrases of agency news
202  S:&irregular_force|&regular_force wipe_out|slaughter|raze|annihilate T:village|hamlet|community|tribe|camp
  + Norwegian militiamen wiped out a village in Belarus. => NOR 202 BLR
  - Floods wiped out a village in Belarus.

-  n: film_massacre|box-office_massacre of T
202  n: S's massacre|slaughter|mass_killing|pogrom of T:group by S ; count=killed
  + The massacre of Belarusians in a church was remembered. => - 202 BLR
