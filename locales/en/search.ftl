# What people type when somebody may be in danger, apart by |: then help stands first in the search.
# Short stems that all phrasings share; nothing that harmless questions have in them.

urgent-locked-in = locked up | locked in | locked me | locked inside | cannot leave | cant leave | can't leave | can not leave | not allowed to leave | wont let me | won't let me | not let me | dont let me | don't let me | doesnt let me | held against | held prisoner | cannot get out | cant get out | can't get out | get me out | trapped | how to escape | want to escape | cannot escape | cant escape | can't escape | is being held | are being held | keeps me inside | guards at | lock the door | cant go out | can't go out | cannot go out | wont let us | won't let us | wont let her | lock us

urgent-beaten = beaten | beats me | beats her | beat me | beating me | beat her | hits me | hit me | hitting me | hits her | hurts me | hurting me | hurt me | slapped me | slaps me | kicks me | kicked me | tortured | torture | electric shock | abuses me | abused by | violent husband | husband hits | husband beats | boss hits | strangled | choked me | hit my | hits us | hit us | beat us | beats us | father hits | dad hits

urgent-rape = rape | raped | raping | rapes me | sexual abuse | sexually abused | sexual assault | sexually assaulted | molested | touched me | touches me | touching me | forced sex | force me to have sex | makes me sleep with | make me sleep with | forced to sleep with | sleep with customers | sleep with clients | forced prostitution | forced into prostitution | made me a prostitute | sex slave | drugged me | naked photos | nude photos | nude video | gave me drugs

urgent-suicide = suicide | suicidal | kill myself | killing myself | want to die | wanna die | wish i was dead | better off dead | end my life | ending my life | take my life | hang myself | cut myself | cutting myself | hurt myself | harm myself | self harm | dont want to live | don't want to live | not want to live | no reason to live | cant go on | can't go on | tired of living | thinking of dying | think of dying | overdose | suiside | sucide | kill my self

urgent-sold = sold me | sold her | sold him | sold us | was sold | were sold | been sold | being sold | sell me | sell her | sell us | selling me | selling girls | trafficked | traffickers took | victim of trafficking | human trafficker | forced marriage | forced to marry | force me to marry | made me marry | bought me | bought a wife | sold as a wife | take my kidney | sell my kidney | tricked into | sister sold | daughter sold | girl sold | wife sold | sold to chinese

urgent-forced-work = forced to work | forcing me | force me | forces me | forced me | made to work | made me work | makes me work | slave | slavery | like a slave | work without pay and | not allowed to stop | not allowed to rest | work day and night | no sleep no | work until i | debt bondage | pay off the debt | pay off my debt | must work to pay | work for free until | child labour | child labor | not allowed to sleep | no rest no sleep

urgent-scam-compound = scam compound | scam center | scam centre | scam company | scam factory | scam city | scam gang | forced to scam | make me scam | made me scam | scam people | scam slave | cyber scam | pig butchering | kk park | myawaddy | laukkai | shwe kokko | kings romans | stuck in golden triangle | chat girl

urgent-threatened = threatened | threatens me | threatening me | threaten me | threatens to | threatening to | threaten my family | kill me | kill my family | kill her | going to kill | will kill | want to kill | death threat | blackmail | blackmailed | blackmailing | has a knife | has a gun | with a knife | with a gun | afraid he will | scared he will | they will hurt | sell my organs

urgent-ransom = ransom | kidnap | kidnapped | kidnapping | kidnappers | abducted | abduction | hostage | taken by force | snatched | they want money to release | pay to release | pay for release | money to let | pay to be released | took my daughter | took my son | took my sister | took my wife | kidnaped | to let her go | to let him go | to let me go

urgent-child = child abuse | abused child | child in danger | child is in danger | hurt a child | hurting a child | hits a child | beats a child | child was taken | child was sold | sold my child | sold my daughter | selling children | child sold | lost my child | child is lost | child is missing | missing child | child beaten | baby stolen | stole my baby | took my child | took my children | took my baby | child prostitution | forced child | child alone | girl is being | kid is lost | kids are lost | lost my kid

urgent-missing = does not answer | doesnt answer | doesn't answer | not answering | no answer from | went missing | gone missing | has gone missing | disappeared | disappear | missing person | missing daughter | missing son | missing sister | cannot find my daughter | cannot find my son | cannot find my sister | cant reach her | cant reach him | cannot reach her | cannot reach him | can't reach | lost contact | no contact since | not heard from | havent heard from | haven't heard from | phone is off since | dont know where she is | dont know where he is | don't know where | never came home | did not come home | didnt come home | i am lost | im lost | i'm lost | lost in the forest | lost in forest | daughter is missing | sister is missing | son is missing | brother is missing | friend is missing | wife is missing | husband is missing | girl is missing | not pick up | doesnt pick up | doesn't pick up | cant contact | can't contact | cannot contact

urgent-hurt = bleeding | bleeds | lots of blood | much blood | losing blood | accident | car crash | crashed | badly hurt | is hurt | am hurt | got hurt | injured | unconscious | fainted | not breathing | cant breathe | can't breathe | cannot breathe | heart attack | stroke | poison | poisoned | burned badly | broken leg | broken arm | drowning | drown | electrocuted | stabbed | snake bite | snakebite | shot me | was shot | in labour now | giving birth | baby is coming | water broke | miscarriage | very sick | very ill | dying | call ambulance | call an ambulance | need ambulance | need an ambulance | send ambulance | got injured | bleding | bleading | having a baby now | baby coming now

urgent-fire = on fire | house fire | big fire | fire in | fire at | fire now | fire help | caught fire | is burning | are burning | burning house | smoke everywhere | full of smoke | explosion | exploded | gas leak | call fire brigade | call the fire | there is fire | there is a fire | theres a fire | factory burning | burning now

urgent-arrested = arrested | arrest me | arrested me | detained | detention | in jail | in prison | in police custody | police caught | police took | police got | taken by police | caught by police | police station now | police arrested | immigration caught | immigration jail | lock up police | deport me | deported | being deported | caught at the border | caught crossing | thai jail | thai prison

urgent-passport-taken = took my passport | takes my passport | taken my passport | taking my passport | has my passport | keeps my passport | kept my passport | holds my passport | holding my passport | passport taken | passport was taken | passport is taken | passport confiscated | confiscated my | took our passports | have our passports | took her passport | has her passport | took my documents | took my papers | took my id | took my phone | taken my phone | wont give my passport | won't give my passport | not give my passport | not give back my passport | stole my passport | they have my passport | boss have my passport | boss keep my passport | employer keep my passport | they keep my passport | took my pasport | takes my pasport | pasport taken | pasport was taken | keeps my documents | keeps my papers | took our phones | took our papers

urgent-crime-now = robbed | robbery | robber | mugged | stole my | stolen my | thief | burglar | broke in | break in | breaking in | followed by | following me | follows me | stalking | stalker | stalks me | chasing me | call the police | call police | need police | need the police | send police | attacked | attacking | attacker | someone at the door | fight outside | they are coming | murder | murdered | killed my | someone followed | being followed | is following

urgent-taken-on = taking us to | taken to another country | taken to myanmar | took me to myanmar | taken across | move me to | moving me to | moved to another | being moved to | different country than | driver will not stop | dont know where they take | where are they taking | they are taking me | driver wont stop

urgent-no-shelter = nowhere to sleep | nowhere to stay | no place to sleep | no place to stay | no place to go | nowhere to go | kicked me out | kicked out | threw me out | thrown out | sleeping outside | sleep on the street | on the street | homeless | left me here | abandoned me | abandoned | stranded | no food | nothing to eat | starving | ran away | run away from | escaped from | i escaped

urgent-danger = in danger | am in danger | emergency | sos | save me | save us | save her | rescue me | rescue us | rescue my | please help | help please | pls help | plz help | help help | need help now | help me now | help me get out | urgent help | help urgent | someone help | i am scared | im scared | i'm scared | so scared | very scared | afraid for my life

## What people type for a record besides its own words, apart by |. No reader is shown this.

also-hotline-la-1362 = lwu | womens helpline | ladies line | abused woman | husband violent

also-hotline-la-1554 = child line | childline | kids helpline | teenager | student problems

also-hotline-la-tourist-police-vte = foreigner robbed | bag stolen | tourist help | passport stolen in vientiane | cheated by taxi

also-hotline-th-1155 = foreigner robbed | bag stolen | tourist help | cheated by taxi | english speaking police

also-hotline-la-iom = un migration | help to come home | stuck abroad | iom vientiane | oim

also-hotline-la-emb-cn = chinese consul | chinese citizen in trouble | chinese passport lost | prc embassy

also-hotline-la-emb-kr = korean embassy | korea consulate | korean citizen in trouble | rok embassy | korean passport lost

also-hotline-th-1300 = social welfare | oscc | missing person | no place to stay | homeless

also-hotline-th-1546 = labour office | labor office | salary not paid | complain about boss | labor rights

also-hotline-th-1506 = labor ministry | social security thailand | work complaint | mol | labour ministry call

also-hotline-th-1694 = work permit question | find job thailand | migrant helpline | pink card | doe hotline

also-hotline-vn-111 = child protection | trafficked to vietnam | kids hotline | sold in vietnam | child abuse line

also-hotline-kr-1345 = hi korea | visa korea question | arc card | foreigner helpline korea | e9 visa

also-hotline-kr-danuri = married to korean | korean husband | foreign wife korea | multicultural family | lao language line

also-hotline-kr-hug = eps counselling | boss problem korea | change workplace korea | e9 help

also-hotline-kr-1577-1701 = attacked in korea | hurt by criminal | robbed in korea | beaten up korea

also-hotline-kr-bbb = translator by phone | translation call | korean translation | cannot speak korean | phone translate

also-hotline-jp-fric = visa japan question | residence card | zairyu card | foreigner help japan | interpreter japan

also-hotline-jp-dv-plus = domestic violence | violent husband japan | partner hits | boyfriend beats | chat help japan

also-hotline-jp-8103 = raped in japan | sexual assault | touched on train | groped | heart line

also-hotline-my-15999 = child abuse malaysia | domestic violence malaysia | welfare malaysia | abused maid

also-hotline-my-mapo = trafficked malaysia | forced labour malaysia | atipsom | sold to malaysia | passport kept malaysia

also-hotline-kh-1280 = kids cambodia | child line cambodia | youth counselling cambodia

also-hotline-cn-12367 = china visa question | exit entry | residence permit china | visa expired china | nia

also-hotline-la-1191 = cops | cop | policeman | call for help | report a crime

also-hotline-th-191 = cops | cop | policeman | call for help | report a crime

also-hotline-kr-112 = cops | cop | policeman | emergency number | call for help

also-hotline-cn-110 = cops | cop | policeman | call for help | report a crime

also-hotline-jp-110 = cops | cop | policeman | emergency number | call for help

also-hotline-kh-117 = cops | cop | policeman | emergency number | call for help

also-hotline-mm-199 = cops | cop | policeman | call for help | report a crime

also-hotline-vn-113 = cops | cop | policeman | emergency number | call for help

also-hotline-la-1195 = ambulence | ambulans | emergency doctor | hospital car | medical emergency

also-hotline-th-1669 = ambulence | ambulans | emergency doctor | hospital car | medical emergency

also-hotline-cn-120 = ambulence | ambulans | emergency doctor | hospital car | medical emergency

also-hotline-kh-119 = ambulence | ambulans | emergency doctor | hospital car | medical emergency

also-hotline-mm-192 = ambulence | ambulans | emergency doctor | hospital car | medical emergency

also-hotline-vn-115 = ambulence | ambulans | emergency doctor | hospital car | medical emergency

also-hotline-la-1190 = firefighters | fireman | fire brigade | fire engine | burning

also-hotline-th-199 = firefighters | fireman | fire brigade | fire engine | burning

also-hotline-cn-119 = firefighters | fireman | fire brigade | fire engine | burning

also-hotline-kh-118 = firefighters | fireman | fire brigade | fire engine | burning

also-hotline-mm-191 = firefighters | fireman | fire brigade | fire engine | burning

also-hotline-vn-114 = firefighters | fireman | fire brigade | fire engine | burning

also-hotline-kr-119 = ambulence | ambulans | emergency doctor | hospital car | medical emergency

also-hotline-jp-119 = ambulence | ambulans | emergency doctor | hospital car | medical emergency

also-hotline-my-999 = cops | cop | policeman | ambulence | ambulans

also-hotline-kr-lao-embassy = lost my passport | embasy | ambassador | new passport abroad | travel paper home

also-hotline-jp-lao-embassy = lost my passport | embasy | ambassador | new passport abroad | travel paper home

also-price-passport-2024 = passport cost | passport fee | how much passport | pasport | travel document

also-price-th-visa-2023 = visa cost | visa fee | la visa | extend visa | extend stay

also-price-th-covid-fees = covid time cost | corona fees | quarantine time | before price cut

also-price-th-registration-cost-2025 = pink card cost | undocumented worker card price | register illegal worker | make card thailand | how much card

also-price-th-workpermit-2026 = renew permit cost | card renewal price | how much work permit | wp cost

also-price-th-mou-market = how much to go | cost to go thailand | mou cost | agent price | company asks money

also-price-la-agency-fee = service charge | commission | company takes money | how much can agent charge | broker percentage

also-price-la-fund = welfare fund | insurance money | deposit for workers | contribution

also-price-smuggler-fees = cross river illegally | sneak across | illegal crossing cost | go without passport | boat across mekong

also-price-th-fine-leaving = overstay fine | penalty at border | pay at border | fine immigration | go home illegal

also-price-kr-scam = cheated money korea | korea visa seller | fake korean visa | paid for korea visa | lost money agent

also-price-recruit-lfs2017 = average cost abroad | survey cost | what others paid | recruitment cost | how much did workers pay

also-price-sez-debt = buy freedom | boss says i owe | pay to leave | ransom money | debt to company

also-topic-before = preparation | what to prepare | pack | thinking of going | want to work abroad

also-topic-documents = photocopy | scan papers | photo of passport | hide passport | keep id card

also-topic-contract = employment contract | cannot read contract | agreement with boss | fake contract | job terms

also-topic-money = remittance | transfer money | western union | bank account | open account

also-topic-way = checkpoint | friendship bridge | cross border | bus to thailand | immigration gate

also-topic-work = workplace | working hours | diary | overtime | boss

also-topic-rights = labour rights | labor law | can i complain | what am i allowed | human rights

also-topic-health = sick | clinic | hospital bill | insurance card | medicine

also-topic-pregnancy = expecting | having baby | i am pregnant | prenatal | abortion

also-topic-children = school for my child | baby birth certificate | son | daughter | kid vaccine

also-topic-family = phone my family | miss home | parents worried | homesick | whatsapp

also-topic-emergency = help me | sos | urgent | passport taken | in trouble

also-topic-wages = boss does not pay | salary | unpaid | owes me money | wage theft

also-topic-home = want to go home | go back to laos | get me home | stuck in thailand | repatriation

also-topic-after = returned | find job at home | training after return | reintegration | cannot sleep

also-topic-agreements-overall = mou countries | where can i work | official labour deals | bilateral

also-topic-internal-migration = job in vientiane | work in city | garment factory | move to capital | village to town

also-topic-r-committees = who leads | provincial committee

also-channel-th-change-employer = change boss | new boss

also-topic-interpretation = translate for me

also-organisation-lao-emb-bkk = lost my passport | new passport

also-law-th-domestic = maid
