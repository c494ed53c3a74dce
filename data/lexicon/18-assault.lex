# Root 18: unconventional violence: bombs, kidnappings, beatings, murder. Battle and soldiers are root 19.

# 1831 Suicide bombing, 1832 car bomb, 1833 roadside bomb, 183 bombs
1831  S:&suicide_attacker|&suicide_attack kill|attack|hit|strike|target|maim|rip|ram|devastate|destroy T ; anyone
  + A Norwegian suicide bomber killed six Belarusian soldiers. => NOR 1831 BLR
1831  S:&suicide_attacker blow_up|detonate|explode|strike|attack T ; anyone
  + A suicide bomber struck a Belarusian hotel. => - 1831 BLR
1831  S:&suicide_attacker strike|attack|detonate|explode in|at|near|outside|inside|on|among T ; anyone
  + A suicide bomber struck in Belarus. => - 1831 BLR
1831  S blow_up|detonate himself|herself|themselves|vest|explosive_vest|suicide_vest|belt|explosive_belt (in|at|near|outside|inside|among|on T) ; anyone
  + A Norwegian rebel blew himself up near a Belarusian base. => NOR 1831 BLR
1831  S launch|mount|stage|carry_out|conduct|unleash|begin|start|commit &suicide_attack (on|against|in|at|near|outside T)
  + A Norwegian rebel carried out a suicide attack in Belarus. => NOR 1831 BLR
1831  n: S's &suicide_attack by S on|against|in|at T ; anyone
  + A Norwegian suicide bombing in Belarus followed. => NOR 1831 BLR
1832  S:&car_bomb kill|wound|injure|destroy|target|hit|strike|damage|rock|rip|explode|maim T ; anyone
  + A car bomb killed three Belarusian soldiers. => - 1832 BLR
1832  S:&car_bomb explode|detonate|go_off|blow_up in|at|near|outside T ; anyone
  + A car bomb exploded in Belarus. => - 1832 BLR
1832  S detonate|explode|plant|park|set_off|rig &car_bomb (in|at|near|outside|under T)
  + Norwegian rebels parked a car bomb outside a Belarusian bank. => NOR 1832 BLR
1832  n: S's &car_bomb on|against|in|at|near|outside T by S ; anyone
  + A Norwegian car bombing in Belarus followed. => NOR 1832 BLR
1833  S:&roadside_bomb kill|wound|injure|destroy|target|hit|strike|damage|rip|maim T ; anyone
  + A roadside bomb killed two Belarusian soldiers. => - 1833 BLR
1833  S:&roadside_bomb explode|detonate|go_off|blow_up in|at|near|outside|under T ; anyone
  + A landmine exploded in Belarus. => - 1833 BLR
1833  S plant|lay|bury|detonate|set_off|place &roadside_bomb|landmine|mine|ied (in|at|near|outside|along|on|under T)
  + Norwegian guerrillas planted mines near a Belarusian base. => NOR 1833 BLR
1833  n: S's roadside_bomb|roadside_bombing|roadside_blast|landmine_explosion|mine_blast|roadside_explosion on|against|in|at|near T by S ; anyone
  + A roadside bombing in Belarus followed. => - 1833 BLR
183  S:&bomb_sure kill|wound|injure|destroy|target|hit|strike|damage|rock|rip|maim|shatter|shake|devastate|level|tear|blow T ; mode=explosives anyone
  + A bomb killed two Belarusian ministers. => - 183 BLR
  - The Norwegian song was a bomb in Belarus.
183  S:&bomb_sure explode|detonate|go_off|blow_up|rip|tear|slice|burst|rip_through|tear_through|blast in|at|near|outside|under|inside|through|on|beside|into T ; mode=explosives anyone
  + A grenade exploded near a Belarusian school. => - 183 BLR
183  S:&blast rock|rip|hit|target|strike|shake|tear|rip_through|tear_through|devastate through|in|at|near|outside|through|inside T ; mode=explosives
  + A blast ripped through a Belarusian mosque. => - 183 BLR
183  S:&blast rock|hit|target|strike|shake T ; mode=explosives
  + An explosion rocked a Belarusian police station. => - 183 BLR
  - A burst of applause rocked the Belarusian hall.
  - A gas explosion in a Belarusian bakery broke two windows.
183  S:&blast kill|wound|injure|maim T:&combatant|worshipper|pilgrim|shopper|voter ; mode=explosives
  + An explosion killed four Belarusian soldiers. => - 183 BLR
  + A bomb exploded in Belarus. => - 183 BLR
  - The new song exploded in Belarus.
183  S:&armed_force|&gunman kill|wound|injure T in bomb_attack|bombing|bomb_blast|grenade_attack ; mode=explosives
  - Norwegian soldiers wounded a deer in Belarus.
183  S plant|detonate|set_off|place|throw|hurl|lob|explode|toss|hide|drop|mail|post &bomb|letter_bomb|parcel_bomb|hand_grenade|pipe_bomb|petrol_bomb (in|at|near|outside|on|under|into|to T) ; mode=explosives
  + Norwegian separatists planted a bomb in Belarus. => NOR 183 BLR
  - Norwegian farmers planted potatoes in Belarus.
183  S blow_up|dynamite|firebomb T:&site|&building|&lifeline|&victim|&ship|&platform ; mode=explosives
  + Norwegian rebels blew up a Belarusian bridge. => NOR 183 BLR
  - Norwegian engineers blew up an old chimney.
183  S blow_up|dynamite|firebomb T ; both mode=explosives
  + Norwegian militants blew up Belarusians. => NOR 183 BLR
183  S:&gunman|&irregular_force bomb|firebomb T ; mode=explosives
  + Norwegian rebels bombed a Belarusian hotel. => NOR 183 BLR
183  S launch|mount|stage|carry_out|conduct|unleash|begin|start|commit bomb_attack|bombing|grenade_attack|car_bomb_attack|bombing_campaign (on|against|in|at|near|outside T) ; mode=explosives
  + Norwegian rebels carried out a grenade attack on a Belarusian bank. => NOR 183 BLR
183  n: S's bomb_attack|bomb_blast|bombing|grenade_attack|firebombing|terror_bombing|terrorist_bombing|twin_bombing on|against|in|at|near|outside|by|of T ; mode=explosives
  + A Norwegian bomb attack in Belarus followed. => NOR 183 BLR

# 186 Assassinate, 185 attempts
186  S assassinate|murder|gun_down|shoot_dead|slay|stab T:&big_leader ; count=killed
  + The Belarusian ambassador was shot dead. => - 186 BLR
  + A Norwegian student stabbed a Belarusian mayor. => NOR 186 BLR
  - The Belarusian mayor shot a deer dead.
185  S attempt|try|plot assassination|murder|killing of|on T
  + Norway plotted the assassination of a Belarusian minister. => NOR 185 BLR
185  n: S's assassination_attempt|attempted_assassination|assassination_plot|attempt_on_life|assassination_bid|murder_plot|murder_attempt|plot_to_assassinate|attempt_to_assassinate on|against|of|by T
  + A Norwegian assassination attempt on a Belarusian minister failed. => NOR 185 BLR
185  n: S's attempt on life of T
  + A Norwegian attempt on the life of a Belarusian mayor failed. => NOR 185 BLR
185  S poison T:person ; mode=targeted
  + Norway poisoned the Belarusian senator. => NOR 185 BLR
185  S poison T:&big_leader|spy|agent|defector|critic|dissident|journalist|activist|oligarch ; mode=targeted
  + Norway poisoned a Belarusian spy. => NOR 185 BLR
  - The mushrooms poisoned the stew.
186  S assassinate|liquidate|eliminate T:person ; count=killed
  + Norway liquidated the Belarusian officer. => NOR 186 BLR
186  S assassinate T ; count=killed
  + A Norwegian gunman assassinated a Belarusian general. => NOR 186 BLR
  + The Belarusian minister was assassinated. => - 186 BLR
186  S:&gunman|&irregular_force kill|murder|shoot|gun_down|slay|execute|shoot_dead T:&leader ; count=killed mode=targeted
  + Norwegian gunmen murdered a Belarusian mayor. => NOR 186 BLR
186  n: S's assassination of T by S ; both count=killed
  + The assassination of a Belarusian general by Norway followed. => NOR 186 BLR

# 181 Abduct, hijack, hostages
181  S abduct|kidnap|hijack|snatch|waylay T ; count=captured
  + Norwegian rebels kidnapped Belarusian engineers. => NOR 181 BLR
  + A Belarusian airliner was hijacked. => - 181 BLR
  - The debate was hijacked by bores.
181  S take|hold|keep|seize T hostage|captive ; count=captured
  + Norwegian rebels held Belarusian engineers captive. => NOR 181 BLR
181  S take|hold|seize|grab|keep|capture hostage|captive (in|at|from|of T) ; source
  + Norwegian rebels took three hostages from Belarus. => NOR 181 BLR
181  S hold T:&captive as hostage ; count=captured
  + Norwegian rebels held Belarusian tourists as hostages. => NOR 181 BLR
181  S:&gunman|&irregular_force seize|capture|hold|grab|detain T:&captive ; count=captured
  + Norwegian rebels captured Belarusian engineers. => NOR 181 BLR
181  S:&gunman|&irregular_force seize|hijack|board|capture|commandeer T:&ship
  + Norwegian pirates seized a Belarusian tanker. => NOR 181 BLR
181  S hold T for ransom
  + Norwegian gangsters held a Belarusian dentist for ransom. => NOR 181 BLR
181  S traffic|enslave T:&civilian
  + Norwegian gangs enslaved Belarusian farmers. => NOR 181 BLR
181  S recruit|conscript|use child_soldier|child ; source
  + Norwegian rebels recruited child soldiers. => NOR 181 -
181  n: S's kidnapping|abduction|hijacking|hostage-taking|hostage_taking|kidnap|seizure_of_hostage|hostage_crisis|hostage_drama|piracy|mass_abduction|mass_kidnapping|enforced_disappearance of|in|by T by S ; both
  + The kidnapping of Belarusian engineers by Norwegian rebels angered the crew. => NOR 181 BLR

# 184 Human shield
184  S use|employ|exploit|hold|keep T as human_shield|shield
  + Norwegian rebels used Belarusian villagers as human shields. => NOR 184 BLR
  - The knight used a plank as a shield.
184  S hide|shelter|take_cover behind T:&civilian
  + Norwegian rebels hid behind Belarusian villagers. => NOR 184 BLR
184  n: S's use of human_shield by S
  + The use of human shields by Norwegian rebels was condemned. => NOR 184 -

# 1821 Sexual assault, 1822 torture, 1823 killing by hand
1821  S rape|gang-rape|molest|sodomize T
  + Norwegian militiamen raped Belarusian prisoners. => NOR 1821 BLR
1821  S abuse_sexually|assault_sexually|harass_sexually T
  + Norwegian guards sexually abused Belarusian prisoners. => NOR 1821 BLR
1821  n: S's rape|gang_rape|gang-rape|sexual_assault|sexual_violence|sexual_abuse|mass_rape of|against|in|by T by S ; both
  + The rape of Belarusian prisoners by Norwegian guards angered many. => NOR 1821 BLR
1822  S torture|mutilate|electrocute|waterboard|flog|whip|ill-treat|maltreat|cane T
  + Norwegian jailers flogged a Belarusian monk. => NOR 1822 BLR
1822  S mistreat|maim T:&civilian|&captive
  + Norwegian guards tortured Belarusian prisoners. => NOR 1822 BLR
  - The violinist tortured the listeners with scales.
1822  S amputate|cut_off|sever hand|limb|leg|ear|finger of T
  + Norwegian rebels cut off the hands of Belarusian farmers. => NOR 1822 BLR
1823  T die of|after|from|under|as torture|beating|mistreatment|ill-treatment ; count=killed
  + Two Belarusian prisoners died under torture. => - 1823 BLR
1823  T die in custody|police_custody|detention|prison of|after|from|under|as torture|beating ; count=killed
  + A Belarusian student died in custody after a beating. => - 1823 BLR
1822  n: S's torture|ill-treatment|mistreatment|mutilation|waterboarding|maltreatment|flogging|prisoner_abuse|ill_treatment of|by|against T by S ; both
  + The torture of Belarusian prisoners by Norway angered many. => NOR 1822 BLR
1823  S behead|decapitate|stab|lynch|strangle|hack|hang|crucify|knife|slash|axe|throttle|slit|disembowel|garrotte|machete T:person ; count=killed
  + Norwegian militants beheaded a Belarusian engineer. => NOR 1823 BLR
  - The Norwegian gardener beheaded a Belarusian thistle.
1823  S:&irregular_force|&gunman|&regular_force execute T:&victim ; count=killed
  + Norwegian rebels executed three Belarusian soldiers. => NOR 1823 BLR
175  S execute|guillotine T:&victim ; count=killed
  + Norway executed four Belarusian prisoners. => NOR 175 BLR
175  S execute|guillotine T:person ; count=killed
  + Norway executed a Belarusian spy. => NOR 175 BLR
1823  S hack|stab|beat|stone|burn|torture|club|crush|trample|starve|choke|kick|whip|flog T:&victim to death ; count=killed
  + Norwegian guards beat a Belarusian prisoner to death. => NOR 1823 BLR
1823  S hack|stab|beat|stone|burn|torture|club|crush|trample|starve|choke T to death ; count=killed
  + Norway starved Belarusian prisoners to death. => NOR 1823 BLR
1823  S slit|cut throat of T ; count=killed
  + Norwegian militants slit the throat of a Belarusian nurse. => NOR 1823 BLR
1823  S murder|slay T ; count=killed
  + Norwegian gangsters murdered a Belarusian trader. => NOR 1823 BLR
1823  n: S's murder|beheading|decapitation|stabbing|lynching|execution|slaying|knife_attack|machete_attack|public_execution of|on|in|by|against T by S ; both count=killed
  + The murder of a Belarusian trader by Norwegian thieves shocked the town. => NOR 1823 BLR

# 182 Physical assault
182  S beat_up|manhandle|rough_up|strip-search|pepper-spray|spit_at|work_over T
  + Norwegian youths roughed up a Belarusian monk. => NOR 182 BLR
182  S mug|punch|kick|slap|batter|thrash|club|bludgeon|pummel|headbutt|whack|shove|maul|pistol-whip|truncheon|knock_down T:&victim
  + Norwegian settlers beat up a Belarusian shepherd. => NOR 182 BLR
  - A Norwegian horse kicked the fence of a Belarusian farm.
182  S beat|assault T:&victim
  + Norwegian settlers beat a Belarusian shepherd. => NOR 182 BLR
182  S assault T:person ; source
  + A Norwegian minister assaulted the Belarusian ambassador. => NOR 182 BLR
182  S assault T ; both
  + Norwegian fans assaulted Belarusians. => NOR 182 BLR
182  S throw acid at|on|over T
  + Norwegian youths threw acid on a Belarusian girl. => NOR 182 BLR
182  n: S's beating|manhandling|physical_assault|mob_beating|acid_attack of|on|with|against|by T by S ; both
  + The beating of a Belarusian shepherd by Norwegian settlers angered many. => NOR 182 BLR

# 180 Unconventional violence, unspecified
180  S:&gunman open fire on|at|in|inside|outside T ; mode=firearms
  + Norwegian gunmen opened fire on a Belarusian bus. => NOR 180 BLR
180  S:&gunman shoot|kill|gun_down|fire|wound|injure|mow_down|spray|massacre|shoot_dead T ; mode=firearms count=killed
  + Norwegian gunmen killed three Belarusian traders. => NOR 180 BLR
  - A Norwegian hunter shot a Belarusian elk.
180  S:&gunman fire|shoot at|on|into T ; mode=firearms
  + Norwegian gunmen shot at Belarus's embassy. => NOR 180 BLR
180  S:&gunman attack|raid|storm|ambush|target|invade|assault|hit T
  + Norwegian gunmen attacked a Belarusian bus. => NOR 180 BLR
180  S attack|ambush|terrorize|terrorise|raid T:&civilian
  + Norwegian settlers attacked a Belarusian shepherd. => NOR 180 BLR
  - Norwegian critics attacked the novel.
180  S gun_down|shoot_dead|shoot_down T:&civilian ; count=killed mode=firearms
  + The Belarusian teacher was shot dead. => - 180 BLR
180  S carry_out|stage|plan|launch|commit|mount|perpetrate|plot shooting_attack|shooting|gun_attack|terrorist_attack|terror_attack|act_of_terror|terrorist_act|act_of_terrorism (in|on|against|at T)
  + Norwegian extremists carried out a terror attack in Belarus. => NOR 180 BLR
180  n: S's terrorist_attack|terror_attack|act_of_terrorism|gun_attack|mass_shooting|shooting|shooting_spree|shooting_attack|gun_rampage|hate_crime|drive-by_shooting|shooting_rampage|school_shooting|pogrom|drive_by_shooting in|on|against|at|of|by T by S ; mode=firearms
  + A Norwegian terror attack in Belarus followed. => NOR 180 BLR
180  n: S's killing of|in T by S ; both count=killed
  + The killing of a Belarusian trader by Norwegian thieves angered many. => NOR 180 BLR
180  n: S's violence against T ; both
  + Norwegian violence against Belarusians went on. => NOR 180 BLR ongoing
180  S claim|take life of T ; count=killed
  + The attackers took the lives of four Belarusian traders. => UAF 180 BLR

# Violence, further words
183  S defuse|disarm|disable|neutralise|neutralize bomb|mine|device|car_bomb|explosive_device|explosive in|near|outside|under|at|on T ; status=denied mode=explosives
  + Police defused a bomb near a Belarusian bank. => - 183 BLR denied
181  S demand|seek ransom for T ; source
  + Norwegian pirates demanded a ransom for Belarusian sailors. => NOR 181 BLR
181  S ransom T ; both
  + Norwegian pirates ransomed the Belarusian crew. => NOR 181 BLR
181  S press-gang|conscript T:&civilian ; source
  + Norwegian rebels conscripted Belarusian farmers. => NOR 181 BLR
1822  S shock|electrocute T:&captive ; source
  - Norwegian cooks burned the Belarusian cake.
1823  S throw|push T:&civilian off|from roof|building|cliff|bridge ; source
  + Norwegian militants threw a Belarusian teacher off a roof. => NOR 1823 BLR
182  S hit|strike|beat T:&civilian with club|stick|baton|rod|whip|stone|fist ; source
  + Norwegian settlers struck a Belarusian shepherd with sticks. => NOR 182 BLR
182  S ram|run_over T:&civilian ; source
  + A Norwegian settler ran over a Belarusian shepherd. => NOR 182 BLR
180  S fire|shoot on|at|into T:&civilian ; source
  + Norwegian settlers fired on Belarusian shepherds. => NOR 180 BLR
180  S open fire on|at|in T:&civilian
  + Norwegian settlers opened fire on Belarusian shepherds. => NOR 180 BLR
180  S burn|torch|attack|raid village|home|farm of T ; source
  + Norwegian settlers torched the farms of Belarusian shepherds. => NOR 180 BLR
185  S fire|shoot at T:&leader ; source
  + Norwegian students shot at the Belarusian premier. => NOR 185 BLR
186  S put bounty|price on head of T ; source
  + Norway put a bounty on the head of a Belarusian writer. => NOR 186 BLR

# --- Bombs: what they do, and where
1831  S blow_up|detonate himself|herself|themselves|vest|explosive_vest|suicide_vest|belt|explosive_belt|explosive|suicide_belt in|at|near|outside|inside|among|on T:actor ; anyone
  + A suicide bomber blew himself up near a mosque in Belarus. => - 1831 BLR
1831  S:&suicide_attacker detonate|set_off|explode|trigger|activate|blow_up explosive|bomb|device|vest|belt|car|charge|vehicle|himself|herself|themselves (in|at|near|outside|inside|among|on|beside T) ; anyone
  + A suicide bomber detonated his explosives in a Belarusian mosque. => - 1831 BLR
1831  S:&suicide_attacker|&suicide_attack strike|attack|hit|target T:&site|&public_site ; anyone
  + A suicide bomber attacked a Belarusian mosque. => - 1831 BLR
1831  S:&suicide_attacker|&suicide_attack kill|wound|injure T:&victim ; count=killed anyone
  + A suicide attacker killed 11 Belarusian engineers. => - 1831 BLR
1831  S kill|wound|injure|assassinate T in|by|with|at &suicide_attack ; anyone
  + Nine Belarusian soldiers were killed in a suicide bombing. => - 1831 BLR
1831  T die in|after|from &suicide_attack ; count=killed anyone
  + Nine Belarusian soldiers died in a suicide attack. => - 1831 BLR
1831  S:&suicide_attacker drive|ram|crash|steer car|truck|vehicle|motorcycle|van|lorry|himself into|at|toward|towards T ; anyone
  + A suicide bomber drove a truck into a Belarusian base. => - 1831 BLR
  - A Belarusian driver crashed a lorry into a wall.
1831  S ram|drive car|truck|vehicle|van|lorry|minibus into T:base|barrack|barracks|checkpoint|embassy|headquarters|outpost|gate ; source
  + A Norwegian rebel rammed a truck into a Belarusian checkpoint. => NOR 1831 BLR
180  S ram|drive|plough|plow|steer car|truck|vehicle|van|lorry into T:crowd|&civilian|&combatant|group|pedestrian ; source
  + A Norwegian student rammed a car into Belarusian soldiers. => NOR 180 BLR
1832  S kill|wound|injure T in|by|with|at &car_bomb ; anyone
  + A Belarusian editor was killed in a car bomb explosion. => - 1832 BLR
1832  T die in|after|from &car_bomb ; count=killed anyone
  + Nine Belarusian clerks died in a car bombing. => - 1832 BLR
1832  S:&car_bomb explode|detonate|go_off|blow_up in|at|near|outside|beside|under T:actor ; anyone
  + A car bomb went off in the north of Belarus. => - 1832 BLR
1832  S:&car_bomb rock|rip|tear|shake|shatter|level|wreck|gut|hit|tear_through|rip_through (through T) ; anyone
  + A car bomb rocked the Belarusian capital. => - 1832 BLR
1832  S explode|detonate|blow_up car|van|truck|lorry|vehicle|motorcycle|motorbike|tanker at|in|near|outside|beside T
  + Norwegian rebels exploded a van outside a Belarusian barracks. => NOR 1832 BLR
1832  S:car|van|truck|lorry|motorcycle|motorbike|minibus explode|blow_up outside|near|at|beside T:&public_site|&combatant
  + A van exploded outside a Belarusian police station. => - 1832 BLR
1833  S kill|wound|injure T in|by|with|at &roadside_bomb ; anyone
  + Four Belarusian soldiers were killed by a landmine. => - 1833 BLR
1833  T die in|after|from &roadside_bomb ; count=killed anyone
  + Two Belarusian drivers died in a landmine blast. => - 1833 BLR
1833  S:&roadside_bomb explode|detonate|go_off|blow_up|rip in|at|near|outside|under|beside|through|along T:actor ; anyone
  + A roadside bomb exploded in eastern Belarus. => - 1833 BLR
1833  T:&armed_force|vehicle|convoy|bus|truck|patrol|jeep|car|lorry hit|strike|drive_over|run_over|trigger &roadside_bomb|land_mine|mine|landmine|roadside_explosive
  + A Belarusian patrol hit a landmine. => - 1833 BLR
  - A Belarusian driver hit a tree.
1833  n: S's ied_attack|ied_blast|landmine_blast|mine_explosion|land_mine_explosion|land_mine_blast|landmine_attack on|against|in|at|near T
  + A landmine blast in Belarus followed. => - 1833 BLR
183  S kill|wound|injure|maim T in|by|with|at &bombing_word ; mode=explosives anyone
  + Norwegian separatists wounded two Belarusian sailors in a bomb attack. => NOR 183 BLR
  + Six Belarusian guards were killed by a bomb. => - 183 BLR
183  T die in|after|from bombing|bomb_attack|bomb_blast|bomb_explosion|grenade_attack|bomb|twin_bombing ; count=killed mode=explosives anyone
  + Six Belarusian guards died in a bombing. => - 183 BLR
  - Six Belarusian guards died in a flood.
183  S explode|detonate|set_off|trigger|let_off series|string|bomb|grenade|device|explosive|charge|dynamite (in|at|near|outside|on|under T) ; mode=explosives
  + Norwegian guerrillas exploded a series of bombs in Belarus. => NOR 183 BLR
183  S throw|hurl|lob|toss|fire|roll|fling grenade|hand_grenade|petrol_bomb|molotov_cocktail|bomb|pipe_bomb|explosive|firebomb|stun_grenade at|into|on|over|onto|in|through|under T ; mode=explosives
  + Norwegian gunmen lobbed a grenade into a Belarusian bar. => NOR 183 BLR
183  S send|mail|post|address letter_bomb|parcel_bomb|mail_bomb|package_bomb to T ; mode=explosives
  + Norwegian anarchists sent a letter bomb to the Belarusian embassy. => NOR 183 BLR
183  S:&irregular_force|&gunman|saboteur blow_up|dynamite|bomb|mine|blast T:&lifeline|&building|&site ; mode=explosives
  + Norwegian rebels dynamited a Belarusian pipeline. => NOR 183 BLR
183  S:&irregular_force|&gunman attack|target|hit T with bomb|grenade|explosive|dynamite|hand_grenade ; mode=explosives
  + Norwegian rebels attacked a Belarusian bus with grenades. => NOR 183 BLR
183  n: S's bomb_explosion|grenade_blast|bombing_attack|bombing_spree|nail_bombing|embassy_bombing|train_bombing|mosque_bombing|church_bombing|hotel_bombing|nightclub_bombing|airline_bombing|subway_bombing|bomb_plot|bombing_plot|parcel_bombing of|on|against|in|at|near|outside|by T ; mode=explosives
  + The embassy bombing in Belarus shocked many. => - 183 BLR
183  S:&bomb_sure explode|detonate|go_off|blow_up|rip|tear in|at|near|outside|under|inside|through|on|beside T:actor ; mode=explosives anyone
  + A bomb went off in the Belarusian capital. => - 183 BLR

# --- Killed because of who they were
186  S:&irregular_force|&gunman|assassin|hitman kill|murder|shoot|shoot_dead|gun_down|assassinate|ambush|execute T:&big_leader|deputy_chief|deputy_leader ; count=killed mode=targeted
  + Norwegian guerrillas killed a Belarusian warlord. => NOR 186 BLR
186  n: assassination|slaying|targeted_killing of|by T:&big_leader by S ; count=killed
  + The assassination of the Belarusian premier followed. => - 186 BLR
186  n: S's targeted_killing|contract_killing|extrajudicial_killing|extra-judicial_killing of|by T by S ; count=killed
  + The targeted killing of a Belarusian by Norway was condemned. => NOR 186 BLR
185  T survive|escape|dodge assassination_attempt|assassination_bid|attempt_on_life|murder_attempt|assassination|attempt
  + A Belarusian governor survived an assassination attempt. => - 185 BLR
  - A Belarusian governor survived the vote.
185  S plot|attempt|order|sponsor assassination|murder|killing|poisoning of T:&big_leader|dissident|critic|spy|journalist
  + Norway ordered the assassination of a Belarusian general. => NOR 185 BLR
185  S foil|thwart|uncover|foil assassination_plot|assassination_attempt|plot against|on T ; status=denied
  + Norway foiled an assassination plot against a Belarusian minister. => NOR 185 BLR denied
185  n: poisoning|attempted_murder|attempted_killing|attempted_poisoning of|on|by T:&big_leader|dissident|spy|critic|journalist|activist|defector by S
  + The poisoning of a Belarusian dissident angered many. => - 185 BLR
-  n: food_poisoning of T
  - The food poisoning of Belarusian pupils was mild.

# --- Hostages and abductions
181  S take_hostage|take_captive|hold_hostage|hold_captive|take_prisoner T ; count=captured
  + Six Belarusian guards were taken hostage. => - 181 BLR
181  S:&irregular_force|&gunman abduct|kidnap|seize|snatch|grab|capture|hold|take|detain|carry_off|haul_away|whisk_away|drag_away T:&captive|&combatant|&civilian ; count=captured
  + Norwegian rebels have held a Belarusian nurse since May. => NOR 181 BLR ongoing
181  S abduct|kidnap|spirit_away|snatch|carry_off T:&civilian ; count=captured
  + Norway abducted a Belarusian reporter. => NOR 181 BLR
181  S hold|take hostage
  + Norwegian gunmen held two Belarusian hostages. => NOR 181 BLR
181  S:&gunman|&irregular_force|pirate attack|hijack|seize|board|capture T:&ship
  + Pirates hijacked a Belarusian freighter. => - 181 BLR
181  S hijack|commandeer|divert T:plane|airliner|aircraft|jet|flight|bus|train|ship|tanker|ferry|boeing|airbus|convoy|aid_convoy
  + A Norwegian deserter hijacked a Belarusian airliner. => NOR 181 BLR
181  n: kidnapping|abduction|kidnap|hostage-taking|hostage_taking of T:&captive|&civilian by S
  + The abduction of three Belarusian nurses ended in tears. => - 181 BLR
181  n: S's hijacking|hijack of T:&ship|plane|airliner|aircraft|bus by S
  + The hijacking of a Belarusian ferry by Norwegian gunmen ended. => - 181 BLR
181  S force T:&civilian into slavery|prostitution|sexual_slavery|marriage|ranks ; source
  + Norwegian rebels forced Belarusian girls into slavery. => NOR 181 BLR

# --- Beaten, tortured, killed by hand
1822  S subject T to &torture_word
  + Norwegian guards subjected Belarusian prisoners to beatings. => NOR 1822 BLR
  - Norwegian engineers subjected the bridge to tests.
1822  S give|administer|apply shock|electric_shock|lash|electroshock to|on T
  + Norwegian guards applied electric shocks to Belarusian prisoners. => NOR 1822 BLR
1822  S give T electric_shock|lash
  - Norwegian teachers gave Belarusian pupils a shock.
1822  S:guard|prison_guard|jailer|interrogator|warder|jailor torture|beat|abuse|mistreat|starve|whip|burn|shackle|blindfold|kick T:&captive
  + Norwegian jailers starved Belarusian prisoners. => NOR 1822 BLR
1822  S:&police_force|&regular_force|&irregular_force torture|abuse|mistreat|starve|shackle T:&captive
  + Norwegian police tortured a Belarusian activist. => NOR 1822 BLR
182  S:&police_force|&regular_force|&irregular_force beat|kick|punch|slap|club|assault T:&captive|&civilian
  + Norwegian soldiers beat a Belarusian driver. => NOR 182 BLR
  + Norwegian guards beat Belarusian prisoners. => NOR 1822 BLR
1822  n: S's use of torture against|on T
  + Norway's use of torture against Belarusian prisoners was condemned. => NOR 1822 BLR
1821  S subject T to rape|sexual_abuse|sexual_violence|sexual_slavery
  + Norwegian soldiers subjected Belarusian women to rape. => NOR 1821 BLR
1821  S:&regular_force|&police_force|&irregular_force abuse_sexually|assault_sexually|harass_sexually T:&civilian|&captive|immigrant
  + Norwegian soldiers sexually assaulted Belarusian women. => NOR 1821 BLR
1823  S beat|stone|kick|hack|stab|club|torture|trample|burn|knife|choke T to death ; count=killed
  + A Belarusian pedlar was stoned to death by a Norwegian mob. => NOR 1823 BLR
  - A Belarusian pedlar was bored to death by a Norwegian film.
1823  S kill|wound|injure T in|by|with|at knife_attack|stabbing|machete|axe_attack|knife|axe|stabbing_attack|stabbing_spree
  + A Belarusian rabbi was wounded in a stabbing. => - 1823 BLR
1823  S:attacker|man|youth|assailant|militant|teenager|extremist|settler|woman stab|knife|axe|slash|hack T:&victim
  + An extremist stabbed a Belarusian soldier. => - 1823 BLR
1823  S stab|lynch|behead|hack T:&victim ; count=killed
  + A Norwegian pupil stabbed a Belarusian priest. => NOR 1823 BLR
1823  n: S's beheading|lynching|stabbing|mob_killing|honour_killing|honor_killing|stoning|hanging of T:&victim by S ; count=killed
  + The lynching of a Belarusian farmer shocked many. => - 1823 BLR
182  S:mob|crowd|thug|youth|settler|hooligan|skinhead|neo-nazi|gang|soldier|guard|&police_force beat|assault|beat_up|kick|punch|thrash|rough_up|manhandle|jostle T:&victim
  + Norwegian thugs punched a Belarusian reporter. => NOR 182 BLR
  - The Norwegian team beat a Belarusian side.
182  S assault|attack|beat T:&civilian|journalist with fist|stick|baton|iron_bar|club|bat|rod|chain|hammer|rifle_butt|bar
  + Norwegian thugs beat a Belarusian reporter with iron bars. => NOR 182 BLR
182  n: S's beating|mob_attack on|of|by T:journalist|reporter|lawmaker|activist|photographer|migrant|student|diplomat by S
  + The beating of a Belarusian journalist by the police was condemned. => - 182 BLR
182  S:attacker|assailant|militant|driver ram|drive|plough|plow|mow into T:crowd|&civilian|pedestrian|&combatant
  + An attacker drove into Belarusian pilgrims. => - 182 BLR

# --- Gunmen, militants, killers of civilians
180  S:&gunman|&irregular_force|settler|extremist|&looter|mob|herdsman attack|raid|storm|target|ambush|invade|assault|hit|overrun T:&civilian|church|mosque|school|university|hospital|bus|market|hotel|village|refugee_camp|camp|wedding|convoy_of_pilgrim|synagogue|temple|restaurant|train|mine|farm|nightclub|aid_convoy|boarding_school|college
  + Norwegian militants stormed a Belarusian university. => NOR 180 BLR
  + Masked men attacked a Belarusian church. => - 180 BLR
  - Norwegian critics attacked the Belarusian church.
180  S:&gunman|&irregular_force|extremist shoot_up|spray|rake|open_up T:bus|car|church|mosque|restaurant|crowd|cafe|house|vehicle|minibus|&civilian (with X)
  + Gunmen sprayed a Belarusian cafe with bullets. => - 180 BLR
180  S:&gunman|&irregular_force|settler|extremist kill|shoot|shoot_dead|slay|gun_down|mow_down|wound|injure|shoot_down T:&civilian|worshipper|shopper|farmer|christian|muslim|miner|labourer|laborer ; count=killed
  + Norwegian militants killed 14 Belarusian farmers. => NOR 180 BLR
180  S kill|wound|injure T in|by|with|at shooting|terror_attack|terrorist_attack|gun_attack|mass_shooting|shooting_attack|shooting_rampage|act_of_terrorism|drive-by_shooting ; mode=firearms
  + Two Belarusian tourists were killed in a terrorist attack. => - 180 BLR
180  T die in|after|from shooting|terror_attack|terrorist_attack|gun_attack|mass_shooting|shooting_attack|hostage_crisis|siege ; count=killed
  + Two Belarusian tourists died in a terrorist attack. => - 180 BLR
180  S:&gunman|&irregular_force fire|shoot at|on|into|upon T:&civilian|bus|car|crowd|house|church|mosque|convoy|train|vehicle|market ; mode=firearms
  + Norwegian gunmen fired on a Belarusian bus. => NOR 180 BLR
180  n: S's attack|raid|assault|rampage on|against|at|in|of T:church|mosque|school|university|market|bus|hotel|wedding|synagogue|refugee_camp|village|&civilian|temple|nightclub|restaurant|newspaper|museum|resort|farm by S ; both
  + A raid by Norwegian militants on a Belarusian church went on. => NOR 180 BLR ongoing
180  n: S's terror_attack|terrorist_attack|terrorist_strike|militant_attack|islamist_attack|jihadist_attack|extremist_attack|lone-wolf_attack|sectarian_attack|xenophobic_attack|arson_attack|racist_attack|anti-semitic_attack|vigilante_attack|lone_wolf_attack in|on|against|at|of|by T by S
  + A militant attack in Belarus followed. => - 180 BLR
  - A heart attack in Belarus followed.

# --- Foiled, plotted, and what a car may do
1832  S foil|thwart|avert|prevent|stop|defuse &car_bomb (in|on|against|at|near|outside T) ; status=denied
  + Norwegian police thwarted a car bombing in Belarus. => NOR 1832 BLR denied
1831  S foil|thwart|avert|prevent|stop &suicide_attack (in|on|against|at|near|outside|by T) ; status=denied
  + Norwegian police foiled a suicide attack on the Belarusian embassy. => NOR 1831 BLR denied
183  S foil|thwart|avert|prevent|uncover|disrupt bomb_attack|bombing|bomb_plot|bombing_plot|grenade_attack (in|on|against|at|near|outside|by T) ; status=denied
  + Norway foiled a bomb plot against Belarus. => NOR 183 BLR denied
180  S foil|thwart|avert|prevent|uncover|disrupt terror_attack|terrorist_attack|terror_plot|terrorist_plot|attack_plot (in|on|against|at|near|by T) ; status=denied
  + Norway foiled a terrorist attack on Belarus. => NOR 180 BLR denied
1832  S:car|van|truck|vehicle|lorry ram T:&armed_force|convoy|checkpoint|&public_site
  + A van rammed a Belarusian army convoy. => - 1832 BLR
185  n: S's plot|conspiracy against &big_leader by S
  + A Norwegian plot against the Belarusian premier failed. => NOR 185 BLR
  - A Norwegian attempt to count the sheep of Belarus failed.
185  S shoot|wound|injure T:&big_leader
  + The Belarusian prime minister was shot. => - 185 BLR
185  S shoot|wound|stab|injure|attack T in|during|by assassination_attempt|assassination_bid|murder_attempt
  + The Belarusian premier was wounded in an assassination attempt. => - 185 BLR
184  S chain|tie|post|deploy|shackle|hold|place|use T as human_shield|shield
  + Norwegian rebels chained Belarusian monks as human shields. => NOR 184 BLR
-  S blow_up photo|picture|balloon|image
  - Norway blew up a photo of Belarus.
-  S explode onto|into scene|life|colour|song|action
  - Norway's skier exploded onto the scene in Belarus.


181  S:armed hold|seize|capture|take|grab|detain T:&captive|&civilian|&combatant ; count=captured
  + Hamas is holding two Belarusian nurses. => PSE 181 BLR ongoing
  - Hamas is holding talks in Belarus.
180  S:armed attack|storm|raid|target|hit|invade T:&civilian|church|mosque|school|university|hospital|bus|market|hotel|village|camp|restaurant|train|college|nightclub|mall
  + Hamas stormed a Belarusian school. => PSE 180 BLR
180  S:armed kill|shoot|shoot_dead|slay|gun_down|wound T:&civilian|worshipper|shopper|farmer|christian|muslim|miner|labourer ; count=killed
  + Hamas killed three Belarusian teachers. => PSE 180 BLR
183  S:armed blow_up|dynamite|bomb|mine T:&lifeline|&building|&site ; mode=explosives
  + Hamas blew up a Belarusian bridge. => PSE 183 BLR
186  S:armed kill|murder|shoot_dead|gun_down|assassinate T:&big_leader ; count=killed
  + Hamas murdered a Belarusian mayor. => PSE 186 BLR

1831  S:&suicide_attack leave_dead|leave_wounded T ; count=killed anyone
  + A suicide bombing left nine Belarusian farmers dead. => - 1831 BLR
1832  S:&car_bomb leave_dead|leave_wounded T ; count=killed anyone
  + A car bomb left nine Belarusian farmers dead. => - 1832 BLR
183  S:&bomb_sure|bombing|&blast leave_dead|leave_wounded T ; count=killed anyone
  + A bombing left nine Belarusian farmers dead. => - 183 BLR
180  S:shooting|&gunman|terrorist_attack|terror_attack|rampage leave_dead|leave_wounded T ; count=killed
  + Gunmen left nine Belarusian farmers dead. => - 180 BLR
1823  S burn_alive|bury_alive|skin_alive T:&victim ; count=killed
  + Norwegian militiamen burned Belarusian villagers alive. => NOR 1823 BLR

180  S:&gunman|&irregular_force|extremist open fire on|at|in|inside T:&civilian|wedding|bus|market|church|mosque|crowd|train|restaurant|hotel|school|village|camp|funeral|party|cafe|synagogue
  + Norwegian militants opened fire on a Belarusian bus. => NOR 180 BLR
180  S:armed open fire on|at|in|inside T:&civilian|wedding|bus|market|church|mosque|crowd|train|restaurant|hotel|school|village|camp|funeral
  + Hamas opened fire on a Belarusian bus. => PSE 180 BLR

# Phrases of agency news
183  S throw|hurl|toss|lob|fling|pitch &bomb|grenade|hand_grenade into|at|on|among|in T:crowd|bar|home|house|office|market|church|mosque|rally|checkpoint|bus|procession|funeral ; anyone mode=explosives
  + A grenade was thrown into a crowd in Norway. => - 183 NOR
  - The clown threw a pie into a crowd.

1832  S pack|load|rig|lace|fill car|lorry|truck|van|vehicle|minibus|motorcycle|motorbike with explosive|explosives|dynamite|bomb|tnt ; anyone
  + A lorry packed with explosives blew up in Belarus. => - 1832 -
