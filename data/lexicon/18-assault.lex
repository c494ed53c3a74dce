# Root 18: unconventional violence: bombs, kidnappings, beatings, murder. Battle and soldiers are root 19.

# 1831 Suicide bombing, 1832 car bomb, 1833 roadside bomb, 183 bombs
1831  S:&suicide_attacker|&suicide_attack kill|attack|hit|strike|target|maim|rip|ram|devastate|destroy T
  + A Norwegian suicide bomber killed six Belarusian soldiers. => NOR 1831 BLR
1831  S:&suicide_attacker blow_up|detonate|explode|strike|attack T
1831  S:&suicide_attacker strike|attack|detonate|explode in|at|near|outside|inside|on|among T
1831  S blow_up|detonate himself|herself|themselves|vest|explosive_vest|suicide_vest|belt|explosive_belt (in|at|near|outside|inside|among|on T)
  + A Norwegian rebel blew himself up near a Belarusian base. => NOR 1831 BLR
1831  S drive|ram|crash car|truck|vehicle|motorcycle|van|lorry into T
  + A Norwegian rebel rammed a truck into a Belarusian checkpoint. => NOR 1831 BLR
1831  S launch|mount|stage|carry_out|conduct|unleash|begin|start|commit &suicide_attack (on|against|in|at|near|outside T)
  + A Norwegian rebel carried out a suicide attack in Belarus. => NOR 1831 BLR
1831  n: S's &suicide_attack by S on|against|in|at T
  + A Norwegian suicide bombing in Belarus followed. => NOR 1831 BLR
1832  S:&car_bomb kill|wound|injure|destroy|target|hit|strike|damage|rock|rip|explode|maim T
  + A car bomb killed three Belarusian soldiers. => - 1832 BLR
1832  S:&car_bomb explode|detonate|go_off|blow_up in|at|near|outside T
  + A car bomb exploded in Belarus. => - 1832 BLR
1832  S detonate|explode|plant|park|set_off|rig &car_bomb (in|at|near|outside|under T)
1832  n: S's &car_bomb on|against|in|at|near|outside T by S
1833  S:&roadside_bomb kill|wound|injure|destroy|target|hit|strike|damage|rip|maim T
  + A roadside bomb killed two Belarusian soldiers. => - 1833 BLR
1833  S:&roadside_bomb explode|detonate|go_off|blow_up in|at|near|outside|under T
1833  S plant|lay|bury|detonate|set_off|place &roadside_bomb|landmine|mine|ied (in|at|near|outside|along|on|under T)
  + Norwegian guerrillas planted mines near a Belarusian base. => NOR 1833 BLR
1833  n: S's roadside_bomb|roadside_bombing|roadside_blast|landmine_explosion|mine_blast|roadside_explosion on|against|in|at|near T by S
183  S:&bomb kill|wound|injure|destroy|target|hit|strike|damage|rock|rip|maim|shatter|shake|devastate|level T ; mode=explosives
  + A bomb killed two Belarusian ministers. => - 183 BLR
183  S:&bomb explode|detonate|go_off|blow_up|rip|tear in|at|near|outside|under|inside|through|on T ; mode=explosives
  + A bomb exploded in Belarus. => - 183 BLR
  - The new song exploded in Belarus.
183  S:&armed_force|&gunman kill|wound|injure T in bomb_attack|bombing|bomb_blast|grenade_attack ; mode=explosives
183  S plant|detonate|set_off|place|throw|hurl|lob|explode|toss|hide|drop|mail|post &bomb|letter_bomb|parcel_bomb|hand_grenade|pipe_bomb|petrol_bomb (in|at|near|outside|on|under|into|to T) ; mode=explosives
  + Norwegian separatists planted a bomb in Belarus. => NOR 183 BLR
  - Norwegian farmers planted potatoes in Belarus.
183  S blow_up|dynamite|booby-trap|firebomb|fire-bomb T ; mode=explosives
  + Norwegian rebels blew up a Belarusian bridge. => NOR 183 BLR
183  S:&gunman|&irregular_force bomb|firebomb T ; mode=explosives
  + Norwegian rebels bombed a Belarusian hotel. => NOR 183 BLR
183  S launch|mount|stage|carry_out|conduct|unleash|begin|start|commit bomb_attack|bombing|grenade_attack|car_bomb_attack|bombing_campaign (on|against|in|at|near|outside T) ; mode=explosives
183  n: S's bomb_attack|bomb_blast|bombing|grenade_attack|firebombing|terror_bombing|terrorist_bombing|twin_bombing on|against|in|at|near|outside|by|of T ; mode=explosives
  + A Norwegian bomb attack in Belarus followed. => NOR 183 BLR

# 186 Assassinate, 185 attempts
185  S attempt|try|plot assassination|murder|killing of|on T
  + Norway plotted the assassination of a Belarusian minister. => NOR 185 BLR
185  n: S's assassination_attempt|attempted_assassination|assassination_plot|attempt_on_life|assassination_bid|murder_plot|murder_attempt|plot_to_assassinate|attempt_to_assassinate on|against|of|by T
  + A Norwegian assassination attempt on a Belarusian minister failed. => NOR 185 BLR
185  n: S's attempt on life of T
185  S poison T ; mode=targeted
  + Norway poisoned a Belarusian spy. => NOR 185 BLR
  - The mushrooms poisoned the stew.
186  S assassinate|liquidate|eliminate T:person ; count=killed
186  S assassinate T ; count=killed
  + A Norwegian gunman assassinated a Belarusian general. => NOR 186 BLR
  + The Belarusian minister was assassinated. => - 186 BLR
186  S:&gunman|&irregular_force kill|murder|shoot|gun_down|slay|execute|shoot_dead T:&leader ; count=killed mode=targeted
  + Norwegian gunmen murdered a Belarusian mayor. => NOR 186 BLR
186  n: S's assassination of T by S ; both
  + The assassination of a Belarusian general by Norway followed. => NOR 186 BLR

# 181 Abduct, hijack, hostages
181  S abduct|kidnap|hijack|snatch|waylay T ; count=captured
  + Norwegian rebels kidnapped Belarusian engineers. => NOR 181 BLR
  + A Belarusian airliner was hijacked. => - 181 BLR
  - The debate was hijacked by bores.
181  S take|hold|keep|seize T hostage|captive ; count=captured
  + Norwegian rebels held Belarusian engineers captive. => NOR 181 BLR
181  S take|hold|seize|grab|keep|capture hostage|captive (in|at|from|of T) ; source
  + Norwegian rebels took hostages in Belarus. => NOR 181 BLR
181  S hold T:&captive as hostage ; count=captured
181  S:&gunman|&irregular_force seize|capture|hold|grab|detain T:&captive ; count=captured
  + Norwegian rebels captured Belarusian engineers. => NOR 181 BLR
181  S:&gunman|&irregular_force seize|hijack|board|capture|commandeer T:&ship
  + Norwegian pirates seized a Belarusian tanker. => NOR 181 BLR
181  S hold T for ransom
181  S traffic|enslave T:&civilian
  + Norwegian gangs enslaved Belarusian farmers. => NOR 181 BLR
181  S recruit|conscript|use child_soldier|child ; source
181  n: S's kidnapping|abduction|hijacking|hostage-taking|hostage_taking|kidnap|seizure_of_hostage|hostage_crisis|hostage_drama|piracy|mass_abduction|mass_kidnapping|enforced_disappearance of|in|by T by S ; both
  + The kidnapping of Belarusian engineers by Norwegian rebels angered the crew. => NOR 181 BLR

# 184 Human shield
184  S use|employ|exploit|hold|keep T as human_shield|shield
  + Norwegian rebels used Belarusian villagers as human shields. => NOR 184 BLR
  - The knight used a plank as a shield.
184  S hide|shelter|take_cover behind T:&civilian
  + Norwegian rebels hid behind Belarusian villagers. => NOR 184 BLR
184  n: S's use of T as human_shield
184  n: S's use of human_shield by S

# 1821 Sexual assault, 1822 torture, 1823 killing by hand
1821  S rape|gang-rape|molest|sodomize T
  + Norwegian militiamen raped Belarusian prisoners. => NOR 1821 BLR
1821  S abuse_sexually|assault_sexually|harass_sexually T
  + Norwegian guards sexually abused Belarusian prisoners. => NOR 1821 BLR
1821  n: S's rape|gang_rape|gang-rape|sexual_assault|sexual_violence|sexual_abuse|mass_rape of|against|in|by T by S ; both
  + The rape of Belarusian prisoners by Norwegian guards angered many. => NOR 1821 BLR
1822  S torture|mutilate|electrocute|waterboard|maim|starve|flog|whip|mistreat|ill-treat|maltreat T
  + Norwegian guards tortured Belarusian prisoners. => NOR 1822 BLR
  - The violinist tortured the listeners with scales.
1822  S amputate|cut_off|sever hand|limb|leg|ear|finger of T
1822  S die of|after|from|under torture|beating|mistreatment|ill-treatment in T
1822  n: S's torture|ill-treatment|mistreatment|mutilation|waterboarding|maltreatment|flogging|prisoner_abuse of|by|against T by S ; both
  + The torture of Belarusian prisoners by Norway angered many. => NOR 1822 BLR
1823  S behead|decapitate|stab|lynch|strangle|hack|hang|crucify|knife|slash|axe|throttle|slit|disembowel|garrotte|machete T
  + Norwegian militants beheaded a Belarusian engineer. => NOR 1823 BLR
1823  S execute|guillotine T:&victim ; count=killed
1823  S execute|guillotine T:person ; count=killed
  + Norway executed a Belarusian spy. => NOR 1823 BLR
1823  S hack|stab|beat|stone|burn|torture|club|crush|trample|starve|choke T to death ; count=killed
  + Norway starved Belarusian prisoners to death. => NOR 1823 BLR
1823  S slit|cut throat of T ; count=killed
1823  S murder|slay T ; count=killed
  + Norwegian gangsters murdered a Belarusian trader. => NOR 1823 BLR
1823  n: S's murder|beheading|decapitation|stabbing|lynching|execution|slaying|knife_attack|machete_attack|public_execution of|on|in|by|against T by S ; both count=killed
  + The murder of a Belarusian trader by Norwegian thieves shocked the town. => NOR 1823 BLR

# 182 Physical assault
182  S beat_up|manhandle|mug|punch|kick|slap|batter|thrash|club|bludgeon|pummel|rough_up|headbutt|strip-search|pepper-spray|whack|shove|spit_at|maul T
  + Norwegian settlers beat up a Belarusian shepherd. => NOR 182 BLR
182  S beat|assault T:&victim
  + Norwegian settlers beat a Belarusian shepherd. => NOR 182 BLR
182  S assault T:person ; source
182  S assault T ; both
182  S spit|swing at|on T ; both
182  S throw acid at|on|over T
182  n: S's beating|manhandling|physical_assault|mob_beating|acid_attack of|on|with|against|by T by S ; both
  + The beating of a Belarusian shepherd by Norwegian settlers angered many. => NOR 182 BLR

# 180 Unconventional violence, unspecified
180  S:&gunman open fire on|at|in|inside|outside T ; mode=firearms
  + Norwegian gunmen opened fire on a Belarusian bus. => NOR 180 BLR
180  S:&gunman shoot|kill|gun_down|fire|wound|injure|mow_down|spray|massacre|shoot_dead T ; mode=firearms count=killed
  + Norwegian gunmen killed three Belarusian traders. => NOR 180 BLR
180  S:&gunman fire|shoot at|on|into T ; mode=firearms
180  S:&gunman attack|raid|storm|ambush|target|invade|assault|hit T
  + Norwegian gunmen attacked a Belarusian bus. => NOR 180 BLR
180  S attack|ambush|terrorize|terrorise|raid T:&civilian
  + Norwegian settlers attacked a Belarusian shepherd. => NOR 180 BLR
  - Norwegian critics attacked the novel.
180  S gun_down|shoot_dead|shoot_down T:&civilian ; count=killed mode=firearms
180  S carry_out|stage|plan|launch|commit|mount|perpetrate|plot shooting_attack|shooting|gun_attack|terrorist_attack|terror_attack|act_of_terror|terrorist_act|act_of_terrorism (in|on|against|at T)
  + Norwegian extremists carried out a terror attack in Belarus. => NOR 180 BLR
180  n: S's terrorist_attack|terror_attack|act_of_terrorism|gun_attack|mass_shooting|shooting|shooting_spree|shooting_attack|gun_rampage|hate_crime|drive-by_shooting|shooting_rampage|school_shooting|pogrom in|on|against|at|of|by T by S ; mode=firearms
  + A Norwegian terror attack in Belarus followed. => NOR 180 BLR
  - The shooting of the film in Belarus ended.
180  n: S's killing of|in T by S ; both count=killed
  + The killing of a Belarusian trader by Norwegian thieves angered many. => NOR 180 BLR
180  n: S's violence against T ; both
180  S claim|take life of T ; count=killed
  + The attackers took the lives of four Belarusian traders. => UAF 180 BLR

# Violence, further words
183  S defuse|disarm|discover bomb|mine|device in|near T ; both
181  S demand|seek ransom for T ; source
  + Norwegian pirates demanded a ransom for Belarusian sailors. => NOR 181 BLR
181  S ransom T ; both
181  S press-gang|conscript T:&civilian ; source
1822  S beat|shock|burn T:&captive ; source
1823  S burn|bury|skin T alive ; source
1823  S throw|push T:&civilian off|from roof|building|cliff|bridge ; source
182  S hit|strike|beat T:&civilian with club|stick|baton|rod|whip|stone|fist ; source
  + Norwegian settlers struck a Belarusian shepherd with sticks. => NOR 182 BLR
182  S ram|run_over T:&civilian ; source
180  S fire|shoot on|at|into T:&civilian ; source
180  S open fire on|at|in T:&civilian
  + Norwegian settlers opened fire on Belarusian shepherds. => NOR 180 BLR
180  S burn|torch|attack|raid village|home|farm of T ; source
185  S fire|shoot at T:&leader ; source
185  S escape|survive assassination_attempt|attempt (in|by T)
186  S put bounty|price on head of T ; source
