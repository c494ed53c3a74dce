# Root 06: material cooperation.

060  S cooperate|co-operate|partner|join_force|team_up with T ; reciprocal both
  + Norway cooperated with Belarus. => NOR 060 BLR
  - The painter cooperated with a poet.
060  S collaborate on|in X with T ; reciprocal both
060  S cooperate|co-operate|collaborate (on|in|against X) ; reciprocal both
060  S work with|alongside T ; reciprocal both
060  S coordinate X with T ; reciprocal both
060  S begin|start|launch|continue|resume|expand|strengthen|deepen|increase|step_up|boost &cooperation with|between T ; reciprocal both
  + Norway expanded its cooperation with Belarus. => NOR 060 BLR
060  S exchange ambassador|student|expert|delegation with T ; reciprocal both
060  n: S's &cooperation with T ; reciprocal both
  + Norway's cooperation with Belarus grew. => NOR 060 BLR
060  n: &cooperation between S and T ; reciprocal both

# 061 Economic
061  S trade|barter (X) with T ; reciprocal both
  + Norway traded with Belarus. => NOR 061 BLR
  - The boys traded marbles with each other.
061  S invest in T ; both
  + Norway invested in Belarus. => NOR 061 BLR
061  S buy|purchase|import X from T ; both
  + Norway bought timber from Belarus. => NOR 061 BLR
061  S sell|export|supply|ship X to T ; both
  + Norway exported timber to Belarus. => NOR 061 BLR
061  S sell|lease T X ; both
061  S sign|conclude|reach|strike|seal|clinch trade_deal|trade_agreement|free_trade_agreement|contract|oil_deal|gas_deal|energy_deal|investment_deal|commercial_agreement with T ; reciprocal both
  + Norway signed a trade agreement with Belarus. => NOR 061 BLR
061  S launch|open|set_up|form|establish joint_venture|free_trade_zone|customs_union (with T) ; reciprocal both
  + Norway formed a joint venture with Belarus. => NOR 061 BLR
061  S expand|boost|resume|increase trade|commerce|investment (with|in T) ; reciprocal both
061  S build|construct|lay pipeline|railway|dam|power_plant in|to|for T ; both
061  n: S's trade|commerce|joint_venture|economic_cooperation with T ; reciprocal both
061  n: trade|commerce|joint_venture|economic_cooperation between S and T ; reciprocal both
  + The trade between Norway and Belarus grew. => NOR 061 BLR
061  n: S's export|sale of X to T ; both
061  n: S's investment in T ; both

# 062 Military
062  S hold|conduct|stage|launch|begin|carry_out|start|perform|complete|conclude|resume joint_exercise|joint_maneuver|joint_manoeuvre|joint_drill|war_game|military_exercise|joint_military_exercise|joint_patrol|naval_exercise|exercise|drill|maneuver|manoeuvre with T ; reciprocal both
  + Norway held a joint exercise with Belarus. => NOR 062 BLR
  - The school held a fire drill with its pupils.
062  S hold|conduct|stage|launch|begin|carry_out|start|perform|complete|conclude|resume joint_exercise|joint_maneuver|joint_manoeuvre|joint_drill|joint_patrol|joint_war_game|joint_military_exercise ; reciprocal source
062  S hold|conduct|stage|launch|begin|start|perform war_game ; reciprocal both
  + Norway and Belarus held a joint exercise. => NOR 062 BLR
062  S hold|conduct|stage|launch|begin|start|complete|conclude round|series|day|week|phase of joint_exercise|joint_drill|war_game|military_exercise|joint_maneuver|joint_manoeuvre (with T) ; reciprocal both
  + Norway and Belarus began a new round of joint exercises. => NOR 062 BLR
062  S fight|march alongside|beside T ; both
  + Norwegian soldiers fought alongside Belarusian soldiers. => NOR 062 BLR
062  S train|drill (T) alongside|with T ; both
062  S sign|conclude defense_agreement|defence_agreement|defense_pact|defence_pact|military_agreement|military_pact|arm_deal with T ; reciprocal both
  + Norway signed a defence pact with Belarus. => NOR 062 BLR
062  n: S's joint_exercise|joint_drill|joint_maneuver|joint_manoeuvre|war_game|military_cooperation|military_exercise with T ; reciprocal both
062  n: joint_exercise|joint_drill|war_game|military_cooperation between|by S and T ; reciprocal both

# 063 Judicial
063  S extradite|hand_over|surrender X to T ; both
  + Norway extradited the banker to Belarus. => NOR 063 BLR
063  S cooperate with investigation|inquiry|prosecutor|tribunal|court (of|by|in T) ; both
063  n: S's extradition of X to T ; both
  + Norway's extradition of the banker to Belarus was printed. => NOR 063 BLR

# 064 Intelligence and information
064  S share|exchange|swap|pool intelligence|information|data|evidence|file|tip with T ; source
  + Norway shared intelligence with Belarus. => NOR 064 BLR
064  S share|exchange|swap|pool intelligence|information|data ; reciprocal both
  + Norway and Belarus exchanged information. => NOR 064 BLR
064  S provide|supply|furnish|feed T with intelligence|information|evidence ; both
  + Norway provided Belarus with intelligence. => NOR 064 BLR
064  S provide|supply|give|pass|leak|hand|furnish|turn_over intelligence|information|evidence to T ; source
  + Norway passed information to Belarus. => NOR 064 BLR
064  S give|send T intelligence|information|evidence ; both
064  S inform|tip_off|alert|notify T ; both
  + Norway notified Belarus. => NOR 064 BLR
064  n: intelligence_sharing|intelligence_cooperation between|with T ; both
