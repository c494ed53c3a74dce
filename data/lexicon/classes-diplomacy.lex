# Word classes of the verbal and diplomatic roots (01-06, 10-13).
# A class names the head words that a slot or an object may have; a bare word also stands for the
# same word with modifiers before it ("talk" covers "peace talks").

# Meetings and exchanges
class talk = talk talks negotiation negotiations consultation discussion dialogue conversation deliberation parley bargaining
class meeting = meeting summit conference session gathering forum congress audience huddle roundtable round_table encounter get-together rendezvous plenary luncheon working_lunch working_dinner
class encounter = &talk &meeting
class phone_call = phone_call telephone_call phone_conversation telephone_conversation phone_talk telephone_talk video_call video_conference videoconference conference_call teleconference video_link hotline_call telephone_discussion phone_discussion virtual_meeting video_meeting videolink telephone_call videocall phone-call
class visit = visit trip tour stopover pilgrimage state_visit working_visit stop-over swing mission_trip fact-finding_mission fact-finding_trip fence-mending_trip goodwill_mission
class envoy = envoy delegation delegate ambassador emissary representative diplomat negotiator special_envoy minister official deputy premier aide adviser advisor secretary deputation high-level_team foreign_secretary vice-president
class top_diplomat = ambassador envoy diplomat charge_d'affaires consul attache chargé

# Papers that parties sign
class agreement = agreement accord treaty deal pact memorandum protocol convention compact communique communiqué declaration framework understanding arrangement settlement mou charter concordat power-sharing_formula letter_of_intent memorandums concord
class peace_paper = ceasefire_deal ceasefire_agreement ceasefire_accord ceasefire_pact truce_deal truce_agreement truce_accord cease-fire_agreement cease-fire power-sharing_deal power-sharing_agreement cessation peace_agreement peace_accord peace_deal peace_treaty peace_pact truce ceasefire cease_fire armistice
class truce_word = truce ceasefire cease_fire armistice
class peace_plan = peace_plan peace_proposal peace_initiative peace_deal peace_agreement peace_accord roadmap road_map settlement_plan partition_plan power_sharing_deal draft_agreement truce_proposal ceasefire_proposal truce_plan
class mediation = mediation good_office arbitration conciliation mediator mediation_effort mediation_offer

# Things asked, offered, refused
class proposal = proposal offer plan initiative bid suggestion idea overture blueprint formula draft text compromise package resolution amendment motion
class request = request call demand appeal plea petition ultimatum entreaty condition precondition term
class invitation = invitation invite
class accusation = accusation allegation charge claim suggestion insinuation assertion report rumor rumour criticism
class assistance = aid assistance help relief loan grant credit funding donation bailout
class economic_assistance = economic_aid economic_assistance financial_aid financial_assistance financial_support financial_help development_aid development_assistance loan grant credit bailout funding debt_relief rescue_package credit_line
class military_assistance = military_aid military_assistance military_support military_help weapon weaponry arm ammunition missile tank warplane fighter_jet air_defense_system air_defence_system military_equipment
class humanitarian_assistance = humanitarian_aid humanitarian_assistance relief_aid relief_supply emergency_aid food_aid medical_aid emergency_relief disaster_relief food medicine medical_supply tent blanket shelter
class peacekeeper = peacekeeper peacekeeping_force peacekeeping_troop peacekeeping_mission protection_force stabilization_force stabilisation_force un_force blue_helmet
class observer = observer monitor inspector inspection_team monitoring_mission observer_mission
class sanction_word = sanction embargo boycott tariff blacklisting ban punitive_measure trade_ban arms_embargo
class relation = relation tie link relationship diplomatic_relation diplomatic_tie bond
class cooperation = cooperation co-operation collaboration coordination partnership
class detainee = prisoner hostage detainee captive inmate journalist activist dissident abductee crew
class policy = policy law bill decision move plan stance position action ruling verdict decree measure reform
class resignation = resignation ouster removal departure exit abdication dismissal impeachment sacking
class election_word = election poll vote referendum
class right_word = right freedom autonomy independence self-determination liberty equality statehood
class military_withdrawal = withdrawal pullout pullback pull-out retreat disengagement de-escalation demilitarization demilitarisation
class reform_word = reform change democracy democratization democratisation transition
class access_word = access humanitarian_access corridor humanitarian_corridor inspection

# Wrongs that one is accused of
class crime_word = corruption fraud bribery embezzlement graft theft murder smuggling trafficking racketeering extortion rigging perjury misconduct cronyism nepotism cheating plagiarism piracy hacking arson
class abuse_word = torture abuse repression oppression discrimination persecution human_rights_violation human_rights_abuse rights_violation rights_abuse ill-treatment mistreatment rape apartheid
class aggression_word = aggression attack incursion invasion provocation bombing shelling violation truce_violation ceasefire_violation bombardment assault sabotage terrorism hostility interference meddling expansionism
class war_crime_word = war_crime genocide atrocity ethnic_cleansing massacre
class espionage_word = espionage spying treason sedition subversion treachery betrayal

# Feelings put into words
class optimism = optimism hope confidence satisfaction hopefulness
class pessimism = pessimism doubt skepticism scepticism misgiving despair disappointment frustration
class sympathy = sympathy condolence sorrow grief sadness compassion regret
class anger = anger outrage indignation displeasure dismay disgust fury ire resentment unhappiness annoyance dissatisfaction disapproval exasperation shock revulsion
class worry = concern alarm worry unease anxiety apprehension misgiving
class praise_word = praise admiration appreciation gratitude thanks respect tribute acclaim
class blame_word = criticism condemnation censure rebuke reproach blame denunciation

# Who judges
class court_word = court tribunal judge jury magistrate prosecutor

# Parties whom one meets, who need not be named: a counterpart, the opposition, rebels, a delegation
class political_party_to_talk = counterpart opposition_leader opposition_party opposition_politician opposition_figure opposition_member opposition_group party_leader community_leader religious_leader tribal_leader tribal_elder tribal_chief rebel_leader rebel_commander rebel_representative rebel_delegation rebel_delegate rebel_negotiator guerrilla_leader militia_leader separatist_leader union_leader protest_leader protest_organizer protest_organiser student_leader faction_leader government_official government_minister government_negotiator government_delegation senior_official top_official lawmaker parliamentarian senator congressman delegation delegate negotiator mediator envoy ambassador diplomat emissary dissident politician president prime_minister premier foreign_minister defence_minister defense_minister king emir sultan crown_prince chancellor head_of_state head_of_government party_official
# What a state lends another for its forces
class military_base = base air_base airbase naval_base airspace airfield airstrip port air_corridor military_facility runway territory
class joint_drill = joint_exercise joint_maneuver joint_manoeuvre joint_drill joint_patrol joint_war_game joint_military_exercise joint_naval_exercise joint_military_drill joint_naval_drill joint_training joint_air_exercise coordinated_patrol joint_naval_patrol joint_manoeuvres joint_maneuvers joint_army_exercise naval_exercise naval_drill bilateral_exercise bilateral_drill combined_exercise multinational_exercise
class joint_force = joint_force joint_task_force joint_patrol joint_command joint_brigade joint_battalion joint_unit joint_committee joint_command_centre joint_command_center multinational_force multinational_brigade regional_force
class joint_action = joint_operation joint_offensive joint_raid joint_patrol joint_military_operation joint_anti-terror_operation joint_manhunt joint_sweep joint_crackdown
class trade_zone = joint_venture free_trade_zone free-trade_zone customs_union economic_union common_market free_trade_area single_market currency_union monetary_union trade_corridor economic_zone industrial_zone industrial_park cross-border_market
class link_work = pipeline gas_pipeline oil_pipeline railway railroad rail_line rail_link railway_line road highway motorway bridge tunnel power_line power_link power_plant power_station dam canal port refinery airport air_link ferry_link fibre-optic_cable
class traded_goods = oil gas crude crude_oil natural_gas electricity power coal uranium fuel petrol diesel timber wheat grain rice sugar coffee cotton iron_ore steel copper gold diamond fertilizer fertiliser beef meat fish machinery goods product export import airliner passenger_jet locomotive car cocoa
class intel = intelligence intel detail information data evidence file tip satellite_image satellite_picture satellite_photo satellite_imagery aerial_photo aerial_photograph dossier tape recording transcript intercept finding biometric_data fingerprint passenger_data flight_data radar_data list_of_name threat_information
class suspect = suspect fugitive criminal convict drug_lord drug_baron drug_trafficker trafficker druglord kingpin smuggler banker dealer arms_dealer terrorist militant murderer killer hacker spy gangster mafia_boss mobster war_criminal ex-president general warlord hijacker bomber gunman businessman tycoon prisoner detainee defendant accused man men woman people national citizen person rebel soldier commander leader dissident
class credential = credential credentials letter_of_credence letters_of_credence
class court_or_state = court tribunal authority authorities police prosecutor justice custody
# Wrongs for which one is sorry
class misdeed = killing massacre attack incident bombing shelling air_strike airstrike strike raid shooting mistake error blunder abuse atrocity crime wrong role past invasion occupation colonial_rule slavery suffering civilian_casualty downing sinking treatment mistreatment remark comment statement action incursion violation persecution injustice harm pain conduct failure misconduct scandal bloodshed violence famine deportation insult damage

# Verbs and nouns of asking and promising
class call_verb = call appeal press push ask plead lobby campaign clamor clamour agitate beg pray petition argue
class seek_verb = seek request solicit urge advocate pursue
class ask_verb = ask urge press petition lobby beg pressure implore push entreat
class appeal_noun = appeal call plea request petition entreaty
class promise_verb = promise pledge offer guarantee vow
class grant_verb = promise pledge offer guarantee commit earmark
class promise_noun = promise pledge offer vow guarantee assurance commitment
# What is asked for, demanded, promised: the contents of roots 02, 03, 10
class economic_coop = investment trade free_trade trade_deal trade_agreement free_trade_agreement trade_concession economic_cooperation market_access trade_talk joint_venture economic_tie trade_tie trade_relation economic_relation tariff_cut investor oil_deal export economic_integration customs_union
class military_coop = military_cooperation defense_cooperation defence_cooperation security_cooperation military_alliance defense_pact defence_pact joint_patrol joint_exercise military_exercise joint_maneuver joint_manoeuvre military_base basing_right overflight_right joint_drill war_game anti-terror_cooperation
class judicial_coop = extradition legal_assistance judicial_assistance judicial_cooperation legal_cooperation surrender handover prosecution trial indictment
class intelligence_coop = intelligence information evidence intelligence_sharing data explanation clarification detail answer proof
class backing = support backing endorsement approval recognition solidarity vote membership cooperation_agreement observer_status accession international_support diplomatic_support apology
class economic_help = &economic_assistance economic_help debt_forgiveness debt_rescheduling rescheduling subsidy financial_package financing cash fund money budget_support
class military_help_asked = &military_assistance air_support reinforcement air_power firepower air_defense_battery weapons arms fighter_plane helicopter armored_vehicle armoured_vehicle howitzer drone air_defense air_defence tank_shell rifle warship submarine frigate spare_part military_training trainer military_adviser military_advisor
class relief_asked = &humanitarian_assistance humanitarian_help humanitarian_relief relief emergency_food relief_good relief_convoy food_relief vaccine doctor medical_help rescue_team drinking_water wheat grain rice field_hospital mobile_hospital generator water_pump oxygen mask ventilator firefighter firefighting_plane search_team sniffer_dog
class shield = intervention &peacekeeper military_protection military_intervention international_protection protection no-fly_zone safe_haven buffer_zone intervention_force international_force multinational_force security_guarantee international_intervention foreign_intervention outside_intervention military_presence un_presence un_force peace_force stabilisation_force stabilization_force air_cover
class reform_asked = &reform_word political_reform democratic_reform free_election fair_election early_election fresh_election new_election snap_election &election_word constituent_assembly multiparty_election
class system_asked = election_law electoral_law new_law constitution new_constitution regime_change constitutional_reform constitutional_amendment constitutional_change constitutional_convention secession multiparty_system multi-party_system federalism parliamentary_system islamic_law sharia power-sharing republic independent_state islamic_state civilian_rule
class rights_asked = &right_word human_right civil_right women_right free_speech press_freedom religious_freedom freedom_of_speech self-rule self-government civil_liberty amnesty citizenship
class curb = curfew martial_law emergency_rule state_of_emergency censorship restriction emergency_law ban travel_ban blackout house_arrest
class unrest_word = protest demonstration strike hunger_strike sit-in riot unrest rioting blockade street_protest march rally
class involvement = &observer international_presence inspection humanitarian_access humanitarian_corridor unhindered_access unfettered_access access international_investigation independent_investigation independent_inquiry international_inquiry inquiry investigation probe fact-finding_mission monitoring_mission
class calm_word = &truce_word pause lull de-escalation deescalation humanitarian_pause demilitarisation demilitarization disarmament &military_withdrawal cessation disengagement demobilization demobilisation
class fighting_word = violence fighting fight hostility bloodshed war attack bombing shelling conflict offensive killing aggression bombardment raid air_strike occupation siege crackdown assault incursion strike combat carnage provocation
class settle_word = &agreement peaceful_settlement political_settlement negotiated_settlement settlement political_solution resolution diplomatic_solution peaceful_solution negotiated_solution lasting_solution two-state_solution solution reconciliation normalization normalisation compromise_solution peaceful_resolution peaceful_end lasting_peace just_peace national_reconciliation
class mild_word = concession compromise restraint calm moderation flexibility leniency clemency mercy tolerance patience caution self-restraint maximum_restraint
