// Header words of German registers of stakeholders, communication, milestones and lessons.
import { list, type WordsOfRegisters } from '../word-list';

export const GERMAN_PEOPLE: WordsOfRegisters = {
  stakeholders: {
    id: list(
      'nr | nummer | lfd. nr | lfd nr | laufende nummer | laufnummer | pos | pos. | position nr | kennung | id-nr | rnr',
      'r-nr | kürzel | schlüssel | id-nummer',
    ),
    owner: list(
      'verantwortlich | verantwortliche | verantwortlicher | verantwortliche person | verantwortung | zuständig',
      'zuständigkeit | zuständige person | bearbeiter | bearbeiterin | zugewiesen an | zugeordnet | besitzer | eigner',
      'durchführung | wer | verantwortliche/r | umsetzung durch | verantw. | zu erledigen durch',
    ),
    notes: list(
      'bemerkung | bemerkungen | kommentar | kommentare | anmerkung | anmerkungen | notiz | notizen | hinweis',
      'hinweise | sonstiges | ergänzung',
    ),
    name: list(
      'stakeholder | name | ansprechpartner | person | interessengruppe | anspruchsgruppe | personen | kontaktperson',
      'gruppe | stakeholdergruppe',
    ),
    role: list('rolle | funktion | projektrolle | aufgabe | rolle im projekt'),
    organisation: list('organisation | firma | unternehmen | abteilung | bereich'),
    power: list(
      'einfluss | macht | einflussstärke | machtpotenzial | einfluss auf das projekt | einfluss/macht | machteinfluss',
      'stärke des einflusses | bedeutung',
    ),
    interest: list('interesse | betroffenheit | interesse am projekt'),
    currentEngagement: list('einstellung | haltung | einstellung zum projekt | position | ist-haltung | stimmung'),
    expectations: list('erwartung | erwartungen | bedürfnisse | anforderungen | ziele | wünsche | interessen'),
    concerns: list('befürchtung | befürchtungen | bedenken | ängste | sorgen | risiken | konfliktpotenzial'),
    strategy: list('maßnahme | maßnahmen | massnahmen | strategie | umgang | einbindung | kommunikationsstrategie'),
    phone: list('telefon | telefonnummer | tel. | handy | mobil'),
    email: list('e-mail | mail | e-mail-adresse | mailadresse'),
    location: list('ort | standort'),
    customerType: list('intern/extern | art | typ'),
  },
  communicationPlan: {
    id: list(
      'nr | nummer | lfd. nr | lfd nr | laufende nummer | laufnummer | pos | pos. | position nr | kennung | id-nr | rnr',
      'r-nr | kürzel | schlüssel | id-nummer',
    ),
    owner: list(
      'verantwortlich | verantwortliche | verantwortlicher | verantwortliche person | verantwortung | zuständig',
      'zuständigkeit | zuständige person | bearbeiter | bearbeiterin | zugewiesen an | zugeordnet | besitzer | eigner',
      'durchführung | wer | verantwortliche/r | umsetzung durch | verantw. | zu erledigen durch | absender | sender',
      'ersteller | organisator | leitung | moderator',
    ),
    notes: list(
      'bemerkung | bemerkungen | kommentar | kommentare | anmerkung | anmerkungen | notiz | notizen | hinweis',
      'hinweise | sonstiges | ergänzung',
    ),
    item: list(
      'kommunikation | was | inhalt | thema | information | besprechung | meeting | kommunikationsmaßnahme',
      'kommunikationsform | dokument | bericht | sitzung | art der kommunikation | maßnahme',
    ),
    audience: list('zielgruppe | empfänger | teilnehmer | an wen | adressat | adressaten | wer | mit wem | teilnehmende'),
    purpose: list('zweck | ziel | warum | zielsetzung | wozu'),
    method: list('medium | kanal | kommunikationsmittel | art | wie | methode | kommunikationskanal | kommunikationsmedium', 'werkzeug'),
    frequency: list('häufigkeit | turnus | rhythmus | frequenz | wann | zeitpunkt | intervall | termin | zyklus'),
    content: list('inhalt | inhalte | agenda'),
    location: list('ort | wo | raum'),
  },
  communicationLog: {
    id: list(
      'nr | nummer | lfd. nr | lfd nr | laufende nummer | laufnummer | pos | pos. | position nr | kennung | id-nr | rnr',
      'r-nr | kürzel | schlüssel | id-nummer',
    ),
    date: list('datum | wann | zeit | termin | gesprächsdatum'),
    participants: list('teilnehmer | anwesend | anwesende | gesprächspartner | kontaktperson | mit'),
    topic: list('thema | betreff | anlass | titel | gegenstand'),
    summary: list('inhalt | ergebnis | zusammenfassung | protokoll | notizen | gesprächsnotiz | beschluss'),
    followUp: list('nächste schritte | maßnahmen | aufgaben | to do | weiteres vorgehen'),
    channel: list('kanal | art | medium'),
  },
  milestones: {
    id: list(
      'nr | nummer | lfd. nr | lfd nr | laufende nummer | laufnummer | pos | pos. | position nr | kennung | id-nr | rnr',
      'r-nr | kürzel | schlüssel | id-nummer',
    ),
    owner: list(
      'verantwortlich | verantwortliche | verantwortlicher | verantwortliche person | verantwortung | zuständig',
      'zuständigkeit | zuständige person | bearbeiter | bearbeiterin | zugewiesen an | zugeordnet | besitzer | eigner',
      'durchführung | wer | verantwortliche/r | umsetzung durch | verantw. | zu erledigen durch',
    ),
    notes: list(
      'bemerkung | bemerkungen | kommentar | kommentare | anmerkung | anmerkungen | notiz | notizen | hinweis',
      'hinweise | sonstiges | ergänzung',
    ),
    name: list(
      'meilenstein | meilensteine | bezeichnung | name | titel | liefergegenstand | lieferobjekt',
      'bezeichnung meilenstein | meilensteinbezeichnung | arbeitspaket/meilenstein',
    ),
    plannedOn: list(
      'plantermin | geplant | geplant am | solltermin | soll | soll-termin | soll-datum | datum | termin | plandatum',
      'zieltermin | geplantes datum | fällig | ende',
    ),
    actualOn: list('ist | ist-termin | isttermin | ist-datum | erreicht am | tatsächlich | abgeschlossen am | fertig am'),
    forecastOn: list('prognose | voraussichtlich | erwartet | neuer termin | prognosetermin'),
    status: list(
      'status | stand | zustand | bearbeitungsstand | bearbeitungsstatus | aktueller status | fortschritt | erledigt',
      'umsetzungsstand',
    ),
    phase: list('phase | projektphase'),
    progress: list('fortschritt | fertigstellungsgrad | % erledigt'),
  },
  lessons: {
    id: list(
      'nr | nummer | lfd. nr | lfd nr | laufende nummer | laufnummer | pos | pos. | position nr | kennung | id-nr | rnr',
      'r-nr | kürzel | schlüssel | id-nummer',
    ),
    owner: list(
      'verantwortlich | verantwortliche | verantwortlicher | verantwortliche person | verantwortung | zuständig',
      'zuständigkeit | zuständige person | bearbeiter | bearbeiterin | zugewiesen an | zugeordnet | besitzer | eigner',
      'durchführung | wer | verantwortliche/r | umsetzung durch | verantw. | zu erledigen durch',
    ),
    notes: list(
      'bemerkung | bemerkungen | kommentar | kommentare | anmerkung | anmerkungen | notiz | notizen | hinweis',
      'hinweise | sonstiges | ergänzung',
    ),
    situation: list(
      'erfahrung | situation | ereignis | was ist passiert | lessons learned | erkenntnis | problem | beschreibung',
      'was lief gut | was lief schlecht',
    ),
    recommendation: list(
      'empfehlung | maßnahme | verbesserung | verbesserungsvorschlag | empfehlungen | handlungsempfehlung',
      'was machen wir anders',
    ),
    category: list('kategorie | art | typ | bereich | gruppe | klasse | cluster | themenbereich | themenfeld | thema'),
  },
};
