import type { Texts } from './texts.ts'

export const da: Texts = {
  rules: {
    'abl-51-sale': {
      title: 'Bolig udbudt til salg',
      bars: 'Boligen er udbudt til salg og kan ikke udlejes, så længe den er det. Den kan derfor ikke anvises til husstanden.',
    },
    'abl-51-7': {
      title: 'Genhusning',
      clears:
        'Husstanden skal genhuses og søger ikke bolig på almindelige vilkår. Genhusning sker uden for ventelisten, den kommunale anvisning og udlejningen efter særlige kriterier, og almenboliglovens §§ 51 b og 51 c, § 59, stk. 6 og 7, og § 60 gælder derfor ikke.',
    },
    'abl-51-b': {
      title: 'Kombineret udlejning',
      bars: 'I området gælder kombineret udlejning, og den boligsøgende samt en eventuel ægtefælle eller ligestillet samlever er omfattet af reglens betingelser om modtagelse af ydelser. Boligorganisationen må derfor ikke anvise boligen til husstanden.',
      clears:
        'Betingelserne i reglen om kombineret udlejning er ikke opfyldt. Reglen er derfor ikke til hinder for, at boligen anvises til husstanden.',
      unknown:
        'Der mangler oplysninger om kommunalbestyrelsens beslutning for området, om en eventuel bolig i afdelingen eller om den boligsøgendes og en eventuel partners ydelser eller samliv. Før de foreligger, kan det ikke afgøres, om reglen om kombineret udlejning er til hinder for anvisningen.',
    },
    'abl-51-b-8': {
      title: 'Ingen anden boligsøgende fra ventelisten',
      lifts:
        'Ingen anden på ventelisten kan overtage boligen, og det er ikke aftalt, at den skal holdes ledig. Reglen om kombineret udlejning sættes derfor til side og er ikke til hinder for, at boligen udlejes til husstanden.',
    },
    'abl-51-c': {
      title: 'Modtagelse af ydelser i omdannelsesområder',
      bars: 'Området er et omdannelsesområde eller et tidligere omdannelsesområde med en udviklingsplan, og den boligsøgende samt en eventuel ægtefælle eller ligestillet samlever er omfattet af reglens betingelse om modtagelse af ydelser. Boligorganisationen må derfor ikke anvise boligen til husstanden.',
      clears:
        'Betingelserne i reglen om omdannelsesområder er ikke opfyldt. Reglen er derfor ikke til hinder for, at boligen anvises til husstanden.',
      unknown:
        'Der mangler oplysninger om områdets status, om en eventuel bolig i afdelingen eller om den boligsøgendes og en eventuel partners ydelser eller samliv. Før de foreligger, kan det ikke afgøres, om reglen om omdannelsesområder er til hinder for anvisningen.',
    },
    'abl-51-c-4': {
      title: 'Dispensation fra reglen om omdannelsesområder',
      lifts:
        'Kommunen har i dette helt særlige tilfælde givet dispensation. Reglen om modtagelse af ydelser i omdannelsesområder sættes derfor til side og er ikke til hinder for anvisningen.',
    },
    'abl-52': {
      title: 'Målgruppen for ungdomsboliger',
      bars: 'Boligen er en ungdomsbolig, og det er vurderet, at husstanden ikke hører til målgruppen. Boligen kan derfor ikke anvises til husstanden.',
      clears:
        'Boligen er en ungdomsbolig, og det er vurderet, at husstanden hører til målgruppen. Kravet om målgruppe er derfor ikke til hinder for anvisningen.',
      assess:
        'Boligen er en ungdomsbolig. Loven overlader det til den, der anviser boligen – boligorganisationen eller kommunen – at vurdere, om husstanden ud fra sine forhold hører til målgruppen.',
    },
    'abl-54': {
      title: 'Målgruppen for ældreboliger',
      bars: 'Boligen er en ældrebolig, og det er vurderet, at husstanden ikke hører til målgruppen. Boligen kan derfor ikke anvises til husstanden.',
      clears:
        'Boligen er en ældrebolig, og det er vurderet, at husstanden hører til målgruppen. Kravet om målgruppe er derfor ikke til hinder for anvisningen.',
      assess:
        'Boligen er en ældrebolig. Loven overlader det til den, der anviser boligen – som regel kommunen – at vurdere, om husstanden ud fra sit behov hører til målgruppen.',
    },
    'abl-59-6-1': {
      title: 'Nylig løsladelse med handleplan',
      bars: 'Et medlem af husstanden er efter dom løsladt fra kriminalforsorgens institutioner inden for de seneste seks måneder, og der skal udarbejdes en handleplan for den pågældende. Kommunen må derfor ikke anvise en bolig i dette område til husstanden.',
      clears:
        'Betingelserne i reglen om nylig løsladelse er ikke opfyldt. Reglen er derfor ikke til hinder for, at kommunen anviser boligen til husstanden.',
      unknown:
        'Der mangler oplysninger om områdets status eller om, hvorvidt et husstandsmedlem efter dom er løsladt inden for de seneste seks måneder og skal have en handleplan. Før de foreligger, kan det ikke afgøres, om reglen er til hinder for anvisningen.',
    },
    'abl-59-6-2': {
      title: 'Nylig løsladelse af en person under 18 år',
      bars: 'Et medlem af husstanden under 18 år er efter dom løsladt fra en institution uden for kriminalforsorgen inden for de seneste seks måneder, og der skal udarbejdes en handleplan for den unge. Kommunen må derfor ikke anvise en bolig i dette område til husstanden.',
      clears:
        'Betingelserne i reglen om nylig løsladelse af personer under 18 år er ikke opfyldt. Reglen er derfor ikke til hinder for, at kommunen anviser boligen til husstanden.',
      unknown:
        'Der mangler oplysninger om områdets status eller om, hvorvidt et husstandsmedlem under 18 år efter dom er løsladt inden for de seneste seks måneder og skal have en handleplan. Før de foreligger, kan det ikke afgøres, om reglen har betydning for anvisningen.',
      assess:
        'Forholdene for et husstandsmedlem under 18 år kan være omfattet af reglen, men den bestemmelse om handleplaner, som reglen henviser til (servicelovens § 57 c), findes ikke længere. En medarbejder i kommunen må derfor vurdere, om reglen er til hinder for anvisningen.',
    },
    'abl-59-6-3': {
      title: 'Nylig ophævelse eller opsigelse af lejemål',
      bars: 'Et medlem af husstanden har inden for de seneste seks måneder fået sit lejemål ophævet eller opsagt på grund af grove overtrædelser af god skik og orden. Kommunen må derfor ikke anvise en bolig i dette område til husstanden.',
      clears:
        'Betingelserne i reglen om ophævelse eller opsigelse af lejemål er ikke opfyldt. Reglen er derfor ikke til hinder for, at kommunen anviser boligen til husstanden.',
      unknown:
        'Der mangler oplysninger om områdets status eller om, hvorvidt, hvornår og hvorfor et husstandsmedlems lejemål er ophævet eller opsagt. Før de foreligger, kan det ikke afgøres, om reglen er til hinder for anvisningen.',
    },
    'abl-59-6-4': {
      title: 'Statsborgerskab og indskrivning som studerende',
      bars: 'Et medlem af husstanden er ikke statsborger i Danmark, i et andet EU- eller EØS-land eller i Schweiz og er ikke indskrevet som studerende på en offentligt anerkendt uddannelsesinstitution. Kommunen må derfor ikke anvise en bolig i dette område til husstanden.',
      clears:
        'Betingelserne i reglen om statsborgerskab er ikke opfyldt. Reglen er derfor ikke til hinder for, at kommunen anviser boligen til husstanden.',
      unknown:
        'Der mangler oplysninger om områdets status, om et husstandsmedlems statsborgerskab eller om indskrivning som studerende. Før de foreligger, kan det ikke afgøres, om reglen er til hinder for anvisningen.',
    },
    'abl-59-6-5': {
      title: 'Kontanthjælp og andre medregnede ydelser i seks måneder',
      bars: 'Et medlem af husstanden har i hver af de seneste seks hele kalendermåneder modtaget kontanthjælp eller en anden ydelse, som reglen medregner. Kommunen må derfor ikke anvise en bolig i dette område til husstanden.',
      clears:
        'Betingelserne i reglen om modtagelse af kontanthjælp og andre medregnede ydelser er ikke opfyldt. Reglen er derfor ikke til hinder for, at kommunen anviser boligen til husstanden.',
      unknown:
        'Der mangler oplysninger om områdets status eller om, hvilke ydelser et husstandsmedlem har modtaget i de seneste seks kalendermåneder. Før de foreligger, kan det ikke afgøres, om reglen er til hinder for anvisningen.',
    },
    'abl-59-6-6': {
      title: 'Førtidspension',
      bars: 'Et medlem af husstanden modtager førtidspension. Kommunen må derfor ikke anvise en bolig i dette område til husstanden.',
      clears:
        'Betingelserne i reglen om førtidspension er ikke opfyldt. Reglen er derfor ikke til hinder for, at kommunen anviser boligen til husstanden.',
      unknown:
        'Der mangler oplysninger om områdets status eller om, hvorvidt et husstandsmedlem modtager førtidspension. Før de foreligger, kan det ikke afgøres, om reglen er til hinder for anvisningen.',
    },
    'abl-59-6-7': {
      title: 'Dagpenge, sygedagpenge og ressourceforløbsydelse i seks måneder',
      bars: 'Et medlem af husstanden har i hver af de seneste seks hele kalendermåneder modtaget arbejdsløshedsdagpenge, sygedagpenge eller ressourceforløbsydelse under jobafklaringsforløb. Kommunen må derfor ikke anvise en bolig i dette område til husstanden.',
      clears:
        'Betingelserne i reglen om dagpenge, sygedagpenge og ressourceforløbsydelse er ikke opfyldt. Reglen er derfor ikke til hinder for, at kommunen anviser boligen til husstanden.',
      unknown:
        'Der mangler oplysninger om områdets status eller om, hvilke ydelser et husstandsmedlem har modtaget i de seneste seks kalendermåneder. Før de foreligger, kan det ikke afgøres, om reglen er til hinder for anvisningen.',
    },
    'abl-59-7-1': {
      title: 'Nylig løsladelse med handleplan i forebyggelsesområder',
      bars: 'Et medlem af husstanden er efter dom løsladt fra kriminalforsorgens institutioner inden for de seneste seks måneder, og der skal udarbejdes en handleplan for den pågældende. Kommunen må derfor ikke anvise en familiebolig i dette forebyggelsesområde til husstanden.',
      clears:
        'Betingelserne i reglen om nylig løsladelse er ikke opfyldt. Reglen er derfor ikke til hinder for, at kommunen anviser boligen til husstanden.',
      unknown:
        'Der mangler oplysninger om områdets status, om en eventuel undtagelse for området eller om, hvorvidt et husstandsmedlem efter dom er løsladt inden for de seneste seks måneder og skal have en handleplan. Før de foreligger, kan det ikke afgøres, om reglen er til hinder for anvisningen.',
    },
    'abl-59-7-2': {
      title: 'Nylig løsladelse af en person under 18 år i forebyggelsesområder',
      bars: 'Et medlem af husstanden under 18 år er efter dom løsladt fra en institution uden for kriminalforsorgen inden for de seneste seks måneder, og der skal udarbejdes en handleplan for den unge. Kommunen må derfor ikke anvise en familiebolig i dette forebyggelsesområde til husstanden.',
      clears:
        'Betingelserne i reglen om nylig løsladelse af personer under 18 år er ikke opfyldt. Reglen er derfor ikke til hinder for, at kommunen anviser boligen til husstanden.',
      unknown:
        'Der mangler oplysninger om områdets status, om en eventuel undtagelse for området eller om, hvorvidt et husstandsmedlem under 18 år efter dom er løsladt inden for de seneste seks måneder og skal have en handleplan. Før de foreligger, kan det ikke afgøres, om reglen har betydning for anvisningen.',
      assess:
        'Forholdene for et husstandsmedlem under 18 år kan være omfattet af reglen, men den bestemmelse om handleplaner, som reglen henviser til (servicelovens § 57 c), findes ikke længere. En medarbejder i kommunen må derfor vurdere, om reglen er til hinder for anvisningen.',
    },
    'abl-59-7-3': {
      title: 'Nylig ophævelse eller opsigelse af lejemål i forebyggelsesområder',
      bars: 'Et medlem af husstanden har inden for de seneste seks måneder fået sit lejemål ophævet eller opsagt på grund af grove overtrædelser af god skik og orden. Kommunen må derfor ikke anvise en familiebolig i dette forebyggelsesområde til husstanden.',
      clears:
        'Betingelserne i reglen om ophævelse eller opsigelse af lejemål er ikke opfyldt. Reglen er derfor ikke til hinder for, at kommunen anviser boligen til husstanden.',
      unknown:
        'Der mangler oplysninger om områdets status, om en eventuel undtagelse for området eller om, hvorvidt, hvornår og hvorfor et husstandsmedlems lejemål er ophævet eller opsagt. Før de foreligger, kan det ikke afgøres, om reglen er til hinder for anvisningen.',
    },
    'abl-59-7-4': {
      title: 'Statsborgerskab og indskrivning som studerende i forebyggelsesområder',
      bars: 'Et medlem af husstanden er ikke statsborger i Danmark, i et andet EU- eller EØS-land eller i Schweiz og er ikke indskrevet som studerende på en offentligt anerkendt uddannelsesinstitution. Kommunen må derfor ikke anvise en familiebolig i dette forebyggelsesområde til husstanden.',
      clears:
        'Betingelserne i reglen om statsborgerskab er ikke opfyldt. Reglen er derfor ikke til hinder for, at kommunen anviser boligen til husstanden.',
      unknown:
        'Der mangler oplysninger om områdets status, om en eventuel undtagelse for området, om et husstandsmedlems statsborgerskab eller om indskrivning som studerende. Før de foreligger, kan det ikke afgøres, om reglen er til hinder for anvisningen.',
    },
    'abl-59-7-6m': {
      title: 'Ydelser med en grænse på seks måneder i forebyggelsesområder',
      bars: 'Et medlem af husstanden har i hver af de seneste seks hele kalendermåneder modtaget en af de ydelser, som reglen for forebyggelsesområder knytter en grænse på seks måneder til. Kommunen må derfor ikke anvise en familiebolig i dette forebyggelsesområde til husstanden.',
      clears:
        'Betingelserne i reglen om ydelser med en grænse på seks måneder er ikke opfyldt. Reglen er derfor ikke til hinder for, at kommunen anviser boligen til husstanden.',
      unknown:
        'Der mangler oplysninger om områdets status, om en eventuel undtagelse for området eller om, hvilke ydelser et husstandsmedlem har modtaget i de seneste seks kalendermåneder og på hvilket grundlag. Før de foreligger, kan det ikke afgøres, om reglen er til hinder for anvisningen.',
    },
    'abl-59-7-24m': {
      title: 'Kontanthjælp i 24 måneder i forebyggelsesområder',
      bars: 'Et medlem af husstanden har i hver af de seneste 24 hele kalendermåneder modtaget kontanthjælp af den art, som reglen for forebyggelsesområder knytter en grænse på 24 måneder til. Kommunen må derfor ikke anvise en familiebolig i dette forebyggelsesområde til husstanden.',
      clears:
        'Betingelserne i reglen om kontanthjælp i 24 måneder er ikke opfyldt. Reglen er derfor ikke til hinder for, at kommunen anviser boligen til husstanden.',
      unknown:
        'Der mangler oplysninger om områdets status, om en eventuel undtagelse for området eller om, hvorvidt og på hvilket grundlag et husstandsmedlem har modtaget kontanthjælp i de seneste 24 kalendermåneder. Før de foreligger, kan det ikke afgøres, om reglen er til hinder for anvisningen.',
    },
    'abl-59-8': {
      title: 'Forebyggelsesområde undtaget af kommunalbestyrelsen',
      lifts:
        'Kommunalbestyrelsen har undtaget området, fordi mere end 30 pct. af kommunens almene familieboliger ligger i udsatte boligområder og forebyggelsesområder. De særlige begrænsninger for kommunal anvisning i forebyggelsesområder sættes derfor til side.',
    },
    'abl-59-9': {
      title: 'Ingen mulighed for anvisning uden for områderne',
      lifts:
        'Kommunalbestyrelsen har vurderet, at den ikke kan anvise husstanden en bolig uden for de områder, hvor anvisningen er begrænset. Den skal derfor efter § 59 anvise en ledig bolig i et sådant område, og de begrænsninger, som viger for denne vurdering, sættes til side.',
    },
    'int-12-2': {
      title: 'Første boligplacering af flygtninge',
      bars: 'Der er tale om den første boligplacering i kommunen af en flygtning eller af en person, der er fordrevet fra Ukraine, og området er et udsat boligområde. Kommunen må derfor ikke boligplacere husstanden her.',
      unknown:
        'Det er ikke oplyst, om boligen ligger i et udsat boligområde på afgørelsesdatoen. Før det er oplyst, kan det ikke afgøres, om kommunen må boligplacere husstanden her.',
    },
    'abl-60-1': {
      title: 'Fleksibel udlejning efter aftale',
      bars: 'Boligen udlejes efter særlige kriterier, som kommunalbestyrelsen og boligorganisationen har aftalt, og kriterierne er ikke opfyldt. Boligen kan derfor ikke anvises til husstanden.',
      clears:
        'De aftalte kriterier er enten opfyldt, giver alene fortrin eller gælder ikke for denne flytning. De er derfor ikke til hinder for, at boligen anvises til husstanden.',
      unknown:
        'Der mangler oplysninger om, hvorvidt de aftalte kriterier gælder for flytningen, eller om husstanden opfylder dem. Før de foreligger, kan det ikke afgøres, om kriterierne er til hinder for anvisningen.',
    },
    'abl-60-4': {
      title: 'Kommunalbestyrelsens udlejningskriterier for området',
      bars: 'Boligen udlejes efter de særlige kriterier, som kommunalbestyrelsen har fastsat for området, og kriterierne er ikke opfyldt. Boligen kan derfor ikke anvises til husstanden.',
      clears:
        'Kommunalbestyrelsens kriterier er enten opfyldt, giver alene fortrin eller gælder ikke for denne flytning. De er derfor ikke til hinder for, at boligen anvises til husstanden.',
      unknown:
        'Der mangler oplysninger om områdets status, om kommunalbestyrelsens kriterier, om de gælder for flytningen, eller om husstanden opfylder dem. Før de foreligger, kan det ikke afgøres, om kriterierne er til hinder for anvisningen.',
    },
    'abl-62': {
      title: 'Bolig stillet til rådighed for flygtninge',
      clears:
        'Boligen er stillet til rådighed for flygtninge og udlejes efter særlige regler uden om ventelisten, den almindelige kommunale anvisning og udlejningen efter særlige kriterier. Almenboliglovens §§ 51 b og 51 c, § 59, stk. 6 og 7, og § 60 gælder derfor ikke.',
    },
    'abl-62-a': {
      title: 'Inklusionsbolig',
      clears:
        'Boligen anvises som inklusionsbolig efter kommunalbestyrelsens særskilte anvisningsret og uden om ventelisten, den almindelige kommunale anvisning og udlejningen efter særlige kriterier. Almenboliglovens §§ 51 b og 51 c, § 59, stk. 6 og 7, og § 60 gælder derfor ikke.',
    },
    'abl-63': {
      title: 'Udslusningsbolig',
      clears:
        'Boligen udlejes efter aftale som udslusningsbolig til en særlig målgruppe og uden om ventelisten, den almindelige kommunale anvisning og udlejningen efter særlige kriterier. Almenboliglovens §§ 51 b og 51 c, § 59, stk. 6 og 7, og § 60 gælder derfor ikke.',
    },
    'bfl-14': {
      title: 'Højst to personer pr. beboelsesrum',
      bars: 'For boligen gælder en grænse på to personer pr. beboelsesrum, og der ville komme til at bo flere. Boligen kan derfor ikke bebos som påtænkt uden kommunalbestyrelsens tilladelse.',
      clears:
        'Grænsen på to personer pr. beboelsesrum er enten ikke i kraft for boligen eller ikke overskredet. Den er derfor ikke til hinder for, at boligen bebos som påtænkt.',
    },
    'bfl-15': {
      title: 'Tilladelse til flere personer i boligen',
      lifts:
        'Kommunalbestyrelsen har givet tilladelse til, at der bor flere end to personer pr. beboelsesrum. Grænsen sættes derfor til side og er ikke til hinder for, at boligen bebos som påtænkt.',
    },
    'bfl-51': {
      title: 'Omfanget af kommunens anvisningsret til private lejeboliger',
      bars: 'Anvisningen ligger uden for det omfang, kommunens anvisningsret i ejendommen kan have: hver fjerde ledige lejlighed eller mindst to bestemte lejligheder og i alt højst 25 pct. af ejendommens lejligheder. Statens refusion til kommunen, som højst kan udgøre 30.000 kr. pr. lejlighed (lov om boligforhold § 55), ændrer ikke på dette.',
      clears:
        'Anvisningen holder sig inden for kommunens anvisningsret i ejendommen, eller den gælder en lejlighed, som anvisningsretten allerede er brugt til. Statens refusion til kommunen kan højst udgøre 30.000 kr. pr. lejlighed (lov om boligforhold § 55).',
    },
    'bfl-53': {
      title: 'Aftale om kommunal anvisningsret',
      bars: 'Der er ingen gældende aftale om kommunal anvisningsret til ejendommen, og den er heller ikke omfattet af en beslutning efter § 58. Kommunen kan derfor ikke anvise lejligheden til husstanden.',
      clears:
        'Kommunen har anvisningsret til ejendommen efter en gældende aftale eller en beslutning efter § 58. Kravet om en anvisningsret er derfor ikke til hinder for anvisningen.',
    },
    'ubek-26': {
      title: 'Antal personer ved udlejning',
      assess:
        'Der vil bo flere end to personer pr. beboelsesrum. Boligorganisationen har ret, men ikke pligt, til at afvise husstanden af den grund, og det er op til den at vurdere, om den vil gøre det.',
      clears:
        'Antallet af personer giver ikke boligorganisationen grundlag for at afvise husstanden efter denne regel.',
    },
    'ubek-27': {
      title: 'Forfalden gæld til boligorganisationen',
      assess:
        'Der er forfalden gæld til boligorganisationen. Den har ret, men ikke pligt, til at afvise den boligsøgende af den grund, og det er op til den at vurdere, om den vil gøre det.',
      clears:
        'Der er efter det oplyste ingen forfalden gæld, som giver boligorganisationen grundlag for at afvise den boligsøgende efter denne regel.',
    },
    'ubek-28': {
      title: 'Tidligere lejemål i området bragt til ophør',
      assess:
        'En anden almen udlejer i området har inden for de seneste to år bragt et lejemål for et medlem af husstanden til ophør på grund af tilsidesættelse af god skik og orden. Boligorganisationen har ret, men ikke pligt, til at afvise husstanden af den grund, og det beror på dens konkrete vurdering.',
      clears:
        'Der er efter det oplyste ikke inden for de seneste to år givet en opsigelse eller foretaget en ophævelse, som giver boligorganisationen grundlag for at afvise husstanden efter denne regel.',
    },
    'ubek-29': {
      title: 'Straffeattest i udsatte boligområder',
      assess:
        'Boligen ligger i et udsat boligområde, og en straffeattest indeholder oplysninger, som kan have betydning for trygheden i området. Boligorganisationen har ret, men ikke pligt, til at afvise husstanden af den grund, og det beror på dens konkrete vurdering.',
      clears:
        'Betingelserne i reglen om straffeattest er ikke opfyldt. Reglen giver derfor ikke boligorganisationen grundlag for at afvise husstanden.',
      unknown:
        'Det er ikke oplyst, om boligen ligger i et udsat boligområde på afgørelsesdatoen. Før det er oplyst, kan det ikke afgøres, om boligorganisationen kan lægge vægt på straffeattesten.',
    },
    'all-64-rooms': {
      title: 'Antal rum ved fremleje af en del af boligen',
      assess:
        'Der fremlejes mere end halvdelen af boligens beboelsesrum. Udlejeren har ret, men ikke pligt, til at modsætte sig fremlejen af den grund, og afgørelsen er udlejerens.',
      clears:
        'Der fremlejes højst halvdelen af boligens beboelsesrum. Reglen giver derfor ikke udlejeren grundlag for at modsætte sig fremlejen.',
    },
    'all-64-persons': {
      title: 'Antal personer ved fremleje af en del af boligen',
      bars: 'Der vil i alt bo flere personer i boligen, end den har beboelsesrum. Fremlejen er derfor ikke tilladt.',
      clears:
        'Der vil i alt ikke bo flere personer i boligen, end den har beboelsesrum. Reglen er derfor ikke til hinder for fremlejen.',
    },
    'all-65-absence': {
      title: 'Midlertidigt fravær og fremlejens varighed',
      assess:
        'Hele boligen kan fremlejes i højst to år, mens lejeren midlertidigt er fraværende af en anerkendt grund, og mindst én af disse betingelser er ikke opfyldt. Udlejeren har ret, men ikke pligt, til at modsætte sig fremlejen af den grund, og afgørelsen er udlejerens.',
      clears:
        'Fremlejen varer højst to år og skyldes lejerens midlertidige fravær af en anerkendt grund. Reglen giver derfor ikke udlejeren grundlag for at modsætte sig fremlejen.',
    },
    'all-65-persons': {
      title: 'Antal personer ved fremleje af hele boligen',
      assess:
        'Der vil bo flere personer i boligen, end den har beboelsesrum. Udlejeren har ret, men ikke pligt, til at modsætte sig fremlejen af den grund, og afgørelsen er udlejerens.',
      clears:
        'Der vil ikke bo flere personer i boligen, end den har beboelsesrum. Reglen giver derfor ikke udlejeren grundlag for at modsætte sig fremlejen.',
    },
    'all-65-target': {
      title: 'Målgruppe ved fremleje af hele boligen',
      assess:
        'Boligen er en ungdomsbolig eller en ældrebolig, og det er vurderet, at de nye beboere ikke hører til målgruppen. Udlejeren har ret, men ikke pligt, til at modsætte sig fremlejen af den grund, og afgørelsen er udlejerens.',
      clears:
        'Der foreligger ingen vurdering af, at de nye beboere falder uden for en målgruppe, som boligen er forbeholdt. Reglen giver derfor ikke udlejeren grundlag for at modsætte sig fremlejen.',
    },
    'all-65-area': {
      title: 'Krav til nye beboere ved fremleje i udsatte boligområder',
      bars: 'Boligen ligger i et udsat boligområde, og de nye beboere opfylder ikke de krav, som en ny boligsøgende fra ventelisten skal opfylde for at komme i betragtning til den. Fremlejen er derfor ikke tilladt.',
      clears:
        'De krav, som nye beboere i udsatte boligområder skal opfylde, er enten opfyldt eller gælder ikke i dette tilfælde. De er derfor ikke til hinder for fremlejen.',
      unknown:
        'Der mangler oplysninger om områdets status, om kommunalbestyrelsens kriterier eller om, hvorvidt de nye beboere opfylder kravene. Før de foreligger, kan det ikke afgøres, om fremlejen er tilladt.',
    },
    'all-65-notice': {
      title: 'Meddelelse om fremleje til udlejeren',
      assess:
        'Udlejeren har ikke modtaget meddelelse om fremlejen mindst 14 dage før aftalens indgåelse. Udlejeren har ret, men ikke pligt, til at modsætte sig fremlejen af den grund, og afgørelsen er udlejerens.',
      clears:
        'Udlejeren har modtaget meddelelse om fremlejen, og aftalen er ikke indgået tidligere end 14 dage efter modtagelsen. Reglen giver derfor ikke udlejeren grundlag for at modsætte sig fremlejen.',
      unknown:
        'Udlejeren har endnu ikke modtaget meddelelse om fremlejen, og fristen er ikke udløbet. Før meddelelsen er modtaget, kan det ikke afgøres, om kravet er opfyldt.',
    },
    'all-66-documentation': {
      title: 'Dokumentation for de nye beboeres forhold',
      bars: 'Udlejeren har ikke inden fremlejens begyndelse modtaget dokumentation for, at de nye beboere opfylder kravene for at komme i betragtning til boligen. Fremlejen er derfor ikke tilladt.',
      clears:
        'Kravet om dokumentation for de nye beboeres forhold er enten opfyldt i tide eller gælder ikke for denne fremleje. Det er derfor ikke til hinder for fremlejen.',
      unknown:
        'Enten har udlejeren endnu ikke modtaget dokumentationen, og fristen er ikke udløbet, eller også er det ikke oplyst, om boligen ligger i et udsat boligområde. Før det er afklaret, kan det ikke afgøres, om kravet om dokumentation er til hinder for fremlejen.',
    },
    'all-66-copy': {
      title: 'Skriftlig fremlejeaftale og kopi til udlejeren',
      assess:
        'Fremlejeaftalen er ikke skriftlig, eller udlejeren har ikke modtaget en kopi af den inden fremlejens begyndelse. Udlejeren har ret, men ikke pligt, til at modsætte sig fremlejen af den grund, og afgørelsen er udlejerens.',
      clears:
        'Fremlejeaftalen er skriftlig, og udlejeren har modtaget en kopi af den i tide. Reglen giver derfor ikke udlejeren grundlag for at modsætte sig fremlejen.',
      unknown:
        'Udlejeren har endnu ikke modtaget en kopi af fremlejeaftalen, og fristen er ikke udløbet. Før kopien er modtaget, kan det ikke afgøres, om kravet er opfyldt.',
    },
    'all-66-rent': {
      title: 'Lejens størrelse ved fremleje',
      assess:
        'Lejen for fremlejen er højere end den leje, lejeren selv betaler. Udlejeren har ret, men ikke pligt, til at modsætte sig fremlejen af den grund, og afgørelsen er udlejerens.',
      clears:
        'Lejen for fremlejen er ikke højere end den leje, lejeren selv betaler. Reglen giver derfor ikke udlejeren grundlag for at modsætte sig fremlejen.',
    },
    'all-69-residence': {
      title: 'Tre års beboelse ved bytte',
      assess:
        'Den lejer, der vil bytte boligen, har boet i den i mindre end tre år. Udlejeren har ret, men ikke pligt, til at modsætte sig byttet af den grund, og afgørelsen er udlejerens.',
      clears:
        'Den lejer, der vil bytte boligen, har boet i den i mindst tre år. Reglen giver derfor ikke udlejeren grundlag for at modsætte sig byttet.',
    },
    'all-69-persons': {
      title: 'Antal personer ved bytte',
      assess:
        'Der vil efter byttet bo mere end én person pr. beboelsesrum i boligen. Udlejeren har ret, men ikke pligt, til at modsætte sig byttet af den grund, og afgørelsen er udlejerens.',
      clears:
        'Der vil efter byttet højst bo én person pr. beboelsesrum i boligen. Reglen giver derfor ikke udlejeren grundlag for at modsætte sig byttet.',
    },
    'all-69-area': {
      title: 'Krav til nye beboere ved bytte i udsatte boligområder',
      bars: 'Boligen ligger i et udsat boligområde, og de nye beboere opfylder ikke de krav, som en ny boligsøgende fra ventelisten skal opfylde for at komme i betragtning til den. Byttet er derfor ikke tilladt.',
      clears:
        'De krav, som nye beboere i udsatte boligområder skal opfylde, er enten opfyldt eller gælder ikke i dette tilfælde. De er derfor ikke til hinder for byttet.',
      unknown:
        'Der mangler oplysninger om områdets status, om kommunalbestyrelsens kriterier eller om, hvorvidt de nye beboere opfylder kravene. Før de foreligger, kan det ikke afgøres, om byttet er tilladt.',
    },
    'all-69-target': {
      title: 'Målgruppe ved bytte',
      bars: 'Boligen er en ungdomsbolig eller en ældrebolig. Det er vurderet, at de nye beboere ikke hører til målgruppen, og der foreligger ikke samtykke fra kommunalbestyrelsen, så byttet er ikke tilladt.',
      clears:
        'De nye beboere hører efter en vurdering til boligens målgruppe, eller kommunalbestyrelsen har givet samtykke. Kravet om målgruppe er derfor ikke til hinder for byttet.',
      assess:
        'Boligen er en ungdomsbolig eller en ældrebolig. Loven overlader det til udlejeren at vurdere, om de nye beboere hører til målgruppen, og til kommunalbestyrelsen at afgøre, om den vil give samtykke, hvis de ikke gør det.',
    },
  },
  questions: {
    '/dwelling/kind': 'Hvilken type bolig er der tale om?',
    '/dwelling/rooms': 'Hvor mange beboelsesrum har boligen?',
    '/dwelling/maxTwoPersonsPerRoom': 'Gælder der en grænse på to personer pr. beboelsesrum for boligen?',
    '/dwelling/offeredForSale': 'Er boligen udbudt til salg efter almenboliglovens kapitel 5 a?',
    '/dwelling/stated/udsatBoligomraade':
      'Står området på den liste over udsatte boligområder, som gælder på afgørelsesdatoen?',
    '/dwelling/stated/parallelsamfund':
      'Står området på den liste over parallelsamfund, som gælder på afgørelsesdatoen?',
    '/dwelling/stated/omdannelsesomraade':
      'Står området på den liste over omdannelsesområder, som gælder på afgørelsesdatoen?',
    '/dwelling/stated/forebyggelsesomraade':
      'Står området på den liste over forebyggelsesområder, som gælder på afgørelsesdatoen?',
    '/dwelling/stated/kombineretUdlejning':
      'Har kommunalbestyrelsen besluttet kombineret udlejning (almenboliglovens § 51 b) for området på afgørelsesdatoen? Angiv i så fald, hvilke af ydelseslisterne beslutningen omfatter.',
    '/dwelling/stated/stk7Exempt':
      'Har kommunalbestyrelsen undtaget området fra begrænsningerne for forebyggelsesområder (almenboliglovens § 59, stk. 8) på afgørelsesdatoen?',
    '/dwelling/stated/developmentPlan':
      'Er området et tidligere omdannelsesområde, som på afgørelsesdatoen stadig er omfattet af en udviklingsplan (almenboliglovens § 168 a, stk. 6)?',
    '/household/residesInDepartment': 'Har den boligsøgende allerede en bolig i afdelingen?',
    '/household/integrationPlacement':
      'Er der tale om den første boligplacering i kommunen af en flygtning eller af en person, der er omfattet af særloven om fordrevne fra Ukraine?',
    '/household/members': 'Hvem skal bo i boligen? Medregn en ægtefælle eller samlever, der flytter ind senere.',
    '/household/members/*/age': 'Hvor gammelt er husstandsmedlemmet på afgørelsesdatoen?',
    '/household/members/*/cohabitingSince': 'Hvornår flyttede husstandsmedlemmet sammen med den boligsøgende?',
    '/household/members/*/citizenships':
      'Hvilke statsborgerskaber har husstandsmedlemmet? Angiv alle; ingen, hvis personen er statsløs.',
    '/household/members/*/enrolledStudent':
      'Er husstandsmedlemmet på afgørelsesdatoen indskrevet som studerende på en offentligt anerkendt uddannelsesinstitution?',
    '/household/members/*/releases':
      'Er husstandsmedlemmet efter en dom løsladt fra en institution inden for de seneste seks måneder før afgørelsesdatoen? Angiv ingen, hvis det ikke er tilfældet.',
    '/household/members/*/releases/*/releasedOn': 'Hvilken dato blev husstandsmedlemmet løsladt?',
    '/household/members/*/releases/*/convicted': 'Skete løsladelsen efter en dom for et strafbart forhold?',
    '/household/members/*/releases/*/institution':
      'Hørte institutionen under kriminalforsorgen, eller lå den uden for kriminalforsorgen?',
    '/household/members/*/releases/*/actionPlanRequired':
      'Skal kommunen udarbejde en handleplan for husstandsmedlemmet i forbindelse med løsladelsen?',
    '/household/members/*/leaseEndings':
      'Har en udlejer inden for de seneste seks måneder før afgørelsesdatoen ophævet eller opsagt husstandsmedlemmets lejemål på grund af grove overtrædelser af god skik og orden? Angiv ingen, hvis det ikke er tilfældet; andre ophør har ingen betydning.',
    '/household/members/*/leaseEndings/*/givenOn': 'Hvilken dato afgav udlejeren ophævelsen eller opsigelsen?',
    '/household/members/*/leaseEndings/*/ground':
      'Skyldtes ophævelsen eller opsigelsen grove overtrædelser af god skik og orden, betalingsmisligholdelse eller andet?',
    '/household/members/*/benefits':
      'Hvilke af de ydelser, som reglerne omfatter, har husstandsmedlemmet modtaget, og i hvilke kalendermåneder? Angiv ingen, hvis der ikke er modtaget nogen.',
    '/household/members/*/benefits/*/legalBasis':
      'Er kontanthjælpen fra juli 2025 og frem udbetalt efter § 16, stk. 1, eller efter § 16, stk. 2, i lov om aktiv socialpolitik?',
    '/household/members/*/employments':
      'Hvilken beskæftigelse har husstandsmedlemmet på afgørelsesdatoen? Medregn selvstændig virksomhed; angiv ingen, hvis der ikke er nogen.',
    '/household/members/*/employments/*/hoursPerWeek':
      'Hvor mange timer om ugen arbejder husstandsmedlemmet i dette job?',
    '/household/members/*/employments/*/permanent': 'Er husstandsmedlemmet fastansat i dette job?',
    '/household/members/*/employments/*/since': 'Hvilken dato begyndte husstandsmedlemmet i dette job?',
    '/household/members/*/employments/*/workplaceMunicipalityCode': 'I hvilken kommune ligger arbejdspladsen?',
    '/household/members/*/educations':
      'Hvilken uddannelse er husstandsmedlemmet i gang med på afgørelsesdatoen? Angiv ingen, hvis der ikke er nogen.',
    '/household/members/*/educations/*/kind':
      'Er uddannelsen SU-berettiget, er personen elev eller lærling eller på praktikaftale, eller er der tale om andet?',
    '/household/members/*/educations/*/since': 'Hvilken dato begyndte husstandsmedlemmet på uddannelsen?',
    '/findings/noAlternativeOutsideListedAreas':
      'Har kommunalbestyrelsen vurderet, at den ikke kan anvise husstanden en bolig uden for de områder, hvor anvisningen er begrænset?',
    '/findings/noOtherWaitingListApplicant':
      'Er det konstateret, at ingen anden på ventelisten kan overtage boligen, og at det ikke er aftalt, at den skal holdes ledig?',
    '/findings/dispensation51c':
      'Har kommunen givet dispensation fra reglen om omdannelsesområder (almenboliglovens § 51 c, stk. 4)?',
    '/findings/flexibleCriteriaMet':
      'Opfylder husstanden de udlejningskriterier, der gælder for boligen, efter en gennemgang af dokumentationen?',
    '/findings/coveredBy51b':
      'Er den boligsøgende og en eventuel ægtefælle efter kommunens oplysning omfattet af reglen om kombineret udlejning (almenboliglovens § 51 b)?',
    '/findings/coveredBy51c':
      'Er den boligsøgende og en eventuel ægtefælle efter kommunens oplysning omfattet af reglen om omdannelsesområder (almenboliglovens § 51 c)?',
    '/findings/inTargetGroup':
      'Hører husstanden efter en vurdering til målgruppen for ungdomsboligen eller ældreboligen?',
    '/findings/councilConsent': 'Har kommunalbestyrelsen givet samtykke til et bytte med nogen uden for målgruppen?',
    '/findings/occupancyPermission':
      'Har kommunalbestyrelsen givet tilladelse til, at der bor flere end to personer pr. beboelsesrum?',
    '/tenancy/sublet/scope': 'Fremlejes hele boligen eller en del af den?',
    '/tenancy/sublet/roomsSublet': 'Hvor mange beboelsesrum fremlejes?',
    '/tenancy/sublet/personsAfter': 'Hvor mange personer vil i alt bo i boligen efter fremlejen?',
    '/tenancy/sublet/reason': 'Hvilken type grund til fremlejen har lejeren angivet? Enkeltheder er ikke nødvendige.',
    '/tenancy/sublet/from': 'Hvilken dato begynder fremlejen?',
    '/tenancy/sublet/to': 'Hvilken dato slutter fremlejen?',
    '/tenancy/sublet/monthlyRent': 'Hvad er den månedlige leje for fremlejen?',
    '/tenancy/sublet/ownMonthlyRent': 'Hvad betaler lejeren selv i månedlig leje?',
    '/tenancy/sublet/writtenAgreement': 'Er fremlejeaftalen skriftlig?',
    '/tenancy/sublet/agreedOn': 'Hvilken dato blev fremlejeaftalen indgået?',
    '/tenancy/sublet/copyReceivedOn': 'Hvilken dato modtog udlejeren en kopi af fremlejeaftalen?',
    '/tenancy/sublet/notifiedOn': 'Hvilken dato modtog udlejeren meddelelse om fremlejen?',
    '/tenancy/sublet/documentationReceivedOn':
      'Hvilken dato modtog udlejeren dokumentation for, at de nye beboere opfylder kravene?',
    '/tenancy/exchange/outgoingTenantSince': 'Hvilken dato flyttede den lejer, der vil bytte boligen, ind i den?',
    '/privateAgreement/inForce':
      'Er der på afgørelsesdatoen en gældende aftale om kommunal anvisningsret til ejendommen?',
    '/privateAgreement/section58Decision': 'Er ejendommen omfattet af en beslutning efter § 58 i lov om boligforhold?',
    '/privateAgreement/reallotment': 'Er lejligheden tidligere anvist efter kommunens anvisningsret?',
    '/privateAgreement/scheme': 'Gælder aftalen hver fjerde ledige lejlighed eller bestemte lejligheder?',
    '/privateAgreement/flatsInProperty': 'Hvor mange lejligheder er der i alt i ejendommen?',
    '/privateAgreement/flatsUnderAgreement': 'Hvor mange lejligheder omfatter aftalen efter denne anvisning?',
    '/privateAgreement/vacanciesSoFar': 'Hvor mange lejligheder i ejendommen er blevet ledige under aftalen før denne?',
    '/privateAgreement/allocationsSoFar':
      'Hvor mange lejligheder i ejendommen har kommunen anvist efter aftalen før denne?',
    '/landlordGrounds/overdueDebt':
      'Er der forfalden gæld til boligorganisationen, som hverken er ubetydelig, forældet eller omfattet af en ordning, der overholdes?',
    '/landlordGrounds/disorderLeaseNoticeOn':
      'Hvilken dato opsagde eller ophævede en anden almen udlejer i området et lejemål på grund af tilsidesættelse af god skik og orden?',
    '/landlordGrounds/relevantCriminalRecord':
      'Har boligorganisationen vurderet, at en straffeattest indeholder oplysninger af betydning for trygheden i området?',
  },
  assumptions: {
    A1: 'Som sammenhængende kalendermåneder regnes de seneste hele kalendermåneder før afgørelsesmåneden; en tidligere periode, der er afsluttet, er ikke til hinder.',
    A2: 'Seks måneder regnes fra dato til dato, så begrænsningen ophører på den tilsvarende dag seks måneder senere.',
    A3: 'En offentliggjort liste gælder fra den 1. december, og indtil den næste liste afløser den.',
    A4: 'Integrationsydelse og de ydelser, der afløste den i 2020, regnes som én sammenhængende række.',
    A5: 'Måneder før juli 2025 med de ydelser, som dengang var omfattet, lægges sammen med måneder med kontanthjælp fra juli 2025 og frem.',
    A6: 'I forebyggelsesområder tæller kontanthjælp fra før juli 2025 med i de 24 måneder, mens uddannelseshjælp ikke tæller med.',
    A7: 'Måneder med forskellige ydelser på samme liste lægges sammen.',
    A8: 'Ved kombineret udlejning kan den boligsøgende og ægtefællen være omfattet på grund af hver sin ydelse (almenboliglovens § 51 b, stk. 1, 3. pkt.).',
    A9: 'Begrænsningerne i almenboliglovens § 59, stk. 6, gælder også for ungdomsboliger, mens begrænsningerne i stk. 7 ikke gør.',
    A10: 'Kriterier, der alene giver fortrin, er ikke en betingelse for at komme i betragtning til boligen.',
  },
  warnings: {
    'law-review-overdue':
      'Lovteksten bag svaret blev senest gennemgået mere end et år før afgørelsesdatoen. Kontrollér, om reglerne er ændret siden.',
    'no-list-for-date':
      'Registret indeholder ingen offentliggjort liste for den periode, som afgørelsesdatoen ligger i. Områdets status er derfor ukendt, medmindre den er oplyst i sagen.',
    'free-movement-rights':
      'Familiemedlemmer til EU- og EØS-borgere (direktiv 2004/38/EF, artikel 24, og forordning (EU) nr. 492/2011, artikel 9) og personer omfattet af udtrædelsesaftalen mellem EU og Storbritannien (artikel 23) kan have en ret til ligebehandling, som ikke fremgår af reglens ordlyd. En medarbejder bør undersøge det.',
  },
}
