# Root 06: material cooperation.

060  S cooperate|co-operate|partner|join_force|team_up|pull_together|interact with T ; reciprocal both
  + Norway cooperated with Belarus. => NOR 060 BLR
  - The painter cooperated with a poet.
060  S collaborate on|in X with T ; reciprocal both
  + Ghana collaborated on a dam with Togo. => GHA 060 TGO
060  S cooperate|co-operate|collaborate (on|in|against X) ; reciprocal both
  + Norway and Belarus cooperate on water. => NOR 060 BLR
060  S cooperate|co-operate|collaborate|team_up|work|partner with T:&political_party_to_talk|police|authority|army|rebel|militia|tribe|neighbour|neighbor ; reciprocal source
  + Norway cooperated with its neighbours. => NOR 060 -
  - The cook cooperated with a baker.
060  S work_together|act_together|work_jointly|work_closely|act_jointly|cooperate_closely|join_hand|join_force|join_rank ; reciprocal both
  + Norway and Belarus worked together. => NOR 060 BLR
  - The wheels of the mill worked together.
060  S join|unite|combine force|hand|rank|effort with T ; reciprocal both
  + Norway joined forces with Belarus. => NOR 060 BLR
  + Norway and Belarus joined hands. => NOR 060 BLR
  - The twins joined hands with their aunt.
060  S pool resource|effort|money|troop|force|expertise (with T) ; reciprocal both
  + Norway pooled resources with Belarus. => NOR 060 BLR
060  S coordinate X ; reciprocal both
  + Norway and Belarus coordinated the rescue. => NOR 060 BLR
060  S coordinate effort|action|policy|position|operation|response|move|relief|patrol (with T) ; reciprocal both
  + Norway coordinated its efforts with Belarus. => NOR 060 BLR
  - The conductor coordinated the efforts of the choir.
060  S launch|start|begin|set_up|create|establish|open|run|hold|form joint_project|joint_programme|joint_program|joint_mission|joint_effort|joint_centre|joint_center|joint_commission|joint_committee|joint_fund|joint_laboratory|joint_campaign|working_group|family_reunion|reunion (with T) ; reciprocal both
  + Norway and Belarus launched a joint project. => NOR 060 BLR
  - The two bakers launched a joint project.
-  S share lead|medal|prize|title|stage|border|trophy|point|spoil|bill|limelight|concern|view|goal|history|culture (with T)
  - Norway's skiers shared the lead with Belarus.
  - Norway shares a border with Belarus.
060  S share technology|expertise|know-how|experience|water|electricity|cost|burden|resource|vaccine|facility with T ; reciprocal both
  + Norway shared its technology with Belarus. => NOR 060 BLR
060  S send|transfer technology|know-how to T ; both
  + Ghana transferred technology to Togo. => GHA 060 TGO
060  S train_jointly|operate_jointly ; reciprocal both
  + Ghana and Togo operated jointly. => GHA 060 TGO
060  S work with|alongside T ; reciprocal both
  + Ghana works with Togo. => GHA 060 TGO
060  S coordinate X with T ; reciprocal both
  + Ghana coordinated the search with Togo. => GHA 060 TGO
060  S begin|start|launch|continue|resume|expand|strengthen|deepen|increase|step_up|boost|enhance|intensify|broaden|develop|establish|restore|improve &cooperation with|between T ; reciprocal both
  + Ghana stepped up its cooperation with Togo. => GHA 060 TGO
060  n: &cooperation of S with T ; reciprocal both
  + Norway expanded its cooperation with Belarus. => NOR 060 BLR
060  S exchange student|expert|delegation|scientist|teacher|athlete|technology with T ; reciprocal both
  + Norway exchanged students with Belarus. => NOR 060 BLR
060  n: S's &cooperation with T ; reciprocal both
  + Norway's cooperation with Belarus grew. => NOR 060 BLR
060  n: &cooperation between S and T ; reciprocal both
  + Cooperation between Ghana and Togo grew. => GHA 060 TGO

# 061 Economic
061  S trade|barter (X) with T ; reciprocal both
  + Norway traded with Belarus. => NOR 061 BLR
  - The boys traded marbles with each other.
061  S invest in T ; both
  + Ghana's oil firm invested in Togo. => GHA 061 TGO
061  S invest &money in T ; both
  + Norway invested 20 million dollars in Peru. => NOR 061 PER
061  S:gas|oil|crude|electricity|power|natural_gas flow to T ; both
  + Norwegian gas flows to Belarus. => NOR 061 BLR
  - The power of the river flows to the mill.
  + Norway invested a fortune in Belarus. => NOR 061 BLR
  - The farmer invested in a plough.
061  S pour|pump|plough|plow|sink investment|capital into T ; both
  + Ghana poured capital into Togo. => GHA 061 TGO
061  S open|launch|set_up|build factory|plant|refinery|mine|bank|branch|assembly_line|shipyard in T ; both
  + Norway opened a factory in Belarus. => NOR 061 BLR
  - The chain opened a bakery in Belarus.
  + Norway invested in Belarus. => NOR 061 BLR
061  S buy|purchase|import|order|acquire|procure X from T:state ; both
  + Ghana ordered buses from Japan. => GHA 061 JPN
061  S buy|purchase|import|order|acquire|procure &traded_goods from T ; both
  + Ghana imported crude oil from Nigerian refineries. => GHA 061 NGA
-  S buy|purchase|acquire|sign player|striker|defender|midfielder|winger|goalkeeper|horse|painting|album|house (from T)
  - Norway's champions bought a defender from Belarus.
061  S resume|start|begin|increase|boost|expand|double|restart|restore|launch &traded_goods|gas_export|oil_export|export|import|gas_supply|oil_supply|gas_delivery|oil_delivery|supply|delivery|sale|shipment|flow|transit to|from|with|of T ; both
  + Norway resumed gas exports to Belarus. => NOR 061 BLR
  - Norway increased the supply of ice to the rink.
061  S pump|pipe|sell|export|ship &traded_goods to T ; both
  + Norway pumped natural gas to Belarus. => NOR 061 BLR
  - The heart pumped blood to the brain.
061  S supply|provide T with gas|oil|natural_gas|electricity|crude|power|coal|uranium ; both
  + Norway supplied Belarus with natural gas. => NOR 061 BLR
061  S import|buy|purchase T:oil|gas|crude|coal|electricity|wheat|grain|uranium|steel|timber ; both
  + Ghana imported Nigerian oil. => GHA 061 NGA
  - Ghana imported olives.
061  S swap|barter &traded_goods for X with T ; reciprocal both
  + Ghana swapped gold for oil with Nigeria. => GHA 061 NGA
061  S award|grant|give|hand contract|concession|licence|license|tender|exploration_right|drilling_right|oil_right|mining_right to T ; both
  + Norway awarded an oil concession to a Chinese firm. => NOR 061 CHN
  - The theatre awarded a contract to a tenor.
  + Norway bought timber from Belarus. => NOR 061 BLR
061  S sell|export|supply|ship X to T:state ; both
  + Ghana sold bonds to Japan. => GHA 061 JPN
-  S buy|acquire|purchase|sell rival|stake|share|company|firm|club|brand|chain|yacht|hotel|unit|business|subsidiary|airline|brewer|brewery (from|to|in T)
  - Ghana's brewer bought a rival from Nepal.
-  S sell player|striker|defender|midfielder|winger|goalkeeper|ticket|album|soul|house (to T)
  - Ghana's champions sold a striker to a Japanese club.
062  S sell|export|lease &arms|&gift_vessel to T ; both
  + Norway sold tanks to Belarus. => NOR 062 BLR
  - Norway sold cakes to Belarus.
  + Norway exported timber to Belarus. => NOR 061 BLR
061  S sell|lease T X ; both
  + Ghana leased Togo a port. => GHA 061 TGO
061  S launch|open|set_up|form|establish|create|found|inaugurate &trade_zone (with T) ; reciprocal both
  + Norway and Belarus created a customs union. => NOR 061 BLR
061  S join|enter &trade_zone of|with T ; both
  + Norway joined the customs union with Belarus. => NOR 061 BLR
061  S open|inaugurate|launch|complete|commission|build|lay|finish &link_work to|with|between T ; both
  + Norway inaugurated a gas pipeline to Belarus. => NOR 061 BLR
  - The miller built a bridge to his barn.
061  S restore|resume flow|supply|power_supply|gas_flow|water_supply|delivery to|of|for T ; both
  + Norway restored the flow of power to Belarus. => NOR 061 BLR
061  S open|resume|launch|restore flight|air_service|train_service|bus_service|ferry_service|air_link|shipping_service to|with|between T ; both
  + Norway resumed flights to Belarus. => NOR 061 BLR
  + Norway formed a joint venture with Belarus. => NOR 061 BLR
061  S expand|boost|resume|increase|strengthen|deepen|develop|liberalize|liberalise|diversify|double|reopen trade|commerce|investment|business|economic_tie|economic_relation|trade_relation|trade_tie|economic_cooperation (with|in T) ; reciprocal both
  + Norway boosted its trade with Belarus. => NOR 061 BLR
061  S construct pipeline|railway|dam|power_plant in|to|for T ; both
  + Ghana constructed a pipeline to Togo. => GHA 061 TGO
061  n: S's trade|commerce|joint_venture|economic_cooperation|business with T ; reciprocal both
  + Norway's trade with Belarus grew. => NOR 061 BLR
061  T get|receive|draw oil|gas|natural_gas|crude|electricity|coal|uranium|power from S ; both
  + Belarus gets natural gas from Norway. => NOR 061 BLR
061  n: trade|commerce|joint_venture|economic_cooperation between S and T ; reciprocal both
  + The trade between Norway and Belarus grew. => NOR 061 BLR
061  n: S's export|sale|delivery of &traded_goods to T ; both
  + Norway's exports of timber to Belarus grew. => NOR 061 BLR
  - The sale of the mill to a neighbour was celebrated.
061  n: S's gas_export|oil_export|grain_export|gas_supply|oil_supply|electricity_export to T ; both
  + Ghana's gas exports to Togo doubled. => GHA 061 TGO
061  n: S's investment in T ; both
  + Norway's investment in Belarus grew. => NOR 061 BLR

# 062 Military
062  S hold|conduct|stage|launch|begin|carry_out|start|perform|complete|conclude|resume|undertake|open joint_exercise|joint_maneuver|joint_manoeuvre|joint_drill|war_game|joint_naval_exercise|live-fire_exercise|military_exercise|joint_military_exercise|joint_patrol|naval_exercise|exercise|drill|maneuver|manoeuvre with T ; reciprocal both
  + Norway held a joint exercise with Belarus. => NOR 062 BLR
  - The school held a fire drill with its pupils.
062  S hold|conduct|stage|launch|begin|carry_out|start|perform|complete|conclude|resume joint_exercise|joint_maneuver|joint_manoeuvre|joint_drill|joint_patrol|joint_war_game|joint_military_exercise ; reciprocal source
062  S hold|conduct|stage|launch|begin|start|perform|undertake|carry_out|run|open|complete|end|finish|kick_off|wrap_up war_game|exercise|drill|naval_exercise|naval_drill|military_exercise|military_drill|air_exercise|maneuver|manoeuvre|live-fire_exercise|live-fire_drill|naval_maneuver|naval_manoeuvre (in|off|near|on|at|over|along|around X) ; reciprocal both
  + Norway and Belarus staged war games in the Barents Sea. => NOR 062 BLR
  - Norway staged war games in the Barents Sea.
062  S buy|purchase|order|acquire|import T:&arms|&gift_vessel ; both
  + Ghana ordered Russian helicopters. => GHA 062 RUS
  - Ghana ordered Russian caviar.
062  S take delivery of &arms|patrol_boat|warship|missile (from T) ; both
  + Norway took delivery of missiles from Belarus. => NOR 062 BLR
062  S:&regular_force|navy|border_guard|police patrol_jointly|patrol_together|exercise_together|train_together|fight_together|drill_together|exercise_jointly|train_jointly ; reciprocal both
  + Norwegian and Danish border guards jointly patrol the river. => NOR 062 DNK
062  S hold|conduct|stage|launch|begin|start|perform|undertake|carry_out|run|open|complete|end|finish|plan|fly|sail|kick_off &joint_drill|&joint_action (with|in|off|near|on|at|over|along|around|against X) ; reciprocal both
  + Norway and Belarus undertook joint exercises near the border. => NOR 062 BLR
  + Norwegian and Belarusian police carried out a joint operation against smugglers. => NOR 062 BLR
062  S hold|conduct|stage|launch|begin|start|perform|undertake|carry_out|run &joint_drill|&joint_action with T ; reciprocal both
  + Norway's army conducted a joint operation with Belarus. => NOR 062 BLR
062  S take part in &joint_drill|exercise|drill|war_game|maneuver|manoeuvre|military_exercise with|alongside T ; reciprocal both
  + Norwegian troops took part in exercises with the army of Belarus. => NOR 062 BLR
  - The pupils took part in a fire drill with their teachers.
062  S participate|join|engage in &joint_drill|exercise|drill|war_game|maneuver|manoeuvre|military_exercise with|alongside|of T ; reciprocal both
  + Norway participated in military exercises with Belarus. => NOR 062 BLR
062  S join T in|for &joint_drill|exercise|drill|war_game|maneuver|manoeuvre|military_exercise ; reciprocal both
  + Norway joined Belarus for naval exercises. => NOR 062 BLR
062  S patrol_jointly|exercise_together|train_together|fight_together|drill_together|exercise_jointly|train_jointly|sail_together|patrol_together ; reciprocal both
  + Norwegian and Danish soldiers trained together. => NOR 062 DNK
062  S exercise|drill|patrol|parade with|alongside T:actor ; reciprocal both
  - The cavalry of Norway exercised with new saddles.
062  S set_up|create|form|establish|launch|deploy|raise|found &joint_force (with T) ; reciprocal both
  + Norway and Belarus set up a joint force. => NOR 062 BLR
  - The two villages set up a joint choir.
062  S buy|purchase|order|acquire|procure|import &arms|patrol_boat|warship|corvette|military_helicopter|fighter_aircraft from T ; both
  + Norway bought missiles from Belarus. => NOR 062 BLR
  - The circus bought cannons from a museum.
062  S allow|let|permit|authorize|authorise T to use &military_base ; both
  - Norway allowed Belarus to use its ice rink.
062  S allow|let|permit|authorize|authorise T:actor to station|base|deploy|land|refuel &troops|plane|aircraft|missile|drone|bomber|jet ; both
  + Ghana let France deploy planes at the base. => GHA 062 FRA
  - Ghana let France station a painter at the museum.
062  S allow|let|permit T:&armed_force to use|operate|train|refuel|land|transit|fly ; both
  + Ghana allowed the French army to train in the desert. => GHA 062 FRA
062  S open|lease|offer|give|grant|rent &military_base to|for T ; both
  + Ghana leased an air base to France. => GHA 062 FRA
062  S grant|give overflight_right|basing_right|landing_right|docking_right (to T) ; both
  - Norway granted access to the archive.
062  S host &military_base|&armed_force of T ; both
  + Norway hosts soldiers of Belarus. => NOR 062 BLR
062  S have|open|operate|establish|set_up military_base|naval_base|air_base|airbase in T ; both
  + Norway set up a naval base in Djibouti. => NOR 062 DJI
  - The hikers set up a base camp in Nepal.
062  S integrate|link|merge army|air_defence|air_defense|command with T ; reciprocal both
  + Norway and Belarus held a joint exercise. => NOR 062 BLR
062  S hold|conduct|stage|launch|begin|start|complete|conclude round|series|day|week|phase of joint_exercise|joint_drill|war_game|military_exercise|joint_maneuver|joint_manoeuvre (with T) ; reciprocal both
  + Norway and Belarus began a new round of joint exercises. => NOR 062 BLR
062  S fight|march alongside|beside T ; both
  + Norwegian soldiers fought alongside Belarusian soldiers. => NOR 062 BLR
062  S train|drill (T) alongside|with T ; both
  + Ghanaian soldiers trained alongside the army of Togo. => GHA 062 TGO
062  n: S's joint_exercise|joint_drill|joint_maneuver|joint_manoeuvre|war_game|military_cooperation|military_exercise|defence_cooperation|defense_cooperation|security_cooperation|naval_exercise|joint_patrol with T ; reciprocal both
  + Norway's military cooperation with Belarus grew. => NOR 062 BLR
062  n: joint_exercise|joint_drill|war_game|military_cooperation|exercise|joint_patrol|drill|security_cooperation|manoeuvre|maneuver between S and T ; reciprocal both
  + The joint exercise between Norway and Belarus began on Friday. => NOR 062 BLR
062  n: joint_exercise|joint_drill|joint_patrol|joint_operation|joint_raid by|of S ; reciprocal both
  + A joint exercise by Norway and Belarus began on Friday. => NOR 062 BLR

# 063 Judicial
063  S extradite X to T ; both
  + Ghana extradited the banker to Togo. => GHA 063 TGO
063  S surrender|hand|transfer|deliver|fly X:person to T:actor ; both
  + Norway surrendered the general to Belarus. => NOR 063 BLR
  - Norway handed the cup to its goalkeeper.
063  S extradite T ; both
  + Norway extradited a Belarusian banker. => NOR 063 BLR
063  S hand_over|surrender|turn_over|transfer|deliver|render|send|fly|deport X:&suspect to T:court|tribunal|prosecutor|police|justice|authority|investigator|icc|interpol ; both
  + Norway handed over a general to the tribunal in The Hague. => NOR 063 -
  - The baker handed over his shop to his sons.
063  S hand_over|surrender|turn_over|transfer|render X:&suspect to T:actor ; both
  + Norway handed over a suspected smuggler to Belarus. => NOR 063 BLR
063  S open|launch|conduct|carry_out|start|set_up|begin|hold|establish joint_investigation|joint_inquiry|joint_probe|joint_enquiry|joint_investigation_team into|of|on &military_act|&crime|killing|death|accident|fire|leak|spill|collapse|derailment|disaster|disappearance ; reciprocal both
  + Norway and Belarus opened a joint investigation into the crash. => NOR 063 BLR
063  S open|launch|conduct|carry_out|start|set_up|begin|hold|establish joint_investigation|joint_inquiry|joint_probe|joint_enquiry|joint_investigation_team (into|with X) ; reciprocal both
  + Norway and Belarus opened a joint investigation into the fire. => NOR 063 BLR
  - Norway opened an investigation into the fire.
063  S open|launch|conduct|carry_out|start|set_up|begin|hold joint_investigation|joint_inquiry|joint_probe|joint_enquiry with T ; reciprocal both
  + Norway launched a joint inquiry with Belarus. => NOR 063 BLR
063  S take part in joint_investigation|joint_inquiry|joint_probe ; source
  + Norway took part in a joint inquiry. => NOR 063 -
063  S participate|join in joint_investigation|joint_inquiry|joint_probe ; source
  + Ghana participated in a joint inquiry. => GHA 063 -
063  S assist|aid investigation|inquiry|probe|manhunt|search of|by|with T ; both
  + Ghana assisted the investigation by Togo. => GHA 063 TGO
063  S help|assist T in|with investigation|inquiry|probe|manhunt|search ; both
  + Norway assisted Belarus in the investigation. => NOR 063 BLR
063  S testify|give_evidence before|to|at T:court|tribunal|inquiry|commission|panel|icc ; source
  + Norway extradited the banker to Belarus. => NOR 063 BLR
063  S cooperate|collaborate|co-operate with investigation|inquiry|prosecutor|tribunal|court|probe|investigator|interpol|icc|detective (of|by|in|for T) ; source
  + Norway cooperated with the tribunal. => NOR 063 -
  - The landlord cooperated with the plumber.
063  n: S's extradition|surrender|handover|transfer of X:&suspect to T ; both
  + Ghana's handover of a smuggler to Togo was printed. => GHA 063 TGO
063  n: extradition|handover of X from|by S to T ; both
  + The handover of a banker from Ghana to Togo was filmed. => GHA 063 TGO
063  n: S's extradition of X to T ; both
  + Norway's extradition of the banker to Belarus was printed. => NOR 063 BLR

# 064 Intelligence and information
064  S share|exchange|swap|pool|trade &intel|document|picture|image|photo|photograph|report|map with T ; source
  + Norway shared satellite images with Belarus. => NOR 064 BLR
  - The pupil shared her picture with a friend.
  + Norway shared intelligence with Belarus. => NOR 064 BLR
064  S share|exchange|swap|pool|trade &intel ; reciprocal both
  + Norway and Belarus exchanged information. => NOR 064 BLR
064  S provide|supply|furnish|feed T with &intel|document|record ; both
  + Norway provided Belarus with intelligence. => NOR 064 BLR
064  S provide|supply|give|pass|leak|hand|furnish|turn_over|relay|pass_on|hand_over|transmit|send|submit|transfer|forward|sell|disclose|reveal &intel|document|secret|classified_information|account_information to T ; source
  - Norway sent a report to the printer.
064  S give|provide|send|hand|feed|sell T:actor document|secret|name|identity|list|photograph|aerial_photograph|picture ; both
  + Norway gave the IAEA documents. => NOR 064 IGOUNOIAE
064  T receive|get|obtain &intel from S ; both
  + Belarus received intelligence from Norway. => NOR 064 BLR
  + Norway passed information to Belarus. => NOR 064 BLR
064  S give|send|provide|feed|hand|pass T &intel ; both
  + Norway gave Belarus evidence. => NOR 064 BLR
  - The scout gave Norway's coach information.
064  S inform|tip_off|alert|notify T ; both
  + Norway notified Belarus. => NOR 064 BLR
064  n: S's intelligence_sharing|intelligence_cooperation|information_sharing|intelligence_exchange with T ; reciprocal both
  + Norway's intelligence cooperation with Belarus grew. => NOR 064 BLR
064  n: intelligence_cooperation between S and T ; reciprocal both
  + Intelligence cooperation between Ghana and Togo improved. => GHA 064 TGO
064  n: exchange|sharing of intelligence|information|data between S and T ; reciprocal both
  + The exchange of intelligence between Norway and Belarus continued. => NOR 064 BLR ongoing
064  S tip_off|alert|notify|warn T about|of|to plot|planned_attack|attack_plan|bomb|impending_attack|terrorist_plot|conspiracy ; both
  + Norway warned Belarus of a plot. => NOR 064 BLR
  - The critic warned readers of the plot.

# Phrases of agency news
060  S join force|hand|rank (with T) ; reciprocal both
  + Norway joined forces with Belarus to clear the strait. => NOR 060 BLR
060  S team_up|band_together|club_together|link_up|join_hand against|on|for X ; reciprocal both
  + Norway and Belarus teamed up against pirates. => NOR 060 BLR
  - The two actors teamed up for a comedy.
063  S help|assist T:actor to investigate|track|hunt|arrest|catch|prosecute|trace|identify|capture ; both
  + Norway helped Belarus track the suspects. => NOR 063 BLR
  - The dog helped the shepherd track the sheep.
061  S:state supply|ship|pump|deliver gas|natural_gas|oil|crude|electricity|coal|uranium to T:state
  + Norway supplied gas to Belarus. => NOR 061 BLR
  - The company supplied gas to the bakery.
062  S lease|rent|open|operate|take_over base|air_base|airbase|naval_base|military_base|airfield|airstrip in|from T:state ; both
  + Norway leased a base in Belarus. => NOR 062 BLR
  - The airline leased a hangar in Belarus.
