const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Common given names of men, to tell whom `he` can mean. A name in neither list agrees with both. */
export const maleNames = set(`
aaron olaf otto anton viktor gareth harold elias pavel adam adrian ahmed alan albert alejandro alex alexander alexei alfred ali anders andreas andrei andrew andy anthony anton antonio arthur barack ben benjamin bernard bill bob boris brandon brian bruce carl carlos charles chris christian christopher claude colin craig damir dan daniel
darren dave david declan dennis derek diego dmitri dmitry dominic donald douglas ed eduardo edward emmanuel eric erik ethan eugene fergal fernando francis francisco frank fred gary gavin george gerald gerard giovanni gordon graham greg gregory hamid hans harold harry hassan henry hugo hussein
ian igor ilie ivan ivo jack jacob jacques jakob james jan jason javier jeff jeffrey jeremy jerome jim joe joel johan john jon jonathan jorge jose joseph joshua juan julian jurgen jürgen justin karl keith ken kenneth kevin khalid klaus kurt lars larry lee leo leon leonard liam lloyd louis luca lucas
luis luke magnus malcolm manuel marco marcus mario mark marko martin mathias matt matthew maurice max michael miguel mike mikhail mohamed mohammad mohammed muhammad nathan neil nicholas nick nicolas nigel nikolai noah oliver omar oscar owen pablo patrick paul pavel pedro peter petr philip philippe
pierre rafael ralph raymond ricardo richard rob robert roberto rodrigo roger roland ronald ross roy russell ryan salvatore sam samuel scott sean sebastian sergei sergey simon stefan stephen steve steven stuart sven ted terence terry thomas tim timothy tobias tom tomasz tony trevor vadim victor viktor
vincent vladimir walter warren wayne werner william xavier yuri zach benjamin cathal radu dev hugh ivor eamon niall rory callum ewan gareth rhys idris kwame kofi chinedu emeka tariq imran yusuf ibrahim ismail mustafa mehmet recep kenji hiroshi takeshi wei jun ravi sanjay rajesh narendra vikram arjun
abdul abdullah abu adebayo adewale ade aidan ajay akira alain alberto aleksander aleksandr alessandro alexandre
alexandros alfonso alfredo amir amit anand andrej andrés andré angelo anil ansel antoine antônio ari armando arnaud
arne arvid ashok atif aurelio baldev bastien beat benedikt benoît bernardo bertrand bilal bjarne bjorn bjørn björn
blessed bo bogdan bohdan bola boyan bruno callan carlo casper cem cesar chandra chidi christof ciaran cillian clive
conor cristian cyril cyrus damien dario darius dale dean deepak dieter dimitris dimitar domingo duarte dylan edgar
edmund egil einar eli emil emilio emin emre enrico enrique ernest ernesto erwin eyal fabian fabio farid faisal
federico felipe felix fergus filip flavio florian folarin francesco franco franz frederic frederick friedrich fritz
gabriel gael gerd gerrit gerhard ghassan gianni gilbert giles giorgio giuseppe goran gonzalo guillaume guillermo
gunnar gustav gustavo guy habib hakan hakim hamza harald haruto hasan hector heinrich heinz helmut henri henrik
henryk herbert herman hideo horst howard hubert humphrey hussain imtiaz inigo isaac isaiah ishaan ismael israel ivar
jagdish jamal janos jared jarek jasper javed jens jesper jesse jesús jiri jiro joaquin jochen joachim jonas jordan
josé josef josh jozef józef juha julio jürg kai kamal kamran karim karol kaspar kazuo keir kelvin kiran kirill
konrad konstantin krishna kristian kristof krzysztof kwabena kyle laszlo laurence laurent lech leandro lennart
leopold leroy lewis linus lorenzo lothar luigi lukas lukasz łukasz maciej mads mahmoud malik mamadou manfred manoj
marat marcel marcelo marcin marek marian mariusz martín massimo mateusz mats matteo matthias maurizio mauricio mehdi
miles milan milos miroslav mitchell moses mohan mohit moritz murad musa nasser naveen neville nikhil nikos nils
norbert norman obinna ola olav ole oleg oleksandr olumide oluwaseun omari otis otmar ousmane pascal patrice pavlo
pawel paweł per piers pieter piotr pradeep prakash przemysław quentin rachid radek rafal rafał rahul raj rajan rajiv
rakesh ramesh ramon randall randy rashid raul reinhard reinier renato rene rené reza ricky robin rod rodney rolf
roman romain ruben rudolf rufus rupert rune sadiq said salim salman samir samson sandeep sándor santiago satoshi
seamus sergio seth seun shane shaun sidney silas simeon slavomir soren søren spencer stan stanislav stanisław
stanley stephan steffen sunil sunday suresh svein tadeusz taro tarun tayo theo theodore thierry thorsten thor tibor
timur tiago todd torben tore tristan trond tudor tunde ugo uche ulrich umberto umar uwe vaclav václav valentin
valerio vasile vasily vijay viktoras vinay vivek volodymyr waleed waldemar wale wang wendell wilfred wilhelm willem
winston wojciech wolfgang xi yannick yaroslav yaw yiannis yosef youssef zbigniew zdenek zhang zoltan zoran`);

/** Common given names of women, to tell whom `she` can mean. */
export const femaleNames = set(`
abigail ada ruth olive agnes aisha alexandra alice alicia alison amanda amelia amy ana andrea angela anita ann anna anne annette annika astrid barbara beatrice beth bridget camilla carla carmen carol caroline catherine cecilia celia charlotte chloe christina christine claire clara claudia daisy deborah denise diana
diane donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elizabeth ella ellen emily emma erica esther eva evelyn fatima fiona frances gabriela georgia gillian gloria grace greta hannah harriet heather heidi helen helena hilary hillary ida ines inês ingrid irene iris isabel isabella jacqueline
jane janet janice jennifer jenny jessica jill joan joanna jodie josephine joyce judith judy julia julie karen karin kate katherine kathleen kathryn katie kelly kim kirsten laura lauren leah lena leslie linda lisa liz louise lucia lucy lydia maeve magdalena margaret maria marie marina marion martha mary
maureen megan mei melanie melissa michelle mihaela monica nadia nancy natalia natalie natasha niamh nicola nicole nina nora olga olivia orla pamela patricia paula petra phoebe priya rachel rebecca renata rita rosa rose rosemary ruth sally samantha sandra sara sarah sharon sheila silvia simone sofia sonia
sophia sophie stella stephanie susan susanna suzanne svetlana sylvia tamara tanya tatiana teresa theresa tina ursula valentina valerie vanessa vera veronica victoria violet virginia wendy yasmin yolanda yvonne zoe kezia ingeborg siobhan aoife ciara sinead angelina ngozi amina leila noor sakura yuki
aaliyah abena adaeze adele adriana agata agnieszka agnès aino akua albertina aleksandra alessandra alexis alia alina
aline alma alya amal amara amira amita anastasia andreea aneta angel angélique anglea anja anke anneke annelise
anouk antonia antonella anu anya arabella aria ariane arlene aslı asma asya audrey aurelia aurélie ayesha ayşe
barbra beata beatriz belinda benedetta bente berit bernadette bettina beverley bianca birgit birgitta blanca
blessing bożena brenda bronwen brooke bukola carina carlotta carolina cathy cemile chantal chiamaka chiara chika
chioma christa christel christiane clarissa clementine colette constance cora corinne cosima cristina cynthia dagmar
dana danielle danuta darya dawn deepa deirdre delia delphine desiree dina dinah divya doreen dorota dörte ebba edna
efua ekaterina elif elin elisa elise ellie elsa elspeth elvira emilia emine emmanuelle erika ernestine estelle esra
ester eugenia eunice ewa faith farah fatou fatma faye felicity florence francesca francine franziska frida funke
galina gemma genevieve ginevra giovanna giulia glenda gudrun guadalupe gwen gwendolyn hadiza halima halina hana
hanne harriette hatice hawa hazel hedda hedvig henrietta hilda hilde honor hope hua ilona ilse imogen ina indira
inga inge ioana irina irma isadora isha ivana ivonne iwona jacinta jada jadwiga jana janina jasmine jean jeanette
jelena jess joana joann johanna jolanta josefina juana juliana juliet juliette justina justyna jutta kaja kalpana
kamala karina karolina katarina katarzyna katja katrin kavita kayla kerry kerstin khadija kiara kinga klara
krisztina kristen kristin kristina krystyna lakshmi lara larisa latifa lauretta lavinia layla lea leticia lidia
liesl lilian liliana lily lin ling liv lorna lorraine lotte lourdes lubna luisa luz lyn lynn lynne mabel madeleine
madhuri madison magda maha mai maia maja malala malgorzata małgorzata manuela mara marcela margarita margot mariam
mariana marianne maribel mariella marijke marilyn marisa maritza marlene marta martina matilda maud maya meena meera
melinda meltem mercedes meryem mia mina mira miranda miriam mirela molly mona monika mouna muriel mwende myra nadine
naomi nasreen nazanin neha nell nergis nesrin nia nisha nkechi noemi noreen nuala oksana olena oluchi oona ottilie
paloma pam paola parveen pascale patrycja paulina pauline penelope penny phyllis pia pilar pippa pooja precious
radhika rafaela raluca rana rani raquel rashida regina rekha renate rhiannon rina roberta robyn rosalind rosalie
rosario roxana roya rukhsana ruta sabina sabine sabrina sadia safiya saida salma sanna saoirse saskia savitri selin
selma senay serena shabana shabnam shalini shanti shirin shirley shreya sibel sigrid sigrún silke silvana simran
sinéad siri sita slavica snezana solveig sonja stacey steffi sunita susana susanne swati sylvie tabitha tania tara
thandi thea tessa theodora tilda tonia tracy tricia trudy uma una urszula ute valeria vanda vasiliki vesna victoire
vida vidya viola virginie vivian viviana wanda weronika wiktoria wilma winifred xenia yael yan yasmeen ying yoko
yuliya yuna yvette zahra zainab zara zdenka zehra zeynep zofia zsófia zuzana`);
