# Word classes of the verbal and diplomatic roots (01-06, 10-13).
# A class names the head words that a slot or an object may have; a bare word also stands for the
# same word with modifiers before it ("talk" covers "peace talks").

# Meetings and exchanges
class talk = talk negotiation consultation discussion dialogue conversation deliberation parley bargaining
class meeting = meeting summit conference session gathering forum congress audience huddle roundtable round_table
class encounter = &talk &meeting
class phone_call = phone_call telephone_call phone_conversation telephone_conversation phone_talk telephone_talk video_call video_conference videoconference conference_call teleconference video_link hotline_call
class visit = visit trip tour stopover pilgrimage state_visit working_visit
class envoy = envoy delegation delegate ambassador emissary representative diplomat negotiator special_envoy
class top_diplomat = ambassador envoy diplomat charge_d'affaires consul attache chargé

# Papers that parties sign
class agreement = agreement accord treaty deal pact memorandum protocol convention compact communique communiqué declaration framework understanding arrangement settlement mou
class peace_paper = cessation peace_agreement peace_accord peace_deal peace_treaty peace_pact truce ceasefire cease_fire armistice
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
class sympathy = sympathy condolence sorrow grief sadness solidarity compassion regret
class anger = anger outrage indignation displeasure dismay disgust fury ire resentment unhappiness annoyance dissatisfaction disapproval exasperation shock revulsion
class worry = concern alarm worry unease anxiety apprehension misgiving
class praise_word = praise admiration appreciation gratitude thanks respect tribute acclaim
class blame_word = criticism condemnation censure rebuke reproach blame denunciation

# Who judges
class court_word = court tribunal judge jury magistrate prosecutor
