// Header words of German registers of risks, issues, actions, changes and requirements.
import { list, type WordsOfRegisters } from '../word-list';

export const GERMAN_RECORDS: WordsOfRegisters = {
  risks: {
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
    title: list(
      'risiko | risiken | titel | name | bezeichnung | risikobezeichnung | risikoname | risikotitel | gefahr',
      'gefährdung | bedrohung | ereignis | risikoereignis | risikofaktor | mögliches risiko | potenzielles risiko',
      'mögliche risiken | was kann passieren',
    ),
    description: list(
      'beschreibung | detaillierte beschreibung | details | erläuterung | detailbeschreibung | kurzbeschreibung',
      'risikobeschreibung | beschreibung des risikos | szenario | risikoszenario | schadensszenario',
    ),
    cause: list('ursache | ursachen | grund | gründe | auslöser | risikoursache | risikoquelle | begründung'),
    effect: list(
      'auswirkung | auswirkungen | folge | folgen | konsequenz | konsequenzen | schaden | mögliche auswirkungen',
      'mögliche folgen | auswirkungen auf das projekt | auswirkung auf projekt',
    ),
    category: list(
      'kategorie | art | typ | bereich | gruppe | klasse | cluster | themenbereich | themenfeld | thema',
      'risikokategorie | risikoart | risikotyp | problemtyp | risikogruppe | risikobereich',
    ),
    probability: list(
      'wahrscheinlichkeit | eintrittswahrscheinlichkeit | auftrittswahrscheinlichkeit | auftretenswahrscheinlichkeit',
      'auftreten | eintritt | häufigkeit | eintrittswahrsch. | wahrscheinlichkeit in % | wahrscheinlichkeit (%) | ew',
      'ewk | p | eintrittshäufigkeit | wahrsch.',
    ),
    impact: list(
      'auswirkung | auswirkungen | schadensausmaß | schadensausmass | schadenshöhe | schadenhöhe | ausmaß | ausmass',
      'tragweite | schweregrad | schwere | gefährdungsgrad | bedeutung | folgen | einfluss | schadenspotenzial',
      'schadensgrad | auswirkungsgrad | auswirkung (1-5) | auswirkungsstärke | schadensklasse',
    ),
    score: list(
      'risikowert | risikozahl | risikoprioritätszahl | rpz | risikokennzahl | risikopunkte | punkte | summe | produkt',
      'gesamt | gesamtwert | gesamtrisiko | risikofaktor | risikobewertung | bewertung | wert | kennzahl | risikomaß',
    ),
    level: list(
      'risikoklasse | risikostufe | risikolevel | stufe | level | priorität | einstufung | risikoeinstufung',
      'risikograd | ampel | risikoniveau | kritikalität',
    ),
    response: list(
      'strategie | risikostrategie | maßnahmenart | massnahmenart | reaktion | reaktionsstrategie',
      'bewältigungsstrategie | umgang | behandlungsstrategie',
    ),
    action: list(
      'maßnahme | maßnahmen | massnahme | massnahmen | gegenmaßnahme | gegenmaßnahmen | gegenmassnahme',
      'gegenmassnahmen | risikominderung | lösung | lösungen | lösungsansatz | vorbeugung | vorbeugende maßnahmen',
      'präventivmaßnahme | präventivmaßnahmen | präventive maßnahmen | prävention | vermeidung | vermeidungsmaßnahme',
      'minderung | abhilfe | abhilfemaßnahme | maßnahmen zur risikominderung | aktion | aktionen | risikobehandlung',
      'umgang mit risiko | schutzmaßnahmen',
    ),
    contingency: list(
      'notfallplan | plan b | korrekturmaßnahme | korrekturmaßnahmen | korrektive maßnahmen | reaktive maßnahmen',
      'notfallmaßnahme | notfallmaßnahmen | eventualmaßnahme | ersatzplan | ausweichplan | bei eintritt',
      'maßnahmen bei eintritt',
    ),
    trigger: list(
      'auslöser | trigger | indikator | indikatoren | frühwarnindikator | frühindikator | anzeichen | frühwarnzeichen',
      'symptom',
    ),
    actionDue: list(
      'fällig | fällig am | fälligkeit | fälligkeitsdatum | frist | termin | zieltermin | zu erledigen bis | bis wann',
      'bis | deadline | soll-termin | geplantes ende | fertigstellungsdatum | umsetzung bis',
    ),
    identifiedBy: list(
      'ersteller | erstellerin | erstellt von | erfasst von | gemeldet von | melder | autor | aufgenommen von',
      'eingereicht von',
    ),
    identifiedOn: list(
      'erstelldatum | erstellungsdatum | erstellt am | datum | erfasst am | erfassungsdatum | gemeldet am | meldedatum',
      'angelegt am | eröffnet am | aufgenommen am | eingangsdatum | identifiziert am',
    ),
    status: list(
      'status | stand | zustand | bearbeitungsstand | bearbeitungsstatus | aktueller status | fortschritt | erledigt',
      'umsetzungsstand',
    ),
    costImpact: list('kosten | schadenskosten | kostenauswirkung | schaden in € | schaden in euro | schadenssumme'),
    reviewOn: list('überprüfung | nächste überprüfung | prüfdatum | wiedervorlage'),
  },
  issues: {
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
    title: list('problem | probleme | titel | betreff | bezeichnung | thema | fehler | name | mangel | offener punkt | störung'),
    description: list(
      'beschreibung | detaillierte beschreibung | details | erläuterung | detailbeschreibung | kurzbeschreibung',
      'problembeschreibung | fehlerbeschreibung | beschreibung des problems | mangelbeschreibung',
    ),
    category: list(
      'kategorie | art | typ | bereich | gruppe | klasse | cluster | themenbereich | themenfeld | thema | fehlerart',
      'problemtyp | fehlertyp | problemart',
    ),
    severity: list('schweregrad | schwere | auswirkung | fehlerklasse | kritikalität | fehlerschwere'),
    priority: list('priorität | prio | dringlichkeit | wichtigkeit | rang | priorisierung'),
    raisedBy: list(
      'ersteller | erstellerin | erstellt von | erfasst von | gemeldet von | melder | autor | aufgenommen von',
      'eingereicht von | reklamant | gefunden von',
    ),
    raisedOn: list(
      'erstelldatum | erstellungsdatum | erstellt am | datum | erfasst am | erfassungsdatum | gemeldet am | meldedatum',
      'angelegt am | eröffnet am | aufgenommen am | eingangsdatum',
    ),
    resolution: list(
      'lösung | maßnahme | maßnahmen | massnahme | lösungsvorschlag | lösungsansatz | behebung | abhilfe',
      'korrekturmaßnahme | aktion',
    ),
    rootCause: list('ursache | ursachen | fehlerursache | grund'),
    dueOn: list(
      'fällig | fällig am | fälligkeit | fälligkeitsdatum | frist | termin | zieltermin | zu erledigen bis | bis wann',
      'bis | deadline | soll-termin | geplantes ende | fertigstellungsdatum | umsetzung bis',
    ),
    closedOn: list('geschlossen am | abgeschlossen am | erledigt am | abschlussdatum'),
    resolvedOn: list('gelöst am | behoben am | erledigt am'),
    status: list(
      'status | stand | zustand | bearbeitungsstand | bearbeitungsstatus | aktueller status | fortschritt | erledigt',
      'umsetzungsstand',
    ),
  },
  actions: {
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
    description: list(
      'maßnahme | maßnahmen | massnahme | massnahmen | aufgabe | aufgaben | aktion | aktivität | was | to do | todo',
      'tätigkeit | maßnahmenbeschreibung',
    ),
    dueOn: list(
      'fällig | fällig am | fälligkeit | fälligkeitsdatum | frist | termin | zieltermin | zu erledigen bis | bis wann',
      'bis | deadline | soll-termin | geplantes ende | fertigstellungsdatum | umsetzung bis',
    ),
    doneOn: list('erledigt am | abgeschlossen am | erledigungsdatum'),
    status: list(
      'status | stand | zustand | bearbeitungsstand | bearbeitungsstatus | aktueller status | fortschritt | erledigt',
      'umsetzungsstand',
    ),
    sourceId: list('quelle'),
  },
  changes: {
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
    title: list('änderung | titel | bezeichnung | änderungsantrag | änderungswunsch | name'),
    description: list(
      'beschreibung | detaillierte beschreibung | details | erläuterung | detailbeschreibung | kurzbeschreibung',
      'änderungsbeschreibung | beschreibung der änderung | inhalt der änderung',
    ),
    reason: list('grund | begründung | ursache | anlass | änderungsgrund | grund der änderung'),
    requester: list('antragsteller | beantragt von | angefordert von | initiator | auftraggeber | eingereicht von'),
    submittedOn: list('antragsdatum | eingereicht am | beantragt am | datum | eingangsdatum'),
    priority: list('priorität | prio | dringlichkeit | wichtigkeit | rang | priorisierung'),
    status: list(
      'status | stand | zustand | bearbeitungsstand | bearbeitungsstatus | aktueller status | fortschritt | erledigt',
      'umsetzungsstand',
    ),
    decision: list('entscheidung | beschluss | ergebnis | entscheid'),
    approver: list('genehmigt von | genehmiger | entscheider | freigegeben von | freigabe durch'),
    decidedOn: list('entscheidungsdatum | genehmigt am | freigabedatum | entschieden am'),
    impact: list('auswirkung | auswirkungen'),
    costImpact: list('kosten | mehrkosten | kostenauswirkung | aufwand'),
    scheduleImpact: list('terminauswirkung | terminverschiebung'),
    implementedOn: list('umgesetzt am | umsetzungsdatum'),
  },
  requirements: {
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
    title: list('anforderung | anforderungen | titel | name | bezeichnung | anforderungstitel | funktion | user story'),
    description: list(
      'beschreibung | detaillierte beschreibung | details | erläuterung | detailbeschreibung | kurzbeschreibung',
      'anforderungsbeschreibung',
    ),
    priority: list('priorität | prio | dringlichkeit | wichtigkeit | rang | priorisierung | muss/kann | muss/soll/kann', 'verbindlichkeit'),
    source: list('quelle | herkunft'),
    requester: list('anforderer | stakeholder | auftraggeber | gefordert von'),
    acceptanceCriteria: list('akzeptanzkriterium | akzeptanzkriterien | abnahmekriterium | abnahmekriterien | prüfkriterium'),
    status: list(
      'status | stand | zustand | bearbeitungsstand | bearbeitungsstatus | aktueller status | fortschritt | erledigt',
      'umsetzungsstand',
    ),
    release: list('release | version | sprint | iteration'),
  },
};
