# Root 03: the intention to cooperate: promises, offers, agreements to do something, plans. The act
# meant is the embedded event, `promised` or `planned`; compose.tsv gives the pair its finer code
# (a plan to attack is no cooperation: the pair's code says so).

# 030 Agree
030  S agree to E ; theme=promised reciprocal both
  + Norway and Belarus agreed to publish the map. => NOR 030 BLR
030  S agree|consent|assent|acquiesce to E ; theme=promised stance=vows source
  + Norway agreed to publish the map. => NOR 030 -
  - The dough agreed to rise.
030  S agree|consent|arrange|contract with T to E ; theme=promised stance=vows
  + Norway agreed with Belarus to publish the map. => NOR 030 BLR
030  S agree that E ; theme=promised reciprocal both
  + Norway and Belarus agreed that the map should be published. => NOR 030 BLR
030  S agree on|upon|about X ; reciprocal both
  + Norway and Belarus agreed on the map. => NOR 030 BLR
030  S agree on|upon X with T ; reciprocal both
  + Norway agreed on the map with Belarus. => NOR 030 BLR
030  S agree|consent|assent|accede to X ; source
  + Norway agreed to the request. => NOR 030 -
030  S accept &proposal|formula (by|of|from|for T) ; source
  + Norway accepted the proposal by Belarus. => NOR 030 BLR
  - The shop accepted the coins.
030  S give consent|approval|assent|nod|blessing|go-ahead|green_light|word|assurance|guarantee to|for T ; source
  + Norway gave its consent to the plan. => NOR 030 -
030  S give T assurance|word|guarantee|promise (that E) ; theme=promised stance=vows
  + Norway gave Belarus an assurance. => NOR 030 BLR
030  S reach|strike|find|clinch|conclude|secure|hammer_out understanding|consensus|compromise|preliminary_agreement|tentative_agreement|provisional_agreement with T ; reciprocal
  + Norway reached an understanding with Belarus. => NOR 030 BLR
  - The organist struck a chord with the public.
030  S reach|strike|find understanding|consensus|compromise ; reciprocal both
030  S vote to E ; theme=promised source
  + The parliament of Norway voted to publish the map. => NORLEG 030 -
030  S resolve|elect|opt|choose|determine to E ; theme=planned both
030  S decide on|in_favor|in_favour X ; theme=planned both
030  n: S's consent|assent|acquiescence to X ; both
030  n: S's agreement to E ; theme=promised source
  + Norway's agreement to publish the map surprised the reporters. => NOR 030 -

# 030 Promise, offer
030  S promise|pledge|vow|swear|undertake|commit|guarantee|offer|volunteer|engage to E ; theme=promised stance=vows source
  + Norway promised to publish the map. => NOR 030 -
  + Norway offered to publish the map. => NOR 030 -
  - The clouds promised rain.
030  S promise|assure|pledge|guarantee|tell T to E ; theme=promised stance=vows
  + Norway promised Belarus to publish the map. => NOR 030 BLR
030  S promise|assure|reassure|guarantee T that E ; theme=promised stance=vows
  + Norway assured Belarus that it would publish the map. => NOR 030 BLR
030  S promise|pledge|vow|swear|guarantee that E ; theme=promised stance=vows source
  + Norway pledged that it would publish the map. => NOR 030 -
030  S commit|bind|pledge itself|himself|herself|themselves to E ; theme=promised stance=vows source
  + Norway committed itself to publishing the map. => NOR 030 -
030  S commit|bind|pledge itself|himself|herself|themselves to X ; stance=vows source
030  S commit to X ; stance=vows source
  + Norway committed to the plan. => NOR 030 -
  - The burglar committed a crime.
030  S assure|reassure T of X ; stance=vows
  + Norway assured Belarus of its goodwill. => NOR 030 BLR
030  S reassure T ; both stance=vows
030  S promise|pledge|offer|guarantee|extend X to T ; stance=vows theme=promised source
  + Norway offered a map to Belarus. => NOR 030 BLR
030  S promise|pledge|offer|guarantee T:actor X ; stance=vows theme=promised
  + Norway promised Belarus a map. => NOR 030 BLR
030  S promise|pledge|guarantee X ; stance=vows theme=promised source
  + Norway promised a map. => NOR 030 -
030  S offer X ; theme=promised source both
030  X commit|pledge S to X ; stance=vows source
  + Norway was committed to the plan. => NOR 030 -
030  X commit|pledge S to E ; theme=promised stance=vows source
030  n: S's promise|pledge|vow|undertaking|offer|oath|assurance|guarantee to E ; theme=promised stance=vows source
  + Norway's promise to publish the map surprised the reporters. => NOR 030 -
  - The promise of a sunny weekend filled the beach.
030  n: S's promise|pledge|vow|commitment|assurance|guarantee that E ; theme=promised stance=vows source
  + Norway's pledge that it would publish the map surprised the reporters. => NOR 030 -
030  n: S's promise|pledge|offer|assurance of X (to T) ; theme=promised stance=vows source
030  n: S's promise|pledge|offer|assurance|guarantee to T ; stance=vows both
030  n: S's &proposal to T ; both

# 030 Plan, intend, be ready
030  S plan|intend|aim|propose|prepare|hope|aspire|wish|endeavor|endeavour|strive to E ; theme=planned both
  + Norway intends to reward Belarus. => NOR 030 BLR
  - Norway intends to bake bread.
030  S schedule|prepare|arrange|organize|organise X with|for T ; theme=planned both
030  S be ready|willing|prepared|set|poised to E ; theme=planned source
  + Norway was ready to sign the treaty. => NOR 030 -
  - Norway was ready for the winter.
030  S be keen|eager|happy|due|determined|about|inclined|disposed|anxious to E ; theme=planned both
030  S be ready|willing|prepared for X ; theme=planned both
030  S express|voice|signal|indicate|declare|state|affirm|reaffirm|reiterate|show|confirm|underline|stress willingness|readiness|desire|intention|intent|wish|interest|determination|resolve|eagerness|preparedness|inclination to E ; theme=planned source
  + Norway expressed its willingness to publish the map. => NOR 030 -
030  S express|voice|signal|declare|show|indicate readiness|willingness|desire|wish|interest for|in X ; theme=planned source
030  S have|harbor|harbour plan|intention|wish to E ; theme=planned both
030  n: S's intention|plan|willingness|readiness|desire|wish|determination|resolve|intent to E ; theme=planned both
030  n: S's plan for X ; theme=planned both
030  S be interested|keen in|on E ; theme=planned both
030  S look to E ; theme=planned both

# 030 Closer relations wanted
030  S hope|want|wish|seek|desire &relation|&cooperation with T ; theme=planned both
030  S seek|desire|want|pursue|favor|favour better|closer &relation with T ; theme=planned
030  S seek|desire|want|pursue|favor|favour &relation|friendship|rapprochement|detente|reconciliation with T ; theme=planned both
  + Norway sought better relations with Belarus. => NOR 030 BLR
  - The widow sought friendship with her neighbours.
030  S vow|pledge|promise|agree|offer|undertake|hope|plan|decide to strengthen|improve|boost|deepen|expand|develop|enhance|promote|cement|bolster &relation|&cooperation (with T) ; theme=promised
030  S agree on|to &cooperation (with|between T) ; reciprocal both
030  S extend|offer|hold_out hand|olive_branch|handshake (of|to T) ; source
  + Norway offered an olive branch to Belarus. => NOR 030 BLR
030  S make overture|gesture to|toward|towards T ; source
  + Norway made overtures to Belarus. => NOR 030 BLR
030  n: S's overture|olive_branch|rapprochement to|toward|towards|with T ; both

# 031 Material cooperation
0311  S agree on|to|upon trade|free_trade|joint_venture|loan|pipeline|tariff|economic_cooperation|price|export (with T) ; reciprocal both
  + Norway and Belarus agreed on a pipeline. => NOR 0311 BLR
0311  S promise|pledge|offer|plan|announce investment|trade|trade_deal|economic_cooperation|trade_concession (in|with|to T) ; theme=promised stance=vows source
  + Norway promised investment in Belarus. => NOR 0311 BLR
0311  S agree|plan|promise|offer|pledge|decide|intend to invest|trade|buy|sell|export|import|purchase (in|with|from|to T) ; theme=promised both
0312  S agree on|to|upon military_exercise|joint_exercise|military_cooperation|defense_cooperation|defence_cooperation|alliance|military_base|deployment (with T) ; reciprocal both
  + Norway and Belarus agreed on a joint exercise. => NOR 0312 BLR
0312  S plan|announce|schedule|promise joint_exercise|military_exercise|military_cooperation|joint_patrol|joint_maneuver|joint_manoeuvre|war_game|joint_drill with T ; theme=planned reciprocal
  + Norway announced a joint exercise with Belarus. => NOR 0312 BLR
0313  S agree|promise|pledge|offer|decide|vow|undertake to extradite|hand_over|prosecute|arrest T (to X) ; theme=promised source
0313  S agree|consent to extradition (of T) ; theme=promised source
  + Norway agreed to the extradition of the banker. => NOR 0313 -
0314  S agree|promise|pledge|offer|decide|undertake to share|exchange intelligence|information|data|evidence (with T) ; theme=promised
0314  S promise|pledge|offer T intelligence|information|evidence ; theme=promised stance=vows
0314  S offer|promise intelligence|information|evidence to T ; theme=promised stance=vows
  + Norway offered intelligence to Belarus. => NOR 0314 BLR
031  S agree|promise|pledge|offer|undertake|plan|vow|decide to cooperate|collaborate|co-operate|partner (with T) ; theme=promised
031  S pledge|promise|offer|propose joint_venture|&cooperation (with|to T) ; theme=promised stance=vows source
  + Norway pledged cooperation with Belarus. => NOR 031 BLR

# 032 Diplomatic cooperation
032  S promise|pledge|offer|vow|guarantee recognition|membership|partnership to|for T ; theme=promised stance=vows
  + Norway promised membership to Belarus. => NOR 032 BLR
032  S promise|pledge|offer|guarantee T recognition|membership|partnership ; theme=promised stance=vows
  + Norway promised Belarus recognition. => NOR 032 BLR
032  S promise|pledge|vow|agree|offer|decide|plan|intend|undertake to support|back|recognize|recognise|endorse|defend|ratify|stand T ; theme=promised
032  S pledge allegiance|loyalty|fealty to T ; stance=vows
  + The rebels pledged allegiance to Belarus. => - 032 BLR
032  S swear allegiance|loyalty|fealty to T ; stance=vows
032  S agree to establish|restore|resume|normalize|normalise|upgrade &relation (with T) ; theme=promised reciprocal

# 033 Aid
0331  S promise|pledge|offer|commit|earmark|approve|announce|guarantee &economic_assistance to|for T ; theme=promised stance=vows source
  + Norway promised a loan to Belarus. => NOR 0331 BLR
0331  S promise|pledge|offer|guarantee T &economic_assistance ; theme=promised stance=vows source
  + Norway promised Belarus a loan. => NOR 0331 BLR
0331  S pledge|promise|commit|earmark dollar|euro|million|billion|pound|yen to|for T ; theme=promised stance=vows source
  + Norway pledged two billion dollars to Belarus. => NOR 0331 BLR
0331  S pledge|promise|offer|commit X in|of &economic_assistance (to|for T) ; theme=promised stance=vows source
0332  S promise|pledge|offer|commit|approve|announce|earmark|guarantee &military_assistance to|for T ; theme=promised stance=vows source
  + Norway promised missiles to Belarus. => NOR 0332 BLR
0332  S promise|pledge|offer|guarantee T &military_assistance ; theme=promised stance=vows source
  + Norway promised Belarus tanks. => NOR 0332 BLR
0332  S pledge|promise|offer|commit X in|of &military_assistance (to|for T) ; theme=promised stance=vows source
0332  S agree|promise|pledge|offer|plan|decide|vow to arm|equip|train T ; theme=promised both
0333  S promise|pledge|offer|commit|approve|announce|earmark &humanitarian_assistance to|for T ; theme=promised stance=vows source
  + Norway pledged tents to Belarus. => NOR 0333 BLR
  - The hotel offered food to its guests.
0333  S promise|pledge|offer|guarantee T &humanitarian_assistance ; theme=promised stance=vows source
  + Norway promised Belarus tents. => NOR 0333 BLR
0333  S pledge|promise|offer|commit X in|of &humanitarian_assistance (to|for T) ; theme=promised stance=vows source
0333  S promise|offer|vow|pledge|agree to accept|admit|take|resettle|shelter refugee|migrant|evacuee (from T) ; theme=promised source
0334  S promise|pledge|offer|commit|approve|announce &peacekeeper|security_guarantee|protection|military_protection|troop to|for T ; theme=promised stance=vows source
  + Norway offered peacekeepers to Belarus. => NOR 0334 BLR
0334  S promise|pledge|offer|guarantee T &peacekeeper|protection|security_guarantee ; theme=promised stance=vows source
  + Norway offered Belarus protection. => NOR 0334 BLR
0334  S agree|promise|pledge|offer|plan|decide|vow to protect|defend|shield T ; theme=promised both
0334  S agree|promise|pledge|offer|plan|decide|vow to send|deploy|contribute|dispatch &peacekeeper (to|in T) ; theme=promised source
033  S promise|pledge|offer|commit|earmark|allocate|approve|guarantee|announce &assistance to|for T ; theme=promised stance=vows source
  + Norway pledged aid to Belarus. => NOR 033 BLR
  - The coach offered help to the goalkeeper.
033  S promise|pledge|offer|guarantee T &assistance ; theme=promised stance=vows source
  + Norway offered Belarus assistance. => NOR 033 BLR
033  S promise|pledge|offer &assistance ; theme=promised stance=vows source
  + Norway offered assistance. => NOR 033 -
033  S promise|pledge|offer|agree|vow|volunteer|decide|undertake to help|aid|assist|support T ; theme=promised source
033  S pledge|promise X in|of &assistance (to|for T) ; theme=promised stance=vows source
  + Norway pledged millions in aid to Belarus. => NOR 033 BLR
033  n: S's offer|pledge|promise of &assistance (to|for T) ; theme=promised stance=vows source
  + Norway's offer of aid surprised the reporters. => NOR 033 -

# 034 Reform
0341  S promise|pledge|agree|offer|vow|plan|decide|announce|intend to resign|quit|step_down|stand_down|abdicate|leave|retire ; theme=promised source
  + Norway's prime minister promised to resign. => NORGOV 0341 -
0341  S announce|tender|submit|offer resignation|retirement|abdication ; theme=promised source
  + Norway's prime minister announced his resignation. => NORGOV 0341 -
0341  S promise|pledge|announce|schedule|set early_election|snap_election|fresh_election|election|transition ; theme=promised stance=vows source
0342  S promise|pledge|agree|offer|vow|decide|plan to reconsider|review|reverse|repeal|change|amend|abandon|scrap|drop|withdraw|abolish &policy|plan|bill ; theme=promised source
0343  S promise|pledge|offer|guarantee|grant &right_word|amnesty|citizenship|equal_right to|for T ; theme=promised stance=vows source
  + Norway promised autonomy to the Sami. => NOR 0343 -
0343  S promise|pledge|offer|guarantee T &right_word|citizenship ; theme=promised stance=vows source
0344  S promise|pledge|announce|propose|schedule|offer constitution|new_constitution|referendum|constitutional_reform|constitutional_amendment|multiparty_election|constituent_assembly ; theme=promised stance=vows source
  + Norway's government promised a referendum. => NORGOV 0344 -
034  S promise|pledge|offer|announce|vow|propose|unveil &reform_word|political_reform (in|to|for T) ; theme=promised stance=vows source
  + Norway's government has promised reforms. => NORGOV 034 -
  - The shop announced a change of hours.
034  S promise|pledge|agree|offer|vow|decide to reform|liberalize|liberalise|democratize|democratise|amend|rewrite X ; theme=promised source

# 035 Yield
0351  S promise|agree|pledge|offer|decide|vow|plan to lift|ease|end|relax|remove curfew|martial_law|ban|restriction|emergency_rule|censorship ; theme=promised source
0351  S be ready|prepared|willing to lift|ease|end ban|curfew|restriction|martial_law ; theme=promised source
0352  S promise|agree|pledge|offer|decide|vow to end|call_off|suspend|halt|stop protest|demonstration|strike|hunger_strike|march|sit-in ; theme=promised source
0353  S promise|agree|pledge|offer|decide|vow|plan to free|release|return|liberate|hand_over|repatriate &detainee|body|remains|property|artifact|artefact|asset (to T) ; theme=promised source
0353  S agree|consent to release|exchange|swap|return (of X) ; theme=promised source
  + Norway agreed to the release of the journalists. => NOR 0353 -
0353  S promise|offer|announce|agree|pledge release|amnesty|prisoner_exchange|prisoner_swap (of|for X) ; theme=promised source
  + Norway promised the release of the journalists. => NOR 0353 -
0354  S promise|agree|pledge|offer|decide|plan|vow to lift|ease|end|suspend|remove|waive|drop|relax &sanction_word (on|against T) ; theme=promised source
0354  S promise|offer|announce|pledge sanction_relief|sanction_waiver (to|for T) ; theme=promised source
  + Norway promised sanctions relief to Belarus. => NOR 0354 BLR
0354  S promise|offer|announce|pledge|agree lifting|easing|suspension of &sanction_word (on|against T) ; theme=promised source
0355  S promise|agree|pledge|offer|decide to allow|admit|accept|receive|let &observer|&peacekeeper|&access_word|aid_convoy|investigator ; theme=promised source
0355  S promise|agree|offer|pledge to|on &observer|&access_word|inspection|humanitarian_pause ; theme=promised source
  + Norway agreed to inspections. => NOR 0355 -
0356  S agree|consent to|on &truce_word|humanitarian_pause|de-escalation|&military_withdrawal|disarmament (with|in|between T) ; theme=promised reciprocal both
  + Norway and Belarus agreed to a ceasefire. => NOR 0356 BLR
0356  S agree|consent to|on &truce_word|humanitarian_pause|de-escalation|&military_withdrawal|disarmament (with|in T) ; theme=promised source
  + Norway agreed to a truce with Belarus. => NOR 0356 BLR
0356  S accept|welcome &truce_word|ceasefire_proposal|truce_proposal (with|of|by|from T) ; theme=promised source
  + Norway accepted a truce with Belarus. => NOR 0356 BLR
0356  S offer|promise|propose|pledge T &truce_word ; theme=promised stance=vows
0356  S offer|promise|pledge &truce_word|&military_withdrawal|disarmament (to|with|from|of T) ; theme=promised stance=vows source
  + Norway offered a truce to Belarus. => NOR 0356 BLR
0356  S agree|promise|pledge|decide|plan|vow|offer to withdraw|pull_out|retreat|disarm|demobilize|demobilise|lay_down|surrender|cease|halt|stop X ; theme=promised source
0356  S agree|promise|decide|plan|vow|pledge|offer to withdraw|pull_out|evacuate|demobilize|demobilise|remove troop|force|soldier|settlement|army|missile (from T) ; theme=promised source
035  S promise|offer|pledge|signal|announce concession|compromise (to|with T) ; theme=promised stance=vows source
  + Norway offered concessions to Belarus. => NOR 035 BLR
035  S promise|agree|offer|decide to compromise|concede|yield|relent|back_down ; theme=promised source

# 036 Meet or negotiate
036  S agree|promise|plan|offer|intend|decide|propose|hope|expect|arrange to meet|negotiate|confer|discuss|visit|host|receive|travel|fly|attend|talk T ; theme=planned both
036  S agree|promise|plan|offer|intend|decide|propose|hope|expect to meet|negotiate|confer|talk (with T) ; theme=planned both
036  S be ready|willing|prepared|due|set|scheduled|expected to meet|negotiate|confer|visit|talk|host|receive|travel (with|to T) ; theme=planned both
036  S offer|propose|schedule|announce|plan|set|arrange|promise &talk|&meeting|&visit|dialogue (with|to|between|by T) ; theme=planned both
  + Norway offered talks to Belarus. => NOR 036 BLR
036  S offer T &talk|&meeting ; theme=planned both
036  S agree|consent on|to|upon &talk|&meeting|&visit|agenda|date (with|of|for|by T) ; theme=planned reciprocal both
  + Norway and Belarus agreed on a summit. => NOR 036 BLR
036  S accept &invitation (from|by|of|to T) ; theme=planned both
  + Norway's prime minister accepted an invitation from Belarus. => NOR 036 BLR
036  S offer to host|hold|organize|organise &talk|&meeting (between|with|for T) ; theme=planned both
036  n: S's offer of &talk|&meeting|dialogue (with|to T) ; theme=planned both

# 037 Settle a dispute
037  S agree to settle|resolve|end dispute|conflict|war|row|standoff|feud (with T) ; theme=promised reciprocal both
037  S agree to|on &peace_plan|settlement|peace|political_solution (with|for T) ; theme=promised reciprocal both
  + Norway and Belarus agreed on a peace plan. => NOR 037 BLR
037  S accept|embrace|approve|endorse|adopt &peace_plan|settlement (by|of|from|for|with T) ; theme=promised source
  + Norway accepted the peace plan. => NOR 037 -
037  S offer|propose|unveil|present &peace_plan|peace|settlement (to|for|with|in T) ; theme=promised source
  + Norway proposed a peace plan to Belarus. => NOR 037 BLR
037  S be ready|willing|prepared for peace ; theme=promised source
037  n: S's &peace_plan|peace_offer|peace_proposal|peace_overture (to|for|with|in T) ; both

# 038 Accept mediation
038  S agree|consent to|on &mediation|arbitration (by|of|from|with T) ; theme=promised source
  + Norway agreed to mediation by Belarus. => NOR 038 BLR
038  S accept|welcome|approve &mediation|arbitration (by|of|from T) ; theme=promised source
  + Norway accepted the mediation of Belarus. => NOR 038 BLR
038  S accept T as mediator|intermediary|arbiter|broker ; source
  + Norway accepted Belarus as a mediator. => NOR 038 BLR
038  n: S's acceptance of &mediation|arbitration (by T) ; source

# 039 Mediate
039  S offer|propose|pledge|promise|volunteer|agree &mediation (between|in|to|with T) ; theme=promised stance=vows source
  + Norway offered mediation between Belarus and Latvia. => NOR 039 BLR
039  S offer|agree|propose|volunteer|promise|plan|decide|hope to mediate|broker|arbitrate|facilitate (between|in T) ; theme=promised source
  + Norway offered to mediate between Belarus and Latvia. => NOR 039 BLR
039  S be ready|willing|prepared to mediate|broker|facilitate (between T) ; theme=promised source
039  n: S's offer of &mediation (between|in|to T) ; theme=promised source
039  n: S's offer|readiness|willingness to mediate (between T) ; theme=promised source
