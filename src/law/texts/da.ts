import type { Texts } from './texts.ts'

export const da: Texts = {
  rules: {
    'abl-51-sale': {
      title: 'Bolig udbudt til salg',
      says: 'Gælder ved kommunal anvisning, ved udlejning fra ventelisten, ved intern oprykning og ved udlejning efter annoncering, uanset boligtype. En almen bolig, der er udbudt til salg efter almenboliglovens kapitel 5 a, må ikke udlejes, så længe den er udbudt.',
      bars: 'Boligen er udbudt til salg og kan ikke udlejes, så længe den er det. Den kan derfor ikke anvises til husstanden.',
    },
    'abl-51-7': {
      title: 'Genhusning',
      says: 'Ved genhusning gælder hverken §§ 51 b og 51 c, § 59, stk. 6 og 7, eller § 60 i almenboligloven. Den, der genhuses, søger ikke bolig på almindelige vilkår.',
      clears:
        'Husstanden skal genhuses og søger ikke bolig på almindelige vilkår. Genhusning sker uden for ventelisten, den kommunale anvisning og udlejningen efter særlige kriterier, og almenboliglovens §§ 51 b og 51 c, § 59, stk. 6 og 7, og § 60 gælder derfor ikke.',
    },
    'abl-51-b': {
      title: 'Kombineret udlejning',
      says: 'Gælder ved udlejning af familieboliger fra ventelisten og ved intern oprykning, men ikke ved annoncering, når kommunalbestyrelsens beslutning om kombineret udlejning er i kraft for området, og den boligsøgende ikke har en bolig i afdelingen. Boligen må ikke anvises, når den boligsøgende og en eventuel ægtefælle (eller samlever gennem mindst to år) hver især i hver af de seneste seks hele kalendermåneder har modtaget ydelser på liste A (integrationsydelse, selvforsørgelses- og hjemrejseydelse, overgangsydelse, uddannelseshjælp og kontanthjælp) eller, hvis beslutningen omfatter liste B, i hver af de seks måneder har modtaget ydelser på den (arbejdsløshedsdagpenge, sygedagpenge og ressourceforløbsydelse under jobafklaringsforløb) eller nu modtager førtidspension. De kan være omfattet på hvert sit grundlag; en partner, der ikke flytter ind, tæller med, og har kommunen oplyst, om de er omfattet, lægges det til grund.',
      bars: 'I området gælder kombineret udlejning, og den boligsøgende samt en eventuel ægtefælle eller ligestillet samlever er omfattet af reglens betingelser om modtagelse af ydelser. Boligorganisationen må derfor ikke anvise boligen til husstanden.',
      clears:
        'Husstanden er ikke omfattet af reglen om kombineret udlejning, som derfor ikke er til hinder for, at boligen anvises til den.',
      unknown:
        'Der mangler en eller flere oplysninger: om kommunalbestyrelsens beslutning for området, om en eventuel bolig i afdelingen eller om den boligsøgendes og en eventuel partners ydelser eller samliv. Før de foreligger, kan det ikke afgøres, om reglen om kombineret udlejning er til hinder for anvisningen.',
    },
    'abl-51-b-8': {
      title: 'Ingen anden boligsøgende fra ventelisten',
      says: 'Reglen om kombineret udlejning sættes til side, når det er konstateret, at ingen anden på ventelisten kan overtage boligen, og at det ikke er aftalt, at den skal holdes ledig.',
      lifts:
        'Ingen anden på ventelisten kan overtage boligen, og det er ikke aftalt, at den skal holdes ledig. Reglen om kombineret udlejning sættes derfor til side og er ikke til hinder for, at boligen udlejes til husstanden.',
    },
    'abl-51-c': {
      title: 'Modtagelse af ydelser i omdannelsesområder',
      says: 'Gælder fra 1. juli 2019 ved udlejning af familieboliger fra ventelisten og ved intern oprykning, men ikke ved annoncering, i et omdannelsesområde eller i et tidligere omdannelsesområde med en udviklingsplan (§ 168 a, stk. 6; fra 1. juli 2021 og senest til og med 31. december 2029), når den boligsøgende ikke har en bolig i afdelingen. Boligen må ikke anvises, når den boligsøgende og en eventuel ægtefælle (eller samlever gennem mindst to år) hver især i afgørelsesmåneden modtager en ydelse på liste A (integrationsydelse, selvforsørgelses- og hjemrejseydelse, overgangsydelse, uddannelseshjælp og kontanthjælp). En partner, der ikke flytter ind, tæller med, og har kommunen oplyst, om de er omfattet, lægges det til grund.',
      bars: 'Området er et omdannelsesområde eller et tidligere omdannelsesområde med en udviklingsplan, og den boligsøgende samt en eventuel ægtefælle eller ligestillet samlever er omfattet af reglens betingelse om modtagelse af ydelser. Boligorganisationen må derfor ikke anvise boligen til husstanden.',
      clears:
        'Husstanden er ikke omfattet af reglen om modtagelse af ydelser i omdannelsesområder, som derfor ikke er til hinder for, at boligen anvises til den.',
      unknown:
        'Der mangler en eller flere oplysninger: om områdets status, om en eventuel bolig i afdelingen eller om den boligsøgendes og en eventuel partners ydelser eller samliv. Før de foreligger, kan det ikke afgøres, om reglen om omdannelsesområder er til hinder for anvisningen.',
    },
    'abl-51-c-4': {
      title: 'Dispensation fra reglen om omdannelsesområder',
      says: 'Kommunen kan i helt særlige tilfælde dispensere fra reglen om omdannelsesområder, og så sættes den til side. Ved fremleje af hele boligen og ved bytte i et udsat boligområde fritager dispensationen alene for den del af kravene til de nye beboere, som følger af § 51 c.',
      lifts:
        'Kommunen har i dette helt særlige tilfælde givet dispensation. Reglen om modtagelse af ydelser i omdannelsesområder sættes derfor til side og er ikke til hinder for anvisningen.',
    },
    'abl-52': {
      title: 'Målgruppen for ungdomsboliger',
      says: 'Gælder ved kommunal anvisning, ved udlejning fra ventelisten, ved intern oprykning og ved udlejning efter annoncering af en ungdomsbolig, som er forbeholdt unge under uddannelse og andre unge med et særligt behov. Om husstanden hører til målgruppen, vurderes af den, der anviser boligen; er den vurderet at falde uden for målgruppen, kan boligen ikke anvises til den.',
      bars: 'Boligen er en ungdomsbolig, og det er vurderet, at husstanden ikke hører til målgruppen. Boligen kan derfor ikke anvises til husstanden.',
      clears:
        'Boligen er en ungdomsbolig, og det er vurderet, at husstanden hører til målgruppen. Kravet om målgruppe er derfor ikke til hinder for anvisningen.',
      assess:
        'Boligen er en ungdomsbolig. Loven overlader det til den, der anviser boligen – boligorganisationen eller kommunen – at vurdere, om husstanden ud fra sine forhold hører til målgruppen. Når vurderingen er foretaget, kan den angives som »inTargetGroup«.',
    },
    'abl-54': {
      title: 'Målgruppen for ældreboliger',
      says: 'Gælder ved kommunal anvisning, ved udlejning fra ventelisten, ved intern oprykning og ved udlejning efter annoncering af en ældrebolig, som er forbeholdt ældre og personer med handicap. Om husstanden hører til målgruppen, vurderes af den, der anviser boligen; er den vurderet at falde uden for målgruppen, kan boligen ikke anvises til den.',
      bars: 'Boligen er en ældrebolig, og det er vurderet, at husstanden ikke hører til målgruppen. Boligen kan derfor ikke anvises til husstanden.',
      clears:
        'Boligen er en ældrebolig, og det er vurderet, at husstanden hører til målgruppen. Kravet om målgruppe er derfor ikke til hinder for anvisningen.',
      assess:
        'Boligen er en ældrebolig. Loven overlader det til den, der anviser boligen – som regel kommunen – at vurdere, om husstanden ud fra sit behov hører til målgruppen. Når vurderingen er foretaget, kan den angives som »inTargetGroup«.',
    },
    'abl-59-6-1': {
      title: 'Nylig løsladelse med handleplan',
      says: 'Ved kommunal anvisning af en familiebolig eller ungdomsbolig i et udsat boligområde eller i et tidligere omdannelsesområde med en udviklingsplan (§ 168 a, stk. 6; fra 1. juli 2021 og senest til og med 31. december 2029) må kommunen ikke anvise boligen, hvis blot ét husstandsmedlem, der skal bo i boligen, uanset alder, efter dom er løsladt fra en institution under kriminalforsorgen inden for de seneste seks måneder og skal have udarbejdet en handleplan efter servicelovens § 141. De seks måneder regnes fra løsladelsen til og med dagen før den tilsvarende dato seks måneder senere.',
      bars: 'Et medlem af husstanden er efter dom løsladt fra kriminalforsorgens institutioner inden for de seneste seks måneder, og der skal udarbejdes en handleplan for den pågældende. Kommunen må derfor ikke anvise en bolig i dette område til husstanden.',
      clears:
        'Reglen om nylig løsladelse omfatter ingen i husstanden og er derfor ikke til hinder for, at kommunen anviser boligen.',
      unknown:
        'Der mangler en eller flere oplysninger: om områdets status, om et husstandsmedlem efter dom er løsladt inden for de seneste seks måneder, fra hvilken institution, eller om der skal udarbejdes en handleplan. Før de foreligger, kan det ikke afgøres, om reglen er til hinder for anvisningen.',
    },
    'abl-59-6-2': {
      title: 'Nylig løsladelse af en person under 18 år',
      says: 'Ved kommunal anvisning af en familiebolig eller ungdomsbolig i et udsat boligområde eller i et tidligere omdannelsesområde med en udviklingsplan (§ 168 a, stk. 6; fra 1. juli 2021 og senest til og med 31. december 2029) må kommunen ikke anvise boligen, hvis blot ét husstandsmedlem, der skal bo i boligen, er under 18 år, efter dom er løsladt fra en institution uden for kriminalforsorgen inden for de seneste seks måneder og skal have udarbejdet en handleplan efter servicelovens § 57 c. De seks måneder regnes fra løsladelsen til og med dagen før den tilsvarende dato seks måneder senere. Da § 57 c er ophævet, er det for afgørelser fra 1. januar 2024 overladt til kommunens vurdering, om reglen er til hinder.',
      bars: 'Et medlem af husstanden under 18 år er efter dom løsladt fra en institution uden for kriminalforsorgen inden for de seneste seks måneder, og der skal udarbejdes en handleplan for den unge. Kommunen må derfor ikke anvise en bolig i dette område til husstanden.',
      clears:
        'Reglen om nylig løsladelse af personer under 18 år omfatter ingen i husstanden og er derfor ikke til hinder for, at kommunen anviser boligen.',
      unknown:
        'Der mangler en eller flere oplysninger: om områdets status, om et husstandsmedlems alder, om den pågældende efter dom er løsladt inden for de seneste seks måneder, fra hvilken institution, eller om der skal udarbejdes en handleplan. Før de foreligger, kan det ikke afgøres, om reglen har betydning for anvisningen.',
      assess:
        'Forholdene for et husstandsmedlem under 18 år kan være omfattet af reglen, men den bestemmelse om handleplaner, som reglen henviser til (servicelovens § 57 c), findes ikke længere. En medarbejder i kommunen må derfor vurdere, om reglen er til hinder for anvisningen.',
    },
    'abl-59-6-3': {
      title: 'Nylig ophævelse eller opsigelse af lejemål',
      says: 'Ved kommunal anvisning af en familiebolig eller ungdomsbolig i et udsat boligområde eller i et tidligere omdannelsesområde med en udviklingsplan (§ 168 a, stk. 6; fra 1. juli 2021 og senest til og med 31. december 2029) må kommunen ikke anvise boligen, hvis blot ét husstandsmedlem, der skal bo i boligen, uanset alder, har fået et lejemål ophævet eller opsagt på grund af grove overtrædelser af god skik og orden, og ophævelsen eller opsigelsen er afgivet inden for de seneste seks måneder. De seks måneder regnes fra den dag, den er afgivet, til og med dagen før den tilsvarende dato seks måneder senere; restancer og andre ophørsgrunde har ingen betydning.',
      bars: 'Et medlem af husstanden har inden for de seneste seks måneder fået sit lejemål ophævet eller opsagt på grund af grove overtrædelser af god skik og orden. Kommunen må derfor ikke anvise en bolig i dette område til husstanden.',
      clears:
        'Reglen om ophævelse eller opsigelse af lejemål omfatter ingen i husstanden og er derfor ikke til hinder for, at kommunen anviser boligen.',
      unknown:
        'Der mangler en eller flere oplysninger: om områdets status eller om, hvorvidt, hvornår og hvorfor et husstandsmedlems lejemål er ophævet eller opsagt. Før de foreligger, kan det ikke afgøres, om reglen er til hinder for anvisningen.',
    },
    'abl-59-6-4': {
      title: 'Statsborgerskab og indskrivning som studerende',
      says: 'Ved kommunal anvisning af en familiebolig eller ungdomsbolig i et udsat boligområde eller i et tidligere omdannelsesområde med en udviklingsplan (§ 168 a, stk. 6; fra 1. juli 2021 og senest til og med 31. december 2029) må kommunen ikke anvise boligen, hvis blot ét husstandsmedlem, der skal bo i boligen, uanset alder, ikke er statsborger i et EU- eller EØS-land eller i Schweiz og heller ikke er indskrevet som studerende på en offentligt anerkendt uddannelsesinstitution. Ét statsborgerskab i et af disse lande er nok, britisk statsborgerskab dog kun for afgørelser til og med den 31. december 2020. Statsløse og flygtninge er ikke undtaget.',
      bars: 'Et medlem af husstanden er ikke statsborger i Danmark, i et andet EU- eller EØS-land eller i Schweiz og er ikke indskrevet som studerende på en offentligt anerkendt uddannelsesinstitution. Kommunen må derfor ikke anvise en bolig i dette område til husstanden.',
      clears:
        'Reglen om statsborgerskab omfatter ingen i husstanden og er derfor ikke til hinder for, at kommunen anviser boligen.',
      unknown:
        'Der mangler en eller flere oplysninger: om områdets status, om et husstandsmedlems statsborgerskab eller om indskrivning som studerende. Før de foreligger, kan det ikke afgøres, om reglen er til hinder for anvisningen.',
    },
    'abl-59-6-5': {
      title: 'Kontanthjælp og andre medregnede ydelser i seks måneder',
      says: 'Ved kommunal anvisning af en familiebolig eller ungdomsbolig i et udsat boligområde eller i et tidligere omdannelsesområde med en udviklingsplan (§ 168 a, stk. 6; fra 1. juli 2021 og senest til og med 31. december 2029) må kommunen ikke anvise boligen, hvis blot ét husstandsmedlem, der skal bo i boligen, uanset alder, i hver af de seneste seks hele kalendermåneder før afgørelsesmåneden har modtaget en ydelse på liste A (integrationsydelse, selvforsørgelses- og hjemrejseydelse, overgangsydelse, uddannelseshjælp og kontanthjælp). Måneder med forskellige ydelser lægges sammen, og en tidligere periode, der er afsluttet, tæller ikke.',
      bars: 'Et medlem af husstanden har i hver af de seneste seks hele kalendermåneder modtaget kontanthjælp eller en anden ydelse, som reglen medregner. Kommunen må derfor ikke anvise en bolig i dette område til husstanden.',
      clears:
        'Reglen om kontanthjælp og andre medregnede ydelser i seks måneder omfatter ingen i husstanden og er derfor ikke til hinder for, at kommunen anviser boligen.',
      unknown:
        'Der mangler en eller flere oplysninger: om områdets status eller om, hvilke ydelser et husstandsmedlem har modtaget i de seneste seks kalendermåneder. Før de foreligger, kan det ikke afgøres, om reglen er til hinder for anvisningen.',
    },
    'abl-59-6-6': {
      title: 'Førtidspension',
      says: 'Ved kommunal anvisning af en familiebolig eller ungdomsbolig i et udsat boligområde eller i et tidligere omdannelsesområde med en udviklingsplan (§ 168 a, stk. 6; fra 1. juli 2021 og senest til og med 31. december 2029) må kommunen ikke anvise boligen, hvis blot ét husstandsmedlem, der skal bo i boligen, uanset alder, modtager førtidspension i afgørelsesmåneden.',
      bars: 'Et medlem af husstanden modtager førtidspension. Kommunen må derfor ikke anvise en bolig i dette område til husstanden.',
      clears:
        'Reglen om førtidspension omfatter ingen i husstanden og er derfor ikke til hinder for, at kommunen anviser boligen.',
      unknown:
        'Der mangler en eller flere oplysninger: om områdets status eller om, hvorvidt et husstandsmedlem modtager førtidspension. Før de foreligger, kan det ikke afgøres, om reglen er til hinder for anvisningen.',
    },
    'abl-59-6-7': {
      title: 'Dagpenge, sygedagpenge og ressourceforløbsydelse i seks måneder',
      says: 'Ved kommunal anvisning af en familiebolig eller ungdomsbolig i et udsat boligområde eller i et tidligere omdannelsesområde med en udviklingsplan (§ 168 a, stk. 6; fra 1. juli 2021 og senest til og med 31. december 2029) må kommunen ikke anvise boligen, hvis blot ét husstandsmedlem, der skal bo i boligen, uanset alder, i hver af de seneste seks hele kalendermåneder før afgørelsesmåneden har modtaget en ydelse på liste B (arbejdsløshedsdagpenge, sygedagpenge og ressourceforløbsydelse under jobafklaringsforløb). Måneder med forskellige ydelser lægges sammen, og en tidligere periode, der er afsluttet, tæller ikke.',
      bars: 'Et medlem af husstanden har i hver af de seneste seks hele kalendermåneder modtaget arbejdsløshedsdagpenge, sygedagpenge eller ressourceforløbsydelse under jobafklaringsforløb. Kommunen må derfor ikke anvise en bolig i dette område til husstanden.',
      clears:
        'Reglen om dagpenge, sygedagpenge og ressourceforløbsydelse i seks måneder omfatter ingen i husstanden og er derfor ikke til hinder for, at kommunen anviser boligen.',
      unknown:
        'Der mangler en eller flere oplysninger: om områdets status eller om, hvilke ydelser et husstandsmedlem har modtaget i de seneste seks kalendermåneder. Før de foreligger, kan det ikke afgøres, om reglen er til hinder for anvisningen.',
    },
    'abl-59-7-1': {
      title: 'Nylig løsladelse med handleplan i forebyggelsesområder',
      says: 'Ved kommunal anvisning fra 30. november 2021 af en familiebolig i et forebyggelsesområde, der ikke samtidig er et udsat boligområde, må kommunen ikke anvise boligen, hvis blot ét husstandsmedlem, der skal bo i boligen, uanset alder, efter dom er løsladt fra en institution under kriminalforsorgen inden for de seneste seks måneder og skal have udarbejdet en handleplan efter servicelovens § 141. De seks måneder regnes fra løsladelsen til og med dagen før den tilsvarende dato seks måneder senere.',
      bars: 'Et medlem af husstanden er efter dom løsladt fra kriminalforsorgens institutioner inden for de seneste seks måneder, og der skal udarbejdes en handleplan for den pågældende. Kommunen må derfor ikke anvise en familiebolig i dette forebyggelsesområde til husstanden.',
      clears:
        'Reglen om nylig løsladelse omfatter ingen i husstanden og er derfor ikke til hinder for, at kommunen anviser boligen.',
      unknown:
        'Der mangler en eller flere oplysninger: om områdets status, om en eventuel undtagelse for området, om et husstandsmedlem efter dom er løsladt inden for de seneste seks måneder, fra hvilken institution, eller om der skal udarbejdes en handleplan. Før de foreligger, kan det ikke afgøres, om reglen er til hinder for anvisningen.',
    },
    'abl-59-7-2': {
      title: 'Nylig løsladelse af en person under 18 år i forebyggelsesområder',
      says: 'Ved kommunal anvisning fra 30. november 2021 af en familiebolig i et forebyggelsesområde, der ikke samtidig er et udsat boligområde, må kommunen ikke anvise boligen, hvis blot ét husstandsmedlem, der skal bo i boligen, er under 18 år, efter dom er løsladt fra en institution uden for kriminalforsorgen inden for de seneste seks måneder og skal have udarbejdet en handleplan efter servicelovens § 57 c. De seks måneder regnes fra løsladelsen til og med dagen før den tilsvarende dato seks måneder senere. Da § 57 c er ophævet, er det for afgørelser fra 1. januar 2024 overladt til kommunens vurdering, om reglen er til hinder.',
      bars: 'Et medlem af husstanden under 18 år er efter dom løsladt fra en institution uden for kriminalforsorgen inden for de seneste seks måneder, og der skal udarbejdes en handleplan for den unge. Kommunen må derfor ikke anvise en familiebolig i dette forebyggelsesområde til husstanden.',
      clears:
        'Reglen om nylig løsladelse af personer under 18 år omfatter ingen i husstanden og er derfor ikke til hinder for, at kommunen anviser boligen.',
      unknown:
        'Der mangler en eller flere oplysninger: om områdets status, om en eventuel undtagelse for området, om et husstandsmedlems alder, om den pågældende efter dom er løsladt inden for de seneste seks måneder, fra hvilken institution, eller om der skal udarbejdes en handleplan. Før de foreligger, kan det ikke afgøres, om reglen har betydning for anvisningen.',
      assess:
        'Forholdene for et husstandsmedlem under 18 år kan være omfattet af reglen, men den bestemmelse om handleplaner, som reglen henviser til (servicelovens § 57 c), findes ikke længere. En medarbejder i kommunen må derfor vurdere, om reglen er til hinder for anvisningen.',
    },
    'abl-59-7-3': {
      title: 'Nylig ophævelse eller opsigelse af lejemål i forebyggelsesområder',
      says: 'Ved kommunal anvisning fra 30. november 2021 af en familiebolig i et forebyggelsesområde, der ikke samtidig er et udsat boligområde, må kommunen ikke anvise boligen, hvis blot ét husstandsmedlem, der skal bo i boligen, uanset alder, har fået et lejemål ophævet eller opsagt på grund af grove overtrædelser af god skik og orden, og ophævelsen eller opsigelsen er afgivet inden for de seneste seks måneder. De seks måneder regnes fra den dag, den er afgivet, til og med dagen før den tilsvarende dato seks måneder senere; restancer og andre ophørsgrunde har ingen betydning.',
      bars: 'Et medlem af husstanden har inden for de seneste seks måneder fået sit lejemål ophævet eller opsagt på grund af grove overtrædelser af god skik og orden. Kommunen må derfor ikke anvise en familiebolig i dette forebyggelsesområde til husstanden.',
      clears:
        'Reglen om ophævelse eller opsigelse af lejemål omfatter ingen i husstanden og er derfor ikke til hinder for, at kommunen anviser boligen.',
      unknown:
        'Der mangler en eller flere oplysninger: om områdets status, om en eventuel undtagelse for området eller om, hvorvidt, hvornår og hvorfor et husstandsmedlems lejemål er ophævet eller opsagt. Før de foreligger, kan det ikke afgøres, om reglen er til hinder for anvisningen.',
    },
    'abl-59-7-4': {
      title: 'Statsborgerskab og indskrivning som studerende i forebyggelsesområder',
      says: 'Ved kommunal anvisning fra 30. november 2021 af en familiebolig i et forebyggelsesområde, der ikke samtidig er et udsat boligområde, må kommunen ikke anvise boligen, hvis blot ét husstandsmedlem, der skal bo i boligen, uanset alder, ikke er statsborger i et EU- eller EØS-land eller i Schweiz og heller ikke er indskrevet som studerende på en offentligt anerkendt uddannelsesinstitution. Ét statsborgerskab i et af disse lande er nok, britisk statsborgerskab dog kun for afgørelser til og med den 31. december 2020. Statsløse og flygtninge er ikke undtaget.',
      bars: 'Et medlem af husstanden er ikke statsborger i Danmark, i et andet EU- eller EØS-land eller i Schweiz og er ikke indskrevet som studerende på en offentligt anerkendt uddannelsesinstitution. Kommunen må derfor ikke anvise en familiebolig i dette forebyggelsesområde til husstanden.',
      clears:
        'Reglen om statsborgerskab omfatter ingen i husstanden og er derfor ikke til hinder for, at kommunen anviser boligen.',
      unknown:
        'Der mangler en eller flere oplysninger: om områdets status, om en eventuel undtagelse for området, om et husstandsmedlems statsborgerskab eller om indskrivning som studerende. Før de foreligger, kan det ikke afgøres, om reglen er til hinder for anvisningen.',
    },
    'abl-59-7-6m': {
      title: 'Ydelser med en grænse på seks måneder i forebyggelsesområder',
      says: 'Ved kommunal anvisning fra 30. november 2021 af en familiebolig i et forebyggelsesområde, der ikke samtidig er et udsat boligområde, må kommunen ikke anvise boligen, hvis blot ét husstandsmedlem, der skal bo i boligen, uanset alder, i hver af de seneste seks hele kalendermåneder før afgørelsesmåneden har modtaget integrationsydelse, selvforsørgelses- og hjemrejseydelse, overgangsydelse eller, for måneder fra juli 2025, kontanthjælp efter § 16, stk. 2, i lov om aktiv socialpolitik. Måneder med forskellige ydelser lægges sammen, og en tidligere periode, der er afsluttet, tæller ikke.',
      bars: 'Et medlem af husstanden har i hver af de seneste seks hele kalendermåneder modtaget en af de ydelser, som reglen for forebyggelsesområder knytter en grænse på seks måneder til. Kommunen må derfor ikke anvise en familiebolig i dette forebyggelsesområde til husstanden.',
      clears:
        'Reglen om ydelser med en grænse på seks måneder omfatter ingen i husstanden og er derfor ikke til hinder for, at kommunen anviser boligen.',
      unknown:
        'Der mangler en eller flere oplysninger: om områdets status, om en eventuel undtagelse for området eller om, hvilke ydelser et husstandsmedlem har modtaget i de seneste seks kalendermåneder og på hvilket grundlag. Før de foreligger, kan det ikke afgøres, om reglen er til hinder for anvisningen.',
    },
    'abl-59-7-24m': {
      title: 'Kontanthjælp i 24 måneder i forebyggelsesområder',
      says: 'Ved kommunal anvisning fra 30. november 2021 af en familiebolig i et forebyggelsesområde, der ikke samtidig er et udsat boligområde, må kommunen ikke anvise boligen, hvis blot ét husstandsmedlem, der skal bo i boligen, uanset alder, i hver af de seneste 24 hele kalendermåneder før afgørelsesmåneden har modtaget kontanthjælp, for måneder fra juli 2025 dog kun kontanthjælp efter § 16, stk. 1, i lov om aktiv socialpolitik. Uddannelseshjælp tæller ikke med, og en tidligere periode, der er afsluttet, tæller heller ikke.',
      bars: 'Et medlem af husstanden har i hver af de seneste 24 hele kalendermåneder modtaget kontanthjælp af den art, som reglen for forebyggelsesområder knytter en grænse på 24 måneder til. Kommunen må derfor ikke anvise en familiebolig i dette forebyggelsesområde til husstanden.',
      clears:
        'Reglen om kontanthjælp i 24 måneder omfatter ingen i husstanden og er derfor ikke til hinder for, at kommunen anviser boligen.',
      unknown:
        'Der mangler en eller flere oplysninger: om områdets status, om en eventuel undtagelse for området eller om, hvorvidt og på hvilket grundlag et husstandsmedlem har modtaget kontanthjælp i de seneste 24 kalendermåneder. Før de foreligger, kan det ikke afgøres, om reglen er til hinder for anvisningen.',
    },
    'abl-59-8': {
      title: 'Forebyggelsesområde undtaget af kommunalbestyrelsen',
      says: 'Kommunalbestyrelsen kan fra 30. november 2021 undtage et område fra § 59, stk. 7, når mere end 30 pct. af kommunens almene familieboliger ligger i udsatte boligområder og forebyggelsesområder. Er undtagelsen i kraft på afgørelsesdatoen, sættes begrænsningerne i stk. 7 til side, men aldrig begrænsningerne i stk. 6.',
      lifts:
        'Kommunalbestyrelsen har undtaget området, fordi mere end 30 pct. af kommunens almene familieboliger ligger i udsatte boligområder og forebyggelsesområder. De særlige begrænsninger for kommunal anvisning i forebyggelsesområder sættes derfor til side.',
    },
    'abl-59-9': {
      title: 'Ingen mulighed for anvisning uden for områderne',
      says: 'Vurderer kommunalbestyrelsen, at den ikke kan anvise husstanden en bolig uden for de områder, hvor § 59 begrænser anvisningen, skal den anvise en ledig bolig i et sådant område, og begrænsningerne i § 59, stk. 6 og 7, sættes til side (før 30. november 2021 stod undtagelsen i stk. 7 og angik stk. 6). Forbuddet i integrationslovens § 12, stk. 2, sættes kun til side ved boligplacering efter særloven om fordrevne fra Ukraine. En vurdering, der ikke er oplyst, regnes for ikke foretaget.',
      lifts:
        'Kommunalbestyrelsen har vurderet, at den ikke kan anvise husstanden en bolig uden for de områder, hvor anvisningen er begrænset. Den skal derfor efter § 59 anvise en ledig bolig i et sådant område, og paragraffens begrænsninger for kommunal anvisning sættes til side. Forbuddet i integrationsloven mod første boligplacering i udsatte boligområder sættes kun til side for personer, der er omfattet af særloven om fordrevne fra Ukraine.',
    },
    'int-12-2': {
      title: 'Første boligplacering af flygtninge',
      says: 'Ved kommunal anvisning må kommunen ikke foretage første boligplacering af en nyvisiteret flygtning i et område, der står på listen over udsatte boligområder, uanset boligtype; en udviklingsplan alene er ikke nok. Forbuddet gælder også personer, der er omfattet af særloven om fordrevne fra Ukraine, men for dem, og kun for dem, sætter kommunalbestyrelsens vurdering efter almenboliglovens § 59, stk. 9, det til side.',
      bars: 'Der er tale om den første boligplacering i kommunen af en flygtning eller af en person, der er fordrevet fra Ukraine, og området er et udsat boligområde. Kommunen må derfor ikke boligplacere husstanden her.',
      unknown:
        'Det er ikke oplyst, om boligen ligger i et udsat boligområde på afgørelsesdatoen. Før det er oplyst, kan det ikke afgøres, om kommunen må boligplacere husstanden her.',
    },
    'abl-60-1': {
      title: 'Fleksibel udlejning efter aftale',
      says: 'Gælder for familieboliger ved udlejning fra ventelisten, ved intern oprykning og ved udlejning efter annoncering, når en aftale mellem kommunalbestyrelsen og boligorganisationen om udlejning efter særlige kriterier er registreret for afdelingen eller området. Er kriterierne en betingelse, kan boligen ikke anvises til en husstand, der hverken opfylder dem eller er fritaget for dem; giver de alene fortrin, eller undtager aftalen en intern oprykning inden for afdelingen, er de ikke til hinder. Er det efter en gennemgang af dokumentationen fastslået, om kriterierne er opfyldt, er det afgørende.',
      bars: 'Boligen udlejes efter særlige kriterier, som kommunalbestyrelsen og boligorganisationen har aftalt, og kriterierne er ikke opfyldt. Boligen kan derfor ikke anvises til husstanden.',
      clears:
        'De aftalte kriterier er enten opfyldt, giver alene fortrin eller gælder ikke for denne flytning. De er derfor ikke til hinder for, at boligen anvises til husstanden.',
      unknown:
        'Der mangler en eller flere oplysninger: om de aftalte kriterier gælder for flytningen, eller om husstanden opfylder dem. Før de foreligger, kan det ikke afgøres, om kriterierne er til hinder for anvisningen.',
    },
    'abl-60-4': {
      title: 'Kommunalbestyrelsens udlejningskriterier for området',
      says: 'Gælder for familieboliger ved udlejning fra ventelisten, ved intern oprykning og ved udlejning efter annoncering i et udsat boligområde og fra 30. november 2021 også i et forebyggelsesområde; en udviklingsplan alene er ikke nok. Er kommunalbestyrelsens kriterier en betingelse, kan boligen ikke anvises til en husstand, der hverken opfylder dem eller er fritaget for dem; giver de alene fortrin, eller undtages en intern oprykning inden for afdelingen, er de ikke til hinder. Er det efter en gennemgang af dokumentationen fastslået, om kriterierne er opfyldt, er det afgørende; er ingen kriterier registreret, kræves en sådan gennemgang.',
      bars: 'Boligen udlejes efter de særlige kriterier, som kommunalbestyrelsen har fastsat for området, og kriterierne er ikke opfyldt. Boligen kan derfor ikke anvises til husstanden.',
      clears:
        'Kommunalbestyrelsens kriterier er enten opfyldt, giver alene fortrin eller gælder ikke for denne flytning. De er derfor ikke til hinder for, at boligen anvises til husstanden.',
      unknown:
        'Der mangler en eller flere oplysninger: om områdets status, om kommunalbestyrelsens kriterier, om de gælder for flytningen, eller om husstanden opfylder dem. Før de foreligger, kan det ikke afgøres, om kriterierne er til hinder for anvisningen.',
    },
    'abl-62': {
      title: 'Bolig stillet til rådighed for flygtninge',
      says: 'Ved udlejning af boliger, der efter § 62 er stillet til rådighed for flygtninge, gælder hverken §§ 51 b og 51 c, § 59, stk. 6 og 7, eller § 60 i almenboligloven.',
      clears:
        'Boligen er stillet til rådighed for flygtninge og udlejes efter særlige regler uden om ventelisten, den almindelige kommunale anvisning og udlejningen efter særlige kriterier. Almenboliglovens §§ 51 b og 51 c, § 59, stk. 6 og 7, og § 60 gælder derfor ikke.',
    },
    'abl-62-a': {
      title: 'Inklusionsbolig',
      says: 'Ved anvisning af inklusionsboliger efter § 62 a gælder hverken §§ 51 b og 51 c, § 59, stk. 6 og 7, eller § 60 i almenboligloven.',
      clears:
        'Boligen anvises som inklusionsbolig efter kommunalbestyrelsens særskilte anvisningsret og uden om ventelisten, den almindelige kommunale anvisning og udlejningen efter særlige kriterier. Almenboliglovens §§ 51 b og 51 c, § 59, stk. 6 og 7, og § 60 gælder derfor ikke.',
    },
    'abl-63': {
      title: 'Udslusningsbolig',
      says: 'Ved udlejning af udslusningsboliger efter § 63 gælder hverken §§ 51 b og 51 c, § 59, stk. 6 og 7, eller § 60 i almenboligloven.',
      clears:
        'Boligen udlejes efter aftale som udslusningsbolig til en særlig målgruppe og uden om ventelisten, den almindelige kommunale anvisning og udlejningen efter særlige kriterier. Almenboliglovens §§ 51 b og 51 c, § 59, stk. 6 og 7, og § 60 gælder derfor ikke.',
    },
    'bfl-14': {
      title: 'Højst to personer pr. beboelsesrum',
      says: 'Når grænsen er i kraft for boligen, må den ikke udlejes til eller bebos af flere end to personer pr. beboelsesrum. Reglen gælder for almene boliger ved kommunal anvisning, udlejning fra ventelisten, intern oprykning, annoncering, fremleje og bytte, når antallet af rum er oplyst, og det er oplyst, om grænsen er i kraft. Ved fremleje af en del af boligen tælles alle, der derefter bor i den.',
      bars: 'For boligen gælder en grænse på to personer pr. beboelsesrum, og der ville komme til at bo flere. Boligen kan derfor ikke bebos som påtænkt uden kommunalbestyrelsens tilladelse.',
      clears:
        'Grænsen på to personer pr. beboelsesrum er enten ikke i kraft for boligen eller ikke overskredet. Den er derfor ikke til hinder for, at boligen bebos som påtænkt.',
    },
    'bfl-15': {
      title: 'Tilladelse til flere personer i boligen',
      says: 'Kommunalbestyrelsen kan give tilladelse til, at der bor flere end to personer pr. beboelsesrum, og så sættes grænsen til side.',
      lifts:
        'Kommunalbestyrelsen har givet tilladelse til, at der bor flere end to personer pr. beboelsesrum. Grænsen sættes derfor til side og er ikke til hinder for, at boligen bebos som påtænkt.',
    },
    'bfl-51': {
      title: 'Omfanget af kommunens anvisningsret til private lejeboliger',
      says: 'Gælder fra 1. juli 2022 ved kommunal anvisning til private lejeboliger. Anvisningsretten kan omfatte enten mindst to bestemte lejligheder, dog højst 25 pct. af ejendommens lejligheder, eller hver fjerde ledige lejlighed, hvor der må anvises til højst en fjerdedel (rundet op) af de lejligheder, der er blevet ledige, den aktuelle medregnet, og aldrig til mere end en fjerdedel af ejendommens lejligheder. Anvises en lejlighed på ny, som anvisningsretten allerede er brugt til, er det ikke en ny brug.',
      bars: 'Anvisningen ligger uden for det omfang, kommunens anvisningsret i ejendommen kan have: hver fjerde ledige lejlighed eller mindst to bestemte lejligheder og i alt højst 25 pct. af ejendommens lejligheder. Statens refusion til kommunen, som højst kan udgøre 30.000 kr. pr. lejlighed (lov om boligforhold § 55), ændrer ikke på dette.',
      clears:
        'Anvisningen holder sig inden for kommunens anvisningsret i ejendommen, eller den gælder en lejlighed, som anvisningsretten allerede er brugt til. Statens refusion til kommunen kan højst udgøre 30.000 kr. pr. lejlighed (lov om boligforhold § 55).',
    },
    'bfl-53': {
      title: 'Aftale om kommunal anvisningsret',
      says: 'Gælder fra 1. juli 2022 ved kommunal anvisning til private lejeboliger. Kommunen kan kun anvise, når en aftale om anvisningsret til ejendommen er gældende på afgørelsesdatoen, eller når en beslutning efter § 58 omfatter ejendommen.',
      bars: 'Der er ingen gældende aftale om kommunal anvisningsret til ejendommen, og den er heller ikke omfattet af en beslutning efter § 58. Kommunen kan derfor ikke anvise lejligheden til husstanden.',
      clears:
        'Kommunen har anvisningsret til ejendommen efter en gældende aftale eller en beslutning efter § 58. Kravet om en anvisningsret er derfor ikke til hinder for anvisningen.',
    },
    'ubek-26': {
      title: 'Antal personer ved udlejning',
      says: 'Gælder for almene boliger ved udlejning fra ventelisten, ved intern oprykning og ved udlejning efter annoncering, når antallet af beboelsesrum er oplyst, og grænsen i lov om boligforhold § 14 ikke er oplyst at være i kraft for boligen. Boligorganisationen har ret til at afvise en husstand, hvis der vil bo flere end to personer pr. beboelsesrum.',
      assess:
        'Der vil bo flere end to personer pr. beboelsesrum. Boligorganisationen har ret, men ikke pligt, til at afvise husstanden af den grund, og det er op til den at vurdere, om den vil gøre det.',
      clears:
        'Antallet af personer giver ikke boligorganisationen grundlag for at afvise husstanden efter denne regel.',
    },
    'ubek-27': {
      title: 'Forfalden gæld til boligorganisationen',
      says: 'Gælder for almene boliger ved udlejning fra ventelisten, ved intern oprykning og ved udlejning efter annoncering, når gældsforholdet er oplyst. Boligorganisationen har ret til at afvise en boligsøgende med forfalden gæld til den, medmindre gælden er ubetydelig, forældet eller omfattet af en ordning, der overholdes.',
      assess:
        'Der er forfalden gæld til boligorganisationen. Den har ret, men ikke pligt, til at afvise den boligsøgende af den grund, og det er op til den at vurdere, om den vil gøre det.',
      clears:
        'Der er efter det oplyste ingen forfalden gæld, som giver boligorganisationen grundlag for at afvise den boligsøgende efter denne regel.',
    },
    'ubek-28': {
      title: 'Tidligere lejemål i området bragt til ophør',
      says: 'Gælder for almene boliger ved udlejning fra ventelisten, ved intern oprykning og ved udlejning efter annoncering, når datoen er oplyst. Boligorganisationen har ret til at afvise en husstand, hvis en anden almen udlejer i området har bragt et lejemål til ophør på grund af tilsidesættelse af god skik og orden, og opsigelsen eller ophævelsen er afgivet inden for de seneste to år.',
      assess:
        'En anden almen udlejer i området har inden for de seneste to år bragt et lejemål for et medlem af husstanden til ophør på grund af tilsidesættelse af god skik og orden. Boligorganisationen har ret, men ikke pligt, til at afvise husstanden af den grund, og det beror på dens konkrete vurdering.',
      clears:
        'Der er efter det oplyste ikke inden for de seneste to år givet en opsigelse eller foretaget en ophævelse, som giver boligorganisationen grundlag for at afvise husstanden efter denne regel.',
    },
    'ubek-29': {
      title: 'Straffeattest i udsatte boligområder',
      says: 'Gælder for almene boliger i et udsat boligområde ved udlejning fra ventelisten, ved intern oprykning og ved udlejning efter annoncering, når forholdet er oplyst. Boligorganisationen har ret til at afvise en husstand, når den har vurderet, at en straffeattest indeholder oplysninger af betydning for trygheden i området.',
      assess:
        'Boligen ligger i et udsat boligområde, og en straffeattest indeholder oplysninger, som kan have betydning for trygheden i området. Boligorganisationen har ret, men ikke pligt, til at afvise husstanden af den grund, og det beror på dens konkrete vurdering.',
      clears:
        'Reglen om straffeattest omfatter ikke husstanden og giver derfor ikke boligorganisationen grundlag for at afvise den.',
      unknown:
        'Det er ikke oplyst, om boligen ligger i et udsat boligområde på afgørelsesdatoen. Før det er oplyst, kan det ikke afgøres, om boligorganisationen kan lægge vægt på straffeattesten.',
    },
    'all-64-rooms': {
      title: 'Antal rum ved fremleje af en del af boligen',
      says: 'Ved fremleje af en del af en almen bolig må højst halvdelen af beboelsesrummene fremlejes; ellers kan udlejeren modsætte sig fremlejen.',
      assess:
        'Der fremlejes mere end halvdelen af boligens beboelsesrum. Udlejeren har ret, men ikke pligt, til at modsætte sig fremlejen af den grund, og afgørelsen er udlejerens.',
      clears:
        'Der fremlejes højst halvdelen af boligens beboelsesrum. Reglen giver derfor ikke udlejeren grundlag for at modsætte sig fremlejen.',
    },
    'all-64-persons': {
      title: 'Antal personer ved fremleje af en del af boligen',
      says: 'Ved fremleje af en del af en almen bolig må der i alt ikke bo flere personer i boligen, end den har beboelsesrum; ellers skal udlejeren modsætte sig fremlejen.',
      bars: 'Der vil i alt bo flere personer i boligen, end den har beboelsesrum. Fremlejen er derfor ikke tilladt.',
      clears:
        'Der vil i alt ikke bo flere personer i boligen, end den har beboelsesrum. Reglen er derfor ikke til hinder for fremlejen.',
    },
    'all-65-absence': {
      title: 'Midlertidigt fravær og fremlejens varighed',
      says: 'Hele boligen kan fremlejes i højst to år, så fremlejen slutter før den tilsvarende dato to år efter begyndelsen, og kun under lejerens midlertidige fravær på grund af sygdom, forretningsrejse, studieophold, midlertidig forflyttelse eller lignende. Er en af betingelserne ikke opfyldt, kan udlejeren modsætte sig fremlejen.',
      assess:
        'Hele boligen kan fremlejes i højst to år, mens lejeren midlertidigt er fraværende af en anerkendt grund, og mindst én af disse betingelser er ikke opfyldt. Udlejeren har ret, men ikke pligt, til at modsætte sig fremlejen af den grund, og afgørelsen er udlejerens.',
      clears:
        'Fremlejen varer højst to år og skyldes lejerens midlertidige fravær af en anerkendt grund. Reglen giver derfor ikke udlejeren grundlag for at modsætte sig fremlejen.',
    },
    'all-65-persons': {
      title: 'Antal personer ved fremleje af hele boligen',
      says: 'Ved fremleje af hele boligen må der ikke bo flere personer i den, end den har beboelsesrum; ellers kan udlejeren modsætte sig fremlejen.',
      assess:
        'Der vil bo flere personer i boligen, end den har beboelsesrum. Udlejeren har ret, men ikke pligt, til at modsætte sig fremlejen af den grund, og afgørelsen er udlejerens.',
      clears:
        'Der vil ikke bo flere personer i boligen, end den har beboelsesrum. Reglen giver derfor ikke udlejeren grundlag for at modsætte sig fremlejen.',
    },
    'all-65-target': {
      title: 'Målgruppe ved fremleje af hele boligen',
      says: 'Ved fremleje af hele boligen, når den er en ungdomsbolig eller en ældrebolig, kan udlejeren modsætte sig fremlejen, hvis det er vurderet, at de nye beboere ikke hører til målgruppen. Foreligger der ingen vurdering, er reglen ikke til hinder.',
      assess:
        'Boligen er en ungdomsbolig eller en ældrebolig, og det er vurderet, at de nye beboere ikke hører til målgruppen. Udlejeren har ret, men ikke pligt, til at modsætte sig fremlejen af den grund, og afgørelsen er udlejerens.',
      clears:
        'Der foreligger ingen vurdering af, at de nye beboere falder uden for en målgruppe, som boligen er forbeholdt. Reglen giver derfor ikke udlejeren grundlag for at modsætte sig fremlejen.',
    },
    'all-65-area': {
      title: 'Krav til nye beboere ved fremleje i udsatte boligområder',
      says: 'Gælder fra 30. november 2021 ved fremleje af hele familieboligen i et udsat boligområde, men ikke ved fremleje af en del af den eller i forebyggelsesområder; en udviklingsplan alene er ikke nok. De nye beboere skal opfylde kommunalbestyrelsens kriterier efter almenboliglovens § 60, stk. 4, når de er en betingelse, og i et omdannelsesområde eller et tidligere omdannelsesområde med en udviklingsplan må de ikke være omfattet af § 51 c, medmindre kommunen har dispenseret; ellers er fremlejen ikke tilladt. Er ingen kriterier registreret, afgøres det ved en gennemgang af dokumentationen, om de er opfyldt; at husstanden allerede har en bolig i afdelingen, gør ingen forskel.',
      bars: 'Boligen ligger i et udsat boligområde, og de nye beboere opfylder ikke de krav, som en ny boligsøgende fra ventelisten skal opfylde for at komme i betragtning til den. Fremlejen er derfor ikke tilladt.',
      clears:
        'De krav, som nye beboere i udsatte boligområder skal opfylde, er enten opfyldt eller gælder ikke i dette tilfælde. De er derfor ikke til hinder for fremlejen.',
      unknown:
        'Der mangler en eller flere oplysninger: om områdets status, om kommunalbestyrelsens kriterier, eller om de nye beboere opfylder kravene. Før de foreligger, kan det ikke afgøres, om fremlejen er tilladt.',
    },
    'all-65-notice': {
      title: 'Meddelelse om fremleje til udlejeren',
      says: 'Ved fremleje af hele boligen skal udlejeren have modtaget meddelelse om fremlejen mindst 14 dage, før aftalen indgås; ellers kan udlejeren modsætte sig fremlejen. Så længe aftalen ikke er indgået, er fristen ikke overskredet.',
      assess:
        'Udlejeren har ikke modtaget meddelelse om fremlejen mindst 14 dage før aftalens indgåelse. Udlejeren har ret, men ikke pligt, til at modsætte sig fremlejen af den grund, og afgørelsen er udlejerens.',
      clears:
        'Udlejeren har modtaget meddelelse om fremlejen, og aftalen er enten endnu ikke indgået eller tidligst indgået 14 dage efter modtagelsen. Reglen giver derfor ikke udlejeren grundlag for at modsætte sig fremlejen.',
      unknown:
        'Udlejeren har endnu ikke modtaget meddelelse om fremlejen, og aftalen er endnu ikke indgået. Før meddelelsen er modtaget, kan det ikke afgøres, om kravet er opfyldt.',
    },
    'all-66-documentation': {
      title: 'Dokumentation for de nye beboeres forhold',
      says: 'Gælder fra 30. november 2021 ved fremleje af hele familieboligen i et udsat boligområde. Udlejeren skal før den dag, fremlejen begynder, have modtaget dokumentation for, at de nye beboere opfylder kravene for at komme i betragtning til boligen; ellers er fremlejen ikke tilladt.',
      bars: 'Udlejeren har ikke inden fremlejens begyndelse modtaget dokumentation for, at de nye beboere opfylder kravene for at komme i betragtning til boligen. Fremlejen er derfor ikke tilladt.',
      clears:
        'Kravet om dokumentation for de nye beboeres forhold er enten opfyldt i tide eller gælder ikke for denne fremleje. Det er derfor ikke til hinder for fremlejen.',
      unknown:
        'Det er ikke oplyst, om boligen ligger i et udsat boligområde, eller udlejeren har endnu ikke modtaget dokumentationen, uden at fristen er udløbet, eller begge dele. Før det er afklaret, kan det ikke afgøres, om kravet om dokumentation er til hinder for fremlejen.',
    },
    'all-66-copy': {
      title: 'Skriftlig fremlejeaftale og kopi til udlejeren',
      says: 'Ved fremleje af hele boligen eller en del af den skal aftalen være skriftlig, og udlejeren skal have modtaget en kopi af den før den dag, fremlejen begynder; ellers kan udlejeren modsætte sig fremlejen.',
      assess:
        'Fremlejeaftalen er ikke skriftlig, eller udlejeren har ikke modtaget en kopi af den inden fremlejens begyndelse. Udlejeren har ret, men ikke pligt, til at modsætte sig fremlejen af den grund, og afgørelsen er udlejerens.',
      clears:
        'Fremlejeaftalen er skriftlig, og udlejeren har modtaget en kopi af den i tide. Reglen giver derfor ikke udlejeren grundlag for at modsætte sig fremlejen.',
      unknown:
        'Udlejeren har endnu ikke modtaget en kopi af fremlejeaftalen, og fristen er ikke udløbet. Før kopien er modtaget, kan det ikke afgøres, om kravet er opfyldt.',
    },
    'all-66-rent': {
      title: 'Lejens størrelse ved fremleje',
      says: 'Ved fremleje af hele boligen eller en del af den må lejen for fremlejen ikke være højere end den leje, lejeren selv betaler; ellers kan udlejeren modsætte sig fremlejen.',
      assess:
        'Lejen for fremlejen er højere end den leje, lejeren selv betaler. Udlejeren har ret, men ikke pligt, til at modsætte sig fremlejen af den grund, og afgørelsen er udlejerens.',
      clears:
        'Lejen for fremlejen er ikke højere end den leje, lejeren selv betaler. Reglen giver derfor ikke udlejeren grundlag for at modsætte sig fremlejen.',
    },
    'all-69-residence': {
      title: 'Tre års beboelse ved bytte',
      says: 'Ved bytte skal den lejer, der afgiver boligen, på afgørelsesdatoen have boet i den i mindst tre år; ellers kan udlejeren modsætte sig byttet.',
      assess:
        'Den lejer, der vil bytte boligen, har boet i den i mindre end tre år. Udlejeren har ret, men ikke pligt, til at modsætte sig byttet af den grund, og afgørelsen er udlejerens.',
      clears:
        'Den lejer, der vil bytte boligen, har boet i den i mindst tre år. Reglen giver derfor ikke udlejeren grundlag for at modsætte sig byttet.',
    },
    'all-69-persons': {
      title: 'Antal personer ved bytte',
      says: 'Ved bytte må der højst komme til at bo én person pr. beboelsesrum i boligen; ellers kan udlejeren modsætte sig byttet.',
      assess:
        'Der vil efter byttet bo mere end én person pr. beboelsesrum i boligen. Udlejeren har ret, men ikke pligt, til at modsætte sig byttet af den grund, og afgørelsen er udlejerens.',
      clears:
        'Der vil efter byttet højst bo én person pr. beboelsesrum i boligen. Reglen giver derfor ikke udlejeren grundlag for at modsætte sig byttet.',
    },
    'all-69-area': {
      title: 'Krav til nye beboere ved bytte i udsatte boligområder',
      says: 'Gælder fra 30. november 2021 ved bytte af en familiebolig i et udsat boligområde, men ikke i forebyggelsesområder; en udviklingsplan alene er ikke nok. De nye beboere skal opfylde kommunalbestyrelsens kriterier efter almenboliglovens § 60, stk. 4, når de er en betingelse, og i et omdannelsesområde eller et tidligere omdannelsesområde med en udviklingsplan må de ikke være omfattet af § 51 c, medmindre kommunen har dispenseret; ellers er byttet ikke tilladt. Er ingen kriterier registreret, afgøres det ved en gennemgang af dokumentationen, om de er opfyldt; at husstanden allerede har en bolig i afdelingen, gør ingen forskel.',
      bars: 'Boligen ligger i et udsat boligområde, og de nye beboere opfylder ikke de krav, som en ny boligsøgende fra ventelisten skal opfylde for at komme i betragtning til den. Byttet er derfor ikke tilladt.',
      clears:
        'De krav, som nye beboere i udsatte boligområder skal opfylde, er enten opfyldt eller gælder ikke i dette tilfælde. De er derfor ikke til hinder for byttet.',
      unknown:
        'Der mangler en eller flere oplysninger: om områdets status, om kommunalbestyrelsens kriterier, eller om de nye beboere opfylder kravene. Før de foreligger, kan det ikke afgøres, om byttet er tilladt.',
    },
    'all-69-target': {
      title: 'Målgruppe ved bytte',
      says: 'Ved bytte af en ungdomsbolig eller en ældrebolig skal de nye beboere høre til målgruppen, medmindre kommunalbestyrelsen giver samtykke. Er det vurderet, at de ikke gør det, og er der ikke givet samtykke, er byttet ikke tilladt; er vurderingen ikke foretaget, overlades den til udlejeren.',
      bars: 'Boligen er en ungdomsbolig eller en ældrebolig. Det er vurderet, at de nye beboere ikke hører til målgruppen, og der foreligger ikke samtykke fra kommunalbestyrelsen. Byttet er derfor ikke tilladt.',
      clears:
        'De nye beboere hører efter en vurdering til boligens målgruppe, eller kommunalbestyrelsen har givet samtykke. Kravet om målgruppe er derfor ikke til hinder for byttet.',
      assess:
        'Boligen er en ungdomsbolig eller en ældrebolig. Loven overlader det til udlejeren at vurdere, om de nye beboere hører til målgruppen, og til kommunalbestyrelsen at afgøre, om den vil give samtykke, hvis de ikke gør det. Når vurderingen er foretaget, kan den angives som »inTargetGroup«.',
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
      'Er en beslutning fra kommunalbestyrelsen om kombineret udlejning (almenboliglovens § 51 b) i kraft for området på afgørelsesdatoen, og hvilke ydelser omfatter den? »none«: ingen beslutning; »list-a«: liste A (integrationsydelse, selvforsørgelses- og hjemrejseydelse, overgangsydelse, uddannelseshjælp og kontanthjælp); »lists-a-and-b«: liste A, liste B (arbejdsløshedsdagpenge, sygedagpenge og ressourceforløbsydelse under jobafklaringsforløb) og førtidspension.',
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
      'Hvilke statsborgerskaber har husstandsmedlemmet? Angiv alle, eller »ingen«, hvis personen er statsløs.',
    '/household/members/*/enrolledStudent':
      'Er husstandsmedlemmet på afgørelsesdatoen indskrevet som studerende på en offentligt anerkendt uddannelsesinstitution?',
    '/household/members/*/releases':
      'Er husstandsmedlemmet efter en dom løsladt fra en institution inden for de seneste seks måneder før afgørelsesdatoen? Angiv »ingen«, hvis det ikke er tilfældet.',
    '/household/members/*/releases/*/releasedOn': 'Hvilken dato blev husstandsmedlemmet løsladt?',
    '/household/members/*/releases/*/convicted': 'Skete løsladelsen efter en dom for et strafbart forhold?',
    '/household/members/*/releases/*/institution':
      'Hørte institutionen under kriminalforsorgen, eller lå den uden for kriminalforsorgen?',
    '/household/members/*/releases/*/actionPlanRequired':
      'Skal kommunen udarbejde en handleplan for husstandsmedlemmet i forbindelse med løsladelsen?',
    '/household/members/*/leaseEndings':
      'Har en udlejer inden for de seneste seks måneder før afgørelsesdatoen ophævet eller opsagt husstandsmedlemmets lejemål på grund af grove overtrædelser af god skik og orden? Angiv »ingen«, hvis det ikke er tilfældet; andre ophør har ingen betydning.',
    '/household/members/*/leaseEndings/*/givenOn': 'Hvilken dato afgav udlejeren ophævelsen eller opsigelsen?',
    '/household/members/*/leaseEndings/*/ground':
      'Skyldtes ophævelsen eller opsigelsen grove overtrædelser af god skik og orden, betalingsmisligholdelse eller andet?',
    '/household/members/*/benefits':
      'Hvilke af følgende ydelser modtager eller modtog husstandsmedlemmet, og fra hvilken måned til hvilken måned, mindst fra 24 måneder før afgørelsesmåneden og til og med den: integrationsydelse, selvforsørgelses- og hjemrejseydelse, overgangsydelse, uddannelseshjælp, kontanthjælp, førtidspension, arbejdsløshedsdagpenge, sygedagpenge eller ressourceforløbsydelse under jobafklaringsforløb? Angiv »ingen«, hvis der ikke er modtaget nogen af dem.',
    '/household/members/*/benefits/*/legalBasis':
      'Er kontanthjælpen fra juli 2025 og frem udbetalt efter § 16, stk. 1, eller efter § 16, stk. 2, i lov om aktiv socialpolitik? Stk. 1 gælder for den, der opfylder både opholdskravet og beskæftigelseskravet; stk. 2 gælder for den, der ikke opfylder det ene eller det andet.',
    '/household/members/*/employments':
      'Hvilken beskæftigelse har husstandsmedlemmet på afgørelsesdatoen? Medregn selvstændig virksomhed; angiv »ingen«, hvis der ikke er nogen.',
    '/household/members/*/employments/*/hoursPerWeek':
      'Hvor mange timer om ugen arbejder husstandsmedlemmet i dette job?',
    '/household/members/*/employments/*/permanent': 'Er husstandsmedlemmet fastansat i dette job?',
    '/household/members/*/employments/*/since': 'Hvilken dato begyndte husstandsmedlemmet i dette job?',
    '/household/members/*/employments/*/workplaceMunicipalityCode': 'I hvilken kommune ligger arbejdspladsen?',
    '/household/members/*/educations':
      'Hvilken uddannelse er husstandsmedlemmet i gang med på afgørelsesdatoen? Angiv »ingen«, hvis der ikke er nogen.',
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
    '/tenancy/sublet/copyReceivedOn':
      'Har udlejeren modtaget en kopi af fremlejeaftalen, og i givet fald hvilken dato?',
    '/tenancy/sublet/notifiedOn': 'Har udlejeren modtaget meddelelse om fremlejen, og i givet fald hvilken dato?',
    '/tenancy/sublet/documentationReceivedOn':
      'Har udlejeren modtaget dokumentation for, at de nye beboere opfylder kravene, og i givet fald hvilken dato?',
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
    'stated-ignored':
      'Boligen er angivet til ikke at ligge i noget område på listerne (areaId er null), så det, der er oplyst om området, er ikke brugt. Ligger boligen i et område på listerne, skal det område angives.',
  },
}
