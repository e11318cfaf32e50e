<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>actions</name>
    <message>
        <source>A report needs a day and a time.</source>
        <translation>Ein Bericht braucht Tag und Uhrzeit.</translation>
    </message>
    <message>
        <source>Not every program that shows PDFs would take this password. Choose one of at most {most} characters: letters from A to Z, with or without accents, digits and signs.</source>
        <translation>Nicht jedes Programm, das PDFs zeigt, würde dieses Passwort annehmen. Wählen Sie eines mit höchstens {most} Zeichen: Buchstaben von A bis Z, mit oder ohne Akzent, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>Not proven: the PDF says it is {name}, but laid out again from this file it reads differently ({where}).</source>
        <translation>Nicht nachgewiesen: Das PDF gibt sich als {name} aus, liest sich aber, aus dieser Datei neu gesetzt, anders ({where}).</translation>
    </message>
    <message>
        <source>Not proven: the PDF says {name} word for word, but it does not look like what this file gives (page {pages}). Something was drawn over it or taken out.</source>
        <translation>Nicht nachgewiesen: Das PDF gibt {name} Wort für Wort wieder, sieht aber nicht so aus, wie es diese Datei ergibt (Seite {pages}). Etwas wurde darüber gezeichnet oder herausgenommen.</translation>
    </message>
    <message>
        <source>Proven: this PDF is {name} of this study file. Laid out again from the file it is the same to the byte.</source>
        <translation>Nachgewiesen: Dieses PDF ist {name} aus dieser Studiendatei. Neu aus der Datei gesetzt, ist es auf das Byte gleich.</translation>
    </message>
    <message>
        <source>Proven: this PDF is {name} of this study file. Laid out again from the file it says the same and looks the same on all {pages} pages; only its bytes were packed in another way.</source>
        <translation>Nachgewiesen: Dieses PDF ist {name} aus dieser Studiendatei. Neu aus der Datei gesetzt, sagt es dasselbe und sieht auf allen {pages} Seiten gleich aus; nur seine Bytes waren anders gepackt.</translation>
    </message>
    <message>
        <source>Sections of the safety summary chosen</source>
        <translation>Abschnitte des Sicherheitsberichts gewählt</translation>
    </message>
    <message>
        <source>The PDF says it was made at entry {entry} of the audit trail; this file has only {position} entries.</source>
        <translation>Das PDF sagt, es sei bei Eintrag {entry} des Audit-Trails erstellt; diese Datei hat nur {position} Einträge.</translation>
    </message>
    <message>
        <source>The PDF was made by version {then} of Dosebook, this is version {now}.</source>
        <translation>Das PDF wurde mit Version {then} von Dosebook erstellt, dies ist Version {now}.</translation>
    </message>
    <message>
        <source>The audit trail has no entry {position}, so no report can end there.</source>
        <translation>Der Audit-Trail hat keinen Eintrag {position}, daher kann kein Bericht dort enden.</translation>
    </message>
    <message>
        <source>The audit trail notes that exactly these bytes were saved, on {day} by {who}.</source>
        <translation>Der Audit-Trail vermerkt, dass genau diese Bytes gespeichert wurden, am {day} von {who}.</translation>
    </message>
    <message>
        <source>The digest of what this file reports is not the one in the PDF either.</source>
        <translation>Auch die Prüfsumme dessen, was diese Datei berichtet, ist nicht die im PDF.</translation>
    </message>
    <message>
        <source>The digest printed in the PDF agrees with the file; that alone proves nothing.</source>
        <translation>Die im PDF gedruckte Prüfsumme stimmt mit der Datei überein; das allein beweist nichts.</translation>
    </message>
    <message>
        <source>The open report has no decision page to make slides of.</source>
        <translation>Der offene Bericht hat keine Entscheidungsseite für Folien.</translation>
    </message>
    <message>
        <source>The report is saved as {path}, but the study could not note it. {why}</source>
        <translation>Der Bericht ist als {path} gespeichert, aber die Studie konnte ihn nicht vermerken. {why}</translation>
    </message>
    <message>
        <source>The report was stopped. Nothing was written or recorded.</source>
        <translation>Der Bericht wurde angehalten. Es wurde nichts geschrieben oder erfasst.</translation>
    </message>
    <message>
        <source>The study did not pass its check, so no report was made of it: {finding} Nothing was written. Keep the file, and restore a backup.</source>
        <translation>Die Studie hat ihre Prüfung nicht bestanden, daher wurde kein Bericht von ihr erstellt: {finding} Es wurde nichts geschrieben. Behalten Sie die Datei, und stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The study has no cohort {number}. Its cohorts are {known}.</source>
        <translation>Die Studie hat keine Kohorte {number}. Ihre Kohorten sind {known}.</translation>
    </message>
    <message>
        <source>The study has no cohort {number}; it has no cohorts yet.</source>
        <translation>Die Studie hat keine Kohorte {number}; sie hat noch keine Kohorten.</translation>
    </message>
    <message>
        <source>This PDF does not say that it is a safety summary made by Dosebook.</source>
        <translation>Dieses PDF sagt nicht, dass es ein von Dosebook erstellter Sicherheitsbericht ist.</translation>
    </message>
    <message>
        <source>This PDF says {name} of this study file, word for word on all {pages} pages. Its bytes differ, so figures and layout are not proven.</source>
        <translation>Dieses PDF gibt {name} aus dieser Studiendatei Wort für Wort auf allen {pages} Seiten wieder. Seine Bytes weichen ab, daher sind Abbildungen und Satz nicht nachgewiesen.</translation>
    </message>
    <message>
        <source>This is a copy to look at, in which no report can be recorded. Nothing was written. Open the study itself to export a report.</source>
        <translation>Dies ist eine Kopie zum Ansehen, in der kein Bericht erfasst werden kann. Es wurde nichts geschrieben. Öffnen Sie die Studie selbst, um einen Bericht zu exportieren.</translation>
    </message>
    <message>
        <source>it has {then} pages, the file gives {now}</source>
        <translation>es hat {then} Seiten, die Datei ergibt {now}</translation>
    </message>
    <message>
        <source>on page {pages}</source>
        <translation>auf Seite {pages}</translation>
    </message>
    <message>
        <source>on {count} of {pages} pages</source>
        <translation>auf {count} von {pages} Seiten</translation>
    </message>
    <message>
        <source>safety summary {number} ({status}), data to {day}, entry {entry}</source>
        <translation>Sicherheitsbericht {number} ({status}), Daten bis {day}, Eintrag {entry}</translation>
    </message>
    <message>
        <source>{file} could not be read ({cause}).</source>
        <translation>{file} konnte nicht gelesen werden ({cause}).</translation>
    </message>
    <message>
        <source>{path} is the open study itself. Choose another name for the report.</source>
        <translation>{path} ist die geöffnete Studie selbst. Wählen Sie einen anderen Namen für den Bericht.</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Before the first</source>
        <translation>Vor der ersten</translation>
    </message>
    <message>
        <source>By, on</source>
        <translation>Von, am</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Kohorten</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Daten bis</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Evaluable at the dose →</source>
        <translation>Auswertbar bei der Dosis →</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Stattdessen</translation>
    </message>
    <message>
        <source>It would</source>
        <translation>Sie würde</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Next with DLT</source>
        <translation>Nächste mit DLT</translation>
    </message>
    <message>
        <source>Not evaluable</source>
        <translation>Nicht auswertbar</translation>
    </message>
    <message>
        <source>Not yet judged</source>
        <translation>Noch nicht beurteilt</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Probability of the DLT rate at each dose.</source>
        <translation>Wahrscheinlichkeit der DLT-Rate bei jeder Dosis.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rules saying otherwise</source>
        <translation>Regeln, die anderes sagen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Stopping rule</source>
        <translation>Abbruchregel</translation>
    </message>
    <message>
        <source>The rule advised</source>
        <translation>Vorschlag der Regel</translation>
    </message>
    <message>
        <source>The rule as a table; nobody is evaluable at the dose given last.</source>
        <translation>Die Regel als Tabelle; bei der zuletzt gegebenen Dosis ist niemand auswertbar.</translation>
    </message>
    <message>
        <source>The rule as a table; now {dlt} with DLT of {evaluable}: {letter}.</source>
        <translation>Die Regel als Tabelle; jetzt {dlt} mit DLT von {evaluable}: {letter}.</translation>
    </message>
    <message>
        <source>The rule would then</source>
        <translation>Die Regel würde dann</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Behandelt</translation>
    </message>
    <message>
        <source>What it would mean</source>
        <translation>Was es bedeuten würde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>With DLT</source>
        <translation>Mit DLT</translation>
    </message>
    <message>
        <source>With DLT ↓</source>
        <translation>Mit DLT ↓</translation>
    </message>
    <message>
        <source>cannot be asked</source>
        <translation>kann nicht befragt werden</translation>
    </message>
    <message>
        <source>framed: the counts now</source>
        <translation>umrahmt: jetzige Anzahlen</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>nobody evaluable yet</source>
        <translation>noch niemand auswertbar</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>of these {cohort}</source>
        <translation>davon {cohort}</translation>
    </message>
    <message>
        <source>over {high}</source>
        <translation>über {high}</translation>
    </message>
    <message>
        <source>under {low}</source>
        <translation>unter {low}</translation>
    </message>
    <message>
        <source>{dose}: over {high} with a probability of {over}</source>
        <translation>{dose}: über {high} mit einer Wahrscheinlichkeit von {over}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{participant}: not yet judged</source>
        <translation>{participant}: noch nicht beurteilt</translation>
    </message>
    <message>
        <source>{participant}: pending to {end}, days left: {left}</source>
        <translation>{participant}: ausstehend bis {end}, Tage übrig: {left}</translation>
    </message>
    <message>
        <source>{participant}: pending, the end of the window is not known yet</source>
        <translation>{participant}: ausstehend, das Ende des Fensters ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>{rules}: {said}</source>
        <translation>{rules}: {said}</translation>
    </message>
    <message>
        <source>{said} (otherwise)</source>
        <translation>{said} (anders)</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>&amp;Reason, without the text itself</source>
        <translation>&amp;Grund, ohne den Text selbst</translation>
    </message>
    <message>
        <source>(taken out)</source>
        <translation>(entfernt)</translation>
    </message>
    <message>
        <source>A copy was accepted that is older than what this computer last saw (entry {seen_position})</source>
        <translation>Eine Kopie wurde angenommen, die älter ist als das, was dieser Computer zuletzt gesehen hat (Eintrag {seen_position})</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Alle Teilnehmer</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle Datensätze</translation>
    </message>
    <message>
        <source>By {who}, as claimed; signed in to the computer as {where}</source>
        <translation>Von {who}, laut Angabe; am Computer angemeldet als {where}</translation>
    </message>
    <message>
        <source>Entry {number}, written by {program}</source>
        <translation>Eintrag {number}, geschrieben von {program}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>For a name or another text that should never have been written down</source>
        <translation>Für einen Namen oder anderen Text, der nie hätte notiert werden dürfen</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Von Tag</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>Zum Datensatz gehen</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Datensatzes</translation>
    </message>
    <message>
        <source>No entry fits the filter.</source>
        <translation>Kein Eintrag passt zum Filter.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>Not read as a day yet, so it narrows nothing.</source>
        <translation>Noch nicht als Tag gelesen, daher schränkt es nichts ein.</translation>
    </message>
    <message>
        <source>Noted about the file: {event}</source>
        <translation>Zur Datei vermerkt: {event}</translation>
    </message>
    <message>
        <source>On {local} by that computer&apos;s clock, {utc}</source>
        <translation>Am {local} nach der Uhr jenes Computers, {utc}</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Grund: {reason}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Report {number} was saved as {file}</source>
        <translation>Bericht {number} wurde als {file} gespeichert</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Take a value out…</source>
        <translation>Einen Wert entfernen…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The backup {backup} was restored, as it stood at entry {position}</source>
        <translation>Die Sicherung {backup} wurde wiederhergestellt, Stand bei Eintrag {position}</translation>
    </message>
    <message>
        <source>The clock of the computer was set back: it showed {clock}, the entry before {last_entry}</source>
        <translation>Die Uhr des Computers wurde zurückgestellt: Sie zeigte {clock}, der Eintrag davor {last_entry}</translation>
    </message>
    <message>
        <source>The entry in full</source>
        <translation>Der ganze Eintrag</translation>
    </message>
    <message>
        <source>The file was brought from form {from_version} to {to_version}</source>
        <translation>Die Datei wurde von Form {from_version} auf {to_version} gebracht</translation>
    </message>
    <message>
        <source>The study file</source>
        <translation>Die Studiendatei</translation>
    </message>
    <message>
        <source>The study file was created</source>
        <translation>Die Studiendatei wurde erstellt</translation>
    </message>
    <message>
        <source>The study was taken over from {person} on {computer}</source>
        <translation>Die Studie wurde von {person} auf {computer} übernommen</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Bis Tag</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Which value of this entry is to be taken out?</source>
        <translation>Welcher Wert dieses Eintrags soll entfernt werden?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>{count}, back to {day}</source>
        <translation>{count}, zurück bis {day}</translation>
    </message>
    <message>
        <source>{count}; looking further back…</source>
        <translation>{count}; es wird weiter zurück gesucht…</translation>
    </message>
    <message>
        <source>{day}, {time} UTC</source>
        <translation>{day}, {time} UTC</translation>
    </message>
    <message>
        <source>{kind} changed</source>
        <translation>{kind}: geändert</translation>
    </message>
    <message>
        <source>{kind} entered</source>
        <translation>{kind}: eingegeben</translation>
    </message>
    <message>
        <source>{kind} voided</source>
        <translation>{kind}: ungültig gemacht</translation>
    </message>
    <message>
        <source>{kind}: a value was taken out</source>
        <translation>{kind}: Ein Wert wurde entfernt</translation>
    </message>
    <message>
        <source>{label} of {record}, which says “{text}”, will be taken out of the record and of every entry of the audit trail in which it stands. This cannot be undone. That there was a value, who entered it and when stays, and so do your name and your reason.

Backups, exports and reports made before still hold the text: delete or replace those yourself.</source>
        <translation>{label} von {record} mit dem Text „{text}“ wird aus dem Datensatz und aus jedem Eintrag des Audit-Trails entfernt, in dem es steht. Das lässt sich nicht rückgängig machen. Dass es einen Wert gab, wer ihn wann eingegeben hat, bleibt, ebenso Ihr Name und Ihr Grund.

Frühere Sicherungen, Exporte und Berichte enthalten den Text noch: Löschen oder ersetzen Sie diese selbst.</translation>
    </message>
    <message>
        <source>{label}: {new}</source>
        <translation>{label}: {new}</translation>
    </message>
    <message>
        <source>{label}: {old} → {new}</source>
        <translation>{label}: {old} → {new}</translation>
    </message>
    <message>
        <source>{shown} of {total} entries</source>
        <translation>{shown} von {total} Einträgen</translation>
    </message>
    <message>
        <source>{shown} of {total} entries fit</source>
        <translation>{shown} von {total} Einträgen passen</translation>
    </message>
    <message>
        <source>{user} on {computer}</source>
        <translation>{user} auf {computer}</translation>
    </message>
</context>
<context>
    <name>calc</name>
    <message>
        <source>A skeleton from an indifference interval (JSON)</source>
        <translation>Ein Skelett aus einem Indifferenzintervall (JSON)</translation>
    </message>
    <message>
        <source>A table has between 1 and {most} participants, not {asked}.</source>
        <translation>Eine Tabelle hat zwischen 1 und {most} Teilnehmer, nicht {asked}.</translation>
    </message>
    <message>
        <source>Activity in the body under fractions, an illustration (CSV)</source>
        <translation>Aktivität im Körper unter Fraktionen, eine Veranschaulichung (CSV)</translation>
    </message>
    <message>
        <source>Bayesian logistic regression with overdose control (JSON)</source>
        <translation>Bayessche logistische Regression mit Überdosierungskontrolle (JSON)</translation>
    </message>
    <message>
        <source>Body surface area by a named formula (CSV)</source>
        <translation>Körperoberfläche nach einer benannten Formel (CSV)</translation>
    </message>
    <message>
        <source>CTCAE grades of laboratory values (CSV)</source>
        <translation>CTCAE-Grade von Laborwerten (CSV)</translation>
    </message>
    <message>
        <source>Case {case} has no {name}. Nothing was written.</source>
        <translation>Fall {case} hat kein {name}. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Case {case}: {reason} Nothing was written.</source>
        <translation>Fall {case}: {reason} Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Column allow_deescalate holds TRUE or FALSE, not “{text}”.</source>
        <translation>Spalte allow_deescalate enthält TRUE oder FALSE, nicht „{text}“.</translation>
    </message>
    <message>
        <source>Confirmed IMWG responses (CSV)</source>
        <translation>Bestätigte IMWG-Ansprechen (CSV)</translation>
    </message>
    <message>
        <source>Continual reassessment method and TITE-CRM (JSON)</source>
        <translation>Continual Reassessment Method und TITE-CRM (JSON)</translation>
    </message>
    <message>
        <source>Levels, DLTs and weights differ in number.</source>
        <translation>Stufen, DLTs und Gewichte sind nicht gleich viele.</translation>
    </message>
    <message>
        <source>Line {line}: {reason} Nothing was written.</source>
        <translation>Zeile {line}: {reason} Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” in column {column} is no date such as 2018-08-12.</source>
        <translation>Zeile {line}: „{text}“ in Spalte {column} ist kein Datum wie 2018-08-12.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is no IMWG response, or its date is missing.</source>
        <translation>Zeile {line}: „{text}“ ist kein IMWG-Ansprechen, oder sein Datum fehlt.</translation>
    </message>
    <message>
        <source>Radioactive decay (CSV)</source>
        <translation>Radioaktiver Zerfall (CSV)</translation>
    </message>
    <message>
        <source>The CTCAE terms that the type-ahead finds for a phrase (CSV)</source>
        <translation>Die CTCAE-Begriffe, die die Suche beim Tippen zu einem Ausdruck findet (CSV)</translation>
    </message>
    <message>
        <source>The cut-off of elimination lies between 0 and 1, from 1 participant on.</source>
        <translation>Die Grenze zum Ausschluss liegt zwischen 0 und 1, ab 1 Teilnehmer.</translation>
    </message>
    <message>
        <source>The dose at the end of an interval design; 99 means none (JSON)</source>
        <translation>Die Dosis am Ende eines Intervalldesigns; 99 heißt keine (JSON)</translation>
    </message>
    <message>
        <source>This rule needs a target DLT rate, for example 0.3.</source>
        <translation>Diese Regel braucht eine Ziel-DLT-Rate, zum Beispiel 0.3.</translation>
    </message>
    <message>
        <source>What 3+3 recommends after a path of cohorts (CSV)</source>
        <translation>Was 3+3 nach einem Pfad von Kohorten empfiehlt (CSV)</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>{file} ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Choose another name.</source>
        <translation>{file} kann nicht geschrieben werden: {reason}. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{file} has no column {columns}. Nothing was computed.</source>
        <translation>{file} hat keine Spalte {columns}. Es wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>{file} is a study or another database. Choose another name.</source>
        <translation>{file} ist eine Studie oder andere Datenbank. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{file} is no JSON file.</source>
        <translation>{file} ist keine JSON-Datei.</translation>
    </message>
    <message>
        <source>{file} is no list of cases.</source>
        <translation>{file} ist keine Liste von Fällen.</translation>
    </message>
    <message>
        <source>{file} is no table of comma-separated values: {reason}.</source>
        <translation>{file} ist keine Tabelle kommagetrennter Werte: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text. Save it as “CSV UTF-8” and try again.</source>
        <translation>{file} ist kein UTF-8-Text. Speichern Sie sie als „CSV UTF-8“, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“{text}” in column {column} is neither low nor high.</source>
        <translation>„{text}“ in Spalte {column} ist weder low noch high.</translation>
    </message>
    <message>
        <source>“{text}” in column {column} is no number.</source>
        <translation>„{text}“ in Spalte {column} ist keine Zahl.</translation>
    </message>
    <message>
        <source>“{text}” in column {column} is no whole number.</source>
        <translation>„{text}“ in Spalte {column} ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“{text}” is no CTCAE version. Known are {known}.</source>
        <translation>„{text}“ ist keine CTCAE-Version. Bekannt sind {known}.</translation>
    </message>
    <message>
        <source>“{text}” is no formula of body surface area. Known are {known}.</source>
        <translation>„{text}“ ist keine Formel für die Körperoberfläche. Bekannt sind {known}.</translation>
    </message>
    <message>
        <source>“{text}” is no unit of activity. Known are mCi, MBq and GBq.</source>
        <translation>„{text}“ ist keine Einheit der Aktivität. Bekannt sind mCi, MBq und GBq.</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Dates and times</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Dosebook: quick reference</source>
        <translation>Dosebook: Kurzübersicht</translation>
    </message>
    <message>
        <source>Grades of events</source>
        <translation>Grade der Ereignisse</translation>
    </message>
    <message>
        <source>In lists and forms</source>
        <translation>In Listen und Bögen</translation>
    </message>
    <message>
        <source>In the menus</source>
        <translation>In den Menüs</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Quick reference</source>
        <translation>Kurzübersicht</translation>
    </message>
    <message>
        <source>a number; its digits stay as typed</source>
        <translation>eine Zahl; ihre Ziffern bleiben wie getippt</translation>
    </message>
    <message>
        <source>a time, on the clock of 24 hours</source>
        <translation>eine Uhrzeit, 24 Stunden</translation>
    </message>
    <message>
        <source>a whole date</source>
        <translation>ein ganzes Datum</translation>
    </message>
    <message>
        <source>an activity in the other unit</source>
        <translation>eine Aktivität in der anderen Einheit</translation>
    </message>
    <message>
        <source>as far as it is known</source>
        <translation>soweit es bekannt ist</translation>
    </message>
    <message>
        <source>below what the laboratory can measure</source>
        <translation>unter dem, was das Labor messen kann</translation>
    </message>
    <message>
        <source>death; in our own words, the term decides</source>
        <translation>Tod; in unseren eigenen Worten, der Begriff entscheidet</translation>
    </message>
    <message>
        <source>life-threatening</source>
        <translation>lebensbedrohlich</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>not known at all</source>
        <translation>gar nicht bekannt</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>the present day, the day before</source>
        <translation>der heutige Tag, der Tag davor</translation>
    </message>
</context>
<context>
    <name>casebook</name>
    <message>
        <source>Blank casebook</source>
        <translation>Leerer Prüfbogen</translation>
    </message>
    <message>
        <source>CDISC</source>
        <translation>CDISC</translation>
    </message>
    <message>
        <source>Casebook of {id}</source>
        <translation>Prüfbogen von {id}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>I have reviewed the entries of this casebook and confirm that they agree with the source.</source>
        <translation>Ich habe die Einträge dieses Prüfbogens durchgesehen und bestätige, dass sie mit der Quelle übereinstimmen.</translation>
    </message>
    <message>
        <source>Investigator&apos;s statement</source>
        <translation>Erklärung des Prüfarztes</translation>
    </message>
    <message>
        <source>Investigator, name</source>
        <translation>Prüfarzt, Name</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Nichts ist erfasst.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>There is no participant {id} in this study.</source>
        <translation>In dieser Studie gibt es keinen Teilnehmer {id}.</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>% change</source>
        <translation>Änderung in %</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>; {pending} pending, {open} not yet judged, {others} not evaluable.</source>
        <translation>; {pending} ausstehend, {open} noch nicht beurteilt, {others} nicht auswertbar.</translation>
    </message>
    <message>
        <source>&lt; or &gt;: the value was reported as below or above a number.</source>
        <translation>&lt; oder &gt;: Der Wert wurde als kleiner oder größer als eine Zahl gemeldet.</translation>
    </message>
    <message>
        <source>A DLT stands at the day of its event.</source>
        <translation>Eine DLT steht am Tag ihres Ereignisses.</translation>
    </message>
    <message>
        <source>A bar ends at death, else at the end of participation or the last contact, whichever was later, up to the cut-off.</source>
        <translation>Ein Balken endet beim Tod, sonst beim Ende der Teilnahme oder dem letzten Kontakt, je nachdem, was später war, bis zum Datenschnitt.</translation>
    </message>
    <message>
        <source>A square is the observed rate, the line its exact two-sided 95 % interval (Clopper and Pearson).</source>
        <translation>Ein Quadrat ist die beobachtete Rate, die Linie ihr exaktes zweiseitiges 95-%-Intervall (Clopper und Pearson).</translation>
    </message>
    <message>
        <source>ALT ≥ 3 × alone</source>
        <translation>nur ALT ≥ 3 ×</translation>
    </message>
    <message>
        <source>Activity in the body, in fractions and at once (illustration, not dosimetry)</source>
        <translation>Aktivität im Körper, in Fraktionen und auf einmal (Veranschaulichung, keine Dosimetrie)</translation>
    </message>
    <message>
        <source>Adverse events by term, a cell per participant at the highest grade</source>
        <translation>Unerwünschte Ereignisse nach Begriff, eine Zelle je Teilnehmer mit dem höchsten Grad</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All treated</source>
        <translation>Alle Behandelten</translation>
    </message>
    <message>
        <source>An event counts on days on which it certainly was there, at the grade of its course where one is recorded, else at its highest grade throughout.</source>
        <translation>Ein Ereignis zählt an Tagen, an denen es sicher bestand, mit dem Grad seines Verlaufs, wo einer erfasst ist, sonst durchgehend mit seinem höchsten Grad.</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Unter Risiko</translation>
    </message>
    <message>
        <source>Below: when each cohort was open; filled bars still are.</source>
        <translation>Unten: wann jede Kohorte offen war; gefüllte Balken sind es noch.</translation>
    </message>
    <message>
        <source>Best change of serum M-protein of each participant, % of baseline (dashed: −25 and −50 %)</source>
        <translation>Beste Änderung des Serum-M-Proteins jedes Teilnehmers, % des Ausgangswerts (gestrichelt: −25 und −50 %)</translation>
    </message>
    <message>
        <source>Blood counts</source>
        <translation>Blutbild</translation>
    </message>
    <message>
        <source>Blood counts of each participant</source>
        <translation>Blutbild jedes Teilnehmers</translation>
    </message>
    <message>
        <source>By AST, not by ALT, also beyond both limits: {participants}.</source>
        <translation>Nach AST, nicht nach ALT, auch jenseits beider Grenzen: {participants}.</translation>
    </message>
    <message>
        <source>Change of serum M-protein of each participant, % of baseline (dashed: −25 and −50 %)</source>
        <translation>Änderung des Serum-M-Proteins jedes Teilnehmers, % des Ausgangswerts (gestrichelt: −25 und −50 %)</translation>
    </message>
    <message>
        <source>Cohort ladder</source>
        <translation>Kohortenstufen</translation>
    </message>
    <message>
        <source>Cohorts from the lowest to the highest; a square is a participant</source>
        <translation>Kohorten von der niedrigsten zur höchsten; ein Quadrat ist ein Teilnehmer</translation>
    </message>
    <message>
        <source>Cumulative incidence (Aalen and Johansen); a death without such an event ends the risk. A small upright line is somebody no longer followed: up to the day to which events are confirmed, else the last contact. An onset known in part counts from its first possible day. The cohorts were not randomised.</source>
        <translation>Kumulative Inzidenz (Aalen und Johansen); ein Tod ohne ein solches Ereignis beendet das Risiko. Ein kleiner senkrechter Strich steht für jemanden, der nicht mehr beobachtet wird: bis zu dem Tag, bis zu dem Ereignisse bestätigt sind, sonst bis zum letzten Kontakt. Ein teilweise bekannter Beginn zählt ab seinem ersten möglichen Tag. Die Kohorten waren nicht randomisiert.</translation>
    </message>
    <message>
        <source>DLT / evaluable</source>
        <translation>DLT / auswertbar</translation>
    </message>
    <message>
        <source>DLT rate by dose</source>
        <translation>DLT-Rate nach Dosis</translation>
    </message>
    <message>
        <source>Enrolment over time</source>
        <translation>Einschluss über die Zeit</translation>
    </message>
    <message>
        <source>Events by term and cohort</source>
        <translation>Ereignisse nach Begriff und Kohorte</translation>
    </message>
    <message>
        <source>Events by term and grade</source>
        <translation>Ereignisse nach Begriff und Grad</translation>
    </message>
    <message>
        <source>Events without a certain day, and so without a cell: {number}.</source>
        <translation>Ereignisse ohne sicheren Tag und daher ohne Zelle: {number}.</translation>
    </message>
    <message>
        <source>First event of grade 3 or higher: share of participants by study day</source>
        <translation>Erstes Ereignis mit Grad 3 oder höher: Anteil der Teilnehmer nach Studientag</translation>
    </message>
    <message>
        <source>First grade 3 or higher</source>
        <translation>Erstmals Grad 3 oder höher</translation>
    </message>
    <message>
        <source>Fractions against at once</source>
        <translation>Fraktionen gegen Einmalgabe</translation>
    </message>
    <message>
        <source>From the first fraction to the last day known</source>
        <translation>Von der ersten Fraktion bis zum letzten bekannten Tag</translation>
    </message>
    <message>
        <source>Grades week by week</source>
        <translation>Grade Woche für Woche</translation>
    </message>
    <message>
        <source>Highest grade by cohort</source>
        <translation>Höchster Grad nach Kohorte</translation>
    </message>
    <message>
        <source>Highest grade in each week from the first fraction on</source>
        <translation>Höchster Grad in jeder Woche ab der ersten Fraktion</translation>
    </message>
    <message>
        <source>Highest grade of each participant by cohort</source>
        <translation>Höchster Grad jedes Teilnehmers nach Kohorte</translation>
    </message>
    <message>
        <source>Lines of the same course are drawn a little apart.</source>
        <translation>Linien mit gleichem Verlauf sind etwas versetzt gezeichnet.</translation>
    </message>
    <message>
        <source>Liver (Hy&apos;s law)</source>
        <translation>Leber (Hy’s Law)</translation>
    </message>
    <message>
        <source>Liver: highest ALT against highest bilirubin after the first fraction</source>
        <translation>Leber: höchste ALT gegen höchstes Bilirubin nach der ersten Fraktion</translation>
    </message>
    <message>
        <source>Lowest cohorts that are not shown: {number}.</source>
        <translation>Niedrigste Kohorten, die nicht gezeigt sind: {number}.</translation>
    </message>
    <message>
        <source>M-protein over time</source>
        <translation>M-Protein über die Zeit</translation>
    </message>
    <message>
        <source>M-protein: best change</source>
        <translation>M-Protein: beste Änderung</translation>
    </message>
    <message>
        <source>N = {treated}</source>
        <translation>N = {treated}</translation>
    </message>
    <message>
        <source>No activity is recorded.</source>
        <translation>Keine Aktivität ist erfasst.</translation>
    </message>
    <message>
        <source>No adverse event after the first fraction is recorded.</source>
        <translation>Nach der ersten Fraktion ist kein unerwünschtes Ereignis erfasst.</translation>
    </message>
    <message>
        <source>No cohort is recorded.</source>
        <translation>Es ist keine Kohorte erfasst.</translation>
    </message>
    <message>
        <source>No response with a full date is recorded.</source>
        <translation>Es ist kein Ansprechen mit vollem Datum erfasst.</translation>
    </message>
    <message>
        <source>Nobody was treated up to this day.</source>
        <translation>Bis zu diesem Tag wurde niemand behandelt.</translation>
    </message>
    <message>
        <source>Nobody with a known date was enrolled up to this day.</source>
        <translation>Bis zu diesem Tag wurde niemand mit bekanntem Datum eingeschlossen.</translation>
    </message>
    <message>
        <source>Not coded</source>
        <translation>Nicht codiert</translation>
    </message>
    <message>
        <source>Of nobody the day of the first fraction is known.</source>
        <translation>Von niemandem ist der Tag der ersten Fraktion bekannt.</translation>
    </message>
    <message>
        <source>One compartment that loses activity at the effective half-life: neither a serum concentration nor a dose to marrow.</source>
        <translation>Ein Kompartiment, das Aktivität mit der effektiven Halbwertszeit verliert: weder eine Serumkonzentration noch eine Knochenmarkdosis.</translation>
    </message>
    <message>
        <source>One site&apos;s participants alone tell no mean of a cohort.</source>
        <translation>Die Teilnehmer eines einzigen Zentrums ergeben kein Mittel einer Kohorte.</translation>
    </message>
    <message>
        <source>One site&apos;s participants alone tell no rate of a dose.</source>
        <translation>Die Teilnehmer eines Zentrums allein ergeben keine Rate einer Dosis.</translation>
    </message>
    <message>
        <source>Participants with a DLT among the evaluable, by dose</source>
        <translation>Teilnehmer mit einer DLT unter den Auswertbaren, nach Dosis</translation>
    </message>
    <message>
        <source>Peaks may be of different days. A participant at the upper right is a reason to look for another cause (bile ducts, virus, other drugs), no diagnosis; alkaline phosphatase of 2 × or more speaks for cholestasis (FDA 2009).</source>
        <translation>Die Höchstwerte können von verschiedenen Tagen sein. Ein Teilnehmer rechts oben ist ein Grund, nach einer anderen Ursache zu suchen (Gallenwege, Virus, andere Arzneimittel), keine Diagnose; alkalische Phosphatase von 2 × oder mehr spricht für Cholestase (FDA 2009).</translation>
    </message>
    <message>
        <source>Reported as below or above where they are drawn: {participants}.</source>
        <translation>Als kleiner oder größer gemeldet, als gezeichnet: {participants}.</translation>
    </message>
    <message>
        <source>Responses of each participant from the first fraction on</source>
        <translation>Ansprechen jedes Teilnehmers ab der ersten Fraktion</translation>
    </message>
    <message>
        <source>Responses over time</source>
        <translation>Ansprechen über die Zeit</translation>
    </message>
    <message>
        <source>Rises beyond +100 % stand at the upper edge.</source>
        <translation>Anstiege über +100 % stehen am oberen Rand.</translation>
    </message>
    <message>
        <source>Share of participants with each event, cohorts apart</source>
        <translation>Anteil der Teilnehmer mit jedem Ereignis, Kohorten getrennt</translation>
    </message>
    <message>
        <source>Swimmers</source>
        <translation>Swimmer-Plot</translation>
    </message>
    <message>
        <source>The agent is not given as an activity.</source>
        <translation>Das Präparat wird nicht als Aktivität gegeben.</translation>
    </message>
    <message>
        <source>The area to infinity is the same for both; the peak is lower, and more area needs more activity.</source>
        <translation>Die Fläche bis unendlich ist für beide gleich; die Spitze ist niedriger, und mehr Fläche braucht mehr Aktivität.</translation>
    </message>
    <message>
        <source>The cohorts were not randomised.</source>
        <translation>Die Kohorten waren nicht randomisiert.</translation>
    </message>
    <message>
        <source>The lowest cohort is not shown.</source>
        <translation>Die niedrigste Kohorte ist nicht gezeigt.</translation>
    </message>
    <message>
        <source>The {count} lowest cohorts are not shown.</source>
        <translation>Die {count} niedrigsten Kohorten sind nicht gezeigt.</translation>
    </message>
    <message>
        <source>The {shown} most frequent of {terms} terms; the others stand in the table.</source>
        <translation>Die {shown} häufigsten von {terms} Begriffen; die anderen stehen in der Tabelle.</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Dieses Zentrum</translation>
    </message>
    <message>
        <source>Under each bar: participant, cohort (C), best response.</source>
        <translation>Unter jedem Balken: Teilnehmer, Kohorte (C), bestes Ansprechen.</translation>
    </message>
    <message>
        <source>Values after a new anti-myeloma therapy or without a full date are not drawn.</source>
        <translation>Werte nach einer neuen Myelomtherapie oder ohne volles Datum sind nicht gezeichnet.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Weeks after {most} are not shown.</source>
        <translation>Wochen nach {most} sind nicht gezeigt.</translation>
    </message>
    <message>
        <source>Where all planned are enrolled, both lines lie on each other.</source>
        <translation>Wo alle Geplanten eingeschlossen sind, liegen beide Linien aufeinander.</translation>
    </message>
    <message>
        <source>activity in the body, mCi</source>
        <translation>Aktivität im Körper, mCi</translation>
    </message>
    <message>
        <source>alkaline phosphatase 2 × or more: cholestasis?</source>
        <translation>alkalische Phosphatase 2 × oder mehr: Cholestase?</translation>
    </message>
    <message>
        <source>alkaline phosphatase below 2 ×</source>
        <translation>alkalische Phosphatase unter 2 ×</translation>
    </message>
    <message>
        <source>alkaline phosphatase not known</source>
        <translation>alkalische Phosphatase nicht bekannt</translation>
    </message>
    <message>
        <source>any</source>
        <translation>jeder</translation>
    </message>
    <message>
        <source>any grade</source>
        <translation>jeder Grad</translation>
    </message>
    <message>
        <source>baseline with a sign (&lt;, &gt;)</source>
        <translation>Ausgangswert mit einem Zeichen (&lt;, &gt;)</translation>
    </message>
    <message>
        <source>bilirubin</source>
        <translation>Bilirubin</translation>
    </message>
    <message>
        <source>bilirubin ≥ 2 × alone</source>
        <translation>nur Bilirubin ≥ 2 ×</translation>
    </message>
    <message>
        <source>cohort {number}</source>
        <translation>Kohorte {number}</translation>
    </message>
    <message>
        <source>confirmed to an earlier day or never</source>
        <translation>bis zu einem früheren Tag oder nie bestätigt</translation>
    </message>
    <message>
        <source>confirmed to {day}</source>
        <translation>bestätigt bis {day}</translation>
    </message>
    <message>
        <source>confirmed: no event</source>
        <translation>bestätigt: kein Ereignis</translation>
    </message>
    <message>
        <source>count that support may have raised</source>
        <translation>durch Support evtl. erhöhter Wert</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>Tag nicht bekannt</translation>
    </message>
    <message>
        <source>day of the first fraction not known</source>
        <translation>Tag der ersten Fraktion nicht bekannt</translation>
    </message>
    <message>
        <source>day {day}</source>
        <translation>Tag {day}</translation>
    </message>
    <message>
        <source>days from the first fraction</source>
        <translation>Tage ab der ersten Fraktion</translation>
    </message>
    <message>
        <source>enrolled participants with a date</source>
        <translation>eingeschlossenen Teilnehmern mit einem Datum</translation>
    </message>
    <message>
        <source>event without a grade</source>
        <translation>Ereignis ohne Grad</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>Fraktion</translation>
    </message>
    <message>
        <source>fraction {number}</source>
        <translation>Fraktion {number}</translation>
    </message>
    <message>
        <source>gr {grade} &lt;{limit}</source>
        <translation>Gr. {grade} &lt;{limit}</translation>
    </message>
    <message>
        <source>grade 2 or higher</source>
        <translation>Grad 2 oder höher</translation>
    </message>
    <message>
        <source>grade 3 or higher</source>
        <translation>Grad 3 oder höher</translation>
    </message>
    <message>
        <source>grade {grade}</source>
        <translation>Grad {grade}</translation>
    </message>
    <message>
        <source>growth factor begun</source>
        <translation>Wachstumsfaktor begonnen</translation>
    </message>
    <message>
        <source>half-life {days} d</source>
        <translation>Halbwertszeit {days} d</translation>
    </message>
    <message>
        <source>highest ALT, × upper limit of normal</source>
        <translation>höchste ALT, × obere Normgrenze</translation>
    </message>
    <message>
        <source>highest total bilirubin, × upper limit of normal</source>
        <translation>höchstes Gesamtbilirubin, × obere Normgrenze</translation>
    </message>
    <message>
        <source>in fractions as planned</source>
        <translation>in Fraktionen wie geplant</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>keines von beiden</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>nie bestätigt</translation>
    </message>
    <message>
        <source>no baseline value</source>
        <translation>kein Ausgangswert</translation>
    </message>
    <message>
        <source>no count of a known day</source>
        <translation>kein Wert mit bekanntem Tag</translation>
    </message>
    <message>
        <source>no date of enrolment or first fraction</source>
        <translation>kein Datum des Einschlusses oder der ersten Fraktion</translation>
    </message>
    <message>
        <source>no dated first fraction</source>
        <translation>keine datierte erste Fraktion</translation>
    </message>
    <message>
        <source>no grade recorded</source>
        <translation>kein Grad erfasst</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>no value after baseline</source>
        <translation>kein Wert nach dem Ausgangswert</translation>
    </message>
    <message>
        <source>no value of a known day</source>
        <translation>kein Wert mit bekanntem Tag</translation>
    </message>
    <message>
        <source>no {test} after the first fraction</source>
        <translation>kein Wert für {test} nach der ersten Fraktion</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>nicht codiert</translation>
    </message>
    <message>
        <source>not known: nothing confirmed, or an event whose days are not known</source>
        <translation>nicht bekannt: nichts bestätigt, oder ein Ereignis, dessen Tage nicht bekannt sind</translation>
    </message>
    <message>
        <source>not measured by serum M-protein</source>
        <translation>nicht am Serum-M-Protein gemessen</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>participants with a DLT</source>
        <translation>Teilnehmer mit einer DLT</translation>
    </message>
    <message>
        <source>participants with a first event of grade 3 or higher</source>
        <translation>Teilnehmer mit einem ersten Ereignis mit Grad 3 oder höher</translation>
    </message>
    <message>
        <source>participants: any grade (grade 3 or higher)</source>
        <translation>Teilnehmer: jeder Grad (Grad 3 oder höher)</translation>
    </message>
    <message>
        <source>participants; the digit is the highest grade</source>
        <translation>Teilnehmer; die Ziffer ist der höchste Grad</translation>
    </message>
    <message>
        <source>peak {split} of {single}</source>
        <translation>Spitze {split} von {single}</translation>
    </message>
    <message>
        <source>potential Hy&apos;s law</source>
        <translation>mögl. Fall nach Hy’s Law</translation>
    </message>
    <message>
        <source>reported as above this value (&gt;)</source>
        <translation>als über diesem Wert gemeldet (&gt;)</translation>
    </message>
    <message>
        <source>reported as below this value (&lt;)</source>
        <translation>als unter diesem Wert gemeldet (&lt;)</translation>
    </message>
    <message>
        <source>study day</source>
        <translation>Studientag</translation>
    </message>
    <message>
        <source>study day; day 1 is that of the first fraction</source>
        <translation>Studientag; Tag 1 ist der der ersten Fraktion</translation>
    </message>
    <message>
        <source>study day; day 1 is that of the first fraction, where each line begins</source>
        <translation>Studientag; Tag 1 ist der der ersten Fraktion, wo jede Linie beginnt</translation>
    </message>
    <message>
        <source>target {rate}</source>
        <translation>Ziel {rate}</translation>
    </message>
    <message>
        <source>the same total at once</source>
        <translation>dieselbe Summe auf einmal</translation>
    </message>
    <message>
        <source>transfusion that raises the count</source>
        <translation>Transfusion, die den Wert erhöht</translation>
    </message>
    <message>
        <source>treated</source>
        <translation>behandelt</translation>
    </message>
    <message>
        <source>treated participants have a dated response</source>
        <translation>behandelten Teilnehmern haben ein datiertes Ansprechen</translation>
    </message>
    <message>
        <source>treated participants have their events confirmed up to the day</source>
        <translation>behandelten Teilnehmern haben bis zu diesem Tag bestätigte Ereignisse</translation>
    </message>
    <message>
        <source>treated participants with data</source>
        <translation>behandelten Teilnehmern mit Daten</translation>
    </message>
    <message>
        <source>values in different units</source>
        <translation>Werte in verschiedenen Einheiten</translation>
    </message>
    <message>
        <source>{cohort} is not given in fractions.</source>
        <translation>{cohort} wird nicht in Fraktionen gegeben.</translation>
    </message>
    <message>
        <source>{cohort}: blood counts of each participant</source>
        <translation>{cohort}: Blutbild jedes Teilnehmers</translation>
    </message>
    <message>
        <source>{cohort}: the mean total of {number} treated, {total} mCi, on the days planned.</source>
        <translation>{cohort}: die mittlere Summe von {number} Behandelten, {total} mCi, an den geplanten Tagen.</translation>
    </message>
    <message>
        <source>{cohort}: {dlts} of {evaluable} evaluable with a DLT, interval {interval}</source>
        <translation>{cohort}: {dlts} von {evaluable} Auswertbaren mit einer DLT, Intervall {interval}</translation>
    </message>
    <message>
        <source>{cohort}: {term} in {any} of {whole}, grade 3 or higher in {high} of {whole}</source>
        <translation>{cohort}: {term} bei {any} von {whole}, Grad 3 oder höher bei {high} von {whole}</translation>
    </message>
    <message>
        <source>{count}; support before it may have raised it</source>
        <translation>{count}; Support davor kann es erhöht haben</translation>
    </message>
    <message>
        <source>{evaluable} of {treated} treated participants are evaluable</source>
        <translation>{evaluable} von {treated} behandelten Teilnehmern sind auswertbar</translation>
    </message>
    <message>
        <source>{event}; grade {grade} in week {week}</source>
        <translation>{event}; Grad {grade} in Woche {week}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{number} planned in the cohorts opened</source>
        <translation>{number} geplant in den geöffneten Kohorten</translation>
    </message>
    <message>
        <source>{number} whose day is not known in full stand at the last possible day (open circles).</source>
        <translation>{number}, deren Tag nicht voll bekannt ist, stehen am letztmöglichen Tag (offene Kreise).</translation>
    </message>
    <message>
        <source>{number}: {reason}</source>
        <translation>{number}: {reason}</translation>
    </message>
    <message>
        <source>{participant} ({reason})</source>
        <translation>{participant} ({reason})</translation>
    </message>
    <message>
        <source>{participant}, week {week}</source>
        <translation>{participant}, Woche {week}</translation>
    </message>
    <message>
        <source>{participant}, {date}</source>
        <translation>{participant}, {date}</translation>
    </message>
    <message>
        <source>{participant}: ALT {alt} × on day {alt_day}, bilirubin {bilirubin} × on day {day}</source>
        <translation>{participant}: ALT {alt} × an Tag {alt_day}, Bilirubin {bilirubin} × an Tag {day}</translation>
    </message>
    <message>
        <source>{participant}: baseline {value} {unit}, {date}</source>
        <translation>{participant}: Ausgangswert {value} {unit}, {date}</translation>
    </message>
    <message>
        <source>{participant}: {term}, {grade}, {day}</source>
        <translation>{participant}: {term}, {grade}, {day}</translation>
    </message>
    <message>
        <source>{participant}: {test} {value} {unit}, {date}</source>
        <translation>{participant}: {test} {value} {unit}, {date}</translation>
    </message>
    <message>
        <source>{participant}: {value} {unit}, {change} %, {date}</source>
        <translation>{participant}: {value} {unit}, {change} %, {date}</translation>
    </message>
    <message>
        <source>{place}: no event, confirmed</source>
        <translation>{place}: kein Ereignis, bestätigt</translation>
    </message>
    <message>
        <source>{place}: not known</source>
        <translation>{place}: nicht bekannt</translation>
    </message>
    <message>
        <source>{share} Letters stand where the response changed; nothing after a new anti-myeloma therapy is shown.</source>
        <translation>{share} Buchstaben stehen, wo sich das Ansprechen geändert hat; nach einer neuen Myelomtherapie ist nichts gezeigt.</translation>
    </message>
    <message>
        <source>{share}; without: {others}.</source>
        <translation>{share}; ohne: {others}.</translation>
    </message>
    <message>
        <source>{shown} of {whole} {what}</source>
        <translation>{shown} von {whole} {what}</translation>
    </message>
    <message>
        <source>{test} without upper limit of normal</source>
        <translation>{test} ohne obere Normgrenze</translation>
    </message>
    <message>
        <source>{test}, {unit}</source>
        <translation>{test}, {unit}</translation>
    </message>
    <message>
        <source>≥ 3</source>
        <translation>≥ 3</translation>
    </message>
</context>
<context>
    <name>charts_page</name>
    <message>
        <source>&amp;Save this figure…</source>
        <translation>&amp;Diese Abbildung speichern…</translation>
    </message>
    <message>
        <source>All cohorts</source>
        <translation>Alle Kohorten</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kohorte</translation>
    </message>
    <message>
        <source>Data to {day}</source>
        <translation>Daten bis {day}</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Abbildungen</translation>
    </message>
    <message>
        <source>The figure is being worked out…</source>
        <translation>Die Abbildung wird berechnet…</translation>
    </message>
</context>
<context>
    <name>clauses</name>
    <message>
        <source>Add these {count} clauses</source>
        <translation>Diese {count} Klauseln hinzufügen</translation>
    </message>
    <message>
        <source>In the words of the study record:
{words}</source>
        <translation>In den Worten des Studiendatensatzes:
{words}</translation>
    </message>
    <message>
        <source>The definition as a whole</source>
        <translation>Die Definition als Ganzes</translation>
    </message>
    <message>
        <source>The study has no clauses yet. Begin with a common definition and change it to what the protocol says, or write the first clause yourself.</source>
        <translation>Die Studie hat noch keine Klauseln. Beginnen Sie mit einer gängigen Definition und ändern Sie sie so, wie der Prüfplan es sagt, oder schreiben Sie die erste Klausel selbst.</translation>
    </message>
    <message>
        <source>{number}.  {sentence}</source>
        <translation>{number}.  {sentence}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>    expected: {words}</source>
        <translation>    erwartet: {words}</translation>
    </message>
    <message>
        <source>    observed: {words}</source>
        <translation>    beobachtet: {words}</translation>
    </message>
    <message>
        <source>- and {count} more; --rejected CSV lists them all</source>
        <translation>- und {count} weitere; --rejected CSV listet alle auf</translation>
    </message>
    <message>
        <source>- line {line}, {column}: {reason}</source>
        <translation>- Zeile {line}, {column}: {reason}</translation>
    </message>
    <message>
        <source>BOIN: highest rate that is too low, 0.6 times the target</source>
        <translation>BOIN: höchste zu niedrige Rate, 0,6-mal das Ziel</translation>
    </message>
    <message>
        <source>BOIN: lowest rate that is too high, 1.4 times the target</source>
        <translation>BOIN: niedrigste zu hohe Rate, 1,4-mal das Ziel</translation>
    </message>
    <message>
        <source>Columns left out: {names}.</source>
        <translation>Weggelassene Spalten: {names}.</translation>
    </message>
    <message>
        <source>Copied to {file} and checked: {rows} entries of the audit trail.</source>
        <translation>Nach {file} kopiert und geprüft: {rows} Einträge des Audit-Trails.</translation>
    </message>
    <message>
        <source>Created {file}: the CLR 131 phase 1b study with 20 made-up participants.</source>
        <translation>{file} erstellt: die CLR 131 Phase-1b-Studie mit 20 erfundenen Teilnehmern.</translation>
    </message>
    <message>
        <source>Dosebook failed unexpectedly ({kind}). What was saved before is safe. Send {log} to whoever looks after Dosebook; it holds no recorded value.</source>
        <translation>Dosebook hat unerwartet versagt ({kind}). Was vorher gespeichert wurde, ist sicher. Senden Sie {log} an die Person, die Dosebook betreut; es enthält keinen erfassten Wert.</translation>
    </message>
    <message>
        <source>Dosebook records a dose-escalation study and prints the safety summary for its committee. Without a command it opens its window, on FILE if one is named.</source>
        <translation>Dosebook erfasst eine Dosiseskalationsstudie und druckt den Sicherheitsbericht für ihr Komitee. Ohne Befehl öffnet es sein Fenster, mit FILE, wenn eine Datei genannt ist.</translation>
    </message>
    <message>
        <source>Every check ended as expected: {passed} passed, {noted} noted, in {seconds} s.</source>
        <translation>Jede Prüfung endete wie erwartet: {passed} bestanden, {noted} vermerkt, in {seconds} s.</translation>
    </message>
    <message>
        <source>Imported {count} records in one save.</source>
        <translation>{count} Datensätze in einem Vorgang importiert.</translation>
    </message>
    <message>
        <source>Kept the template “{name}”.</source>
        <translation>Vorlage „{name}“ gemerkt.</translation>
    </message>
    <message>
        <source>Loaded {version}: {terms} terms, {count} of them with the text of their grades.</source>
        <translation>{version} geladen: {terms} Begriffe, {count} davon mit dem Text ihrer Grade.</translation>
    </message>
    <message>
        <source>Moved {count} events in one save; their grades stay.</source>
        <translation>{count} Ereignisse in einem Speichern verschoben; ihre Grade bleiben.</translation>
    </message>
    <message>
        <source>No column has a name of this form. Its variables are {names}.</source>
        <translation>Keine Spalte hat einen Namen dieses Bogens. Seine Variablen sind {names}.</translation>
    </message>
    <message>
        <source>Nothing in the records is missing or odd.</source>
        <translation>In den Datensätzen fehlt nichts und fällt nichts auf.</translation>
    </message>
    <message>
        <source>Nothing to show yet: {names}.</source>
        <translation>Noch nichts zu zeigen: {names}.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct the table, or say --skip-rejected.</source>
        <translation>Es wurde nichts importiert. Korrigieren Sie die Tabelle, oder geben Sie --skip-rejected an.</translation>
    </message>
    <message>
        <source>PLAN looks like this. Instead of a list, scenarios can be “usual”: one with each dose right
and one with every dose too toxic. Rules are 3+3, BOIN, KEYBOARD, MTPI, MTPI-2,
DECISION TABLE (decision_rows: [“0/3 E”, …], or decision_table: a CSV or Excel file), CRM
and BLRM, with arrivals (per DLT window) also ROLLING SIX, TITE-BOIN and TITE-CRM. A design
takes the other settings of the escalation rule by their names, and from the plan what it
leaves out; 3+3 and ROLLING SIX end a trial by themselves, whatever its size in the plan.</source>
        <translation>PLAN sieht so aus. Statt einer Liste können Szenarien „usual“ sein: eines für jede Dosis als
richtige und eines, in dem jede Dosis zu toxisch ist. Regeln sind 3+3, BOIN, KEYBOARD, MTPI, MTPI-2,
DECISION TABLE (decision_rows: [“0/3 E”, …], oder decision_table: eine CSV- oder Excel-Datei), CRM
und BLRM, mit arrivals (pro DLT-Fenster) auch ROLLING SIX, TITE-BOIN und TITE-CRM. Ein Design nimmt
die anderen Einstellungen der Eskalationsregel unter ihren Namen, und aus dem Plan, was es
weglässt; 3+3 und ROLLING SIX beenden eine Studie selbst, unabhängig von der Größe im Plan.</translation>
    </message>
    <message>
        <source>Password of the PDF: </source>
        <translation>Passwort des PDF: </translation>
    </message>
    <message>
        <source>SVG for print, PNG for slides; else both</source>
        <translation>SVG für den Druck, PNG für Folien; sonst beide</translation>
    </message>
    <message>
        <source>Say by --form what the rows are: {forms}.</source>
        <translation>Geben Sie mit --form an, was die Zeilen sind: {forms}.</translation>
    </message>
    <message>
        <source>Stopped. What was being written is there whole or not at all.</source>
        <translation>Angehalten. Was gerade geschrieben wurde, ist ganz da oder gar nicht.</translation>
    </message>
    <message>
        <source>The CSV has a row for each design in each scenario; a column …_se is the Monte Carlo standard
error of the one before it. The PDF has figures, text for the protocol and decision tables.</source>
        <translation>Die CSV hat eine Zeile für jedes Design in jedem Szenario; eine Spalte …_se ist der Monte-Carlo-
Standardfehler der Spalte davor. Das PDF hat Abbildungen, Text für den Prüfplan und Entscheidungstabellen.</translation>
    </message>
    <message>
        <source>The audit trail ends in {head}.</source>
        <translation>Der Audit-Trail endet mit {head}.</translation>
    </message>
    <message>
        <source>The decision of a rule for every count, as a protocol prints it (CSV)</source>
        <translation>Die Entscheidung einer Regel für jede Anzahl, wie ein Prüfplan sie druckt (CSV)</translation>
    </message>
    <message>
        <source>The exit status is 0 when it was done, 1 when it could not be done or the study is damaged or altered, 2 when the command or the file was not understood, 3 when the study is open elsewhere, 70 when Dosebook itself failed.</source>
        <translation>Der Exit-Status ist 0, wenn es getan wurde, 1, wenn es nicht möglich war oder die Studie beschädigt oder verändert ist, 2, wenn der Befehl oder die Datei nicht verstanden wurde, 3, wenn die Studie anderswo geöffnet ist, 70, wenn Dosebook selbst versagt hat.</translation>
    </message>
    <message>
        <source>The study grades by {version} from now on.</source>
        <translation>Die Studie graduiert ab jetzt nach {version}.</translation>
    </message>
    <message>
        <source>The study grades by {version}. Events of another version: {count}.</source>
        <translation>Die Studie graduiert nach {version}. Ereignisse einer anderen Version: {count}.</translation>
    </message>
    <message>
        <source>There is no screen here to open a window on. “dosebook --help” lists what works without.</source>
        <translation>Hier gibt es keinen Bildschirm für ein Fenster. „dosebook --help“ zeigt, was ohne einen geht.</translation>
    </message>
    <message>
        <source>To look at in the records ({count}):</source>
        <translation>In den Datensätzen nachzusehen ({count}):</translation>
    </message>
    <message>
        <source>Type “{program} --help” to see what it understands.</source>
        <translation>Tippen Sie „{program} --help“, um zu sehen, was es versteht.</translation>
    </message>
    <message>
        <source>What the dates leave open ({count}):</source>
        <translation>Was die Daten offenlassen ({count}):</translation>
    </message>
    <message>
        <source>Wrote {count} pictures into {folder}, data to {day}.</source>
        <translation>{count} Bilder in {folder} geschrieben, Daten bis {day}.</translation>
    </message>
    <message>
        <source>Wrote {file}</source>
        <translation>{file} geschrieben</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>{file} geschrieben.</translation>
    </message>
    <message>
        <source>Wrote {file}. Designs: {designs}; scenarios: {scenarios}; trials of each: {trials}; seed: {seed}.</source>
        <translation>{file} geschrieben. Designs: {designs}; Szenarien: {scenarios}; Studien je Szenario: {trials}; Startwert: {seed}.</translation>
    </message>
    <message>
        <source>Wrote {file}: DMC safety summary {number} ({status}), data to {day}, {pages} pages.</source>
        <translation>{file} geschrieben: DMC-Sicherheitsbericht {number} ({status}), Daten bis {day}, {pages} Seiten.</translation>
    </message>
    <message>
        <source>Wrote {file}: {count} variables.</source>
        <translation>{file} geschrieben: {count} Variablen.</translation>
    </message>
    <message>
        <source>Wrote {file}: {pages} pages.</source>
        <translation>{file} geschrieben: {pages} Seiten.</translation>
    </message>
    <message>
        <source>Wrote {file}: {records} records of {tables} forms, and the data dictionary.</source>
        <translation>{file} geschrieben: {records} Datensätze aus {tables} Bögen und das Datenverzeichnis.</translation>
    </message>
    <message>
        <source>Wrote {file}: {tables} tables with {rows} rows.</source>
        <translation>{file} geschrieben: {tables} Tabellen mit {rows} Zeilen.</translation>
    </message>
    <message>
        <source>a template of the program or one that was kept, such as “SDTM AE (adverse events)”</source>
        <translation>eine Vorlage des Programms oder eine gemerkte, etwa „SDTM AE (adverse events)“</translation>
    </message>
    <message>
        <source>a template that says which column is what</source>
        <translation>eine Vorlage, die sagt, welche Spalte was ist</translation>
    </message>
    <message>
        <source>ask for a password without which the PDF does not open</source>
        <translation>nach einem Passwort fragen, ohne das sich das PDF nicht öffnet</translation>
    </message>
    <message>
        <source>ask for the password of the PDF</source>
        <translation>nach dem Passwort des PDF fragen</translation>
    </message>
    <message>
        <source>bring a CSV or Excel table into a study: all of it in one save, or nothing</source>
        <translation>eine CSV- oder Excel-Tabelle in eine Studie bringen: alles in einem Vorgang, oder nichts</translation>
    </message>
    <message>
        <source>calculators</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>close a dose when P(rate above target) exceeds this, 0.95</source>
        <translation>eine Dosis schließen, wenn P(Rate über dem Ziel) dies überschreitet, 0.95</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>compare a study with its audit trail and list what is missing or odd in it</source>
        <translation>eine Studie mit ihrem Audit-Trail vergleichen und auflisten, was fehlt oder auffällt</translation>
    </message>
    <message>
        <source>compute tables with our own rules, to check our numbers</source>
        <translation>Tabellen mit unseren eigenen Regeln berechnen, um unsere Zahlen zu prüfen</translation>
    </message>
    <message>
        <source>create the demo study, with made-up participants, as a new file</source>
        <translation>die Demostudie mit erfundenen Teilnehmern als neue Datei erstellen</translation>
    </message>
    <message>
        <source>data to this day, such as “15 Aug 2018”; else the newest recorded cut-off</source>
        <translation>Daten bis zu diesem Tag, etwa „15 Aug 2018“; sonst der neueste erfasste Datenschnitt</translation>
    </message>
    <message>
        <source>folder for your settings, drafts and log, instead of the usual one</source>
        <translation>Ordner für Ihre Einstellungen, Entwürfe und das Protokoll, statt des üblichen</translation>
    </message>
    <message>
        <source>folder where the record goes, and whose disk is looked at; best that of the studies</source>
        <translation>Ordner für die Aufzeichnung, dessen Datenträger angesehen wird; am besten der der Studien</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>für wen es ist</translation>
    </message>
    <message>
        <source>import the rows that can be, though others cannot</source>
        <translation>die möglichen Zeilen importieren, obwohl andere es nicht sind</translation>
    </message>
    <message>
        <source>keep how the columns were matched under a name</source>
        <translation>die Zuordnung der Spalten unter einem Namen merken</translation>
    </message>
    <message>
        <source>language of the words and of what is written, instead of the one in the settings</source>
        <translation>Sprache der Texte und der Ausgaben statt der aus den Einstellungen</translation>
    </message>
    <message>
        <source>least participants before a dose is closed</source>
        <translation>Mindestzahl an Teilnehmern, bevor eine Dosis geschlossen wird</translation>
    </message>
    <message>
        <source>let the study grade by this version: 4.03, 5.0 or 6.0</source>
        <translation>die Studie nach dieser Version graduieren lassen: 4.03, 5.0 oder 6.0</translation>
    </message>
    <message>
        <source>letters or names of the sections in their order; else those the study keeps</source>
        <translation>Buchstaben oder Namen der Abschnitte in ihrer Reihenfolge; sonst die der Studie</translation>
    </message>
    <message>
        <source>load the CTCAE grade texts from a workbook as the NCI publishes it</source>
        <translation>die CTCAE-Gradtexte aus einer Arbeitsmappe laden, wie das NCI sie veröffentlicht</translation>
    </message>
    <message>
        <source>make a verified copy of a study</source>
        <translation>eine geprüfte Kopie einer Studie erstellen</translation>
    </message>
    <message>
        <source>make the manual as a PDF, with pictures of the program as it is now</source>
        <translation>das Handbuch als PDF erstellen, mit Bildern des Programms, wie es jetzt ist</translation>
    </message>
    <message>
        <source>mark the report as final instead of draft</source>
        <translation>den Bericht als endgültig statt als Entwurf kennzeichnen</translation>
    </message>
    <message>
        <source>most participants, 18</source>
        <translation>höchste Teilnehmerzahl, 18</translation>
    </message>
    <message>
        <source>most participants, 30</source>
        <translation>höchste Teilnehmerzahl, 30</translation>
    </message>
    <message>
        <source>number of the cohort under review; else the one of the cut-off</source>
        <translation>Nummer der Kohorte in Begutachtung; sonst die des Datenschnitts</translation>
    </message>
    <message>
        <source>only say what would be imported</source>
        <translation>nur sagen, was importiert würde</translation>
    </message>
    <message>
        <source>participant numbers and study days only, no dates and no free text</source>
        <translation>nur Teilnehmernummern und Studientage, keine Daten und kein Freitext</translation>
    </message>
    <message>
        <source>print every section there is</source>
        <translation>jeden vorhandenen Abschnitt drucken</translation>
    </message>
    <message>
        <source>print the CDISC name of each field</source>
        <translation>den CDISC-Namen jedes Felds drucken</translation>
    </message>
    <message>
        <source>print the free text in a de-identified report: somebody has read and cleared it</source>
        <translation>den Freitext in einem de-identifizierten Bericht drucken: Jemand hat ihn gelesen und freigegeben</translation>
    </message>
    <message>
        <source>prove this installation: every check with its known answer, as a PDF to sign and JSON</source>
        <translation>diese Installation nachweisen: jede Prüfung mit bekannter Antwort, als PDF zum Unterschreiben und JSON</translation>
    </message>
    <message>
        <source>save a picture of every page of the program, without a screen</source>
        <translation>ein Bild jeder Seite des Programms speichern, ohne Bildschirm</translation>
    </message>
    <message>
        <source>save the figures of a study as pictures</source>
        <translation>die Abbildungen einer Studie als Bilder speichern</translation>
    </message>
    <message>
        <source>say whether a PDF was made from a study file, by laying it out again</source>
        <translation>sagen, ob ein PDF aus einer Studiendatei erstellt wurde, indem es neu gesetzt wird</translation>
    </message>
    <message>
        <source>seed, instead of the plan&apos;s</source>
        <translation>Startwert, statt dem des Plans</translation>
    </message>
    <message>
        <source>sheet of a workbook; else the first</source>
        <translation>Blatt einer Arbeitsmappe; sonst das erste</translation>
    </message>
    <message>
        <source>simulate designs of a trial over scenarios, and write how each of them does</source>
        <translation>Designs einer Studie über Szenarien simulieren und schreiben, wie sich jedes verhält</translation>
    </message>
    <message>
        <source>simulated trials, instead of the plan&apos;s</source>
        <translation>simulierte Studien, statt der des Plans</translation>
    </message>
    <message>
        <source>some of them, by the names of their files</source>
        <translation>einige davon, nach den Namen ihrer Dateien</translation>
    </message>
    <message>
        <source>take the events along whose term and grade the version has; grades stay</source>
        <translation>die Ereignisse mitnehmen, deren Begriff und Grad die Version hat; Grade bleiben</translation>
    </message>
    <message>
        <source>target DLT rate, such as 0.3</source>
        <translation>Ziel-DLT-Rate, etwa 0.3</translation>
    </message>
    <message>
        <source>target interval above the target, 0.05 (not with BOIN)</source>
        <translation>Zielintervall über dem Ziel, 0.05 (nicht mit BOIN)</translation>
    </message>
    <message>
        <source>target interval below the target, 0.05 (not with BOIN)</source>
        <translation>Zielintervall unter dem Ziel, 0.05 (nicht mit BOIN)</translation>
    </message>
    <message>
        <source>tell what another CTCAE version does to each event, and change to it</source>
        <translation>sagen, was eine andere CTCAE-Version mit jedem Ereignis macht, und zu ihr wechseln</translation>
    </message>
    <message>
        <source>the CSV or Excel file</source>
        <translation>die CSV- oder Excel-Datei</translation>
    </message>
    <message>
        <source>the PDF to write</source>
        <translation>das zu schreibende PDF</translation>
    </message>
    <message>
        <source>the file to compute</source>
        <translation>die zu berechnende Datei</translation>
    </message>
    <message>
        <source>the file to create</source>
        <translation>die zu erstellende Datei</translation>
    </message>
    <message>
        <source>the file to write: .pdf, .csv or .xlsx</source>
        <translation>die zu schreibende Datei: .pdf, .csv oder .xlsx</translation>
    </message>
    <message>
        <source>the file to write: .xlsx, or .zip for CSV files</source>
        <translation>die zu schreibende Datei: .xlsx, oder .zip für CSV-Dateien</translation>
    </message>
    <message>
        <source>the new file</source>
        <translation>die neue Datei</translation>
    </message>
    <message>
        <source>the number of the follow-up; without it the initial report</source>
        <translation>die Nummer der Folgemeldung; ohne sie die Erstmeldung</translation>
    </message>
    <message>
        <source>the open report for the sponsor: nothing of a single cohort or participant</source>
        <translation>der offene Bericht für den Sponsor: nichts über einzelne Kohorten oder Teilnehmer</translation>
    </message>
    <message>
        <source>the plan, a JSON file</source>
        <translation>der Plan, eine JSON-Datei</translation>
    </message>
    <message>
        <source>the quick-reference card of one page instead</source>
        <translation>stattdessen die einseitige Kurzübersicht</translation>
    </message>
    <message>
        <source>the safety summary</source>
        <translation>der Sicherheitsbericht</translation>
    </message>
    <message>
        <source>the study file</source>
        <translation>die Studiendatei</translation>
    </message>
    <message>
        <source>the term of the event; needed where several events were reported</source>
        <translation>der Begriff des Ereignisses; nötig, wo mehrere gemeldet wurden</translation>
    </message>
    <message>
        <source>the workbook</source>
        <translation>die Arbeitsmappe</translation>
    </message>
    <message>
        <source>time that the pages carry, in UTC, such as “20 Aug 2018 09:14”</source>
        <translation>Zeit, die die Seiten tragen, in UTC, etwa „20 Aug 2018 09:14“</translation>
    </message>
    <message>
        <source>what its rows are, such as adverse_event or result</source>
        <translation>was ihre Zeilen sind, etwa adverse_event oder result</translation>
    </message>
    <message>
        <source>where the PDF goes</source>
        <translation>wohin das PDF kommt</translation>
    </message>
    <message>
        <source>where the rejected cells are listed</source>
        <translation>wo die abgelehnten Zellen aufgelistet werden</translation>
    </message>
    <message>
        <source>where the result goes</source>
        <translation>wohin das Ergebnis kommt</translation>
    </message>
    <message>
        <source>where the results go; the ending .csv or .pdf says as what</source>
        <translation>wohin die Ergebnisse kommen; die Endung .csv oder .pdf sagt, als was</translation>
    </message>
    <message>
        <source>where they go</source>
        <translation>wohin sie kommen</translation>
    </message>
    <message>
        <source>whose event it was</source>
        <translation>wessen Ereignis es war</translation>
    </message>
    <message>
        <source>whose records; without it the forms are blank</source>
        <translation>wessen Datensätze; ohne dies sind die Bögen leer</translation>
    </message>
    <message>
        <source>write all records as an Excel workbook or as CSV files, for analysis</source>
        <translation>alle Datensätze als Excel-Arbeitsmappe oder CSV-Dateien schreiben, zur Analyse</translation>
    </message>
    <message>
        <source>write the DMC safety summary of a study as a PDF</source>
        <translation>den DMC-Sicherheitsbericht einer Studie als PDF schreiben</translation>
    </message>
    <message>
        <source>write the decision page of the DMC safety summary as slides, a PDF</source>
        <translation>die Entscheidungsseite des DMC-Sicherheitsberichts als Folien schreiben, ein PDF</translation>
    </message>
    <message>
        <source>write the form of a serious adverse event as a PDF</source>
        <translation>das Formular eines schwerwiegenden unerwünschten Ereignisses als PDF schreiben</translation>
    </message>
    <message>
        <source>write the forms as a PDF: blank, or those of one participant as filled in</source>
        <translation>die Bögen als PDF schreiben: leer, oder die eines Teilnehmers, ausgefüllt</translation>
    </message>
    <message>
        <source>write the tables of the DMC safety summary as an Excel workbook or as CSV files</source>
        <translation>die Tabellen des DMC-Sicherheitsberichts als Excel-Arbeitsmappe oder CSV-Dateien schreiben</translation>
    </message>
    <message>
        <source>write what each exported column means</source>
        <translation>schreiben, was jede exportierte Spalte bedeutet</translation>
    </message>
    <message>
        <source>{event} Perhaps: {terms}.</source>
        <translation>{event} Vielleicht: {terms}.</translation>
    </message>
    <message>
        <source>{failed} of {total} checks failed. Do not use this installation for a study.</source>
        <translation>{failed} von {total} Prüfungen nicht bestanden. Verwenden Sie diese Installation für keine Studie.</translation>
    </message>
    <message>
        <source>{file} could not be read ({cause}). Nothing was loaded.</source>
        <translation>{file} konnte nicht gelesen werden ({cause}). Es wurde nichts geladen.</translation>
    </message>
    <message>
        <source>{file} is damaged or was altered outside Dosebook:</source>
        <translation>{file} ist beschädigt oder wurde außerhalb von Dosebook verändert:</translation>
    </message>
    <message>
        <source>{file} is sound: {records} records agree with {rows} entries of its audit trail.</source>
        <translation>{file} ist in Ordnung: {records} Datensätze stimmen mit {rows} Einträgen des Audit-Trails überein.</translation>
    </message>
    <message>
        <source>{file}: {rows} rows, {good} can be imported, {warnings} warnings.</source>
        <translation>{file}: {rows} Zeilen, {good} importierbar, {warnings} Warnungen.</translation>
    </message>
    <message>
        <source>{help}. Columns needed: {columns}.</source>
        <translation>{help}. Nötige Spalten: {columns}.</translation>
    </message>
    <message>
        <source>{percent} % of the trials</source>
        <translation>{percent} % der Studien</translation>
    </message>
    <message>
        <source>λe, λd and the boundaries of BOIN as counts (CSV)</source>
        <translation>λe, λd und die Grenzen von BOIN als Anzahlen (CSV)</translation>
    </message>
    <message>
        <source>“{file}” is neither a file nor a command. Type “dosebook --help” to see the commands.</source>
        <translation>„{file}“ ist weder eine Datei noch ein Befehl. Tippen Sie „dosebook --help“, um die Befehle zu sehen.</translation>
    </message>
    <message>
        <source>“{text}” can mean {first} or {second}. Write the month as a word.</source>
        <translation>„{text}“ kann {first} oder {second} bedeuten. Schreiben Sie den Monat als Wort.</translation>
    </message>
    <message>
        <source>“{text}” is no moment. Write a day and a time in UTC: 20 Aug 2018 09:14.</source>
        <translation>„{text}“ ist kein Zeitpunkt. Schreiben Sie Tag und Uhrzeit in UTC: 20 Aug 2018 09:14.</translation>
    </message>
    <message>
        <source>“{text}” is no single day. Write day, month and year: 12 Aug 2018.</source>
        <translation>„{text}“ ist kein einzelner Tag. Schreiben Sie Tag, Monat und Jahr: 12 Aug 2018.</translation>
    </message>
</context>
<context>
    <name>code</name>
    <message>
        <source>/µL</source>
        <translation>/µL</translation>
    </message>
    <message>
        <source>3+3</source>
        <translation>3+3</translation>
    </message>
    <message>
        <source>ALT</source>
        <translation>ALT</translation>
    </message>
    <message>
        <source>AST</source>
        <translation>AST</translation>
    </message>
    <message>
        <source>Accepted as recorded</source>
        <translation>Akzeptiert wie erfasst</translation>
    </message>
    <message>
        <source>Adverse event</source>
        <translation>Unerwünschtes Ereignis</translation>
    </message>
    <message>
        <source>Adverse event or low counts</source>
        <translation>Unerwünschtes Ereignis oder niedrige Werte</translation>
    </message>
    <message>
        <source>Adverse events asked</source>
        <translation>Unerwünschte Ereignisse erfragt</translation>
    </message>
    <message>
        <source>Albumin</source>
        <translation>Albumin</translation>
    </message>
    <message>
        <source>Alkaline phosphatase</source>
        <translation>Alkalische Phosphatase</translation>
    </message>
    <message>
        <source>All but blood counts</source>
        <translation>Alle außer Blutbildwerten</translation>
    </message>
    <message>
        <source>All participants of the study</source>
        <translation>Alle Teilnehmer der Studie</translation>
    </message>
    <message>
        <source>American Indian or Alaska Native</source>
        <translation>Indigen aus Amerika oder Alaska</translation>
    </message>
    <message>
        <source>Amylase</source>
        <translation>Amylase</translation>
    </message>
    <message>
        <source>Answer to a query</source>
        <translation>Antwort auf eine Rückfrage</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Antibiotic or antiviral</source>
        <translation>Antibiotikum oder Virostatikum</translation>
    </message>
    <message>
        <source>Anticoagulant</source>
        <translation>Antikoagulans</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>Jedes Ereignis</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Are the symptoms moderate or severe?</source>
        <translation>Sind die Symptome mäßig oder schwer?</translation>
    </message>
    <message>
        <source>Are there physiological consequences?</source>
        <translation>Gibt es physiologische Folgen?</translation>
    </message>
    <message>
        <source>Are there symptoms, or is an intervention indicated?</source>
        <translation>Gibt es Symptome, oder ist eine Intervention angezeigt?</translation>
    </message>
    <message>
        <source>Are there symptoms?</source>
        <translation>Gibt es Symptome?</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Bei Bedarf</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Asian</source>
        <translation>Asiatisch</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <source>BOIN</source>
        <translation>BOIN</translation>
    </message>
    <message>
        <source>Bayesian logistic regression with overdose control</source>
        <translation>Bayessche logistische Regression mit Überdosierungskontrolle</translation>
    </message>
    <message>
        <source>Before a procedure</source>
        <translation>Vor einem Eingriff</translation>
    </message>
    <message>
        <source>Beta-2 microglobulin</source>
        <translation>Beta-2-Mikroglobulin</translation>
    </message>
    <message>
        <source>Bicarbonate</source>
        <translation>Bicarbonat</translation>
    </message>
    <message>
        <source>Bilirubin</source>
        <translation>Bilirubin</translation>
    </message>
    <message>
        <source>Black or African American</source>
        <translation>Schwarz oder afroamerikanisch</translation>
    </message>
    <message>
        <source>Bleeding</source>
        <translation>Blutung</translation>
    </message>
    <message>
        <source>Blood counts</source>
        <translation>Blutbild</translation>
    </message>
    <message>
        <source>Blood pH</source>
        <translation>Blut-pH</translation>
    </message>
    <message>
        <source>Boyd</source>
        <translation>Boyd</translation>
    </message>
    <message>
        <source>C-reactive protein</source>
        <translation>C-reaktives Protein</translation>
    </message>
    <message>
        <source>CD4 lymphocytes</source>
        <translation>CD4-Lymphozyten</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>CTCAE 4.03</source>
        <translation>CTCAE 4.03</translation>
    </message>
    <message>
        <source>CTCAE 5.0</source>
        <translation>CTCAE 5.0</translation>
    </message>
    <message>
        <source>CTCAE 6.0</source>
        <translation>CTCAE 6.0</translation>
    </message>
    <message>
        <source>CTEP, five levels (unrelated to definite)</source>
        <translation>CTEP, fünf Stufen (ohne Zusammenhang bis gesichert)</translation>
    </message>
    <message>
        <source>Calcium, corrected for albumin</source>
        <translation>Calcium, albuminkorrigiert</translation>
    </message>
    <message>
        <source>Calcium, ionised</source>
        <translation>Calcium, ionisiert</translation>
    </message>
    <message>
        <source>Calcium, total</source>
        <translation>Calcium, gesamt</translation>
    </message>
    <message>
        <source>Cannot determine</source>
        <translation>Nicht feststellbar</translation>
    </message>
    <message>
        <source>Chemistry</source>
        <translation>Klinische Chemie</translation>
    </message>
    <message>
        <source>Cholesterol</source>
        <translation>Cholesterin</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Closed to enrolment</source>
        <translation>Für Einschluss geschlossen</translation>
    </message>
    <message>
        <source>Coagulation</source>
        <translation>Gerinnung</translation>
    </message>
    <message>
        <source>Complete response (CR)</source>
        <translation>Komplette Remission (CR)</translation>
    </message>
    <message>
        <source>Completed the study</source>
        <translation>Studie abgeschlossen</translation>
    </message>
    <message>
        <source>Congenital anomaly</source>
        <translation>Angeborene Anomalie</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>Kontinuierlich</translation>
    </message>
    <message>
        <source>Creatine kinase (CPK)</source>
        <translation>Kreatinkinase (CPK)</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>Kreatinin</translation>
    </message>
    <message>
        <source>Creatinine clearance</source>
        <translation>Kreatinin-Clearance</translation>
    </message>
    <message>
        <source>De-escalate to the stated regimen</source>
        <translation>Auf das genannte Schema deeskalieren</translation>
    </message>
    <message>
        <source>Death not due to the disease</source>
        <translation>Tod nicht durch die Krankheit</translation>
    </message>
    <message>
        <source>Decay correction of the label</source>
        <translation>Zerfallskorrektur der Deklaration</translation>
    </message>
    <message>
        <source>Decided otherwise</source>
        <translation>Anders entschieden</translation>
    </message>
    <message>
        <source>Decision table of the protocol</source>
        <translation>Entscheidungstabelle des Prüfplans</translation>
    </message>
    <message>
        <source>Declined by the participant</source>
        <translation>Vom Teilnehmer abgelehnt</translation>
    </message>
    <message>
        <source>Definite</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Verzögert</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Direct measurement</source>
        <translation>Direkte Messung</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Behinderung</translation>
    </message>
    <message>
        <source>Disappeared</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Disease under study</source>
        <translation>Untersuchte Krankheit</translation>
    </message>
    <message>
        <source>Do two separate ECGs show it?</source>
        <translation>Zeigen es zwei getrennte EKGs?</translation>
    </message>
    <message>
        <source>Does the fall from baseline count, the value being abnormal?</source>
        <translation>Zählt der Abfall vom Ausgangswert, wenn der Wert abnormal ist?</translation>
    </message>
    <message>
        <source>Does the multiple of a baseline below normal count?</source>
        <translation>Zählt das Vielfache eines Ausgangswerts unter dem Normalbereich?</translation>
    </message>
    <message>
        <source>Dose increased</source>
        <translation>Dosis erhöht</translation>
    </message>
    <message>
        <source>Dose not changed</source>
        <translation>Dosis unverändert</translation>
    </message>
    <message>
        <source>Dose reduced</source>
        <translation>Dosis verringert</translation>
    </message>
    <message>
        <source>Dosing</source>
        <translation>Dosierung</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Drug supply</source>
        <translation>Arzneimittelversorgung</translation>
    </message>
    <message>
        <source>Du Bois</source>
        <translation>Du Bois</translation>
    </message>
    <message>
        <source>ECG</source>
        <translation>EKG</translation>
    </message>
    <message>
        <source>ECOG status</source>
        <translation>ECOG-Status</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Eignung</translation>
    </message>
    <message>
        <source>Empiric (power)</source>
        <translation>Empirisch (Potenz)</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Einschluss</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Doppelt eingegeben</translation>
    </message>
    <message>
        <source>Eosinophils</source>
        <translation>Eosinophile</translation>
    </message>
    <message>
        <source>Error in dosing</source>
        <translation>Dosierungsfehler</translation>
    </message>
    <message>
        <source>Erythropoietin</source>
        <translation>Erythropoetin</translation>
    </message>
    <message>
        <source>Escalate to the stated regimen</source>
        <translation>Auf genanntes Schema eskalieren</translation>
    </message>
    <message>
        <source>Evaluable</source>
        <translation>Auswertbar</translation>
    </message>
    <message>
        <source>Event of a grade or higher</source>
        <translation>Ereignis ab einem Grad</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>Alle vier Wochen</translation>
    </message>
    <message>
        <source>Every other day</source>
        <translation>Jeden zweiten Tag</translation>
    </message>
    <message>
        <source>Every three weeks</source>
        <translation>Alle drei Wochen</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Alle zwei Wochen</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Expand the same dose</source>
        <translation>Bei derselben Dosis erweitern</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>Tödlich</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Ferritin</source>
        <translation>Ferritin</translation>
    </message>
    <message>
        <source>Fibrinogen</source>
        <translation>Fibrinogen</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>First fraction</source>
        <translation>Erste Fraktion</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Folgemeldung</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Befolgt</translation>
    </message>
    <message>
        <source>Followed the recommendation</source>
        <translation>Der Empfehlung gefolgt</translation>
    </message>
    <message>
        <source>Forgotten by the site</source>
        <translation>Vom Zentrum vergessen</translation>
    </message>
    <message>
        <source>Four times a day</source>
        <translation>Viermal täglich</translation>
    </message>
    <message>
        <source>Fraction delayed or omitted for toxicity</source>
        <translation>Fraktion wegen Toxizität verzögert oder ausgelassen</translation>
    </message>
    <message>
        <source>Free T4</source>
        <translation>Freies T4</translation>
    </message>
    <message>
        <source>Free kappa light chains</source>
        <translation>Freie Kappa-Leichtketten</translation>
    </message>
    <message>
        <source>Free lambda light chains</source>
        <translation>Freie Lambda-Leichtketten</translation>
    </message>
    <message>
        <source>Free light chains only</source>
        <translation>Nur freie Leichtketten</translation>
    </message>
    <message>
        <source>Fujimoto</source>
        <translation>Fujimoto</translation>
    </message>
    <message>
        <source>GGT</source>
        <translation>GGT</translation>
    </message>
    <message>
        <source>Gehan-George</source>
        <translation>Gehan-George</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Glucose</source>
        <translation>Glukose</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Grade despite optimal care</source>
        <translation>Grad trotz optimaler Versorgung</translation>
    </message>
    <message>
        <source>Grade for longer than some days</source>
        <translation>Grad länger als einige Tage</translation>
    </message>
    <message>
        <source>Grade with a complication</source>
        <translation>Grad mit einer Komplikation</translation>
    </message>
    <message>
        <source>Growth factor (G-CSF)</source>
        <translation>Wachstumsfaktor (G-CSF)</translation>
    </message>
    <message>
        <source>HDL cholesterol</source>
        <translation>HDL-Cholesterin</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation>Hämoglobin</translation>
    </message>
    <message>
        <source>Haptoglobin</source>
        <translation>Haptoglobin</translation>
    </message>
    <message>
        <source>Haycock</source>
        <translation>Haycock</translation>
    </message>
    <message>
        <source>Highest single fraction, as planned</source>
        <translation>Höchste Einzelfraktion, wie geplant</translation>
    </message>
    <message>
        <source>Hispanic or Latino</source>
        <translation>Hispanisch oder Latino</translation>
    </message>
    <message>
        <source>Hospital admission or longer stay</source>
        <translation>Stationäre Aufnahme oder deren Verlängerung</translation>
    </message>
    <message>
        <source>How far does the value lie beyond the limit of measuring?</source>
        <translation>Wie weit liegt der Wert jenseits der Messgrenze?</translation>
    </message>
    <message>
        <source>ICH style, four levels (not related to related)</source>
        <translation>Nach ICH, vier Stufen (kein Zusammenhang bis Zusammenhang)</translation>
    </message>
    <message>
        <source>INR</source>
        <translation>INR</translation>
    </message>
    <message>
        <source>ISS I</source>
        <translation>ISS I</translation>
    </message>
    <message>
        <source>ISS II</source>
        <translation>ISS II</translation>
    </message>
    <message>
        <source>ISS III</source>
        <translation>ISS III</translation>
    </message>
    <message>
        <source>IgA</source>
        <translation>IgA</translation>
    </message>
    <message>
        <source>IgG</source>
        <translation>IgG</translation>
    </message>
    <message>
        <source>IgM</source>
        <translation>IgM</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Bildgebung</translation>
    </message>
    <message>
        <source>Increased</source>
        <translation>Erhöht</translation>
    </message>
    <message>
        <source>Independent assessor</source>
        <translation>Unabhängiger Bewerter</translation>
    </message>
    <message>
        <source>Infusion slowed</source>
        <translation>Infusion verlangsamt</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Erstmeldung</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Interrupted or delayed</source>
        <translation>Unterbrochen oder verzögert</translation>
    </message>
    <message>
        <source>Intersex</source>
        <translation>Intergeschlechtlich</translation>
    </message>
    <message>
        <source>Into the tumour</source>
        <translation>Intratumoral</translation>
    </message>
    <message>
        <source>Intra-arterial</source>
        <translation>Intraarteriell</translation>
    </message>
    <message>
        <source>Intramuscular</source>
        <translation>Intramuskulär</translation>
    </message>
    <message>
        <source>Intrathecal</source>
        <translation>Intrathekal</translation>
    </message>
    <message>
        <source>Intravenous</source>
        <translation>Intravenös</translation>
    </message>
    <message>
        <source>Investigator</source>
        <translation>Prüfarzt</translation>
    </message>
    <message>
        <source>Is a transfusion indicated?</source>
        <translation>Ist eine Transfusion angezeigt?</translation>
    </message>
    <message>
        <source>Is an anticoagulant being taken?</source>
        <translation>Wird ein Antikoagulans eingenommen?</translation>
    </message>
    <message>
        <source>Is hospital admission indicated?</source>
        <translation>Ist eine stationäre Aufnahme angezeigt?</translation>
    </message>
    <message>
        <source>Is there bleeding?</source>
        <translation>Gibt es eine Blutung?</translation>
    </message>
    <message>
        <source>Is there torsade de pointes or another serious arrhythmia?</source>
        <translation>Gibt es Torsade de pointes oder eine andere schwerwiegende Arrhythmie?</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>LDH</source>
        <translation>LDH</translation>
    </message>
    <message>
        <source>LDL cholesterol</source>
        <translation>LDL-Cholesterin</translation>
    </message>
    <message>
        <source>Laboratory value against baseline</source>
        <translation>Laborwert gegen Ausgangswert</translation>
    </message>
    <message>
        <source>Last fraction</source>
        <translation>Letzte Fraktion</translation>
    </message>
    <message>
        <source>Life-threatening</source>
        <translation>Lebensbedrohlich</translation>
    </message>
    <message>
        <source>Lipase</source>
        <translation>Lipase</translation>
    </message>
    <message>
        <source>Logistic</source>
        <translation>Logistisch</translation>
    </message>
    <message>
        <source>Lost to follow-up</source>
        <translation>Nicht mehr erreichbar</translation>
    </message>
    <message>
        <source>Low count, no bleeding</source>
        <translation>Niedriger Wert, keine Blutung</translation>
    </message>
    <message>
        <source>Lymphocytes</source>
        <translation>Lymphozyten</translation>
    </message>
    <message>
        <source>MBq</source>
        <translation>MBq</translation>
    </message>
    <message>
        <source>Magnesium</source>
        <translation>Magnesium</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Marrow</source>
        <translation>Knochenmark</translation>
    </message>
    <message>
        <source>Mean total amount given</source>
        <translation>Mittlere gegebene Gesamtmenge</translation>
    </message>
    <message>
        <source>Medication asked</source>
        <translation>Medikation erfragt</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Männer</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Minimal response (MR)</source>
        <translation>Minimales Ansprechen (MR)</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Modify the protocol</source>
        <translation>Prüfplan ändern</translation>
    </message>
    <message>
        <source>Monocytes</source>
        <translation>Monozyten</translation>
    </message>
    <message>
        <source>Mosteller</source>
        <translation>Mosteller</translation>
    </message>
    <message>
        <source>Myeloma marker</source>
        <translation>Myelommarker</translation>
    </message>
    <message>
        <source>Native Hawaiian or other Pacific Islander</source>
        <translation>Indigen aus Hawaii oder von anderer Pazifikinsel</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>Neither smaller nor larger by that much</source>
        <translation>Weder so viel kleiner noch so viel größer</translation>
    </message>
    <message>
        <source>Neutrophils</source>
        <translation>Neutrophile</translation>
    </message>
    <message>
        <source>Never dosed</source>
        <translation>Nie eine Dosis erhalten</translation>
    </message>
    <message>
        <source>New information from the source</source>
        <translation>Neue Information aus der Quelle</translation>
    </message>
    <message>
        <source>New, or larger by 50 % or more</source>
        <translation>Neu oder um 50 % oder mehr größer</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Nicht mehr nötig</translation>
    </message>
    <message>
        <source>No, only with symptoms or treatment</source>
        <translation>Nein, nur mit Symptomen oder Behandlung</translation>
    </message>
    <message>
        <source>None, also at baseline</source>
        <translation>Keine, auch nicht zu Beginn</translation>
    </message>
    <message>
        <source>Not Hispanic or Latino</source>
        <translation>Nicht hispanisch/Latino</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erfolgt</translation>
    </message>
    <message>
        <source>Not evaluable</source>
        <translation>Nicht auswertbar</translation>
    </message>
    <message>
        <source>Not evaluable (NE)</source>
        <translation>Nicht auswertbar (NE)</translation>
    </message>
    <message>
        <source>Not looked for</source>
        <translation>Nicht gesucht</translation>
    </message>
    <message>
        <source>Not measurable</source>
        <translation>Nicht messbar</translation>
    </message>
    <message>
        <source>Not recovered</source>
        <translation>Nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>Not related</source>
        <translation>Kein Zusammenhang</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Not yet given</source>
        <translation>Noch nicht gegeben</translation>
    </message>
    <message>
        <source>Not yet judged</source>
        <translation>Noch nicht beurteilt</translation>
    </message>
    <message>
        <source>Nullification</source>
        <translation>Annullierung</translation>
    </message>
    <message>
        <source>Omitted</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal täglich</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open to enrolment</source>
        <translation>Offen für Einschluss</translation>
    </message>
    <message>
        <source>Oral</source>
        <translation>Oral</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Other frequency</source>
        <translation>Andere Häufigkeit</translation>
    </message>
    <message>
        <source>Other important medical event</source>
        <translation>Anderes medizinisch bedeutsames Ereignis</translation>
    </message>
    <message>
        <source>Other or not staged</source>
        <translation>Anderes oder kein Stadium</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>Anderes Produkt</translation>
    </message>
    <message>
        <source>Other route</source>
        <translation>Anderer Weg</translation>
    </message>
    <message>
        <source>Packed red cells</source>
        <translation>Erythrozytenkonzentrat</translation>
    </message>
    <message>
        <source>Partial response (PR)</source>
        <translation>Partielle Remission (PR)</translation>
    </message>
    <message>
        <source>Participant&apos;s wish</source>
        <translation>Wunsch des Teilnehmers</translation>
    </message>
    <message>
        <source>Participants of one site only</source>
        <translation>Teilnehmer nur eines Zentrums</translation>
    </message>
    <message>
        <source>Persistent grade 2</source>
        <translation>Anhaltender Grad 2</translation>
    </message>
    <message>
        <source>Phase 1</source>
        <translation>Phase 1</translation>
    </message>
    <message>
        <source>Phase 1/2</source>
        <translation>Phase 1/2</translation>
    </message>
    <message>
        <source>Phase 1a</source>
        <translation>Phase 1a</translation>
    </message>
    <message>
        <source>Phase 1b</source>
        <translation>Phase 1b</translation>
    </message>
    <message>
        <source>Phosphate</source>
        <translation>Phosphat</translation>
    </message>
    <message>
        <source>Physical examination</source>
        <translation>Körperliche Untersuchung</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Plasma</source>
        <translation>Plasma</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>Thrombozyten</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Possibly related</source>
        <translation>Zusammenhang möglich</translation>
    </message>
    <message>
        <source>Potassium</source>
        <translation>Kalium</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Procedure planned before the study</source>
        <translation>Vor der Studie geplanter Eingriff</translation>
    </message>
    <message>
        <source>Progressive disease</source>
        <translation>Krankheitsprogression</translation>
    </message>
    <message>
        <source>Progressive disease (PD)</source>
        <translation>Progrediente Erkrankung (PD)</translation>
    </message>
    <message>
        <source>Prohibited medication</source>
        <translation>Verbotene Medikation</translation>
    </message>
    <message>
        <source>Reassessed by the investigator</source>
        <translation>Vom Prüfarzt neu bewertet</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Recovered with sequelae</source>
        <translation>Wiederhergestellt mit Folgeschäden</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>In Besserung</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Verringert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Mit Zusammenhang</translation>
    </message>
    <message>
        <source>Repeat the same dose</source>
        <translation>Dieselbe Dosis wiederholen</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ansprechen</translation>
    </message>
    <message>
        <source>Resulted in death</source>
        <translation>Führte zum Tod</translation>
    </message>
    <message>
        <source>Rolling six</source>
        <translation>Rolling Six</translation>
    </message>
    <message>
        <source>Safe and tolerated</source>
        <translation>Sicher und verträglich</translation>
    </message>
    <message>
        <source>Sample lost or unfit</source>
        <translation>Probe verloren oder unbrauchbar</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>Terminplanung</translation>
    </message>
    <message>
        <source>Seriousness</source>
        <translation>Einstufung als SUE</translation>
    </message>
    <message>
        <source>Serum M-protein</source>
        <translation>Serum-M-Protein</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Smaller by 25 to 49 %</source>
        <translation>Um 25 bis 49 % kleiner</translation>
    </message>
    <message>
        <source>Smaller by 50 % or more</source>
        <translation>Um 50 % oder mehr kleiner</translation>
    </message>
    <message>
        <source>Sodium</source>
        <translation>Natrium</translation>
    </message>
    <message>
        <source>Stable disease (SD)</source>
        <translation>Stabile Erkrankung (SD)</translation>
    </message>
    <message>
        <source>Steroid</source>
        <translation>Steroid</translation>
    </message>
    <message>
        <source>Stop the study</source>
        <translation>Studie beenden</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Stopped: adverse event</source>
        <translation>Abbruch: unerwünschtes Ereignis</translation>
    </message>
    <message>
        <source>Stopped: death</source>
        <translation>Abbruch: Tod</translation>
    </message>
    <message>
        <source>Stopped: lack of efficacy</source>
        <translation>Abbruch: fehlende Wirksamkeit</translation>
    </message>
    <message>
        <source>Stopped: physician&apos;s decision</source>
        <translation>Abbruch: ärztliche Entscheidung</translation>
    </message>
    <message>
        <source>Stopped: progressive disease</source>
        <translation>Abbruch: Krankheitsprogression</translation>
    </message>
    <message>
        <source>Stopped: protocol deviation</source>
        <translation>Abbruch: Prüfplanabweichung</translation>
    </message>
    <message>
        <source>Stringent complete response (sCR)</source>
        <translation>Stringente komplette Remission (sCR)</translation>
    </message>
    <message>
        <source>Study ended by the sponsor</source>
        <translation>Studie vom Sponsor beendet</translation>
    </message>
    <message>
        <source>Study treatment</source>
        <translation>Studienbehandlung</translation>
    </message>
    <message>
        <source>Study treatment stopped</source>
        <translation>Studienbehandlung abgesetzt</translation>
    </message>
    <message>
        <source>Subcutaneous</source>
        <translation>Subkutan</translation>
    </message>
    <message>
        <source>Suspend enrolment</source>
        <translation>Einschluss aussetzen</translation>
    </message>
    <message>
        <source>Symptoms of anaemia</source>
        <translation>Symptome der Anämie</translation>
    </message>
    <message>
        <source>TITE-BOIN (with pending participants)</source>
        <translation>TITE-BOIN (mit ausstehenden Teilnehmern)</translation>
    </message>
    <message>
        <source>TITE-CRM (with pending participants)</source>
        <translation>TITE-CRM (mit ausstehenden Teilnehmern)</translation>
    </message>
    <message>
        <source>TSH</source>
        <translation>TSH</translation>
    </message>
    <message>
        <source>Takahira</source>
        <translation>Takahira</translation>
    </message>
    <message>
        <source>The disease under study</source>
        <translation>Die untersuchte Krankheit</translation>
    </message>
    <message>
        <source>The terms named</source>
        <translation>Die genannten Begriffe</translation>
    </message>
    <message>
        <source>Three times a day</source>
        <translation>Dreimal täglich</translation>
    </message>
    <message>
        <source>Thrombopoietin agonist</source>
        <translation>Thrombopoetin-Agonist</translation>
    </message>
    <message>
        <source>Through the skin</source>
        <translation>Transdermal</translation>
    </message>
    <message>
        <source>Thyroid</source>
        <translation>Schilddrüse</translation>
    </message>
    <message>
        <source>Thyroid protection</source>
        <translation>Schilddrüsenschutz</translation>
    </message>
    <message>
        <source>To give or watch the study treatment</source>
        <translation>Um die Studienbehandlung zu geben oder zu überwachen</translation>
    </message>
    <message>
        <source>Too unwell</source>
        <translation>Zu schlechter Zustand</translation>
    </message>
    <message>
        <source>Total of all fractions, as planned</source>
        <translation>Summe aller Fraktionen, wie geplant</translation>
    </message>
    <message>
        <source>Total protein</source>
        <translation>Gesamteiweiß</translation>
    </message>
    <message>
        <source>Transcription error</source>
        <translation>Übertragungsfehler</translation>
    </message>
    <message>
        <source>Transfusions within some days</source>
        <translation>Transfusionen innerhalb einiger Tage</translation>
    </message>
    <message>
        <source>Triglycerides</source>
        <translation>Triglyzeride</translation>
    </message>
    <message>
        <source>Twice a day</source>
        <translation>Zweimal täglich</translation>
    </message>
    <message>
        <source>U/L</source>
        <translation>U/L</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>In Begutachtung</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>Unerwartet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Unwahrscheinlich</translation>
    </message>
    <message>
        <source>Unlikely related</source>
        <translation>Zusammenhang unwahrscheinlich</translation>
    </message>
    <message>
        <source>Unrelated</source>
        <translation>Ohne Zusammenhang</translation>
    </message>
    <message>
        <source>Urea nitrogen</source>
        <translation>Harnstoff-Stickstoff</translation>
    </message>
    <message>
        <source>Uric acid</source>
        <translation>Harnsäure</translation>
    </message>
    <message>
        <source>Urine M-protein</source>
        <translation>Urin-M-Protein</translation>
    </message>
    <message>
        <source>Urine M-protein excretion</source>
        <translation>Urin-M-Protein-Ausscheidung</translation>
    </message>
    <message>
        <source>Very good partial response (VGPR)</source>
        <translation>Sehr gute partielle Remission (VGPR)</translation>
    </message>
    <message>
        <source>Visit or assessment</source>
        <translation>Visite, Untersuchung</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation>Vitalzeichen</translation>
    </message>
    <message>
        <source>Was an intervention started?</source>
        <translation>Wurde eine Intervention begonnen?</translation>
    </message>
    <message>
        <source>Was the sample taken fasting?</source>
        <translation>Wurde die Probe nüchtern genommen?</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>White blood cells</source>
        <translation>Leukozyten</translation>
    </message>
    <message>
        <source>Withdrawn by the participant</source>
        <translation>Rückzug durch den Teilnehmer</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Frauen</translation>
    </message>
    <message>
        <source>Wrong participant</source>
        <translation>Falscher Teilnehmer</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, from grade 1</source>
        <translation>Ja, ab Grad 1</translation>
    </message>
    <message>
        <source>Yes, from grade 2</source>
        <translation>Ja, ab Grad 2</translation>
    </message>
    <message>
        <source>Yes, from grade 3</source>
        <translation>Ja, ab Grad 3</translation>
    </message>
    <message>
        <source>Yes, from grade 4</source>
        <translation>Ja, ab Grad 4</translation>
    </message>
    <message>
        <source>aPTT</source>
        <translation>aPTT</translation>
    </message>
    <message>
        <source>beyond the last grade printed; report it under another term</source>
        <translation>jenseits des letzten gedruckten Grades; melden Sie es unter einem anderen Begriff</translation>
    </message>
    <message>
        <source>flat (same for everybody)</source>
        <translation>fix (gleich für alle)</translation>
    </message>
    <message>
        <source>g/L</source>
        <translation>g/L</translation>
    </message>
    <message>
        <source>g/dL</source>
        <translation>g/dL</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>mCi</source>
        <translation>mCi</translation>
    </message>
    <message>
        <source>mEq/L</source>
        <translation>mEq/L</translation>
    </message>
    <message>
        <source>mIU/L</source>
        <translation>mIU/L</translation>
    </message>
    <message>
        <source>mL/min</source>
        <translation>mL/min</translation>
    </message>
    <message>
        <source>mTPI</source>
        <translation>mTPI</translation>
    </message>
    <message>
        <source>mTPI-2</source>
        <translation>mTPI-2</translation>
    </message>
    <message>
        <source>mg</source>
        <translation>mg</translation>
    </message>
    <message>
        <source>mg/24 h</source>
        <translation>mg/24 h</translation>
    </message>
    <message>
        <source>mg/L</source>
        <translation>mg/L</translation>
    </message>
    <message>
        <source>mg/dL</source>
        <translation>mg/dL</translation>
    </message>
    <message>
        <source>mmol/L</source>
        <translation>mmol/L</translation>
    </message>
    <message>
        <source>more than one range of the laboratory could apply</source>
        <translation>mehr als ein Bereich des Labors könnte gelten</translation>
    </message>
    <message>
        <source>ng/dL</source>
        <translation>ng/dL</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>kein Ausgangswert</translation>
    </message>
    <message>
        <source>no lower limit of normal</source>
        <translation>keine untere Normgrenze</translation>
    </message>
    <message>
        <source>no range of this laboratory is recorded for it</source>
        <translation>dafür ist kein Bereich dieses Labors erfasst</translation>
    </message>
    <message>
        <source>no range typed and no laboratory named</source>
        <translation>kein Bereich eingetippt und kein Labor genannt</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>keine Einheit</translation>
    </message>
    <message>
        <source>no upper limit of normal</source>
        <translation>keine obere Normgrenze</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>pH</source>
        <translation>pH</translation>
    </message>
    <message>
        <source>per kg of body weight</source>
        <translation>pro kg Körpergewicht</translation>
    </message>
    <message>
        <source>per m² of body surface</source>
        <translation>pro m² KOF</translation>
    </message>
    <message>
        <source>pmol/L</source>
        <translation>pmol/L</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>the dates leave open whether the range applied</source>
        <translation>die Datumsangaben lassen offen, ob der Bereich galt</translation>
    </message>
    <message>
        <source>the laboratory&apos;s range is in a unit that does not convert</source>
        <translation>der Bereich des Labors hat eine Einheit, die sich nicht umrechnen lässt</translation>
    </message>
    <message>
        <source>the laboratory&apos;s ranges are for other days or people</source>
        <translation>die Bereiche des Labors gelten für andere Tage oder Personen</translation>
    </message>
    <message>
        <source>the range depends on the age, which is not known well enough</source>
        <translation>der Bereich hängt vom Alter ab, das nicht genau genug bekannt ist</translation>
    </message>
    <message>
        <source>the range depends on the sex, which is not known</source>
        <translation>der Bereich hängt vom Geschlecht ab, das nicht bekannt ist</translation>
    </message>
    <message>
        <source>this version has no limits in numbers for it</source>
        <translation>diese Version hat dafür keine Grenzen in Zahlen</translation>
    </message>
    <message>
        <source>unit unknown for this test</source>
        <translation>Einheit für diesen Parameter unbekannt</translation>
    </message>
    <message>
        <source>µIU/mL</source>
        <translation>µIU/mL</translation>
    </message>
    <message>
        <source>µg/L</source>
        <translation>µg/L</translation>
    </message>
    <message>
        <source>µkat/L</source>
        <translation>µkat/L</translation>
    </message>
    <message>
        <source>µmol/L</source>
        <translation>µmol/L</translation>
    </message>
    <message>
        <source>×10³/µL</source>
        <translation>×10³/µL</translation>
    </message>
    <message>
        <source>×10⁹/L</source>
        <translation>×10⁹/L</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message>
        <source>1 count</source>
        <translation>1 Wert</translation>
    </message>
    <message>
        <source>After the first fraction</source>
        <translation>Nach der ersten Fraktion</translation>
    </message>
    <message>
        <source>Lowest counts, days below the limits, recovery</source>
        <translation>Tiefstwerte, Tage unter den Grenzen, Erholung</translation>
    </message>
    <message>
        <source>Told apart: platelets up to {platelets} days after a platelet transfusion ({recovery} for a recovery), haemoglobin up to {red} days after red cells, neutrophils up to {factor} days after a growth factor ({long} after a long-acting one). Days below run from a low count to the next that is not low; + marks a time that no later count ended. A recovery is the first of two counts in a row at the limit or above.</source>
        <translation>Getrennt geführt: Thrombozyten bis {platelets} Tage nach einer Thrombozytentransfusion (für eine Erholung {recovery}), Hämoglobin bis {red} Tage nach Erythrozyten, Neutrophile bis {factor} Tage nach einem Wachstumsfaktor ({long} nach einem langwirksamen). Tage darunter laufen von einem niedrigen Wert bis zum nächsten nicht niedrigen; + kennzeichnet eine Zeit, die kein späterer Wert beendet hat. Eine Erholung ist der erste von zwei aufeinanderfolgenden Werten an oder über der Grenze.</translation>
    </message>
    <message>
        <source>With all counts</source>
        <translation>Mit allen Werten</translation>
    </message>
    <message>
        <source>Without counts that support may have raised</source>
        <translation>Ohne Werte, die durch Support erhöht sein können</translation>
    </message>
    <message>
        <source>cannot tell, by the sign of a count</source>
        <translation>nicht zu sagen, wegen des Zeichens eines Wertes</translation>
    </message>
    <message>
        <source>day of the lowest</source>
        <translation>Tag des Tiefstwerts</translation>
    </message>
    <message>
        <source>day {day}, 1 day after the lowest</source>
        <translation>Tag {day}, 1 Tag nach dem Tiefstwert</translation>
    </message>
    <message>
        <source>day {day}, {count} days after the lowest</source>
        <translation>Tag {day}, {count} Tage nach dem Tiefstwert</translation>
    </message>
    <message>
        <source>day {day}, {date}</source>
        <translation>Tag {day}, {date}</translation>
    </message>
    <message>
        <source>days below {limit}</source>
        <translation>Tage unter {limit}</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>Tiefstwert</translation>
    </message>
    <message>
        <source>never below it</source>
        <translation>nie darunter</translation>
    </message>
    <message>
        <source>no count of a known day</source>
        <translation>kein Wert mit bekanntem Tag</translation>
    </message>
    <message>
        <source>not recovered</source>
        <translation>nicht erholt</translation>
    </message>
    <message>
        <source>recovery to {limit} or more</source>
        <translation>Erholung auf {limit} oder mehr</translation>
    </message>
    <message>
        <source>{count} counts</source>
        <translation>{count} Werte</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save a report for support…</source>
        <translation>Supportbericht speichern…</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>This report names places in the program only. It holds nothing that was entered.</source>
        <translation>Dieser Bericht nennt nur Stellen im Programm. Er enthält nichts Eingegebenes.</translation>
    </message>
</context>
<context>
    <name>ctcae</name>
    <message>
        <source>&amp;Move events</source>
        <translation>Ereignisse &amp;umstellen</translation>
    </message>
    <message>
        <source>(stays as it is)</source>
        <translation>(bleibt, wie es ist)</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Events moved in one save: {count}.</source>
        <translation>In einem Vorgang umgestellte Ereignisse: {count}.</translation>
    </message>
    <message>
        <source>Events of another CTCAE version</source>
        <translation>Ereignisse einer anderen CTCAE-Version</translation>
    </message>
    <message>
        <source>Every coded event is graded by the study&apos;s version.</source>
        <translation>Jedes codierte Ereignis ist nach der Version der Studie eingestuft.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Life is in danger: treatment cannot wait.</source>
        <translation>Lebensgefahr: Die Behandlung kann nicht warten.</translation>
    </message>
    <message>
        <source>Mild: few or no symptoms, nothing needs to be done.</source>
        <translation>Leicht: wenige oder keine Symptome, nichts muss getan werden.</translation>
    </message>
    <message>
        <source>Moderate: simple treatment helps, or everyday tasks have become harder.</source>
        <translation>Mäßig: Eine einfache Behandlung hilft, oder Alltägliches ist schwerer geworden.</translation>
    </message>
    <message>
        <source>No grade {grade} of it: grade it in its form.</source>
        <translation>Kein Grad {grade} davon: im Bogen einstufen.</translation>
    </message>
    <message>
        <source>No such term: choose one.</source>
        <translation>Kein solcher Begriff: einen wählen.</translation>
    </message>
    <message>
        <source>Nothing was loaded. Choose the workbook as the NCI publishes it.</source>
        <translation>Es wurde nichts geladen. Wählen Sie die Arbeitsmappe, wie das NCI sie veröffentlicht.</translation>
    </message>
    <message>
        <source>Other limits: look at the grade.</source>
        <translation>Andere Grenzen: den Grad ansehen.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Severe, though life is not in danger now: a hospital bed, or help with washing and dressing.</source>
        <translation>Schwer, aber derzeit ohne Lebensgefahr: ein Krankenhausbett, oder Hilfe beim Waschen und Anziehen.</translation>
    </message>
    <message>
        <source>Term and grade are there.</source>
        <translation>Begriff und Grad gibt es.</translation>
    </message>
    <message>
        <source>The participant died of it.</source>
        <translation>Der Teilnehmer ist daran verstorben.</translation>
    </message>
    <message>
        <source>The study grades by {version} now; grades stay as recorded.</source>
        <translation>Die Studie stuft jetzt nach {version} ein; Grade bleiben wie erfasst.</translation>
    </message>
    <message>
        <source>The study grades by {version}; events of another version: {count}. Ready to move: {ready}. Grades stay as recorded, and the investigator is asked for each grade again.</source>
        <translation>Die Studie stuft nach {version} ein; Ereignisse einer anderen Version: {count}. Bereit zum Umstellen: {ready}. Grade bleiben wie erfasst, und der Prüfarzt wird nach jedem Grad erneut gefragt.</translation>
    </message>
    <message>
        <source>The terms in {file} are not those of a CTCAE version that Dosebook knows ({versions}). Nothing was loaded. Choose the workbook of one of these versions.</source>
        <translation>Die Begriffe in {file} sind nicht die einer CTCAE-Version, die Dosebook kennt ({versions}). Es wurde nichts geladen. Wählen Sie die Arbeitsmappe einer dieser Versionen.</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What {term} becomes</source>
        <translation>Was aus {term} wird</translation>
    </message>
    <message>
        <source>{file} is an Excel workbook of the old kind (.xls). Open it in Excel or LibreOffice, save it as .xlsx and load that file.</source>
        <translation>{file} ist eine Excel-Arbeitsmappe der alten Art (.xls). Öffnen Sie sie in Excel oder LibreOffice, speichern Sie sie als .xlsx und laden Sie diese Datei.</translation>
    </message>
    <message>
        <source>{file} is damaged and could not be read to its end.</source>
        <translation>{file} ist beschädigt und war nicht bis zum Ende lesbar.</translation>
    </message>
    <message>
        <source>{file} is far larger than a CTCAE workbook, so it was not read.</source>
        <translation>{file} ist weit größer als eine CTCAE-Arbeitsmappe und wurde daher nicht gelesen.</translation>
    </message>
    <message>
        <source>{file} is not CTCAE: no sheet has columns for the term and for grades 1 to 5.</source>
        <translation>{file} ist keine CTCAE: Kein Blatt hat Spalten für den Begriff und für die Grade 1 bis 5.</translation>
    </message>
    <message>
        <source>{file} is not all of {version}: {missing} terms are missing, for example “{example}”. Nothing was loaded. Choose the workbook as the NCI publishes it, unchanged.</source>
        <translation>{file} ist nicht die ganze {version}: {missing} Begriffe fehlen, zum Beispiel „{example}“. Es wurde nichts geladen. Wählen Sie die Arbeitsmappe unverändert, wie das NCI sie veröffentlicht.</translation>
    </message>
    <message>
        <source>{file} is not an Excel workbook (.xlsx).</source>
        <translation>{file} ist keine Excel-Arbeitsmappe (.xlsx).</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it in Excel, remove the password and save it, then load it again.</source>
        <translation>{file} ist durch ein Passwort geschützt. Öffnen Sie sie in Excel, entfernen Sie das Passwort, speichern Sie sie und laden Sie sie dann erneut.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>The year {year} cannot be right. Write it with four digits, such as 2018.</source>
        <translation>Das Jahr {year} kann nicht stimmen. Schreiben Sie es mit vier Ziffern, etwa 2018.</translation>
    </message>
    <message>
        <source>There is no month {month}. Months are 1 to 12, or a name such as Aug.</source>
        <translation>Es gibt keinen Monat {month}. Monate sind 1 bis 12 oder ein Name wie Aug.</translation>
    </message>
    <message>
        <source>on an unknown day</source>
        <translation>an einem unbekannten Tag</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year} does not exist. {month} {year} has {length} days.</source>
        <translation>Den {day}. {month} {year} gibt es nicht. {month} {year} hat {length} Tage.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>“{typed}” does not say the year. Add it with four digits: 12 Aug 2018 or Aug 2018.</source>
        <translation>„{typed}“ nennt kein Jahr. Ergänzen Sie es mit vier Ziffern: 12. Aug. 2018 oder Aug. 2018.</translation>
    </message>
    <message>
        <source>“{typed}” was not understood as a date. Write 12 Aug 2018, Aug 2018, 2018, today or unk.</source>
        <translation>„{typed}“ wurde nicht als Datum verstanden. Schreiben Sie 12. Aug. 2018, Aug. 2018, 2018, heute oder unk.</translation>
    </message>
    <message>
        <source>“{typed}” was not understood as a time. Write hours and minutes: 14:05.</source>
        <translation>„{typed}“ wurde nicht als Uhrzeit verstanden. Schreiben Sie Stunden und Minuten: 14:05.</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>Advice</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>Asking the rule…</source>
        <translation>Die Regel wird befragt…</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kohorte</translation>
    </message>
    <message>
        <source>DLT</source>
        <translation>DLT</translation>
    </message>
    <message>
        <source>DLT definition…</source>
        <translation>DLT-Definition…</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Daten bis</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Tage übrig</translation>
    </message>
    <message>
        <source>Dose decisions</source>
        <translation>Dosisentscheidungen</translation>
    </message>
    <message>
        <source>Escalation rule</source>
        <translation>Eskalationsregel</translation>
    </message>
    <message>
        <source>Escalation rule…</source>
        <translation>Eskalationsregel…</translation>
    </message>
    <message>
        <source>From a CSV file or an Excel workbook; a table with a bad cell is not used.</source>
        <translation>Aus einer CSV-Datei oder Excel-Arbeitsmappe; eine Tabelle mit einer fehlerhaften Zelle wird nicht verwendet.</translation>
    </message>
    <message>
        <source>If the next participants have…</source>
        <translation>Wenn die nächsten Teilnehmer …</translation>
    </message>
    <message>
        <source>In the DLT window</source>
        <translation>Im DLT-Fenster</translation>
    </message>
    <message>
        <source>Keep this advice</source>
        <translation>Diesen Vorschlag festhalten</translation>
    </message>
    <message>
        <source>Kept advice</source>
        <translation>Festgehaltener Vorschlag</translation>
    </message>
    <message>
        <source>Leave the rule as it is</source>
        <translation>Regel lassen, wie sie ist</translation>
    </message>
    <message>
        <source>Load a decision table</source>
        <translation>Eine Entscheidungstabelle laden</translation>
    </message>
    <message>
        <source>Load a decision table…</source>
        <translation>Eine Entscheidungstabelle laden…</translation>
    </message>
    <message>
        <source>May the next participant be dosed?</source>
        <translation>Darf der nächste Teilnehmer eine Dosis erhalten?</translation>
    </message>
    <message>
        <source>Next may be dosed</source>
        <translation>Nächste Dosis möglich</translation>
    </message>
    <message>
        <source>No rule yet</source>
        <translation>Noch keine Regel</translation>
    </message>
    <message>
        <source>Nothing is computed</source>
        <translation>Nichts wird berechnet</translation>
    </message>
    <message>
        <source>Outcomes by dose level; the dose given last is bold</source>
        <translation>Ergebnisse nach Dosisstufe; die zuletzt gegebene Dosis ist fett</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Places held</source>
        <translation>Belegte Plätze</translation>
    </message>
    <message>
        <source>Probability of under-dosing, target and over-dosing</source>
        <translation>Wahrscheinlichkeit von Unterdosierung, Ziel und Überdosierung</translation>
    </message>
    <message>
        <source>Set up the escalation rule…</source>
        <translation>Die Eskalationsregel einrichten…</translation>
    </message>
    <message>
        <source>Several rules side by side</source>
        <translation>Mehrere Regeln nebeneinander</translation>
    </message>
    <message>
        <source>Show the kept advice</source>
        <translation>Festgehaltenen Vorschlag zeigen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Stopping rules</source>
        <translation>Abbruchregeln</translation>
    </message>
    <message>
        <source>The path so far: advised and decided</source>
        <translation>Der bisherige Verlauf: vorgeschlagen und entschieden</translation>
    </message>
    <message>
        <source>The rule as a table</source>
        <translation>Die Regel als Tabelle</translation>
    </message>
    <message>
        <source>Use the decision table in {file} as the rule of the study? It has {count} cells.</source>
        <translation>Die Entscheidungstabelle in {file} als Regel der Studie verwenden? Sie hat {count} Zellen.</translation>
    </message>
    <message>
        <source>Use the table</source>
        <translation>Tabelle verwenden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Window to</source>
        <translation>Fenster bis</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>cut-off {day}</source>
        <translation>Datenschnitt {day}</translation>
    </message>
    <message>
        <source>holds a place</source>
        <translation>belegt einen Platz</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not evaluable</source>
        <translation>nicht auswertbar</translation>
    </message>
    <message>
        <source>not yet judged</source>
        <translation>noch nicht beurteilt</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>today, {day}</source>
        <translation>heute, {day}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{rule}. Dose axis: {axis}. Data to {day}.</source>
        <translation>{rule}. Dosisachse: {axis}. Daten bis {day}.</translation>
    </message>
    <message>
        <source>{taken} of {planned}</source>
        <translation>{taken} von {planned}</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save a report for support…</source>
        <translation>Supportbericht speichern…</translation>
    </message>
    <message>
        <source>Something went wrong in Dosebook itself. What was saved is safe, and what you typed is kept as a draft. Close the study and open it again to go on.</source>
        <translation>In Dosebook selbst ist etwas schiefgegangen. Was gespeichert wurde, ist sicher, und was Sie getippt haben, bleibt als Entwurf erhalten. Schließen Sie die Studie und öffnen Sie sie erneut, um weiterzumachen.</translation>
    </message>
</context>
<context>
    <name>dlt</name>
    <message>
        <source> on an unknown day</source>
        <translation> an einem unbekannten Tag</translation>
    </message>
    <message>
        <source> on {date}</source>
        <translation> am {date}</translation>
    </message>
    <message>
        <source> on {date}, day {number} of the window</source>
        <translation> am {date}, Tag {number} des Fensters</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>A DLT was judged, but no fraction is recorded as given; the dose is missing.</source>
        <translation>Eine DLT wurde beurteilt, aber keine Fraktion ist als gegeben erfasst; die Dosis fehlt.</translation>
    </message>
    <message>
        <source>A fraction was given on a day known only as {date}: the window may be open.</source>
        <translation>Eine Fraktion wurde an einem nur als {date} bekannten Tag gegeben: Das Fenster kann offen sein.</translation>
    </message>
    <message>
        <source>All fractions given, window completed with counts, no DLT.</source>
        <translation>Alle Fraktionen gegeben, Fenster mit Blutbildwerten abgeschlossen, keine DLT.</translation>
    </message>
    <message>
        <source>All fractions given, window completed with counts.</source>
        <translation>Alle Fraktionen gegeben, Fenster mit Blutbildwerten abgeschlossen.</translation>
    </message>
    <message>
        <source>Clause {number}: {sentence}</source>
        <translation>Klausel {number}: {sentence}</translation>
    </message>
    <message>
        <source>Counted within {days}, of which the day of the {anchor} is day 1.</source>
        <translation>Gezählt über {days}; Tag 1: {anchor}.</translation>
    </message>
    <message>
        <source>DLT window of {days} days from fraction {number}, given {date}</source>
        <translation>DLT-Fenster von {days} Tagen ab Fraktion {number}, gegeben {date}</translation>
    </message>
    <message>
        <source>DLT window to day {end} ({date}), {days} days from fraction {number}</source>
        <translation>DLT-Fenster bis Tag {end} ({date}), {days} Tage ab Fraktion {number}</translation>
    </message>
    <message>
        <source>Day {today}; DLT window to day {end} ({date}), {days} days from fraction {number}</source>
        <translation>Tag {today}; DLT-Fenster bis Tag {end} ({date}), {days} Tage ab Fraktion {number}</translation>
    </message>
    <message>
        <source>Decided by {name}: {reason}</source>
        <translation>Entschieden von {name}: {reason}</translation>
    </message>
    <message>
        <source>Did not receive all planned fractions: fraction {number} is not recorded.</source>
        <translation>Erhielt nicht alle geplanten Fraktionen: Fraktion {number} ist nicht erfasst.</translation>
    </message>
    <message>
        <source>Did not receive all planned fractions: fraction {number} omitted ({why}).</source>
        <translation>Erhielt nicht alle geplanten Fraktionen: Fraktion {number} ausgelassen ({why}).</translation>
    </message>
    <message>
        <source>Died on {day}; cause: {cause}</source>
        <translation>Verstorben am {day}; Ursache: {cause}</translation>
    </message>
    <message>
        <source>Died{when}, before the window was completed; {judged}.</source>
        <translation>Verstorben{when}, vor Abschluss des Fensters; {judged}.</translation>
    </message>
    <message>
        <source>Fraction {number} not given yet; window open, day {day} of {days}.</source>
        <translation>Fraktion {number} noch nicht gegeben; Fenster offen, Tag {day} von {days}.</translation>
    </message>
    <message>
        <source>Fraction {number} was omitted because of toxicity; such a participant is never replaced.</source>
        <translation>Fraktion {number} wurde wegen Toxizität ausgelassen; ein solcher Teilnehmer wird nie ersetzt.</translation>
    </message>
    <message>
        <source>Fraction {number} was omitted; reason: {reason}.</source>
        <translation>Fraktion {number} wurde ausgelassen; Grund: {reason}.</translation>
    </message>
    <message>
        <source>Fraction {number}, due on {day}, was omitted; reason: {reason}.</source>
        <translation>Fraktion {number}, fällig am {day}, wurde ausgelassen; Grund: {reason}.</translation>
    </message>
    <message>
        <source>Fraction {number}, due on {due}, is not recorded {days} later; reason: {reason}.</source>
        <translation>Fraktion {number}, fällig am {due}, ist {days} später nicht erfasst; Grund: {reason}.</translation>
    </message>
    <message>
        <source>Fraction {number}, due on {due}, was given on {day}, {days} late; reason: {reason}.</source>
        <translation>Fraktion {number}, fällig am {due}, wurde am {day} gegeben, {days} zu spät; Grund: {reason}.</translation>
    </message>
    <message>
        <source>Judged not evaluable: {why}</source>
        <translation>Als nicht auswertbar beurteilt: {why}</translation>
    </message>
    <message>
        <source>Judged to be a DLT.</source>
        <translation>Als DLT beurteilt.</translation>
    </message>
    <message>
        <source>Left the study{when} ({why}), before the window was completed.</source>
        <translation>Ausgeschieden{when} ({why}), vor Abschluss des Fensters.</translation>
    </message>
    <message>
        <source>Leukaemia and other diseases of the marrow</source>
        <translation>Leukämie und andere Krankheiten des Knochenmarks</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Link names the events and the clause in the assessment. Yes or no stays with a person.</source>
        <translation>„Verknüpfen“ trägt die Ereignisse und die Klausel in die Beurteilung ein. Ja oder Nein bleibt einer Person.</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>New anti-myeloma therapy{when}, before the window was completed.</source>
        <translation>Neue Myelomtherapie{when}, vor Abschluss des Fensters.</translation>
    </message>
    <message>
        <source>No date of a given fraction is recorded, so the window cannot be told.</source>
        <translation>Kein Datum einer gegebenen Fraktion ist erfasst, daher lässt sich das Fenster nicht bestimmen.</translation>
    </message>
    <message>
        <source>No fraction is recorded as given yet.</source>
        <translation>Noch ist keine Fraktion als gegeben erfasst.</translation>
    </message>
    <message>
        <source>No fraction was given by {day}.</source>
        <translation>Bis {day} wurde keine Fraktion gegeben.</translation>
    </message>
    <message>
        <source>No platelet or neutrophil count inside the window.</source>
        <translation>Kein Thrombozyten- oder Neutrophilenwert im Fenster.</translation>
    </message>
    <message>
        <source>No platelet or neutrophil count on days {first} to {last} of the window (expected nadir).</source>
        <translation>Kein Thrombozyten- oder Neutrophilenwert an den Tagen {first} bis {last} des Fensters (erwarteter Nadir).</translation>
    </message>
    <message>
        <source>No regimen is recorded, so it cannot be told whether all fractions were given.</source>
        <translation>Es ist kein Dosisschema erfasst, daher lässt sich nicht sagen, ob alle Fraktionen gegeben wurden.</translation>
    </message>
    <message>
        <source>Nothing, by what is saved about this participant.</source>
        <translation>Nichts, nach dem, was zu diesem Teilnehmer gespeichert ist.</translation>
    </message>
    <message>
        <source>Proposed by the definition</source>
        <translation>Von der Definition vorgeschlagen</translation>
    </message>
    <message>
        <source>Radiopharmaceutical with late low counts</source>
        <translation>Radiopharmakon mit späten niedrigen Werten</translation>
    </message>
    <message>
        <source>Solid tumours</source>
        <translation>Solide Tumoren</translation>
    </message>
    <message>
        <source>The DLT window cannot be told yet.</source>
        <translation>Das DLT-Fenster lässt sich noch nicht bestimmen.</translation>
    </message>
    <message>
        <source>The participant had a DLT.</source>
        <translation>Der Teilnehmer hatte eine DLT.</translation>
    </message>
    <message>
        <source>The study has no DLT window recorded, so nobody can be counted.</source>
        <translation>Die Studie hat kein DLT-Fenster erfasst, daher kann niemand zählen.</translation>
    </message>
    <message>
        <source>Window completed; fraction {number} omitted for toxicity.</source>
        <translation>Fenster abgeschlossen; Fraktion {number} wegen Toxizität ausgelassen.</translation>
    </message>
    <message>
        <source>Window open: day {day} of {days}, {left} left (to {end}).</source>
        <translation>Fenster offen: Tag {day} von {days}, noch {left} (bis {end}).</translation>
    </message>
    <message>
        <source>a fraction omitted because of toxicity</source>
        <translation>eine Fraktion wegen Toxizität ausgelassen</translation>
    </message>
    <message>
        <source>a fraction omitted, or delayed by more than {days}, because of toxicity</source>
        <translation>eine Fraktion wegen Toxizität ausgelassen oder um mehr als {days} verzögert</translation>
    </message>
    <message>
        <source>a product that is not recorded</source>
        <translation>ein nicht erfasstes Produkt</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>unbekannten Tag</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>any blood count</source>
        <translation>jeder Blutbildwert</translation>
    </message>
    <message>
        <source>any blood product</source>
        <translation>jedes Blutprodukt</translation>
    </message>
    <message>
        <source>any event</source>
        <translation>jedes Ereignis</translation>
    </message>
    <message>
        <source>anything but blood counts</source>
        <translation>alles außer Blutbildwerten</translation>
    </message>
    <message>
        <source>at least {least}</source>
        <translation>mindestens {least}</translation>
    </message>
    <message>
        <source>at least {least} so far, and may go on</source>
        <translation>bisher mindestens {least}, vielleicht noch andauernd</translation>
    </message>
    <message>
        <source>at least {least}, at most {most}</source>
        <translation>mindestens {least}, höchstens {most}</translation>
    </message>
    <message>
        <source>attribution: {levels}</source>
        <translation>Zusammenhang: {levels}</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>course of the grade: {course}</source>
        <translation>Verlauf des Grades: {course}</translation>
    </message>
    <message>
        <source>death that is not due to the disease</source>
        <translation>Tod, der nicht durch die Krankheit bedingt ist</translation>
    </message>
    <message>
        <source>for longer than {days}</source>
        <translation>länger als {days}</translation>
    </message>
    <message>
        <source>from {onset}, end not recorded</source>
        <translation>ab {onset}, Ende nicht erfasst</translation>
    </message>
    <message>
        <source>grade 5, {events}</source>
        <translation>Grad 5, {events}</translation>
    </message>
    <message>
        <source>grade not recorded</source>
        <translation>Grad nicht erfasst</translation>
    </message>
    <message>
        <source>grade {grade}</source>
        <translation>Grad {grade}</translation>
    </message>
    <message>
        <source>grade {grade} or higher, {events}</source>
        <translation>Grad {grade} oder höher, {events}</translation>
    </message>
    <message>
        <source>judged no DLT</source>
        <translation>als keine DLT beurteilt</translation>
    </message>
    <message>
        <source>judged {answer}</source>
        <translation>beurteilt: {answer}</translation>
    </message>
    <message>
        <source>judged {answer} before this was entered</source>
        <translation>beurteilt: {answer}, bevor dies eingegeben wurde</translation>
    </message>
    <message>
        <source>judged {answer}, although the records meet the clause</source>
        <translation>beurteilt: {answer}, obwohl die Datensätze die Klausel erfüllen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no reason recorded</source>
        <translation>kein Grund erfasst</translation>
    </message>
    <message>
        <source>no reason was recorded.</source>
        <translation>es wurde kein Grund erfasst.</translation>
    </message>
    <message>
        <source>no treatment is recorded</source>
        <translation>keine Behandlung ist erfasst</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>not yet judged</source>
        <translation>noch nicht beurteilt</translation>
    </message>
    <message>
        <source>not yet judged whether that was a DLT</source>
        <translation>noch nicht beurteilt, ob das eine DLT war</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>persistent grade 2, {events}, {lasting}, if it cannot be borne</source>
        <translation>anhaltender Grad 2, {events}, {lasting}, wenn er nicht zu ertragen ist</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>since {onset}</source>
        <translation>seit {onset}</translation>
    </message>
    <message>
        <source>the event lasted {days}; the days at each grade are not recorded</source>
        <translation>das Ereignis dauerte {days}; die Tage mit jedem Grad sind nicht erfasst</translation>
    </message>
    <message>
        <source>this lasted {days}</source>
        <translation>dies dauerte {days}</translation>
    </message>
    <message>
        <source>treatment was given</source>
        <translation>eine Behandlung wurde gegeben</translation>
    </message>
    <message>
        <source>treatment: {notes}</source>
        <translation>Behandlung: {notes}</translation>
    </message>
    <message>
        <source>{clause} ({certainty})</source>
        <translation>{clause} ({certainty})</translation>
    </message>
    <message>
        <source>{clause}; not counted when unrelated</source>
        <translation>{clause}; ohne Zusammenhang nicht gezählt</translation>
    </message>
    <message>
        <source>{counts}; higher counts under support are not taken for recovery</source>
        <translation>{counts}; höhere Werte unter Support gelten nicht als Erholung</translation>
    </message>
    <message>
        <source>{counts}; no event is recorded</source>
        <translation>{counts}; es ist kein Ereignis erfasst</translation>
    </message>
    <message>
        <source>{counts}; recorded as {events}</source>
        <translation>{counts}; erfasst als {events}</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>{date} (day {number})</source>
        <translation>{date} (Tag {number})</translation>
    </message>
    <message>
        <source>{events}, despite optimal care</source>
        <translation>{events}, trotz optimaler Versorgung</translation>
    </message>
    <message>
        <source>{events}, despite optimal care {lasting}</source>
        <translation>{events}, trotz optimaler Versorgung {lasting}</translation>
    </message>
    <message>
        <source>{events}, except {terms}</source>
        <translation>{events}, außer {terms}</translation>
    </message>
    <message>
        <source>{events}, together with {others}</source>
        <translation>{events}, zusammen mit {others}</translation>
    </message>
    <message>
        <source>{events}, together with {others} of grade {grade} or higher</source>
        <translation>{events}, zusammen mit {others} mit Grad {grade} oder höher</translation>
    </message>
    <message>
        <source>{events}, {lasting}</source>
        <translation>{events}, {lasting}</translation>
    </message>
    <message>
        <source>{evidence}; together with {complication}.</source>
        <translation>{evidence}; zusammen mit {complication}.</translation>
    </message>
    <message>
        <source>{evidence}; whether it could be borne is for a person to judge.</source>
        <translation>{evidence}; ob es zu ertragen war, beurteilt eine Person.</translation>
    </message>
    <message>
        <source>{evidence}; {care}; whether the care was optimal is for a person to judge.</source>
        <translation>{evidence}; {care}; ob die Versorgung optimal war, beurteilt eine Person.</translation>
    </message>
    <message>
        <source>{evidence}; {length}</source>
        <translation>{evidence}; {length}</translation>
    </message>
    <message>
        <source>{grade} from {day}</source>
        <translation>{grade} ab {day}</translation>
    </message>
    <message>
        <source>{least}</source>
        <translation>{least}</translation>
    </message>
    <message>
        <source>{note} The report lists {count} more.</source>
        <translation>{note} Der Bericht führt {count} weitere auf.</translation>
    </message>
    <message>
        <source>{onset} to {end}</source>
        <translation>{onset} bis {end}</translation>
    </message>
    <message>
        <source>{product} on {day}</source>
        <translation>{product} am {day}</translation>
    </message>
    <message>
        <source>{product} on {day}; where a transfusion was indicated, the grade is {grade}</source>
        <translation>{product} am {day}; wo eine Transfusion angezeigt war, ist der Grad {grade}</translation>
    </message>
    <message>
        <source>{product} transfused</source>
        <translation>{product} transfundiert</translation>
    </message>
    <message>
        <source>{product} transfused on {days} separate days</source>
        <translation>{product} an {days} verschiedenen Tagen transfundiert</translation>
    </message>
    <message>
        <source>{product} transfused on {days} separate days within {within} days</source>
        <translation>{product} an {days} verschiedenen Tagen innerhalb von {within} Tagen transfundiert</translation>
    </message>
    <message>
        <source>{reason} Nobody judged, which the protocol counts as no DLT.</source>
        <translation>{reason} Niemand hat beurteilt, was der Prüfplan als keine DLT zählt.</translation>
    </message>
    <message>
        <source>{reason} Not yet judged.</source>
        <translation>{reason} Noch nicht beurteilt.</translation>
    </message>
    <message>
        <source>{test} above {times} times the baseline</source>
        <translation>{test} über dem {times}-Fachen des Ausgangswerts</translation>
    </message>
    <message>
        <source>{test} below {limit} {unit} in {count} counts, {first} to {last}, lowest {lowest}</source>
        <translation>{test} unter {limit} {unit} in {count} Werten, {first} bis {last}, Tiefstwert {lowest}</translation>
    </message>
    <message>
        <source>{test} below {limit} {unit} on {first}: {lowest}</source>
        <translation>{test} unter {limit} {unit} am {first}: {lowest}</translation>
    </message>
    <message>
        <source>{test} below {times} times the baseline</source>
        <translation>{test} unter dem {times}-Fachen des Ausgangswerts</translation>
    </message>
    <message>
        <source>{test} {value} {unit} on {day}</source>
        <translation>{test} {value} {unit} am {day}</translation>
    </message>
    <message>
        <source>{value}; baseline {baseline}, in another unit.</source>
        <translation>{value}; Ausgangswert {baseline}, in anderer Einheit.</translation>
    </message>
    <message>
        <source>{value}; baseline {baseline}.</source>
        <translation>{value}; Ausgangswert {baseline}.</translation>
    </message>
    <message>
        <source>{value}; no baseline is recorded.</source>
        <translation>{value}; kein Ausgangswert ist erfasst.</translation>
    </message>
    <message>
        <source>“{reported}”, not coded</source>
        <translation>„{reported}“, nicht codiert</translation>
    </message>
</context>
<context>
    <name>dosage</name>
    <message>
        <source>date and time of the determination</source>
        <translation>Datum und Uhrzeit der Bestimmung</translation>
    </message>
    <message>
        <source>determined activity</source>
        <translation>bestimmte Aktivität</translation>
    </message>
    <message>
        <source>name of who determined it</source>
        <translation>Name der Person, die sie bestimmt hat</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>prescribed amount</source>
        <translation>verordnete Menge</translation>
    </message>
    <message>
        <source>radiopharmaceutical</source>
        <translation>Radiopharmakon</translation>
    </message>
</context>
<context>
    <name>escalation</name>
    <message>
        <source>&gt; {cut_off:g}, from {least} evaluable on</source>
        <translation>&gt; {cut_off:g}, ab {least} Auswertbaren</translation>
    </message>
    <message>
        <source>A DLT window is open for {people}; it cannot change the advice.</source>
        <translation>Ein DLT-Fenster ist offen bei {people}; den Vorschlag kann das nicht ändern.</translation>
    </message>
    <message>
        <source>A pending participant has seen between 0 and 1 of the window.</source>
        <translation>Ein ausstehender Teilnehmer hat zwischen 0 und 1 des Fensters hinter sich.</translation>
    </message>
    <message>
        <source>Advice computed from the records as they are. People decide.</source>
        <translation>Vorschlag, berechnet aus den Datensätzen, wie sie sind. Menschen entscheiden.</translation>
    </message>
    <message>
        <source>All {places} places at dose level {level} are taken, so enrolment waits.</source>
        <translation>Alle {places} Plätze bei Dosisstufe {level} sind belegt, daher wartet der Einschluss.</translation>
    </message>
    <message>
        <source>All {places} places at dose level {level} are taken, with at most one DLT, so escalation ends there.</source>
        <translation>Alle {places} Plätze bei Dosisstufe {level} sind belegt, mit höchstens einer DLT, daher endet die Eskalation dort.</translation>
    </message>
    <message>
        <source>At every dose the probability of overdosing is {limit} or more.</source>
        <translation>Bei jeder Dosis beträgt die Wahrscheinlichkeit der Überdosierung {limit} oder mehr.</translation>
    </message>
    <message>
        <source>Bayesian logistic regression, target {low:g} to {high:g}, probability of overdosing below {limit:g}</source>
        <translation>Bayessche logistische Regression, Ziel {low:g} bis {high:g}, Wahrscheinlichkeit der Überdosierung unter {limit:g}</translation>
    </message>
    <message>
        <source>Begin at {dose}</source>
        <translation>Bei {dose} beginnen</translation>
    </message>
    <message>
        <source>Beta posterior of each dose by itself, uniform prior; no value where nobody is evaluable.</source>
        <translation>Beta-A-posteriori-Verteilung jeder Dosis für sich, a priori gleichverteilt; kein Wert, wo niemand auswertbar ist.</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Choose the rule of the protocol.</source>
        <translation>Wählen Sie die Regel des Prüfplans.</translation>
    </message>
    <message>
        <source>Choose what counts as the dose.</source>
        <translation>Wählen Sie, was als Dosis zählt.</translation>
    </message>
    <message>
        <source>Counted as without DLT, since the protocol reads silence so: {people}.</source>
        <translation>Als ohne DLT gezählt, da der Prüfplan Schweigen so liest: {people}.</translation>
    </message>
    <message>
        <source>Data to {day}. Dose axis: {axis}.</source>
        <translation>Daten bis {day}. Dosisachse: {axis}.</translation>
    </message>
    <message>
        <source>De-escalate</source>
        <translation>Deeskalieren</translation>
    </message>
    <message>
        <source>De-escalate and close this dose</source>
        <translation>Deeskalieren und diese schließen</translation>
    </message>
    <message>
        <source>De-escalate to {dose}</source>
        <translation>Auf {dose} deeskalieren</translation>
    </message>
    <message>
        <source>De-escalating although nobody evaluable of the last cohort had a DLT.</source>
        <translation>Deeskalation, obwohl kein Auswertbarer der letzten Kohorte eine DLT hatte.</translation>
    </message>
    <message>
        <source>Decision table of the protocol for {numbers} participants</source>
        <translation>Entscheidungstabelle des Prüfplans für {numbers} Teilnehmer</translation>
    </message>
    <message>
        <source>Decision table, {place}: write DLTs/participants and the letter, such as 1/3 S.</source>
        <translation>Entscheidungstabelle, {place}: Schreiben Sie DLTs/Teilnehmer und den Buchstaben, etwa 1/3 S.</translation>
    </message>
    <message>
        <source>Decision table, {place}: {dlt} with DLT of {evaluable} cannot be.</source>
        <translation>Entscheidungstabelle, {place}: {dlt} mit DLT von {evaluable} ist nicht möglich.</translation>
    </message>
    <message>
        <source>Decision table, {place}: {dlt}/{evaluable} stands already at {former}.</source>
        <translation>Entscheidungstabelle, {place}: {dlt}/{evaluable} steht schon bei {former}.</translation>
    </message>
    <message>
        <source>Decision table, {place}: “{letter}” is none of E, S, D, DE and DU.</source>
        <translation>Entscheidungstabelle, {place}: „{letter}“ ist keines von E, S, D, DE und DU.</translation>
    </message>
    <message>
        <source>Dose level 1 ({dose}) must be above 0.</source>
        <translation>Dosisstufe 1 ({dose}) muss über 0 liegen.</translation>
    </message>
    <message>
        <source>Dose level {level} ({dose}): {counts}</source>
        <translation>Dosisstufe {level} ({dose}): {counts}</translation>
    </message>
    <message>
        <source>Dose level {level} has no dose yet ({dose}).</source>
        <translation>Dosisstufe {level} hat noch keine Dosis ({dose}).</translation>
    </message>
    <message>
        <source>Dose level {level} would skip a dose, so level {next} comes first.</source>
        <translation>Dosisstufe {level} würde eine Dosis überspringen, daher kommt zuerst Stufe {next}.</translation>
    </message>
    <message>
        <source>Dose level {level}: {reason}</source>
        <translation>Dosisstufe {level}: {reason}</translation>
    </message>
    <message>
        <source>Dose level {next} ({high}) is not above dose level {level} ({low}).</source>
        <translation>Dosisstufe {next} ({high}) liegt nicht über Dosisstufe {level} ({low}).</translation>
    </message>
    <message>
        <source>Dosebook {version}</source>
        <translation>Dosebook {version}</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalieren</translation>
    </message>
    <message>
        <source>Escalate to {dose}</source>
        <translation>Auf {dose} eskalieren</translation>
    </message>
    <message>
        <source>Escalating although the last cohort had a DLT ({dlt}/{evaluable}).</source>
        <translation>Eskalation, obwohl die letzte Kohorte eine DLT hatte ({dlt}/{evaluable}).</translation>
    </message>
    <message>
        <source>Escalating right after a DLT: {participant}, the last evaluable one, had a DLT.</source>
        <translation>Eskalation direkt nach einer DLT: {participant}, der letzte auswertbare Teilnehmer, hatte eine DLT.</translation>
    </message>
    <message>
        <source>Every dose must be above 0.</source>
        <translation>Jede Dosis muss über 0 liegen.</translation>
    </message>
    <message>
        <source>Give no further dose</source>
        <translation>Keine weitere Dosis geben</translation>
    </message>
    <message>
        <source>In the order of treatment (a dose level, then N without and T with a DLT): {notation}</source>
        <translation>In der Reihenfolge der Behandlung (Dosisstufe, dann N ohne und T mit DLT): {notation}</translation>
    </message>
    <message>
        <source>It is the highest dose level, so escalation ends.</source>
        <translation>Es ist die höchste Dosisstufe, daher endet die Eskalation.</translation>
    </message>
    <message>
        <source>Level {level} is not among {levels}, or the interval has no width.</source>
        <translation>Stufe {level} ist nicht unter {levels}, oder das Intervall hat keine Breite.</translation>
    </message>
    <message>
        <source>Level {level} with weight {weight} does not fit the skeleton.</source>
        <translation>Stufe {level} mit Gewicht {weight} passt nicht zum Skelett.</translation>
    </message>
    <message>
        <source>Lowest dose too toxic: P(DLT rate &gt; {rate:g})</source>
        <translation>Niedrigste Dosis zu toxisch: P(DLT-Rate &gt; {rate:g})</translation>
    </message>
    <message>
        <source>No escalation rule is set up, so nothing is computed. Set up the protocol&apos;s rule.</source>
        <translation>Es ist keine Eskalationsregel eingerichtet, daher wird nichts berechnet. Richten Sie die Regel des Prüfplans ein.</translation>
    </message>
    <message>
        <source>Nobody at dose level {level} is evaluable yet ({count} pending): stay until more is known.</source>
        <translation>Bei Dosisstufe {level} ist noch niemand auswertbar ({count} ausstehend): bleiben, bis mehr bekannt ist.</translation>
    </message>
    <message>
        <source>Nobody is evaluable there yet.</source>
        <translation>Dort ist noch niemand auswertbar.</translation>
    </message>
    <message>
        <source>Nobody is evaluable yet.</source>
        <translation>Noch ist niemand auswertbar.</translation>
    </message>
    <message>
        <source>Nobody is evaluable yet: begin at dose level {level}.</source>
        <translation>Noch ist niemand auswertbar: bei Dosisstufe {level} beginnen.</translation>
    </message>
    <message>
        <source>Nobody is evaluable, so no dose could be recommended.</source>
        <translation>Niemand ist auswertbar, daher könnte keine Dosis empfohlen werden.</translation>
    </message>
    <message>
        <source>Nobody received dose level {level}, so level {highest} is the highest left.</source>
        <translation>Niemand erhielt Dosisstufe {level}, daher ist Stufe {highest} die höchste verbleibende.</translation>
    </message>
    <message>
        <source>Nobody was treated at this dose yet.</source>
        <translation>Bei dieser Dosis wurde noch niemand behandelt.</translation>
    </message>
    <message>
        <source>Of the doses that overdose control allows, dose level {level} has the highest probability of the target interval ({target}); of overdosing {over}.</source>
        <translation>Von den Dosen, die die Überdosierungskontrolle erlaubt, hat Dosisstufe {level} die höchste Wahrscheinlichkeit des Zielintervalls ({target}); der Überdosierung {over}.</translation>
    </message>
    <message>
        <source>Only {have} of {least} are evaluable at dose level {level}, {pending} pending: enrolment waits.</source>
        <translation>Bei Dosisstufe {level} sind nur {have} von {least} auswertbar, {pending} ausstehend: Der Einschluss wartet.</translation>
    </message>
    <message>
        <source>Only {have} of {least} are evaluable at dose level {level}: treat more there.</source>
        <translation>Bei Dosisstufe {level} sind nur {have} von {least} auswertbar: dort weitere behandeln.</translation>
    </message>
    <message>
        <source>Open or not yet judged, and not counted: {people}; the advice stands.</source>
        <translation>Offen oder noch nicht beurteilt und nicht gezählt: {people}; der Vorschlag bleibt.</translation>
    </message>
    <message>
        <source>Posterior of the model, all doses together.</source>
        <translation>A-posteriori-Verteilung des Modells, alle Dosen gemeinsam.</translation>
    </message>
    <message>
        <source>Probability of overdosing {over}, of the target {target}.</source>
        <translation>Wahrscheinlichkeit der Überdosierung {over}, des Ziels {target}.</translation>
    </message>
    <message>
        <source>Rolling six has {places} places at a dose, not {enrolled}.</source>
        <translation>Rolling Six hat {places} Plätze bei einer Dosis, nicht {enrolled}.</translation>
    </message>
    <message>
        <source>Rolling six has {places} places at a dose, so {least} can never be evaluable there.</source>
        <translation>Rolling Six hat {places} Plätze bei einer Dosis, daher können dort nie {least} auswertbar sein.</translation>
    </message>
    <message>
        <source>Rolling six: up to six at a dose without waiting for each</source>
        <translation>Rolling Six: bis zu sechs bei einer Dosis, ohne auf jeden zu warten</translation>
    </message>
    <message>
        <source>Size of the trial: evaluable participants</source>
        <translation>Größe der Studie: auswertbare Teilnehmer</translation>
    </message>
    <message>
        <source>Skeleton, level {level}: {rate:g} does not lie between 0 and 1.</source>
        <translation>Skelett, Stufe {level}: {rate:g} liegt nicht zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>Skeleton, level {level}: {reason}</source>
        <translation>Skelett, Stufe {level}: {reason}</translation>
    </message>
    <message>
        <source>So far {dlt}/{evaluable} with DLT there.</source>
        <translation>Bisher dort {dlt}/{evaluable} mit DLT.</translation>
    </message>
    <message>
        <source>Stay at this dose</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>TITE-BOIN, target {target:g}</source>
        <translation>TITE-BOIN, Ziel {target:g}</translation>
    </message>
    <message>
        <source>TITE-CRM</source>
        <translation>TITE-CRM</translation>
    </message>
    <message>
        <source>The advice may still change, since a DLT window is open for {people}: if nobody of them has a DLT, {best}; if everybody has one, {worst}.</source>
        <translation>Der Vorschlag kann sich noch ändern, da ein DLT-Fenster offen ist bei {people}: Hat niemand davon eine DLT: {best}; haben alle eine: {worst}.</translation>
    </message>
    <message>
        <source>The advice may still change, since nobody has judged or the DLT window is open for {people}: if nobody of them has a DLT, {best}; if everybody has one, {worst}.</source>
        <translation>Der Vorschlag kann sich noch ändern, da niemand beurteilt hat oder das DLT-Fenster offen ist bei {people}: hat niemand von ihnen eine DLT, {best}; haben alle eine, {worst}.</translation>
    </message>
    <message>
        <source>The allowed probability of overdosing</source>
        <translation>Die erlaubte Wahrscheinlichkeit einer Überdosierung</translation>
    </message>
    <message>
        <source>The correlation is {value:g}; it lies between −1 and 1.</source>
        <translation>Die Korrelation ist {value:g}; sie liegt zwischen −1 und 1.</translation>
    </message>
    <message>
        <source>The decision table has a gap: no letter for {cells}.</source>
        <translation>Die Entscheidungstabelle hat eine Lücke: kein Buchstabe für {cells}.</translation>
    </message>
    <message>
        <source>The decision table is empty.</source>
        <translation>Die Entscheidungstabelle ist leer.</translation>
    </message>
    <message>
        <source>The estimated DLT rate of dose level {level}, {rate}, is nearest to the target {target}.</source>
        <translation>Die geschätzte DLT-Rate der Dosisstufe {level}, {rate}, liegt dem Ziel {target} am nächsten.</translation>
    </message>
    <message>
        <source>The limit of overdosing</source>
        <translation>Die Grenze der Überdosierung</translation>
    </message>
    <message>
        <source>The lower end of the indifference interval</source>
        <translation>Das untere Ende des Indifferenzintervalls</translation>
    </message>
    <message>
        <source>The lowest dose is closed, so no dose can be recommended.</source>
        <translation>Die niedrigste Dosis ist geschlossen, daher kann keine Dosis empfohlen werden.</translation>
    </message>
    <message>
        <source>The margins {low} and {high} must lie on both sides of the target {target}.</source>
        <translation>Die Raten {low} und {high} müssen beiderseits des Ziels {target} liegen.</translation>
    </message>
    <message>
        <source>The prior needs spreads above 0 and a correlation between −1 and 1.</source>
        <translation>Die A-priori-Verteilung braucht Streuungen über 0 und eine Korrelation zwischen −1 und 1.</translation>
    </message>
    <message>
        <source>The records cannot settle whether they count: {people}.</source>
        <translation>Ob sie zählen, lässt sich aus den Datensätzen nicht klären: {people}.</translation>
    </message>
    <message>
        <source>The reference dose must be above 0.</source>
        <translation>Die Referenzdosis muss über 0 liegen.</translation>
    </message>
    <message>
        <source>The rule holds this dose closed.</source>
        <translation>Die Regel hält diese Dosis geschlossen.</translation>
    </message>
    <message>
        <source>The rule would begin at {dose}.</source>
        <translation>Die Regel würde bei {dose} beginnen.</translation>
    </message>
    <message>
        <source>The rule would de-escalate to {dose}.</source>
        <translation>Die Regel würde auf {dose} deeskalieren.</translation>
    </message>
    <message>
        <source>The rule would end escalation and recommend {dose}.</source>
        <translation>Die Regel würde die Eskalation beenden und {dose} empfehlen.</translation>
    </message>
    <message>
        <source>The rule would escalate to {dose}.</source>
        <translation>Die Regel würde auf {dose} eskalieren.</translation>
    </message>
    <message>
        <source>The rule would recommend no dose: enrolment ends.</source>
        <translation>Die Regel würde keine Dosis empfehlen: Der Einschluss endet.</translation>
    </message>
    <message>
        <source>The rule would stay at {dose}.</source>
        <translation>Die Regel würde bei {dose} bleiben.</translation>
    </message>
    <message>
        <source>The rule would wait before the next participant, then give {dose}.</source>
        <translation>Die Regel würde vor dem nächsten Teilnehmer warten und dann {dose} geben.</translation>
    </message>
    <message>
        <source>The skeleton does not rise: level {next} has {high:g}, level {level} has {low:g}.</source>
        <translation>Das Skelett steigt nicht an: Stufe {next} hat {high:g}, Stufe {level} hat {low:g}.</translation>
    </message>
    <message>
        <source>The skeleton has {count} rates, but the study has {levels} dose levels.</source>
        <translation>Das Skelett hat {count} Raten, aber die Studie hat {levels} Dosisstufen.</translation>
    </message>
    <message>
        <source>The skeleton {values} must rise from level to level between 0 and 1.</source>
        <translation>Das Skelett {values} muss von Stufe zu Stufe zwischen 0 und 1 ansteigen.</translation>
    </message>
    <message>
        <source>The target DLT rate</source>
        <translation>Die Ziel-DLT-Rate</translation>
    </message>
    <message>
        <source>The target interval would reach to {end:.3g}; it must stay between 0 and 1.</source>
        <translation>Das Zielintervall würde bis {end:.3g} reichen; es muss zwischen 0 und 1 bleiben.</translation>
    </message>
    <message>
        <source>The target interval {low} to {high} must lie between 0 and 1.</source>
        <translation>Das Zielintervall {low} bis {high} muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>The target {target:g} ± {width:g} must stay between 0 and 1.</source>
        <translation>Das Ziel {target:g} ± {width:g} muss zwischen 0 und 1 bleiben.</translation>
    </message>
    <message>
        <source>The trial would end with {known} evaluable; the committee names the dose.</source>
        <translation>Die Studie würde mit {known} Auswertbaren enden; das Komitee nennt die Dosis.</translation>
    </message>
    <message>
        <source>The upper end of the indifference interval</source>
        <translation>Das obere Ende des Indifferenzintervalls</translation>
    </message>
    <message>
        <source>There are no dose levels yet: type them, or enter the cohorts.</source>
        <translation>Es gibt noch keine Dosisstufen: Tippen Sie sie ein, oder geben Sie die Kohorten ein.</translation>
    </message>
    <message>
        <source>There is no dose level {level}; the study has {levels}.</source>
        <translation>Es gibt keine Dosisstufe {level}; die Studie hat {levels}.</translation>
    </message>
    <message>
        <source>There is no dose level {level}; the trial has {levels}.</source>
        <translation>Es gibt keine Dosisstufe {level}; die Studie hat {levels}.</translation>
    </message>
    <message>
        <source>There is no higher dose that is open, so the dose stays.</source>
        <translation>Es gibt keine offene höhere Dosis, daher bleibt die Dosis.</translation>
    </message>
    <message>
        <source>There is no lower dose, so the dose stays.</source>
        <translation>Es gibt keine niedrigere Dosis, daher bleibt die Dosis.</translation>
    </message>
    <message>
        <source>This file holds the participants of one site only, so nothing can be said about a dose level.</source>
        <translation>Diese Datei enthält nur die Teilnehmer eines Zentrums, daher lässt sich über eine Dosisstufe nichts sagen.</translation>
    </message>
    <message>
        <source>To close dose level {level}: P(DLT rate &gt; {target:g})</source>
        <translation>Schließung von Dosisstufe {level}: P(DLT-Rate &gt; {target:g})</translation>
    </message>
    <message>
        <source>To close dose level {level}: participants with DLT</source>
        <translation>Schließung von Dosisstufe {level}: Teilnehmer mit DLT</translation>
    </message>
    <message>
        <source>Treat more at {dose}</source>
        <translation>Weitere bei {dose} behandeln</translation>
    </message>
    <message>
        <source>Treated, but on no dose level and so not counted: {people}.</source>
        <translation>Behandelt, aber auf keiner Dosisstufe und daher nicht gezählt: {people}.</translation>
    </message>
    <message>
        <source>Two or more had a DLT at dose level {level}, so nobody goes there again.</source>
        <translation>Zwei oder mehr hatten eine DLT bei Dosisstufe {level}, daher kommt niemand mehr dorthin.</translation>
    </message>
    <message>
        <source>Type the skeleton, or the half width and the level thought right.</source>
        <translation>Geben Sie das Skelett ein, oder die halbe Breite und die für richtig gehaltene Stufe.</translation>
    </message>
    <message>
        <source>a group of three is completed first</source>
        <translation>eine Dreiergruppe wird zuerst vervollständigt</translation>
    </message>
    <message>
        <source>begin at {dose}</source>
        <translation>bei {dose} beginnen</translation>
    </message>
    <message>
        <source>de-escalate to {dose}</source>
        <translation>auf {dose} deeskalieren</translation>
    </message>
    <message>
        <source>dose level {level} ({dose})</source>
        <translation>Dosisstufe {level} ({dose})</translation>
    </message>
    <message>
        <source>empiric</source>
        <translation>empirisch</translation>
    </message>
    <message>
        <source>entry {number} (“{text}”)</source>
        <translation>Eintrag {number} („{text}“)</translation>
    </message>
    <message>
        <source>escalate to {dose}</source>
        <translation>auf {dose} eskalieren</translation>
    </message>
    <message>
        <source>escalation ends, {dose} is recommended</source>
        <translation>die Eskalation endet, {dose} ist empfohlen</translation>
    </message>
    <message>
        <source>four or five wait for six</source>
        <translation>vier oder fünf warten auf sechs</translation>
    </message>
    <message>
        <source>four or five without DLT allow escalation</source>
        <translation>vier oder fünf ohne DLT erlauben Eskalation</translation>
    </message>
    <message>
        <source>logistic</source>
        <translation>logistisch</translation>
    </message>
    <message>
        <source>no dose can be recommended</source>
        <translation>keine Dosis kann empfohlen werden</translation>
    </message>
    <message>
        <source>no dose level</source>
        <translation>keine Dosisstufe</translation>
    </message>
    <message>
        <source>settings of the study, else usual ones</source>
        <translation>Einstellungen der Studie, sonst übliche</translation>
    </message>
    <message>
        <source>stay at {dose}</source>
        <translation>bei {dose} bleiben</translation>
    </message>
    <message>
        <source>target {target:g} of the study</source>
        <translation>Ziel {target:g} der Studie</translation>
    </message>
    <message>
        <source>the last dose ends with three</source>
        <translation>die letzte Dosis endet mit drei</translation>
    </message>
    <message>
        <source>the last dose is completed to six</source>
        <translation>die letzte Dosis wird auf sechs ergänzt</translation>
    </message>
    <message>
        <source>the study&apos;s rule</source>
        <translation>die Regel der Studie</translation>
    </message>
    <message>
        <source>two DLTs at any number close the dose</source>
        <translation>zwei DLTs schließen die Dosis bei jeder Anzahl</translation>
    </message>
    <message>
        <source>usual target {target:g}, since the study names none</source>
        <translation>übliches Ziel {target:g}, da die Studie keines nennt</translation>
    </message>
    <message>
        <source>wait, then {dose}</source>
        <translation>warten, dann {dose}</translation>
    </message>
    <message>
        <source>with de-escalation</source>
        <translation>mit Deeskalation</translation>
    </message>
    <message>
        <source>without de-escalation</source>
        <translation>ohne Deeskalation</translation>
    </message>
    <message>
        <source>{chance:.3f} ({dlt}/{evaluable})</source>
        <translation>{chance:.3f} ({dlt}/{evaluable})</translation>
    </message>
    <message>
        <source>{cohorts} and {last} stand on one level of this dose axis ({dose}); the rule counts them together.</source>
        <translation>{cohorts} und {last} stehen auf einer Stufe dieser Dosisachse ({dose}); die Regel zählt sie zusammen.</translation>
    </message>
    <message>
        <source>{cohort} stands on none of the dose levels, but somebody was treated in it.</source>
        <translation>{cohort} steht auf keiner der Dosisstufen, aber in ihr wurde jemand behandelt.</translation>
    </message>
    <message>
        <source>{cohort}, nothing given yet</source>
        <translation>{cohort}, noch nichts gegeben</translation>
    </message>
    <message>
        <source>{counts}, {pending} pending</source>
        <translation>{counts}, {pending} ausstehend</translation>
    </message>
    <message>
        <source>{counts}: all {places} places are taken, so enrolment waits.</source>
        <translation>{counts}: Alle {places} Plätze sind belegt, daher wartet der Einschluss.</translation>
    </message>
    <message>
        <source>{counts}: dose level {next} is next.</source>
        <translation>{counts}: Dosisstufe {next} ist die nächste.</translation>
    </message>
    <message>
        <source>{counts}: escalation ends; dose level {next} is recommended.</source>
        <translation>{counts}: Die Eskalation endet; Dosisstufe {next} ist empfohlen.</translation>
    </message>
    <message>
        <source>{counts}: more than half are pending, so enrolment waits.</source>
        <translation>{counts}: Mehr als die Hälfte steht aus, daher wartet der Einschluss.</translation>
    </message>
    <message>
        <source>{counts}: no dose can be recommended.</source>
        <translation>{counts}: Keine Dosis kann empfohlen werden.</translation>
    </message>
    <message>
        <source>{counts}: the table ends before this number, so a person decides.</source>
        <translation>{counts}: Die Tabelle endet vor dieser Anzahl, daher entscheidet eine Person.</translation>
    </message>
    <message>
        <source>{counts}: the table says nothing before {next} are evaluable.</source>
        <translation>{counts}: Die Tabelle sagt nichts, bevor {next} auswertbar sind.</translation>
    </message>
    <message>
        <source>{counts}: treat more participants at this dose.</source>
        <translation>{counts}: weitere Teilnehmer bei dieser Dosis behandeln.</translation>
    </message>
    <message>
        <source>{counts}: {decision} (TITE-BOIN).</source>
        <translation>{counts}: {decision} (TITE-BOIN).</translation>
    </message>
    <message>
        <source>{counts}: {decision} (rolling six).</source>
        <translation>{counts}: {decision} (Rolling Six).</translation>
    </message>
    <message>
        <source>{counts}: {decision} (table of the protocol).</source>
        <translation>{counts}: {decision} (Tabelle des Prüfplans).</translation>
    </message>
    <message>
        <source>{count} not evaluable</source>
        <translation>{count} nicht auswertbar</translation>
    </message>
    <message>
        <source>{count} not yet judged</source>
        <translation>{count} noch nicht beurteilt</translation>
    </message>
    <message>
        <source>{count} pending</source>
        <translation>{count} ausstehend</translation>
    </message>
    <message>
        <source>{dlt} of {size} with DLT: {then}.</source>
        <translation>{dlt} von {size} mit DLT: {then}.</translation>
    </message>
    <message>
        <source>{dlt} with DLT among {evaluable} evaluable participants cannot be.</source>
        <translation>{dlt} mit DLT unter {evaluable} auswertbaren Teilnehmern ist nicht möglich.</translation>
    </message>
    <message>
        <source>{dlt}/{evaluable} with DLT</source>
        <translation>{dlt}/{evaluable} mit DLT</translation>
    </message>
    <message>
        <source>{dlt}/{evaluable} with DLT at dose level {level}</source>
        <translation>{dlt}/{evaluable} mit DLT bei Dosisstufe {level}</translation>
    </message>
    <message>
        <source>{dlt}/{evaluable} with DLT at dose level {level}: {decision} ({rule}).</source>
        <translation>{dlt}/{evaluable} mit DLT bei Dosisstufe {level}: {decision} ({rule}).</translation>
    </message>
    <message>
        <source>{dlt}/{evaluable} with DLT at the lowest dose: too toxic, enrolment stops.</source>
        <translation>{dlt}/{evaluable} mit DLT bei der niedrigsten Dosis: zu toxisch, der Einschluss endet.</translation>
    </message>
    <message>
        <source>{dose} would skip a dose that nobody was given.</source>
        <translation>{dose} würde eine Dosis überspringen, die niemand erhalten hat.</translation>
    </message>
    <message>
        <source>{first} or more</source>
        <translation>{first} oder mehr</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} oder {last}</translation>
    </message>
    <message>
        <source>{name} is {rate}; it lies between 0 and 1.</source>
        <translation>{name} ist {rate}; der Wert liegt zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>{percent} % less than the dose given last.</source>
        <translation>{percent} % weniger als die zuletzt gegebene Dosis.</translation>
    </message>
    <message>
        <source>{percent} % more than the dose given last.</source>
        <translation>{percent} % mehr als die zuletzt gegebene Dosis.</translation>
    </message>
    <message>
        <source>{rule} ({model}), target {target:g}, skeleton {skeleton}</source>
        <translation>{rule} ({model}), Ziel {target:g}, Skelett {skeleton}</translation>
    </message>
    <message>
        <source>{rule}, target {target:g}, a dose is closed at a probability above {cut_off:g}</source>
        <translation>{rule}, Ziel {target:g}, eine Dosis wird bei einer Wahrscheinlichkeit über {cut_off:g} geschlossen</translation>
    </message>
    <message>
        <source>{rule}; at least {least} at the dose recommended</source>
        <translation>{rule}; mindestens {least} bei der empfohlenen Dosis</translation>
    </message>
    <message>
        <source>{rule}; ends with {size} participants</source>
        <translation>{rule}; endet mit {size} Teilnehmern</translation>
    </message>
    <message>
        <source>{rule}; no dose is skipped</source>
        <translation>{rule}; keine Dosis wird übersprungen</translation>
    </message>
    <message>
        <source>{rule}; stops when P(DLT rate at the lowest dose &gt; {rate:g}) &gt; {confidence:g}</source>
        <translation>{rule}; endet, wenn P(DLT-Rate bei der niedrigsten Dosis &gt; {rate:g}) &gt; {confidence:g}</translation>
    </message>
    <message>
        <source>{size} participants are evaluable: the trial has reached its size.</source>
        <translation>{size} Teilnehmer sind auswertbar: Die Studie hat ihre Größe erreicht.</translation>
    </message>
    <message>
        <source>“{group}” is no cohort. Write the level and N or T: 2NNT.</source>
        <translation>„{group}“ ist keine Kohorte. Schreiben Sie die Stufe und N oder T: 2NNT.</translation>
    </message>
    <message>
        <source>“{label}” is empty; the rule needs it.</source>
        <translation>„{label}“ ist leer; die Regel braucht es.</translation>
    </message>
    <message>
        <source>“{label}” is {value:g}; at least {least:g} can be computed.</source>
        <translation>„{label}“ ist {value:g}; mindestens {least:g} kann berechnet werden.</translation>
    </message>
    <message>
        <source>“{label}” is {value:g}; at most {most:g} can be computed.</source>
        <translation>„{label}“ ist {value:g}; höchstens {most:g} kann berechnet werden.</translation>
    </message>
    <message>
        <source>“{label}” is {value:g}; it lies between 0 and 1.</source>
        <translation>„{label}“ ist {value:g}; der Wert liegt zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>“{label}” is {value:g}; it must be above 0.</source>
        <translation>„{label}“ ist {value:g}; der Wert muss über 0 liegen.</translation>
    </message>
    <message>
        <source>“{label}” is {value}; it must be at least 1.</source>
        <translation>„{label}“ ist {value}; der Wert muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>“{upper}” ({high:g}) must be above “{lower}” ({low:g}).</source>
        <translation>„{upper}“ ({high:g}) muss über „{lower}“ ({low:g}) liegen.</translation>
    </message>
</context>
<context>
    <name>event</name>
    <message>
        <source>fourth treatment</source>
        <translation>vierte Behandlung</translation>
    </message>
    <message>
        <source>other treatment</source>
        <translation>andere Behandlung</translation>
    </message>
    <message>
        <source>study agent</source>
        <translation>Prüfpräparat</translation>
    </message>
    <message>
        <source>third treatment</source>
        <translation>dritte Behandlung</translation>
    </message>
    <message>
        <source>{agent}: {level}</source>
        <translation>{agent}: {level}</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source> … (too long for a cell; whole in the CSV files)</source>
        <translation> … (zu lang für eine Zelle; ganz in den CSV-Dateien)</translation>
    </message>
    <message>
        <source>Adverse events by change</source>
        <translation>Unerwünschte Ereignisse nach Änderung</translation>
    </message>
    <message>
        <source>Adverse events, worst only</source>
        <translation>Unerwünschte Ereignisse, nur schlimmste</translation>
    </message>
    <message>
        <source>CDISC</source>
        <translation>CDISC</translation>
    </message>
    <message>
        <source>CDISC name</source>
        <translation>CDISC-Name</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Data dictionary</source>
        <translation>Datenverzeichnis</translation>
    </message>
    <message>
        <source>Events of this term in the participant</source>
        <translation>Ereignisse dieses Begriffs beim Teilnehmer</translation>
    </message>
    <message>
        <source>First day at this grade</source>
        <translation>Erster Tag mit diesem Grad</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Last day at this grade</source>
        <translation>Letzter Tag mit diesem Grad</translation>
    </message>
    <message>
        <source>Normal from, in the unit of the value</source>
        <translation>Normal ab, in der Einheit des Werts</translation>
    </message>
    <message>
        <source>Normal to, in the unit of the value</source>
        <translation>Normal bis, in der Einheit des Werts</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Number of the change within the event</source>
        <translation>Nummer der Änderung innerhalb des Ereignisses</translation>
    </message>
    <message>
        <source>Results with ranges in use</source>
        <translation>Laborwerte mit geltenden Bereichen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Type, unit and codes</source>
        <translation>Typ, Einheit und Codes</translation>
    </message>
    <message>
        <source>Typed, or whose range it is, or why there is none</source>
        <translation>Eingetippt, oder wessen Bereich es ist, oder warum es keinen gibt</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>codes, separated by semicolons</source>
        <translation>Codes, durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>columns without a value, each with : and the reason why</source>
        <translation>Spalten ohne Wert, jeweils mit : und dem Grund</translation>
    </message>
    <message>
        <source>date as far as known: 2018-08-12, 2018-08, 2018 or unk</source>
        <translation>Datum, soweit bekannt: 2018-08-12, 2018-08, 2018 oder unk</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>form</source>
        <translation>Bogen</translation>
    </message>
    <message>
        <source>grades, each with its first day</source>
        <translation>Grade, jeder mit seinem ersten Tag</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>number as typed, with &lt; or &gt; where it has one</source>
        <translation>Zahl, wie getippt, mit &lt; oder &gt;, wo vorhanden</translation>
    </message>
    <message>
        <source>one code</source>
        <translation>ein Code</translation>
    </message>
    <message>
        <source>planned fractions</source>
        <translation>geplante Fraktionen</translation>
    </message>
    <message>
        <source>reference to another form</source>
        <translation>Verweis auf einen anderen Bogen</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>texts, separated by semicolons</source>
        <translation>Texte, durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>time of day, 24 hours</source>
        <translation>Uhrzeit, 24 Stunden</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>getippt</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>what to enter</source>
        <translation>was einzugeben ist</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}). Nothing was changed. Close it in other programs, or choose another place.</source>
        <translation>{file} konnte nicht geschrieben werden ({reason}). Es wurde nichts geändert. Schließen Sie sie in anderen Programmen, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{file} must end in {formats}, which says what is written.</source>
        <translation>{file} muss auf {formats} enden; das sagt, was geschrieben wird.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>There is no figure “{name}”. There are: {known}.</source>
        <translation>Es gibt keine Abbildung „{name}“. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>data to {day}</source>
        <translation>Daten bis {day}</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}). Close it in other programs, or choose another place.</source>
        <translation>{file} konnte nicht geschrieben werden ({reason}). Schließen Sie sie in anderen Programmen, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{file} must end in .svg or .png, which says what is written.</source>
        <translation>{file} muss auf .svg oder .png enden; das sagt, was geschrieben wird.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>&amp;Accept this file</source>
        <translation>Diese Da&amp;tei annehmen</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Andere Datei…</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>Andere Datei wä&amp;hlen…</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>Diese Sicherung &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Use a template file…</source>
        <translation>&amp;Vorlagendatei verwenden…</translation>
    </message>
    <message>
        <source>&amp;View a copy</source>
        <translation>Kopie &amp;ansehen</translation>
    </message>
    <message>
        <source>&amp;View the newest backup</source>
        <translation>Neueste &amp;Sicherung ansehen</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(weggelassen)</translation>
    </message>
    <message>
        <source>(rejected)</source>
        <translation>(abgelehnt)</translation>
    </message>
    <message>
        <source>1 cell is rejected; nothing is imported until you say so.</source>
        <translation>1 Zelle ist abgelehnt; nichts wird importiert, bis Sie es sagen.</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>1 picture was saved in {folder}.</source>
        <translation>1 Bild wurde in {folder} gespeichert.</translation>
    </message>
    <message>
        <source>1 record was imported from {file} in one save.</source>
        <translation>1 Datensatz wurde aus {file} in einem Vorgang importiert.</translation>
    </message>
    <message>
        <source>1 thing to look at will stand beside the records.</source>
        <translation>1 Hinweis zum Nachsehen wird neben den Datensätzen stehen.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>An older copy of the study</source>
        <translation>Eine ältere Kopie der Studie</translation>
    </message>
    <message>
        <source>Another participant…</source>
        <translation>Anderer Teilnehmer…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Back up the study</source>
        <translation>Die Studie sichern</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups are made beside the study every 15 minutes while it changes; here a second copy goes, best on another disk. It holds from the next time a study is opened.</source>
        <translation>Sicherungen entstehen alle 15 Minuten neben der Studie, solange sie sich ändert; hierhin kommt eine zweite Kopie, am besten auf einem anderen Datenträger. Dies gilt ab dem nächsten Öffnen einer Studie.</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>Leere Bögen</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Wä&amp;hlen…</translation>
    </message>
    <message>
        <source>CSV files in one archive</source>
        <translation>CSV-Dateien in einem Archiv</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Casebook</source>
        <translation>Prüfbogen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check a PDF of the DMC safety summary</source>
        <translation>Ein PDF des DMC-Sicherheitsberichts prüfen</translation>
    </message>
    <message>
        <source>Check the study</source>
        <translation>Studie prüfen</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Checking every entry and every value…</source>
        <translation>Jeder Eintrag und jeder Wert wird geprüft…</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Eine Sicherung wählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Columns &amp;matched by</source>
        <translation>Spalten &amp;zugeordnet nach</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Comes in as</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Copying {file} to look at it…</source>
        <translation>{file} wird zum Ansehen kopiert…</translation>
    </message>
    <message>
        <source>Creating {file}…</source>
        <translation>{file} wird erstellt…</translation>
    </message>
    <message>
        <source>Data dictionary</source>
        <translation>Datenverzeichnis</translation>
    </message>
    <message>
        <source>Dosebook</source>
        <translation>Dosebook</translation>
    </message>
    <message>
        <source>Dosebook studies</source>
        <translation>Dosebook-Studien</translation>
    </message>
    <message>
        <source>Drawing the figures…</source>
        <translation>Die Abbildungen werden gezeichnet…</translation>
    </message>
    <message>
        <source>Enter nothing more in it. Copy the findings for whoever looks into it, and restore a backup.</source>
        <translation>Geben Sie nichts mehr ein. Kopieren Sie die Auffälligkeiten für die Person, die dem nachgeht, und stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Everything entered so far is in this backup.</source>
        <translation>Alles bisher Eingegebene ist in dieser Sicherung.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Excel-Arbeitsmappen</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Eine Einstellung finden</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Auffälligkeiten</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Folder for the figures</source>
        <translation>Ordner für die Abbildungen</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Kommt in</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Eine Tabelle importieren</translation>
    </message>
    <message>
        <source>Import the &amp;good rows although others are rejected</source>
        <translation>Die &amp;guten Zeilen importieren, obwohl andere abgelehnt sind</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>{file} importieren</translation>
    </message>
    <message>
        <source>In this backup the newest {entries} of the audit trail are missing.</source>
        <translation>In dieser Sicherung fehlen die neuesten {entries} des Audit-Trails.</translation>
    </message>
    <message>
        <source>It holds from the next start of Dosebook: words, dates and decimal signs. A report may be in another language; what is recorded is the same in all of them.</source>
        <translation>Gilt ab dem nächsten Start von Dosebook: Wörter, Datum und Dezimalzeichen. Ein Bericht kann in einer anderen Sprache sein; was erfasst ist, bleibt in allen gleich.</translation>
    </message>
    <message>
        <source>It was closed there just now. Try again to open it.</source>
        <translation>Dort wurde sie gerade geschlossen. Versuchen Sie erneut, sie zu öffnen.</translation>
    </message>
    <message>
        <source>Its folder cannot be reached now, so nothing is known of the other computer.</source>
        <translation>Der Ordner ist gerade nicht erreichbar, daher ist über den anderen Computer nichts bekannt.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Keep as &amp;template…</source>
        <translation>Als V&amp;orlage merken…</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Laying {file} out again…</source>
        <translation>{file} wird neu gesetzt…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>List of queries</source>
        <translation>Liste der Rückfragen</translation>
    </message>
    <message>
        <source>Load CTCAE texts</source>
        <translation>CTCAE-Texte laden</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>Die Zeilen werden angesehen…</translation>
    </message>
    <message>
        <source>Looking whether it is still being used there…</source>
        <translation>Es wird nachgesehen, ob sie dort noch in Gebrauch ist…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Make the casebook</source>
        <translation>Prüfbogen erstellen</translation>
    </message>
    <message>
        <source>Making and checking the backup {file}…</source>
        <translation>Die Sicherung {file} wird erstellt und geprüft…</translation>
    </message>
    <message>
        <source>Making the demo study…</source>
        <translation>Die Demostudie wird erstellt…</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>Missing and expected forms</source>
        <translation>Fehlende und erwartete Bögen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name and role stand beside every entry you make. Dosebook takes them as typed and proves nothing.</source>
        <translation>Name und Rolle stehen neben jedem Eintrag, den Sie machen. Dosebook nimmt sie, wie sie getippt sind, und beweist nichts.</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Namen der Spalten</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Neue Studie</translation>
    </message>
    <message>
        <source>No SAE report is recorded yet. Enter one under Adverse events, SAE reports, first.</source>
        <translation>Noch ist keine SUE-Meldung erfasst. Geben Sie zuerst eine unter „Unerwünschte Ereignisse, SUE-Meldungen“ ein.</translation>
    </message>
    <message>
        <source>No backup was found beside the study. Choose another file.</source>
        <translation>Neben der Studie wurde keine Sicherung gefunden. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>No setting is called like that.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>Not a study</source>
        <translation>Keine Studie</translation>
    </message>
    <message>
        <source>Nothing can be written there ({cause}). Choose another folder, or leave the field empty.</source>
        <translation>Dort kann nichts geschrieben werden ({cause}). Wählen Sie einen anderen Ordner, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Nothing to show yet: {names}.</source>
        <translation>Noch nichts zu zeigen: {names}.</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>Eine Studie öffnen</translation>
    </message>
    <message>
        <source>Opening {file}…</source>
        <translation>{file} wird geöffnet…</translation>
    </message>
    <message>
        <source>PNG, for slides (*.png)</source>
        <translation>PNG, für Folien (*.png)</translation>
    </message>
    <message>
        <source>Participant ID</source>
        <translation>Teilnehmer-ID</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} wird gelesen…</translation>
    </message>
    <message>
        <source>Rejected cells</source>
        <translation>Abgelehnte Zellen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring {file}…</source>
        <translation>{file} wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>SAE form</source>
        <translation>SUE-Formular</translation>
    </message>
    <message>
        <source>SVG, for print (*.svg)</source>
        <translation>SVG, für den Druck (*.svg)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Spei&amp;chern</translation>
    </message>
    <message>
        <source>Save &amp;list of rejected…</source>
        <translation>&amp;Liste der abgelehnten speichern…</translation>
    </message>
    <message>
        <source>Save list of rejected cells</source>
        <translation>Liste der abgelehnten Zellen speichern</translation>
    </message>
    <message>
        <source>Save this figure</source>
        <translation>Diese Abbildung speichern</translation>
    </message>
    <message>
        <source>Second &amp;backup folder</source>
        <translation>Zweiter Sicherungs&amp;ordner</translation>
    </message>
    <message>
        <source>Second backup folder</source>
        <translation>Zweiter Sicherungsordner</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Take &amp;over</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The SAE form with 1 page was written to {path}.</source>
        <translation>Das SUE-Formular mit 1 Seite wurde als {path} geschrieben.</translation>
    </message>
    <message>
        <source>The SAE form with {count} pages was written to {path}.</source>
        <translation>Das SUE-Formular mit {count} Seiten wurde als {path} geschrieben.</translation>
    </message>
    <message>
        <source>The backup is checked once more before it replaces anything. The reason is kept in the audit trail.</source>
        <translation>Die Sicherung wird noch einmal geprüft, bevor sie etwas ersetzt. Der Grund wird im Audit-Trail festgehalten.</translation>
    </message>
    <message>
        <source>The casebook with 1 page was written to {path}.</source>
        <translation>Der Prüfbogen mit 1 Seite wurde als {path} geschrieben.</translation>
    </message>
    <message>
        <source>The casebook with {count} pages was written to {path}.</source>
        <translation>Der Prüfbogen mit {count} Seiten wurde als {path} geschrieben.</translation>
    </message>
    <message>
        <source>The data dictionary with {count} variables was written to {path}.</source>
        <translation>Das Datenverzeichnis mit {count} Variablen wurde als {path} geschrieben.</translation>
    </message>
    <message>
        <source>The figure has {count} parts. They were saved as {first} to {last} in {folder}.</source>
        <translation>Die Abbildung hat {count} Teile. Sie wurden als {first} bis {last} in {folder} gespeichert.</translation>
    </message>
    <message>
        <source>The figure was saved as {path}.</source>
        <translation>Die Abbildung wurde als {path} gespeichert.</translation>
    </message>
    <message>
        <source>The file it replaced is kept beside it as {kept}.</source>
        <translation>Die ersetzte Datei bleibt daneben als {kept} erhalten.</translation>
    </message>
    <message>
        <source>The folder can be written to.</source>
        <translation>In den Ordner kann geschrieben werden.</translation>
    </message>
    <message>
        <source>The reason is kept in the audit trail with your name.</source>
        <translation>Der Grund wird mit Ihrem Namen im Audit-Trail festgehalten.</translation>
    </message>
    <message>
        <source>The rows &amp;are</source>
        <translation>Die Zeilen &amp;sind</translation>
    </message>
    <message>
        <source>The study cannot be read</source>
        <translation>Die Studie kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The study cannot be written to</source>
        <translation>In die Studie kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The study is damaged</source>
        <translation>Die Studie ist beschädigt</translation>
    </message>
    <message>
        <source>The study is in use</source>
        <translation>Die Studie ist in Gebrauch</translation>
    </message>
    <message>
        <source>The study was backed up and the copy checked: {entries} of the audit trail, made {moment}, in {path}.</source>
        <translation>Die Studie wurde gesichert und die Kopie geprüft: {entries} des Audit-Trails, erstellt {moment}, in {path}.</translation>
    </message>
    <message>
        <source>There has been no sign of life from that computer for two minutes. If you are certain that nobody works on it there, take it over. Whatever was not saved there will be refused.</source>
        <translation>Von jenem Computer gab es seit zwei Minuten kein Lebenszeichen. Wenn Sie sicher sind, dass dort niemand daran arbeitet, übernehmen Sie die Studie. Was dort nicht gespeichert wurde, wird abgewiesen.</translation>
    </message>
    <message>
        <source>This is a copy to look at. Open the study itself to restore a backup of it.</source>
        <translation>Dies ist eine Kopie zum Ansehen. Öffnen Sie die Studie selbst, um eine Sicherung von ihr wiederherzustellen.</translation>
    </message>
    <message>
        <source>Trying whether it can be written to…</source>
        <translation>Es wird versucht, ob sich dort schreiben lässt…</translation>
    </message>
    <message>
        <source>Type the ID of the participant.</source>
        <translation>Geben Sie die ID des Teilnehmers ein.</translation>
    </message>
    <message>
        <source>Under which name should these columns and words be kept?</source>
        <translation>Unter welchem Namen sollen diese Spalten und Wörter gemerkt werden?</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Eine Vorlage verwenden</translation>
    </message>
    <message>
        <source>Values that were redacted on record: {count}.</source>
        <translation>Nachweislich geschwärzte Werte: {count}.</translation>
    </message>
    <message>
        <source>What words of the table mean</source>
        <translation>Was Wörter der Tabelle bedeuten</translation>
    </message>
    <message>
        <source>What {column} is</source>
        <translation>Was {column} ist</translation>
    </message>
    <message>
        <source>What “{text}” means</source>
        <translation>Was „{text}“ bedeutet</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where the new study is kept</source>
        <translation>Wo die neue Studie liegen soll</translation>
    </message>
    <message>
        <source>Which backup should take the place of {file}? The file that is there now is kept beside it under another name.</source>
        <translation>Welche Sicherung soll an die Stelle von {file} treten? Die jetzige Datei bleibt unter anderem Namen daneben erhalten.</translation>
    </message>
    <message>
        <source>Which report should be printed?</source>
        <translation>Welche Meldung soll gedruckt werden?</translation>
    </message>
    <message>
        <source>Whose casebook should be made?</source>
        <translation>Wessen Prüfbogen soll erstellt werden?</translation>
    </message>
    <message>
        <source>Why it is rejected</source>
        <translation>Warum abgelehnt</translation>
    </message>
    <message>
        <source>Word of the table</source>
        <translation>Wort der Tabelle</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} wird geschrieben…</translation>
    </message>
    <message>
        <source>Written by a newer Dosebook</source>
        <translation>Von einem neueren Dosebook geschrieben</translation>
    </message>
    <message>
        <source>Written by another build of Dosebook</source>
        <translation>Von einem anderen Stand von Dosebook geschrieben</translation>
    </message>
    <message>
        <source>You can take it over if there is no sign of life from that computer for another {time}.</source>
        <translation>Sie können sie übernehmen, wenn jener Computer weitere {time} kein Lebenszeichen gibt.</translation>
    </message>
    <message>
        <source>beside the study</source>
        <translation>neben der Studie</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>casebook</source>
        <translation>Prüfbogen</translation>
    </message>
    <message>
        <source>data dictionary</source>
        <translation>Datenverzeichnis</translation>
    </message>
    <message>
        <source>it is the study that is open here</source>
        <translation>es ist die Studie, die hier geöffnet ist</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>second folder</source>
        <translation>zweiter Ordner</translation>
    </message>
    <message>
        <source>the whole path is needed</source>
        <translation>der ganze Pfad ist nötig</translation>
    </message>
    <message>
        <source>when made</source>
        <translation>bei der Erstellung</translation>
    </message>
    <message>
        <source>when restored</source>
        <translation>bei der Wiederherstellung</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>{count} cells are rejected; nothing is imported until you say so.</source>
        <translation>{count} Zellen sind abgelehnt; nichts wird importiert, bis Sie es sagen.</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} Einträge</translation>
    </message>
    <message>
        <source>{count} kB</source>
        <translation>{count} kB</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} Minuten</translation>
    </message>
    <message>
        <source>{count} pictures were saved in {folder}.</source>
        <translation>{count} Bilder wurden in {folder} gespeichert.</translation>
    </message>
    <message>
        <source>{count} records were imported from {file} in one save.</source>
        <translation>{count} Datensätze wurden aus {file} in einem Vorgang importiert.</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} Sekunden</translation>
    </message>
    <message>
        <source>{count} things to look at will stand beside the records.</source>
        <translation>{count} Hinweise zum Nachsehen werden neben den Datensätzen stehen.</translation>
    </message>
    <message>
        <source>{file} could not be read ({cause}). Nothing was loaded. Choose another file.</source>
        <translation>{file} konnte nicht gelesen werden ({cause}). Es wurde nichts geladen. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{file} is not what its audit trail says: there are {count} findings.</source>
        <translation>{file} entspricht nicht dem Audit-Trail der Datei: Es gibt {count} Auffälligkeiten.</translation>
    </message>
    <message>
        <source>{file} is not what its audit trail says: there is 1 finding.</source>
        <translation>{file} entspricht nicht dem Audit-Trail der Datei: Es gibt 1 Auffälligkeit.</translation>
    </message>
    <message>
        <source>{file} is sound. All {entries} of the audit trail and all {records} records were compared, value by value. The last entry is of {moment}.</source>
        <translation>{file} ist in Ordnung. Alle {entries} des Audit-Trails und alle {records} Datensätze wurden Wert für Wert verglichen. Der letzte Eintrag ist von {moment}.</translation>
    </message>
    <message>
        <source>{file} was restored and is open now.</source>
        <translation>{file} wurde wiederhergestellt und ist jetzt geöffnet.</translation>
    </message>
    <message>
        <source>{good} of {rows} rows can be imported.</source>
        <translation>{good} von {rows} Zeilen können importiert werden.</translation>
    </message>
    <message>
        <source>{records} records of {tables} forms and the data dictionary were written to {path}. They are not protected there: handle the file as you handle the study.</source>
        <translation>{records} Datensätze aus {tables} Bögen und das Datenverzeichnis wurden als {path} geschrieben. Dort sind sie nicht geschützt: Behandeln Sie die Datei wie die Studie.</translation>
    </message>
    <message>
        <source>{title} with 1 page was written to {path}.</source>
        <translation>{title} mit 1 Seite wurde als {path} geschrieben.</translation>
    </message>
    <message>
        <source>{title} with {count} pages was written to {path}.</source>
        <translation>{title} mit {count} Seiten wurde als {path} geschrieben.</translation>
    </message>
    <message>
        <source>{version} was loaded: {terms} terms, {count} of them with the text of their grades. The texts now stand beside the grades in the form of an adverse event.</source>
        <translation>{version} wurde geladen: {terms} Begriffe, {count} davon mit dem Text ihrer Grade. Die Texte stehen jetzt neben den Graden im Bogen eines unerwünschten Ereignisses.</translation>
    </message>
</context>
<context>
    <name>find</name>
    <message>
        <source>Act</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Participant, event, page or act</source>
        <translation>Teilnehmer, Ereignis, Seite oder Aktion</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>, unless it is expected or unrelated, which is not recorded</source>
        <translation>, sofern nicht erwartet oder ohne Zusammenhang, was nicht erfasst ist</translation>
    </message>
    <message>
        <source>A DLT is recorded; choose the events or doses that it concerns.</source>
        <translation>Eine DLT ist erfasst; wählen Sie die Ereignisse oder Dosen, die sie betrifft.</translation>
    </message>
    <message>
        <source>A DLT is recorded; name the clause of the definition that it meets.</source>
        <translation>Eine DLT ist erfasst; nennen Sie die Klausel der Definition, die sie erfüllt.</translation>
    </message>
    <message>
        <source>A DLT window lasts at least 1 day.</source>
        <translation>Ein DLT-Fenster dauert mindestens 1 Tag.</translation>
    </message>
    <message>
        <source>A body surface area is rounded to 1 to 4 decimals. Check it.</source>
        <translation>Eine Körperoberfläche wird auf 1 bis 4 Dezimalstellen gerundet. Prüfen Sie es.</translation>
    </message>
    <message>
        <source>A cap of the body surface area lies between 1.5 and 3 m². Check it.</source>
        <translation>Eine Grenze der Körperoberfläche liegt zwischen 1,5 und 3 m². Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>A cause of death is recorded without a date of death; unk is an answer.</source>
        <translation>Eine Todesursache ist ohne Todesdatum erfasst; unk ist eine Antwort.</translation>
    </message>
    <message>
        <source>A criterion of seriousness is ticked, but the event is not recorded as serious.</source>
        <translation>Ein Kriterium für schwerwiegend ist angekreuzt, aber das Ereignis ist nicht als schwerwiegend erfasst.</translation>
    </message>
    <message>
        <source>A cut-off is one day; give day, month and year.</source>
        <translation>Ein Datenschnitt ist ein einzelner Tag; geben Sie Tag, Monat und Jahr an.</translation>
    </message>
    <message>
        <source>A day on which participation ended is recorded, but not how.</source>
        <translation>Ein Tag, an dem die Teilnahme endete, ist erfasst, aber nicht wie.</translation>
    </message>
    <message>
        <source>A decision on evaluability needs {missing} as well.</source>
        <translation>Eine Entscheidung über die Auswertbarkeit braucht auch: {missing}.</translation>
    </message>
    <message>
        <source>A dose is recorded as decided. Was the advice followed or not?</source>
        <translation>Eine Dosis ist als entschieden erfasst. Wurde der Vorschlag befolgt oder nicht?</translation>
    </message>
    <message>
        <source>A fraction of dose 0 is planned.</source>
        <translation>Eine Fraktion mit Dosis 0 ist geplant.</translation>
    </message>
    <message>
        <source>A multiple of the baseline lies above zero.</source>
        <translation>Ein Vielfaches des Ausgangswerts liegt über null.</translation>
    </message>
    <message>
        <source>A participant cannot replace themselves.</source>
        <translation>Ein Teilnehmer kann sich nicht selbst ersetzen.</translation>
    </message>
    <message>
        <source>A purity lies between 0 and 100 %; below 90 % check it.</source>
        <translation>Eine Reinheit liegt zwischen 0 und 100 %; prüfen Sie Werte unter 90 %.</translation>
    </message>
    <message>
        <source>A radioactive dose was given, but the written directive has no name or no date.</source>
        <translation>Eine radioaktive Dosis wurde gegeben, aber die schriftliche Anordnung hat keinen Namen oder kein Datum.</translation>
    </message>
    <message>
        <source>A reason for a decision on evaluability is given, but not the decision.</source>
        <translation>Ein Grund für eine Entscheidung über die Auswertbarkeit ist angegeben, aber nicht die Entscheidung.</translation>
    </message>
    <message>
        <source>A recommendation is recorded without a determination.</source>
        <translation>Eine Empfehlung ist ohne Feststellung erfasst.</translation>
    </message>
    <message>
        <source>A response by the same assessor is recorded for this day already.</source>
        <translation>Ein Ansprechen vom selben Bewerter ist für diesen Tag schon erfasst.</translation>
    </message>
    <message>
        <source>A response is recorded, but no dose given.</source>
        <translation>Ein Ansprechen ist erfasst, aber keine gegebene Dosis.</translation>
    </message>
    <message>
        <source>A serious event needs a narrative.</source>
        <translation>Ein SUE braucht eine Fallbeschreibung.</translation>
    </message>
    <message>
        <source>Admitted on {date}, before the consent on {consent}.</source>
        <translation>Aufnahme am {date}, vor der Einwilligung am {consent}.</translation>
    </message>
    <message>
        <source>Adverse events are not confirmed as complete up to the cut-off of {day}.</source>
        <translation>Unerwünschte Ereignisse sind bis zum Datenschnitt vom {day} nicht als vollständig bestätigt.</translation>
    </message>
    <message>
        <source>After use: {percent} % of the prescribed amount was delivered, 20 % or more off. Check the amounts, and record what the radiation safety officer says: this may have to be reported.</source>
        <translation>Nach der Anwendung: {percent} % der verordneten Menge wurden gegeben, Abweichung 20 % oder mehr. Prüfen Sie die Mengen und erfassen Sie, was der Strahlenschutzbeauftragte sagt: Das kann meldepflichtig sein.</translation>
    </message>
    <message>
        <source>An administered amount is recorded, but the fraction counts as not given.</source>
        <translation>Eine verabreichte Menge ist erfasst, aber die Fraktion gilt als nicht gegeben.</translation>
    </message>
    <message>
        <source>An assessor is named; tick what the assessment covers.</source>
        <translation>Ein Bewerter ist genannt; kreuzen Sie an, was die Bewertung umfasst.</translation>
    </message>
    <message>
        <source>An event of grade 5 is serious.</source>
        <translation>Ein Ereignis mit Grad 5 ist schwerwiegend.</translation>
    </message>
    <message>
        <source>An event or dose chosen here belongs to another participant.</source>
        <translation>Ein hier gewähltes Ereignis oder eine Dosis gehört zu einem anderen Teilnehmer.</translation>
    </message>
    <message>
        <source>An event or dose chosen here has been voided.</source>
        <translation>Ein hier gewähltes Ereignis oder eine Dosis wurde für ungültig erklärt.</translation>
    </message>
    <message>
        <source>Another cut-off of {day} is recorded; reports name their own.</source>
        <translation>Ein anderer Datenschnitt vom {day} ist erfasst; Berichte nennen ihren eigenen.</translation>
    </message>
    <message>
        <source>Another range of this laboratory and test applies on the same days: {other}. Values of these days are not graded by either.</source>
        <translation>Ein anderer Bereich dieses Labors und Parameters gilt an denselben Tagen: {other}. Werte dieser Tage werden nach keinem eingestuft.</translation>
    </message>
    <message>
        <source>Another result of this test is in {unit}; values in unlike units are not compared.</source>
        <translation>Ein anderer Wert dieses Parameters ist in {unit}; Werte in verschiedenen Einheiten werden nicht verglichen.</translation>
    </message>
    <message>
        <source>Before use: {percent} % of the prescribed amount, more than 20 % off or outside the prescribed range. It may be given only as the authorised user directs: record who directed it and when.</source>
        <translation>Vor der Anwendung: {percent} % der verordneten Menge, Abweichung über 20 % oder außerhalb des verordneten Bereichs. Die Gabe ist nur auf Anweisung des fachkundigen Arztes erlaubt: Erfassen Sie, wer sie wann angewiesen hat.</translation>
    </message>
    <message>
        <source>Born in {year}, the age at consent is {low} or {high}, not {age}.</source>
        <translation>Geboren {year}, ist das Alter bei Einwilligung {low} oder {high}, nicht {age}.</translation>
    </message>
    <message>
        <source>By its value this is {term} of grade {grade}. Is it an adverse event? None is recorded.</source>
        <translation>Nach seinem Wert ist dies {term} mit Grad {grade}. Ist es ein unerwünschtes Ereignis? Keines ist erfasst.</translation>
    </message>
    <message>
        <source>Cannot tell what is dated after the death: the date of the death is not known.</source>
        <translation>Was nach dem Tod datiert ist, lässt sich nicht sagen: Das Todesdatum ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell what is dated before the consent: the date of the consent is not known.</source>
        <translation>Was vor die Einwilligung datiert ist, lässt sich nicht sagen: Das Datum der Einwilligung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell what was before this first dose: the date of the dose is not known.</source>
        <translation>Was vor dieser ersten Dosis war, lässt sich nicht sagen: Das Datum der Dosis ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether a result in the time of this event reaches its grade {grade}: the day of its onset or end is not known.</source>
        <translation>Ob ein Ergebnis in der Zeit dieses Ereignisses seinen Grad {grade} erreicht, lässt sich nicht sagen: Der Tag von Beginn oder Ende ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether a review came between the judgement of {id} ({judged}), a DLT, and this first dose ({date}): the day is not known.</source>
        <translation>Ob zwischen der Beurteilung von {id} ({judged}), einer DLT, und dieser ersten Dosis ({date}) eine Begutachtung lag, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether a value of the disease marker was taken on or before the first dose ({first}): the day is not known.</source>
        <translation>Ob ein Wert des Krankheitsmarkers am Tag der ersten Dosis ({first}) oder davor abgenommen wurde, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether another range of this laboratory and test applies on the same days: {other}. Give the exact dates.</source>
        <translation>Ob ein anderer Bereich dieses Labors und Parameters an denselben Tagen gilt, lässt sich nicht sagen: {other}. Geben Sie die genauen Daten an.</translation>
    </message>
    <message>
        <source>Cannot tell whether events were checked up to a day ({checked}) after the last contact ({contact}): the day is not known.</source>
        <translation>Ob die Ereignisse bis zu einem Tag ({checked}) nach dem letzten Kontakt ({contact}) geprüft wurden, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether fraction {fraction}, which is not recorded, was due: the day of the first ({first}) is not known.</source>
        <translation>Ob Fraktion {fraction}, die nicht erfasst ist, fällig war, lässt sich nicht sagen: Der Tag der ersten ({first}) ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether it was reported to the authority ({told}) before the site became aware ({aware}): the day is not known.</source>
        <translation>Ob es der Behörde gemeldet wurde ({told}), bevor das Zentrum davon wusste ({aware}), lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether it was stopped ({end}) before it was started ({start}): the day is not known.</source>
        <translation>Ob es vor seinem Beginn ({start}) beendet wurde ({end}), lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether participation ended ({ended}) after the death ({death}): the day is not known.</source>
        <translation>Ob die Teilnahme nach dem Tod ({death}) endete ({ended}), lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether progressive disease ({date}) came before this response ({response}): the day is not known.</source>
        <translation>Ob eine Progression ({date}) vor diesem Ansprechen ({response}) kam, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the admission ({date}) is dated after the death ({death}): the day is not known.</source>
        <translation>Ob die Aufnahme ({date}) nach dem Tod ({death}) datiert ist, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the admission ({date}) was before the consent ({consent}): the day is not known.</source>
        <translation>Ob die Aufnahme ({date}) vor der Einwilligung ({consent}) war, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the assay ({assay}) is dated after the start of the infusion ({date}): the day is not known.</source>
        <translation>Ob die Messung ({assay}) nach dem Beginn der Infusion ({date}) datiert ist, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the assay ({assay}) is dated more than 3 days before the infusion ({date}): the day is not known.</source>
        <translation>Ob die Messung ({assay}) mehr als 3 Tage vor der Infusion ({date}) datiert ist, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the assessment ({date}) was before the first dose ({first}): the day is not known.</source>
        <translation>Ob die Bewertung ({date}) vor der ersten Dosis ({first}) war, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the authority was told ({done}) within {days} days of the report to the sponsor ({start}): the day is not known.</source>
        <translation>Ob die Behörde ({done}) innerhalb von {days} Tagen nach der Meldung an den Sponsor ({start}) informiert wurde, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the cohort was closed ({closed}) before it was opened ({opened}): the day is not known.</source>
        <translation>Ob die Kohorte vor ihrer Öffnung ({opened}) geschlossen wurde ({closed}), lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the cohort was opened ({opened}) before the last approval ({approved}): the day is not known.</source>
        <translation>Ob die Kohorte vor der letzten Genehmigung ({approved}) geöffnet wurde ({opened}), lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the count ({counted}) is dated after the transfusion ({date}): the day is not known.</source>
        <translation>Ob der Wert ({counted}) nach der Transfusion ({date}) datiert ist, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the count ({counted}) is more than 3 days older than the transfusion ({date}): the day is not known.</source>
        <translation>Ob der Wert ({counted}) mehr als 3 Tage älter ist als die Transfusion ({date}), lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the course begins ({first}) after the onset ({onset}): the day is not known.</source>
        <translation>Ob der Verlauf ({first}) nach dem Beginn ({onset}) anfängt, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the course, with grade {grade} then, tells of {value} on {day}, grade {found}: a day is not known.</source>
        <translation>Ob der Verlauf, mit Grad {grade} zu dieser Zeit, von {value} am {day}, Grad {found}, spricht, lässt sich nicht sagen: Ein Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the data cut-off ({cut_off}) is after the meeting ({meeting}): the day is not known.</source>
        <translation>Ob der Datenschnitt ({cut_off}) nach der Sitzung ({meeting}) liegt, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the death ({death}) is dated before the consent ({consent}): the day is not known.</source>
        <translation>Ob der Tod ({death}) vor der Einwilligung ({consent}) datiert ist, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the deviation ({date}) was before the consent ({consent}): the day is not known.</source>
        <translation>Ob die Abweichung ({date}) vor der Einwilligung ({consent}) war, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the directive ({directive}) was signed after the dose was given ({date}): the day is not known.</source>
        <translation>Ob die Anordnung ({directive}) unterschrieben wurde, nachdem die Dosis gegeben war ({date}), lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the discharge ({end}) was before the admission ({start}): the day is not known.</source>
        <translation>Ob die Entlassung ({end}) vor der Aufnahme ({start}) war, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the dose ({date}) is dated after the death ({death}): the day is not known.</source>
        <translation>Ob die Dosis ({date}) nach dem Tod ({death}) datiert ist, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the dose ({date}) was before eligibility was confirmed ({confirmed}): the day is not known.</source>
        <translation>Ob die Dosis ({date}) vor der Bestätigung der Eignung ({confirmed}) war, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the dose ({date}) was before the consent ({consent}): the day is not known.</source>
        <translation>Ob die Dosis ({date}) vor der Einwilligung ({consent}) war, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the end ({end}) is before the onset ({onset}): the day is not known.</source>
        <translation>Ob das Ende ({end}) vor dem Beginn ({onset}) liegt, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the judgement ({judged}) is dated before the first dose ({first}): the day is not known.</source>
        <translation>Ob die Beurteilung ({judged}) vor der ersten Dosis ({first}) datiert ist, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the last contact ({contact}) is after the death ({death}): the day is not known.</source>
        <translation>Ob der letzte Kontakt ({contact}) nach dem Tod ({death}) liegt, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the last contact ({date}) was more than 30 days ago: the day is not known.</source>
        <translation>Ob der letzte Kontakt ({date}) mehr als 30 Tage zurückliegt, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the new anti-myeloma therapy ({therapy}) was started before the first dose ({first}) of this study: the day is not known.</source>
        <translation>Ob die neue Myelomtherapie ({therapy}) vor der ersten Dosis ({first}) dieser Studie begonnen wurde, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the onset ({date}) was before the first dose ({other}): the day is not known. The event counts as one under treatment.</source>
        <translation>Ob der Beginn ({date}) vor der ersten Dosis ({other}) war, lässt sich nicht sagen: Der Tag ist nicht bekannt. Das Ereignis zählt als unter Behandlung.</translation>
    </message>
    <message>
        <source>Cannot tell whether the onset ({onset}) is dated after the death ({death}): the day is not known.</source>
        <translation>Ob der Beginn ({onset}) nach dem Tod ({death}) datiert ist, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the onset ({onset}) was before the consent ({consent}): the day is not known.</source>
        <translation>Ob der Beginn ({onset}) vor der Einwilligung ({consent}) war, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the period ends ({end}) before it began ({start}): the day is not known.</source>
        <translation>Ob der Zeitraum vor seinem Beginn ({start}) endet ({end}), lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the range ends ({stop}) before it begins ({start}): the day is not known.</source>
        <translation>Ob der Bereich vor seinem Beginn ({start}) endet ({stop}), lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the report was sent ({done}) within 24 hours of awareness ({start}): the day is not known.</source>
        <translation>Ob die Meldung ({done}) innerhalb von 24 Stunden nach Kenntnis ({start}) gesendet wurde, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the report was sent ({sent}) before the site became aware ({aware}): the day is not known.</source>
        <translation>Ob die Meldung gesendet wurde ({sent}), bevor das Zentrum davon wusste ({aware}), lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the sample ({date}) is dated after the death ({death}): the day is not known.</source>
        <translation>Ob die Probe ({date}) nach dem Tod ({death}) datiert ist, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the sample ({date}) was taken after the first dose ({other}): the day is not known.</source>
        <translation>Ob die Probe ({date}) nach der ersten Dosis ({other}) genommen wurde, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the site became aware ({aware}) before the onset of the event ({onset}): the day is not known.</source>
        <translation>Ob das Zentrum vor dem Beginn des Ereignisses ({onset}) davon wusste ({aware}), lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the sponsor&apos;s decision ({decided}) is dated before the meeting ({meeting}): the day is not known.</source>
        <translation>Ob die Entscheidung des Sponsors ({decided}) vor der Sitzung ({meeting}) datiert ist, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the transfusion ({date}) is dated after the death ({death}): the day is not known.</source>
        <translation>Ob die Transfusion ({date}) nach dem Tod ({death}) datiert ist, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the transfusion ({date}) was before the first dose ({other}): the day is not known. It counts as one under treatment.</source>
        <translation>Ob die Transfusion ({date}) vor der ersten Dosis ({other}) war, lässt sich nicht sagen: Der Tag ist nicht bekannt. Sie zählt als unter Behandlung.</translation>
    </message>
    <message>
        <source>Cannot tell whether the visit ({visit}) is dated after the death ({date}): the day is not known.</source>
        <translation>Ob die Visite ({visit}) nach dem Tod ({date}) datiert ist, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the visit ({visit}) was before the consent ({date}): the day is not known.</source>
        <translation>Ob die Visite ({visit}) vor der Einwilligung ({date}) war, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether the visit ({visit}) was outside its window, due {window}: the day is not known.</source>
        <translation>Ob die Visite ({visit}) außerhalb ihres Fensters war, fällig {window}, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether this dose ({date}) was given after the committee recommended ({meeting}) to {recommendation}: the day is not known.</source>
        <translation>Ob diese Dosis ({date}) gegeben wurde, nachdem das Komitee ({meeting}) empfohlen hatte: {recommendation}, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether this fraction ({date}) is before fraction {fraction} ({other}): the day is not known.</source>
        <translation>Ob diese Fraktion ({date}) vor Fraktion {fraction} ({other}) war, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether this fraction ({date}) is within the days that the regimen allows, {from} to {to}: the day is not known.</source>
        <translation>Ob diese Fraktion ({date}) in den Tagen liegt, die das Dosisschema erlaubt, {from} bis {to}, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether this response ({date}) came after the start of a new therapy ({started}) and so no longer counts: the day is not known.</source>
        <translation>Ob dieses Ansprechen ({date}) nach dem Beginn einer neuen Therapie ({started}) kam und daher nicht mehr zählt, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether thyroid protection began ({start}) after the dose was given ({date}): the day is not known.</source>
        <translation>Ob der Schilddrüsenschutz ({start}) nach der Dosis ({date}) begann, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether thyroid protection ends ({stop}) before it begins ({start}): the day is not known.</source>
        <translation>Ob der Schilddrüsenschutz vor seinem Beginn ({start}) endet ({stop}), lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether what was left over ({residual}) is dated before the start of the infusion ({date}): the day is not known.</source>
        <translation>Ob der Rest ({residual}) vor dem Beginn der Infusion ({date}) datiert ist, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether {cohort} was open when this dose was given ({date}): the day is not known.</source>
        <translation>Ob {cohort} offen war, als diese Dosis gegeben wurde ({date}), lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether {date} is before the consent ({consent}): the day is not known.</source>
        <translation>Ob {date} vor der Einwilligung ({consent}) liegt, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether {value} on {day}, back at baseline or better, came after the onset ({onset}): the day is not known.</source>
        <translation>Ob {value} am {day}, wieder wie zu Beginn oder besser, nach dem Beginn ({onset}) kam, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether {value} on {day}, grade {found}, belongs to this event of grade {grade}: the day of its onset or end is not known.</source>
        <translation>Ob {value} am {day}, Grad {found}, zu diesem Ereignis von Grad {grade} gehört, lässt sich nicht sagen: Der Tag von Beginn oder Ende ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether {value} on {day}, grade {grade}, came after the end ({end}): the day is not known.</source>
        <translation>Ob {value} am {day}, Grad {grade}, nach dem Ende ({end}) kam, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cannot tell whether {value} on {day}, grade {grade}, was before the onset ({onset}): the day is not known.</source>
        <translation>Ob {value} am {day}, Grad {grade}, vor dem Beginn ({onset}) war, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Choose the cohorts that were reviewed.</source>
        <translation>Wählen Sie die Kohorten, die begutachtet wurden.</translation>
    </message>
    <message>
        <source>Closed on {closed}, before it was opened on {opened}.</source>
        <translation>Geschlossen am {closed}, vor der Öffnung am {opened}.</translation>
    </message>
    <message>
        <source>Cohort {number} exists already. Give this one its own number to save.</source>
        <translation>Kohorte {number} gibt es schon. Geben Sie dieser zum Speichern eine eigene Nummer.</translation>
    </message>
    <message>
        <source>DMC review {number} is recorded already.</source>
        <translation>DMC-Begutachtung {number} ist schon erfasst.</translation>
    </message>
    <message>
        <source>Decided otherwise than the rule advised: say why, so that it can be saved and printed.</source>
        <translation>Anders entschieden, als die Regel vorschlug: Geben Sie an, warum, damit es gespeichert und gedruckt werden kann.</translation>
    </message>
    <message>
        <source>Discharged on {end}, before the admission on {start}.</source>
        <translation>Entlassung am {end}, vor der Aufnahme am {start}.</translation>
    </message>
    <message>
        <source>Doses are amounts of radioactivity, but the half-life is empty.</source>
        <translation>Dosen sind Mengen an Radioaktivität, aber die Halbwertszeit ist leer.</translation>
    </message>
    <message>
        <source>Doses are planned per m², but no formula for body surface area is chosen.</source>
        <translation>Dosen sind pro m² geplant, aber keine Formel für die Körperoberfläche ist gewählt.</translation>
    </message>
    <message>
        <source>Enrolled into {cohort}, which has not been opened.</source>
        <translation>Eingeschlossen in {cohort}, die nicht geöffnet wurde.</translation>
    </message>
    <message>
        <source>Enrolled, although eligibility was not met. Record a protocol deviation.</source>
        <translation>Eingeschlossen, obwohl die Eignung nicht gegeben war. Erfassen Sie eine Prüfplanabweichung.</translation>
    </message>
    <message>
        <source>Enrolled, but in no cohort, so the participant counts in none.</source>
        <translation>Eingeschlossen, aber in keiner Kohorte, daher zählt der Teilnehmer in keiner.</translation>
    </message>
    <message>
        <source>Enrolled, but the date of consent is empty; unk is an answer.</source>
        <translation>Eingeschlossen, aber das Datum der Einwilligung ist leer; unk ist eine Antwort.</translation>
    </message>
    <message>
        <source>Entered after the judgement about a DLT: {candidate}</source>
        <translation>Nach der Beurteilung einer DLT eingegeben: {candidate}</translation>
    </message>
    <message>
        <source>Events were checked up to a day after the last contact. Update the last contact.</source>
        <translation>Ereignisse wurden bis zu einem Tag nach dem letzten Kontakt geprüft. Aktualisieren Sie den letzten Kontakt.</translation>
    </message>
    <message>
        <source>Fraction {fraction} is not recorded.</source>
        <translation>Fraktion {fraction} ist nicht erfasst.</translation>
    </message>
    <message>
        <source>Fraction {fraction} of this participant is recorded already.</source>
        <translation>Fraktion {fraction} dieses Teilnehmers ist schon erfasst.</translation>
    </message>
    <message>
        <source>Fraction {fraction} was due by {day} and is not recorded.</source>
        <translation>Fraktion {fraction} war bis {day} fällig und ist nicht erfasst.</translation>
    </message>
    <message>
        <source>Grade 5 is death, but no date of death is recorded for this participant.</source>
        <translation>Grad 5 ist Tod, aber für diesen Teilnehmer ist kein Todesdatum erfasst.</translation>
    </message>
    <message>
        <source>Grade 5 is death, so the outcome is fatal.</source>
        <translation>Grad 5 ist Tod, also ist der Ausgang tödlich.</translation>
    </message>
    <message>
        <source>Haemoglobin was {count}, above 10 g/dL, before red cells. Check it.</source>
        <translation>Hämoglobin war {count}, über 10 g/dL, vor der Erythrozytengabe. Prüfen Sie es.</translation>
    </message>
    <message>
        <source>In the course {change} stands behind {before}. Cannot tell whether that is the order: the day is not known.</source>
        <translation>Im Verlauf steht {change} hinter {before}. Ob das die Reihenfolge ist, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>In the course {change} stands behind {before}. Put the oldest first.</source>
        <translation>Im Verlauf steht {change} hinter {before}. Setzen Sie den ältesten zuerst.</translation>
    </message>
    <message>
        <source>In the course: {change}, though it had grade {grade} before. One line is enough.</source>
        <translation>Im Verlauf: {change}, obwohl schon davor Grad {grade} galt. Eine Zeile genügt.</translation>
    </message>
    <message>
        <source>In the course: {change}, which is after the end, {end}.</source>
        <translation>Im Verlauf: {change}, das ist nach dem Ende, {end}.</translation>
    </message>
    <message>
        <source>In the course: {change}, which is before the onset, {onset}.</source>
        <translation>Im Verlauf: {change}, das ist vor dem Beginn, {onset}.</translation>
    </message>
    <message>
        <source>In the course: {change}. Cannot tell whether that is after the end ({end}): the day is not known.</source>
        <translation>Im Verlauf: {change}. Ob das nach dem Ende ({end}) ist, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>In the course: {change}. Cannot tell whether that is before the onset ({onset}): the day is not known.</source>
        <translation>Im Verlauf: {change}. Ob das vor dem Beginn ({onset}) ist, lässt sich nicht sagen: Der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>In the course: {change}. The grades of {term} are {grades}.</source>
        <translation>Im Verlauf: {change}. Die Grade von {term} sind {grades}.</translation>
    </message>
    <message>
        <source>It is decided; which dose was decided is not recorded.</source>
        <translation>Es ist entschieden; welche Dosis, ist nicht erfasst.</translation>
    </message>
    <message>
        <source>It is decided; who decided is not recorded.</source>
        <translation>Es ist entschieden; wer entschieden hat, ist nicht erfasst.</translation>
    </message>
    <message>
        <source>It was reported to the authority before the site became aware.</source>
        <translation>Es wurde der Behörde gemeldet, bevor das Zentrum davon wusste.</translation>
    </message>
    <message>
        <source>Its days overlap with those of {name}: the same {what} may count for both.</source>
        <translation>Ihre Tage überlappen mit denen von {name}: Dasselbe ({what}) kann für beide zählen.</translation>
    </message>
    <message>
        <source>Judged as no DLT, but no count of {counts} shows the nadir: none is recorded on days {first} to {last} of the DLT window.</source>
        <translation>Als keine DLT beurteilt, aber kein Wert von {counts} zeigt den Nadir: An den Tagen {first} bis {last} des DLT-Fensters ist keiner erfasst.</translation>
    </message>
    <message>
        <source>More than 10 % from the {weight} kg of fraction {fraction}. Check both.</source>
        <translation>Mehr als 10 % Abweichung von den {weight} kg der Fraktion {fraction}. Prüfen Sie beide.</translation>
    </message>
    <message>
        <source>More than 20 prior lines of therapy is unusual. Check it.</source>
        <translation>Mehr als 20 Vortherapielinien sind ungewöhnlich. Prüfen Sie es.</translation>
    </message>
    <message>
        <source>More was left over than there was before. Check the readings and times.</source>
        <translation>Es blieb mehr übrig, als davor da war. Prüfen Sie Messwerte und Zeiten.</translation>
    </message>
    <message>
        <source>Neither a reported term nor a CTCAE term is recorded.</source>
        <translation>Weder ein gemeldeter Begriff noch ein CTCAE-Begriff ist erfasst.</translation>
    </message>
    <message>
        <source>Neither age nor year of birth is recorded.</source>
        <translation>Weder Alter noch Geburtsjahr ist erfasst.</translation>
    </message>
    <message>
        <source>Neither end of the range is recorded.</source>
        <translation>Keines der Enden des Bereichs ist erfasst.</translation>
    </message>
    <message>
        <source>New anti-myeloma therapy is dated before the first dose of this study.</source>
        <translation>Die neue Myelomtherapie ist vor die erste Dosis dieser Studie datiert.</translation>
    </message>
    <message>
        <source>New therapy was started on {started}; this response no longer counts.</source>
        <translation>Am {started} wurde eine neue Therapie begonnen; dieses Ansprechen zählt nicht mehr.</translation>
    </message>
    <message>
        <source>No CTCAE term is chosen yet, so the event is counted as not coded.</source>
        <translation>Noch ist kein CTCAE-Begriff gewählt, daher zählt das Ereignis als nicht codiert.</translation>
    </message>
    <message>
        <source>No consent is recorded.</source>
        <translation>Es ist keine Einwilligung erfasst.</translation>
    </message>
    <message>
        <source>No contact since treatment is recorded.</source>
        <translation>Seit der Behandlung ist kein Kontakt erfasst.</translation>
    </message>
    <message>
        <source>No count of {counts} on days {first} to {last} of the window; the nadir may be unseen.</source>
        <translation>Kein Wert für {counts} an den Tagen {first} bis {last} des Fensters; der Nadir kann unbemerkt geblieben sein.</translation>
    </message>
    <message>
        <source>No investigator has assessed this event yet. Reports mark it.</source>
        <translation>Noch kein Prüfarzt hat dieses Ereignis bewertet. Berichte kennzeichnen es.</translation>
    </message>
    <message>
        <source>No value of the disease marker on or before the first dose is recorded.</source>
        <translation>Kein Wert des Krankheitsmarkers am oder vor dem Tag der ersten Dosis ist erfasst.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the event is serious. Treat it as serious until somebody does; no report counts it as one.</source>
        <translation>Noch weiß niemand, ob das Ereignis schwerwiegend ist. Behandeln Sie es als schwerwiegend, bis jemand es weiß; kein Bericht zählt es als solches.</translation>
    </message>
    <message>
        <source>Not yet judged: {candidate}</source>
        <translation>Noch nicht beurteilt: {candidate}</translation>
    </message>
    <message>
        <source>Not yet recorded as sent to the sponsor, due {due}.</source>
        <translation>Noch nicht als an den Sponsor gesendet erfasst, fällig {due}.</translation>
    </message>
    <message>
        <source>Nothing is expected at this visit, so it never shows as due.</source>
        <translation>Bei dieser Visite wird nichts erwartet, daher erscheint sie nie als fällig.</translation>
    </message>
    <message>
        <source>Open query: {text}</source>
        <translation>Offene Rückfrage: {text}</translation>
    </message>
    <message>
        <source>Opened on {opened}, before the last approval on {approved}.</source>
        <translation>Geöffnet am {opened}, vor der letzten Genehmigung am {approved}.</translation>
    </message>
    <message>
        <source>Participation ended by death; the date of death is not recorded.</source>
        <translation>Die Teilnahme endete durch Tod; das Todesdatum ist nicht erfasst.</translation>
    </message>
    <message>
        <source>Participation ended on {ended}, after the death on {death}.</source>
        <translation>Die Teilnahme endete am {ended}, nach dem Tod am {death}.</translation>
    </message>
    <message>
        <source>Participation ended, but no count of {counts} shows the nadir: none is recorded on days {first} to {last} of the DLT window.</source>
        <translation>Die Teilnahme endete, aber kein Wert von {counts} zeigt den Nadir: An den Tagen {first} bis {last} des DLT-Fensters ist keiner erfasst.</translation>
    </message>
    <message>
        <source>Participation ended; the day is not recorded.</source>
        <translation>Die Teilnahme ist beendet; der Tag ist nicht erfasst.</translation>
    </message>
    <message>
        <source>Plasma cells lie between 0 and 100 %.</source>
        <translation>Plasmazellen liegen zwischen 0 und 100 %.</translation>
    </message>
    <message>
        <source>Platelets were given for a low count, but it was {count}, above 50. Check it.</source>
        <translation>Thrombozyten wurden wegen eines niedrigen Werts gegeben, aber er war {count}, über 50. Prüfen Sie es.</translation>
    </message>
    <message>
        <source>Progressive disease was recorded on {date}, before this response.</source>
        <translation>Am {date} wurde eine progrediente Erkrankung erfasst, vor diesem Ansprechen.</translation>
    </message>
    <message>
        <source>Recorded as a screen failure, but a dose was given.</source>
        <translation>Als Screening-Ausfall erfasst, aber eine Dosis wurde gegeben.</translation>
    </message>
    <message>
        <source>Recorded, but not covered by the assessment: {items}.</source>
        <translation>Erfasst, aber von der Bewertung nicht abgedeckt: {items}.</translation>
    </message>
    <message>
        <source>Reported to the authority after {due}. Say why it was late.</source>
        <translation>Der Behörde nach dem {due} gemeldet. Geben Sie an, warum es zu spät war.</translation>
    </message>
    <message>
        <source>Resolved by a change, the query is still open: {text}</source>
        <translation>Durch eine Änderung gelöst, die Rückfrage ist noch offen: {text}</translation>
    </message>
    <message>
        <source>Safety could not be determined, yet the recommendation is to escalate.</source>
        <translation>Die Sicherheit war nicht feststellbar, dennoch lautet die Empfehlung, zu eskalieren.</translation>
    </message>
    <message>
        <source>Say in a few words what the other reason was.</source>
        <translation>Geben Sie in wenigen Worten an, was der andere Grund war.</translation>
    </message>
    <message>
        <source>Say what the answer is, or why the value is right as recorded.</source>
        <translation>Geben Sie die Antwort an, oder warum der Wert wie erfasst richtig ist.</translation>
    </message>
    <message>
        <source>Say whether the visit took place, or what of it was not done.</source>
        <translation>Geben Sie an, ob die Visite stattfand oder was davon nicht erfolgt ist.</translation>
    </message>
    <message>
        <source>Say who decided it; that is for the study lead.</source>
        <translation>Geben Sie an, wer es entschieden hat; das ist Sache der Studienleitung.</translation>
    </message>
    <message>
        <source>Say why the study can do without this warning.</source>
        <translation>Geben Sie an, warum die Studie ohne diese Warnung auskommt.</translation>
    </message>
    <message>
        <source>Sent to the sponsor {late} late (due {due}). Say why.</source>
        <translation>Um {late} zu spät an den Sponsor gesendet (fällig {due}). Geben Sie an, warum.</translation>
    </message>
    <message>
        <source>Serious events are not confirmed as complete up to the cut-off of {day}.</source>
        <translation>Schwerwiegende Ereignisse sind bis zum Datenschnitt vom {day} nicht als vollständig bestätigt.</translation>
    </message>
    <message>
        <source>So many separate days do not fit into the days below.</source>
        <translation>So viele verschiedene Tage passen nicht in die Tage unten.</translation>
    </message>
    <message>
        <source>State the regimen that is recommended.</source>
        <translation>Geben Sie das empfohlene Dosisschema an.</translation>
    </message>
    <message>
        <source>Stopped on {end}, before it was started on {start}.</source>
        <translation>Abgesetzt am {end}, vor dem Beginn am {start}.</translation>
    </message>
    <message>
        <source>The DLT window ended on {end}; nobody has judged yet.</source>
        <translation>Das DLT-Fenster endete am {end}; noch niemand hat beurteilt.</translation>
    </message>
    <message>
        <source>The DLT window has a length, but not the fraction it counts from.</source>
        <translation>Das DLT-Fenster hat eine Länge, aber nicht die Fraktion, ab der es zählt.</translation>
    </message>
    <message>
        <source>The DLT window has no length, so nobody can count as evaluable.</source>
        <translation>Das DLT-Fenster hat keine Länge, daher kann niemand als auswertbar zählen.</translation>
    </message>
    <message>
        <source>The ECOG performance status goes from 0 to 5.</source>
        <translation>Der ECOG-Performance-Status reicht von 0 bis 5.</translation>
    </message>
    <message>
        <source>The IMWG rules of 2016 give {category}. {reasons} Say in the note why it differs.</source>
        <translation>Die IMWG-Regeln von 2016 ergeben {category}. {reasons} Geben Sie in der Notiz an, warum es abweicht.</translation>
    </message>
    <message>
        <source>The action taken with study treatment is empty.</source>
        <translation>Die Maßnahme bei der Studienbehandlung ist leer.</translation>
    </message>
    <message>
        <source>The admission is dated after the participant&apos;s death.</source>
        <translation>Die Aufnahme ist nach dem Tod des Teilnehmers datiert.</translation>
    </message>
    <message>
        <source>The admission is empty; a month, a year or unk is an answer.</source>
        <translation>Die Aufnahme ist leer; ein Monat, ein Jahr oder unk ist eine Antwort.</translation>
    </message>
    <message>
        <source>The admission was for an adverse event; name the event.</source>
        <translation>Die Aufnahme war wegen eines unerwünschten Ereignisses; nennen Sie es.</translation>
    </message>
    <message>
        <source>The age lies outside 18 to 110 years. Check it.</source>
        <translation>Das Alter liegt außerhalb von 18 bis 110 Jahren. Prüfen Sie es.</translation>
    </message>
    <message>
        <source>The ages end below their beginning, so the range applies to nobody.</source>
        <translation>Das Alter endet unter seinem Anfang, daher gilt der Bereich für niemanden.</translation>
    </message>
    <message>
        <source>The amount is 0 or more than 10 in one day. Check it.</source>
        <translation>Die Menge ist 0 oder mehr als 10 an einem Tag. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>The amount is empty; one apheresis unit, pool or bag is 1.</source>
        <translation>Die Menge ist leer; eine Apherese, ein Pool oder ein Beutel ist 1.</translation>
    </message>
    <message>
        <source>The assay is dated after the start of the infusion.</source>
        <translation>Die Messung ist nach dem Beginn der Infusion datiert.</translation>
    </message>
    <message>
        <source>The assay is dated {days} days before the infusion. Check the date.</source>
        <translation>Die Messung ist {days} Tage vor die Infusion datiert. Prüfen Sie das Datum.</translation>
    </message>
    <message>
        <source>The body surface area is typed; say where it comes from.</source>
        <translation>Die Körperoberfläche ist eingetippt; geben Sie an, woher sie stammt.</translation>
    </message>
    <message>
        <source>The body surface area lies outside 1 to 3.5 m². Check it.</source>
        <translation>Die Körperoberfläche liegt außerhalb von 1 bis 3,5 m². Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>The category is empty.</source>
        <translation>Die Kategorie ist leer.</translation>
    </message>
    <message>
        <source>The cohort created from this review has another regimen than was recommended.</source>
        <translation>Die aus dieser Begutachtung erstellte Kohorte hat ein anderes Dosisschema als empfohlen.</translation>
    </message>
    <message>
        <source>The cohort has been opened, but its regimen is empty.</source>
        <translation>Die Kohorte wurde geöffnet, aber ihr Dosisschema ist leer.</translation>
    </message>
    <message>
        <source>The cohort has been opened; its approvals are not recorded.</source>
        <translation>Die Kohorte wurde geöffnet; ihre Genehmigungen sind nicht erfasst.</translation>
    </message>
    <message>
        <source>The cohort has been opened; the day is not recorded.</source>
        <translation>Die Kohorte wurde geöffnet; der Tag ist nicht erfasst.</translation>
    </message>
    <message>
        <source>The cohort has been opened; the protocol version is not recorded.</source>
        <translation>Die Kohorte wurde geöffnet; die Prüfplanversion ist nicht erfasst.</translation>
    </message>
    <message>
        <source>The committee recommended on {meeting} to {recommendation}; this dose was given after it.</source>
        <translation>Das Komitee empfahl am {meeting}: {recommendation}; diese Dosis wurde danach gegeben.</translation>
    </message>
    <message>
        <source>The count before the transfusion is empty.</source>
        <translation>Der Wert vor der Transfusion ist leer.</translation>
    </message>
    <message>
        <source>The count has no unit.</source>
        <translation>Der Wert hat keine Einheit.</translation>
    </message>
    <message>
        <source>The count is dated after the transfusion.</source>
        <translation>Der Wert ist nach der Transfusion datiert.</translation>
    </message>
    <message>
        <source>The count is {days} days older than the transfusion; more than 3 is unusual.</source>
        <translation>Der Wert ist {days} Tage älter als die Transfusion; mehr als 3 sind ungewöhnlich.</translation>
    </message>
    <message>
        <source>The course begins on {first}, after the onset, {onset}. Begin it with the first grade.</source>
        <translation>Der Verlauf beginnt am {first}, nach dem Beginn, {onset}. Beginnen Sie ihn mit dem ersten Grad.</translation>
    </message>
    <message>
        <source>The course has two grades from {day}. Keep the worse one.</source>
        <translation>Der Verlauf hat ab {day} zwei Grade. Behalten Sie den schlimmeren.</translation>
    </message>
    <message>
        <source>The data cut-off is after the meeting.</source>
        <translation>Der Datenschnitt liegt nach der Sitzung.</translation>
    </message>
    <message>
        <source>The data cut-off of the review is empty.</source>
        <translation>Der Datenschnitt der Begutachtung ist leer.</translation>
    </message>
    <message>
        <source>The date is empty, so no transfusion day is counted.</source>
        <translation>Das Datum ist leer, daher zählt kein Transfusionstag.</translation>
    </message>
    <message>
        <source>The date is empty, so the result is in no course over time.</source>
        <translation>Das Datum ist leer, daher steht der Laborwert in keinem Zeitverlauf.</translation>
    </message>
    <message>
        <source>The date is empty.</source>
        <translation>Das Datum ist leer.</translation>
    </message>
    <message>
        <source>The date is empty; a month, a year or unk is an answer.</source>
        <translation>Das Datum ist leer; ein Monat, ein Jahr oder unk ist eine Antwort.</translation>
    </message>
    <message>
        <source>The date of the count is empty.</source>
        <translation>Das Datum des Werts ist leer.</translation>
    </message>
    <message>
        <source>The day of the assessment is empty.</source>
        <translation>Der Tag der Bewertung ist leer.</translation>
    </message>
    <message>
        <source>The day of the judgement is empty.</source>
        <translation>Der Tag der Beurteilung ist leer.</translation>
    </message>
    <message>
        <source>The day of the meeting is empty.</source>
        <translation>Der Tag der Sitzung ist leer.</translation>
    </message>
    <message>
        <source>The day of the sponsor&apos;s decision is empty.</source>
        <translation>Der Tag der Entscheidung des Sponsors ist leer.</translation>
    </message>
    <message>
        <source>The day on which the site became aware is empty, so no clock can run.</source>
        <translation>Der Tag, an dem das Zentrum Kenntnis erhielt, ist leer, daher läuft keine Frist.</translation>
    </message>
    <message>
        <source>The death has neither a cause nor an event of grade 5.</source>
        <translation>Der Tod hat weder eine Ursache noch ein Ereignis mit Grad 5.</translation>
    </message>
    <message>
        <source>The death is dated before the consent.</source>
        <translation>Der Tod ist vor die Einwilligung datiert.</translation>
    </message>
    <message>
        <source>The deviation is dated before the participant&apos;s consent.</source>
        <translation>Die Abweichung ist vor die Einwilligung des Teilnehmers datiert.</translation>
    </message>
    <message>
        <source>The directive was signed after the dose was given.</source>
        <translation>Die Anordnung wurde nach der Gabe der Dosis unterschrieben.</translation>
    </message>
    <message>
        <source>The disease is recorded as not measurable, so this response cannot be measured.</source>
        <translation>Die Krankheit ist als nicht messbar erfasst, daher lässt sich dieses Ansprechen nicht messen.</translation>
    </message>
    <message>
        <source>The dose is dated after the participant&apos;s death.</source>
        <translation>Die Dosis ist nach dem Tod des Teilnehmers datiert.</translation>
    </message>
    <message>
        <source>The dose was found safe, yet enrolment is to halt. Record why under conditions.</source>
        <translation>Die Dosis wurde als sicher befunden, dennoch soll der Einschluss ausgesetzt werden. Erfassen Sie unter Auflagen, warum.</translation>
    </message>
    <message>
        <source>The dose was not found safe, yet the recommendation is to go on at it or above.</source>
        <translation>Die Dosis wurde nicht als sicher befunden, dennoch lautet die Empfehlung, bei ihr oder darüber weiterzumachen.</translation>
    </message>
    <message>
        <source>The drug is empty.</source>
        <translation>Das Arzneimittel ist leer.</translation>
    </message>
    <message>
        <source>The end, {end}, is before the onset, {onset}.</source>
        <translation>Das Ende, {end}, liegt vor dem Beginn, {onset}.</translation>
    </message>
    <message>
        <source>The event belongs to another participant.</source>
        <translation>Das Ereignis gehört zu einem anderen Teilnehmer.</translation>
    </message>
    <message>
        <source>The event ended on {end}, but {value} on {day} is grade {grade}, and none between was back at baseline. Is the end right?</source>
        <translation>Das Ereignis endete am {end}, aber {value} am {day} ist Grad {grade}, und keiner dazwischen war wieder beim Ausgangswert. Stimmt das Ende?</translation>
    </message>
    <message>
        <source>The event has a follow-up {number} already.</source>
        <translation>Das Ereignis hat schon eine Folgemeldung {number}.</translation>
    </message>
    <message>
        <source>The event has an end, but its outcome says that it goes on.</source>
        <translation>Das Ereignis hat ein Ende, aber nach seinem Ausgang dauert es an.</translation>
    </message>
    <message>
        <source>The event has an initial report already. What came later is a follow-up.</source>
        <translation>Das Ereignis hat schon eine Erstmeldung. Was später kam, ist eine Folgemeldung.</translation>
    </message>
    <message>
        <source>The event has grade {grade}, but the results in its time reach grade {found} at most. Is the grade right, or is a result missing?</source>
        <translation>Das Ereignis hat Grad {grade}, aber die Laborwerte seiner Zeit erreichen höchstens Grad {found}. Stimmt der Grad, oder fehlt ein Laborwert?</translation>
    </message>
    <message>
        <source>The event has grade {grade}, but {value} on {day} is grade {found}. Is the grade right?</source>
        <translation>Das Ereignis hat Grad {grade}, aber {value} am {day} ist Grad {found}. Stimmt der Grad?</translation>
    </message>
    <message>
        <source>The event has no end, but {value} on {day} is back at baseline or better. Has it ended?</source>
        <translation>Das Ereignis hat kein Ende, aber {value} am {day} ist wieder beim Ausgangswert oder besser. Ist es beendet?</translation>
    </message>
    <message>
        <source>The event has no initial report.</source>
        <translation>Das Ereignis hat keine Erstmeldung.</translation>
    </message>
    <message>
        <source>The event is not ongoing, but its end is empty; unk is an answer.</source>
        <translation>Das Ereignis dauert nicht an, aber sein Ende ist leer; unk ist eine Antwort.</translation>
    </message>
    <message>
        <source>The event is not recorded as serious.</source>
        <translation>Das Ereignis ist nicht als schwerwiegend erfasst.</translation>
    </message>
    <message>
        <source>The event is recorded as fatal, but its grade is not 5.</source>
        <translation>Das Ereignis ist als tödlich erfasst, aber sein Grad ist nicht 5.</translation>
    </message>
    <message>
        <source>The event is recorded as ongoing and as recovered.</source>
        <translation>Das Ereignis ist als andauernd und als wiederhergestellt erfasst.</translation>
    </message>
    <message>
        <source>The event is recorded as ongoing and has an end.</source>
        <translation>Das Ereignis ist als andauernd erfasst und hat ein Ende.</translation>
    </message>
    <message>
        <source>The event is serious by hospital admission, but no hospital stay is recorded for it.</source>
        <translation>Das Ereignis ist durch Krankenhausaufnahme schwerwiegend, aber kein Aufenthalt ist dazu erfasst.</translation>
    </message>
    <message>
        <source>The event is serious, but no initial report to the sponsor is recorded. It is due within 24 hours.</source>
        <translation>Das Ereignis ist schwerwiegend, aber keine Erstmeldung an den Sponsor ist erfasst. Sie ist innerhalb von 24 Stunden fällig.</translation>
    </message>
    <message>
        <source>The event is serious; say by which criterion.</source>
        <translation>Das Ereignis ist schwerwiegend; geben Sie an, nach welchem Kriterium.</translation>
    </message>
    <message>
        <source>The event is that of another participant.</source>
        <translation>Das Ereignis gehört zu einem anderen Teilnehmer.</translation>
    </message>
    <message>
        <source>The expected nadir ends after the DLT window.</source>
        <translation>Der erwartete Nadir endet nach dem DLT-Fenster.</translation>
    </message>
    <message>
        <source>The expected nadir ends before it begins.</source>
        <translation>Der erwartete Nadir endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The file holds one site&apos;s participants; name the site for the report.</source>
        <translation>Die Datei enthält die Teilnehmer eines Zentrums; nennen Sie das Zentrum für den Bericht.</translation>
    </message>
    <message>
        <source>The first fraction is on day 1 by definition; count the others from it.</source>
        <translation>Die erste Fraktion ist definitionsgemäß an Tag 1; zählen Sie die anderen ab ihr.</translation>
    </message>
    <message>
        <source>The fraction departed from the plan; the reason is empty.</source>
        <translation>Die Fraktion wich vom Plan ab; der Grund ist leer.</translation>
    </message>
    <message>
        <source>The fraction was given; the administered amount is not recorded.</source>
        <translation>Die Fraktion wurde gegeben; die verabreichte Menge ist nicht erfasst.</translation>
    </message>
    <message>
        <source>The fraction was given; the date is not recorded.</source>
        <translation>Die Fraktion wurde gegeben; das Datum ist nicht erfasst.</translation>
    </message>
    <message>
        <source>The grade is empty.</source>
        <translation>Der Grad ist leer.</translation>
    </message>
    <message>
        <source>The grade is {grade}, but the worst of its course is {worst}. Everything counts the grade here.</source>
        <translation>Der Grad ist {grade}, aber der schlimmste im Verlauf ist {worst}. Alles zählt den Grad hier.</translation>
    </message>
    <message>
        <source>The height lies outside 120 to 220 cm. Check it, and its unit.</source>
        <translation>Die Größe liegt außerhalb von 120 bis 220 cm. Prüfen Sie sie und ihre Einheit.</translation>
    </message>
    <message>
        <source>The infusion ended before it started, unless it went past midnight.</source>
        <translation>Die Infusion endete vor ihrem Beginn, es sei denn, sie ging über Mitternacht.</translation>
    </message>
    <message>
        <source>The judgement and the decision on evaluability contradict each other.</source>
        <translation>Die Beurteilung und die Entscheidung über die Auswertbarkeit widersprechen sich.</translation>
    </message>
    <message>
        <source>The judgement has no name; say who judged.</source>
        <translation>Die Beurteilung hat keinen Namen; geben Sie an, wer beurteilt hat.</translation>
    </message>
    <message>
        <source>The judgement is dated before the first dose.</source>
        <translation>Die Beurteilung ist vor die erste Dosis datiert.</translation>
    </message>
    <message>
        <source>The kind is empty; steroids, anticoagulants and growth factors are told by it.</source>
        <translation>Die Art ist leer; an ihr werden Steroide, Antikoagulanzien und Wachstumsfaktoren erkannt.</translation>
    </message>
    <message>
        <source>The last contact was on {date}, more than 30 days ago.</source>
        <translation>Der letzte Kontakt war am {date}, vor mehr als 30 Tagen.</translation>
    </message>
    <message>
        <source>The last contact, {contact}, is after the death on {death}.</source>
        <translation>Der letzte Kontakt, {contact}, liegt nach dem Tod am {death}.</translation>
    </message>
    <message>
        <source>The medication is not ongoing, but its end is empty; unk is an answer.</source>
        <translation>Die Medikation dauert nicht an, aber ihr Ende ist leer; unk ist eine Antwort.</translation>
    </message>
    <message>
        <source>The medication is recorded as ongoing and has an end.</source>
        <translation>Die Medikation ist als andauernd erfasst und hat ein Ende.</translation>
    </message>
    <message>
        <source>The number of the follow-up is empty.</source>
        <translation>Die Nummer der Folgemeldung ist leer.</translation>
    </message>
    <message>
        <source>The number of the fraction is empty.</source>
        <translation>Die Nummer der Fraktion ist leer.</translation>
    </message>
    <message>
        <source>The onset is after the participant&apos;s death.</source>
        <translation>Der Beginn liegt nach dem Tod des Teilnehmers.</translation>
    </message>
    <message>
        <source>The onset is empty; a month, a year or unk is an answer.</source>
        <translation>Der Beginn ist leer; ein Monat, ein Jahr oder unk ist eine Antwort.</translation>
    </message>
    <message>
        <source>The onset is {onset}, but {value} on {day} is grade {grade} already. Is the onset right?</source>
        <translation>Der Beginn ist {onset}, aber {value} am {day} ist schon Grad {grade}. Stimmt der Beginn?</translation>
    </message>
    <message>
        <source>The onset, {onset}, is before the consent of {consent}.</source>
        <translation>Der Beginn, {onset}, liegt vor der Einwilligung vom {consent}.</translation>
    </message>
    <message>
        <source>The outcome is recovered, but the end is empty.</source>
        <translation>Der Ausgang ist wiederhergestellt, aber das Ende ist leer.</translation>
    </message>
    <message>
        <source>The participant is in no cohort, so this dose counts nowhere.</source>
        <translation>Der Teilnehmer ist in keiner Kohorte, daher zählt diese Dosis nirgends.</translation>
    </message>
    <message>
        <source>The participant is in no cohort.</source>
        <translation>Der Teilnehmer ist in keiner Kohorte.</translation>
    </message>
    <message>
        <source>The participant is judged, but no dose given is recorded.</source>
        <translation>Der Teilnehmer ist beurteilt, aber keine gegebene Dosis ist erfasst.</translation>
    </message>
    <message>
        <source>The period ends on {end}, before it began on {start}.</source>
        <translation>Der Zeitraum endet am {end}, bevor er am {start} begann.</translation>
    </message>
    <message>
        <source>The plan gives {expected}; the prescribed amount is more than 5 % from it.</source>
        <translation>Der Plan ergibt {expected}; die verordnete Menge weicht um mehr als 5 % davon ab.</translation>
    </message>
    <message>
        <source>The prescribed amount lies outside the prescribed range.</source>
        <translation>Die verordnete Menge liegt außerhalb des verordneten Bereichs.</translation>
    </message>
    <message>
        <source>The prescribed range ends below its beginning.</source>
        <translation>Der verordnete Bereich endet unter seinem Anfang.</translation>
    </message>
    <message>
        <source>The product is empty, so the transfusion is counted under no product.</source>
        <translation>Das Produkt ist leer, daher zählt die Transfusion unter keinem Produkt.</translation>
    </message>
    <message>
        <source>The query asks nothing.</source>
        <translation>Die Rückfrage fragt nichts.</translation>
    </message>
    <message>
        <source>The range ends before it begins, so it applies on no day.</source>
        <translation>Der Bereich endet, bevor er beginnt, daher gilt er an keinem Tag.</translation>
    </message>
    <message>
        <source>The range has no unit, so no value can be compared with it.</source>
        <translation>Der Bereich hat keine Einheit, daher lässt sich kein Wert damit vergleichen.</translation>
    </message>
    <message>
        <source>The rationale of the judgement is empty.</source>
        <translation>Die Begründung der Beurteilung ist leer.</translation>
    </message>
    <message>
        <source>The readings come to {net}; the administered amount is more than 1 % from it.</source>
        <translation>Die Messwerte ergeben {net}; die verabreichte Menge weicht um mehr als 1 % davon ab.</translation>
    </message>
    <message>
        <source>The reason for the admission is empty.</source>
        <translation>Der Grund der Aufnahme ist leer.</translation>
    </message>
    <message>
        <source>The reason for the screen failure is empty.</source>
        <translation>Der Grund des Screening-Ausfalls ist leer.</translation>
    </message>
    <message>
        <source>The recommended total dose is not above that of the cohorts reviewed.</source>
        <translation>Die empfohlene Gesamtdosis liegt nicht über der der begutachteten Kohorten.</translation>
    </message>
    <message>
        <source>The recommended total dose is not below that of the cohorts reviewed.</source>
        <translation>Die empfohlene Gesamtdosis liegt nicht unter der der begutachteten Kohorten.</translation>
    </message>
    <message>
        <source>The record of the dosage is not complete. Missing: {items}.</source>
        <translation>Die Aufzeichnung der Dosis ist nicht vollständig. Es fehlt: {items}.</translation>
    </message>
    <message>
        <source>The reference range ends below its beginning.</source>
        <translation>Der Referenzbereich endet unter seinem Anfang.</translation>
    </message>
    <message>
        <source>The regimen allows this fraction from {from} to {to}.</source>
        <translation>Das Dosisschema erlaubt diese Fraktion von {from} bis {to}.</translation>
    </message>
    <message>
        <source>The regimen has {planned} fractions; this is fraction {fraction}.</source>
        <translation>Das Dosisschema hat {planned} Fraktionen; dies ist Fraktion {fraction}.</translation>
    </message>
    <message>
        <source>The regimen plans {planned} for this fraction.</source>
        <translation>Das Dosisschema plant {planned} für diese Fraktion.</translation>
    </message>
    <message>
        <source>The report that the committee saw has data to {day}.</source>
        <translation>Der Bericht, den das Komitee gesehen hat, hat Daten bis {day}.</translation>
    </message>
    <message>
        <source>The report was sent before the site became aware.</source>
        <translation>Die Meldung wurde gesendet, bevor das Zentrum Kenntnis hatte.</translation>
    </message>
    <message>
        <source>The response is empty.</source>
        <translation>Das Ansprechen ist leer.</translation>
    </message>
    <message>
        <source>The result is dated after the participant&apos;s death.</source>
        <translation>Der Laborwert ist nach dem Tod des Teilnehmers datiert.</translation>
    </message>
    <message>
        <source>The same is said to be done and not done.</source>
        <translation>Dasselbe ist als erfolgt und als nicht erfolgt angegeben.</translation>
    </message>
    <message>
        <source>The same term, grade and onset are recorded for this participant already.</source>
        <translation>Derselbe Begriff, Grad und Beginn sind für diesen Teilnehmer schon erfasst.</translation>
    </message>
    <message>
        <source>The schedule has no such visit for the cohort of this participant.</source>
        <translation>Der Visitenplan hat für die Kohorte dieses Teilnehmers keine solche Visite.</translation>
    </message>
    <message>
        <source>The sex is not recorded.</source>
        <translation>Das Geschlecht ist nicht erfasst.</translation>
    </message>
    <message>
        <source>The site became aware on {aware}, before the onset of the event, {onset}.</source>
        <translation>Das Zentrum erhielt am {aware} Kenntnis, vor dem Beginn des Ereignisses, {onset}.</translation>
    </message>
    <message>
        <source>The sponsor decided otherwise; say what.</source>
        <translation>Der Sponsor hat anders entschieden; geben Sie an, wie.</translation>
    </message>
    <message>
        <source>The sponsor&apos;s decision has no name; say who decided.</source>
        <translation>Die Entscheidung des Sponsors hat keinen Namen; geben Sie an, wer entschieden hat.</translation>
    </message>
    <message>
        <source>The sponsor&apos;s decision is dated before the meeting.</source>
        <translation>Die Entscheidung des Sponsors ist vor die Sitzung datiert.</translation>
    </message>
    <message>
        <source>The start is empty; a month, a year or unk is an answer.</source>
        <translation>Der Beginn ist leer; ein Monat, ein Jahr oder unk ist eine Antwort.</translation>
    </message>
    <message>
        <source>The stay is over, but its discharge is empty; unk is an answer.</source>
        <translation>Der Aufenthalt ist vorbei, aber die Entlassung ist leer; unk ist eine Antwort.</translation>
    </message>
    <message>
        <source>The stay is recorded as going on and has a discharge.</source>
        <translation>Der Aufenthalt ist als andauernd erfasst und hat eine Entlassung.</translation>
    </message>
    <message>
        <source>The study does not use this category.</source>
        <translation>Die Studie verwendet diese Kategorie nicht.</translation>
    </message>
    <message>
        <source>The study grades by {version}. Tools, Events of another CTCAE version, lists what becomes of such events.</source>
        <translation>Die Studie stuft nach {version} ein. „Extras, Ereignisse einer anderen CTCAE-Version“ zeigt, was aus solchen Ereignissen wird.</translation>
    </message>
    <message>
        <source>The study has no half-life, so no reading can be corrected for decay. Enter it there.</source>
        <translation>Die Studie hat keine Halbwertszeit, daher lässt sich kein Messwert für den Zerfall korrigieren. Geben Sie sie dort ein.</translation>
    </message>
    <message>
        <source>The study names no protocol version {version}.</source>
        <translation>Die Studie nennt keine Prüfplanversion {version}.</translation>
    </message>
    <message>
        <source>The test is empty.</source>
        <translation>Der Parameter ist leer.</translation>
    </message>
    <message>
        <source>The time of awareness is empty, so the 24 hours are counted from the end of the day.</source>
        <translation>Die Uhrzeit der Kenntnisnahme ist leer, daher zählen die 24 Stunden ab dem Ende des Tages.</translation>
    </message>
    <message>
        <source>The transfusion is dated after the participant&apos;s death.</source>
        <translation>Die Transfusion ist nach dem Tod des Teilnehmers datiert.</translation>
    </message>
    <message>
        <source>The value has no unit, so it cannot be compared.</source>
        <translation>Der Wert hat keine Einheit, daher lässt er sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>The value is empty.</source>
        <translation>Der Wert ist leer.</translation>
    </message>
    <message>
        <source>The value is unusually high for this test and unit. Check both.</source>
        <translation>Der Wert ist für diesen Parameter und diese Einheit ungewöhnlich hoch. Prüfen Sie beide.</translation>
    </message>
    <message>
        <source>The visit has a date, although it did not take place.</source>
        <translation>Die Visite hat ein Datum, obwohl sie nicht stattfand.</translation>
    </message>
    <message>
        <source>The visit took place, but its date is not recorded.</source>
        <translation>Die Visite fand statt, aber ihr Datum ist nicht erfasst.</translation>
    </message>
    <message>
        <source>The visit was after the death of {date}.</source>
        <translation>Die Visite war nach dem Tod am {date}.</translation>
    </message>
    <message>
        <source>The visit was before the consent of {date}.</source>
        <translation>Die Visite war vor der Einwilligung vom {date}.</translation>
    </message>
    <message>
        <source>The visit was outside its window: it was due {window}.</source>
        <translation>Die Visite lag außerhalb ihres Fensters: Sie war fällig {window}.</translation>
    </message>
    <message>
        <source>The visit {name} has this number already.</source>
        <translation>Die Visite {name} hat diese Nummer schon.</translation>
    </message>
    <message>
        <source>The weight changed by more than 10 % from the {weight} kg of fraction {fraction}, but the typed area is the same. Enter the area of the new weight.</source>
        <translation>Das Gewicht hat sich gegenüber den {weight} kg der Fraktion {fraction} um mehr als 10 % geändert, aber die eingetippte Fläche ist dieselbe. Geben Sie die Fläche zum neuen Gewicht ein.</translation>
    </message>
    <message>
        <source>The weight lies outside 30 to 250 kg. Check it, and its unit.</source>
        <translation>Das Gewicht liegt außerhalb von 30 bis 250 kg. Prüfen Sie es und seine Einheit.</translation>
    </message>
    <message>
        <source>The year of birth is unusual for this study. Check it.</source>
        <translation>Das Geburtsjahr ist für diese Studie ungewöhnlich. Prüfen Sie es.</translation>
    </message>
    <message>
        <source>There is an answer, but the query is still open.</source>
        <translation>Es gibt eine Antwort, aber die Rückfrage ist noch offen.</translation>
    </message>
    <message>
        <source>There is another clause {number}; give one of them its own number.</source>
        <translation>Es gibt eine andere Klausel {number}; geben Sie einer davon eine eigene Nummer.</translation>
    </message>
    <message>
        <source>There is no such day. The day counted from is day 1, the day before it is -1.</source>
        <translation>Diesen Tag gibt es nicht. Der Tag, ab dem gezählt wird, ist Tag 1, der Tag davor ist -1.</translation>
    </message>
    <message>
        <source>This ID has no number. Initials or names do not belong in the study file.</source>
        <translation>Diese ID hat keine Nummer. Initialen oder Namen gehören nicht in die Studiendatei.</translation>
    </message>
    <message>
        <source>This attribution belongs to another scale than the study&apos;s.</source>
        <translation>Dieser Zusammenhang gehört zu einer anderen Skala als der der Studie.</translation>
    </message>
    <message>
        <source>This cohort can open once its approvals are recorded. Save it as planned until then.</source>
        <translation>Diese Kohorte kann öffnen, sobald ihre Genehmigungen erfasst sind. Speichern Sie sie bis dahin als geplant.</translation>
    </message>
    <message>
        <source>This cohort can open once the protocol version that allows it is recorded. Save it as planned until then.</source>
        <translation>Diese Kohorte kann öffnen, sobald die Prüfplanversion erfasst ist, die sie erlaubt. Speichern Sie sie bis dahin als geplant.</translation>
    </message>
    <message>
        <source>This cohort can open once the sponsor&apos;s decision is recorded on the DMC review that it came from. Save it as planned until then.</source>
        <translation>Diese Kohorte kann öffnen, sobald die Entscheidung des Sponsors in der DMC-Begutachtung erfasst ist, aus der sie stammt. Speichern Sie sie bis dahin als geplant.</translation>
    </message>
    <message>
        <source>This event led to a stay in hospital, but is not recorded as serious by hospital admission. Check it.</source>
        <translation>Dieses Ereignis führte zu einem Krankenhausaufenthalt, ist aber nicht als schwerwiegend durch Krankenhausaufnahme erfasst. Prüfen Sie es.</translation>
    </message>
    <message>
        <source>This test is recorded for the same day already.</source>
        <translation>Dieser Parameter ist für denselben Tag schon erfasst.</translation>
    </message>
    <message>
        <source>This unit does not fit the count that is taken before this product.</source>
        <translation>Diese Einheit passt nicht zu dem Wert, der vor diesem Produkt bestimmt wird.</translation>
    </message>
    <message>
        <source>This unit does not fit the test.</source>
        <translation>Diese Einheit passt nicht zum Parameter.</translation>
    </message>
    <message>
        <source>This visit is recorded twice as having taken place.</source>
        <translation>Diese Visite ist zweimal als erfolgt erfasst.</translation>
    </message>
    <message>
        <source>This warning is switched off already.</source>
        <translation>Diese Warnung ist schon abgeschaltet.</translation>
    </message>
    <message>
        <source>Thyroid protection began after the dose was given.</source>
        <translation>Der Schilddrüsenschutz begann nach der Gabe der Dosis.</translation>
    </message>
    <message>
        <source>Thyroid protection ends before it begins.</source>
        <translation>Der Schilddrüsenschutz endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>To be reported to the authority within {days} days, by {due}{unsure}.</source>
        <translation>Der Behörde innerhalb von {days} Tagen zu melden, bis {due}{unsure}.</translation>
    </message>
    <message>
        <source>Transfusions are not confirmed as complete up to the cut-off of {day}.</source>
        <translation>Transfusionen sind bis zum Datenschnitt vom {day} nicht als vollständig bestätigt.</translation>
    </message>
    <message>
        <source>Treated, but eligibility is not recorded as confirmed.</source>
        <translation>Behandelt, aber die Eignung ist nicht als bestätigt erfasst.</translation>
    </message>
    <message>
        <source>Treatment was given; say which.</source>
        <translation>Eine Behandlung wurde gegeben; geben Sie sie an.</translation>
    </message>
    <message>
        <source>Two fractions are planned for one day.</source>
        <translation>Zwei Fraktionen sind für einen Tag geplant.</translation>
    </message>
    <message>
        <source>Was due to the sponsor {due} and is not recorded as sent.</source>
        <translation>Die Meldung an den Sponsor war fällig ({due}) und ist nicht als gesendet erfasst.</translation>
    </message>
    <message>
        <source>Was to be reported to the authority within {days} days, by {due}{unsure}; nothing is recorded.</source>
        <translation>War der Behörde innerhalb von {days} Tagen zu melden, bis {due}{unsure}; nichts ist erfasst.</translation>
    </message>
    <message>
        <source>What happened is empty.</source>
        <translation>Was geschehen ist, ist leer.</translation>
    </message>
    <message>
        <source>What was given in this period cannot be counted, so it has no total: {reason}.</source>
        <translation>Was in diesem Zeitraum gegeben wurde, ist nicht zählbar und hat daher keine Summe: {reason}.</translation>
    </message>
    <message>
        <source>What was left over has no time, so it cannot be corrected for decay.</source>
        <translation>Der Rest hat keine Uhrzeit und lässt sich daher nicht für den Zerfall korrigieren.</translation>
    </message>
    <message>
        <source>What was left over is dated before the start of the infusion.</source>
        <translation>Der Rest ist vor den Beginn der Infusion datiert.</translation>
    </message>
    <message>
        <source>Whether the event is expected is not recorded.</source>
        <translation>Ob das Ereignis erwartet ist, ist nicht erfasst.</translation>
    </message>
    <message>
        <source>Whether the event is serious is not recorded.</source>
        <translation>Ob das Ereignis schwerwiegend ist, ist nicht erfasst.</translation>
    </message>
    <message>
        <source>Whether the participant counts for the DLT assessment is open: {reason}</source>
        <translation>Ob der Teilnehmer für die DLT-Beurteilung zählt, ist offen: {reason}</translation>
    </message>
    <message>
        <source>Whether this is the initial report or a follow-up is not recorded.</source>
        <translation>Ob dies die Erstmeldung oder eine Folgemeldung ist, ist nicht erfasst.</translation>
    </message>
    <message>
        <source>Who assessed the response is empty.</source>
        <translation>Wer das Ansprechen bewertet hat, ist leer.</translation>
    </message>
    <message>
        <source>Who chaired the review is empty.</source>
        <translation>Wer die Begutachtung geleitet hat, ist leer.</translation>
    </message>
    <message>
        <source>Who reported is empty, so nobody has signed the report.</source>
        <translation>Wer meldete, ist leer; also hat niemand die Meldung unterschrieben.</translation>
    </message>
    <message>
        <source>Without a CTCAE version no term can be found and no grade checked.</source>
        <translation>Ohne CTCAE-Version lässt sich kein Begriff finden und kein Grad prüfen.</translation>
    </message>
    <message>
        <source>Without a name nobody knows which visit is meant.</source>
        <translation>Ohne Namen weiß niemand, welche Visite gemeint ist.</translation>
    </message>
    <message>
        <source>Without a quorum the committee can recommend nothing.</source>
        <translation>Ohne Quorum kann das Komitee nichts empfehlen.</translation>
    </message>
    <message>
        <source>Without a reason it stays due: say why it was not done.</source>
        <translation>Ohne Grund bleibt es fällig: Geben Sie an, warum es nicht erfolgt ist.</translation>
    </message>
    <message>
        <source>Without its day the visit is never due.</source>
        <translation>Ohne ihren Tag ist die Visite nie fällig.</translation>
    </message>
    <message>
        <source>Without its normal range the value is not fully graded: {reason}.</source>
        <translation>Ohne seinen Normalbereich ist der Wert nicht voll eingestuft: {reason}.</translation>
    </message>
    <message>
        <source>Without the day that it counts from the visit is never due.</source>
        <translation>Ohne den Tag, ab dem sie zählt, ist die Visite nie fällig.</translation>
    </message>
    <message>
        <source>Without this the clause proposes nothing.</source>
        <translation>Ohne dies schlägt die Klausel nichts vor.</translation>
    </message>
    <message>
        <source>clause {number} ({certainty}): {evidence}</source>
        <translation>Klausel {number} ({certainty}): {evidence}</translation>
    </message>
    <message>
        <source>no cohort</source>
        <translation>keine Kohorte</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>das Datum</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>den Grund</translation>
    </message>
    <message>
        <source>who decided</source>
        <translation>wer entschieden hat</translation>
    </message>
    <message>
        <source>{cohort} was not open when this dose was given.</source>
        <translation>{cohort} war nicht offen, als diese Dosis gegeben wurde.</translation>
    </message>
    <message>
        <source>{count} participants are in this cohort, {planned} were planned.</source>
        <translation>{count} Teilnehmer sind in dieser Kohorte, geplant waren {planned}.</translation>
    </message>
    <message>
        <source>{date} is before eligibility was confirmed on {confirmed}.</source>
        <translation>{date} liegt vor der Bestätigung der Eignung am {confirmed}.</translation>
    </message>
    <message>
        <source>{date} is before fraction {fraction}, given on {other}.</source>
        <translation>{date} liegt vor Fraktion {fraction}, gegeben am {other}.</translation>
    </message>
    <message>
        <source>{date} is before the consent of {consent}.</source>
        <translation>{date} liegt vor der Einwilligung vom {consent}.</translation>
    </message>
    <message>
        <source>{date} is before the first dose of {first}.</source>
        <translation>{date} liegt vor der ersten Dosis vom {first}.</translation>
    </message>
    <message>
        <source>{date} is in the future.</source>
        <translation>{date} liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>{first} {count} more.</source>
        <translation>{first} {count} weitere.</translation>
    </message>
    <message>
        <source>{form}: {sentence}</source>
        <translation>{form}: {sentence}</translation>
    </message>
    <message>
        <source>{grade}, later {worst}</source>
        <translation>{grade}, später {worst}</translation>
    </message>
    <message>
        <source>{id} already exists, in {cohort}. Give this participant another number to save.</source>
        <translation>{id} gibt es schon, in {cohort}. Geben Sie diesem Teilnehmer zum Speichern eine andere Nummer.</translation>
    </message>
    <message>
        <source>{id} has a DLT assessment already. Change that one, so that one participant counts once.</source>
        <translation>{id} hat schon eine DLT-Beurteilung. Ändern Sie diese, damit ein Teilnehmer einmal zählt.</translation>
    </message>
    <message>
        <source>{id} is already replaced by {other}.</source>
        <translation>{id} ist schon durch {other} ersetzt.</translation>
    </message>
    <message>
        <source>{id} is not known to be not evaluable, so there is nobody to replace: {reason}</source>
        <translation>{id} ist nicht als nicht auswertbar bekannt, daher ist niemand zu ersetzen: {reason}</translation>
    </message>
    <message>
        <source>{id} of the same cohort was judged on {judged} to have had a DLT, and no review of the cohort is recorded between then and this first dose.</source>
        <translation>Bei {id} derselben Kohorte wurde am {judged} eine DLT beurteilt, und zwischen dann und dieser ersten Dosis ist keine Begutachtung der Kohorte erfasst.</translation>
    </message>
    <message>
        <source>{percent} % of the prescribed amount: 20 % or more off. Check both amounts and tell the investigator.</source>
        <translation>{percent} % der verordneten Menge: Abweichung 20 % oder mehr. Prüfen Sie beide Mengen und informieren Sie den Prüfarzt.</translation>
    </message>
    <message>
        <source>{percent} % of the prescribed amount: more than 10 % off.</source>
        <translation>{percent} % der verordneten Menge: Abweichung über 10 %.</translation>
    </message>
    <message>
        <source>{problem} No advice is computed until this is mended.</source>
        <translation>{problem} Bis das behoben ist, wird kein Vorschlag berechnet.</translation>
    </message>
    <message>
        <source>{term} has no grade {grade}; its grades are {grades}. Choose one of them, or another term.</source>
        <translation>{term} hat keinen Grad {grade}; die Grade sind {grades}. Wählen Sie einen davon oder einen anderen Begriff.</translation>
    </message>
    <message>
        <source>{typed} m² is typed and is used; the study&apos;s formula gives {calculated} m².</source>
        <translation>{typed} m² ist eingetippt und wird verwendet; die Formel der Studie ergibt {calculated} m².</translation>
    </message>
    <message>
        <source>{value} on {day} is grade {found}, but the course has grade {grade} then. Is a line missing?</source>
        <translation>{value} am {day} ist Grad {found}, aber der Verlauf hat dann Grad {grade}. Fehlt eine Zeile?</translation>
    </message>
    <message>
        <source>{version} has no term {terms}, so the clause will never look at it. Check the spelling.</source>
        <translation>{version} hat keinen Begriff {terms}, daher wird die Klausel ihn nie berücksichtigen. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>{what} is said to be not done, but there is a record of {date}.</source>
        <translation>{what} ist als nicht erfolgt angegeben, aber es gibt einen Datensatz vom {date}.</translation>
    </message>
    <message>
        <source>“{label}” is empty. The record cannot be found again without it, so fill it in to save.</source>
        <translation>„{label}“ ist leer. Ohne diese Angabe ist der Datensatz nicht wiederzufinden; füllen Sie sie zum Speichern aus.</translation>
    </message>
    <message>
        <source>“{term}” is no term of {version}.</source>
        <translation>„{term}“ ist kein Begriff von {version}.</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>1 administration</source>
        <translation>1 Gabe</translation>
    </message>
    <message>
        <source>24-hour clock</source>
        <translation>24-Stunden-Frist</translation>
    </message>
    <message>
        <source>7- or 15-day clock</source>
        <translation>7- oder 15-Tage-Frist</translation>
    </message>
    <message>
        <source>Accept as recorded…</source>
        <translation>Wie erfasst akzeptieren…</translation>
    </message>
    <message>
        <source>Advice after {cohort}</source>
        <translation>Vorschlag nach {cohort}</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>Gegen den Plan</translation>
    </message>
    <message>
        <source>Against the prescription</source>
        <translation>Gegen die Verordnung</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Beantworten…</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Wie gegeben</translation>
    </message>
    <message>
        <source>At baseline</source>
        <translation>Ausgangsdaten</translation>
    </message>
    <message>
        <source>At the start of the infusion</source>
        <translation>Zu Beginn der Infusion</translation>
    </message>
    <message>
        <source>Besides the laboratory values</source>
        <translation>Neben den Laborwerten</translation>
    </message>
    <message>
        <source>Body surface area</source>
        <translation>Körperoberfläche</translation>
    </message>
    <message>
        <source>By the IMWG rules of 2016</source>
        <translation>Nach den IMWG-Regeln von 2016</translation>
    </message>
    <message>
        <source>CDISC: {name}</source>
        <translation>CDISC: {name}</translation>
    </message>
    <message>
        <source>CTCAE grade</source>
        <translation>CTCAE-Grad</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>Cannot tell.</source>
        <translation>Lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Cause, action and outcome</source>
        <translation>Ursache, Maßnahme und Ausgang</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>Clause {number}</source>
        <translation>Klausel {number}</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cohort and regimen</source>
        <translation>Kohorte und Dosisschema</translation>
    </message>
    <message>
        <source>Complete: all six items of 10 CFR 35.2063</source>
        <translation>Vollständig: alle sechs Angaben von 10 CFR 35.2063</translation>
    </message>
    <message>
        <source>Confirmed by the recorded responses</source>
        <translation>Durch die erfassten Ansprechen bestätigt</translation>
    </message>
    <message>
        <source>Count before it</source>
        <translation>Wert davor</translation>
    </message>
    <message>
        <source>Counting for the DLT assessment</source>
        <translation>Zählung für die DLT-Beurteilung</translation>
    </message>
    <message>
        <source>Counts told apart after support</source>
        <translation>Nach Support getrennt geführte Werte</translation>
    </message>
    <message>
        <source>DLT assessment of this participant</source>
        <translation>DLT-Beurteilung dieses Teilnehmers</translation>
    </message>
    <message>
        <source>DLT: {answer}</source>
        <translation>DLT: {answer}</translation>
    </message>
    <message>
        <source>DMC review {number}</source>
        <translation>DMC-Begutachtung {number}</translation>
    </message>
    <message>
        <source>Data cut-off</source>
        <translation>Datenschnitt</translation>
    </message>
    <message>
        <source>Data to {day}</source>
        <translation>Daten bis {day}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Days at each grade</source>
        <translation>Tage mit jedem Grad</translation>
    </message>
    <message>
        <source>Days early</source>
        <translation>Tage früher</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Tage später</translation>
    </message>
    <message>
        <source>Departure from the protocol</source>
        <translation>Abweichung vom Prüfplan</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Dose-limiting toxicity</source>
        <translation>Dosislimitierende Toxizität</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Empty: {keys}.</source>
        <translation>Leer: {keys}.</translation>
    </message>
    <message>
        <source>End of participation</source>
        <translation>Ende der Teilnahme</translation>
    </message>
    <message>
        <source>Entry into the study</source>
        <translation>Eintritt in die Studie</translation>
    </message>
    <message>
        <source>Example: {example}</source>
        <translation>Beispiel: {example}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Folgemeldung</translation>
    </message>
    <message>
        <source>For whom and when</source>
        <translation>Für wen und wann</translation>
    </message>
    <message>
        <source>Fraction {number} has no day.</source>
        <translation>Fraktion {number} hat keinen Tag.</translation>
    </message>
    <message>
        <source>Fraction {number} has no dose.</source>
        <translation>Fraktion {number} hat keine Dosis.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>How events are judged</source>
        <translation>Wie Ereignisse beurteilt werden</translation>
    </message>
    <message>
        <source>How responses are read</source>
        <translation>Wie Ansprechen gelesen wird</translation>
    </message>
    <message>
        <source>How serious</source>
        <translation>Wie schwerwiegend</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Investigator&apos;s assessment</source>
        <translation>Bewertung des Prüfarztes</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>Laboratory value</source>
        <translation>Laborwert</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Limits around the rule</source>
        <translation>Grenzen um die Regel</translation>
    </message>
    <message>
        <source>Line {number} has no day.</source>
        <translation>Zeile {number} hat keinen Tag.</translation>
    </message>
    <message>
        <source>Line {number} has no grade.</source>
        <translation>Zeile {number} hat keinen Grad.</translation>
    </message>
    <message>
        <source>Make it a query…</source>
        <translation>Zur Rückfrage machen…</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Missing: {items}</source>
        <translation>Es fehlt: {items}</translation>
    </message>
    <message>
        <source>Missing: {items}.</source>
        <translation>Es fehlt: {items}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>More about this dose</source>
        <translation>Mehr zu dieser Dosis</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Normal range</source>
        <translation>Normalbereich</translation>
    </message>
    <message>
        <source>Not countable: {reason}</source>
        <translation>Nicht zählbar: {reason}</translation>
    </message>
    <message>
        <source>Over the period</source>
        <translation>Über den Zeitraum</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Planned and prescribed</source>
        <translation>Geplant und verordnet</translation>
    </message>
    <message>
        <source>Record of the dosage</source>
        <translation>Aufzeichnung der Dosis</translation>
    </message>
    <message>
        <source>Regimen</source>
        <translation>Dosisschema</translation>
    </message>
    <message>
        <source>Report {number}</source>
        <translation>Bericht {number}</translation>
    </message>
    <message>
        <source>Response of the disease</source>
        <translation>Ansprechen der Krankheit</translation>
    </message>
    <message>
        <source>Results, transfusions, medications and doses it is about</source>
        <translation>Laborwerte, Transfusionen, Medikationen und Dosen, um die es geht</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Settings of 3+3</source>
        <translation>Einstellungen von 3+3</translation>
    </message>
    <message>
        <source>Stops the save</source>
        <translation>Verhindert das Speichern</translation>
    </message>
    <message>
        <source>Synthetic participants; each page of a report says so</source>
        <translation>Synthetische Teilnehmer; jede Seite eines Berichts sagt es</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Das sind</translation>
    </message>
    <message>
        <source>The protocol</source>
        <translation>Der Prüfplan</translation>
    </message>
    <message>
        <source>The study</source>
        <translation>Die Studie</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Diese Datei</translation>
    </message>
    <message>
        <source>To the authority within 7 or 15 days</source>
        <translation>An die Behörde innerhalb von 7 oder 15 Tagen</translation>
    </message>
    <message>
        <source>To the sponsor within 24 hours</source>
        <translation>An den Sponsor innerhalb von 24 Stunden</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>Was erwartet wird</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>Was gegeben wird</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>What the committee is given</source>
        <translation>Was das Komitee erhält</translation>
    </message>
    <message>
        <source>What the committee recommended</source>
        <translation>Was das Komitee empfohlen hat</translation>
    </message>
    <message>
        <source>What the sponsor decided</source>
        <translation>Was der Sponsor entschieden hat</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <source>What was computed</source>
        <translation>Was berechnet wurde</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Was gegeben wurde</translation>
    </message>
    <message>
        <source>What was opened</source>
        <translation>Was geöffnet wurde</translation>
    </message>
    <message>
        <source>What was taken</source>
        <translation>Was genommen wurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo sie steht</translation>
    </message>
    <message>
        <source>Which date is meant</source>
        <translation>Welches Datum gemeint ist</translation>
    </message>
    <message>
        <source>Which event</source>
        <translation>Welches Ereignis</translation>
    </message>
    <message>
        <source>Which fraction</source>
        <translation>Welche Fraktion</translation>
    </message>
    <message>
        <source>Which visit</source>
        <translation>Welche Visite</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>as for the dose before</source>
        <translation>wie bei der Dosis davor</translation>
    </message>
    <message>
        <source>cannot be told yet</source>
        <translation>lässt sich noch nicht sagen</translation>
    </message>
    <message>
        <source>day {day}</source>
        <translation>Tag {day}</translation>
    </message>
    <message>
        <source>day {day} of the regimen, fraction 1 given {date}</source>
        <translation>Tag {day} des Dosisschemas, Fraktion 1 gegeben {date}</translation>
    </message>
    <message>
        <source>determined less left over</source>
        <translation>bestimmt abzüglich Rest</translation>
    </message>
    <message>
        <source>fraction {number}</source>
        <translation>Fraktion {number}</translation>
    </message>
    <message>
        <source>grade {grade} from {day}</source>
        <translation>Grad {grade} ab {day}</translation>
    </message>
    <message>
        <source>grade {grade}: 1 day</source>
        <translation>Grad {grade}: 1 Tag</translation>
    </message>
    <message>
        <source>grade {grade}: no end recorded</source>
        <translation>Grad {grade}: kein Ende erfasst</translation>
    </message>
    <message>
        <source>grade {grade}: {least} days</source>
        <translation>Grad {grade}: {least} Tage</translation>
    </message>
    <message>
        <source>grade {grade}: {least} to {most} days</source>
        <translation>Grad {grade}: {least} bis {most} Tage</translation>
    </message>
    <message>
        <source>how often it was given is not recorded</source>
        <translation>wie oft gegeben wurde, ist nicht erfasst</translation>
    </message>
    <message>
        <source>it was interrupted</source>
        <translation>sie wurde unterbrochen</translation>
    </message>
    <message>
        <source>its first and last day are not both known</source>
        <translation>ihr erster und ihr letzter Tag sind nicht beide bekannt</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>planned dose</source>
        <translation>geplante Dosis</translation>
    </message>
    <message>
        <source>planned dose × {area} m² ({source})</source>
        <translation>geplante Dosis × {area} m² ({source})</translation>
    </message>
    <message>
        <source>planned dose × {weight} kg</source>
        <translation>geplante Dosis × {weight} kg</translation>
    </message>
    <message>
        <source>reference ranges</source>
        <translation>Referenzbereiche</translation>
    </message>
    <message>
        <source>regimen of {cohort}</source>
        <translation>Dosisschema von {cohort}</translation>
    </message>
    <message>
        <source>result of {date}</source>
        <translation>Laborwert vom {date}</translation>
    </message>
    <message>
        <source>the day it was given</source>
        <translation>der Tag der Gabe</translation>
    </message>
    <message>
        <source>the planned date</source>
        <translation>das geplante Datum</translation>
    </message>
    <message>
        <source>this frequency does not tell how many there were</source>
        <translation>diese Häufigkeit sagt nicht, wie viele es waren</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>getippt</translation>
    </message>
    <message>
        <source>{count} administrations</source>
        <translation>{count} Gaben</translation>
    </message>
    <message>
        <source>{field}, fraction {number}, {column}</source>
        <translation>{field}, Fraktion {number}, {column}</translation>
    </message>
    <message>
        <source>{field}, line {number}, {column}</source>
        <translation>{field}, Zeile {number}, {column}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{formula}, capped by the study</source>
        <translation>{formula}, von der Studie begrenzt</translation>
    </message>
    <message>
        <source>{percent} % of the prescribed amount</source>
        <translation>{percent} % der verordneten Menge</translation>
    </message>
    <message>
        <source>{regimen}; {total} {unit} in all</source>
        <translation>{regimen}; insgesamt {total} {unit}</translation>
    </message>
    <message>
        <source>{times}, {total} {unit} in all</source>
        <translation>{times}, insgesamt {total} {unit}</translation>
    </message>
    <message>
        <source>{title} (voided)</source>
        <translation>{title} (ungültig)</translation>
    </message>
    <message>
        <source>{unit} = {also}</source>
        <translation>{unit} = {also}</translation>
    </message>
    <message>
        <source>{value}, back at baseline or better</source>
        <translation>{value}, wieder wie zu Beginn oder besser</translation>
    </message>
    <message>
        <source>{value}: {source}. Ctrl+Space accepts it.</source>
        <translation>{value}: {source}. Strg+Leertaste übernimmt es.</translation>
    </message>
    <message>
        <source>“{typed}” fits several choices. Type more of it, or pick one.</source>
        <translation>„{typed}“ passt auf mehrere Möglichkeiten. Tippen Sie mehr davon, oder wählen Sie eine.</translation>
    </message>
    <message>
        <source>“{typed}” is no grade. Grades are 1, 2, 3, 4 and 5.</source>
        <translation>„{typed}“ ist kein Grad. Grade sind 1, 2, 3, 4 und 5.</translation>
    </message>
    <message>
        <source>“{typed}” is none of the choices. Press Down to see them.</source>
        <translation>„{typed}“ ist keine der Möglichkeiten. Pfeil ab zeigt sie.</translation>
    </message>
    <message>
        <source>“{typed}” may be {first} or {second}. Write the month as a word.</source>
        <translation>„{typed}“ kann {first} oder {second} sein. Schreiben Sie den Monat als Wort.</translation>
    </message>
    <message>
        <source>“{typed}” may mean two days. Choose one: press 1 or 2.</source>
        <translation>„{typed}“ kann zwei Tage bedeuten. Wählen Sie einen: 1 oder 2 drücken.</translation>
    </message>
</context>
<context>
    <name>grade</name>
    <message>
        <source>grade {grade}</source>
        <translation>Grad {grade}</translation>
    </message>
    <message>
        <source>no grade</source>
        <translation>kein Grad</translation>
    </message>
    <message>
        <source>severity only: {severity}</source>
        <translation>nur Schweregrad: {severity}</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>CDISC</source>
        <translation>CDISC</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Fields of the form: {form}</source>
        <translation>Felder des Bogens: {form}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Nothing in the help says that. Try another word.</source>
        <translation>Nichts in der Hilfe sagt das. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture of {page}. Enter or a click enlarges it.</source>
        <translation>Bild von {page}. Die Eingabetaste oder ein Klick vergrößert es.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>What to enter</source>
        <translation>Was einzugeben ist</translation>
    </message>
    <message>
        <source>none: {reason}</source>
        <translation>keiner: {reason}</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>(nothing: leave it empty)</source>
        <translation>(nichts: leer lassen)</translation>
    </message>
    <message>
        <source>A reference to another form cannot be imported.</source>
        <translation>Ein Verweis auf einen anderen Bogen kann nicht importiert werden.</translation>
    </message>
    <message>
        <source>Cells with formulas: {count}. Their results as last saved were read; look at them.</source>
        <translation>Zellen mit Formeln: {count}. Ihre zuletzt gespeicherten Ergebnisse wurden gelesen; sehen Sie sie an.</translation>
    </message>
    <message>
        <source>Give the template a name of letters or digits.</source>
        <translation>Geben Sie der Vorlage einen Namen aus Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>Imported {count} rows of {file}, SHA-256 {digest}</source>
        <translation>{count} Zeilen aus {file} importiert, SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Line {line} of {file} has more cells than there are headings.</source>
        <translation>Zeile {line} von {file} hat mehr Zellen, als es Überschriften gibt.</translation>
    </message>
    <message>
        <source>Line {line}, column {column} of {file} holds a formula without its result. Open the file in the program that wrote it, save it there, and try again. Nothing was imported.</source>
        <translation>Zeile {line}, Spalte {column} von {file} enthält eine Formel ohne ihr Ergebnis. Öffnen Sie die Datei in dem Programm, das sie geschrieben hat, speichern Sie sie dort, und versuchen Sie es erneut. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The file is no UTF-8, so it was read as Windows text. Check accents and signs such as µ.</source>
        <translation>Die Datei ist kein UTF-8, daher wurde sie als Windows-Text gelesen. Prüfen Sie Umlaute, Akzente und Zeichen wie µ.</translation>
    </message>
    <message>
        <source>The form {form} has no variable “{name}”.</source>
        <translation>Der Bogen {form} hat keine Variable „{name}“.</translation>
    </message>
    <message>
        <source>The template could not be kept ({reason}).</source>
        <translation>Die Vorlage konnte nicht gemerkt werden ({reason}).</translation>
    </message>
    <message>
        <source>The unit of {label} is {unit}, not {text}.</source>
        <translation>Die Einheit von {label} ist {unit}, nicht {text}.</translation>
    </message>
    <message>
        <source>There is no cohort {number}.</source>
        <translation>Es gibt keine Kohorte {number}.</translation>
    </message>
    <message>
        <source>There is no form “{name}”.</source>
        <translation>Es gibt keinen Bogen „{name}“.</translation>
    </message>
    <message>
        <source>There is no participant {id}.</source>
        <translation>Es gibt keinen Teilnehmer {id}.</translation>
    </message>
    <message>
        <source>There is no template “{name}”. There are: {names}.</source>
        <translation>Es gibt keine Vorlage „{name}“. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>This field cannot be imported. Enter it by hand.</source>
        <translation>Dieses Feld kann nicht importiert werden. Geben Sie es von Hand ein.</translation>
    </message>
    <message>
        <source>Two columns are meant for “{name}”. Choose one of them.</source>
        <translation>Zwei Spalten sind für „{name}“ bestimmt. Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Nothing was imported.</source>
        <translation>{file} ist nicht lesbar ({reason}). Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>{file} cannot be read as an Excel workbook of at most 100,000 rows. Save it as .xlsx without a password, or as “CSV UTF-8”, and try again.</source>
        <translation>{file} ist nicht als Excel-Arbeitsmappe mit höchstens 100 000 Zeilen lesbar. Speichern Sie sie als .xlsx ohne Passwort oder als „CSV UTF-8“, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}”. Its sheets are {sheets}.</source>
        <translation>{file} hat kein Blatt „{sheet}“. Die Blätter sind {sheets}.</translation>
    </message>
    <message>
        <source>{file} has two columns “{name}”. Give each its own name.</source>
        <translation>{file} hat zwei Spalten „{name}“. Geben Sie jeder einen eigenen Namen.</translation>
    </message>
    <message>
        <source>{file} holds more than 100,000 rows. Split it.</source>
        <translation>{file} enthält mehr als 100 000 Zeilen. Teilen Sie sie.</translation>
    </message>
    <message>
        <source>{file} holds no rows below its headings.</source>
        <translation>{file} enthält keine Zeilen unter den Überschriften.</translation>
    </message>
    <message>
        <source>{file} is far larger than a table of records.</source>
        <translation>{file} ist weit größer als eine Tabelle von Datensätzen.</translation>
    </message>
    <message>
        <source>{file} is no table of separated values: {reason}.</source>
        <translation>{file} ist keine Tabelle getrennter Werte: {reason}.</translation>
    </message>
    <message>
        <source>{file} is no template for an import.</source>
        <translation>{file} ist keine Vorlage für einen Import.</translation>
    </message>
    <message>
        <source>{file} is no text. Save the table as “CSV UTF-8”.</source>
        <translation>{file} ist kein Text. Speichern Sie die Tabelle als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>{label}: unit</source>
        <translation>{label}: Einheit</translation>
    </message>
    <message>
        <source>{label}: {answer}</source>
        <translation>{label}: {answer}</translation>
    </message>
    <message>
        <source>“{text}” is neither Y nor N.</source>
        <translation>„{text}“ ist weder Y noch N.</translation>
    </message>
    <message>
        <source>“{text}” is no date.</source>
        <translation>„{text}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“{text}” is no grade with its first day, such as 3 from 2018-06-09.</source>
        <translation>„{text}“ ist kein Grad mit seinem ersten Tag, wie 3 from 2018-06-09.</translation>
    </message>
    <message>
        <source>“{text}” is none of the answers: {answers}.</source>
        <translation>„{text}“ ist keine der Antworten: {answers}.</translation>
    </message>
    <message>
        <source>“{text}” is none of the {count} answers, such as {answers}.</source>
        <translation>„{text}“ ist keine der {count} Antworten, etwa {answers}.</translation>
    </message>
    <message>
        <source>“{text}” is what a spreadsheet shows where a formula failed.</source>
        <translation>„{text}“ zeigt eine Tabellenkalkulation, wo eine Formel fehlschlug.</translation>
    </message>
    <message>
        <source>“{text}” may be {first} or {second}. Write it as 2018-08-12.</source>
        <translation>„{text}“ kann {first} oder {second} sein. Schreiben Sie es als 2018-08-12.</translation>
    </message>
    <message>
        <source>“{text}” names no value that can be absent, or no reason for it.</source>
        <translation>„{text}“ nennt keinen Wert, der fehlen kann, oder keinen Grund dafür.</translation>
    </message>
</context>
<context>
    <name>imwg</name>
    <message>
        <source>A new bone lesion was seen.</source>
        <translation>Eine neue Knochenläsion wurde gesehen.</translation>
    </message>
    <message>
        <source>A plasmacytoma is new, or larger by 50 % or more.</source>
        <translation>Ein Plasmozytom ist neu oder um 50 % oder mehr größer.</translation>
    </message>
    <message>
        <source>Lowered by one category, since a marker is missing.</source>
        <translation>Um eine Kategorie gesenkt, da ein Marker fehlt.</translation>
    </message>
    <message>
        <source>New anti-myeloma therapy was started; responses no longer count.</source>
        <translation>Eine neue Myelomtherapie wurde begonnen; Ansprechen zählt nicht mehr.</translation>
    </message>
    <message>
        <source>No marker of the disease was measurable at baseline.</source>
        <translation>Zu Beginn war kein Marker der Krankheit messbar.</translation>
    </message>
    <message>
        <source>The study does not use {category}.</source>
        <translation>Die Studie verwendet {category} nicht.</translation>
    </message>
    <message>
        <source>a dated first dose</source>
        <translation>eine datierte erste Dosis</translation>
    </message>
    <message>
        <source>a measurable marker</source>
        <translation>ein messbarer Marker</translation>
    </message>
    <message>
        <source>a participant and a full date</source>
        <translation>ein Teilnehmer und ein volles Datum</translation>
    </message>
    <message>
        <source>clonal cells in the marrow</source>
        <translation>klonale Zellen im Mark</translation>
    </message>
    <message>
        <source>free light chain ratio</source>
        <translation>Quotient der freien Leichtketten</translation>
    </message>
    <message>
        <source>free light chains, difference</source>
        <translation>freie Leichtketten, Differenz</translation>
    </message>
    <message>
        <source>immunofixation of serum</source>
        <translation>Immunfixation im Serum</translation>
    </message>
    <message>
        <source>immunofixation of urine</source>
        <translation>Immunfixation im Urin</translation>
    </message>
    <message>
        <source>plasma cells in the marrow</source>
        <translation>Plasmazellen im Mark</translation>
    </message>
    <message>
        <source>plasmacytomas</source>
        <translation>Plasmozytome</translation>
    </message>
    <message>
        <source>serum M-protein</source>
        <translation>Serum-M-Protein</translation>
    </message>
    <message>
        <source>urine M-protein</source>
        <translation>Urin-M-Protein</translation>
    </message>
    <message>
        <source>{item} (needed for {category})</source>
        <translation>{item} (nötig für {category})</translation>
    </message>
    <message>
        <source>{marker} at baseline</source>
        <translation>{marker} zu Beginn</translation>
    </message>
    <message>
        <source>{marker} of this assessment</source>
        <translation>{marker} dieser Bewertung</translation>
    </message>
    <message>
        <source>{marker} rose by {rise} {unit} above its lowest confirmed value of {lowest}.</source>
        <translation>{marker} stieg um {rise} {unit} über den tiefsten bestätigten Wert von {lowest}.</translation>
    </message>
    <message>
        <source>{marker} {change} % from baseline ({before} to {now} {unit}).</source>
        <translation>{marker} {change} % gegen den Ausgangswert ({before} auf {now} {unit}).</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Alt+1 … Alt+9</source>
        <translation>Alt+1 … Alt+9</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+Buchstabe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Strg+Leertaste</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>F5 not done · F6 unknown · F7 not applicable · F8 refused</source>
        <translation>F5 nicht erfolgt · F6 unbekannt · F7 nicht zutreffend · F8 verweigert</translation>
    </message>
    <message>
        <source>Field before</source>
        <translation>Voriges Feld</translation>
    </message>
    <message>
        <source>From the form to the list</source>
        <translation>Vom Bogen zur Liste</translation>
    </message>
    <message>
        <source>From the list to the form</source>
        <translation>Von der Liste zum Bogen</translation>
    </message>
    <message>
        <source>In lists and forms</source>
        <translation>In Listen und Bögen</translation>
    </message>
    <message>
        <source>In the menus</source>
        <translation>In den Menüs</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Nächstes Feld</translation>
    </message>
    <message>
        <source>Pages one to nine</source>
        <translation>Seiten eins bis neun</translation>
    </message>
    <message>
        <source>Say why an empty field has no value, or take it back</source>
        <translation>Sagen, warum ein leeres Feld keinen Wert hat, oder es zurücknehmen</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Umschalt+Tab</translation>
    </message>
    <message>
        <source>Tab · Enter</source>
        <translation>Tab · Enter</translation>
    </message>
    <message>
        <source>Take over the value that is offered</source>
        <translation>Den angebotenen Wert übernehmen</translation>
    </message>
    <message>
        <source>To a field by the underlined letter of its label</source>
        <translation>Zu einem Feld mit dem unterstrichenen Buchstaben seiner Bezeichnung</translation>
    </message>
</context>
<context>
    <name>labs</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>1 of {all} values gets no normal range: name the laboratory, or type the range below the unit. A grade that needs a limit of the laboratory cannot be told without it.</source>
        <translation>1 von {all} Werten hat keinen Normalbereich: Nennen Sie das Labor, oder tippen Sie den Bereich unter die Einheit. Ein Grad, der eine Laborgrenze braucht, lässt sich sonst nicht sagen.</translation>
    </message>
    <message>
        <source>A transfusion was given on {day}: {product}.</source>
        <translation>Am {day} wurde transfundiert: {product}.</translation>
    </message>
    <message>
        <source>At least grade {low}: {term}; not gradable: {reasons}</source>
        <translation>Mindestens Grad {low}: {term}; nicht einstufbar: {reasons}</translation>
    </message>
    <message>
        <source>Back at baseline or better on {day}.</source>
        <translation>Am {day} wieder beim Ausgangswert oder besser.</translation>
    </message>
    <message>
        <source>Cannot tell: {reason}</source>
        <translation>Lässt sich nicht sagen: {reason}</translation>
    </message>
    <message>
        <source>Grade 0</source>
        <translation>Grad 0</translation>
    </message>
    <message>
        <source>Grade {grade}: {term}</source>
        <translation>Grad {grade}: {term}</translation>
    </message>
    <message>
        <source>Grade {low} to {high}: {term}</source>
        <translation>Grad {low} bis {high}: {term}</translation>
    </message>
    <message>
        <source>New event, onset {onset}.</source>
        <translation>Neues Ereignis, Beginn {onset}.</translation>
    </message>
    <message>
        <source>New event: {course}.</source>
        <translation>Neues Ereignis: {course}.</translation>
    </message>
    <message>
        <source>No grades in numbers for this test in {version}</source>
        <translation>Keine Grade in Zahlen für diesen Parameter in {version}</translation>
    </message>
    <message>
        <source>None: {reason}</source>
        <translation>Keiner: {reason}</translation>
    </message>
    <message>
        <source>Not gradable: the criteria ask for calcium corrected for albumin, or ionised</source>
        <translation>Nicht einstufbar: Die Kriterien verlangen albuminkorrigiertes oder ionisiertes Calcium</translation>
    </message>
    <message>
        <source>Not gradable: the study has no CTCAE version</source>
        <translation>Nicht einstufbar: Die Studie hat keine CTCAE-Version</translation>
    </message>
    <message>
        <source>Not gradable: {reasons} ({term})</source>
        <translation>Nicht einstufbar: {reasons} ({term})</translation>
    </message>
    <message>
        <source>Ranges of {laboratory}: {ranges}.</source>
        <translation>Bereiche von {laboratory}: {ranges}.</translation>
    </message>
    <message>
        <source>The event of {onset} gets its course: {course}.</source>
        <translation>Das Ereignis vom {onset} bekommt seinen Verlauf: {course}.</translation>
    </message>
    <message>
        <source>The grade stays open.</source>
        <translation>Der Grad bleibt offen.</translation>
    </message>
    <message>
        <source>The range of {test} ends below its beginning.</source>
        <translation>Der Bereich von {test} endet unter seinem Anfang.</translation>
    </message>
    <message>
        <source>The row has values, but no date.</source>
        <translation>Die Zeile hat Werte, aber kein Datum.</translation>
    </message>
    <message>
        <source>The unit of {test} is one of {units}.</source>
        <translation>Die Einheit von {test} ist eine von {units}.</translation>
    </message>
    <message>
        <source>from {begin}</source>
        <translation>ab {begin}</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>to {end}</source>
        <translation>bis {end}</translation>
    </message>
    <message>
        <source>up to {high} years</source>
        <translation>bis {high} Jahre</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} bis {end}</translation>
    </message>
    <message>
        <source>{count} of {all} values get no normal range: name the laboratory, or type the range below the unit. Grades that need a limit of the laboratory cannot be told without it.</source>
        <translation>{count} von {all} Werten haben keinen Normalbereich: Nennen Sie das Labor, oder tippen Sie den Bereich unter die Einheit. Grade, die eine Laborgrenze brauchen, lassen sich sonst nicht sagen.</translation>
    </message>
    <message>
        <source>{low} to {high} years</source>
        <translation>{low} bis {high} Jahre</translation>
    </message>
    <message>
        <source>{low} years and older</source>
        <translation>ab {low} Jahren</translation>
    </message>
    <message>
        <source>{range}, converted from {printed}</source>
        <translation>{range}, umgerechnet aus {printed}</translation>
    </message>
    <message>
        <source>{term} grade {grade}</source>
        <translation>{term} Grad {grade}</translation>
    </message>
    <message>
        <source>{test} of {date} is recorded as {value} {unit}. Change that result, with a reason, if it is wrong.</source>
        <translation>{test} vom {date} ist als {value} {unit} erfasst. Ändern Sie diesen Laborwert mit einem Grund, wenn er falsch ist.</translation>
    </message>
    <message>
        <source>{value}, {day}</source>
        <translation>{value}, {day}</translation>
    </message>
    <message>
        <source>“{text}” may be {first} or {second}. Write the month as a word.</source>
        <translation>„{text}“ kann {first} oder {second} sein. Schreiben Sie den Monat als Wort.</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>1 assessment</source>
        <translation>1 Beurteilung</translation>
    </message>
    <message>
        <source>1 clause</source>
        <translation>1 Klausel</translation>
    </message>
    <message>
        <source>1 cohort</source>
        <translation>1 Kohorte</translation>
    </message>
    <message>
        <source>1 cut-off</source>
        <translation>1 Datenschnitt</translation>
    </message>
    <message>
        <source>1 decision</source>
        <translation>1 Entscheidung</translation>
    </message>
    <message>
        <source>1 deviation</source>
        <translation>1 Abweichung</translation>
    </message>
    <message>
        <source>1 dose</source>
        <translation>1 Dosis</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message>
        <source>1 medication</source>
        <translation>1 Medikation</translation>
    </message>
    <message>
        <source>1 participant</source>
        <translation>1 Teilnehmer</translation>
    </message>
    <message>
        <source>1 planned visit</source>
        <translation>1 geplante Visite</translation>
    </message>
    <message>
        <source>1 query</source>
        <translation>1 Rückfrage</translation>
    </message>
    <message>
        <source>1 range</source>
        <translation>1 Bereich</translation>
    </message>
    <message>
        <source>1 report</source>
        <translation>1 Meldung</translation>
    </message>
    <message>
        <source>1 response</source>
        <translation>1 Ansprechen</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 Laborwert</translation>
    </message>
    <message>
        <source>1 review</source>
        <translation>1 Begutachtung</translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>1 Regel</translation>
    </message>
    <message>
        <source>1 stay</source>
        <translation>1 Aufenthalt</translation>
    </message>
    <message>
        <source>1 study</source>
        <translation>1 Studie</translation>
    </message>
    <message>
        <source>1 transfusion</source>
        <translation>1 Transfusion</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 Visite</translation>
    </message>
    <message>
        <source>1 warning switched off</source>
        <translation>1 abgeschaltete Warnung</translation>
    </message>
    <message>
        <source>Administered</source>
        <translation>Verabreicht</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Adverse event</source>
        <translation>Unerwünschtes Ereignis</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>Unerwünschte Ereignisse</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>After cohort</source>
        <translation>Nach Kohorte</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>Gegen den Plan</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>All cohorts</source>
        <translation>Alle Kohorten</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Bewertet von</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Bewerter</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <source>Aware</source>
        <translation>Kenntnis</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kohorte</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Kohorten</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Count before</source>
        <translation>Wert davor</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Gezählt ab</translation>
    </message>
    <message>
        <source>DLT</source>
        <translation>DLT</translation>
    </message>
    <message>
        <source>DLT assessments</source>
        <translation>DLT-Beurteilungen</translation>
    </message>
    <message>
        <source>DLT definition</source>
        <translation>DLT-Definition</translation>
    </message>
    <message>
        <source>DLT not judged</source>
        <translation>DLT nicht beurteilt</translation>
    </message>
    <message>
        <source>DMC reviews</source>
        <translation>DMC-Begutachtungen</translation>
    </message>
    <message>
        <source>Data cut-offs</source>
        <translation>Datenschnitte</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Daten bis</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Determination</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Verstorben</translation>
    </message>
    <message>
        <source>Died {date}</source>
        <translation>Verstorben {date}</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>Entlassung</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Dose axis</source>
        <translation>Dosisachse</translation>
    </message>
    <message>
        <source>Dose decided</source>
        <translation>Entschiedene Dosis</translation>
    </message>
    <message>
        <source>Dose decisions</source>
        <translation>Dosisentscheidungen</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Dosen</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Arzneimittel</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Enrolled, not yet treated</source>
        <translation>Eingeschlossen, noch nicht behandelt</translation>
    </message>
    <message>
        <source>Escalation rule</source>
        <translation>Eskalationsregel</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Expectedness</source>
        <translation>Erwartetheit</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Diese Liste filtern</translation>
    </message>
    <message>
        <source>First dose</source>
        <translation>Erste Dosis</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>Fraktion</translation>
    </message>
    <message>
        <source>Fractions</source>
        <translation>Fraktionen</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Given for</source>
        <translation>Gegeben wegen</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Grade 3 or higher</source>
        <translation>Grad 3 oder höher</translation>
    </message>
    <message>
        <source>Hospital stays</source>
        <translation>Krankenhausaufenthalte</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>In screening</source>
        <translation>Im Screening</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Beurteilt von</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Beurteilt am</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>M-protein</source>
        <translation>M-Protein</translation>
    </message>
    <message>
        <source>Medications</source>
        <translation>Medikationen</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>New SAE report</source>
        <translation>Neue SUE-Meldung</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Neue Beurteilung</translation>
    </message>
    <message>
        <source>New clause</source>
        <translation>Neue Klausel</translation>
    </message>
    <message>
        <source>New cohort</source>
        <translation>Neue Kohorte</translation>
    </message>
    <message>
        <source>New deviation</source>
        <translation>Neue Abweichung</translation>
    </message>
    <message>
        <source>New dose</source>
        <translation>Neue Dosis</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>New hospital stay</source>
        <translation>Neuer Krankenhausaufenthalt</translation>
    </message>
    <message>
        <source>New medication</source>
        <translation>Neue Medikation</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Neuer Teilnehmer</translation>
    </message>
    <message>
        <source>New planned visit</source>
        <translation>Neue geplante Visite</translation>
    </message>
    <message>
        <source>New range</source>
        <translation>Neuer Bereich</translation>
    </message>
    <message>
        <source>New response</source>
        <translation>Neues Ansprechen</translation>
    </message>
    <message>
        <source>New result</source>
        <translation>Neuer Laborwert</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>Neue Begutachtung</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>New transfusion</source>
        <translation>Neue Transfusion</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Neue Visite</translation>
    </message>
    <message>
        <source>No DMC reviews yet. Each meeting that judged a cohort has an entry.</source>
        <translation>Noch keine DMC-Begutachtungen. Jede Sitzung, die eine Kohorte beurteilt hat, hat einen Eintrag.</translation>
    </message>
    <message>
        <source>No SAE reports yet. Each serious event has an initial report and its follow-ups.</source>
        <translation>Noch keine SUE-Meldungen. Jedes schwerwiegende Ereignis hat eine Erstmeldung und ihre Folgemeldungen.</translation>
    </message>
    <message>
        <source>No adverse events yet.</source>
        <translation>Noch keine unerwünschten Ereignisse.</translation>
    </message>
    <message>
        <source>No clauses yet. Each sentence of the protocol&apos;s DLT definition is one.</source>
        <translation>Noch keine Klauseln. Jeder Satz der DLT-Definition im Prüfplan ist eine.</translation>
    </message>
    <message>
        <source>No cohorts yet. A cohort has a number, a regimen and a status.</source>
        <translation>Noch keine Kohorten. Eine Kohorte hat Nummer, Dosisschema und Status.</translation>
    </message>
    <message>
        <source>No consent recorded</source>
        <translation>Keine Einwilligung erfasst</translation>
    </message>
    <message>
        <source>No data cut-offs yet. One is kept with each report that is made.</source>
        <translation>Noch keine Datenschnitte. Mit jedem erstellten Bericht wird einer festgehalten.</translation>
    </message>
    <message>
        <source>No dose decisions yet. Each advice that is kept has an entry.</source>
        <translation>Noch keine Dosisentscheidungen. Jeder festgehaltene Vorschlag hat einen Eintrag.</translation>
    </message>
    <message>
        <source>No doses yet. Each fraction has an entry, given or omitted.</source>
        <translation>Noch keine Dosen. Jede Fraktion hat einen Eintrag, gegeben oder ausgelassen.</translation>
    </message>
    <message>
        <source>No escalation rule yet. Choose the one of the protocol.</source>
        <translation>Noch keine Eskalationsregel. Wählen Sie die des Prüfplans.</translation>
    </message>
    <message>
        <source>No hospital stays yet. One entry goes from admission to discharge.</source>
        <translation>Noch keine Krankenhausaufenthalte. Ein Eintrag reicht von der Aufnahme bis zur Entlassung.</translation>
    </message>
    <message>
        <source>No medications yet. Growth factors and steroids belong here too.</source>
        <translation>Noch keine Medikationen. Auch Wachstumsfaktoren und Steroide gehören hierher.</translation>
    </message>
    <message>
        <source>No participants yet. Everybody who gave consent belongs here.</source>
        <translation>Noch keine Teilnehmer. Hierher gehören alle, die eingewilligt haben.</translation>
    </message>
    <message>
        <source>No protocol deviations yet.</source>
        <translation>Noch keine Prüfplanabweichungen.</translation>
    </message>
    <message>
        <source>No queries yet. Ctrl+Shift+Q asks about the field that has the keyboard.</source>
        <translation>Noch keine Rückfragen. Strg+Umschalt+Q fragt zu dem Feld, in dem die Tastatur steht.</translation>
    </message>
    <message>
        <source>No reference ranges yet. Entered once, a range applies to all results that name its laboratory.</source>
        <translation>Noch keine Referenzbereiche. Einmal eingegeben, gilt ein Bereich für alle Laborwerte, die sein Labor nennen.</translation>
    </message>
    <message>
        <source>No reports yet. Each exported DMC summary is kept in this list.</source>
        <translation>Noch keine Berichte. Jeder exportierte DMC-Sicherheitsbericht steht in dieser Liste.</translation>
    </message>
    <message>
        <source>No responses yet. Each assessment of the disease has an entry.</source>
        <translation>Noch kein Ansprechen. Jede Bewertung der Krankheit hat einen Eintrag.</translation>
    </message>
    <message>
        <source>No results yet. A grid takes many at once, typed or pasted: Ctrl+G.</source>
        <translation>Noch keine Laborwerte. Ein Raster nimmt viele auf einmal, getippt oder eingefügt: Strg+G.</translation>
    </message>
    <message>
        <source>No transfusions yet. One entry holds one product given on one day.</source>
        <translation>Noch keine Transfusionen. Ein Eintrag enthält ein Produkt, an einem Tag gegeben.</translation>
    </message>
    <message>
        <source>No visits are planned yet. A visit has a day and what is expected.</source>
        <translation>Noch sind keine Visiten geplant. Eine Visite hat einen Tag und was erwartet wird.</translation>
    </message>
    <message>
        <source>No visits are recorded. Results and responses need none: they show themselves.</source>
        <translation>Es sind keine Visiten erfasst. Laborwerte und Ansprechen brauchen keine: Sie zeigen sich selbst.</translation>
    </message>
    <message>
        <source>No warning is switched off. That is for the study lead to decide.</source>
        <translation>Keine Warnung ist abgeschaltet. Das entscheidet die Studienleitung.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Nobody has been judged yet. Each treated participant gets one assessment.</source>
        <translation>Noch niemand wurde beurteilt. Jeder behandelte Teilnehmer bekommt eine Beurteilung.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not as planned</source>
        <translation>Nicht wie geplant</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erfolgt</translation>
    </message>
    <message>
        <source>Not yet given</source>
        <translation>Noch nicht gegeben</translation>
    </message>
    <message>
        <source>Not yet judged</source>
        <translation>Noch nicht beurteilt</translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>Nothing is recorded about the study yet.</source>
        <translation>Zur Studie ist noch nichts erfasst.</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Andauernd</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open to enrolment</source>
        <translation>Offen für Einschluss</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Planned dose</source>
        <translation>Geplante Dosis</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>Thrombozyten</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Prescribed</source>
        <translation>Verordnet</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Prüfplan</translation>
    </message>
    <message>
        <source>Protocol deviations</source>
        <translation>Prüfplanabweichungen</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Rückfragen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Red cells</source>
        <translation>Erythrozyten</translation>
    </message>
    <message>
        <source>Reference ranges</source>
        <translation>Referenzbereiche</translation>
    </message>
    <message>
        <source>Regimen</source>
        <translation>Dosisschema</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Reports made</source>
        <translation>Erstellte Berichte</translation>
    </message>
    <message>
        <source>Response (IMWG)</source>
        <translation>Ansprechen (IMWG)</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Ansprechen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Laborwerte</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Begutachtung</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>SAE reports</source>
        <translation>SUE-Meldungen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Visitenplan</translation>
    </message>
    <message>
        <source>Screen failure</source>
        <translation>Screening-Ausfall</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Schwerwiegend</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Kurztitel</translation>
    </message>
    <message>
        <source>Show all {total}</source>
        <translation>Alle {total} zeigen</translation>
    </message>
    <message>
        <source>Show {number} voided</source>
        <translation>{number} ungültige zeigen</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Sponsor&apos;s decision</source>
        <translation>Sponsorentscheidung</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgesetzt</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Switch off a warning</source>
        <translation>Eine Warnung abschalten</translation>
    </message>
    <message>
        <source>Taken at (UTC)</source>
        <translation>Erstellt um (UTC)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>To the authority</source>
        <translation>An die Behörde</translation>
    </message>
    <message>
        <source>To the sponsor</source>
        <translation>An den Sponsor</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>Fand statt</translation>
    </message>
    <message>
        <source>Transfusions</source>
        <translation>Transfusionen</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Behandelt</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visiten</translation>
    </message>
    <message>
        <source>Voided: {text}</source>
        <translation>Ungültig: {text}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Warnings ({number})</source>
        <translation>Warnungen ({number})</translation>
    </message>
    <message>
        <source>Warnings switched off</source>
        <translation>Abgeschaltete Warnungen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>from {low}</source>
        <translation>ab {low}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>andauernd</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>noch dort</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>bis {high}</translation>
    </message>
    <message>
        <source>{given}, {omitted} omitted</source>
        <translation>{given}, {omitted} ausgelassen</translation>
    </message>
    <message>
        <source>{new}  (Ctrl+N)</source>
        <translation>{new}  (Strg+N)</translation>
    </message>
    <message>
        <source>{shown} of {total} assessments</source>
        <translation>{shown} von {total} Beurteilungen</translation>
    </message>
    <message>
        <source>{shown} of {total} clauses</source>
        <translation>{shown} von {total} Klauseln</translation>
    </message>
    <message>
        <source>{shown} of {total} cohorts</source>
        <translation>{shown} von {total} Kohorten</translation>
    </message>
    <message>
        <source>{shown} of {total} cut-offs</source>
        <translation>{shown} von {total} Datenschnitten</translation>
    </message>
    <message>
        <source>{shown} of {total} decisions</source>
        <translation>{shown} von {total} Entscheidungen</translation>
    </message>
    <message>
        <source>{shown} of {total} deviations</source>
        <translation>{shown} von {total} Abweichungen</translation>
    </message>
    <message>
        <source>{shown} of {total} doses</source>
        <translation>{shown} von {total} Dosen</translation>
    </message>
    <message>
        <source>{shown} of {total} events</source>
        <translation>{shown} von {total} Ereignissen</translation>
    </message>
    <message>
        <source>{shown} of {total} medications</source>
        <translation>{shown} von {total} Medikationen</translation>
    </message>
    <message>
        <source>{shown} of {total} participants</source>
        <translation>{shown} von {total} Teilnehmern</translation>
    </message>
    <message>
        <source>{shown} of {total} planned visits</source>
        <translation>{shown} von {total} geplanten Visiten</translation>
    </message>
    <message>
        <source>{shown} of {total} queries</source>
        <translation>{shown} von {total} Rückfragen</translation>
    </message>
    <message>
        <source>{shown} of {total} ranges</source>
        <translation>{shown} von {total} Bereichen</translation>
    </message>
    <message>
        <source>{shown} of {total} reports</source>
        <translation>{shown} von {total} Meldungen</translation>
    </message>
    <message>
        <source>{shown} of {total} responses</source>
        <translation>{shown} von {total} Ansprechen</translation>
    </message>
    <message>
        <source>{shown} of {total} results</source>
        <translation>{shown} von {total} Laborwerten</translation>
    </message>
    <message>
        <source>{shown} of {total} reviews</source>
        <translation>{shown} von {total} Begutachtungen</translation>
    </message>
    <message>
        <source>{shown} of {total} rules</source>
        <translation>{shown} von {total} Regeln</translation>
    </message>
    <message>
        <source>{shown} of {total} stays</source>
        <translation>{shown} von {total} Aufenthalten</translation>
    </message>
    <message>
        <source>{shown} of {total} studies</source>
        <translation>{shown} von {total} Studien</translation>
    </message>
    <message>
        <source>{shown} of {total} transfusions</source>
        <translation>{shown} von {total} Transfusionen</translation>
    </message>
    <message>
        <source>{shown} of {total} visits</source>
        <translation>{shown} von {total} Visiten</translation>
    </message>
    <message>
        <source>{shown} of {total} warnings switched off</source>
        <translation>{shown} von {total} abgeschalteten Warnungen</translation>
    </message>
    <message>
        <source>{text}, voided</source>
        <translation>{text}, ungültig</translation>
    </message>
    <message>
        <source>{total} assessments</source>
        <translation>{total} Beurteilungen</translation>
    </message>
    <message>
        <source>{total} clauses</source>
        <translation>{total} Klauseln</translation>
    </message>
    <message>
        <source>{total} cohorts</source>
        <translation>{total} Kohorten</translation>
    </message>
    <message>
        <source>{total} cut-offs</source>
        <translation>{total} Datenschnitte</translation>
    </message>
    <message>
        <source>{total} decisions</source>
        <translation>{total} Entscheidungen</translation>
    </message>
    <message>
        <source>{total} deviations</source>
        <translation>{total} Abweichungen</translation>
    </message>
    <message>
        <source>{total} doses</source>
        <translation>{total} Dosen</translation>
    </message>
    <message>
        <source>{total} events</source>
        <translation>{total} Ereignisse</translation>
    </message>
    <message>
        <source>{total} medications</source>
        <translation>{total} Medikationen</translation>
    </message>
    <message>
        <source>{total} participants</source>
        <translation>{total} Teilnehmer</translation>
    </message>
    <message>
        <source>{total} planned visits</source>
        <translation>{total} geplante Visiten</translation>
    </message>
    <message>
        <source>{total} queries</source>
        <translation>{total} Rückfragen</translation>
    </message>
    <message>
        <source>{total} ranges</source>
        <translation>{total} Bereiche</translation>
    </message>
    <message>
        <source>{total} reports</source>
        <translation>{total} Meldungen</translation>
    </message>
    <message>
        <source>{total} responses</source>
        <translation>{total} Ansprechen</translation>
    </message>
    <message>
        <source>{total} results</source>
        <translation>{total} Laborwerte</translation>
    </message>
    <message>
        <source>{total} reviews</source>
        <translation>{total} Begutachtungen</translation>
    </message>
    <message>
        <source>{total} rules</source>
        <translation>{total} Regeln</translation>
    </message>
    <message>
        <source>{total} stays</source>
        <translation>{total} Aufenthalte</translation>
    </message>
    <message>
        <source>{total} studies</source>
        <translation>{total} Studien</translation>
    </message>
    <message>
        <source>{total} transfusions</source>
        <translation>{total} Transfusionen</translation>
    </message>
    <message>
        <source>{total} visits</source>
        <translation>{total} Visiten</translation>
    </message>
    <message>
        <source>{total} warnings switched off</source>
        <translation>{total} abgeschaltete Warnungen</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>Dosebook {version} · {title}</source>
        <translation>Dosebook {version} · {title}</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Quick-reference card</source>
        <translation>Karte mit Kurzübersicht</translation>
    </message>
    <message>
        <source>Taking pictures of every page for the manual. This takes about a minute…</source>
        <translation>Für das Handbuch wird jede Seite abgebildet. Das dauert etwa eine Minute…</translation>
    </message>
    <message>
        <source>The manual was not written to {path}. {why}</source>
        <translation>Das Handbuch wurde nicht als {path} geschrieben. {why}</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;About Dosebook</source>
        <translation>Ü&amp;ber Dosebook</translation>
    </message>
    <message>
        <source>&amp;Ask about the field…</source>
        <translation>Zum Feld fra&amp;gen…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sichern…</translation>
    </message>
    <message>
        <source>&amp;Casebook…</source>
        <translation>Prüf&amp;bogen…</translation>
    </message>
    <message>
        <source>&amp;Check study…</source>
        <translation>&amp;Studie prüfen…</translation>
    </message>
    <message>
        <source>&amp;Close study</source>
        <translation>Studie s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;DMC safety summary…</source>
        <translation>&amp;DMC-Sicherheitsbericht…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Events by the results…</source>
        <translation>&amp;Ereignisse nach Laborwerten…</translation>
    </message>
    <message>
        <source>&amp;Export data…</source>
        <translation>Daten e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find participant, event, page…</source>
        <translation>Teilnehmer, Ereignis, Seite &amp;finden…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;History of the record</source>
        <translation>Änder&amp;ungsverlauf des Datensatzes</translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation>Tabelle &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Load CTCAE texts…</source>
        <translation>CTCAE-Texte &amp;laden…</translation>
    </message>
    <message>
        <source>&amp;Manual as a PDF…</source>
        <translation>Handbuch als P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Missing and expected forms…</source>
        <translation>&amp;Fehlende und erwartete Bögen…</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;Neuer Datensatz</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;Neue Studie…</translation>
    </message>
    <message>
        <source>&amp;Open study…</source>
        <translation>Studie ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Plan a trial…</source>
        <translation>Studie &amp;planen…</translation>
    </message>
    <message>
        <source>&amp;Qualify this installation…</source>
        <translation>Installation &amp;qualifizieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>Da&amp;tensatz</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Reports made</source>
        <translation>&amp;Erstellte Berichte</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;SAE form…</source>
        <translation>&amp;SUE-Formular…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Tour of the demo study</source>
        <translation>&amp;Rundgang durch die Demostudie</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Void record…</source>
        <translation>Ungült&amp;ig machen…</translation>
    </message>
    <message>
        <source>&amp;Who is at this computer…</source>
        <translation>Wer ist an diesem Com&amp;puter…</translation>
    </message>
    <message>
        <source>All &amp;figures…</source>
        <translation>Alle Abbildun&amp;gen…</translation>
    </message>
    <message>
        <source>Ans&amp;wer or accept at the field…</source>
        <translation>Am Feld ant&amp;worten oder akzeptieren…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>Check a &amp;PDF…</source>
        <translation>&amp;PDF prüfen…</translation>
    </message>
    <message>
        <source>Copy the &amp;field from the record before</source>
        <translation>Feld aus dem vorigen Datensatz &amp;kopieren</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>A&amp;usschneiden</translation>
    </message>
    <message>
        <source>Data d&amp;ictionary…</source>
        <translation>Daten&amp;verzeichnis…</translation>
    </message>
    <message>
        <source>Events of another CTCAE &amp;version…</source>
        <translation>Ereignisse einer anderen CTCAE-&amp;Version…</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>List of &amp;queries…</source>
        <translation>Liste der &amp;Rückfragen…</translation>
    </message>
    <message>
        <source>New &amp;common event…</source>
        <translation>Neues häu&amp;figes Ereignis…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>Open the &amp;demo study</source>
        <translation>&amp;Demostudie öffnen</translation>
    </message>
    <message>
        <source>Quick-&amp;reference card…</source>
        <translation>&amp;Kurzübersicht…</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>Be&amp;richt</translation>
    </message>
    <message>
        <source>Record &amp;after</source>
        <translation>Nä&amp;chster Datensatz</translation>
    </message>
    <message>
        <source>Record &amp;before</source>
        <translation>&amp;Voriger Datensatz</translation>
    </message>
    <message>
        <source>Repeat the &amp;last record</source>
        <translation>&amp;Letzten Datensatz wiederholen</translation>
    </message>
    <message>
        <source>Results in a &amp;grid…</source>
        <translation>Laborwerte im &amp;Raster…</translation>
    </message>
    <message>
        <source>Save a report for &amp;support…</source>
        <translation>&amp;Supportbericht speichern…</translation>
    </message>
    <message>
        <source>Save and begin an&amp;other</source>
        <translation>Speichern und nächs&amp;ten beginnen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Show or hide &amp;voided records</source>
        <translation>Ungültige zeigen oder aus&amp;blenden</translation>
    </message>
    <message>
        <source>Take &amp;back typing</source>
        <translation>Eingabe &amp;zurücknehmen</translation>
    </message>
</context>
<context>
    <name>next_step</name>
    <message>
        <source>Describe the study</source>
        <translation>Die Studie beschreiben</translation>
    </message>
    <message>
        <source>Enter the first dose</source>
        <translation>Die erste Dosis eingeben</translation>
    </message>
    <message>
        <source>Enter the first participant</source>
        <translation>Den ersten Teilnehmer eingeben</translation>
    </message>
    <message>
        <source>No cohort is open yet. {cohort} opens with its protocol version, its approvals and its first day.</source>
        <translation>Noch keine Kohorte ist offen. {cohort} öffnet mit Prüfplanversion, Genehmigungen und erstem Tag.</translation>
    </message>
    <message>
        <source>No cohort is planned yet. A cohort is a dose and how many participants get it.</source>
        <translation>Noch keine Kohorte ist geplant. Eine Kohorte ist eine Dosis und wie viele Teilnehmer sie bekommen.</translation>
    </message>
    <message>
        <source>No participant is entered yet. Everybody who gave consent belongs there.</source>
        <translation>Noch kein Teilnehmer ist eingegeben. Alle, die eingewilligt haben, gehören dorthin.</translation>
    </message>
    <message>
        <source>Nothing was given yet. With the first dose the DLT window begins.</source>
        <translation>Noch wurde nichts gegeben. Mit der ersten Dosis beginnt das DLT-Fenster.</translation>
    </message>
    <message>
        <source>Open {cohort}</source>
        <translation>{cohort} öffnen</translation>
    </message>
    <message>
        <source>Plan the first cohort</source>
        <translation>Die erste Kohorte planen</translation>
    </message>
    <message>
        <source>The study is not fully described yet. Its report counts by what stands there.</source>
        <translation>Die Studie ist noch nicht ganz beschrieben. Ihr Bericht zählt nach dem, was dort steht.</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>This number has more than 15 digits. Check it.</source>
        <translation>Diese Zahl hat mehr als 15 Ziffern. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways. Write {point} or {plain}.</source>
        <translation>„{typed}“ kann auf zwei Arten gelesen werden. Schreiben Sie {point} oder {plain}.</translation>
    </message>
    <message>
        <source>“{typed}” has a thousands separator. Write the number without it, such as 1234.5.</source>
        <translation>„{typed}“ hat ein Tausendertrennzeichen. Schreiben Sie die Zahl ohne, etwa 1234,5.</translation>
    </message>
    <message>
        <source>“{typed}” is below zero, which cannot be. Write it without the sign.</source>
        <translation>„{typed}“ liegt unter null, was nicht sein kann. Schreiben Sie es ohne das Vorzeichen.</translation>
    </message>
    <message>
        <source>“{typed}” is no unit of this amount. Write the number in {unit}.</source>
        <translation>„{typed}“ ist keine Einheit dieser Menge. Schreiben Sie die Zahl in {unit}.</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number. Write it without decimals.</source>
        <translation>„{typed}“ ist keine ganze Zahl. Schreiben Sie sie ohne Dezimalstellen.</translation>
    </message>
    <message>
        <source>“{typed}” is too large; at most {most} is meant here. Check it.</source>
        <translation>„{typed}“ ist zu groß; hier ist höchstens {most} gemeint. Prüfen Sie es.</translation>
    </message>
    <message>
        <source>“{typed}” was not understood as a number. Write digits, such as 12.5.</source>
        <translation>„{typed}“ wurde nicht als Zahl verstanden. Schreiben Sie Ziffern, etwa 12,5.</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source> and {count} more</source>
        <translation> und {count} weitere</translation>
    </message>
    <message>
        <source>, no DLT window is open.</source>
        <translation>, kein DLT-Fenster ist offen.</translation>
    </message>
    <message>
        <source>, {count} pending; the end of a window is not known yet.</source>
        <translation>, {count} ausstehend; das Ende eines Fensters ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>, {count} pending; the last DLT window ends on {date}.</source>
        <translation>, {count} ausstehend; das letzte DLT-Fenster endet am {date}.</translation>
    </message>
    <message>
        <source>Cohorts, the lowest below; a square is a participant</source>
        <translation>Kohorten, die niedrigste unten; ein Quadrat ist ein Teilnehmer</translation>
    </message>
    <message>
        <source>DLT window open</source>
        <translation>DLT-Fenster offen</translation>
    </message>
    <message>
        <source>Data Monitoring Committee</source>
        <translation>Datenüberwachungskomitee (DMC)</translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation>Todesfälle</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Eingeschlossen</translation>
    </message>
    <message>
        <source>Last DMC review: none recorded yet.</source>
        <translation>Letzte DMC-Begutachtung: noch keine erfasst.</translation>
    </message>
    <message>
        <source>Last: </source>
        <translation>Letzte: </translation>
    </message>
    <message>
        <source>Looking for what is missing…</source>
        <translation>Es wird nach Fehlendem gesucht…</translation>
    </message>
    <message>
        <source>Next: </source>
        <translation>Nächste: </translation>
    </message>
    <message>
        <source>Next: no dosed cohort waits for a review.</source>
        <translation>Nächste: Keine behandelte Kohorte wartet auf eine Begutachtung.</translation>
    </message>
    <message>
        <source>No cohorts yet. They appear here as a ladder.</source>
        <translation>Noch keine Kohorten. Sie erscheinen hier als Stufen.</translation>
    </message>
    <message>
        <source>Not yet judged: </source>
        <translation>Noch nicht beurteilt: </translation>
    </message>
    <message>
        <source>Nothing is missing as far as the records tell.</source>
        <translation>Soweit die Datensätze zeigen, fehlt nichts.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Participants with a DLT</source>
        <translation>Teilnehmer mit einer DLT</translation>
    </message>
    <message>
        <source>Serious events</source>
        <translation>Schwerwiegende Ereignisse</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>What the dates leave open</source>
        <translation>Was die Datumsangaben offenlassen</translation>
    </message>
    <message>
        <source>What to look at again</source>
        <translation>Was noch einmal anzusehen ist</translation>
    </message>
    <message>
        <source>sponsor: {decision}</source>
        <translation>Sponsor: {decision}</translation>
    </message>
    <message>
        <source>the sponsor has not decided yet</source>
        <translation>der Sponsor hat noch nicht entschieden</translation>
    </message>
    <message>
        <source>{count} of {planned} planned</source>
        <translation>{count} von {planned} geplanten</translation>
    </message>
    <message>
        <source>{count} treated</source>
        <translation>{count} behandelt</translation>
    </message>
    <message>
        <source>{dlts} of {evaluable} evaluable</source>
        <translation>{dlts} von {evaluable} Auswertbaren</translation>
    </message>
    <message>
        <source>{participant} ({days} d left)</source>
        <translation>{participant} (noch {days} T.)</translation>
    </message>
    <message>
        <source>{said} Not yet judged: {count}.</source>
        <translation>{said} Noch nicht beurteilt: {count}.</translation>
    </message>
</context>
<context>
    <name>participant</name>
    <message>
        <source>  ·  May be replaced</source>
        <translation>  ·  Kann ersetzt werden</translation>
    </message>
    <message>
        <source>  ·  Replaced by </source>
        <translation>  ·  Ersetzt durch </translation>
    </message>
    <message>
        <source>  ·  Replaces </source>
        <translation>  ·  Ersetzt </translation>
    </message>
    <message>
        <source>: {why}</source>
        <translation>: {why}</translation>
    </message>
    <message>
        <source>By the results, not recorded as events: {events}.  </source>
        <translation>Nach den Laborwerten, nicht als Ereignis erfasst: {events}.  </translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Blutbildwerte</translation>
    </message>
    <message>
        <source>DLT</source>
        <translation>DLT</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Dosen</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Arzneimittel</translation>
    </message>
    <message>
        <source>Evaluable, no DLT</source>
        <translation>Auswertbar, keine DLT</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Bogen</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Klinik</translation>
    </message>
    <message>
        <source>In no cohort</source>
        <translation>In keiner Kohorte</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Neuer Teilnehmer</translation>
    </message>
    <message>
        <source>New participant  (Ctrl+N)</source>
        <translation>Neuer Teilnehmer  (Strg+N)</translation>
    </message>
    <message>
        <source>No participants yet. Everybody who gave consent belongs here.</source>
        <translation>Noch keine Teilnehmer. Hierher gehören alle, die eingewilligt haben.</translation>
    </message>
    <message>
        <source>Not dosed</source>
        <translation>Keine Dosis erhalten</translation>
    </message>
    <message>
        <source>Not evaluable</source>
        <translation>Nicht auswertbar</translation>
    </message>
    <message>
        <source>Not yet judged</source>
        <translation>Noch nicht beurteilt</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Ansprechen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Laborwerte</translation>
    </message>
    <message>
        <source>SAE</source>
        <translation>SUE</translation>
    </message>
    <message>
        <source>Transfusions</source>
        <translation>Transfusionen</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}: {reason}</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>Both stand beside everything you enter, in the study and in its audit trail, together with the name under which you are logged in to this computer. Dosebook takes your word for it: this says who you are, it does not prove it.</source>
        <translation>Beides steht neben allem, was Sie eingeben, in der Studie und in ihrem Audit-Trail, zusammen mit dem Namen, unter dem Sie an diesem Computer angemeldet sind. Dosebook verlässt sich auf Ihre Angabe: Sie sagt, wer Sie sind, sie beweist es nicht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Data manager</source>
        <translation>Datenmanagement</translation>
    </message>
    <message>
        <source>Investigator</source>
        <translation>Prüfarzt</translation>
    </message>
    <message>
        <source>Medical monitor</source>
        <translation>Medizinischer Monitor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Statistician</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Study coordinator</source>
        <translation>Studienkoordination</translation>
    </message>
    <message>
        <source>Study nurse</source>
        <translation>Study Nurse</translation>
    </message>
    <message>
        <source>Who is at this computer?</source>
        <translation>Wer ist an diesem Computer?</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Study coordinator</source>
        <translation>Studienkoordination</translation>
    </message>
    <message>
        <source>The picture of {page} is missing or empty.</source>
        <translation>Das Bild von {page} fehlt oder ist leer.</translation>
    </message>
    <message>
        <source>The report dialog did not open.</source>
        <translation>Das Berichtsfenster hat sich nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source> But it stands above what the rule advises now: {advised}.</source>
        <translation> Aber sie liegt über dem, was die Regel jetzt vorschlägt: {advised}.</translation>
    </message>
    <message>
        <source>A stopping rule is met. {rule}: {observed}, limit {threshold}.</source>
        <translation>Eine Abbruchregel ist erfüllt. {rule}: {observed}, Grenze {threshold}.</translation>
    </message>
    <message>
        <source>All {planned} places are taken.</source>
        <translation>Alle {planned} Plätze sind belegt.</translation>
    </message>
    <message>
        <source>Enrolled and holding a place: {people}.</source>
        <translation>Eingeschlossen und auf einem Platz: {people}.</translation>
    </message>
    <message>
        <source>How many places the cohort has is not recorded.</source>
        <translation>Wie viele Plätze die Kohorte hat, ist nicht erfasst.</translation>
    </message>
    <message>
        <source>It is not recorded when {first} was dosed; {days} must pass.</source>
        <translation>Es ist nicht erfasst, wann {first} die Dosis erhielt; Mindestabstand: {days}.</translation>
    </message>
    <message>
        <source>Not evaluable, and not replaced so far: {people}.</source>
        <translation>Nicht auswertbar und bisher nicht ersetzt: {people}.</translation>
    </message>
    <message>
        <source>{cohort} is not open to enrolment.</source>
        <translation>{cohort} ist nicht für den Einschluss offen.</translation>
    </message>
    <message>
        <source>{cohort} is planned, not open: the sponsor&apos;s decision, the protocol version and the approvals come first.</source>
        <translation>{cohort} ist geplant, nicht offen: Die Entscheidung des Sponsors, die Prüfplanversion und die Genehmigungen kommen zuerst.</translation>
    </message>
    <message>
        <source>{first} was dosed first, on {date}; the next may follow {days} later, from {start} on.</source>
        <translation>{first} erhielt als erster Teilnehmer eine Dosis, am {date}; der nächste darf {days} später folgen, ab {start}.</translation>
    </message>
    <message>
        <source>{free} of {planned} places are free.</source>
        <translation>{free} von {planned} Plätzen sind frei.</translation>
    </message>
</context>
<context>
    <name>planning</name>
    <message>
        <source>&amp;Change…</source>
        <translation>Än&amp;dern…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Load decision table…</source>
        <translation>&amp;Entscheidungstabelle laden…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Participants in the trial</source>
        <translation>Teilnehmer in der St&amp;udie</translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation>&amp;Simulieren</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Usual ones</source>
        <translation>&amp;Übliche</translation>
    </message>
    <message>
        <source>A dose has six places. No DLT among three or more, with nobody pending, or at most one among six allows the next higher dose; two DLTs close the dose and all above it, and the next participant enters at the dose below, which is filled to six. While all places are taken and the pending participants can still decide, enrolment waits.</source>
        <translation>Eine Dosis hat sechs Plätze. Keine DLT unter drei oder mehr, ohne Ausstehende, oder höchstens eine unter sechs erlaubt die nächsthöhere Dosis; zwei DLTs schließen die Dosis und alle darüber, und der nächste Teilnehmer kommt zur Dosis darunter, die auf sechs aufgefüllt wird. Solange alle Plätze belegt sind und die Ausstehenden noch entscheiden können, wartet der Einschluss.</translation>
    </message>
    <message>
        <source>A plan has no setting “{name}”.</source>
        <translation>Ein Plan hat keine Einstellung „{name}“.</translation>
    </message>
    <message>
        <source>A plan is a JSON object with designs and scenarios.</source>
        <translation>Ein Plan ist ein JSON-Objekt mit Designs und Szenarien.</translation>
    </message>
    <message>
        <source>A&amp;dd design</source>
        <translation>Design &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Arrivals per &amp;window</source>
        <translation>Zu&amp;gänge pro Fenster</translation>
    </message>
    <message>
        <source>At its end the dose is recommended that the rule names then.</source>
        <translation>An ihrem Ende wird die Dosis empfohlen, die die Regel dann nennt.</translation>
    </message>
    <message>
        <source>At its end the dose is recommended whose DLT rate by isotonic regression is nearest to {target}, among the doses that were given and are not closed.</source>
        <translation>An ihrem Ende wird die Dosis empfohlen, deren DLT-Rate nach isotoner Regression dem Ziel {target} am nächsten liegt, unter den Dosen, die gegeben wurden und nicht geschlossen sind.</translation>
    </message>
    <message>
        <source>At its end the highest dose is recommended that is not closed and had no DLT among three or more, or one among six; a trial that ends by its size may have treated fewer than six there.</source>
        <translation>An ihrem Ende wird die höchste Dosis empfohlen, die nicht geschlossen ist und keine DLT unter drei oder mehr hatte oder eine unter sechs; eine Studie, die durch ihre Größe endet, hat dort vielleicht weniger als sechs behandelt.</translation>
    </message>
    <message>
        <source>At its end the highest dose is recommended that is not closed and had no DLT among three or more, or one among six; unless it is the highest of all, six were treated there.</source>
        <translation>An ihrem Ende wird die höchste Dosis empfohlen, die nicht geschlossen ist und keine DLT unter drei oder mehr hatte oder eine unter sechs; außer wenn sie die höchste überhaupt ist, wurden dort sechs behandelt.</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV-Dateien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choice of dose</source>
        <translation>Wahl der Dosis</translation>
    </message>
    <message>
        <source>Choice too high</source>
        <translation>Wahl zu hoch</translation>
    </message>
    <message>
        <source>Choose designs and scenarios at the left, then Simulate. The same seed gives the same results.</source>
        <translation>Wählen Sie links Designs und Szenarien, dann Simulieren. Derselbe Startwert ergibt dieselben Ergebnisse.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Correct choice</source>
        <translation>Richtige Wahl</translation>
    </message>
    <message>
        <source>Correct choice, share of {trials} trials</source>
        <translation>Richtige Wahl, Anteil an {trials} Studien</translation>
    </message>
    <message>
        <source>D&amp;oses</source>
        <translation>D&amp;osen</translation>
    </message>
    <message>
        <source>DLTs</source>
        <translation>DLTs</translation>
    </message>
    <message>
        <source>DLTs per trial</source>
        <translation>DLTs pro Studie</translation>
    </message>
    <message>
        <source>Decision by evaluable participants at the dose (columns) and DLTs among them</source>
        <translation>Entscheidung nach auswertbaren Teilnehmern bei der Dosis (Spalten) und DLTs darunter</translation>
    </message>
    <message>
        <source>Decision table</source>
        <translation>Entscheidungstabelle</translation>
    </message>
    <message>
        <source>Decision tables</source>
        <translation>Entscheidungstabellen</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Design {number} has an unknown setting “{name}”.</source>
        <translation>Design {number} hat eine unbekannte Einstellung „{name}“.</translation>
    </message>
    <message>
        <source>Design {number} must be an object with a rule.</source>
        <translation>Design {number} muss ein Objekt mit einer Regel sein.</translation>
    </message>
    <message>
        <source>Design {number}: “{value}” cannot be the value of “{name}”.</source>
        <translation>Design {number}: „{value}“ kann nicht der Wert von „{name}“ sein.</translation>
    </message>
    <message>
        <source>Design “{name}” looks at pending participants: say how many arrive per DLT window.</source>
        <translation>Design „{name}“ berücksichtigt ausstehende Teilnehmer: Geben Sie an, wie viele pro DLT-Fenster dazukommen.</translation>
    </message>
    <message>
        <source>Design “{name}” needs the doses of the levels.</source>
        <translation>Design „{name}“ braucht die Dosen der Stufen.</translation>
    </message>
    <message>
        <source>Design “{name}”: rolling six is asked for each participant, so it has no cohorts of {size}.</source>
        <translation>Design „{name}“: Rolling Six wird für jeden Teilnehmer gefragt, daher hat es keine Kohorten von {size}.</translation>
    </message>
    <message>
        <source>Design “{name}”: {reason}</source>
        <translation>Design „{name}“: {reason}</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Designs</translation>
    </message>
    <message>
        <source>Dose +</source>
        <translation>Dosis +</translation>
    </message>
    <message>
        <source>Dose level {level} is right</source>
        <translation>Dosisstufe {level} ist richtig</translation>
    </message>
    <message>
        <source>Dose levels</source>
        <translation>Dosisstufen</translation>
    </message>
    <message>
        <source>Dose of level {level}: {high} is not above {low}.</source>
        <translation>Dosis der Stufe {level}: {high} liegt nicht über {low}.</translation>
    </message>
    <message>
        <source>Dose of level {level}: {reason}</source>
        <translation>Dosis der Stufe {level}: {reason}</translation>
    </message>
    <message>
        <source>Dose {level}</source>
        <translation>Dosis {level}</translation>
    </message>
    <message>
        <source>Dose −</source>
        <translation>Dosis −</translation>
    </message>
    <message>
        <source>Duration in windows</source>
        <translation>Dauer in Fenstern</translation>
    </message>
    <message>
        <source>E escalate, S stay at the dose, D de-escalate, DE or DU de-escalate and close the dose with all above it.</source>
        <translation>E eskalieren, S Dosis beibehalten, D deeskalieren, DE oder DU deeskalieren und die Dosis mit allen darüber schließen.</translation>
    </message>
    <message>
        <source>Each cohort is followed to the end of its window before the next one begins.</source>
        <translation>Jede Kohorte wird bis zum Ende ihres Fensters beobachtet, bevor die nächste beginnt.</translation>
    </message>
    <message>
        <source>Every dose is too toxic</source>
        <translation>Jede Dosis ist zu toxisch</translation>
    </message>
    <message>
        <source>Give the design a name.</source>
        <translation>Geben Sie dem Design einen Namen.</translation>
    </message>
    <message>
        <source>How many participants arrive in the length of a DLT window; needed by rules that look at pending participants, and shows how long trials take. Empty leaves time out.</source>
        <translation>Wie viele Teilnehmer in der Länge eines DLT-Fensters dazukommen; nötig für Regeln, die ausstehende Teilnehmer berücksichtigen, und zeigt, wie lange Studien dauern. Leer lässt die Zeit weg.</translation>
    </message>
    <message>
        <source>Load a decision table</source>
        <translation>Eine Entscheidungstabelle laden</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>Logistische Regression</translation>
    </message>
    <message>
        <source>No dose chosen</source>
        <translation>Keine Dosis gewählt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Number {number} of the list has no name.</source>
        <translation>Nummer {number} der Liste hat keinen Namen.</translation>
    </message>
    <message>
        <source>One scenario with each dose right, and one with every dose too toxic</source>
        <translation>Ein Szenario für jede Dosis als richtige und eines, in dem jede Dosis zu toxisch ist</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Einen Plan öffnen</translation>
    </message>
    <message>
        <source>Open pla&amp;n…</source>
        <translation>Pla&amp;n öffnen…</translation>
    </message>
    <message>
        <source>Operating characteristics</source>
        <translation>Betriebscharakteristik</translation>
    </message>
    <message>
        <source>Operating characteristics are from {trials} simulated trials of each design in each scenario (scenarios: {scenarios}; seed: {seed}; one stream of pseudo-random numbers per participant, so that all designs meet the same participants). Every participant is evaluable. {time} The Monte Carlo standard error of a share is at most {error} percentage points.</source>
        <translation>Die Betriebscharakteristik stammt aus {trials} simulierten Studien je Design in jedem Szenario (Szenarien: {scenarios}; Startwert: {seed}; ein Strom von Pseudozufallszahlen pro Teilnehmer, sodass alle Designs auf dieselben Teilnehmer treffen). Jeder Teilnehmer ist auswertbar. {time} Der Monte-Carlo-Standardfehler eines Anteils beträgt höchstens {error} Prozentpunkte.</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF-Dateien</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Participants are enrolled in cohorts of {size}, beginning at {dose} of {levels} dose levels.</source>
        <translation>Teilnehmer werden in Kohorten von {size} eingeschlossen, beginnend bei {dose} von {levels} Dosisstufen.</translation>
    </message>
    <message>
        <source>Participants are enrolled one by one, beginning at {dose} of {levels} dose levels.</source>
        <translation>Teilnehmer werden einzeln eingeschlossen, beginnend bei {dose} von {levels} Dosisstufen.</translation>
    </message>
    <message>
        <source>Participants arrive at random, {arrivals:g} per DLT window on average; a DLT shows at a moment spread evenly over the window. A rule that looks at pending participants is asked when the first of a cohort arrives; under every other rule a cohort waits until all outcomes are known. Who waits enters as soon as that is allowed, and the next arrival is counted from there.</source>
        <translation>Teilnehmer kommen zufällig dazu, im Mittel {arrivals:g} pro DLT-Fenster; eine DLT zeigt sich zu einem gleichmäßig über das Fenster verteilten Zeitpunkt. Eine Regel, die ausstehende Teilnehmer berücksichtigt, wird gefragt, wenn der erste einer Kohorte dazukommt; unter jeder anderen Regel wartet eine Kohorte, bis alle Ergebnisse bekannt sind. Wer wartet, tritt ein, sobald es erlaubt ist, und der nächste Zugang wird von dort gezählt.</translation>
    </message>
    <message>
        <source>Participants by dose</source>
        <translation>Teilnehmer nach Dosis</translation>
    </message>
    <message>
        <source>Participants in the trial</source>
        <translation>Teilnehmer in der Studie</translation>
    </message>
    <message>
        <source>Participants per &amp;cohort</source>
        <translation>Teilnehmer pro &amp;Kohorte</translation>
    </message>
    <message>
        <source>Participants per cohort</source>
        <translation>Teilnehmer pro Kohorte</translation>
    </message>
    <message>
        <source>Participants per trial</source>
        <translation>Teilnehmer pro Studie</translation>
    </message>
    <message>
        <source>Participants treated at the dose, mean of a trial; the right dose stands on the band</source>
        <translation>Bei der Dosis behandelte Teilnehmer, Mittel einer Studie; die richtige Dosis steht auf dem Band</translation>
    </message>
    <message>
        <source>Plan a trial</source>
        <translation>Eine Studie planen</translation>
    </message>
    <message>
        <source>Plan of a trial</source>
        <translation>Plan einer Studie</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Right dose</source>
        <translation>Richtige Dosis</translation>
    </message>
    <message>
        <source>Rule of this study</source>
        <translation>Regel dieser Studie</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>Startw&amp;ert</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>Als CS&amp;V speichern…</translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation>Als PD&amp;F speichern…</translation>
    </message>
    <message>
        <source>Save pl&amp;an…</source>
        <translation>Pl&amp;an speichern…</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Den Plan speichern</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Als {path} gespeichert.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Scenario {number}</source>
        <translation>Szenario {number}</translation>
    </message>
    <message>
        <source>Scenario {number} (“{name}”) has {count} DLT rates; every scenario has the same number of dose levels, from 1 to {most}.</source>
        <translation>Szenario {number} („{name}“) hat {count} DLT-Raten; jedes Szenario hat gleich viele Dosisstufen, von 1 bis {most}.</translation>
    </message>
    <message>
        <source>Scenario {number} (“{name}”), dose level {level}: {reason}</source>
        <translation>Szenario {number} („{name}“), Dosisstufe {level}: {reason}</translation>
    </message>
    <message>
        <source>Scenario {number} needs a list of “rates”.</source>
        <translation>Szenario {number} braucht eine Liste von „rates“.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Scenarios: the true DLT rate of each dose</source>
        <translation>Szenarien: die wahre DLT-Rate jeder Dosis</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Si&amp;mulated trials</source>
        <translation>Si&amp;mulierte Studien</translation>
    </message>
    <message>
        <source>Simulated trials</source>
        <translation>Simulierte Studien</translation>
    </message>
    <message>
        <source>Simulated {trials} trials of each design in each scenario.</source>
        <translation>{trials} Studien je Design in jedem Szenario simuliert.</translation>
    </message>
    <message>
        <source>Simulating…</source>
        <translation>Simulation läuft…</translation>
    </message>
    <message>
        <source>Start at dose &amp;level</source>
        <translation>Start &amp;bei Dosisstufe</translation>
    </message>
    <message>
        <source>Starting dose</source>
        <translation>Startdosis</translation>
    </message>
    <message>
        <source>Stopped. The results shown are those from before.</source>
        <translation>Angehalten. Gezeigt sind die Ergebnisse von davor.</translation>
    </message>
    <message>
        <source>TITE-BOIN</source>
        <translation>TITE-BOIN</translation>
    </message>
    <message>
        <source>TITE-CRM</source>
        <translation>TITE-CRM</translation>
    </message>
    <message>
        <source>Target DLT &amp;rate</source>
        <translation>Ziel-DLT-&amp;Rate</translation>
    </message>
    <message>
        <source>Target DLT rate</source>
        <translation>Ziel-DLT-Rate</translation>
    </message>
    <message>
        <source>Text and tables for the protocol</source>
        <translation>Text und Tabellen für den Prüfplan</translation>
    </message>
    <message>
        <source>The DLT rate is empty.</source>
        <translation>Die DLT-Rate ist leer.</translation>
    </message>
    <message>
        <source>The amounts, separated by semicolons; only the logistic regression needs them.</source>
        <translation>Die Mengen, durch Semikolon getrennt; nur die logistische Regression braucht sie.</translation>
    </message>
    <message>
        <source>The letters hold while nobody at the dose is pending.</source>
        <translation>Die Buchstaben gelten, solange bei der Dosis niemand aussteht.</translation>
    </message>
    <message>
        <source>The name “{name}” stands twice.</source>
        <translation>Der Name „{name}“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The plan was changed. These are the results of the one before.</source>
        <translation>Der Plan wurde geändert. Dies sind die Ergebnisse des vorigen.</translation>
    </message>
    <message>
        <source>The right dose is the one whose true DLT rate is nearest to the target of {target}; none is right where even the lowest dose has a true rate of {too_high} or more (1.4 times the target).</source>
        <translation>Die richtige Dosis ist die, deren wahre DLT-Rate dem Ziel von {target} am nächsten liegt; keine ist richtig, wo schon die niedrigste Dosis eine wahre Rate von {too_high} oder mehr hat (das 1,4-Fache des Ziels).</translation>
    </message>
    <message>
        <source>The rule advises; the sponsor decides on the advice of the committee, and records a reason for deciding otherwise.</source>
        <translation>Die Regel schlägt vor; der Sponsor entscheidet auf Rat des Komitees und hält einen Grund fest, wenn er anders entscheidet.</translation>
    </message>
    <message>
        <source>The rule itself ends the trial; no number of participants is fixed.</source>
        <translation>Die Regel selbst beendet die Studie; keine Anzahl an Teilnehmern ist festgelegt.</translation>
    </message>
    <message>
        <source>The same seed gives the same results again.</source>
        <translation>Derselbe Startwert ergibt wieder dieselben Ergebnisse.</translation>
    </message>
    <message>
        <source>The target DLT rate is {rate:g}; it lies between 0 and 1.</source>
        <translation>Die Ziel-DLT-Rate ist {rate:g}; sie liegt zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>There are {count} doses, but {levels} dose levels.</source>
        <translation>Es gibt {count} Dosen, aber {levels} Dosisstufen.</translation>
    </message>
    <message>
        <source>There is no design to simulate.</source>
        <translation>Es gibt kein Design zum Simulieren.</translation>
    </message>
    <message>
        <source>There is no dose level {level} to start at; the trial has {levels}.</source>
        <translation>Es gibt keine Dosisstufe {level} für den Start; die Studie hat {levels}.</translation>
    </message>
    <message>
        <source>There is no scenario to simulate.</source>
        <translation>Es gibt kein Szenario zum Simulieren.</translation>
    </message>
    <message>
        <source>This package of Dosebook was built without the part that simulates trials. Plans can be written and read here; install the full package to simulate them.</source>
        <translation>Dieses Paket von Dosebook enthält den Teil nicht, der Studien simuliert. Pläne können hier geschrieben und gelesen werden; installieren Sie das volle Paket, um sie zu simulieren.</translation>
    </message>
    <message>
        <source>Treated above the right dose</source>
        <translation>Über der richtigen Dosis behandelt</translation>
    </message>
    <message>
        <source>Treated above the right dose: the share of a trial&apos;s participants, on average; everybody where no dose is right.</source>
        <translation>Über der richtigen Dosis behandelt: der Anteil der Teilnehmer einer Studie, im Mittel; alle, wo keine Dosis richtig ist.</translation>
    </message>
    <message>
        <source>Trials that chose the dose, in percent; the right dose stands on the band</source>
        <translation>Studien, die die Dosis gewählt haben, in Prozent; die richtige Dosis steht auf dem Band</translation>
    </message>
    <message>
        <source>True DLT rate</source>
        <translation>Wahre DLT-Rate</translation>
    </message>
    <message>
        <source>True DLT rates {rates}; no dose is right, so the correct choice is none.</source>
        <translation>Wahre DLT-Raten {rates}; keine Dosis ist richtig, daher ist die richtige Wahl: keine.</translation>
    </message>
    <message>
        <source>True DLT rates {rates}; {dose} is right.</source>
        <translation>Wahre DLT-Raten {rates}; richtig ist {dose}.</translation>
    </message>
    <message>
        <source>Usual scenarios need “levels” from 1 to 20, or doses, and a target.</source>
        <translation>Übliche Szenarien brauchen „levels“ von 1 bis 20 oder Dosen, und ein Ziel.</translation>
    </message>
    <message>
        <source>What is left empty is taken from the plan: the target, the participants per cohort and in the trial. 3+3 goes by threes and rolling six one by one; both end by themselves.</source>
        <translation>Was leer bleibt, kommt aus dem Plan: das Ziel, die Teilnehmer pro Kohorte und in der Studie. 3+3 geht in Dreiergruppen und Rolling Six einzeln vor; beide enden von selbst.</translation>
    </message>
    <message>
        <source>When a participant arrives, the dose is recommended by this rule, also while others are still in the DLT window: {rule}.</source>
        <translation>Wenn ein Teilnehmer dazukommt, empfiehlt diese Regel die Dosis, auch solange andere noch im DLT-Fenster sind: {rule}.</translation>
    </message>
    <message>
        <source>When a participant has completed the DLT window, the dose of the next one is recommended by this rule: {rule}.</source>
        <translation>Wenn ein Teilnehmer das DLT-Fenster abgeschlossen hat, empfiehlt diese Regel die Dosis des nächsten: {rule}.</translation>
    </message>
    <message>
        <source>When every participant of a cohort has completed the DLT window, the dose of the next cohort is recommended by this rule: {rule}.</source>
        <translation>Wenn jeder Teilnehmer einer Kohorte das DLT-Fenster abgeschlossen hat, empfiehlt diese Regel die Dosis der nächsten Kohorte: {rule}.</translation>
    </message>
    <message>
        <source>When the first participant of a cohort arrives, the dose of the cohort is recommended by this rule, also while others are still in the DLT window: {rule}.</source>
        <translation>Wenn der erste Teilnehmer einer Kohorte dazukommt, empfiehlt diese Regel die Dosis der Kohorte, auch solange andere noch im DLT-Fenster sind: {rule}.</translation>
    </message>
    <message>
        <source>at most {size}, in cohorts of {cohort}, where a design says nothing else</source>
        <translation>höchstens {size}, in Kohorten von {cohort}, wo ein Design nichts anderes sagt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>Startwert {seed}</translation>
    </message>
    <message>
        <source>true {rate}</source>
        <translation>wahr {rate}</translation>
    </message>
    <message>
        <source>{arrivals:g} arrivals per DLT window cannot be; at most {most}.</source>
        <translation>{arrivals:g} Zugänge pro DLT-Fenster sind nicht möglich; höchstens {most}.</translation>
    </message>
    <message>
        <source>{design}: chosen</source>
        <translation>{design}: gewählt</translation>
    </message>
    <message>
        <source>{design}: treated (DLTs)</source>
        <translation>{design}: behandelt (DLTs)</translation>
    </message>
    <message>
        <source>{done} of {total} trials simulated…</source>
        <translation>{done} von {total} Studien simuliert…</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>{file} ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>{file} is far larger than a plan.</source>
        <translation>{file} ist weit größer als ein Plan.</translation>
    </message>
    <message>
        <source>{file} is no JSON file.</source>
        <translation>{file} ist keine JSON-Datei.</translation>
    </message>
    <message>
        <source>{file} must end in .pdf or .csv, which says what is written.</source>
        <translation>{file} muss auf .pdf oder .csv enden; das sagt, was geschrieben wird.</translation>
    </message>
    <message>
        <source>{high:g} is below {low:g} of the dose before; DLT rates do not fall.</source>
        <translation>{high:g} liegt unter {low:g} der Dosis davor; DLT-Raten fallen nicht.</translation>
    </message>
    <message>
        <source>{rate:g} is no DLT rate; it lies between 0 and 1.</source>
        <translation>{rate:g} ist keine DLT-Rate; sie liegt zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>{scenario}: by dose</source>
        <translation>{scenario}: nach Dosis</translation>
    </message>
    <message>
        <source>{scenario}: comparison over {trials} trials</source>
        <translation>{scenario}: Vergleich über {trials} Studien</translation>
    </message>
    <message>
        <source>{trials} per design and scenario, seed {seed}</source>
        <translation>{trials} je Design und Szenario, Startwert {seed}</translation>
    </message>
    <message>
        <source>± is the Monte Carlo standard error, from {trials} simulated trials.</source>
        <translation>± ist der Monte-Carlo-Standardfehler, aus {trials} simulierten Studien.</translation>
    </message>
    <message>
        <source>“{label}” is {value}; it lies between {least} and {most}.</source>
        <translation>„{label}“ ist {value}; der Wert liegt zwischen {least} und {most}.</translation>
    </message>
    <message>
        <source>“{label}”: {reason}</source>
        <translation>„{label}“: {reason}</translation>
    </message>
    <message>
        <source>“{name}” cannot be read from here.</source>
        <translation>„{name}“ ist von hier nicht lesbar.</translation>
    </message>
    <message>
        <source>“{name}” is {value}, which is no number as it should be.</source>
        <translation>„{name}“ ist {value}, was keine Zahl ist, wie es sein sollte.</translation>
    </message>
    <message>
        <source>“{name}” must be a list.</source>
        <translation>„{name}“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… und {count} weitere.</translation>
    </message>
</context>
<context>
    <name>qualification</name>
    <message>
        <source>3+3 at one dose with a DLT rate of 25 %, simulated and exact</source>
        <translation>3+3 bei einer Dosis mit einer DLT-Rate von 25 %, simuliert und exakt</translation>
    </message>
    <message>
        <source>3+3: letters for 3 and for 6 participants; dose after 1NNN 2TTT</source>
        <translation>3+3: Buchstaben für 3 und für 6 Teilnehmer; Dosis nach 1NNN 2TTT</translation>
    </message>
    <message>
        <source>64 mCi one half-life before the infusion, 1 mCi left one half-life after it: at the start, and net</source>
        <translation>64 mCi eine Halbwertszeit vor der Infusion, 1 mCi Rest eine Halbwertszeit danach: zu Beginn, und netto</translation>
    </message>
    <message>
        <source>A backup, and the check of the study</source>
        <translation>Eine Sicherung, und die Prüfung der Studie</translation>
    </message>
    <message>
        <source>A backup: verified, and put in place after a later entry</source>
        <translation>Eine Sicherung: geprüft, und nach einem späteren Eintrag eingesetzt</translation>
    </message>
    <message>
        <source>A change without a reason, with one, and the audit trail of it</source>
        <translation>Eine Änderung ohne Grund, mit einem, und ihr Audit-Trail</translation>
    </message>
    <message>
        <source>A check with a wrong answer, and one that breaks</source>
        <translation>Eine Prüfung mit falscher Antwort, und eine, die abbricht</translation>
    </message>
    <message>
        <source>A day and a number as printed in each language, and read again</source>
        <translation>Ein Datum und eine Zahl, wie jede Sprache sie druckt, und wieder gelesen</translation>
    </message>
    <message>
        <source>A decision table read from a protocol, a wrong cell, and the dose after 1NNN 2NTT</source>
        <translation>Eine Entscheidungstabelle aus einem Prüfplan, eine falsche Zelle, und die Dosis nach 1NNN 2NTT</translation>
    </message>
    <message>
        <source>A draft: kept, read back, discarded</source>
        <translation>Ein Entwurf: behalten, zurückgelesen, verworfen</translation>
    </message>
    <message>
        <source>A failure that quotes a name, in the log</source>
        <translation>Ein Fehler, der einen Namen zitiert, im Protokoll</translation>
    </message>
    <message>
        <source>A file written to the disk, renamed and read back</source>
        <translation>Eine Datei, geschrieben, umbenannt und zurückgelesen</translation>
    </message>
    <message>
        <source>A free text and a date in the usual report, and without identities</source>
        <translation>Ein freier Text und ein Datum im üblichen Bericht und ohne Identitäten</translation>
    </message>
    <message>
        <source>A grade before and after its change</source>
        <translation>Ein Grad vor und nach seiner Änderung</translation>
    </message>
    <message>
        <source>A grade changed behind the program&apos;s back: by the check, and when opened</source>
        <translation>Ein am Programm vorbei geänderter Grad: durch die Prüfung, und beim Öffnen</translation>
    </message>
    <message>
        <source>A grade corrected</source>
        <translation>Ein korrigierter Grad</translation>
    </message>
    <message>
        <source>A grid of four cells of which one cannot be read</source>
        <translation>Ein Raster aus vier Zellen, von denen eine nicht lesbar ist</translation>
    </message>
    <message>
        <source>A name taken out of a narrative: in the bytes of the file, and sound</source>
        <translation>Ein aus einer Fallbeschreibung entfernter Name: in den Bytes der Datei, und in Ordnung</translation>
    </message>
    <message>
        <source>A program killed five times while it saves: lost, half saved, sound</source>
        <translation>Ein Programm, beim Speichern fünfmal abgebrochen: verloren, halb gespeichert, in Ordnung</translation>
    </message>
    <message>
        <source>A record that was voided</source>
        <translation>Ein für ungültig erklärter Datensatz</translation>
    </message>
    <message>
        <source>A report for support: counts, and what of the records it tells</source>
        <translation>Ein Supportbericht: Anzahlen, und was er von den Datensätzen verrät</translation>
    </message>
    <message>
        <source>A save of 20 events on a full disk, and again with space</source>
        <translation>Speichern von 20 Ereignissen auf vollem Datenträger, und erneut mit Platz</translation>
    </message>
    <message>
        <source>A second participant in small letters, in look-alike letters, and another</source>
        <translation>Ein zweiter Teilnehmer in kleinen Buchstaben, in ähnlich aussehenden, und ein anderer</translation>
    </message>
    <message>
        <source>A second program after one study: its status, and who has it</source>
        <translation>Ein zweites Programm für eine Studie: sein Status, und wer sie hat</translation>
    </message>
    <message>
        <source>A study of a newer version</source>
        <translation>Eine Studie einer neueren Version</translation>
    </message>
    <message>
        <source>A study of each released version, opened by this one</source>
        <translation>Eine Studie jeder veröffentlichten Version, von dieser geöffnet</translation>
    </message>
    <message>
        <source>A table of two events, one with grade 9</source>
        <translation>Eine Tabelle mit zwei Ereignissen, eines mit Grad 9</translation>
    </message>
    <message>
        <source>A text that looks like markup, read from the PDF</source>
        <translation>Ein Text, der wie Markup aussieht, aus dem PDF gelesen</translation>
    </message>
    <message>
        <source>Activities typed in mCi, MBq and GBq, kept in mCi; 10 mCi in MBq</source>
        <translation>Aktivitäten, getippt in mCi, MBq und GBq, geführt in mCi; 10 mCi in MBq</translation>
    </message>
    <message>
        <source>Advice of 3+3 after 0/3 and 1/3, and that it decides nothing</source>
        <translation>Vorschlag von 3+3 nach 0/3 und 1/3, und dass er nichts entscheidet</translation>
    </message>
    <message>
        <source>An accepted finding, the same with another sentence, days since it was asked</source>
        <translation>Eine akzeptierte Auffälligkeit, dieselbe mit anderem Satz, Tage seit der Frage</translation>
    </message>
    <message>
        <source>An entry after the clock was set back by an hour</source>
        <translation>Ein Eintrag, nachdem die Uhr um eine Stunde zurückgestellt wurde</translation>
    </message>
    <message>
        <source>An event entered twice, one voided</source>
        <translation>Ein doppelt eingegebenes Ereignis, eines ungültig</translation>
    </message>
    <message>
        <source>An event that ends before it begins; one that begins in the future</source>
        <translation>Ein Ereignis, das vor seinem Beginn endet; eines, das in der Zukunft beginnt</translation>
    </message>
    <message>
        <source>BOIN at 30 %: λe and λd; limits for 3, 6, 9 and 12 participants</source>
        <translation>BOIN bei 30 %: λe und λd; Grenzen für 3, 6, 9 und 12 Teilnehmer</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Best change of M-protein from 3.20 to 1.76 g/dL</source>
        <translation>Beste Änderung des M-Proteins von 3,20 auf 1,76 g/dL</translation>
    </message>
    <message>
        <source>Body surface areas: Haycock 170 cm 75 kg, DuBois 190 cm 120 kg, Mosteller 160 cm 60 kg</source>
        <translation>Körperoberflächen: Haycock 170 cm 75 kg, DuBois 190 cm 120 kg, Mosteller 160 cm 60 kg</translation>
    </message>
    <message>
        <source>CRM: the worked example of ten participants at six doses</source>
        <translation>CRM: das Rechenbeispiel mit zehn Teilnehmern bei sechs Dosen</translation>
    </message>
    <message>
        <source>Candidates by a clause of grade 4, and what 02-02 was judged</source>
        <translation>Kandidaten nach einer Klausel mit Grad 4, und wie 02-02 beurteilt wurde</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Checked here by</source>
        <translation>Hier geprüft durch</translation>
    </message>
    <message>
        <source>Clock and counter of the system over 0.2 s</source>
        <translation>Uhr und Zähler des Systems über 0,2 s</translation>
    </message>
    <message>
        <source>Clock of a report to the sponsor, and days to the authority</source>
        <translation>Frist einer Meldung an den Sponsor, und Tage bis zur Behörde</translation>
    </message>
    <message>
        <source>Clock: compare it with another one</source>
        <translation>Uhr: mit einer anderen vergleichen</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Connections that the program tried to open during this qualification</source>
        <translation>Verbindungen, die das Programm während dieser Qualifizierung öffnen wollte</translation>
    </message>
    <message>
        <source>DLT window of 28 days of 02-01, dosed on 4 Jun 2018</source>
        <translation>DLT-Fenster von 28 Tagen von 02-01, Dosis am 4. Juni 2018</translation>
    </message>
    <message>
        <source>Database engine, the only one in the process, 3.38 or newer</source>
        <translation>Datenbank-Engine, die einzige im Prozess, 3.38 oder neuer</translation>
    </message>
    <message>
        <source>Dates as typed; a day that does not exist; one that means two days</source>
        <translation>Daten, wie getippt; ein Tag, den es nicht gibt; einer, der zwei Tage bedeutet</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Disk of the folder</source>
        <translation>Datenträger des Ordners</translation>
    </message>
    <message>
        <source>Every check ended as expected.</source>
        <translation>Jede Prüfung endete wie erwartet.</translation>
    </message>
    <message>
        <source>Every figure of the study, drawn twice from its records</source>
        <translation>Jede Abbildung der Studie, zweimal aus ihren Datensätzen gezeichnet</translation>
    </message>
    <message>
        <source>Every record entered in a save of its own</source>
        <translation>Jeder Datensatz einzeln gespeichert</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>NICHT BESTANDEN</translation>
    </message>
    <message>
        <source>Fields of all forms that do not say what belongs there</source>
        <translation>Felder aller Bögen, die nicht sagen, was hineingehört</translation>
    </message>
    <message>
        <source>Files of the program</source>
        <translation>Dateien des Programms</translation>
    </message>
    <message>
        <source>First pages: days of platelet transfusion</source>
        <translation>Erste Seiten: Tage mit Thrombozytentransfusion</translation>
    </message>
    <message>
        <source>First pages: mean activity, of cohort 2 and of cohort 1</source>
        <translation>Erste Seiten: mittlere Aktivität, der Kohorte 2 und der Kohorte 1</translation>
    </message>
    <message>
        <source>First pages: participants with a serious event</source>
        <translation>Erste Seiten: Teilnehmer mit schwerwiegendem Ereignis</translation>
    </message>
    <message>
        <source>First pages: the cohort under review</source>
        <translation>Erste Seiten: die Kohorte in Begutachtung</translation>
    </message>
    <message>
        <source>First pages: the exact interval of 1/3</source>
        <translation>Erste Seiten: das exakte Intervall von 1/3</translation>
    </message>
    <message>
        <source>First pages: the participants are marked as made up</source>
        <translation>Erste Seiten: Die Teilnehmer sind als erfunden gekennzeichnet</translation>
    </message>
    <message>
        <source>First pages: treated, evaluable, pending and not evaluable in cohort 2; DLTs</source>
        <translation>Erste Seiten: behandelt, auswertbar, ausstehend und nicht auswertbar in Kohorte 2; DLTs</translation>
    </message>
    <message>
        <source>First term for: low platelets, neutropenic fever, nosebleed, tired</source>
        <translation>Erster Begriff für: low platelets, neutropenic fever, nosebleed, tired</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for settings, drafts and log</source>
        <translation>Ordner für Einstellungen, Entwürfe und Protokoll</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Freier Platz</translation>
    </message>
    <message>
        <source>Grades of febrile neutropenia that cannot be saved (it has 3 to 5)</source>
        <translation>Grade der febrilen Neutropenie, die sich nicht speichern lassen (sie hat 3 bis 5)</translation>
    </message>
    <message>
        <source>Grades of platelets 160, 149, 74, 49 and 24 ×10⁹/L (CTCAE 5.0)</source>
        <translation>Grade der Thrombozyten 160, 149, 74, 49 und 24 ×10⁹/L (CTCAE 5.0)</translation>
    </message>
    <message>
        <source>Help topic</source>
        <translation>Hilfethema</translation>
    </message>
    <message>
        <source>IQ is what is installed, OQ whether each requirement is met here, PQ a whole study from entry to PDF. Expected values stand in the program; observed ones were read at this place. What is noted is a fact that the person who signs compares with the site&apos;s own record. Made-up data only; nothing is left behind.</source>
        <translation>IQ ist, was installiert ist, OQ, ob jede Anforderung hier erfüllt ist, PQ eine ganze Studie von der Eingabe bis zum PDF. Erwartete Werte stehen im Programm; beobachtete wurden an diesem Ort gelesen. Vermerkt ist eine Tatsache, die die unterzeichnende Person mit den Unterlagen des Zentrums vergleicht. Nur erfundene Daten; nichts bleibt zurück.</translation>
    </message>
    <message>
        <source>Installation (IQ)</source>
        <translation>Installation (IQ)</translation>
    </message>
    <message>
        <source>Keyboard at 30 % for 3 and 6 participants; mTPI and mTPI-2 for 3 of 6</source>
        <translation>Keyboard bei 30 % für 3 und 6 Teilnehmer; mTPI und mTPI-2 für 3 von 6</translation>
    </message>
    <message>
        <source>Logistic regression: the example of Neuenschwander et al. 2008</source>
        <translation>Logistische Regression: das Beispiel von Neuenschwander et al. 2008</translation>
    </message>
    <message>
        <source>Lowest of the platelet counts 160, 60, 18, 90 and 80 after 5 Mar 2018</source>
        <translation>Tiefstwert der Thrombozytenwerte 160, 60, 18, 90 und 80 nach dem 5. März 2018</translation>
    </message>
    <message>
        <source>May 02-01 (with a DLT) and 02-02 (evaluable) be replaced</source>
        <translation>Ob 02-01 (mit einer DLT) und 02-02 (auswertbar) ersetzt werden können</translation>
    </message>
    <message>
        <source>Mean activity given in cohorts 1 and 2</source>
        <translation>Mittlere gegebene Aktivität in den Kohorten 1 und 2</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Vermerkt</translation>
    </message>
    <message>
        <source>Numbers with point and comma, refusals, a value below its limit</source>
        <translation>Zahlen mit Punkt und Komma, Ablehnungen, ein Wert unter seiner Grenze</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Operation (OQ)</source>
        <translation>Funktion (OQ)</translation>
    </message>
    <message>
        <source>Pages without number, cut-off, digest or the mark of made-up participants</source>
        <translation>Seiten ohne Nummer, Datenschnitt, Prüfsumme oder Kennzeichnung erfundener Teilnehmer</translation>
    </message>
    <message>
        <source>Participants of cohort 2 by event, and 02-01 at its highest grade</source>
        <translation>Teilnehmer der Kohorte 2 nach Ereignis, und 02-01 mit dem höchsten Grad</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Performance (PQ)</source>
        <translation>Leistung (PQ)</translation>
    </message>
    <message>
        <source>Performed by: name, signature, date</source>
        <translation>Durchgeführt von: Name, Unterschrift, Datum</translation>
    </message>
    <message>
        <source>Places taken in cohort 2, and whether one more may be dosed</source>
        <translation>Belegte Plätze in Kohorte 2, und ob noch einer eine Dosis erhalten darf</translation>
    </message>
    <message>
        <source>Platelets that fall to grade 4: what is offered, what is recorded</source>
        <translation>Thrombozyten, die auf Grad 4 fallen: was angeboten, was erfasst wird</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Qualification of this installation</source>
        <translation>Qualifizierung dieser Installation</translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>AUFZEICHNUNG</translation>
    </message>
    <message>
        <source>Range of platelets on 31 Dec 2017 and on 1 Jan 2018, when another one began</source>
        <translation>Bereich der Thrombozyten am 31. Dez. 2017 und am 1. Jan. 2018, als ein anderer begann</translation>
    </message>
    <message>
        <source>Reasons for a grade that is there and for an action that is not</source>
        <translation>Gründe für einen vorhandenen Grad und eine fehlende Maßnahme</translation>
    </message>
    <message>
        <source>Req.</source>
        <translation>Anf.</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Requirements and where they are proven</source>
        <translation>Anforderungen und wo sie belegt sind</translation>
    </message>
    <message>
        <source>Response suggested for a fall of M-protein by 45 %, beside the recorded one</source>
        <translation>Vorgeschlagenes Ansprechen bei einem Abfall des M-Proteins um 45 %, neben dem erfassten</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reviewed by: name, signature, date</source>
        <translation>Geprüft von: Name, Unterschrift, Datum</translation>
    </message>
    <message>
        <source>Rolling six with 0 to 2 DLTs and pending participants (! waits)</source>
        <translation>Rolling Six mit 0 bis 2 DLTs und ausstehenden Teilnehmern (! wartet)</translation>
    </message>
    <message>
        <source>SHA-256 of an exported report, of the file and on record</source>
        <translation>SHA-256 eines exportierten Berichts, der Datei und laut Aufzeichnung</translation>
    </message>
    <message>
        <source>SHA-256 of the PDF, of the file and in the audit trail</source>
        <translation>SHA-256 des PDF, der Datei und im Audit-Trail</translation>
    </message>
    <message>
        <source>Settings of a study file, read back</source>
        <translation>Einstellungen einer Studiendatei, zurückgelesen</translation>
    </message>
    <message>
        <source>States of cohort 2, and DLTs among the evaluable of cohorts 1 and 2</source>
        <translation>Zustände in Kohorte 2 und DLTs unter den Auswertbaren der Kohorten 1 und 2</translation>
    </message>
    <message>
        <source>THIS INSTALLATION FAILED. Do not use it for a study until it is mended.</source>
        <translation>DIESE INSTALLATION HAT NICHT BESTANDEN. Verwenden Sie sie für keine Studie, bis sie in Ordnung ist.</translation>
    </message>
    <message>
        <source>TITE-CRM: the worked example of ten participants followed in part</source>
        <translation>TITE-CRM: das Rechenbeispiel mit zehn teilweise beobachteten Teilnehmern</translation>
    </message>
    <message>
        <source>Tests of the program (folder tests)</source>
        <translation>Tests des Programms (Ordner tests)</translation>
    </message>
    <message>
        <source>The PDF laid out again from the file, and one with a byte more</source>
        <translation>Das PDF, aus der Datei neu gesetzt, und eines mit einem Byte mehr</translation>
    </message>
    <message>
        <source>The bytes of two reports on the same records</source>
        <translation>Die Bytes zweier Berichte über dieselben Datensätze</translation>
    </message>
    <message>
        <source>The casebook of 02-01: id, dose, event, and of others 02-02, Sepsis</source>
        <translation>Der Prüfbogen von 02-01: ID, Dosis, Ereignis, und von anderen 02-02, Sepsis</translation>
    </message>
    <message>
        <source>The cohort made from a recommended regimen, and from a stop</source>
        <translation>Die Kohorte aus einem empfohlenen Dosisschema und aus einem Abbruch</translation>
    </message>
    <message>
        <source>The exported tables, counted (the voided event is left out)</source>
        <translation>Die exportierten Tabellen, gezählt (das ungültige Ereignis ist weggelassen)</translation>
    </message>
    <message>
        <source>The form of the sepsis of 02-02: 02-02, Sepsis, and of others 02-01, Nausea</source>
        <translation>Das Formular der Sepsis von 02-02: 02-02, Sepsis, und von anderen 02-01, Nausea</translation>
    </message>
    <message>
        <source>The numbered steps of “Your first study in ten minutes”</source>
        <translation>Die nummerierten Schritte von „Ihre erste Studie in zehn Minuten“</translation>
    </message>
    <message>
        <source>The record could not be written ({cause}).</source>
        <translation>Die Aufzeichnung konnte nicht geschrieben werden ({cause}).</translation>
    </message>
    <message>
        <source>The safety summary at the cut-off of 15 Aug 2018</source>
        <translation>Der Sicherheitsbericht zum Datenschnitt vom 15. Aug. 2018</translation>
    </message>
    <message>
        <source>The study closed and opened again</source>
        <translation>Die Studie, geschlossen und wieder geöffnet</translation>
    </message>
    <message>
        <source>The window: opened, a study made, saved, exported and read back</source>
        <translation>Das Fenster: geöffnet, eine Studie erstellt, gespeichert, exportiert und zurückgelesen</translation>
    </message>
    <message>
        <source>The workbook of all records, one typed as a formula</source>
        <translation>Die Arbeitsmappe aller Datensätze, einer als Formel getippt</translation>
    </message>
    <message>
        <source>Three bags of platelets on two days</source>
        <translation>Drei Beutel Thrombozyten an zwei Tagen</translation>
    </message>
    <message>
        <source>Three deviations in two participants, in the report</source>
        <translation>Drei Abweichungen bei zwei Teilnehmern, im Bericht</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Two events of CTCAE 5.0 in a study that changed to 6.0</source>
        <translation>Zwei Ereignisse von CTCAE 5.0 in einer Studie, die zu 6.0 wechselte</translation>
    </message>
    <message>
        <source>Type of the pages, embedded and read back</source>
        <translation>Schrift der Seiten, eingebettet und zurückgelesen</translation>
    </message>
    <message>
        <source>Upper ends of the exact 95 % interval: 0/3, 0/4, 0/6, 1/6</source>
        <translation>Obere Enden des exakten 95-%-Intervalls: 0/3, 0/4, 0/6, 1/6</translation>
    </message>
    <message>
        <source>Visits of days 8, 15, 22 and 29 on day 22, with the blood counts of day 9</source>
        <translation>Visiten der Tage 8, 15, 22 und 29 an Tag 22, mit den Blutbildwerten von Tag 9</translation>
    </message>
    <message>
        <source>Visits of the proposed schedules whose windows touch</source>
        <translation>Visiten der vorgeschlagenen Pläne, deren Fenster sich berühren</translation>
    </message>
    <message>
        <source>What a radiopharmaceutical study with two cohorts begins with</source>
        <translation>Womit eine Studie eines Radiopharmakons mit zwei Kohorten beginnt</translation>
    </message>
    <message>
        <source>What is done about it (by hand)</source>
        <translation>Was dafür getan wird (von Hand)</translation>
    </message>
    <message>
        <source>What is known at the end of 22 Jun 2018</source>
        <translation>Was am Ende des 22. Juni 2018 bekannt ist</translation>
    </message>
    <message>
        <source>What stops the opening of a cohort without version and approvals</source>
        <translation>Was das Öffnen einer Kohorte ohne Version und Genehmigungen verhindert</translation>
    </message>
    <message>
        <source>What the report of the demo study says of its changes, read from the PDF</source>
        <translation>Was der Bericht der Demostudie über seine Änderungen sagt, aus dem PDF gelesen</translation>
    </message>
    <message>
        <source>What waits before the end of a DLT window, with a directive not signed and a query open</source>
        <translation>Was vor dem Ende eines DLT-Fensters wartet, mit nicht unterschriebener Anordnung und offener Rückfrage</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Was angesehen wurde</translation>
    </message>
    <message>
        <source>a source tree: there is no list of digests to compare with</source>
        <translation>ein Quelltextbaum: Es gibt keine Liste von Prüfsummen zum Vergleich</translation>
    </message>
    <message>
        <source>packaged program</source>
        <translation>gepacktes Programm</translation>
    </message>
    <message>
        <source>program run by Python</source>
        <translation>von Python ausgeführtes Programm</translation>
    </message>
    <message>
        <source>{count} files as listed; SHA-256 of the list {digest}</source>
        <translation>{count} Dateien wie aufgelistet; SHA-256 der Liste {digest}</translation>
    </message>
    <message>
        <source>{count} files differ: {names}</source>
        <translation>{count} Dateien weichen ab: {names}</translation>
    </message>
    <message>
        <source>{folder} cannot be used ({cause}). Choose another folder.</source>
        <translation>{folder} ist nicht verwendbar ({cause}). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{name}: a disk of this computer</source>
        <translation>{name}: ein Datenträger dieses Computers</translation>
    </message>
    <message>
        <source>{name}: a share; one Dosebook at a time writes to a study there</source>
        <translation>{name}: eine Freigabe; nur ein Dosebook zugleich schreibt dort in eine Studie</translation>
    </message>
    <message>
        <source>{name}: not told by this system</source>
        <translation>{name}: von diesem System nicht angegeben</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{time}, which is before the program was made</source>
        <translation>{time}, das ist vor der Erstellung des Programms</translation>
    </message>
</context>
<context>
    <name>qualify</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>&amp;Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>At {folder}, with made-up data only.</source>
        <translation>In {folder}, nur mit erfundenen Daten.</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Beginnt…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Checks failed. Do not use this installation for a study until it is mended. The record is {file}</source>
        <translation>Prüfungen nicht bestanden. Verwenden Sie diese Installation für keine Studie, bis sie in Ordnung ist. Die Aufzeichnung ist {file}</translation>
    </message>
    <message>
        <source>Every check ended as expected. The record to sign is {file}</source>
        <translation>Jede Prüfung endete wie erwartet. Die zu unterschreibende Aufzeichnung ist {file}</translation>
    </message>
    <message>
        <source>Folder to qualify, best the one where studies lie</source>
        <translation>Zu qualifizierender Ordner, am besten der, in dem Studien liegen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Qualify this installation</source>
        <translation>Diese Installation qualifizieren</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written and nothing is left behind.</source>
        <translation>Angehalten. Es wurde nichts geschrieben, und nichts bleibt zurück.</translation>
    </message>
    <message>
        <source>Stopping after this check…</source>
        <translation>Hält nach dieser Prüfung an…</translation>
    </message>
    <message>
        <source>The qualification did not come to its end. The last line says why.</source>
        <translation>Die Qualifizierung kam nicht zu ihrem Ende. Die letzte Zeile sagt, warum.</translation>
    </message>
    <message>
        <source>This computer has no program for PDF files. The record is saved as {path}.</source>
        <translation>Dieser Computer hat kein Programm für PDF-Dateien. Die Aufzeichnung ist als {path} gespeichert.</translation>
    </message>
    <message>
        <source>{done} of {total} checks done…</source>
        <translation>{done} von {total} Prüfungen erledigt…</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save it as it is</source>
        <translation>&amp;So speichern</translation>
    </message>
    <message>
        <source>A copy to look at. Nothing can be changed in it.</source>
        <translation>Eine Kopie zum Ansehen. Darin lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>A query about this is open already.</source>
        <translation>Dazu ist schon eine Rückfrage offen.</translation>
    </message>
    <message>
        <source>Accept as recorded</source>
        <translation>Wie erfasst akzeptieren</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>As last time: {reason}</source>
        <translation>Wie letztes Mal: {reason}</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Bogen</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>Geändert, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>Geändert: {fields}</translation>
    </message>
    <message>
        <source>Choose a record in the list, or begin a new one with Ctrl+N.</source>
        <translation>Wählen Sie einen Datensatz in der Liste, oder beginnen Sie mit Strg+N einen neuen.</translation>
    </message>
    <message>
        <source>Cohort created from the recommendation</source>
        <translation>Kohorte aus der Empfehlung erstellt</translation>
    </message>
    <message>
        <source>Create {cohort}, as planned</source>
        <translation>{cohort} erstellen, als geplant</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>First entry into fields that were empty</source>
        <translation>Erste Eingabe in leere Felder</translation>
    </message>
    <message>
        <source>Go to a field of the form first.</source>
        <translation>Gehen Sie zuerst in ein Feld des Bogens.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>Im Bogen</translation>
    </message>
    <message>
        <source>In words, if there is more to say</source>
        <translation>In Worten, wenn es mehr zu sagen gibt</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Keep my entries</source>
        <translation>Meine Eingaben behalten</translation>
    </message>
    <message>
        <source>Look at what would be entered…</source>
        <translation>Ansehen, was eingegeben würde…</translation>
    </message>
    <message>
        <source>Mark as void</source>
        <translation>Für ungültig erklären</translation>
    </message>
    <message>
        <source>Mark “{title}” as void? It stays in the audit trail and no longer counts.</source>
        <translation>„{title}“ für ungültig erklären? Es bleibt im Audit-Trail und zählt nicht mehr.</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>Neu: {kind}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Not saved. {sentence}</source>
        <translation>Nicht gespeichert. {sentence}</translation>
    </message>
    <message>
        <source>Nothing is saved of this record yet.</source>
        <translation>Von diesem Datensatz ist noch nichts gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was taken over: what may be is filled already.</source>
        <translation>Nichts wurde übernommen: Was möglich ist, ist schon ausgefüllt.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Grund der Änderung</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Grund in Worten</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Grund: {reason}</translation>
    </message>
    <message>
        <source>Resolved by a change of the record.</source>
        <translation>Durch eine Änderung des Datensatzes gelöst.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>Speichern und neu</translation>
    </message>
    <message>
        <source>Save the changes of “{title}”?</source>
        <translation>Änderungen an „{title}“ speichern?</translation>
    </message>
    <message>
        <source>Save the record first: a query is about what is in the study file.</source>
        <translation>Speichern Sie zuerst den Datensatz: Eine Rückfrage betrifft, was in der Studiendatei steht.</translation>
    </message>
    <message>
        <source>Save with this reason</source>
        <translation>Mit diesem Grund speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved meanwhile</source>
        <translation>Inzwischen gespeichert</translation>
    </message>
    <message>
        <source>Saved. By the value: {events}. Is it an adverse event?</source>
        <translation>Gespeichert. Nach dem Wert: {events}. Ist es ein unerwünschtes Ereignis?</translation>
    </message>
    <message>
        <source>Saved. The recommendation leads to a cohort that does not exist yet.</source>
        <translation>Gespeichert. Die Empfehlung führt zu einer Kohorte, die es noch nicht gibt.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Take the saved record</source>
        <translation>Gespeicherten Datensatz nehmen</translation>
    </message>
    <message>
        <source>Taken over from the record before: {fields}. Compare it with the source.</source>
        <translation>Aus dem vorigen Datensatz übernommen: {fields}. Vergleichen Sie mit der Quelle.</translation>
    </message>
    <message>
        <source>The cohort goes on: {status}</source>
        <translation>Die Kohorte geht weiter: {status}</translation>
    </message>
    <message>
        <source>The query was answered</source>
        <translation>Die Rückfrage wurde beantwortet</translation>
    </message>
    <message>
        <source>The record before has nothing there.</source>
        <translation>Der vorige Datensatz hat dort nichts.</translation>
    </message>
    <message>
        <source>The record was changed after these entries were typed. Compare them with the history before you save.</source>
        <translation>Der Datensatz wurde geändert, nachdem diese Eingaben getippt wurden. Vergleichen Sie sie vor dem Speichern mit dem Änderungsverlauf.</translation>
    </message>
    <message>
        <source>There is no record before this one.</source>
        <translation>Vor diesem gibt es keinen Datensatz.</translation>
    </message>
    <message>
        <source>There is no warning and no query at this field.</source>
        <translation>An diesem Feld gibt es keine Warnung und keine Rückfrage.</translation>
    </message>
    <message>
        <source>This record was changed elsewhere while you were typing. Your entries are still here; when you save, both are shown to choose from.</source>
        <translation>Dieser Datensatz wurde anderswo geändert, während Sie tippten. Ihre Eingaben sind noch da; beim Speichern werden beide zur Auswahl gezeigt.</translation>
    </message>
    <message>
        <source>Void. It no longer counts and is no longer changed.</source>
        <translation>Ungültig. Er zählt nicht mehr und wird nicht mehr geändert.</translation>
    </message>
    <message>
        <source>What is to be asked about “{field}”?</source>
        <translation>Was soll zu „{field}“ gefragt werden?</translation>
    </message>
    <message>
        <source>What you type could not be kept as a draft on this computer. Save often, and free some space on the disk of your profile.</source>
        <translation>Was Sie tippen, konnte auf diesem Computer nicht als Entwurf behalten werden. Speichern Sie oft, und schaffen Sie Platz auf dem Datenträger Ihres Profils.</translation>
    </message>
    <message>
        <source>Why is it changed?</source>
        <translation>Warum wird es geändert?</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>den ganzen Datensatz</translation>
    </message>
    <message>
        <source>{sentence}

Why is it right as recorded?</source>
        <translation>{sentence}

Warum ist es wie erfasst richtig?</translation>
    </message>
    <message>
        <source>“{field}” is never copied: only the source can say it.</source>
        <translation>„{field}“ wird nie kopiert: Nur die Quelle kann es sagen.</translation>
    </message>
</context>
<context>
    <name>regimen</name>
    <message>
        <source>Cohort without number</source>
        <translation>Kohorte ohne Nummer</translation>
    </message>
    <message>
        <source>Cohort {number}</source>
        <translation>Kohorte {number}</translation>
    </message>
    <message>
        <source>four weeks apart</source>
        <translation>Abstand vier Wochen</translation>
    </message>
    <message>
        <source>on days {days}</source>
        <translation>an den Tagen {days}</translation>
    </message>
    <message>
        <source>one day apart</source>
        <translation>im Abstand von einem Tag</translation>
    </message>
    <message>
        <source>one week apart</source>
        <translation>im Wochenabstand</translation>
    </message>
    <message>
        <source>three weeks apart</source>
        <translation>Abstand drei Wochen</translation>
    </message>
    <message>
        <source>two weeks apart</source>
        <translation>Abstand zwei Wochen</translation>
    </message>
    <message>
        <source>{amount} on day {day}</source>
        <translation>{amount} an Tag {day}</translation>
    </message>
    <message>
        <source>{days} days apart</source>
        <translation>im Abstand von {days} Tagen</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source> (in brackets {cohort}: {mean_before}, {change} %); planned {planned} {dose} ({planned_before}); given per m² {area} ({area_before}), per kg {kilo} ({kilo_before}, {kilo_change} %); BSA {size} m² ({size_before})</source>
        <translation> (in Klammern {cohort}: {mean_before}, {change} %); geplant {planned} {dose} ({planned_before}); gegeben pro m² {area} ({area_before}), pro kg {kilo} ({kilo_before}, {kilo_change} %); KOF {size} m² ({size_before})</translation>
    </message>
    <message>
        <source>% of prescribed</source>
        <translation>% der Verordnung</translation>
    </message>
    <message>
        <source>(date not shown)</source>
        <translation>(Datum nicht gezeigt)</translation>
    </message>
    <message>
        <source>(text not shown)</source>
        <translation>(Text nicht gezeigt)</translation>
    </message>
    <message>
        <source>, the last on {day}</source>
        <translation>, das letzte am {day}</translation>
    </message>
    <message>
        <source>, {number} not yet judged</source>
        <translation>, {number} noch nicht beurteilt</translation>
    </message>
    <message>
        <source>0/{evaluable} is seen in {percent} % of cohorts if one in three has a DLT.</source>
        <translation>0/{evaluable} sieht man in {percent} % der Kohorten, wenn jeder Dritte eine DLT hat.</translation>
    </message>
    <message>
        <source>1 fraction, {total} {unit}</source>
        <translation>1 Fraktion, {total} {unit}</translation>
    </message>
    <message>
        <source>; and {number} more, listed further on</source>
        <translation>; und {number} weitere, weiter hinten aufgeführt</translation>
    </message>
    <message>
        <source>; planned {planned} {dose}, given {area} per m²; BSA {size} m²</source>
        <translation>; geplant {planned} {dose}, gegeben {area} pro m²; KOF {size} m²</translation>
    </message>
    <message>
        <source>; {number} more under Enrolment and disposition</source>
        <translation>; {number} weitere unter Einschluss und Verbleib</translation>
    </message>
    <message>
        <source>A count whose sign leaves open whether it is below a limit begins and ends no time below it, and is no recovery.</source>
        <translation>Ein Wert, dessen Zeichen offenlässt, ob er unter einer Grenze liegt, beginnt und beendet keine Zeit darunter und ist keine Erholung.</translation>
    </message>
    <message>
        <source>A dose given over a period counts as its amount times the number of administrations. Where the record does not tell that number (“not countable”), the dose and every total that holds it are left out: –.</source>
        <translation>Eine über einen Zeitraum gegebene Dosis zählt als Menge mal Anzahl der Gaben. Nennt der Datensatz diese Anzahl nicht („nicht zählbar“), bleiben die Dosis und jede Summe, die sie enthält, weg: –.</translation>
    </message>
    <message>
        <source>A value with a sign (&lt;, ≤, &gt;, ≥) counts for no more than is certain of it. A median or an end of a range that the signs leave open is given with such a sign, as far as it is certain.</source>
        <translation>Ein Wert mit einem Zeichen (&lt;, ≤, &gt;, ≥) zählt nur für das, was von ihm sicher ist. Ein Median oder ein Ende eines Bereichs, den die Zeichen offenlassen, steht mit einem solchen Zeichen da, soweit er sicher ist.</translation>
    </message>
    <message>
        <source>ALT</source>
        <translation>ALT</translation>
    </message>
    <message>
        <source>AST</source>
        <translation>AST</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Activity before use, left over and net</source>
        <translation>Aktivität vor der Anwendung, Rest und Netto</translation>
    </message>
    <message>
        <source>Activity in the body by superposition</source>
        <translation>Aktivität im Körper durch Überlagerung</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>Unerwünschte Ereignisse</translation>
    </message>
    <message>
        <source>Adverse events by class and term</source>
        <translation>Unerwünschte Ereignisse nach Klasse und Begriff</translation>
    </message>
    <message>
        <source>Adverse events by highest grade</source>
        <translation>Unerwünschte Ereignisse nach höchstem Grad</translation>
    </message>
    <message>
        <source>Adverse events since then</source>
        <translation>Unerwünschte Ereignisse seither</translation>
    </message>
    <message>
        <source>Adverse events: overview</source>
        <translation>Unerwünschte Ereignisse: Überblick</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Advice kept, and what was decided</source>
        <translation>Festgehaltene Vorschläge und was entschieden wurde</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>After the first fraction</source>
        <translation>Nach der ersten Fraktion</translation>
    </message>
    <message>
        <source>Against the cohort before</source>
        <translation>Vergleich mit der vorigen Kohorte</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>Gegen den Plan</translation>
    </message>
    <message>
        <source>Against {cohort}, day 1 to the end of the DLT window, not randomised</source>
        <translation>Im Vergleich zu {cohort}, Tag 1 bis Ende des DLT-Fensters, nicht randomisiert</translation>
    </message>
    <message>
        <source>Age, years</source>
        <translation>Alter, Jahre</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Präparat</translation>
    </message>
    <message>
        <source>Alkaline phosphatase</source>
        <translation>Alkalische Phosphatase</translation>
    </message>
    <message>
        <source>All adverse events</source>
        <translation>Alle unerwünschten Ereignisse</translation>
    </message>
    <message>
        <source>All counts, those after support too</source>
        <translation>Alle Werte, auch die nach Support</translation>
    </message>
    <message>
        <source>All doses</source>
        <translation>Alle Dosen</translation>
    </message>
    <message>
        <source>All events: participants with any grade (with grade 3 or higher)</source>
        <translation>Alle Ereignisse: Teilnehmer mit beliebigem Grad (mit Grad 3 oder höher)</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Alle Bögen</translation>
    </message>
    <message>
        <source>All treated</source>
        <translation>Alle Behandelten</translation>
    </message>
    <message>
        <source>All treated participants</source>
        <translation>Alle behandelten Teilnehmer</translation>
    </message>
    <message>
        <source>All treated: {treated}, every DLT window has closed{last}; evaluable are {evaluable} of {planned}.</source>
        <translation>Alle behandelt: {treated}, jedes DLT-Fenster ist geschlossen{last}; auswertbar sind {evaluable} von {planned}.</translation>
    </message>
    <message>
        <source>All treated: {treated}, every DLT window has closed{last}; not yet judged are {open}.</source>
        <translation>Alle Behandelten: {treated}, jedes DLT-Fenster ist geschlossen{last}; noch nicht beurteilt sind {open}.</translation>
    </message>
    <message>
        <source>All {events} recorded events, also those before treatment, by participant and onset.</source>
        <translation>Alle {events} erfassten Ereignisse, auch die vor der Behandlung, nach Teilnehmer und Beginn.</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>An attribution that names no treatment is to {agent}.</source>
        <translation>Eine Angabe zum Zusammenhang ohne Namen der Behandlung gilt für {agent}.</translation>
    </message>
    <message>
        <source>An episode is a day with at least one transfusion of the product; unlike products are never added. An adult dose of platelets is one apheresis unit or one pool, a unit of red cells one bag.</source>
        <translation>Eine Episode ist ein Tag mit mindestens einer Transfusion des Produkts; ungleiche Produkte werden nie addiert. Eine Erwachsenendosis Thrombozyten ist ein Apheresekonzentrat oder ein Pool, eine Einheit Erythrozyten ein Beutel.</translation>
    </message>
    <message>
        <source>An illustration, not dosimetry: one compartment without distribution, each fraction leaving at the effective half-life from the moment it is given. It is neither a concentration in serum nor a dose to marrow. {half_life}</source>
        <translation>Eine Veranschaulichung, keine Dosimetrie: ein Kompartiment ohne Verteilung, das jede Fraktion ab ihrer Gabe mit der effektiven Halbwertszeit verlässt. Es ist weder eine Serumkonzentration noch eine Knochenmarkdosis. {half_life}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answered, accepted and closed</source>
        <translation>Beantwortet, akzeptiert und geschlossen</translation>
    </message>
    <message>
        <source>Antibiotic</source>
        <translation>Antibiotikum</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Jeder</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Area to infinity, both, mCi·d</source>
        <translation>Fläche bis unendlich, beide, mCi·d</translation>
    </message>
    <message>
        <source>As at the end of the day of the cut-off. The report was made with these open; each leads to its field in the program.</source>
        <translation>Stand am Ende des Tages des Datenschnitts. Der Bericht wurde mit diesen offenen Punkten erstellt; jeder führt im Programm zu seinem Feld.</translation>
    </message>
    <message>
        <source>As it was computed</source>
        <translation>Wie berechnet wurde</translation>
    </message>
    <message>
        <source>As of {day}. Days late are counted from the last day on which the visit counts.</source>
        <translation>Stand {day}. Verzugstage zählen ab dem letzten Tag, an dem die Visite zählt.</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Wie gemeldet</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gefragt von</translation>
    </message>
    <message>
        <source>Asked last time</source>
        <translation>Letztes Mal gefragt</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Assessment of each participant</source>
        <translation>Beurteilung jedes Teilnehmers</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>At any time after the first fraction; of those with a value and that limit of its range.</source>
        <translation>Zu jeder Zeit nach der ersten Fraktion; von denen mit einem Wert und dieser Grenze seines Bereichs.</translation>
    </message>
    <message>
        <source>At baseline</source>
        <translation>Ausgangsdaten</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <source>Attribution, outcome</source>
        <translation>Zusammenhang, Ausgang</translation>
    </message>
    <message>
        <source>Authorised user&apos;s direction: {words}</source>
        <translation>Anweisung des fachkundigen Arztes: {words}</translation>
    </message>
    <message>
        <source>Average at once, day 0 to {days}, mCi</source>
        <translation>Mittel bei Einmalgabe, Tag 0 bis {days}, mCi</translation>
    </message>
    <message>
        <source>Average split, day 0 to {days}, mCi</source>
        <translation>Mittel fraktioniert, Tag 0 bis {days}, mCi</translation>
    </message>
    <message>
        <source>Averages are the area from the first fraction to day {days} over {days} days. Planned days; computed, not measured.</source>
        <translation>Mittelwerte sind die Fläche von der ersten Fraktion bis Tag {days} über {days} Tage. Geplante Tage; berechnet, nicht gemessen.</translation>
    </message>
    <message>
        <source>BSA at fraction 1, m²</source>
        <translation>KOF bei Fraktion 1, m²</translation>
    </message>
    <message>
        <source>BSA typed, from {source}</source>
        <translation>KOF eingetippt, aus {source}</translation>
    </message>
    <message>
        <source>BSA, m²</source>
        <translation>KOF, m²</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangsdaten</translation>
    </message>
    <message>
        <source>Baseline of the treated participants</source>
        <translation>Ausgangsdaten der behandelten Teilnehmer</translation>
    </message>
    <message>
        <source>Before this report</source>
        <translation>Vor diesem Bericht</translation>
    </message>
    <message>
        <source>Before use, {unit}</source>
        <translation>Vor der Anwendung, {unit}</translation>
    </message>
    <message>
        <source>Beginning in the next {days} days</source>
        <translation>Beginn in den nächsten {days} Tagen</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bestes</translation>
    </message>
    <message>
        <source>Best change of serum M-protein up to the cut-off, %</source>
        <translation>Beste Änderung des Serum-M-Proteins bis zum Datenschnitt, %</translation>
    </message>
    <message>
        <source>Best change of serum M-protein, mean, %</source>
        <translation>Beste Änderung des Serum-M-Proteins, Mittel, %</translation>
    </message>
    <message>
        <source>Best response</source>
        <translation>Bestes Ansprechen</translation>
    </message>
    <message>
        <source>Best response (IMWG), treated participants</source>
        <translation>Bestes Ansprechen (IMWG), behandelte Teilnehmer</translation>
    </message>
    <message>
        <source>Best response and best change before any new anti-myeloma therapy. Change is from the last value on or before the day of the first fraction; below zero is a fall. Each rate says what it contains; none of them is called clinical benefit. All days up to the cut-off count here, and they are not the same in each cohort.</source>
        <translation>Bestes Ansprechen und beste Änderung vor jeder neuen Myelomtherapie. Die Änderung gilt ab dem letzten Wert am Tag der ersten Fraktion oder davor; unter null ist ein Abfall. Jede Rate sagt, was sie enthält; keine heißt klinischer Nutzen. Alle Tage bis zum Datenschnitt zählen hier; sie sind nicht in jeder Kohorte gleich.</translation>
    </message>
    <message>
        <source>Best response and change of M-protein</source>
        <translation>Bestes Ansprechen und Änderung des M-Proteins</translation>
    </message>
    <message>
        <source>Bilirubin</source>
        <translation>Bilirubin</translation>
    </message>
    <message>
        <source>Blood counts: lowest and recovery</source>
        <translation>Blutbild: Tiefstwert und Erholung</translation>
    </message>
    <message>
        <source>Blood counts: those after support too</source>
        <translation>Blutbild: auch Werte nach Support</translation>
    </message>
    <message>
        <source>Body size accounts for it: the planned dose is the same, and in both cohorts what was given agrees within 2 % with what was prescribed and, for the body size, with what was planned.</source>
        <translation>Die Körpermaße erklären es: Die geplante Dosis ist dieselbe, und in beiden Kohorten stimmt das Gegebene auf 2 % mit dem Verordneten und, auf die Körpermaße bezogen, mit dem Geplanten überein.</translation>
    </message>
    <message>
        <source>Both cohorts over the same days</source>
        <translation>Beide Kohorten über dieselben Tage</translation>
    </message>
    <message>
        <source>By highest grade, cohort by cohort</source>
        <translation>Nach höchstem Grad, Kohorte für Kohorte</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>Nach den Regeln</translation>
    </message>
    <message>
        <source>By, on</source>
        <translation>Von, am</translation>
    </message>
    <message>
        <source>CONFIDENTIAL</source>
        <translation>VERTRAULICH</translation>
    </message>
    <message>
        <source>CTCAE term</source>
        <translation>CTCAE-Begriff</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Cause not recorded</source>
        <translation>Ursache nicht erfasst</translation>
    </message>
    <message>
        <source>Cells are participants with any grade, in brackets those with grade 3 or higher; each counts once at the highest grade. A dash is nobody.</source>
        <translation>Zellen zählen Teilnehmer mit beliebigem Grad, in Klammern die mit Grad 3 oder höher; jeder zählt einmal mit dem höchsten Grad. Ein Strich heißt niemand.</translation>
    </message>
    <message>
        <source>Cells are participants with grade 1 or more, in brackets those with grade 3 or more; each counts once in each row.</source>
        <translation>Zellen zählen Teilnehmer mit Grad 1 oder mehr, in Klammern die mit Grad 3 oder mehr; jeder zählt in jeder Zeile einmal.</translation>
    </message>
    <message>
        <source>Cells are participants; each counts once. A dash is nobody.</source>
        <translation>Zellen zählen Teilnehmer; jeder zählt einmal. Ein Strich heißt niemand.</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Vorsitz</translation>
    </message>
    <message>
        <source>Chair: printed name and signature</source>
        <translation>Vorsitz: Name in Druckschrift und Unterschrift</translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation>Änderung, %</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed since the last review</source>
        <translation>Geändert seit der letzten Begutachtung</translation>
    </message>
    <message>
        <source>Changed, withdrawn and late records</source>
        <translation>Geänderte, zurückgezogene und spät erfasste Datensätze</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kohorte</translation>
    </message>
    <message>
        <source>Cohort ladder. {steps}</source>
        <translation>Kohortenstufen. {steps}</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Kohorten</translation>
    </message>
    <message>
        <source>Cohorts from the lowest to the highest; a square is a participant</source>
        <translation>Kohorten von der niedrigsten zur höchsten; ein Quadrat ist ein Teilnehmer</translation>
    </message>
    <message>
        <source>Compared with what review {number} knew: data to {day}, entry {position} of the audit trail. {summary}</source>
        <translation>Verglichen mit dem, was Begutachtung {number} kannte: Daten bis {day}, Eintrag {position} des Audit-Trails. {summary}</translation>
    </message>
    <message>
        <source>Complete: {treated}, every DLT window has closed{last}.</source>
        <translation>Vollständig: {treated}, jedes DLT-Fenster ist geschlossen{last}.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Auflagen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Conflicts of interest declared</source>
        <translation>Erklärte Interessenkonflikte</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Zählweise</translation>
    </message>
    <message>
        <source>Counts and visits overdue</source>
        <translation>Überfällige Blutbildwerte und Visiten</translation>
    </message>
    <message>
        <source>Counts of grade 4 among the treated, those after support too: {counts}. Not shown to be over: {open}.</source>
        <translation>Werte mit Grad 4 bei den Behandelten, auch die nach Support: {counts}. Nicht nachweislich vorbei: {open}.</translation>
    </message>
    <message>
        <source>Counts of grade 4 not shown to be over</source>
        <translation>Werte mit Grad 4, nicht nachweislich vorbei</translation>
    </message>
    <message>
        <source>Counts received of those expected, by week</source>
        <translation>Eingegangene von erwarteten Werten, nach Woche</translation>
    </message>
    <message>
        <source>Counts stand before percentages. Decimals are rounded once, half away from zero, from unrounded values. Study day 1 is the day of the first fraction; there is no day 0. A participant counts once per line, at the highest grade.</source>
        <translation>Anzahlen stehen vor Prozentwerten. Dezimalstellen werden einmal gerundet, bei der Hälfte von null weg, aus ungerundeten Werten. Studientag 1 ist der Tag der ersten Fraktion; einen Tag 0 gibt es nicht. Ein Teilnehmer zählt je Zeile einmal, mit dem höchsten Grad.</translation>
    </message>
    <message>
        <source>Counts to</source>
        <translation>Zählt bis</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Datenschnitt</translation>
    </message>
    <message>
        <source>DLT</source>
        <translation>DLT</translation>
    </message>
    <message>
        <source>DLT rate</source>
        <translation>DLT-Rate</translation>
    </message>
    <message>
        <source>DLT window</source>
        <translation>DLT-Fenster</translation>
    </message>
    <message>
        <source>DLT windows still running</source>
        <translation>Noch laufende DLT-Fenster</translation>
    </message>
    <message>
        <source>DLT? Judged on, by</source>
        <translation>DLT? Beurteilt am, von</translation>
    </message>
    <message>
        <source>DLTs among the evaluable, by cohort</source>
        <translation>DLTs unter den Auswertbaren, nach Kohorte</translation>
    </message>
    <message>
        <source>DMC safety summary {number} ({status})</source>
        <translation>DMC-Sicherheitsbericht {number} ({status})</translation>
    </message>
    <message>
        <source>Data checks</source>
        <translation>Datenprüfungen</translation>
    </message>
    <message>
        <source>Data checks and what is missing</source>
        <translation>Datenprüfungen und was fehlt</translation>
    </message>
    <message>
        <source>Data requested</source>
        <translation>Angeforderte Daten</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Daten bis</translation>
    </message>
    <message>
        <source>Data to {day}, entry {position} of the audit trail, head {head}.</source>
        <translation>Daten bis {day}, Eintrag {position} des Audit-Trails, Kopf {head}.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day 1 to the end of the DLT window</source>
        <translation>Tag 1 bis Ende des DLT-Fensters</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days below run from a low count to the next that is not low; + marks a time that no later count ended. A recovery is the first of two counts in a row at the limit or above, after the lowest. From the last fraction: its day is day 1.</source>
        <translation>Tage darunter laufen von einem niedrigen Wert bis zum nächsten nicht niedrigen; + kennzeichnet eine Zeit, die kein späterer Wert beendet hat. Eine Erholung ist der erste von zwei aufeinanderfolgenden Werten an oder über der Grenze nach dem Tiefstwert. Ab der letzten Fraktion: Ihr Tag ist Tag 1.</translation>
    </message>
    <message>
        <source>Days in hospital: each calendar day from admission to discharge, both included, from the first fraction to the cut-off; a stay that goes on counts to the last day observed.</source>
        <translation>Tage im Krankenhaus: jeder Kalendertag von Aufnahme bis Entlassung, beide eingeschlossen, von der ersten Fraktion bis zum Datenschnitt; ein andauernder Aufenthalt zählt bis zum letzten beobachteten Tag.</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Verzugstage</translation>
    </message>
    <message>
        <source>Days since fraction</source>
        <translation>Tage seit Fraktion</translation>
    </message>
    <message>
        <source>Days since the fraction given last before the onset. Reported: the 24 hours from awareness of the site to the sponsor, then the 7 or 15 days to the authority where something is to be expedited.</source>
        <translation>Tage seit der letzten vor dem Beginn gegebenen Fraktion. Gemeldet: die 24 Stunden ab Kenntnisnahme des Zentrums an den Sponsor, dann die 7 oder 15 Tage an die Behörde, wenn etwas beschleunigt zu melden ist.</translation>
    </message>
    <message>
        <source>Days since the last fraction</source>
        <translation>Tage seit der letzten Fraktion</translation>
    </message>
    <message>
        <source>Days, first to last</source>
        <translation>Tage, erste bis letzte</translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation>Todesfälle</translation>
    </message>
    <message>
        <source>Decision page</source>
        <translation>Entscheidungsseite</translation>
    </message>
    <message>
        <source>Definition of a DLT</source>
        <translation>Definition einer DLT</translation>
    </message>
    <message>
        <source>Departures from the plan</source>
        <translation>Abweichungen vom Plan</translation>
    </message>
    <message>
        <source>Design and cohorts</source>
        <translation>Design und Kohorten</translation>
    </message>
    <message>
        <source>Determination</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>Determined by</source>
        <translation>Bestimmt durch</translation>
    </message>
    <message>
        <source>Deviations of treated participants by category</source>
        <translation>Abweichungen behandelter Teilnehmer nach Kategorie</translation>
    </message>
    <message>
        <source>Deviations recorded: {count}. Participants with one: {people}.</source>
        <translation>Erfasste Abweichungen: {count}. Teilnehmer mit einer: {people}.</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Verstorben</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Verstorben am</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>Prüfsumme (SHA-256)</translation>
    </message>
    <message>
        <source>Digest (SHA-256) {digest}</source>
        <translation>Prüfsumme (SHA-256) {digest}</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Disease stage</source>
        <translation>Krankheitsstadium</translation>
    </message>
    <message>
        <source>Dose axis</source>
        <translation>Dosisachse</translation>
    </message>
    <message>
        <source>Dose decisions (advice)</source>
        <translation>Dosisentscheidungen (Vorschlag)</translation>
    </message>
    <message>
        <source>Dose-limiting toxicity</source>
        <translation>Dosislimitierende Toxizität</translation>
    </message>
    <message>
        <source>Dosebook {version}</source>
        <translation>Dosebook {version}</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>Due, not
yet overdue</source>
        <translation>Fällig, noch
nicht überfällig</translation>
    </message>
    <message>
        <source>ECOG</source>
        <translation>ECOG</translation>
    </message>
    <message>
        <source>ECOG {value}</source>
        <translation>ECOG {value}</translation>
    </message>
    <message>
        <source>Each check asks a person to look; none of them changes a number of this report. The records are listed in the program.</source>
        <translation>Jede Prüfung bittet eine Person, nachzusehen; keine ändert eine Zahl dieses Berichts. Die Datensätze sind im Programm aufgeführt.</translation>
    </message>
    <message>
        <source>Each deviation</source>
        <translation>Jede Abweichung</translation>
    </message>
    <message>
        <source>Each enrolled participant</source>
        <translation>Jeder eingeschlossene Teilnehmer</translation>
    </message>
    <message>
        <source>Each fraction, given or not</source>
        <translation>Jede Fraktion, gegeben oder nicht</translation>
    </message>
    <message>
        <source>Each reading is corrected for decay to the start of the infusion, half-life {days} days. The record of a dosage has six items (10 CFR 35.2063). A fraction without readings is not listed.</source>
        <translation>Jede Messung ist für den Zerfall auf den Beginn der Infusion korrigiert, Halbwertszeit {days} Tage. Die Aufzeichnung einer Dosis umfasst sechs Angaben (10 CFR 35.2063). Eine Fraktion ohne Messungen wird nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Each treated participant</source>
        <translation>Jeder behandelte Teilnehmer</translation>
    </message>
    <message>
        <source>Each treated participant, without counts that support may have raised</source>
        <translation>Jeder behandelte Teilnehmer, ohne Werte, die durch Support erhöht sein können</translation>
    </message>
    <message>
        <source>Earlier reviews</source>
        <translation>Frühere Begutachtungen</translation>
    </message>
    <message>
        <source>Effective half-life, days</source>
        <translation>Effektive Halbwertszeit, Tage</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Eingeschlossen</translation>
    </message>
    <message>
        <source>Enrolment and disposition</source>
        <translation>Einschluss und Verbleib</translation>
    </message>
    <message>
        <source>Escalation rule</source>
        <translation>Eskalationsregel</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Ethnizität</translation>
    </message>
    <message>
        <source>Evaluable</source>
        <translation>Auswertbar</translation>
    </message>
    <message>
        <source>Evaluable: had a DLT, or received all planned fractions (one omitted for toxicity counts), completed the window with a platelet or neutrophil count in the days of the expected nadir, and was judged. Each counts once. Intervals are Clopper-Pearson, two-sided. {assumptions}</source>
        <translation>Auswertbar: hatte eine DLT, oder bekam alle geplanten Fraktionen (eine wegen Toxizität ausgelassene zählt), schloss das Fenster mit einem Thrombozyten- oder Neutrophilenwert in den Tagen des erwarteten Nadirs ab und wurde beurteilt. Jeder zählt einmal. Intervalle sind zweiseitig nach Clopper-Pearson. {assumptions}</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events of grade 3 or higher</source>
        <translation>Ereignisse mit Grad 3 oder höher</translation>
    </message>
    <message>
        <source>Events or doses concerned</source>
        <translation>Betroffene Ereignisse oder Dosen</translation>
    </message>
    <message>
        <source>Events without a grade: {count}, participants with one: {people}, with a severity in words only: {severity}. No count of grades holds them; they may be of any grade.</source>
        <translation>Ereignisse ohne Grad: {count}, Teilnehmer mit einem solchen: {people}, mit Schweregrad nur in Worten: {severity}. Keine Zählung nach Grad enthält sie; sie können jeden Grad haben.</translation>
    </message>
    <message>
        <source>Events: {events}, in {people} treated participants. With one of grade 3 or higher: {grade_3}. With a serious one: {serious}.</source>
        <translation>Ereignisse: {events}, bei behandelten Teilnehmern: {people}. Mit einem von Grad 3 oder höher: {grade_3}. Mit einem schwerwiegenden: {serious}.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Exact 95 % interval</source>
        <translation>Exaktes 95-%-Intervall</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Expected and received by form</source>
        <translation>Erwartet und eingegangen, nach Bogen</translation>
    </message>
    <message>
        <source>Expected is a count each of platelets, neutrophils and haemoglobin in every seven days after the first fraction (week 1: study days 2 to 8) to the end of the DLT window, at most {most} weeks, while somebody is on the study.</source>
        <translation>Erwartet wird je ein Wert für Thrombozyten, Neutrophile und Hämoglobin in jedem Zeitraum von sieben Tagen nach der ersten Fraktion (Woche 1: Studientage 2 bis 8) bis zum Ende des DLT-Fensters, höchstens {most} Wochen, solange jemand in der Studie ist.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Figure {number}</source>
        <translation>Abbildung {number}</translation>
    </message>
    <message>
        <source>First fraction</source>
        <translation>Erste Fraktion</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>For DLT</source>
        <translation>Für die DLT</translation>
    </message>
    <message>
        <source>For body size: the mean total is {area} mCi/m² and {kilo} mCi/kg; every line of the table scales with it in proportion.</source>
        <translation>Bezogen auf die Körpermaße: Die mittlere Summe beträgt {area} mCi/m² und {kilo} mCi/kg; jede Zeile der Tabelle ändert sich proportional dazu.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Bogen</translation>
    </message>
    <message>
        <source>Forms expected and received</source>
        <translation>Erwartete und eingegangene Bögen</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>Fraktion</translation>
    </message>
    <message>
        <source>Fractionated against single dosing (illustration)</source>
        <translation>Fraktionierte gegen einmalige Gabe (Veranschaulichung)</translation>
    </message>
    <message>
        <source>Fractions</source>
        <translation>Fraktionen</translation>
    </message>
    <message>
        <source>Fractions given</source>
        <translation>Gegebene Fraktionen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Given against prescribed, %</source>
        <translation>Gegeben gegen verordnet, %</translation>
    </message>
    <message>
        <source>Given against the cohort before, %</source>
        <translation>Gegeben gegen die vorige Kohorte, %</translation>
    </message>
    <message>
        <source>Given in fraction {number}, {unit}</source>
        <translation>Gegeben in Fraktion {number}, {unit}</translation>
    </message>
    <message>
        <source>Given of planned dose, %</source>
        <translation>Gegeben von geplanter Dosis, %</translation>
    </message>
    <message>
        <source>Given per kg against the cohort before, %</source>
        <translation>Gegeben pro kg gegen die vorige Kohorte, %</translation>
    </message>
    <message>
        <source>Given per kg, {unit}/kg</source>
        <translation>Gegeben pro kg, {unit}/kg</translation>
    </message>
    <message>
        <source>Given per m²</source>
        <translation>Gegeben pro m²</translation>
    </message>
    <message>
        <source>Given per m², {unit}/m²</source>
        <translation>Gegeben pro m², {unit}/m²</translation>
    </message>
    <message>
        <source>Given, MBq</source>
        <translation>Gegeben, MBq</translation>
    </message>
    <message>
        <source>Given, mCi</source>
        <translation>Gegeben, mCi</translation>
    </message>
    <message>
        <source>Given, {unit}</source>
        <translation>Gegeben, {unit}</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Grade 0 is within the limits of grade 1. Tests in which nobody reached grade 1 are left out. A dash is nobody.</source>
        <translation>Grad 0 liegt innerhalb der Grenzen von Grad 1. Parameter, bei denen niemand Grad 1 erreicht hat, sind weggelassen. Ein Strich heißt niemand.</translation>
    </message>
    <message>
        <source>Grade 1–2</source>
        <translation>Grad 1–2</translation>
    </message>
    <message>
        <source>Grade 3</source>
        <translation>Grad 3</translation>
    </message>
    <message>
        <source>Grade 3 or more after the first fraction: {told}.</source>
        <translation>Grad 3 oder mehr nach der ersten Fraktion: {told}.</translation>
    </message>
    <message>
        <source>Grade 4</source>
        <translation>Grad 4</translation>
    </message>
    <message>
        <source>Grade 4 not recovered</source>
        <translation>Grad 4 nicht erholt</translation>
    </message>
    <message>
        <source>Grade 4 since study day</source>
        <translation>Grad 4 seit Studientag</translation>
    </message>
    <message>
        <source>Grade 5</source>
        <translation>Grad 5</translation>
    </message>
    <message>
        <source>Grade {grade}</source>
        <translation>Grad {grade}</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>Gradeinteilung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Growth factor</source>
        <translation>Wachstumsfaktor</translation>
    </message>
    <message>
        <source>Head of the audit trail</source>
        <translation>Kopf des Audit-Trails</translation>
    </message>
    <message>
        <source>Highest grade after the first fraction, by test and direction</source>
        <translation>Höchster Grad nach der ersten Fraktion, nach Parameter und Richtung</translation>
    </message>
    <message>
        <source>Hospital days</source>
        <translation>Krankenhaustage</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <translation>Wie dieser Bericht zu lesen ist</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>In a difference of light chains the lower one, printed as less than a number, counts as that number.</source>
        <translation>In einer Differenz von Leichtketten zählt die niedrigere, als kleiner als eine Zahl gedruckt, als diese Zahl.</translation>
    </message>
    <message>
        <source>In brackets after +: transfusions without an amount, and stays without the dates that count.</source>
        <translation>In Klammern nach +: Transfusionen ohne Menge und Aufenthalte ohne die nötigen Daten.</translation>
    </message>
    <message>
        <source>In brackets beside the lowest: a lower one that support may have raised.</source>
        <translation>In Klammern neben dem Tiefstwert: ein tieferer, der durch Support erhöht sein kann.</translation>
    </message>
    <message>
        <source>In this report</source>
        <translation>In diesem Bericht</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Interrupted: {words}</source>
        <translation>Unterbrochen: {words}</translation>
    </message>
    <message>
        <source>Intervals and dose intensity</source>
        <translation>Abstände und Dosisintensität</translation>
    </message>
    <message>
        <source>Is the reviewed dose safe and tolerated?</source>
        <translation>Ist die begutachtete Dosis sicher und verträglich?</translation>
    </message>
    <message>
        <source>Judged by a person</source>
        <translation>Von einer Person beurteilt</translation>
    </message>
    <message>
        <source>Judged now</source>
        <translation>Jetzt beurteilt</translation>
    </message>
    <message>
        <source>Judged then</source>
        <translation>Damals beurteilt</translation>
    </message>
    <message>
        <source>Kidney</source>
        <translation>Niere</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Datensatzes</translation>
    </message>
    <message>
        <source>Laboratory shifts</source>
        <translation>Verschiebungen der Laborwerte</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Last count</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>Last count (study day)</source>
        <translation>Letzter Wert (Studientag)</translation>
    </message>
    <message>
        <source>Last count, last contact</source>
        <translation>Letzter Wert, letzter Kontakt</translation>
    </message>
    <message>
        <source>Left out as raised: platelets up to {platelets} days after a platelet transfusion ({recovery} for a recovery), haemoglobin up to {red} days after red cells, neutrophils up to {factor} days after a growth factor ({long} after a long-acting one).</source>
        <translation>Als erhöht weggelassen: Thrombozyten bis {platelets} Tage nach einer Thrombozytentransfusion (für eine Erholung {recovery}), Hämoglobin bis {red} Tage nach Erythrozyten, Neutrophile bis {factor} Tage nach einem Wachstumsfaktor ({long} nach einem langwirksamen).</translation>
    </message>
    <message>
        <source>Left over, {unit}</source>
        <translation>Rest, {unit}</translation>
    </message>
    <message>
        <source>Left the study early</source>
        <translation>Vorzeitig ausgeschieden</translation>
    </message>
    <message>
        <source>Light chain difference</source>
        <translation>Leichtkettendifferenz</translation>
    </message>
    <message>
        <source>List of queries</source>
        <translation>Liste der Rückfragen</translation>
    </message>
    <message>
        <source>Listed is whoever reached 3 × the upper limit of ALT or AST or 2 × that of bilirubin after the first fraction (FDA, July 2009). Peaks may be of different days.</source>
        <translation>Aufgeführt ist, wer nach der ersten Fraktion bei ALT oder AST das 3-Fache oder bei Bilirubin das 2-Fache der oberen Normgrenze erreicht hat (FDA, Juli 2009). Die Höchstwerte können von verschiedenen Tagen sein.</translation>
    </message>
    <message>
        <source>Listing of all adverse events</source>
        <translation>Auflistung aller unerwünschten Ereignisse</translation>
    </message>
    <message>
        <source>Liver values beyond a limit of Hy&apos;s law</source>
        <translation>Leberwerte jenseits einer Grenze von Hy’s Law</translation>
    </message>
    <message>
        <source>Liver, kidney and thyroid</source>
        <translation>Leber, Niere und Schilddrüse</translation>
    </message>
    <message>
        <source>Longest free, days</source>
        <translation>Längste Pause, Tage</translation>
    </message>
    <message>
        <source>Longest transfusion-free interval, days: median (range)</source>
        <translation>Längste Zeit ohne Transfusion, Tage: Median (Spanne)</translation>
    </message>
    <message>
        <source>Look-ahead</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Lowest (study day)</source>
        <translation>Tiefstwert (Studientag)</translation>
    </message>
    <message>
        <source>M-protein over the same days</source>
        <translation>M-Protein über dieselben Tage</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Mean (range)</source>
        <translation>Mittelwert (Spanne)</translation>
    </message>
    <message>
        <source>Mean total per participant</source>
        <translation>Mittlere Summe pro Teilnehmer</translation>
    </message>
    <message>
        <source>Meaning: recommendation of the committee</source>
        <translation>Bedeutung: Empfehlung des Komitees</translation>
    </message>
    <message>
        <source>Means are over the participants with every part recorded; n is given where that is not all treated.</source>
        <translation>Mittelwerte gelten für die Teilnehmer, bei denen jeder Teil erfasst ist; n steht dabei, wenn das nicht alle Behandelten sind.</translation>
    </message>
    <message>
        <source>Measurable by</source>
        <translation>Messbar über</translation>
    </message>
    <message>
        <source>Medical monitor</source>
        <translation>Medizinischer Monitor</translation>
    </message>
    <message>
        <source>Medications</source>
        <translation>Medikationen</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>Anwesende Mitglieder</translation>
    </message>
    <message>
        <source>Members, quorum and conflicts of interest</source>
        <translation>Mitglieder, Quorum und Interessenkonflikte</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Met: certain where the records meet the clause whatever is missing; possible where dates, grades, days at a grade or attributions leave it open. The program proposes; only the judgement of a person is counted. In bold: what is not judged, and where the two differ.</source>
        <translation>Erfüllt: sicher, wenn die Datensätze die Klausel erfüllen, was auch immer noch fehlt; möglich, wenn Datumsangaben, Grade, Tage mit einem Grad oder Zusammenhänge es offenlassen. Das Programm schlägt vor; gezählt wird nur die Beurteilung durch eine Person. Fett: was nicht beurteilt ist und wo beide voneinander abweichen.</translation>
    </message>
    <message>
        <source>Missing and expected forms</source>
        <translation>Fehlende und erwartete Bögen</translation>
    </message>
    <message>
        <source>Missing and unclear</source>
        <translation>Fehlendes und Unklares</translation>
    </message>
    <message>
        <source>Missing in the record</source>
        <translation>Fehlt in der Aufzeichnung</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>Weitere Abbildungen</translation>
    </message>
    <message>
        <source>Most frequent events, and grade 3 or higher</source>
        <translation>Häufigste Ereignisse sowie Grad 3 oder höher</translation>
    </message>
    <message>
        <source>Most frequent events: any grade (grade 3 or higher)</source>
        <translation>Häufigste Ereignisse: beliebiger Grad (Grad 3 oder höher)</translation>
    </message>
    <message>
        <source>Narratives</source>
        <translation>Fallbeschreibungen</translation>
    </message>
    <message>
        <source>Neither right nor wrong: a day is not known. None of these counts among the data checks or becomes a query.</source>
        <translation>Weder richtig noch falsch: Ein Tag ist nicht bekannt. Nichts davon zählt zu den Datenprüfungen oder wird zur Rückfrage.</translation>
    </message>
    <message>
        <source>Net, {unit}</source>
        <translation>Netto, {unit}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New DLTs and changed judgements</source>
        <translation>Neue DLTs und geänderte Beurteilungen</translation>
    </message>
    <message>
        <source>New and serious</source>
        <translation>Neu und schwerwiegend</translation>
    </message>
    <message>
        <source>New events: {new}, serious among them: {serious}, participants with one: {people}. New DLTs: {dlts}. Records changed: {changed}, withdrawn: {withdrawn}, entered late: {late}.</source>
        <translation>Neue Ereignisse: {new}, davon schwerwiegend: {serious}, betroffene Teilnehmer: {people}. Neue DLTs: {dlts}. Datensätze geändert: {changed}, zurückgezogen: {withdrawn}, spät erfasst: {late}.</translation>
    </message>
    <message>
        <source>New of grade 3 or higher</source>
        <translation>Neu mit Grad 3 oder höher</translation>
    </message>
    <message>
        <source>New records that began after that cut-off are in the tables of this report and not here; nor are dates of the last contact and of confirmation. The reason of each change is in the audit trail.</source>
        <translation>Neue Datensätze, die nach jenem Datenschnitt begannen, stehen in den Tabellen dieses Berichts und nicht hier; ebenso wenig Datumsangaben zu letztem Kontakt und Bestätigung. Der Grund jeder Änderung steht im Audit-Trail.</translation>
    </message>
    <message>
        <source>New, entered late</source>
        <translation>Neu, spät erfasst</translation>
    </message>
    <message>
        <source>New: not known at that cut-off; entered late: dated on or before it, or without a full date, and entered after it. Withdrawn: voided since, or now dated after this cut-off. An event that ended since then has changed.</source>
        <translation>Neu: bei jenem Datenschnitt nicht bekannt; spät erfasst: an oder vor ihm oder ohne volles Datum datiert und danach eingegeben. Zurückgezogen: seither für ungültig erklärt oder jetzt nach diesem Datenschnitt datiert. Ein seither beendetes Ereignis hat sich geändert.</translation>
    </message>
    <message>
        <source>Newest example</source>
        <translation>Neuestes Beispiel</translation>
    </message>
    <message>
        <source>No TSH and no free T4 after the first fraction was recorded.</source>
        <translation>Nach der ersten Fraktion wurden weder TSH noch freies T4 erfasst.</translation>
    </message>
    <message>
        <source>No activity was recorded for {cohort}, so nothing is illustrated.</source>
        <translation>Für {cohort} wurde keine Aktivität erfasst, daher wird nichts veranschaulicht.</translation>
    </message>
    <message>
        <source>No adverse events were recorded in this cohort.</source>
        <translation>In dieser Kohorte wurden keine unerwünschten Ereignisse erfasst.</translation>
    </message>
    <message>
        <source>No adverse events were recorded.</source>
        <translation>Es wurden keine unerwünschten Ereignisse erfasst.</translation>
    </message>
    <message>
        <source>No advice was kept up to the cut-off.</source>
        <translation>Bis zum Datenschnitt wurde kein Vorschlag festgehalten.</translation>
    </message>
    <message>
        <source>No class recorded</source>
        <translation>Keine Klasse erfasst</translation>
    </message>
    <message>
        <source>No clauses of the DLT definition are recorded, so nothing is proposed.</source>
        <translation>Es sind keine Klauseln der DLT-Definition erfasst, daher wird nichts vorgeschlagen.</translation>
    </message>
    <message>
        <source>No cohort was chosen for review, so this page makes no statement about one.</source>
        <translation>Es wurde keine Kohorte zur Begutachtung gewählt, daher macht diese Seite keine Aussage über eine.</translation>
    </message>
    <message>
        <source>No cohorts were recorded.</source>
        <translation>Es wurden keine Kohorten erfasst.</translation>
    </message>
    <message>
        <source>No count of grade 4 is open.</source>
        <translation>Kein Wert mit Grad 4 ist offen.</translation>
    </message>
    <message>
        <source>No creatinine and no clearance after the first fraction was recorded.</source>
        <translation>Nach der ersten Fraktion wurden weder Kreatinin noch Clearance erfasst.</translation>
    </message>
    <message>
        <source>No death was recorded.</source>
        <translation>Es wurde kein Todesfall erfasst.</translation>
    </message>
    <message>
        <source>No departure from the plan was recorded.</source>
        <translation>Es wurde keine Abweichung vom Plan erfasst.</translation>
    </message>
    <message>
        <source>No deviation was recorded.</source>
        <translation>Es wurde keine Abweichung erfasst.</translation>
    </message>
    <message>
        <source>No earlier review is recorded, so all of this report is new.</source>
        <translation>Es ist keine frühere Begutachtung erfasst, daher ist dieser Bericht insgesamt neu.</translation>
    </message>
    <message>
        <source>No earlier review is recorded.</source>
        <translation>Es ist keine frühere Begutachtung erfasst.</translation>
    </message>
    <message>
        <source>No event of grade 3 or higher was recorded.</source>
        <translation>Es wurde kein Ereignis mit Grad 3 oder höher erfasst.</translation>
    </message>
    <message>
        <source>No event was frequent.</source>
        <translation>Kein Ereignis war häufig.</translation>
    </message>
    <message>
        <source>No further cohort is planned.</source>
        <translation>Es ist keine weitere Kohorte geplant.</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>Ohne Grad</translation>
    </message>
    <message>
        <source>No graded value of grade 1 or more was recorded after the first fraction.</source>
        <translation>Nach der ersten Fraktion wurde kein eingestufter Wert mit Grad 1 oder mehr erfasst.</translation>
    </message>
    <message>
        <source>No graded value of grade 1 or more was recorded.</source>
        <translation>Es wurde kein eingestufter Wert mit Grad 1 oder mehr erfasst.</translation>
    </message>
    <message>
        <source>No narrative was entered.</source>
        <translation>Keine Fallbeschreibung eingegeben.</translation>
    </message>
    <message>
        <source>No new DLT, and no earlier judgement was changed.</source>
        <translation>Keine neue DLT, und keine frühere Beurteilung wurde geändert.</translation>
    </message>
    <message>
        <source>No query is open.</source>
        <translation>Keine Rückfrage ist offen.</translation>
    </message>
    <message>
        <source>No query was answered yet.</source>
        <translation>Noch keine Rückfrage wurde beantwortet.</translation>
    </message>
    <message>
        <source>No regimen is recorded.</source>
        <translation>Es ist kein Dosisschema erfasst.</translation>
    </message>
    <message>
        <source>No related events of grade 3 or higher were recorded.</source>
        <translation>Es wurden keine Ereignisse mit Zusammenhang und Grad 3 oder höher erfasst.</translation>
    </message>
    <message>
        <source>No rule is recorded.</source>
        <translation>Es ist keine Regel erfasst.</translation>
    </message>
    <message>
        <source>No schedule of assessments is recorded, so nothing is known to be missing.</source>
        <translation>Es ist kein Untersuchungsplan erfasst, daher ist nicht bekannt, ob etwas fehlt.</translation>
    </message>
    <message>
        <source>No serious events were recorded.</source>
        <translation>Es wurden keine schwerwiegenden Ereignisse erfasst.</translation>
    </message>
    <message>
        <source>No stopping rule can be computed; see Dose decisions.</source>
        <translation>Keine Abbruchregel ist berechenbar; siehe Dosisentscheidungen.</translation>
    </message>
    <message>
        <source>No text was entered.</source>
        <translation>Es wurde kein Text eingegeben.</translation>
    </message>
    <message>
        <source>No treated participant has both a transaminase and a bilirubin after the first fraction.</source>
        <translation>Bei keinem Behandelten liegen nach der ersten Fraktion sowohl eine Transaminase als auch ein Bilirubin vor.</translation>
    </message>
    <message>
        <source>No treatment-emergent event was recorded.</source>
        <translation>Es wurde kein unter Behandlung aufgetretenes Ereignis erfasst.</translation>
    </message>
    <message>
        <source>No value after</source>
        <translation>Kein Wert danach</translation>
    </message>
    <message>
        <source>No value after the first fraction was certainly of grade 3 or more.</source>
        <translation>Kein Wert nach der ersten Fraktion hatte sicher Grad 3 oder mehr.</translation>
    </message>
    <message>
        <source>No visit begins in these days.</source>
        <translation>In diesen Tagen beginnt keine Visite.</translation>
    </message>
    <message>
        <source>No whole week of treatment has passed up to the cut-off.</source>
        <translation>Bis zum Datenschnitt ist keine ganze Behandlungswoche vergangen.</translation>
    </message>
    <message>
        <source>No. {number}, digest {digest}</source>
        <translation>Nr. {number}, Prüfsumme {digest}</translation>
    </message>
    <message>
        <source>Nobody is evaluable yet.</source>
        <translation>Noch ist niemand auswertbar.</translation>
    </message>
    <message>
        <source>Nobody is known to have reached one of these limits.</source>
        <translation>Soweit bekannt, hat niemand eine dieser Grenzen erreicht.</translation>
    </message>
    <message>
        <source>Nobody judged, which the protocol counts as no DLT: {who}.</source>
        <translation>Niemand hat beurteilt, was der Prüfplan als keine DLT zählt: {who}.</translation>
    </message>
    <message>
        <source>Nobody left the study early.</source>
        <translation>Niemand ist vorzeitig ausgeschieden.</translation>
    </message>
    <message>
        <source>Nobody was enrolled up to the cut-off.</source>
        <translation>Bis zum Datenschnitt wurde niemand eingeschlossen.</translation>
    </message>
    <message>
        <source>Nobody was enrolled.</source>
        <translation>Niemand wurde eingeschlossen.</translation>
    </message>
    <message>
        <source>Nobody was replaced.</source>
        <translation>Niemand wurde ersetzt.</translation>
    </message>
    <message>
        <source>Nobody was treated in {cohort}, so there is nothing to compare.</source>
        <translation>In {cohort} wurde niemand behandelt, daher gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Nobody was treated up to the cut-off, so no event was counted.</source>
        <translation>Bis zum Datenschnitt wurde niemand behandelt, daher wurde kein Ereignis gezählt.</translation>
    </message>
    <message>
        <source>Nobody was treated up to the cut-off, so no response was recorded.</source>
        <translation>Bis zum Datenschnitt wurde niemand behandelt, daher wurde kein Ansprechen erfasst.</translation>
    </message>
    <message>
        <source>Nobody was treated up to the cut-off.</source>
        <translation>Bis zum Datenschnitt wurde niemand behandelt.</translation>
    </message>
    <message>
        <source>Nobody was treated.</source>
        <translation>Niemand wurde behandelt.</translation>
    </message>
    <message>
        <source>Nobody: all are evaluable and judged.</source>
        <translation>Niemand: Alle sind auswertbar und beurteilt.</translation>
    </message>
    <message>
        <source>None concerns this dose, and none is met.</source>
        <translation>Keine betrifft diese Dosis, und keine ist erfüllt.</translation>
    </message>
    <message>
        <source>Not complete: {treated}, {pending} pending{days}{judged}.</source>
        <translation>Nicht vollständig: {treated}, {pending} ausstehend{days}{judged}.</translation>
    </message>
    <message>
        <source>Not counted as below, though a sign leaves it open: {counts}.</source>
        <translation>Nicht als darunter gezählt, obwohl ein Zeichen es offenlässt: {counts}.</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Noch nicht gezählt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erfolgt</translation>
    </message>
    <message>
        <source>Not done,
with a reason</source>
        <translation>Nicht erfolgt,
mit Grund</translation>
    </message>
    <message>
        <source>Not done, with the reason</source>
        <translation>Nicht erfolgt, mit Grund</translation>
    </message>
    <message>
        <source>Not evaluable</source>
        <translation>Nicht auswertbar</translation>
    </message>
    <message>
        <source>Not everything: {listed}. The report was made all the same.</source>
        <translation>Nicht alles: {listed}. Der Bericht wurde trotzdem erstellt.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Not known, or not as expected</source>
        <translation>Nicht bekannt oder nicht wie erwartet</translation>
    </message>
    <message>
        <source>Not yet judged</source>
        <translation>Noch nicht beurteilt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>Nothing is missing, asked, running, unreported or overdue.</source>
        <translation>Nichts fehlt, nichts ist gefragt, läuft noch, ist ungemeldet oder überfällig.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Nichts ist überfällig.</translation>
    </message>
    <message>
        <source>Nothing that the committee saw was changed or withdrawn, and nothing was entered late.</source>
        <translation>Nichts, was das Komitee gesehen hat, wurde geändert oder zurückgezogen, und nichts wurde spät erfasst.</translation>
    </message>
    <message>
        <source>Nothing to look ahead to: the rule ends enrolment.</source>
        <translation>Keine Vorschau: Die Regel beendet den Einschluss.</translation>
    </message>
    <message>
        <source>Nothing was expected so far.</source>
        <translation>Bisher war nichts erwartet.</translation>
    </message>
    <message>
        <source>Nothing was recorded as not done.</source>
        <translation>Nichts wurde als nicht erfolgt erfasst.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Of all records of the kind. These values count as answered; none of them is called missing.</source>
        <translation>Von allen Datensätzen der Art. Diese Werte gelten als beantwortet; keiner davon heißt fehlend.</translation>
    </message>
    <message>
        <source>Of the forms that the schedule expects so far {received} were received; overdue: {overdue}.</source>
        <translation>Von den Bögen, die der Visitenplan bisher erwartet, sind {received} eingegangen; überfällig: {overdue}.</translation>
    </message>
    <message>
        <source>Of the last {count} answers to each of these warnings, {least} or more were that the value is right as recorded. The study lead decides whether the warning is still of use.</source>
        <translation>Von den letzten {count} Antworten auf jede dieser Warnungen lauteten mindestens {least}, dass der Wert wie erfasst richtig ist. Die Studienleitung entscheidet, ob die Warnung noch nützt.</translation>
    </message>
    <message>
        <source>Of those with a baseline in a unit that converts; baseline is the last value on or before the day of the first fraction.</source>
        <translation>Von denen mit einem Ausgangswert in einer umrechenbaren Einheit; Ausgangswert ist der letzte Wert am oder vor dem Tag der ersten Fraktion.</translation>
    </message>
    <message>
        <source>On the study</source>
        <translation>In der Studie</translation>
    </message>
    <message>
        <source>On the study at the cut-off</source>
        <translation>Beim Datenschnitt in der Studie</translation>
    </message>
    <message>
        <source>One form is one assessment of one planned visit. Expected: its first day has come. What is never due is left out: screening failed, died, left, or the fraction was never given. Possibly received: a date is only partly known.</source>
        <translation>Ein Bogen ist eine Untersuchung einer geplanten Visite. Erwartet: Ihr erster Tag ist gekommen. Was nie fällig wird, ist weggelassen: Screening-Ausfall, verstorben, ausgeschieden oder Fraktion nie gegeben. Möglicherweise eingegangen: Ein Datum ist nur teilweise bekannt.</translation>
    </message>
    <message>
        <source>One more participant has gaps; see Missing and unclear.</source>
        <translation>Ein weiterer Teilnehmer hat Lücken; siehe Fehlendes und Unklares.</translation>
    </message>
    <message>
        <source>One query is open.</source>
        <translation>Eine Rückfrage ist offen.</translation>
    </message>
    <message>
        <source>One site only: {site}</source>
        <translation>Nur ein Zentrum: {site}</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Onset, study day</source>
        <translation>Beginn, Studientag</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open on {day}: {count}. Days are counted from the day on which it was asked.</source>
        <translation>Offen am {day}: {count}. Die Tage zählen ab dem Tag, an dem gefragt wurde.</translation>
    </message>
    <message>
        <source>Open queries</source>
        <translation>Offene Rückfragen</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Other treatment</source>
        <translation>Andere Behandlung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Outcomes by dose level, the dose given last in bold</source>
        <translation>Ergebnisse nach Dosisstufe, die zuletzt gegebene Dosis fett</translation>
    </message>
    <message>
        <source>Outcomes it was given</source>
        <translation>Ergebnisse als Grundlage</translation>
    </message>
    <message>
        <source>Over is a grade 4 with two counts in a row above its limit after the last one below, neither of which support may have raised. Haemoglobin has no grade 4 in numbers.</source>
        <translation>Vorbei ist ein Grad 4, wenn nach dem letzten Wert unter der Grenze zwei aufeinanderfolgende Werte darüber liegen, die beide nicht durch Support erhöht sein können. Für Hämoglobin gibt es keinen Grad 4 in Zahlen.</translation>
    </message>
    <message>
        <source>Over the same days: study day 1 to the end of the DLT window, to the cut-off, death or last contact where that came first. Not randomised: other differences between the cohorts may explain what is seen. Percentages of few participants say little. What has no date counts.</source>
        <translation>Über dieselben Tage: Studientag 1 bis zum Ende des DLT-Fensters oder bis zu Datenschnitt, Tod oder letztem Kontakt, falls früher. Nicht randomisiert: Andere Unterschiede zwischen den Kohorten können das Beobachtete erklären. Prozentwerte bei wenigen Teilnehmern sagen wenig. Was kein Datum hat, zählt mit.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Overdue forms</source>
        <translation>Überfällige Bögen</translation>
    </message>
    <message>
        <source>Overdue: {forms}.</source>
        <translation>Überfällig: {forms}.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Participant-days observed</source>
        <translation>Beobachtete Teilnehmertage</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Participants and events</source>
        <translation>Teilnehmer und Ereignisse</translation>
    </message>
    <message>
        <source>Participants by CTCAE grade of the last value on or before the day of the first fraction (rows) and by the highest grade after it (columns), as far as a value makes the grade certain.</source>
        <translation>Teilnehmer nach CTCAE-Grad des letzten Werts am oder vor dem Tag der ersten Fraktion (Zeilen) und nach dem höchsten Grad danach (Spalten), soweit ein Wert den Grad sicher macht.</translation>
    </message>
    <message>
        <source>Participants of the cohort under review</source>
        <translation>Teilnehmer der begutachteten Kohorte</translation>
    </message>
    <message>
        <source>Participants whose lowest count was left out: {counts}. The lowest of all counts stand in brackets beside each participant, and under “Blood counts: those after support too”.</source>
        <translation>Teilnehmer, deren tiefster Wert weggelassen wurde: {counts}. Die Tiefstwerte aus allen Werten stehen in Klammern neben jedem Teilnehmer sowie unter „Blutbild: auch Werte nach Support“.</translation>
    </message>
    <message>
        <source>Participants whose window is not known</source>
        <translation>Teilnehmer mit unbekanntem Fenster</translation>
    </message>
    <message>
        <source>Participants with at least one</source>
        <translation>Teilnehmer mit mindestens einem</translation>
    </message>
    <message>
        <source>Participants with at least one (number of deviations)</source>
        <translation>Teilnehmer mit mindestens einer (Anzahl der Abweichungen)</translation>
    </message>
    <message>
        <source>Participants, of {treated} treated; each counts once at the highest grade.</source>
        <translation>Teilnehmer, von {treated} Behandelten; jeder zählt einmal mit dem höchsten Grad.</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Peak at once, mCi</source>
        <translation>Spitze bei Einmalgabe, mCi</translation>
    </message>
    <message>
        <source>Peak split, mCi</source>
        <translation>Spitze fraktioniert, mCi</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Per m² and per kg use the body size of the day of each fraction. BSA: {formula}.</source>
        <translation>Angaben pro m² und pro kg nutzen die Körpermaße vom Tag jeder Fraktion. KOF: {formula}.</translation>
    </message>
    <message>
        <source>Phase, indication</source>
        <translation>Phase, Indikation</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Planned days</source>
        <translation>Geplante Tage</translation>
    </message>
    <message>
        <source>Planned next</source>
        <translation>Als Nächstes geplant</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Geplant für</translation>
    </message>
    <message>
        <source>Planned, {unit}</source>
        <translation>Geplant, {unit}</translation>
    </message>
    <message>
        <source>Platelet transfusion days</source>
        <translation>Tage mit Thrombozytentransfusion</translation>
    </message>
    <message>
        <source>Platelet transfusion days per participant</source>
        <translation>Tage mit Thrombozytentransfusion pro Teilnehmer</translation>
    </message>
    <message>
        <source>Platelets fell below {limit} in {low} treated participants with a count; {recovered} of them recovered without support.</source>
        <translation>Die Thrombozyten fielen bei {low} behandelten Teilnehmern mit einem Wert unter {limit}; {recovered} davon erholten sich ohne Support.</translation>
    </message>
    <message>
        <source>Platelets: episodes</source>
        <translation>Thrombozyten: Episoden</translation>
    </message>
    <message>
        <source>Possibly
received</source>
        <translation>Möglicherweise
eingegangen</translation>
    </message>
    <message>
        <source>Potential cases of Hy&apos;s law: {cases} participants with a transaminase and bilirubin after the first fraction; {treated} were treated.</source>
        <translation>Mögliche Fälle nach Hy’s Law: {cases} Teilnehmer mit einer Transaminase und Bilirubin nach der ersten Fraktion; {treated} wurden behandelt.</translation>
    </message>
    <message>
        <source>Prescribed, {unit}</source>
        <translation>Verordnet, {unit}</translation>
    </message>
    <message>
        <source>Prior lines</source>
        <translation>Vortherapien</translation>
    </message>
    <message>
        <source>Prior lines of therapy</source>
        <translation>Vortherapielinien</translation>
    </message>
    <message>
        <source>Probability of under-dosing, target and over-dosing</source>
        <translation>Wahrscheinlichkeit von Unterdosierung, Ziel und Überdosierung</translation>
    </message>
    <message>
        <source>Protocol deviations</source>
        <translation>Prüfplanabweichungen</translation>
    </message>
    <message>
        <source>Protocol versions</source>
        <translation>Prüfplanversionen</translation>
    </message>
    <message>
        <source>Protocol, approvals</source>
        <translation>Prüfplan, Genehmigungen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Abstammung</translation>
    </message>
    <message>
        <source>Radiation safety officer: {words}</source>
        <translation>Strahlenschutzbeauftragter: {words}</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Einordnung</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason, clause, rationale</source>
        <translation>Grund, Klausel, Begründung</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Recommendation of the committee</source>
        <translation>Empfehlung des Komitees</translation>
    </message>
    <message>
        <source>Recommendations, decisions and what was opened</source>
        <translation>Empfehlungen, Entscheidungen und was geöffnet wurde</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Recorded as given, {unit}</source>
        <translation>Als gegeben erfasst, {unit}</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Red cell transfusion days</source>
        <translation>Tage mit Erythrozytentransfusion</translation>
    </message>
    <message>
        <source>Red cell transfusion days per participant</source>
        <translation>Tage mit Erythrozytentransfusion pro Teilnehmer</translation>
    </message>
    <message>
        <source>Red cells: episodes</source>
        <translation>Erythrozyten: Episoden</translation>
    </message>
    <message>
        <source>Regimen</source>
        <translation>Dosisschema</translation>
    </message>
    <message>
        <source>Regimen and number of participants</source>
        <translation>Dosisschema und Anzahl der Teilnehmer</translation>
    </message>
    <message>
        <source>Related counts the study agent and every other study treatment; events related to another only: {events}.</source>
        <translation>Mit Zusammenhang zählt das Prüfpräparat und jede andere Studienbehandlung; nur mit einer anderen hängen zusammen: {events}.</translation>
    </message>
    <message>
        <source>Related events of grade 3 or higher</source>
        <translation>Ereignisse mit Zusammenhang, Grad 3 oder höher</translation>
    </message>
    <message>
        <source>Relative dose intensity, %</source>
        <translation>Relative Dosisintensität, %</translation>
    </message>
    <message>
        <source>Relative dose intensity: given over the actual duration against planned over the planned duration. A duration runs from the first fraction to one planned interval after the last, and a fraction left out does not shorten it. Cohorts given one fraction are not listed: theirs is the dose alone.</source>
        <translation>Relative Dosisintensität: gegeben über die tatsächliche Dauer gegen geplant über die geplante Dauer. Eine Dauer läuft von der ersten Fraktion bis ein geplantes Intervall nach der letzten, und eine ausgelassene Fraktion verkürzt sie nicht. Kohorten mit nur einer Fraktion sind nicht aufgeführt: Bei ihnen ist es die Dosis allein.</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Ersetzt durch</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report seen</source>
        <translation>Gesehener Bericht</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Reported cohorts</source>
        <translation>Berichtete Kohorten</translation>
    </message>
    <message>
        <source>Response and M-protein (exploratory)</source>
        <translation>Ansprechen und M-Protein (explorativ)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Begutachtung</translation>
    </message>
    <message>
        <source>Reviewed: {cohort}.</source>
        <translation>Begutachtet: {cohort}.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rule applied</source>
        <translation>Angewandte Regel</translation>
    </message>
    <message>
        <source>Rule as typed</source>
        <translation>Regel, wie eingegeben</translation>
    </message>
    <message>
        <source>Screen failures: none recorded.</source>
        <translation>Screening-Ausfälle: keine erfasst.</translation>
    </message>
    <message>
        <source>Screen failures: {count} ({listed}). Last on {date}.</source>
        <translation>Screening-Ausfälle: {count} ({listed}). Letzter am {date}.</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Schwerwiegend</translation>
    </message>
    <message>
        <source>Serious adverse events</source>
        <translation>Schwerwiegende UE</translation>
    </message>
    <message>
        <source>Serious adverse events and deaths</source>
        <translation>Schwerwiegende UE und Todesfälle</translation>
    </message>
    <message>
        <source>Serious because</source>
        <translation>Schwerwiegend wegen</translation>
    </message>
    <message>
        <source>Serious events</source>
        <translation>SUE</translation>
    </message>
    <message>
        <source>Serious events not reported in full</source>
        <translation>Nicht vollständig gemeldete schwerwiegende Ereignisse</translation>
    </message>
    <message>
        <source>Serious events: {events}. Participants with one: {people}. Deaths: {died}.</source>
        <translation>Schwerwiegende Ereignisse: {events}. Teilnehmer mit einem: {people}. Todesfälle: {died}.</translation>
    </message>
    <message>
        <source>Serum M-protein</source>
        <translation>Serum-M-Protein</translation>
    </message>
    <message>
        <source>Several rules side by side</source>
        <translation>Mehrere Regeln nebeneinander</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Since the data to {day}. {summary}</source>
        <translation>Seit den Daten bis {day}. {summary}</translation>
    </message>
    <message>
        <source>Since the first fraction</source>
        <translation>Seit der ersten Fraktion</translation>
    </message>
    <message>
        <source>Since the first fraction {platelets} treated participants had a platelet transfusion, {red_cells} a transfusion of red cells.</source>
        <translation>Seit der ersten Fraktion hatten {platelets} behandelte Teilnehmer eine Thrombozytentransfusion, {red_cells} eine Erythrozytentransfusion.</translation>
    </message>
    <message>
        <source>Since the first fraction, first on study day. Antibiotic: or antiviral. A dash under a drug: none is recorded.</source>
        <translation>Seit der ersten Fraktion, zuerst an Studientag. Antibiotikum: oder Virostatikum. Ein Strich unter einem Mittel: keines ist erfasst.</translation>
    </message>
    <message>
        <source>Something is missing around {gaps} participants. Checks of single records that find something: {findings}.</source>
        <translation>Etwas fehlt zu Teilnehmern: {gaps}. Prüfungen einzelner Datensätze, die etwas finden: {findings}.</translation>
    </message>
    <message>
        <source>Split of at once</source>
        <translation>Fraktioniert zu Einmalgabe</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stays in hospital</source>
        <translation>Aufenthalte im Krankenhaus</translation>
    </message>
    <message>
        <source>Stopping rules</source>
        <translation>Abbruchregeln</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Study day</source>
        <translation>Studientag</translation>
    </message>
    <message>
        <source>Study without a title</source>
        <translation>Studie ohne Titel</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Supportive care</source>
        <translation>Supportivtherapie</translation>
    </message>
    <message>
        <source>Supportive care by cohort</source>
        <translation>Supportivtherapie nach Kohorte</translation>
    </message>
    <message>
        <source>Supportive care of each treated participant</source>
        <translation>Supportivtherapie jedes behandelten Teilnehmers</translation>
    </message>
    <message>
        <source>System organ class, term</source>
        <translation>Systemorganklasse, Begriff</translation>
    </message>
    <message>
        <source>TSH above its range</source>
        <translation>TSH über dem Bereich</translation>
    </message>
    <message>
        <source>TSH below its range</source>
        <translation>TSH unter dem Bereich</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Tabelle {number}</translation>
    </message>
    <message>
        <source>Taken out since</source>
        <translation>Seither entfernt</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Term (as reported)</source>
        <translation>Begriff (wie gemeldet)</translation>
    </message>
    <message>
        <source>Terms of at least {least} of {treated} treated participants (a tenth, and at least two). Cells are participants with any grade, in brackets those with grade 3 or higher; each counts once at the highest grade. A dash is nobody.</source>
        <translation>Begriffe bei mindestens {least} von {treated} behandelten Teilnehmern (ein Zehntel, mindestens zwei). Zellen zählen Teilnehmer mit beliebigem Grad, in Klammern die mit Grad 3 oder höher; jeder zählt einmal mit dem höchsten Grad. Ein Strich heißt niemand.</translation>
    </message>
    <message>
        <source>Terms recorded: {count}. Had by most are {number} of them, each by {people} participants.</source>
        <translation>Erfasste Begriffe: {count}. Am häufigsten sind {number} davon, je bei {people} Teilnehmern.</translation>
    </message>
    <message>
        <source>Terms recorded: {count}. The most frequent are {terms}, each in {people} participants.</source>
        <translation>Erfasste Begriffe: {count}. Die häufigsten sind {terms}, je bei {people} Teilnehmern.</translation>
    </message>
    <message>
        <source>Terms recorded: {count}. The most frequent is {terms}, in {people} participants.</source>
        <translation>Erfasste Begriffe: {count}. Der häufigste ist {terms}, bei {people} Teilnehmern.</translation>
    </message>
    <message>
        <source>Test, direction</source>
        <translation>Parameter, Richtung</translation>
    </message>
    <message>
        <source>Test, grade before</source>
        <translation>Parameter, Grad davor</translation>
    </message>
    <message>
        <source>The DLT definition as clauses</source>
        <translation>Die DLT-Definition als Klauseln</translation>
    </message>
    <message>
        <source>The DLT window runs to {day}, days left: {count}.</source>
        <translation>Das DLT-Fenster läuft bis {day}, Tage übrig: {count}.</translation>
    </message>
    <message>
        <source>The PDF asks for a password, and this is not it.</source>
        <translation>Das PDF verlangt ein Passwort, und dieses ist es nicht.</translation>
    </message>
    <message>
        <source>The PDF asks for a password.</source>
        <translation>Das PDF verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>The checks of single records find nothing.</source>
        <translation>Die Prüfungen einzelner Datensätze finden nichts.</translation>
    </message>
    <message>
        <source>The clauses propose nothing up to the cut-off.</source>
        <translation>Die Klauseln schlagen bis zum Datenschnitt nichts vor.</translation>
    </message>
    <message>
        <source>The code holds the digest of what is reported, the last entry of the audit trail that is in it, and the day of the cut-off. Whether a PDF was made from a study file is told by Report, Check a PDF, or by dosebook verify; a digest that agrees is no proof.</source>
        <translation>Der Code enthält die Prüfsumme des Berichteten, den letzten darin enthaltenen Eintrag des Audit-Trails und den Tag des Datenschnitts. Ob ein PDF aus einer Studiendatei erstellt wurde, sagt „Bericht, PDF prüfen“ oder dosebook verify; eine übereinstimmende Prüfsumme ist kein Beweis.</translation>
    </message>
    <message>
        <source>The committee has met once, on {date}.</source>
        <translation>Das Komitee hat einmal getagt, am {date}.</translation>
    </message>
    <message>
        <source>The committee has met {number} times; the last meeting was on {date}.</source>
        <translation>Das Komitee hat {number} Mal getagt; die letzte Sitzung war am {date}.</translation>
    </message>
    <message>
        <source>The committee has not met before, as far as recorded.</source>
        <translation>Das Komitee hat, soweit erfasst, noch nicht getagt.</translation>
    </message>
    <message>
        <source>The committee recommended</source>
        <translation>Empfehlung des Komitees</translation>
    </message>
    <message>
        <source>The data checks ask about one record of this cohort; see Data checks.</source>
        <translation>Die Datenprüfungen fragen nach einem Datensatz dieser Kohorte; siehe Datenprüfungen.</translation>
    </message>
    <message>
        <source>The data checks ask about this cohort {number} times; see Data checks.</source>
        <translation>Die Datenprüfungen fragen {number} Mal nach dieser Kohorte; siehe Datenprüfungen.</translation>
    </message>
    <message>
        <source>The effective half-life is that of the study, {days} days.</source>
        <translation>Die effektive Halbwertszeit ist die der Studie, {days} Tage.</translation>
    </message>
    <message>
        <source>The effective half-life of the agent is not recorded, so a range is shown.</source>
        <translation>Die effektive Halbwertszeit des Präparats ist nicht erfasst; daher ist ein Bereich gezeigt.</translation>
    </message>
    <message>
        <source>The file is no PDF that can be read, or it is damaged.</source>
        <translation>Die Datei ist kein lesbares PDF, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>The lowest may be unseen: no count, or none on {gap} days or more in a row, on days {first} to {last} of the DLT window, as far as they have passed. Whoever is below the limit or may have been, is counted in one row.</source>
        <translation>Der Tiefstwert kann unbemerkt geblieben sein: kein Wert, oder keiner an mindestens {gap} Tagen in Folge, an den Tagen {first} bis {last} des DLT-Fensters, soweit sie vergangen sind. Wer unter der Grenze liegt oder gelegen haben kann, wird in einer Zeile gezählt.</translation>
    </message>
    <message>
        <source>The mean best change of M-protein was {after} % in {name_after} ({n_after}/{t_after} measurable) and {before} % in {name_before} ({n_before}/{t_before} measurable): {ratio} times as much, a difference of {points} percentage points; the medians were {median_after} and {median_before} %. Over the same days, day 1 to the end of the DLT window: {days_after} and {days_before} participant-days; not randomised.</source>
        <translation>Die mittlere beste Änderung des M-Proteins war {after} % in {name_after} ({n_after}/{t_after} messbar) und {before} % in {name_before} ({n_before}/{t_before} messbar): das {ratio}-Fache, ein Unterschied von {points} Prozentpunkten; die Mediane waren {median_after} und {median_before} %. Über dieselben Tage, Tag 1 bis zum Ende des DLT-Fensters: {days_after} und {days_before} Teilnehmertage; nicht randomisiert.</translation>
    </message>
    <message>
        <source>The mean total given fell by {change} %, from {low} {unit} in {before} to {high} {unit} in {after}.</source>
        <translation>Die mittlere gegebene Gesamtmenge sank um {change} %, von {low} {unit} in {before} auf {high} {unit} in {after}.</translation>
    </message>
    <message>
        <source>The mean total given rose by {change} %, from {low} {unit} in {before} to {high} {unit} in {after}.</source>
        <translation>Die mittlere gegebene Gesamtmenge stieg um {change} %, von {low} {unit} in {before} auf {high} {unit} in {after}.</translation>
    </message>
    <message>
        <source>The mean total given stayed within 0.1 %: {low} {unit} in {before} and {high} {unit} in {after}.</source>
        <translation>Die mittlere gegebene Gesamtmenge blieb auf 0,1 % gleich: {low} {unit} in {before} und {high} {unit} in {after}.</translation>
    </message>
    <message>
        <source>The mean total of {cohort}, {total} mCi, in {count} fractions on days {days} as planned, against the same total at once. The area to infinity is the same however a total is split; within a window it is less, and the peak is lower. More area needs more activity.</source>
        <translation>Die mittlere Summe von {cohort}, {total} mCi, in {count} Fraktionen an den Tagen {days} wie geplant, gegen dieselbe Summe als Einmalgabe. Die Fläche bis unendlich ist gleich, wie auch immer eine Summe geteilt wird; innerhalb eines Fensters ist sie kleiner, und der Spitzenwert ist niedriger. Mehr Fläche braucht mehr Aktivität.</translation>
    </message>
    <message>
        <source>The notes stand at the end of this table.</source>
        <translation>Die Anmerkungen stehen am Ende dieser Tabelle.</translation>
    </message>
    <message>
        <source>The number with the value is given where it is not everybody. Age is that at consent; where only the year of birth is recorded it may be one year less.</source>
        <translation>Die Anzahl mit dem Wert ist angegeben, wenn es nicht alle sind. Das Alter ist das bei Einwilligung; ist nur das Geburtsjahr erfasst, kann es ein Jahr weniger sein.</translation>
    </message>
    <message>
        <source>The path so far</source>
        <translation>Der bisherige Verlauf</translation>
    </message>
    <message>
        <source>The program finds nothing missing in this cohort.</source>
        <translation>Das Programm findet in dieser Kohorte nichts Fehlendes.</translation>
    </message>
    <message>
        <source>The program finds nothing missing.</source>
        <translation>Das Programm findet nichts Fehlendes.</translation>
    </message>
    <message>
        <source>The recommendation advises the sponsor; the sponsor&apos;s decision is recorded apart, and a cohort opens only after it.</source>
        <translation>Die Empfehlung berät den Sponsor; die Entscheidung des Sponsors wird gesondert erfasst, und eine Kohorte öffnet erst danach.</translation>
    </message>
    <message>
        <source>The recommendation of the committee, to tick and to sign.</source>
        <translation>Die Empfehlung des Komitees, zum Ankreuzen und Unterschreiben.</translation>
    </message>
    <message>
        <source>The report could not be saved as {path} ({reason}). An older file there is unchanged. Make room or choose another folder, then save it again.</source>
        <translation>Der Bericht konnte nicht als {path} gespeichert werden ({reason}). Eine ältere Datei dort ist unverändert. Schaffen Sie Platz oder wählen Sie einen anderen Ordner und speichern Sie dann erneut.</translation>
    </message>
    <message>
        <source>The report could not be saved as {path}: that folder does not exist. Choose another one.</source>
        <translation>Der Bericht konnte nicht als {path} gespeichert werden: Diesen Ordner gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The report could not be saved as {path}: the file is open in another program, or you may not write there. Close it there, or choose another name or folder.</source>
        <translation>Der Bericht konnte nicht als {path} gespeichert werden: Die Datei ist in einem anderen Programm geöffnet, oder Sie dürfen dort nicht schreiben. Schließen Sie sie dort, oder wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>The report has no section “{name}”. By letter and name there are: {known}.</source>
        <translation>Der Bericht hat keinen Abschnitt „{name}“. Nach Buchstabe und Name gibt es: {known}.</translation>
    </message>
    <message>
        <source>The rule as a table, the counts of now framed</source>
        <translation>Die Regel als Tabelle, jetzige Anzahlen umrahmt</translation>
    </message>
    <message>
        <source>The rule as set up</source>
        <translation>Die Regel, wie eingerichtet</translation>
    </message>
    <message>
        <source>The sponsor decided</source>
        <translation>Entscheidung des Sponsors</translation>
    </message>
    <message>
        <source>The study has set up none.</source>
        <translation>Die Studie hat keine eingerichtet.</translation>
    </message>
    <message>
        <source>The study names no days of the expected nadir, so weeks without a count were not looked for.</source>
        <translation>Die Studie nennt keine Tage des erwarteten Nadirs, daher wurde nicht nach Wochen ohne Wert gesucht.</translation>
    </message>
    <message>
        <source>Then and now, or what came late</source>
        <translation>Damals und jetzt, oder was spät kam</translation>
    </message>
    <message>
        <source>There is already a file {path}, and it is no PDF. It was left as it is. Choose another name for the report.</source>
        <translation>Es gibt bereits eine Datei {path}, und sie ist kein PDF. Sie blieb unverändert. Wählen Sie einen anderen Namen für den Bericht.</translation>
    </message>
    <message>
        <source>There is no dosed cohort before the one under review.</source>
        <translation>Vor der begutachteten Kohorte gibt es keine behandelte.</translation>
    </message>
    <message>
        <source>These characters have no shape in the type of this report and are printed as their code points: {codes}.</source>
        <translation>Diese Zeichen haben in der Schrift dieses Berichts keine Form und sind als Codepunkte gedruckt: {codes}.</translation>
    </message>
    <message>
        <source>This file holds one site&apos;s participants, so cohorts are not compared.</source>
        <translation>Diese Datei enthält die Teilnehmer nur eines Zentrums, daher werden Kohorten nicht verglichen.</translation>
    </message>
    <message>
        <source>This file holds one site&apos;s participants, so no means of a cohort are given.</source>
        <translation>Diese Datei enthält die Teilnehmer nur eines Zentrums, daher gibt es keine Mittelwerte einer Kohorte.</translation>
    </message>
    <message>
        <source>This file holds the participants of one site only ({site}). Nothing on these pages is a statement about a cohort: the numbers below are those of this site&apos;s participants.</source>
        <translation>Diese Datei enthält nur die Teilnehmer eines Zentrums ({site}). Nichts auf diesen Seiten ist eine Aussage über eine Kohorte: Die Zahlen unten sind die der Teilnehmer dieses Zentrums.</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Dieses Zentrum</translation>
    </message>
    <message>
        <source>Thyroid</source>
        <translation>Schilddrüse</translation>
    </message>
    <message>
        <source>To consider</source>
        <translation>Zu bedenken</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>To the end of the DLT window, or to the cut-off, death or last contact where that came first. Not randomised.</source>
        <translation>Bis zum Ende des DLT-Fensters oder bis zu Datenschnitt, Tod oder letztem Kontakt, falls früher. Nicht randomisiert.</translation>
    </message>
    <message>
        <source>To the end of the DLT window, or to the cut-off, death, last contact or new therapy where that came first. Not randomised.</source>
        <translation>Bis zum Ende des DLT-Fensters, oder bis zu Datenschnitt, Tod, letztem Kontakt oder neuer Therapie, was zuerst kam. Nicht randomisiert.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Transfusion days over the same days</source>
        <translation>Transfusionstage über dieselben Tage</translation>
    </message>
    <message>
        <source>Transfusion days per participant of {cohort}: {parts}. Over the same days, day 1 to the end of the DLT window: {days} participant-days, {days_before} in earlier cohorts. Not randomised.</source>
        <translation>Transfusionstage pro Teilnehmer von {cohort}: {parts}. Über dieselben Tage, Tag 1 bis Ende des DLT-Fensters: {days} Teilnehmertage, {days_before} in früheren Kohorten. Nicht randomisiert.</translation>
    </message>
    <message>
        <source>Transfusion-free: the longest run of days without platelets or red cells from the first fraction to the cut-off, death or last contact; not told where a transfusion has no full date.</source>
        <translation>Ohne Transfusion: die längste Folge von Tagen ohne Thrombozyten oder Erythrozyten von der ersten Fraktion bis zu Datenschnitt, Tod oder letztem Kontakt; nicht angegeben, wo eine Transfusion kein volles Datum hat.</translation>
    </message>
    <message>
        <source>Transfusions</source>
        <translation>Transfusionen</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Behandelt</translation>
    </message>
    <message>
        <source>Treated at this site</source>
        <translation>In diesem Zentrum behandelt</translation>
    </message>
    <message>
        <source>Treated in no cohort, so in none of the counts.</source>
        <translation>In keiner Kohorte behandelt, daher nicht mitgezählt.</translation>
    </message>
    <message>
        <source>Treated participants</source>
        <translation>Behandelte Teilnehmer</translation>
    </message>
    <message>
        <source>Treated participants: {treated}, aged {ages}. Prior lines of therapy: {lines}.</source>
        <translation>Behandelte Teilnehmer: {treated}, Alter {ages}. Vortherapielinien: {lines}.</translation>
    </message>
    <message>
        <source>Treated participants: {treated}. Ended participation by the cut-off: {left}. Died: {died}.</source>
        <translation>Behandelte Teilnehmer: {treated}. Teilnahme bis zum Datenschnitt beendet: {left}. Verstorben: {died}.</translation>
    </message>
    <message>
        <source>Treatment-emergent events</source>
        <translation>Unter Behandlung aufgetretene Ereignisse</translation>
    </message>
    <message>
        <source>Treatment-emergent: began on or after the day of the first fraction, or cannot be told to have begun before it. Related: possible or stronger. Denominators are the treated participants.</source>
        <translation>Unter Behandlung aufgetreten: begann am oder nach dem Tag der ersten Fraktion, oder ein Beginn davor lässt sich nicht feststellen. Mit Zusammenhang: möglich oder stärker. Nenner sind die behandelten Teilnehmer.</translation>
    </message>
    <message>
        <source>Values missing around participants</source>
        <translation>Fehlende Werte zu Teilnehmern</translation>
    </message>
    <message>
        <source>Values that are recorded as absent</source>
        <translation>Werte, die als nicht vorhanden erfasst sind</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visiten</translation>
    </message>
    <message>
        <source>Warnings that are mostly accepted</source>
        <translation>Warnungen, die meist akzeptiert werden</translation>
    </message>
    <message>
        <source>Week after the first fraction</source>
        <translation>Woche nach der ersten Fraktion</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What a check finds</source>
        <translation>Was eine Prüfung findet</translation>
    </message>
    <message>
        <source>What cannot be told</source>
        <translation>Was sich nicht sagen lässt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What has no date, value or unit is not drawn; it stands in the tables.</source>
        <translation>Was kein Datum, keinen Wert oder keine Einheit hat, ist nicht gezeichnet; es steht in den Tabellen.</translation>
    </message>
    <message>
        <source>What is assumed stands under Design and cohorts.</source>
        <translation>Die Annahmen stehen unter Design und Kohorten.</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>Was erwartet wird</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>What the clauses propose, beside what was judged</source>
        <translation>Was die Klauseln vorschlagen, neben der Beurteilung</translation>
    </message>
    <message>
        <source>What the dates leave open</source>
        <translation>Was die Datumsangaben offenlassen</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Was ansteht</translation>
    </message>
    <message>
        <source>What was entered up to entry {position} of the audit trail and is certainly or possibly dated on or before {day}. What ends later is printed as ongoing. Records certainly dated later, and left out: {left_out}.</source>
        <translation>Was bis zum Eintrag {position} des Audit-Trails eingegeben wurde und sicher oder möglicherweise auf {day} oder davor datiert ist. Was später endet, wird als andauernd gedruckt. Sicher später datierte und daher weggelassene Datensätze: {left_out}.</translation>
    </message>
    <message>
        <source>What was planned, prescribed and given</source>
        <translation>Was geplant, verordnet und gegeben wurde</translation>
    </message>
    <message>
        <source>Where the treated participants stand</source>
        <translation>Stand der behandelten Teilnehmer</translation>
    </message>
    <message>
        <source>Whoever died is counted in a line above too.</source>
        <translation>Wer gestorben ist, zählt auch in einer Zeile darüber.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why it is open</source>
        <translation>Warum offen</translation>
    </message>
    <message>
        <source>Window to</source>
        <translation>Fenster bis</translation>
    </message>
    <message>
        <source>With DLT</source>
        <translation>Mit DLT</translation>
    </message>
    <message>
        <source>With a graded value</source>
        <translation>Mit eingestuftem Wert</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Without counts that support may have raised</source>
        <translation>Ohne Werte, die durch Support erhöht sein können</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>a person has to decide first: {reason}</source>
        <translation>eine Person muss zuerst entscheiden: {reason}</translation>
    </message>
    <message>
        <source>adult doses</source>
        <translation>Erwachsenendosen</translation>
    </message>
    <message>
        <source>adverse events not confirmed</source>
        <translation>unerwünschte Ereignisse unbestätigt</translation>
    </message>
    <message>
        <source>after the cut-off</source>
        <translation>nach dem Datenschnitt</translation>
    </message>
    <message>
        <source>after the window</source>
        <translation>nach dem Fenster</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all reported cohorts</source>
        <translation>alle berichteten Kohorten</translation>
    </message>
    <message>
        <source>all: {names}</source>
        <translation>alle: {names}</translation>
    </message>
    <message>
        <source>any event</source>
        <translation>jedes Ereignis</translation>
    </message>
    <message>
        <source>at all</source>
        <translation>von Anfang an</translation>
    </message>
    <message>
        <source>awareness not dated</source>
        <translation>Kenntnisnahme ohne Datum</translation>
    </message>
    <message>
        <source>below {limit}</source>
        <translation>unter {limit}</translation>
    </message>
    <message>
        <source>below {limit} at any time</source>
        <translation>jemals unter {limit}</translation>
    </message>
    <message>
        <source>below {limit}, or may be</source>
        <translation>unter {limit} oder evtl. darunter</translation>
    </message>
    <message>
        <source>best change of M-protein mean {mean} %, median {median} % ({measurable} measurable)</source>
        <translation>beste Änderung des M-Proteins: Mittel {mean} %, Median {median} % ({measurable} messbar)</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>cannot tell, by the sign of a value</source>
        <translation>nicht zu sagen, wegen des Zeichens eines Wertes</translation>
    </message>
    <message>
        <source>capped at {area} m²</source>
        <translation>begrenzt auf {area} m²</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>clearance below {limit} mL/min</source>
        <translation>Clearance unter {limit} mL/min</translation>
    </message>
    <message>
        <source>closed report for the committee</source>
        <translation>geschlossener Bericht für das Komitee</translation>
    </message>
    <message>
        <source>cohorts {numbers} only</source>
        <translation>nur Kohorten {numbers}</translation>
    </message>
    <message>
        <source>counted from the last fraction, median (range)</source>
        <translation>ab der letzten Fraktion gezählt, Median (Spanne)</translation>
    </message>
    <message>
        <source>data to {day}</source>
        <translation>Daten bis {day}</translation>
    </message>
    <message>
        <source>day {day}</source>
        <translation>Tag {day}</translation>
    </message>
    <message>
        <source>days below {limit}</source>
        <translation>Tage unter {limit}</translation>
    </message>
    <message>
        <source>days below {limit}, median (range)</source>
        <translation>Tage unter {limit}, Median (Spanne)</translation>
    </message>
    <message>
        <source>days from the lowest to recovery, median (range)</source>
        <translation>Tage vom Tiefstwert bis zur Erholung, Median (Spanne)</translation>
    </message>
    <message>
        <source>days in hospital</source>
        <translation>Tage im Krankenhaus</translation>
    </message>
    <message>
        <source>de-identified, free text cleared</source>
        <translation>de-identifiziert, Freitext freigegeben</translation>
    </message>
    <message>
        <source>de-identified, without free text</source>
        <translation>de-identifiziert, ohne Freitext</translation>
    </message>
    <message>
        <source>digest {digest}</source>
        <translation>Prüfsumme {digest}</translation>
    </message>
    <message>
        <source>entered late</source>
        <translation>spät erfasst</translation>
    </message>
    <message>
        <source>episodes (transfusion days)</source>
        <translation>Episoden (Transfusionstage)</translation>
    </message>
    <message>
        <source>episodes per participant</source>
        <translation>Episoden je Teilnehmer</translation>
    </message>
    <message>
        <source>evaluable</source>
        <translation>auswertbar</translation>
    </message>
    <message>
        <source>evaluable for DLT</source>
        <translation>auswertbar für DLT</translation>
    </message>
    <message>
        <source>evaluable, no DLT</source>
        <translation>auswertbar, keine DLT</translation>
    </message>
    <message>
        <source>event not fully assessed by an investigator</source>
        <translation>nicht vollständig von einem Prüfarzt bewertetes Ereignis</translation>
    </message>
    <message>
        <source>event of grade 3 or higher</source>
        <translation>Ereignis mit Grad 3 oder höher</translation>
    </message>
    <message>
        <source>event of grade 4 or higher</source>
        <translation>Ereignis mit Grad 4 oder höher</translation>
    </message>
    <message>
        <source>event that ended study treatment</source>
        <translation>Ereignis, das die Studienbehandlung beendet hat</translation>
    </message>
    <message>
        <source>event that reduced or delayed a dose</source>
        <translation>Ereignis, das eine Dosis verringert oder verzögert hat</translation>
    </message>
    <message>
        <source>event without a grade</source>
        <translation>Ereignis ohne Grad</translation>
    </message>
    <message>
        <source>event without a term</source>
        <translation>Ereignis ohne Begriff</translation>
    </message>
    <message>
        <source>extravasation</source>
        <translation>Paravasat</translation>
    </message>
    <message>
        <source>fatal event (grade 5)</source>
        <translation>Ereignis mit Todesfolge (Grad 5)</translation>
    </message>
    <message>
        <source>first on day</source>
        <translation>zuerst an Tag</translation>
    </message>
    <message>
        <source>first transfusion, study day</source>
        <translation>erste Transfusion, Studientag</translation>
    </message>
    <message>
        <source>fraction {number}</source>
        <translation>Fraktion {number}</translation>
    </message>
    <message>
        <source>fraction {number} given {count}</source>
        <translation>Fraktion {number} gegeben {count}</translation>
    </message>
    <message>
        <source>free T4 below its range</source>
        <translation>freies T4 unter dem Bereich</translation>
    </message>
    <message>
        <source>grade 3 or higher</source>
        <translation>Grad 3 oder höher</translation>
    </message>
    <message>
        <source>grade 4 or higher</source>
        <translation>Grad 4 oder höher</translation>
    </message>
    <message>
        <source>grade 4, no end recorded</source>
        <translation>Grad 4, kein Ende erfasst</translation>
    </message>
    <message>
        <source>grade {grade}</source>
        <translation>Grad {grade}</translation>
    </message>
    <message>
        <source>highest, × baseline, median (range)</source>
        <translation>Höchstwert, × Ausgangswert, Median (Spanne)</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>im Fenster</translation>
    </message>
    <message>
        <source>it reads back differently; check the disk</source>
        <translation>beim Zurücklesen weicht die Datei ab; prüfen Sie den Datenträger</translation>
    </message>
    <message>
        <source>judged yes, although no clause proposes it</source>
        <translation>mit Ja beurteilt, obwohl keine Klausel es vorschlägt</translation>
    </message>
    <message>
        <source>later counts only after support</source>
        <translation>spätere Werte nur nach Support</translation>
    </message>
    <message>
        <source>lowest clearance, mL/min, median (range)</source>
        <translation>niedrigste Clearance, mL/min, Median (Spanne)</translation>
    </message>
    <message>
        <source>lowest may be unseen</source>
        <translation>Tiefstwert evtl. unbemerkt</translation>
    </message>
    <message>
        <source>lowest, median (range)</source>
        <translation>Tiefstwert, Median (Spanne)</translation>
    </message>
    <message>
        <source>made {time} UTC</source>
        <translation>erstellt am {time} UTC</translation>
    </message>
    <message>
        <source>may be replaced</source>
        <translation>kann ersetzt werden</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>mean less that of the cohort before, points</source>
        <translation>Mittel weniger dem der Kohorte davor, Punkte</translation>
    </message>
    <message>
        <source>mean {mean} {unit} given to {measured}</source>
        <translation>im Mittel {mean} {unit} gegeben an {measured}</translation>
    </message>
    <message>
        <source>measurable</source>
        <translation>messbar</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>median, %</source>
        <translation>Median, %</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>never low</source>
        <translation>nie niedrig</translation>
    </message>
    <message>
        <source>no category recorded</source>
        <translation>keine Kategorie erfasst</translation>
    </message>
    <message>
        <source>no change of M-protein is measurable</source>
        <translation>keine Änderung des M-Proteins ist messbar</translation>
    </message>
    <message>
        <source>no cohort chosen</source>
        <translation>keine Kohorte gewählt</translation>
    </message>
    <message>
        <source>no decision recorded</source>
        <translation>keine Entscheidung erfasst</translation>
    </message>
    <message>
        <source>no end recorded</source>
        <translation>kein Ende erfasst</translation>
    </message>
    <message>
        <source>no reason recorded</source>
        <translation>kein Grund erfasst</translation>
    </message>
    <message>
        <source>no report recorded</source>
        <translation>keine Meldung erfasst</translation>
    </message>
    <message>
        <source>no response recorded</source>
        <translation>kein Ansprechen erfasst</translation>
    </message>
    <message>
        <source>no value before</source>
        <translation>kein Wert davor</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>nobody recorded</source>
        <translation>niemand erfasst</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>nichts erfasst</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>nicht codiert</translation>
    </message>
    <message>
        <source>not countable</source>
        <translation>nicht zählbar</translation>
    </message>
    <message>
        <source>not dosed</source>
        <translation>ohne Dosis</translation>
    </message>
    <message>
        <source>not evaluable</source>
        <translation>nicht auswertbar</translation>
    </message>
    <message>
        <source>not exactly known</source>
        <translation>nicht genau bekannt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>not recovered</source>
        <translation>nicht erholt</translation>
    </message>
    <message>
        <source>not rounded</source>
        <translation>nicht gerundet</translation>
    </message>
    <message>
        <source>not to be replaced: {reason}</source>
        <translation>nicht zu ersetzen: {reason}</translation>
    </message>
    <message>
        <source>not yet judged</source>
        <translation>noch nicht beurteilt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>of these recovered to {limit} or more</source>
        <translation>davon auf {limit} oder mehr erholt</translation>
    </message>
    <message>
        <source>of these, severity in words only</source>
        <translation>davon Schweregrad nur in Worten</translation>
    </message>
    <message>
        <source>on study day (from the last fraction)</source>
        <translation>am Studientag (ab der letzten Fraktion)</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1 Mal</translation>
    </message>
    <message>
        <source>one count above the limit, not yet a second</source>
        <translation>ein Wert über der Grenze, noch kein zweiter</translation>
    </message>
    <message>
        <source>one dose level, {dose} ({axis})</source>
        <translation>eine Dosisstufe, {dose} ({axis})</translation>
    </message>
    <message>
        <source>one limit alone</source>
        <translation>nur eine Grenze</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>andauernd</translation>
    </message>
    <message>
        <source>only {names}</source>
        <translation>nur {names}</translation>
    </message>
    <message>
        <source>open report for the sponsor</source>
        <translation>offener Bericht für den Sponsor</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>page {number} of</source>
        <translation>Seite {number} von</translation>
    </message>
    <message>
        <source>participant-days observed</source>
        <translation>beobachtete Teilnehmertage</translation>
    </message>
    <message>
        <source>participants of one site only: {site}</source>
        <translation>nur Teilnehmer eines Zentrums: {site}</translation>
    </message>
    <message>
        <source>participants with a count</source>
        <translation>Teilnehmer mit einem Wert</translation>
    </message>
    <message>
        <source>participants with at least one</source>
        <translation>Teilnehmer mit mindestens einer</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>pending (days left)</source>
        <translation>ausstehend (Tage übrig)</translation>
    </message>
    <message>
        <source>perhaps in the window</source>
        <translation>vielleicht im Fenster</translation>
    </message>
    <message>
        <source>platelet transfusion</source>
        <translation>Thrombozytentransfusion</translation>
    </message>
    <message>
        <source>platelet transfusion days, in participants</source>
        <translation>Tage mit Thrombozytentransfusion, bei Teilnehmern</translation>
    </message>
    <message>
        <source>potential Hy&apos;s law</source>
        <translation>mögl. Fall nach Hy’s Law</translation>
    </message>
    <message>
        <source>potential Hy&apos;s law; alkaline phosphatase not known</source>
        <translation>möglicher Fall nach Hy’s Law; alkalische Phosphatase nicht bekannt</translation>
    </message>
    <message>
        <source>potential Hy&apos;s law; alkaline phosphatase speaks for cholestasis</source>
        <translation>möglicher Fall nach Hy’s Law; alkalische Phosphatase spricht für Cholestase</translation>
    </message>
    <message>
        <source>prior lines of therapy: {count}</source>
        <translation>Vortherapielinien: {count}</translation>
    </message>
    <message>
        <source>recovered on day</source>
        <translation>erholt an Tag</translation>
    </message>
    <message>
        <source>red cell transfusion</source>
        <translation>Erythrozytentransfusion</translation>
    </message>
    <message>
        <source>red cell transfusion days, in participants</source>
        <translation>Tage mit Erythrozytentransfusion, bei Teilnehmern</translation>
    </message>
    <message>
        <source>related event</source>
        <translation>Ereignis mit Zusammenhang</translation>
    </message>
    <message>
        <source>related event of grade 3 or higher</source>
        <translation>Ereignis mit Zusammenhang, Grad 3 oder höher</translation>
    </message>
    <message>
        <source>related serious event</source>
        <translation>schwerwiegend mit Zusammenhang</translation>
    </message>
    <message>
        <source>related, grade 3 or higher</source>
        <translation>mit Zusammenhang, Grad 3 oder höher</translation>
    </message>
    <message>
        <source>rounded to one decimal</source>
        <translation>auf eine Dezimalstelle gerundet</translation>
    </message>
    <message>
        <source>rounded to {count} decimals</source>
        <translation>auf {count} Dezimalstellen gerundet</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>schwerwiegend</translation>
    </message>
    <message>
        <source>serious event</source>
        <translation>schwerwiegendes Ereignis</translation>
    </message>
    <message>
        <source>serious events not confirmed</source>
        <translation>schwerwiegende Ereignisse unbestätigt</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>site not named</source>
        <translation>Zentrum nicht genannt</translation>
    </message>
    <message>
        <source>sponsor: {clock}</source>
        <translation>Sponsor: {clock}</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>Aufenthalte</translation>
    </message>
    <message>
        <source>study day of the lowest, median (range)</source>
        <translation>Studientag des Tiefstwerts, Median (Spanne)</translation>
    </message>
    <message>
        <source>synthetic participants</source>
        <translation>synthetische Teilnehmer</translation>
    </message>
    <message>
        <source>the Data Monitoring Committee</source>
        <translation>das Datenüberwachungskomitee (DMC)</translation>
    </message>
    <message>
        <source>the last count is still grade 4</source>
        <translation>der letzte Wert hat noch Grad 4</translation>
    </message>
    <message>
        <source>the last count may be grade 4, by its sign</source>
        <translation>der letzte Wert kann nach seinem Zeichen Grad 4 sein</translation>
    </message>
    <message>
        <source>the sponsor: conduct, accrual, data quality and pooled safety; nothing of a single cohort or participant</source>
        <translation>den Sponsor: Durchführung, Rekrutierung, Datenqualität und gepoolte Sicherheit; nichts über einzelne Kohorten oder Teilnehmer</translation>
    </message>
    <message>
        <source>times the mean fall of the cohort before</source>
        <translation>Vielfaches des mittleren Abfalls der Kohorte davor</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>transfusions not confirmed</source>
        <translation>Transfusionen unbestätigt</translation>
    </message>
    <message>
        <source>treated</source>
        <translation>behandelt</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>unknown whether in the window</source>
        <translation>unbekannt, ob im Fenster</translation>
    </message>
    <message>
        <source>with DLT of evaluable: nobody is evaluable yet</source>
        <translation>mit DLT von den Auswertbaren: noch niemand ist auswertbar</translation>
    </message>
    <message>
        <source>with DLT of evaluable; exact two-sided 95 % interval {interval}</source>
        <translation>DLT/auswertbar; exaktes zweiseitiges 95-%-KI {interval}</translation>
    </message>
    <message>
        <source>with a TSH</source>
        <translation>mit einem TSH-Wert</translation>
    </message>
    <message>
        <source>with a creatinine</source>
        <translation>mit einem Kreatininwert</translation>
    </message>
    <message>
        <source>with a free T4</source>
        <translation>mit einem freien T4</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{after} beside {before}, over the same days: day 1 to the end of the DLT window, {days_after} and {days_before} participant-days; not randomised.</source>
        <translation>{after} neben {before}, über dieselben Tage: Tag 1 bis Ende des DLT-Fensters, {days_after} und {days_before} Teilnehmertage; nicht randomisiert.</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>{age} Jahre</translation>
    </message>
    <message>
        <source>{category} or better</source>
        <translation>{category} oder besser</translation>
    </message>
    <message>
        <source>{category} or better {count}</source>
        <translation>{category} oder besser {count}</translation>
    </message>
    <message>
        <source>{cohorts} and {last} together</source>
        <translation>{cohorts} und {last} zusammen</translation>
    </message>
    <message>
        <source>{cohort}
N = {treated}</source>
        <translation>{cohort}
N = {treated}</translation>
    </message>
    <message>
        <source>{cohort} planned, not opened</source>
        <translation>{cohort} geplant, nicht geöffnet</translation>
    </message>
    <message>
        <source>{count} fractions, {total} {unit} in all</source>
        <translation>{count} Fraktionen, insgesamt {total} {unit}</translation>
    </message>
    <message>
        <source>{count} participants</source>
        <translation>{count} Teilnehmer</translation>
    </message>
    <message>
        <source>{count} queries are open.</source>
        <translation>{count} Rückfragen sind offen.</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} Mal</translation>
    </message>
    <message>
        <source>{count}; exact 95 % interval {interval}; P(rate &gt; {target} %) = {chance} %, uniform prior</source>
        <translation>{count}; exaktes 95-%-Intervall {interval}; P(Rate &gt; {target} %) = {chance} %, gleichverteilter Prior</translation>
    </message>
    <message>
        <source>{days} (+{number})</source>
        <translation>{days} (+{number})</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} T.</translation>
    </message>
    <message>
        <source>{days} days, counted from the {anchor} (day 1)</source>
        <translation>{days} Tage, gezählt ab: {anchor} (Tag 1)</translation>
    </message>
    <message>
        <source>{days} in {people}</source>
        <translation>{days} bei {people}</translation>
    </message>
    <message>
        <source>{days}, of {count}</source>
        <translation>{days}, von {count}</translation>
    </message>
    <message>
        <source>{dlts} of {evaluable} evaluable participants of all reported cohorts had a DLT.</source>
        <translation>{dlts} von {evaluable} auswertbaren Teilnehmern aller berichteten Kohorten hatten eine DLT.</translation>
    </message>
    <message>
        <source>{dlts}/{evaluable} with DLT</source>
        <translation>{dlts}/{evaluable} mit DLT</translation>
    </message>
    <message>
        <source>{dosed} of the {all} cohorts of this report have been dosed.</source>
        <translation>{dosed} der {all} Kohorten dieses Berichts haben Dosen erhalten.</translation>
    </message>
    <message>
        <source>{dosed} of {all} planned cohorts have been dosed.</source>
        <translation>{dosed} von {all} geplanten Kohorten haben Dosen erhalten.</translation>
    </message>
    <message>
        <source>{doses} (+{number})</source>
        <translation>{doses} (+{number})</translation>
    </message>
    <message>
        <source>{earlier}, then {after}: planned {planned_before} and {planned_after} {dose}; given per m² {area_before} and {area_after}, given per kg {kilo_before} and {kilo_after} {unit}/kg ({kilo_change} %); mean BSA {size_before} and {size_after} m².</source>
        <translation>{earlier}, dann {after}: geplant {planned_before} und {planned_after} {dose}; gegeben pro m² {area_before} und {area_after}, gegeben pro kg {kilo_before} und {kilo_after} {unit}/kg ({kilo_change} %); mittlere KOF {size_before} und {size_after} m².</translation>
    </message>
    <message>
        <source>{example} (And {number} more like it.)</source>
        <translation>{example} (Und {number} weitere dieser Art.)</translation>
    </message>
    <message>
        <source>{form} of {visits}</source>
        <translation>{form} von {visits}</translation>
    </message>
    <message>
        <source>{given} of {planned} given</source>
        <translation>{given} von {planned} gegeben</translation>
    </message>
    <message>
        <source>{label} of {record}, on {day}</source>
        <translation>{label} von {record}, am {day}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} bis {high} %</translation>
    </message>
    <message>
        <source>{mark} grade, attribution or seriousness not assessed by an investigator, as far as recorded.</source>
        <translation>{mark} Grad, Zusammenhang oder Einstufung als schwerwiegend nicht von einem Prüfarzt bewertet, soweit erfasst.</translation>
    </message>
    <message>
        <source>{mark} {what}: none recorded, but not confirmed up to the cut-off: {who}.</source>
        <translation>{mark} {what}: nichts erfasst, aber bis zum Datenschnitt nicht bestätigt: {who}.</translation>
    </message>
    <message>
        <source>{mean} ({spread})</source>
        <translation>{mean} ({spread})</translation>
    </message>
    <message>
        <source>{mean} ({spread}), n = {measured}</source>
        <translation>{mean} ({spread}), n = {measured}</translation>
    </message>
    <message>
        <source>{multiple} × baseline or more</source>
        <translation>{multiple} × Ausgangswert oder mehr</translation>
    </message>
    <message>
        <source>{names} and {count} more visits</source>
        <translation>{names} und {count} weitere Visiten</translation>
    </message>
    <message>
        <source>{name}: {rates}.</source>
        <translation>{name}: {rates}.</translation>
    </message>
    <message>
        <source>{notation} (a dose level, then N for each participant without a DLT, T with one)</source>
        <translation>{notation} (eine Dosisstufe, dann N für jeden Teilnehmer ohne DLT, T mit einer)</translation>
    </message>
    <message>
        <source>{number} in {cohort}</source>
        <translation>{number} in {cohort}</translation>
    </message>
    <message>
        <source>{number} more participants have gaps; see Missing and unclear.</source>
        <translation>{number} weitere Teilnehmer haben Lücken; siehe Fehlendes und Unklares.</translation>
    </message>
    <message>
        <source>{number} more under Dose-limiting toxicity.</source>
        <translation>{number} weitere unter Dosislimitierende Toxizität.</translation>
    </message>
    <message>
        <source>{number} not yet judged</source>
        <translation>{number} noch nicht beurteilt</translation>
    </message>
    <message>
        <source>{number} treated in {cohort}, by study day. Dotted lines are fractions, the band is the DLT window. In a course of counts the grounds are grades 2 to 4, and dashed lines are where grades 3 and 4 begin.</source>
        <translation>{number} Behandelte in {cohort}, nach Studientag. Gepunktete Linien sind Fraktionen, das Band ist das DLT-Fenster. In einem Blutbildverlauf sind die Hintergründe die Grade 2 bis 4, und gestrichelte Linien zeigen, wo Grad 3 und 4 beginnen.</translation>
    </message>
    <message>
        <source>{number} visits have something overdue: a row for each participant, with the day and the delay of the one that is longest overdue. The program lists every visit.</source>
        <translation>Bei {number} Visiten ist etwas überfällig: je Teilnehmer eine Zeile, mit dem Tag und dem Verzug der am längsten überfälligen. Das Programm listet jede Visite auf.</translation>
    </message>
    <message>
        <source>{participant} (confirmed to {date})</source>
        <translation>{participant} (bestätigt bis {date})</translation>
    </message>
    <message>
        <source>{participant} (never)</source>
        <translation>{participant} (nie)</translation>
    </message>
    <message>
        <source>{participant} {date}, day {day} ({place}; {cause})</source>
        <translation>{participant} {date}, Tag {day} ({place}; {cause})</translation>
    </message>
    <message>
        <source>{participant} {term}, day {day}</source>
        <translation>{participant} {term}, Tag {day}</translation>
    </message>
    <message>
        <source>{participant} {term}, {grade}, day {day}</source>
        <translation>{participant} {term}, {grade}, Tag {day}</translation>
    </message>
    <message>
        <source>{participant} {why} ({date}, day {day})</source>
        <translation>{participant} {why} ({date}, Tag {day})</translation>
    </message>
    <message>
        <source>{participant}, days left: {days}</source>
        <translation>{participant}, Tage übrig: {days}</translation>
    </message>
    <message>
        <source>{participant}: count {count}, contact {contact}</source>
        <translation>{participant}: Wert {count}, Kontakt {contact}</translation>
    </message>
    <message>
        <source>{participant}: doses, events by grade, support, counts and disease</source>
        <translation>{participant}: Dosen, Ereignisse nach Grad, Supportivtherapie, Blutbild und Krankheit</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a file name for the report.</source>
        <translation>{path} ist ein Ordner. Wählen Sie einen Dateinamen für den Bericht.</translation>
    </message>
    <message>
        <source>{path} is the study that is open here. Choose another name for the report.</source>
        <translation>{path} ist die Studie, die hier geöffnet ist. Wählen Sie einen anderen Namen für den Bericht.</translation>
    </message>
    <message>
        <source>{planned} cohorts are planned and {recorded} recorded; the regimen of the next is not recorded.</source>
        <translation>{planned} Kohorten sind geplant und {recorded} erfasst; das Dosisschema der nächsten ist nicht erfasst.</translation>
    </message>
    <message>
        <source>{possibly} perhaps after the cut-off, since only part of the date is known ({count_possibly}). {undated} no date recorded ({count_undated}). {unconfirmed} nothing recorded, but nobody confirmed that up to the cut-off.</source>
        <translation>{possibly} vielleicht nach dem Datenschnitt, da nur ein Teil des Datums bekannt ist ({count_possibly}). {undated} kein Datum erfasst ({count_undated}). {unconfirmed} nichts erfasst, aber niemand hat das bis zum Datenschnitt bestätigt.</translation>
    </message>
    <message>
        <source>{product} {mean} (earlier cohorts {earlier})</source>
        <translation>{product} {mean} (frühere Kohorten {earlier})</translation>
    </message>
    <message>
        <source>{product} {mean}, fewer than in any earlier cohort ({earlier})</source>
        <translation>{product} {mean}, weniger als in jeder früheren Kohorte ({earlier})</translation>
    </message>
    <message>
        <source>{program}, entry {position} of the audit trail</source>
        <translation>{program}, Eintrag {position} des Audit-Trails</translation>
    </message>
    <message>
        <source>{rule} {limit}, observed {observed}: {state}</source>
        <translation>{rule} {limit}, beobachtet {observed}: {state}</translation>
    </message>
    <message>
        <source>{said} Not yet judged: {number}.</source>
        <translation>{said} Noch nicht beurteilt: {number}.</translation>
    </message>
    <message>
        <source>{shown} and {number} more</source>
        <translation>{shown} und {number} weitere</translation>
    </message>
    <message>
        <source>{term}, {grade}</source>
        <translation>{term}, {grade}</translation>
    </message>
    <message>
        <source>{test}, {direction}</source>
        <translation>{test}, {direction}</translation>
    </message>
    <message>
        <source>{test}, {unit}: lowest</source>
        <translation>{test}, {unit}: Tiefstwert</translation>
    </message>
    <message>
        <source>{test}, × upper limit (study day)</source>
        <translation>{test}, × obere Normgrenze (Studientag)</translation>
    </message>
    <message>
        <source>{title} (columns {first} to {last} of {count})</source>
        <translation>{title} (Spalten {first} bis {last} von {count})</translation>
    </message>
    <message>
        <source>{title} (continued)</source>
        <translation>{title} (Fortsetzung)</translation>
    </message>
    <message>
        <source>{title}; {total} {unit} in all, {change} %</source>
        <translation>{title}; insgesamt {total} {unit}, {change} %</translation>
    </message>
    <message>
        <source>{treated} treated of {planned} planned</source>
        <translation>{treated} behandelt von {planned} geplanten</translation>
    </message>
    <message>
        <source>{treated} treated; no number is planned</source>
        <translation>{treated} behandelt; keine Anzahl geplant</translation>
    </message>
    <message>
        <source>{what} {since}.</source>
        <translation>{what} {since}.</translation>
    </message>
    <message>
        <source>{what}. What stood there reads as not recorded in this edition; earlier editions may still show it. Who took it out and why stands in the audit trail.</source>
        <translation>{what}. Was dort stand, gilt in dieser Ausgabe als nicht erfasst; frühere Ausgaben zeigen es vielleicht noch. Wer es warum entfernt hat, steht im Audit-Trail.</translation>
    </message>
    <message>
        <source>{what}: not confirmed up to the cut-off: {who}.</source>
        <translation>{what}: bis zum Datenschnitt nicht bestätigt: {who}.</translation>
    </message>
    <message>
        <source>{what}: {number_after} in {n_after} of {t_after} participants of {after} ({pd_after} participant-days), {number_before} in {n_before} of {t_before} of {before} ({pd_before} participant-days); not randomised.</source>
        <translation>{what}: {number_after} bei {n_after} von {t_after} Teilnehmern von {after} ({pd_after} Teilnehmertage), {number_before} bei {n_before} von {t_before} von {before} ({pd_before} Teilnehmertage); nicht randomisiert.</translation>
    </message>
    <message>
        <source>{what}: {number}</source>
        <translation>{what}: {number}</translation>
    </message>
    <message>
        <source>{who} and {count} more participants</source>
        <translation>{who} und {count} weitere Teilnehmer</translation>
    </message>
</context>
<context>
    <name>report_dialog</name>
    <message>
        <source>&amp;Decision page as slides…</source>
        <translation>Entschei&amp;dungsseite als Folien…</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation>&amp;Einträge</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>Sp&amp;rache des Berichts</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Tables for a spreadsheet…</source>
        <translation>&amp;Tabellen als Arbeitsmappe…</translation>
    </message>
    <message>
        <source>1 page was handed to the printer.</source>
        <translation>1 Seite wurde an den Drucker übergeben.</translation>
    </message>
    <message>
        <source>A report is saved and recorded before it is printed, so that every page on paper can be found again.</source>
        <translation>Ein Bericht wird vor dem Druck gespeichert und erfasst, damit jede Seite auf Papier wiederzufinden ist.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>CSV files in one archive</source>
        <translation>CSV-Dateien in einem Archiv</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose another name…</source>
        <translation>Anderen Namen wählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Co&amp;horts reported</source>
        <translation>Berichtete Ko&amp;horten</translation>
    </message>
    <message>
        <source>Cohorts reported</source>
        <translation>Berichtete Kohorten</translation>
    </message>
    <message>
        <source>Contents of the report</source>
        <translation>Inhalt des Berichts</translation>
    </message>
    <message>
        <source>DMC safety summary</source>
        <translation>DMC-Sicherheitsbericht</translation>
    </message>
    <message>
        <source>DMC safety summary (a copy to look at)</source>
        <translation>DMC-Sicherheitsbericht (eine Kopie zum Ansehen)</translation>
    </message>
    <message>
        <source>De-&amp;identified: numbers and study days</source>
        <translation>De-&amp;identifiziert: Nummern und Studientage</translation>
    </message>
    <message>
        <source>Everything entered so far</source>
        <translation>Alles bisher Eingegebene</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Breite anpassen</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>Für &amp;wen</translation>
    </message>
    <message>
        <source>Free text was read and clea&amp;red</source>
        <translation>Freitext wurde gelesen und freigege&amp;ben</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go to this field</source>
        <translation>Zu diesem Feld gehen</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Laying out the report</source>
        <translation>Der Bericht wird gesetzt</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>N&amp;ummer</translation>
    </message>
    <message>
        <source>No printer is set up for Dosebook at this computer. The report is saved as {path}; print it from the program that shows PDF files here.</source>
        <translation>An diesem Computer ist für Dosebook kein Drucker eingerichtet. Der Bericht ist als {path} gespeichert; drucken Sie ihn aus dem Programm, das hier PDF-Dateien zeigt.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Nothing is open on the day of the cut-off</source>
        <translation>Am Tag des Datenschnitts ist nichts offen</translation>
    </message>
    <message>
        <source>Open on the day of the cut-off: {count}</source>
        <translation>Am Tag des Datenschnitts offen: {count}</translation>
    </message>
    <message>
        <source>Open on the day of the cut-off: {count}. The report counts what is open. Save it as final all the same?</source>
        <translation>Am Tag des Datenschnitts offen: {count}. Der Bericht zählt, was offen ist. Trotzdem als endgültig speichern?</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>PDF öffnen</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF-Dateien</translation>
    </message>
    <message>
        <source>Pa&amp;ssword of the PDF</source>
        <translation>Pa&amp;sswort des PDF</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Preview, page {page} of {pages}</source>
        <translation>Vorschau, Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>Printed on the decision page as typed, and kept with the cut-off.</source>
        <translation>Auf der Entscheidungsseite gedruckt, wie getippt, und mit dem Datenschnitt festgehalten.</translation>
    </message>
    <message>
        <source>Printing page {page} of {pages}…</source>
        <translation>Seite {page} von {pages} wird gedruckt…</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Der Druck wurde angehalten.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Record what the committee determined…</source>
        <translation>Erfassen, was das Komitee festgestellt hat…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Reports made</source>
        <translation>Erstellte Berichte</translation>
    </message>
    <message>
        <source>Save and print…</source>
        <translation>Speichern und drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save as final</source>
        <translation>Als endgültig speichern</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save the slides</source>
        <translation>Folien speichern</translation>
    </message>
    <message>
        <source>Save the tables</source>
        <translation>Tabellen speichern</translation>
    </message>
    <message>
        <source>Saved as {path}: {pages} pages, digest {digest}.</source>
        <translation>Als {path} gespeichert: {pages} Seiten, Prüfsumme {digest}.</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Der Bericht wird gespeichert</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>The number of the report is a whole number from 1, or empty.</source>
        <translation>Die Nummer des Berichts ist eine ganze Zahl ab 1, oder leer.</translation>
    </message>
    <message>
        <source>The preview shows earlier choices. It follows in a moment, or at once with F5.</source>
        <translation>Die Vorschau zeigt die frühere Auswahl. Sie folgt gleich, oder sofort mit F5.</translation>
    </message>
    <message>
        <source>The printer did not take the report. Try it again, or another printer.</source>
        <translation>Der Drucker hat den Bericht nicht angenommen. Versuchen Sie es erneut oder mit einem anderen Drucker.</translation>
    </message>
    <message>
        <source>The report needs a whole date, for example 15 Aug 2018.</source>
        <translation>Der Bericht braucht ein ganzes Datum, zum Beispiel 15. Aug. 2018.</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>Der Bericht wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The study was changed since this preview. Refresh it with F5.</source>
        <translation>Die Studie wurde seit dieser Vorschau geändert. Aktualisieren Sie sie mit F5.</translation>
    </message>
    <message>
        <source>They are printed when they are ready.</source>
        <translation>Sie werden gedruckt, wenn sie fertig sind.</translation>
    </message>
    <message>
        <source>This computer has no program for PDF files. The report is saved as {path}.</source>
        <translation>Dieser Computer hat kein Programm für PDF-Dateien. Der Bericht ist als {path} gespeichert.</translation>
    </message>
    <message>
        <source>This copy is only to look at: nothing is saved or printed.</source>
        <translation>Diese Kopie ist nur zum Ansehen: Nichts wird gespeichert oder gedruckt.</translation>
    </message>
    <message>
        <source>To {day}, taken {time}</source>
        <translation>Bis {day}, erstellt {time}</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Was offen ist</translation>
    </message>
    <message>
        <source>Whoever opens the PDF is asked for it. It is kept nowhere: without it the PDF stays closed.</source>
        <translation>Wer das PDF öffnet, wird danach gefragt. Es wird nirgends aufbewahrt: Ohne es bleibt das PDF geschlossen.</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} wird geschrieben…</translation>
    </message>
    <message>
        <source>You are asked for a file name when they are ready.</source>
        <translation>Nach einem Dateinamen wird gefragt, wenn sie fertig sind.</translation>
    </message>
    <message>
        <source>de-identified</source>
        <translation>de-identifiziert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>{count} pages were handed to the printer.</source>
        <translation>{count} Seiten wurden an den Drucker übergeben.</translation>
    </message>
    <message>
        <source>{matter}: {count}</source>
        <translation>{matter}: {count}</translation>
    </message>
    <message>
        <source>{name} slides</source>
        <translation>{name} Folien</translation>
    </message>
    <message>
        <source>{pages} pages, number {number}. Nothing is recorded yet.</source>
        <translation>{pages} Seiten, Nummer {number}. Noch ist nichts erfasst.</translation>
    </message>
    <message>
        <source>{pages} slides were written to {path}.</source>
        <translation>{pages} Folien wurden als {path} geschrieben.</translation>
    </message>
    <message>
        <source>{study} DMC safety summary {number} {status} data to {day}{edition}.pdf</source>
        <translation>{study} DMC-Sicherheitsbericht {number} {status} Daten bis {day}{edition}.pdf</translation>
    </message>
    <message>
        <source>{tables} tables of the report were written to {path}.</source>
        <translation>{tables} Tabellen des Berichts wurden als {path} geschrieben.</translation>
    </message>
    <message>
        <source>{title}, page {page}</source>
        <translation>{title}, Seite {page}</translation>
    </message>
    <message>
        <source>{what}, page {page}: {section}…</source>
        <translation>{what}, Seite {page}: {section}…</translation>
    </message>
    <message>
        <source>{what}, page {page}…</source>
        <translation>{what}, Seite {page}…</translation>
    </message>
</context>
<context>
    <name>requirement</name>
    <message>
        <source>3+3 recommends what its published rules say for every path.</source>
        <translation>3+3 empfiehlt auf jedem Pfad, was seine veröffentlichten Regeln sagen.</translation>
    </message>
    <message>
        <source>A casebook holds every record of one participant.</source>
        <translation>Ein Prüfbogen enthält jeden Datensatz eines Teilnehmers.</translation>
    </message>
    <message>
        <source>A clock that was set back is recorded, and the order of entries does not depend on it.</source>
        <translation>Eine zurückgestellte Uhr wird erfasst, und die Reihenfolge der Einträge hängt nicht von ihr ab.</translation>
    </message>
    <message>
        <source>A cohort is not opened without protocol version and approvals on record.</source>
        <translation>Eine Kohorte wird nicht geöffnet, ohne dass Prüfplanversion und Genehmigungen erfasst sind.</translation>
    </message>
    <message>
        <source>A date is read as it is typed, kept as far as it is known, and never filled up.</source>
        <translation>Ein Datum wird gelesen, wie es getippt ist, behalten, soweit es bekannt ist, und nie aufgefüllt.</translation>
    </message>
    <message>
        <source>A figure is drawn from the records alone: the page, the report and the saved file show the same.</source>
        <translation>Eine Abbildung wird allein aus den Datensätzen gezeichnet: Seite, Bericht und gespeicherte Datei zeigen dasselbe.</translation>
    </message>
    <message>
        <source>A grade that does not exist for a CTCAE term cannot be saved with it.</source>
        <translation>Ein Grad, den es für einen CTCAE-Begriff nicht gibt, kann nicht mit ihm gespeichert werden.</translation>
    </message>
    <message>
        <source>A grid of results is saved together; a cell that cannot be read is named and never guessed.</source>
        <translation>Ein Raster von Laborwerten wird zusammen gespeichert; eine nicht lesbare Zelle wird genannt und nie geraten.</translation>
    </message>
    <message>
        <source>A laboratory value is graded by the CTCAE version of the study, or said to be open.</source>
        <translation>Ein Laborwert wird nach der CTCAE-Version der Studie eingestuft oder als offen bezeichnet.</translation>
    </message>
    <message>
        <source>A new study begins with a set-up that a person reads; until somebody confirms it, every report says so.</source>
        <translation>Eine neue Studie beginnt mit einer Einrichtung, die eine Person liest; bis jemand sie bestätigt, sagt es jeder Bericht.</translation>
    </message>
    <message>
        <source>A number is read with either decimal sign, and refused where it could mean two things; a measured value keeps what the laboratory printed.</source>
        <translation>Eine Zahl wird mit beiden Dezimalzeichen gelesen und abgelehnt, wo sie zweierlei bedeuten könnte; ein Messwert behält, was das Labor gedruckt hat.</translation>
    </message>
    <message>
        <source>A participant counts once per event at the highest grade; the treated are the denominator.</source>
        <translation>Ein Teilnehmer zählt je Ereignis einmal mit dem höchsten Grad; die Behandelten sind der Nenner.</translation>
    </message>
    <message>
        <source>A proposed schedule of assessments asks for nothing twice within one window.</source>
        <translation>Ein vorgeschlagener Visitenplan fragt in einem Fenster nichts zweimal.</translation>
    </message>
    <message>
        <source>A protocol&apos;s own decision table is read cell by cell and asked as it is written.</source>
        <translation>Die eigene Entscheidungstabelle eines Prüfplans wird Zelle für Zelle gelesen und befragt, wie sie geschrieben ist.</translation>
    </message>
    <message>
        <source>A query stays open until it is answered; an accepted finding is silent until it changes.</source>
        <translation>Eine Rückfrage bleibt offen, bis sie beantwortet ist; eine akzeptierte Auffälligkeit schweigt, bis sie sich ändert.</translation>
    </message>
    <message>
        <source>A report for support can be read first and holds nothing that somebody entered.</source>
        <translation>Ein Supportbericht kann zuerst gelesen werden und enthält nichts, was jemand eingegeben hat.</translation>
    </message>
    <message>
        <source>A report knows what happened up to its cut-off and nothing later.</source>
        <translation>Ein Bericht weiß, was bis zu seinem Datenschnitt geschah, und nichts Späteres.</translation>
    </message>
    <message>
        <source>A report that is exported is on record with the digest of its file.</source>
        <translation>Ein exportierter Bericht ist mit der Prüfsumme seiner Datei erfasst.</translation>
    </message>
    <message>
        <source>A report without identities has study days in place of dates, and no free text that nobody cleared.</source>
        <translation>Ein Bericht ohne Identitäten hat Studientage statt Datumsangaben und keinen freien Text, den niemand freigegeben hat.</translation>
    </message>
    <message>
        <source>A study of a newer version is refused unchanged, with a sentence that says what to do.</source>
        <translation>Eine Studie einer neueren Version wird unverändert abgewiesen, mit einem Satz, der sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>A study of every released version opens, after a verified copy, with all its records.</source>
        <translation>Eine Studie jeder veröffentlichten Version öffnet sich, nach einer geprüften Kopie, mit allen Datensätzen.</translation>
    </message>
    <message>
        <source>A study that was altered outside Dosebook is refused or named as such.</source>
        <translation>Eine außerhalb von Dosebook veränderte Studie wird abgelehnt oder als solche benannt.</translation>
    </message>
    <message>
        <source>A table is imported whole or not at all, each rejected cell named with its reason.</source>
        <translation>Eine Tabelle wird ganz oder gar nicht importiert, jede abgelehnte Zelle mit ihrem Grund genannt.</translation>
    </message>
    <message>
        <source>A value that must not be kept is taken out by a recorded act, and the trail stays whole.</source>
        <translation>Ein Wert, der nicht bleiben darf, wird in einem erfassten Akt entfernt, und der Trail bleibt vollständig.</translation>
    </message>
    <message>
        <source>An activity is read in the unit that is typed; 1 mCi is 37 MBq everywhere.</source>
        <translation>Eine Aktivität wird in der getippten Einheit gelesen; 1 mCi ist überall 37 MBq.</translation>
    </message>
    <message>
        <source>An installation is proven on the spot, and a failure of any check is told as one.</source>
        <translation>Eine Installation wird an Ort und Stelle nachgewiesen, und ein Fehlschlag jeder Prüfung wird als solcher gesagt.</translation>
    </message>
    <message>
        <source>BOIN, Keyboard, mTPI and mTPI-2 decide as their published tables for every count.</source>
        <translation>BOIN, Keyboard, mTPI und mTPI-2 entscheiden für jede Anzahl wie ihre veröffentlichten Tabellen.</translation>
    </message>
    <message>
        <source>Backups are verified when they are made and can be put in place again.</source>
        <translation>Sicherungen werden bei der Erstellung geprüft und können wieder eingesetzt werden.</translation>
    </message>
    <message>
        <source>Bayesian logistic regression with overdose control gives the published posterior.</source>
        <translation>Die Bayessche logistische Regression mit Überdosierungskontrolle ergibt die veröffentlichte A-posteriori-Verteilung.</translation>
    </message>
    <message>
        <source>Body surface area is computed by the formula that the study names.</source>
        <translation>Die Körperoberfläche wird nach der Formel berechnet, die die Studie nennt.</translation>
    </message>
    <message>
        <source>CRM and TITE-CRM give the published estimates and dose.</source>
        <translation>CRM und TITE-CRM ergeben die veröffentlichten Schätzwerte und die Dosis.</translation>
    </message>
    <message>
        <source>Departures from the protocol are counted by category and participant, and each is listed.</source>
        <translation>Abweichungen vom Prüfplan werden nach Kategorie und Teilnehmer gezählt und einzeln aufgeführt.</translation>
    </message>
    <message>
        <source>Each field says what belongs there and where it is found, with an example that it takes and its CDISC name or why it has none.</source>
        <translation>Jedes Feld sagt, was hineingehört und wo man es findet, mit einem Beispiel, das es annimmt, und seinem CDISC-Namen oder warum es keinen hat.</translation>
    </message>
    <message>
        <source>Each treated participant is evaluable, with a DLT, pending, not yet judged or not evaluable, by one rule everywhere.</source>
        <translation>Jeder behandelte Teilnehmer ist nach einer überall gleichen Regel auswertbar, mit DLT, ausstehend, noch nicht beurteilt oder nicht auswertbar.</translation>
    </message>
    <message>
        <source>Events that results suggest are offered with term, grade and days; all that is judged is left to people.</source>
        <translation>Ereignisse, die Laborwerte nahelegen, werden mit Begriff, Grad und Tagen angeboten; alles zu Beurteilende bleibt Menschen überlassen.</translation>
    </message>
    <message>
        <source>Every page says its study, cut-off, number and digest, and whether people are made up.</source>
        <translation>Jede Seite nennt ihre Studie, Datenschnitt, Nummer und Prüfsumme, und ob Personen erfunden sind.</translation>
    </message>
    <message>
        <source>Exposure is what was given, summed per participant and per cohort.</source>
        <translation>Exposition ist, was gegeben wurde, summiert je Teilnehmer und je Kohorte.</translation>
    </message>
    <message>
        <source>Lowest counts, days below a limit and recovery are told with and without support.</source>
        <translation>Tiefstwerte, Tage unter einer Grenze und Erholung werden mit und ohne Support angegeben.</translation>
    </message>
    <message>
        <source>Nobody with a DLT is replaced; who may be replaced is said with the reason.</source>
        <translation>Niemand mit einer DLT wird ersetzt; wer ersetzt werden kann, wird mit dem Grund gesagt.</translation>
    </message>
    <message>
        <source>Nothing is deleted: a wrong record is voided and stays on record.</source>
        <translation>Nichts wird gelöscht: Ein falscher Datensatz wird für ungültig erklärt und bleibt erfasst.</translation>
    </message>
    <message>
        <source>On a full disk a save is refused in a sentence, and goes through once there is space.</source>
        <translation>Auf vollem Datenträger wird eine Speicherung in einem Satz abgewiesen und gelingt, sobald Platz ist.</translation>
    </message>
    <message>
        <source>One program at a time writes to a study; the second one says who has it.</source>
        <translation>Nur ein Programm zugleich schreibt in eine Studie; das zweite sagt, wer sie hat.</translation>
    </message>
    <message>
        <source>Rates carry their exact two-sided 95 % interval.</source>
        <translation>Raten tragen ihr exaktes zweiseitiges 95-%-Intervall.</translation>
    </message>
    <message>
        <source>Readings of activity are corrected for decay to the start of the infusion.</source>
        <translation>Messwerte der Aktivität werden für den Zerfall auf den Beginn der Infusion korrigiert.</translation>
    </message>
    <message>
        <source>Rolling six decides as published, with participants pending.</source>
        <translation>Rolling Six entscheidet wie veröffentlicht, mit ausstehenden Teilnehmern.</translation>
    </message>
    <message>
        <source>Simulated designs give the exact characteristics within the error that is stated.</source>
        <translation>Simulierte Designs ergeben die exakten Kenngrößen innerhalb des angegebenen Fehlers.</translation>
    </message>
    <message>
        <source>The CTCAE term of an event is found among the first by what people type.</source>
        <translation>Der CTCAE-Begriff eines Ereignisses findet sich nach dem, was getippt wird, unter den ersten.</translation>
    </message>
    <message>
        <source>The DLT definition proposes candidates; only a person gives the judgement.</source>
        <translation>Die DLT-Definition schlägt Kandidaten vor; nur eine Person beurteilt.</translation>
    </message>
    <message>
        <source>The DLT window begins and ends on the days that the study defines.</source>
        <translation>Das DLT-Fenster beginnt und endet an den Tagen, die die Studie festlegt.</translation>
    </message>
    <message>
        <source>The IMWG category is suggested beside the investigator&apos;s, and confirmed by the next one.</source>
        <translation>Die IMWG-Kategorie wird neben der des Prüfarztes vorgeschlagen und durch die nächste bestätigt.</translation>
    </message>
    <message>
        <source>The advice on the next dose is shown beside what people decide, and decides nothing.</source>
        <translation>Der Vorschlag zur nächsten Dosis steht neben dem, was Menschen entscheiden, und entscheidet nichts.</translation>
    </message>
    <message>
        <source>The audit trail keeps who, when, old value, new value and, for a change, the reason.</source>
        <translation>Der Audit-Trail hält fest: wer, wann, alter Wert, neuer Wert und bei einer Änderung den Grund.</translation>
    </message>
    <message>
        <source>The change of M-protein counts from the last value before dosing to the best after it.</source>
        <translation>Die Änderung des M-Proteins zählt vom letzten Wert vor der Gabe bis zum besten danach.</translation>
    </message>
    <message>
        <source>The clocks of serious events run 24 hours to the sponsor, and 7 or 15 days to the authority.</source>
        <translation>Die Fristen schwerwiegender Ereignisse laufen 24 Stunden bis zum Sponsor und 7 oder 15 Tage bis zur Behörde.</translation>
    </message>
    <message>
        <source>The export holds every record and value with its dictionary, and nothing that runs.</source>
        <translation>Der Export enthält jeden Datensatz und Wert mit seinem Verzeichnis, und nichts Ausführbares.</translation>
    </message>
    <message>
        <source>The form of a serious event holds that event and nobody else&apos;s data.</source>
        <translation>Das Formular eines schwerwiegenden Ereignisses enthält dieses Ereignis und keine Daten anderer.</translation>
    </message>
    <message>
        <source>The log holds no value that somebody entered.</source>
        <translation>Das Protokoll enthält keinen Wert, den jemand eingegeben hat.</translation>
    </message>
    <message>
        <source>The next cohort has the regimen that the committee recommended, and stays planned until it may open.</source>
        <translation>Die nächste Kohorte hat das vom Komitee empfohlene Dosisschema und bleibt geplant, bis sie öffnen darf.</translation>
    </message>
    <message>
        <source>The normal range of a value is that of its laboratory on its day, or said to be unknown.</source>
        <translation>Der Normalbereich eines Werts ist der seines Labors an seinem Tag oder wird als unbekannt bezeichnet.</translation>
    </message>
    <message>
        <source>The program opens no connection to any network.</source>
        <translation>Das Programm öffnet keine Verbindung zu irgendeinem Netz.</translation>
    </message>
    <message>
        <source>The same records at the same cut-off give the same pages, byte for byte.</source>
        <translation>Dieselben Datensätze mit demselben Datenschnitt ergeben dieselben Seiten, Byte für Byte.</translation>
    </message>
    <message>
        <source>The study can be read as it stood at every entry of its audit trail.</source>
        <translation>Die Studie lässt sich so lesen, wie sie bei jedem Eintrag ihres Audit-Trails stand.</translation>
    </message>
    <message>
        <source>The window opens, leads through its pages by keys, and saves what is typed.</source>
        <translation>Das Fenster öffnet sich, führt mit Tasten durch seine Seiten und speichert, was getippt wird.</translation>
    </message>
    <message>
        <source>Transfusions are counted in days and in adult doses, each product apart.</source>
        <translation>Transfusionen werden in Tagen und in Erwachsenendosen gezählt, jedes Produkt für sich.</translation>
    </message>
    <message>
        <source>Two ids that look the same are one participant, and the second is refused.</source>
        <translation>Zwei IDs, die gleich aussehen, sind ein Teilnehmer, und die zweite wird abgelehnt.</translation>
    </message>
    <message>
        <source>What changed since the last review is told: new, changed, withdrawn.</source>
        <translation>Was sich seit der letzten Begutachtung geändert hat, wird gesagt: neu, geändert, zurückgezogen.</translation>
    </message>
    <message>
        <source>What is being typed is kept for its owner and offered after a crash.</source>
        <translation>Was gerade getippt wird, wird für seinen Urheber behalten und nach einem Absturz angeboten.</translation>
    </message>
    <message>
        <source>What is impossible, missing or odd in a record is said at its field in a sentence.</source>
        <translation>Was in einem Datensatz unmöglich ist, fehlt oder auffällt, wird an seinem Feld in einem Satz gesagt.</translation>
    </message>
    <message>
        <source>What waits for a person is listed with the clock that ends first at the top, and leads to its field.</source>
        <translation>Was auf eine Person wartet, ist mit der zuerst endenden Frist oben aufgeführt und führt zu seinem Feld.</translation>
    </message>
    <message>
        <source>What was shown as saved is there after the program was killed.</source>
        <translation>Was als gespeichert gezeigt wurde, ist da, nachdem das Programm abgebrochen wurde.</translation>
    </message>
    <message>
        <source>Whatever was typed is printed as typed, whole, and never as a command to the printer.</source>
        <translation>Was auch immer getippt wurde, wird wie getippt gedruckt, ganz und nie als Befehl an den Drucker.</translation>
    </message>
    <message>
        <source>When a study changes its CTCAE version, terms are mapped or asked for, and nothing is graded anew.</source>
        <translation>Wechselt eine Studie ihre CTCAE-Version, werden Begriffe übertragen oder erfragt, und nichts wird neu graduiert.</translation>
    </message>
    <message>
        <source>Whether a PDF came from a study file is proven by laying it out again.</source>
        <translation>Ob ein PDF aus einer Studiendatei stammt, wird belegt, indem es neu gesetzt wird.</translation>
    </message>
    <message>
        <source>Whether the next participant may be dosed is said with the reason and from which day.</source>
        <translation>Ob der nächste Teilnehmer eine Dosis erhalten darf, wird mit dem Grund gesagt, und ab welchem Tag.</translation>
    </message>
    <message>
        <source>Which visit of whom is due, overdue or done follows from the schedule and the records, and is never set by hand.</source>
        <translation>Welche Visite bei wem fällig, überfällig oder erledigt ist, folgt aus Visitenplan und Datensätzen und wird nie von Hand gesetzt.</translation>
    </message>
    <message>
        <source>Whoever follows the manual comes from an empty computer to a first report in ten minutes.</source>
        <translation>Wer dem Handbuch folgt, kommt vom leeren Computer in zehn Minuten zum ersten Bericht.</translation>
    </message>
    <message>
        <source>Why a value is absent is recorded and told apart from what nobody has entered; a value outranks a reason.</source>
        <translation>Warum ein Wert nicht vorhanden ist, wird erfasst und von nicht Eingegebenem unterschieden; ein Wert geht einem Grund vor.</translation>
    </message>
    <message>
        <source>Window, commands and reports speak English, German, French or Spanish; what is recorded does not depend on it.</source>
        <translation>Fenster, Befehle und Berichte sprechen Englisch, Deutsch, Französisch oder Spanisch; das Erfasste hängt nicht davon ab.</translation>
    </message>
</context>
<context>
    <name>sae</name>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>24-hour clock</source>
        <translation>24-Stunden-Frist</translation>
    </message>
    <message>
        <source>7- or 15-day clock</source>
        <translation>7- oder 15-Tage-Frist</translation>
    </message>
    <message>
        <source>Cohort and regimen</source>
        <translation>Kohorte und Dosisschema</translation>
    </message>
    <message>
        <source>Days since the last fraction</source>
        <translation>Tage seit der letzten Fraktion</translation>
    </message>
    <message>
        <source>Everything recorded, since the onset is not known.</source>
        <translation>Alles Erfasste, da der Beginn nicht bekannt ist.</translation>
    </message>
    <message>
        <source>From {first} to {last}: {before} days before the onset to {after} days after it.</source>
        <translation>Von {first} bis {last}: {before} Tage vor dem Beginn bis {after} Tage danach.</translation>
    </message>
    <message>
        <source>From {first} to {last}: {before} days before the onset to {after} days after the end.</source>
        <translation>Von {first} bis {last}: {before} Tage vor dem Beginn bis {after} Tage nach dem Ende.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Investigator</source>
        <translation>Prüfarzt</translation>
    </message>
    <message>
        <source>Medications</source>
        <translation>Medikationen</translation>
    </message>
    <message>
        <source>Medications and transfusions</source>
        <translation>Medikationen und Transfusionen</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Fallbeschreibung</translation>
    </message>
    <message>
        <source>No fraction was given.</source>
        <translation>Es wurde keine Fraktion gegeben.</translation>
    </message>
    <message>
        <source>No medication is recorded in this time.</source>
        <translation>In dieser Zeit ist keine Medikation erfasst.</translation>
    </message>
    <message>
        <source>No narrative was entered.</source>
        <translation>Keine Fallbeschreibung eingegeben.</translation>
    </message>
    <message>
        <source>No result is recorded in this time.</source>
        <translation>In dieser Zeit ist kein Laborwert erfasst.</translation>
    </message>
    <message>
        <source>No transfusion is recorded in this time.</source>
        <translation>In dieser Zeit ist keine Transfusion erfasst.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Prüfplan</translation>
    </message>
    <message>
        <source>Relevant results</source>
        <translation>Relevante Laborwerte</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Sent to the sponsor</source>
        <translation>An den Sponsor gesendet</translation>
    </message>
    <message>
        <source>Serious adverse event</source>
        <translation>Schwerwiegendes UE</translation>
    </message>
    <message>
        <source>Serious adverse event, {id}: {term}, {version}</source>
        <translation>Schwerwiegendes unerwünschtes Ereignis, {id}: {term}, {version}</translation>
    </message>
    <message>
        <source>Site became aware</source>
        <translation>Kenntnisnahme des Zentrums</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Study treatment</source>
        <translation>Studienbehandlung</translation>
    </message>
    <message>
        <source>There are reports of several events: {terms}. Say which by its term.</source>
        <translation>Es gibt Meldungen zu mehreren Ereignissen: {terms}. Geben Sie an, welches, mit seinem Begriff.</translation>
    </message>
    <message>
        <source>There is no such SAE report in this study.</source>
        <translation>In dieser Studie gibt es keine solche SUE-Meldung.</translation>
    </message>
    <message>
        <source>Transfusions</source>
        <translation>Transfusionen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What this version adds: {news}</source>
        <translation>Was diese Version hinzufügt: {news}</translation>
    </message>
    <message>
        <source>done in time, was due {due}</source>
        <translation>rechtzeitig erfolgt, war fällig {due}</translation>
    </message>
    <message>
        <source>done {time} late, was due {due}</source>
        <translation>erfolgt um {time} zu spät, war fällig {due}</translation>
    </message>
    <message>
        <source>due {due}</source>
        <translation>fällig {due}</translation>
    </message>
    <message>
        <source>due {due}, late by {time}</source>
        <translation>fällig {due}, um {time} zu spät</translation>
    </message>
    <message>
        <source>due {due}, today</source>
        <translation>fällig {due}, heute</translation>
    </message>
    <message>
        <source>due {due}, {time} left</source>
        <translation>fällig {due}, noch {time}</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>rechtzeitig</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>nothing to be expedited</source>
        <translation>nichts beschleunigt zu melden</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>andauernd</translation>
    </message>
    <message>
        <source>version not recorded</source>
        <translation>Version nicht erfasst</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{date} (study day {number})</source>
        <translation>{date} (Studientag {number})</translation>
    </message>
    <message>
        <source>{days} days from the day on which the sponsor gets the report</source>
        <translation>{days} Tage ab dem Tag, an dem der Sponsor die Meldung erhält</translation>
    </message>
    <message>
        <source>{days} days unless expected or unrelated: {clock}</source>
        <translation>{days} Tage, sofern nicht erwartet oder ohne Zusammenhang: {clock}</translation>
    </message>
    <message>
        <source>{days} days: {clock}</source>
        <translation>{days} Tage: {clock}</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} zu spät</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>A copy to look at: nothing can be saved</source>
        <translation>Eine Kopie zum Ansehen: nichts kann gespeichert werden</translation>
    </message>
    <message>
        <source>Could not save. Your entries are kept.</source>
        <translation>Nicht gespeichert. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Could not save: disk full. Your entries are kept.</source>
        <translation>Nicht gespeichert: Datenträger voll. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Could not save: the file was moved. Your entries are kept.</source>
        <translation>Nicht gespeichert: Die Datei wurde verschoben. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Could not save: the study was taken over. Your entries are kept.</source>
        <translation>Nicht gespeichert: Die Studie wurde übernommen. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alles ist gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>The disk failed. Save again: nothing is saved twice.</source>
        <translation>Der Datenträger fiel aus. Speichern Sie erneut: Nichts wird doppelt gespeichert.</translation>
    </message>
</context>
<context>
    <name>set_up</name>
    <message>
        <source>&amp;Add the {count} clauses of the set-up, so that the program points to possible DLTs</source>
        <translation>Die {count} Klauseln der Vorlage &amp;hinzufügen, damit das Programm auf mögliche DLTs hinweist</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>&amp;Create now</source>
        <translation>&amp;Jetzt erstellen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>All of it can be changed later on the pages Study, Cohorts, Schedule and DLT definition. The first cohort is opened on its form once its approvals are there.</source>
        <translation>Alles davon kann später auf den Seiten Studie, Kohorten, Visitenplan und DLT-Definition geändert werden. Die erste Kohorte wird auf ihrem Bogen geöffnet, sobald ihre Genehmigungen da sind.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Cohort {number} has no dose.</source>
        <translation>Kohorte {number} hat keine Dosis.</translation>
    </message>
    <message>
        <source>Cohort {number}, {column}</source>
        <translation>Kohorte {number}, {column}</translation>
    </message>
    <message>
        <source>Cohort {number}: a cohort has 1 to {most} fractions.</source>
        <translation>Kohorte {number}: Eine Kohorte hat 1 bis {most} Fraktionen.</translation>
    </message>
    <message>
        <source>Cohort {number}: say how many days the fractions are apart.</source>
        <translation>Kohorte {number}: Geben Sie an, wie viele Tage die Fraktionen auseinanderliegen.</translation>
    </message>
    <message>
        <source>Cohort {number}: the dose is 0.</source>
        <translation>Kohorte {number}: Die Dosis ist 0.</translation>
    </message>
    <message>
        <source>DLT definition with {count} clauses, each to be checked and changed</source>
        <translation>DLT-Definition mit {count} Klauseln, jede zu prüfen und zu ändern</translation>
    </message>
    <message>
        <source>DLT window: {days} days</source>
        <translation>DLT-Fenster: {days} Tage</translation>
    </message>
    <message>
        <source>Days apart</source>
        <translation>Tage Abstand</translation>
    </message>
    <message>
        <source>Dose of a fraction</source>
        <translation>Dosis einer Fraktion</translation>
    </message>
    <message>
        <source>Enter at most {most} cohorts here.</source>
        <translation>Geben Sie hier höchstens {most} Kohorten ein.</translation>
    </message>
    <message>
        <source>Escalation rule: {rule}</source>
        <translation>Eskalationsregel: {rule}</translation>
    </message>
    <message>
        <source>Events are graded by {version}</source>
        <translation>Ereignisse werden nach {version} eingestuft</translation>
    </message>
    <message>
        <source>Fractions</source>
        <translation>Fraktionen</translation>
    </message>
    <message>
        <source>It tells which visit of whom is due or overdue. Begin with the one that is nearest to the protocol; each visit can be changed later on the page Schedule.</source>
        <translation>Er sagt, welche Visite bei wem fällig oder überfällig ist. Beginnen Sie mit dem, der dem Prüfplan am nächsten kommt; jede Visite kann später auf der Seite Visitenplan geändert werden.</translation>
    </message>
    <message>
        <source>No cohorts yet; they are entered on the page Cohorts.</source>
        <translation>Noch keine Kohorten; sie werden auf der Seite Kohorten eingegeben.</translation>
    </message>
    <message>
        <source>None yet; it is entered on the page Schedule</source>
        <translation>Noch keiner; er wird auf der Seite Visitenplan eingegeben</translation>
    </message>
    <message>
        <source>One line for each dose level of the protocol, the lowest first. Leave the lines empty to enter the cohorts later; unequal fractions are entered on the page Cohorts.</source>
        <translation>Eine Zeile für jede Dosisstufe des Prüfplans, die niedrigste zuerst. Lassen Sie die Zeilen leer, um die Kohorten später einzugeben; ungleiche Fraktionen werden auf der Seite Kohorten eingegeben.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Planned cohorts</source>
        <translation>Geplante Kohorten</translation>
    </message>
    <message>
        <source>Schedule of assessments</source>
        <translation>Visitenplan</translation>
    </message>
    <message>
        <source>Schedule of {count} visits, each to be checked and changed</source>
        <translation>Visitenplan mit {count} Visiten, jede zu prüfen und zu ändern</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>Still open; it can be filled in later</source>
        <translation>Noch offen; lässt sich später ausfüllen</translation>
    </message>
    <message>
        <source>The study and its file</source>
        <translation>Die Studie und ihre Datei</translation>
    </message>
    <message>
        <source>The study begins with</source>
        <translation>Die Studie beginnt mit</translation>
    </message>
    <message>
        <source>Visits of this schedule</source>
        <translation>Visiten dieses Plans</translation>
    </message>
    <message>
        <source>“{label}” is empty.</source>
        <translation>„{label}“ ist leer.</translation>
    </message>
</context>
<context>
    <name>soc</name>
    <message>
        <source>Blood and lymphatic system disorders</source>
        <translation>Störungen von Blut und Lymphsystem</translation>
    </message>
    <message>
        <source>Cardiac disorders</source>
        <translation>Störungen des Herzens</translation>
    </message>
    <message>
        <source>Congenital, familial and genetic disorders</source>
        <translation>Angeborene, familiäre und genetische Störungen</translation>
    </message>
    <message>
        <source>Ear and labyrinth disorders</source>
        <translation>Störungen von Ohr und Labyrinth</translation>
    </message>
    <message>
        <source>Endocrine disorders</source>
        <translation>Endokrine Störungen</translation>
    </message>
    <message>
        <source>Eye disorders</source>
        <translation>Störungen der Augen</translation>
    </message>
    <message>
        <source>Gastrointestinal disorders</source>
        <translation>Störungen des Verdauungstrakts</translation>
    </message>
    <message>
        <source>General disorders and administration site conditions</source>
        <translation>Allgemeine Störungen und Störungen am Verabreichungsort</translation>
    </message>
    <message>
        <source>Hepatobiliary disorders</source>
        <translation>Störungen von Leber und Gallenwegen</translation>
    </message>
    <message>
        <source>Immune system disorders</source>
        <translation>Störungen des Immunsystems</translation>
    </message>
    <message>
        <source>Infections and infestations</source>
        <translation>Infektionen und Parasitenbefall</translation>
    </message>
    <message>
        <source>Injury, poisoning and procedural complications</source>
        <translation>Verletzungen, Vergiftungen und Komplikationen bei Eingriffen</translation>
    </message>
    <message>
        <source>Investigations</source>
        <translation>Untersuchungsergebnisse</translation>
    </message>
    <message>
        <source>Metabolism and nutrition disorders</source>
        <translation>Störungen von Stoffwechsel und Ernährung</translation>
    </message>
    <message>
        <source>Musculoskeletal and connective tissue disorders</source>
        <translation>Störungen von Muskeln, Skelett und Bindegewebe</translation>
    </message>
    <message>
        <source>Neoplasms benign, malignant and unspecified (incl cysts and polyps)</source>
        <translation>Neubildungen: gutartig, bösartig oder nicht bestimmt (auch Zysten und Polypen)</translation>
    </message>
    <message>
        <source>Nervous system disorders</source>
        <translation>Störungen des Nervensystems</translation>
    </message>
    <message>
        <source>Pregnancy, puerperium and perinatal conditions</source>
        <translation>Schwangerschaft, Wochenbett und Zeit um die Geburt</translation>
    </message>
    <message>
        <source>Psychiatric disorders</source>
        <translation>Psychische Störungen</translation>
    </message>
    <message>
        <source>Renal and urinary disorders</source>
        <translation>Störungen von Nieren und Harnwegen</translation>
    </message>
    <message>
        <source>Reproductive system and breast disorders</source>
        <translation>Störungen von Geschlechtsorganen und Brust</translation>
    </message>
    <message>
        <source>Respiratory, thoracic and mediastinal disorders</source>
        <translation>Störungen von Atemwegen, Brustraum und Mediastinum</translation>
    </message>
    <message>
        <source>Skin and subcutaneous tissue disorders</source>
        <translation>Störungen von Haut und Unterhaut</translation>
    </message>
    <message>
        <source>Social circumstances</source>
        <translation>Soziale Umstände</translation>
    </message>
    <message>
        <source>Surgical and medical procedures</source>
        <translation>Operationen und medizinische Eingriffe</translation>
    </message>
    <message>
        <source>The names of the system organ classes are our own translation of the CTCAE&apos;s, not an official one. The terms stay English, as the CTCAE has them.</source>
        <translation>Die Namen der Systemorganklassen sind unsere eigene Übersetzung derer der CTCAE, keine amtliche. Die Begriffe bleiben englisch wie in den CTCAE.</translation>
    </message>
    <message>
        <source>Vascular disorders</source>
        <translation>Störungen der Gefäße</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;Neue Studie…</translation>
    </message>
    <message>
        <source>&amp;Open study…</source>
        <translation>Studie ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Dose-escalation trials, from the form to the committee&apos;s page. Version {version}</source>
        <translation>Dosiseskalationsstudien, vom Bogen bis zur Seite des Komitees. Version {version}</translation>
    </message>
    <message>
        <source>Dosebook</source>
        <translation>Dosebook</translation>
    </message>
    <message>
        <source>No study was opened on this computer yet. The tour shows the demo study in ten steps.</source>
        <translation>Auf diesem Computer wurde noch keine Studie geöffnet. Der Rundgang zeigt die Demostudie in zehn Schritten.</translation>
    </message>
    <message>
        <source>Not found there any more</source>
        <translation>Dort nicht mehr zu finden</translation>
    </message>
    <message>
        <source>Open the &amp;demo study</source>
        <translation>&amp;Demostudie öffnen</translation>
    </message>
    <message>
        <source>Open {study}</source>
        <translation>{study} öffnen</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation>Zuletzt geöffnete Studien</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Remove {study} from the list</source>
        <translation>{study} aus der Liste entfernen</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>heute {time}</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>A change of saved data needs a reason of at least 3 characters. Nothing was saved. {kept}</source>
        <translation>Eine Änderung gespeicherter Daten braucht einen Grund von mindestens 3 Zeichen. Es wurde nichts gespeichert. {kept}</translation>
    </message>
    <message>
        <source>A copy of {file} did not pass its check, so it is not shown. Try again when nobody saves in it; if that does not help, restore a backup.</source>
        <translation>Eine Kopie von {file} hat ihre Prüfung nicht bestanden und wird daher nicht gezeigt. Versuchen Sie es erneut, wenn niemand darin speichert; hilft das nicht, stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>A row of {table} refers to a record that is not there.</source>
        <translation>Eine Zeile von {table} verweist auf einen Datensatz, den es nicht gibt.</translation>
    </message>
    <message>
        <source>A study with made-up participants stays marked as such. Nothing was saved. Create a new study for real participants.</source>
        <translation>Eine Studie mit erfundenen Teilnehmern bleibt so gekennzeichnet. Es wurde nichts gespeichert. Erstellen Sie für echte Teilnehmer eine neue Studie.</translation>
    </message>
    <message>
        <source>A value of ledger row {seq} is missing without a recorded redaction ({field}).</source>
        <translation>Ein Wert der Journalzeile {seq} fehlt, ohne dass eine Schwärzung erfasst ist ({field}).</translation>
    </message>
    <message>
        <source>A value of ledger row {seq} was altered ({field}).</source>
        <translation>Ein Wert der Journalzeile {seq} wurde verändert ({field}).</translation>
    </message>
    <message>
        <source>Ledger row {seq} follows a gap.</source>
        <translation>Journalzeile {seq} folgt auf eine Lücke.</translation>
    </message>
    <message>
        <source>Ledger row {seq} was altered.</source>
        <translation>Journalzeile {seq} wurde verändert.</translation>
    </message>
    <message>
        <source>No backup could be made ({kind}). The study itself is untouched. Use File › Back up… and choose another folder.</source>
        <translation>Es konnte keine Sicherung erstellt werden ({kind}). Die Studie selbst ist unberührt. Nutzen Sie Datei › Sichern… und wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Part of the file cannot be read ({cause}).</source>
        <translation>Ein Teil der Datei ist nicht lesbar ({cause}).</translation>
    </message>
    <message>
        <source>Restoring a backup needs a reason of at least 3 characters.</source>
        <translation>Das Wiederherstellen einer Sicherung braucht einen Grund von mindestens 3 Zeichen.</translation>
    </message>
    <message>
        <source>SQLite&apos;s own check: {line}</source>
        <translation>SQLites eigene Prüfung: {line}</translation>
    </message>
    <message>
        <source>Saved. The note of this save on this computer could not be written; free some space on the disk of your profile.</source>
        <translation>Gespeichert. Der Vermerk dazu auf diesem Computer konnte nicht geschrieben werden; schaffen Sie Platz auf dem Datenträger Ihres Profils.</translation>
    </message>
    <message>
        <source>Somebody else has taken this study over, so nothing was saved here. {kept} Write down what you typed, close the study and open it again.</source>
        <translation>Jemand anderes hat diese Studie übernommen, daher wurde hier nichts gespeichert. {kept} Notieren Sie, was Sie getippt haben, schließen Sie die Studie und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Taking a value out needs a reason of at least 3 characters.</source>
        <translation>Das Entfernen eines Werts braucht einen Grund von mindestens 3 Zeichen.</translation>
    </message>
    <message>
        <source>The backup {file} could not be written ({cause}). The study itself is untouched. Free some space or choose another folder.</source>
        <translation>Die Sicherung {file} konnte nicht geschrieben werden ({cause}). Die Studie selbst ist unberührt. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The backup {file} was not kept, because the study did not pass its check: {finding} The last entry is of {moment}. Check the study now.</source>
        <translation>Die Sicherung {file} wurde nicht behalten, weil die Studie ihre Prüfung nicht bestanden hat: {finding} Der letzte Eintrag ist von {moment}. Prüfen Sie jetzt die Studie.</translation>
    </message>
    <message>
        <source>The disk failed ({cause}). Nothing was saved. {kept} Check the disk, then save again.</source>
        <translation>Der Datenträger fiel aus ({cause}). Es wurde nichts gespeichert. {kept} Prüfen Sie den Datenträger, und speichern Sie dann erneut.</translation>
    </message>
    <message>
        <source>The disk failed, and Dosebook cannot read the study to find out what was saved. Keep this window open, reconnect the disk or the network and save again: nothing is ever saved twice.</source>
        <translation>Der Datenträger fiel aus, und Dosebook kann die Studie nicht lesen, um festzustellen, was gespeichert wurde. Lassen Sie dieses Fenster offen, verbinden Sie den Datenträger oder das Netz wieder und speichern Sie erneut: Nichts wird je doppelt gespeichert.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing could be saved in {file} and it was not opened. Free some space and try again. You can view a copy of it as it is.</source>
        <translation>Der Datenträger ist voll, daher könnte in {file} nichts gespeichert werden, und sie wurde nicht geöffnet. Schaffen Sie Platz und versuchen Sie es erneut. Sie können eine Kopie von ihr ansehen, wie sie ist.</translation>
    </message>
    <message>
        <source>The disk is full, so {file} was not created. Free some space or choose another folder.</source>
        <translation>Der Datenträger ist voll, daher wurde {file} nicht erstellt. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved. {kept} Free some space, then save again.</source>
        <translation>Der Datenträger ist voll. Es wurde nichts gespeichert. {kept} Schaffen Sie Platz, und speichern Sie dann erneut.</translation>
    </message>
    <message>
        <source>The disk or the network failed while {file} was opened ({cause}). Nothing was lost. Check the connection and try again.</source>
        <translation>Der Datenträger oder das Netz fiel aus, während {file} geöffnet wurde ({cause}). Nichts ging verloren. Prüfen Sie die Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file is older than what this computer last saw: the entry of {moment} is not in it.</source>
        <translation>Die Datei ist älter als das, was dieser Computer zuletzt gesehen hat: Der Eintrag von {moment} ist nicht darin.</translation>
    </message>
    <message>
        <source>The file says to be another study than its first ledger row.</source>
        <translation>Die Datei nennt eine andere Studie als ihre erste Journalzeile.</translation>
    </message>
    <message>
        <source>The ledger does not know the record {uid} ({kind}).</source>
        <translation>Das Journal kennt den Datensatz {uid} ({kind}) nicht.</translation>
    </message>
    <message>
        <source>The ledger holds {count} values of rows that are gone.</source>
        <translation>Das Journal enthält {count} Werte von Zeilen, die fehlen.</translation>
    </message>
    <message>
        <source>The record names another one that is not in this study. Nothing was saved. {kept}</source>
        <translation>Der Datensatz nennt einen anderen, der nicht in dieser Studie ist. Es wurde nichts gespeichert. {kept}</translation>
    </message>
    <message>
        <source>The record {uid} ({kind}) is gone.</source>
        <translation>Der Datensatz {uid} ({kind}) fehlt.</translation>
    </message>
    <message>
        <source>The record {uid} ({kind}) was altered: {field} is not what the ledger says.</source>
        <translation>Der Datensatz {uid} ({kind}) wurde verändert: {field} ist nicht, was das Journal sagt.</translation>
    </message>
    <message>
        <source>The second place for backups, {folder}, cannot be reached, so the newest backup lies beside the study only. Connect it, or choose another folder in the settings.</source>
        <translation>Der zweite Ort für Sicherungen, {folder}, ist nicht erreichbar, daher liegt die neueste Sicherung nur neben der Studie. Verbinden Sie ihn, oder wählen Sie in den Einstellungen einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The study file does not say which study it is. Restore a backup of it.</source>
        <translation>Die Studiendatei sagt nicht, welche Studie sie ist. Stellen Sie eine Sicherung von ihr wieder her.</translation>
    </message>
    <message>
        <source>The study file or its folder can no longer be written to. Nothing was saved. {kept} Check the permissions and the disk, then save again.</source>
        <translation>Die Studiendatei oder ihr Ordner ist nicht mehr beschreibbar. Es wurde nichts gespeichert. {kept} Prüfen Sie die Rechte und den Datenträger, und speichern Sie dann erneut.</translation>
    </message>
    <message>
        <source>The study file refused this save ({cause}). Nothing was saved. {kept}</source>
        <translation>Die Studiendatei hat diese Speicherung abgewiesen ({cause}). Es wurde nichts gespeichert. {kept}</translation>
    </message>
    <message>
        <source>The study is being closed. Open it again to go on.</source>
        <translation>Die Studie wird gerade geschlossen. Öffnen Sie sie erneut, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The study was saved, but reading it back gave something else. Do not go on: close the study, check the disk and restore a backup.</source>
        <translation>Die Studie wurde gespeichert, aber das Zurücklesen ergab etwas anderes. Machen Sie nicht weiter: Schließen Sie die Studie, prüfen Sie den Datenträger und stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The tables of the file are those of another build of Dosebook, or were altered.</source>
        <translation>Die Tabellen der Datei sind die eines anderen Stands von Dosebook, oder sie wurden verändert.</translation>
    </message>
    <message>
        <source>The tables or guards of the file were altered.</source>
        <translation>Die Tabellen oder Schutzregeln der Datei wurden verändert.</translation>
    </message>
    <message>
        <source>The text holds half a character, which no file can keep. Nothing was saved. {kept} Remove the character that shows as a box.</source>
        <translation>Der Text enthält ein halbes Zeichen, das keine Datei behalten kann. Es wurde nichts gespeichert. {kept} Entfernen Sie das Zeichen, das als Kästchen erscheint.</translation>
    </message>
    <message>
        <source>The texts of this record are too long to be kept: a record holds at most about a million characters. Nothing was saved. {kept} Shorten the longest text.</source>
        <translation>Die Texte dieses Datensatzes sind zu lang: Ein Datensatz fasst höchstens etwa eine Million Zeichen. Es wurde nichts gespeichert. {kept} Kürzen Sie den längsten Text.</translation>
    </message>
    <message>
        <source>There is a cohort with this number already. Nothing was saved. {kept} Choose another number.</source>
        <translation>Es gibt schon eine Kohorte mit dieser Nummer. Es wurde nichts gespeichert. {kept} Wählen Sie eine andere Nummer.</translation>
    </message>
    <message>
        <source>There is a participant with this ID already. Nothing was saved. {kept} Check the ID.</source>
        <translation>Es gibt schon einen Teilnehmer mit dieser ID. Es wurde nichts gespeichert. {kept} Prüfen Sie die ID.</translation>
    </message>
    <message>
        <source>There is already a file called {file}. Choose another name for the backup.</source>
        <translation>Es gibt schon eine Datei namens {file}. Wählen Sie einen anderen Namen für die Sicherung.</translation>
    </message>
    <message>
        <source>There is already a file called {file}. It was left as it is. Choose another name.</source>
        <translation>Es gibt schon eine Datei namens {file}. Sie blieb, wie sie ist. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no file {file}. It may have been moved or renamed; look for it.</source>
        <translation>Es gibt keine Datei {file}. Sie wurde vielleicht verschoben oder umbenannt; suchen Sie sie.</translation>
    </message>
    <message>
        <source>There is no such value in the audit trail, or it was taken out before.</source>
        <translation>Im Audit-Trail gibt es keinen solchen Wert, oder er wurde schon entfernt.</translation>
    </message>
    <message>
        <source>This file already has its study. Nothing was saved. {kept}</source>
        <translation>Diese Datei hat schon ihre Studie. Es wurde nichts gespeichert. {kept}</translation>
    </message>
    <message>
        <source>This is a backup of another study. Nothing was replaced. Choose another backup.</source>
        <translation>Dies ist die Sicherung einer anderen Studie. Es wurde nichts ersetzt. Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>This is a copy to look at, so nothing is saved in it. Open the study itself.</source>
        <translation>Dies ist eine Kopie zum Ansehen, daher wird nichts darin gespeichert. Öffnen Sie die Studie selbst.</translation>
    </message>
    <message>
        <source>This participant has a DLT assessment already. Nothing was saved. {kept} Change the existing one.</source>
        <translation>Dieser Teilnehmer hat schon eine DLT-Beurteilung. Es wurde nichts gespeichert. {kept} Ändern Sie die vorhandene.</translation>
    </message>
    <message>
        <source>This record is void and is no longer changed. Nothing was saved. Enter a new record.</source>
        <translation>Dieser Datensatz ist ungültig und wird nicht mehr geändert. Es wurde nichts gespeichert. Geben Sie einen neuen Datensatz ein.</translation>
    </message>
    <message>
        <source>This record was changed after you opened it. Your entries are still in the form and were not saved. Compare them with the saved record, then save again.</source>
        <translation>Dieser Datensatz wurde geändert, nachdem Sie ihn geöffnet hatten. Ihre Eingaben sind noch im Bogen und wurden nicht gespeichert. Vergleichen Sie sie mit dem gespeicherten Datensatz, und speichern Sie dann erneut.</translation>
    </message>
    <message>
        <source>This study has its escalation rule already. Nothing was saved. {kept} Change the existing one.</source>
        <translation>Diese Studie hat schon ihre Eskalationsregel. Es wurde nichts gespeichert. {kept} Ändern Sie die vorhandene.</translation>
    </message>
    <message>
        <source>You may not read {file}. Ask whoever looks after its folder for permission.</source>
        <translation>Sie dürfen {file} nicht lesen. Bitten Sie die Person, die den Ordner betreut, um die Erlaubnis.</translation>
    </message>
    <message>
        <source>Your entries are still in the form.</source>
        <translation>Ihre Eingaben sind noch im Bogen.</translation>
    </message>
    <message>
        <source>it is not the file that its manifest describes</source>
        <translation>es ist nicht die Datei, die ihr Manifest beschreibt</translation>
    </message>
    <message>
        <source>no file may be made there</source>
        <translation>dort darf keine Datei erstellt werden</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>{file} cannot be read ({cause}). Check the name, and the disk or the network it lies on.</source>
        <translation>{file} ist nicht lesbar ({cause}). Prüfen Sie den Namen und den Datenträger oder das Netz, wo sie liegt.</translation>
    </message>
    <message>
        <source>{file} could not be brought to the form of this program, because it did not pass its check. It is as it was. Restore a backup.</source>
        <translation>{file} konnte nicht in die Form dieses Programms gebracht werden, weil sie ihre Prüfung nicht bestanden hat. Sie ist, wie sie war. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{file} could not be copied to look at it ({cause}). Check the free space on the disk of your profile.</source>
        <translation>{file} konnte nicht zum Ansehen kopiert werden ({cause}). Prüfen Sie den freien Platz auf dem Datenträger Ihres Profils.</translation>
    </message>
    <message>
        <source>{file} could not be created in {folder}: the folder is missing or cannot be written to. Choose another folder.</source>
        <translation>{file} konnte in {folder} nicht erstellt werden: Der Ordner fehlt oder ist nicht beschreibbar. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{file} has no valid version. Restore a backup of the study.</source>
        <translation>{file} hat keine gültige Version. Stellen Sie eine Sicherung der Studie wieder her.</translation>
    </message>
    <message>
        <source>{file} has other tables than this build of Dosebook gives it: another build of the same version wrote it, or it was altered. It was not opened and not changed. Open it with the program that wrote it, and bring its records here by export and import; if this program wrote it, restore a backup.</source>
        <translation>{file} hat andere Tabellen, als dieser Stand von Dosebook ihr gibt: Ein anderer Stand derselben Version schrieb sie, oder sie wurde verändert. Sie wurde nicht geöffnet und nicht verändert. Öffnen Sie sie mit dem Programm, das sie schrieb, und bringen Sie ihre Datensätze durch Export und Import hierher; schrieb dieses Programm sie, stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{file} is a database of another program, not a Dosebook study. Choose another file.</source>
        <translation>{file} ist eine Datenbank eines anderen Programms, keine Dosebook-Studie. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the study file inside it.</source>
        <translation>{file} ist ein Ordner. Wählen Sie die Studiendatei darin.</translation>
    </message>
    <message>
        <source>{file} is damaged or was altered outside Dosebook, so it was not opened and not changed. Restore a backup, and keep the damaged file for whoever looks into it.</source>
        <translation>{file} ist beschädigt oder wurde außerhalb von Dosebook verändert und wurde daher nicht geöffnet und nicht geändert. Stellen Sie eine Sicherung wieder her, und behalten Sie die beschädigte Datei für die Person, die dem nachgeht.</translation>
    </message>
    <message>
        <source>{file} is empty. Restore a backup of the study, or choose another file.</source>
        <translation>{file} ist leer. Stellen Sie eine Sicherung der Studie wieder her, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{file} is no file but a device or a pipe. Choose a file that ends in .dosebook.</source>
        <translation>{file} ist keine Datei, sondern ein Gerät oder eine Pipe. Wählen Sie eine Datei, die auf .dosebook endet.</translation>
    </message>
    <message>
        <source>{file} is not a Dosebook study. Choose a file that ends in .dosebook.</source>
        <translation>{file} ist keine Dosebook-Studie. Wählen Sie eine Datei, die auf .dosebook endet.</translation>
    </message>
    <message>
        <source>{file} is not a Dosebook study. Choose another file.</source>
        <translation>{file} ist keine Dosebook-Studie. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{file} is older than what this computer last saw: its last entry is of {newest}, but this computer saw an entry of {seen} that is not in it. Nothing was changed. Look for the newer file, view a copy of this one, or accept it with a reason.</source>
        <translation>{file} ist älter als das, was dieser Computer zuletzt gesehen hat: Ihr letzter Eintrag ist von {newest}, aber dieser Computer hat einen Eintrag von {seen} gesehen, der nicht darin ist. Es wurde nichts geändert. Suchen Sie die neuere Datei, sehen Sie eine Kopie von dieser an, oder nehmen Sie sie mit einem Grund an.</translation>
    </message>
    <message>
        <source>{file} is open in another program. Nothing was changed. Close it there, or view a copy of it here.</source>
        <translation>{file} ist in einem anderen Programm geöffnet. Es wurde nichts geändert. Schließen Sie sie dort, oder sehen Sie hier eine Kopie an.</translation>
    </message>
    <message>
        <source>{file} is open in this Dosebook already, perhaps under another name. Nothing was changed. Go on there, or close it first.</source>
        <translation>{file} ist in diesem Dosebook schon geöffnet, vielleicht unter anderem Namen. Es wurde nichts geändert. Machen Sie dort weiter, oder schließen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>{file} is open on computer {computer} by {person} since {since}. Nothing was changed. View a copy of it here, or open it once it is closed there.</source>
        <translation>{file} ist auf dem Computer {computer} von {person} geöffnet, seit {since}. Es wurde nichts geändert. Sehen Sie hier eine Kopie an, oder öffnen Sie sie, sobald sie dort geschlossen ist.</translation>
    </message>
    <message>
        <source>{file} or its folder cannot be written to, so nothing could be saved in it. Change the permissions or copy the file to another folder. You can view a copy of it as it is.</source>
        <translation>{file} oder ihr Ordner ist nicht beschreibbar, daher könnte nichts darin gespeichert werden. Ändern Sie die Rechte, oder kopieren Sie die Datei in einen anderen Ordner. Sie können eine Kopie von ihr ansehen, wie sie ist.</translation>
    </message>
    <message>
        <source>{file} was moved, deleted or replaced while it was open, or its folder cannot be reached. Nothing was saved. {kept} Put the file back or reconnect the network, then save again; a backup keeps what was saved before.</source>
        <translation>{file} wurde verschoben, gelöscht oder ersetzt, während sie geöffnet war, oder ihr Ordner ist nicht erreichbar. Es wurde nichts gespeichert. {kept} Legen Sie die Datei zurück oder verbinden Sie das Netz wieder, und speichern Sie dann erneut; eine Sicherung behält, was vorher gespeichert war.</translation>
    </message>
    <message>
        <source>{file} was not restored: {cause}. The study is as it was. Choose another backup.</source>
        <translation>{file} wurde nicht wiederhergestellt: {cause}. Die Studie ist, wie sie war. Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Dosebook (file version {theirs}; this program reads up to {ours}). Nothing was changed. Install the newer Dosebook to open it.</source>
        <translation>{file} wurde von einem neueren Dosebook geschrieben (Dateiversion {theirs}; dieses Programm liest bis {ours}). Es wurde nichts geändert. Installieren Sie das neuere Dosebook, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>“{label}” cannot have this value. Nothing was saved. {kept}</source>
        <translation>„{label}“ kann diesen Wert nicht haben. Es wurde nichts gespeichert. {kept}</translation>
    </message>
</context>
<context>
    <name>study_page</name>
    <message>
        <source>The form is being laid out…</source>
        <translation>Der Bogen wird aufgebaut…</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>No term recorded</source>
        <translation>Kein Begriff erfasst</translation>
    </message>
</context>
<context>
    <name>support</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>Dateien des Berichts</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Supportbericht</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Als {path} gespeichert</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>The report could not be saved as {path} ({cause}).</source>
        <translation>Der Bericht konnte nicht als {path} gespeichert werden ({cause}).</translation>
    </message>
    <message>
        <source>This is all that the report holds: versions, settings, counts of records and places in the program. It holds nothing that was entered and no name. Dosebook sends nothing: save the file, and send it yourself.</source>
        <translation>Das ist alles, was der Bericht enthält: Versionen, Einstellungen, Anzahlen von Datensätzen und Stellen im Programm. Er enthält nichts Eingegebenes und keinen Namen. Dosebook sendet nichts: Speichern Sie die Datei, und senden Sie sie selbst.</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Zip-Datei (*.zip)</translation>
    </message>
    <message>
        <source>[{count} lines of another shape are left out]</source>
        <translation>[{count} Zeilen anderer Form sind weggelassen]</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Decision table loaded from {file}</source>
        <translation>Entscheidungstabelle aus {file} geladen</translation>
    </message>
    <message>
        <source>Decision table, cell {cell}: “{text}” is no number of DLTs.</source>
        <translation>Entscheidungstabelle, Zelle {cell}: „{text}“ ist keine Anzahl von DLTs.</translation>
    </message>
    <message>
        <source>Decision table, cell {cell}: “{text}” is no number of participants.</source>
        <translation>Entscheidungstabelle, Zelle {cell}: „{text}“ ist keine Anzahl von Teilnehmern.</translation>
    </message>
    <message>
        <source>Decision table, {place}: “{text}” is no number of participants.</source>
        <translation>Entscheidungstabelle, {place}: „{text}“ ist keine Anzahl von Teilnehmern.</translation>
    </message>
    <message>
        <source>The decision table in {file} cannot be used. Nothing was loaded. Mend the cells named below.</source>
        <translation>Die Entscheidungstabelle in {file} ist nicht verwendbar. Es wurde nichts geladen. Verbessern Sie die unten genannten Zellen.</translation>
    </message>
    <message>
        <source>cell {cell}</source>
        <translation>Zelle {cell}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>{file} could not be read as an Excel workbook (.xlsx) or a CSV file.</source>
        <translation>{file} war weder als Excel-Arbeitsmappe (.xlsx) noch als CSV-Datei lesbar.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} ist leer.</translation>
    </message>
    <message>
        <source>{file} is far larger than a decision table.</source>
        <translation>{file} ist weit größer als eine Entscheidungstabelle.</translation>
    </message>
    <message>
        <source>{file} is no decision table: it needs the columns n, dlt and decision, or the numbers treated in the first row and those with a DLT in the first column.</source>
        <translation>{file} ist keine Entscheidungstabelle: Nötig sind die Spalten n, dlt und decision, oder die Anzahl der Behandelten in der ersten Zeile und die derer mit einer DLT in der ersten Spalte.</translation>
    </message>
    <message>
        <source>{file} is no table of values: {reason}.</source>
        <translation>{file} ist keine Tabelle von Werten: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text. Save it as “CSV UTF-8” and try again.</source>
        <translation>{file} ist kein UTF-8-Text. Speichern Sie sie als „CSV UTF-8“, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file} is the study that is open here, not a table.</source>
        <translation>{file} ist die Studie, die hier geöffnet ist, keine Tabelle.</translation>
    </message>
</context>
<context>
    <name>template</name>
    <message>
        <source>3+3 in haematology</source>
        <translation>3+3 in der Hämatologie</translation>
    </message>
    <message>
        <source>3+3. With no DLT among 3 evaluable participants the next dose follows. With 1 among 3 the cohort is completed to 6, and the next dose follows if there is still only 1. With 2 or more the dose is too high.</source>
        <translation>3+3. Ohne DLT unter 3 auswertbaren Teilnehmern folgt die nächste Dosis. Mit 1 unter 3 wird die Kohorte auf 6 ergänzt, und die nächste Dosis folgt, wenn es dann noch immer nur 1 ist. Mit 2 oder mehr ist die Dosis zu hoch.</translation>
    </message>
    <message>
        <source>A flat dose in mg, cohorts of 3 by the BOIN rule with a target DLT rate of 30 %, a DLT window of 28 days, a DLT definition for solid tumours.</source>
        <translation>Eine fixe Dosis in mg, Kohorten von 3 nach der BOIN-Regel mit einer Ziel-DLT-Rate von 30 %, ein DLT-Fenster von 28 Tagen, eine DLT-Definition für solide Tumoren.</translation>
    </message>
    <message>
        <source>A flat dose in mg, cohorts of 3 to 6 by the 3+3 rule, a DLT window of 28 days, a DLT definition for diseases of the marrow.</source>
        <translation>Eine fixe Dosis in mg, Kohorten von 3 bis 6 nach der 3+3-Regel, ein DLT-Fenster von 28 Tagen, eine DLT-Definition für Krankheiten des Knochenmarks.</translation>
    </message>
    <message>
        <source>Activity in mCi per m² of body surface (Mosteller), two fractions a week apart, the 3+3 rule, a DLT window of 56 days, a DLT definition for low counts that come late.</source>
        <translation>Aktivität in mCi pro m² Körperoberfläche (Mosteller), zwei Fraktionen im Abstand von einer Woche, die 3+3-Regel, ein DLT-Fenster von 56 Tagen, eine DLT-Definition für spät auftretende niedrige Werte.</translation>
    </message>
    <message>
        <source>An empty study</source>
        <translation>Eine leere Studie</translation>
    </message>
    <message>
        <source>BOIN (Liu and Yuan 2015) with a target DLT rate of 30 % and the usual limits. No dose is skipped.</source>
        <translation>BOIN (Liu und Yuan 2015) mit einer Ziel-DLT-Rate von 30 % und den üblichen Grenzen. Keine Dosis wird übersprungen.</translation>
    </message>
    <message>
        <source>BOIN in solid tumours</source>
        <translation>BOIN bei soliden Tumoren</translation>
    </message>
    <message>
        <source>Begun with the set-up “{title}” of Dosebook. Until this sentence is taken out, nobody has confirmed that the DLT definition, its window and the escalation rule are those of the protocol.</source>
        <translation>Begonnen mit der Vorlage „{title}“ von Dosebook. Bis dieser Satz entfernt wird, hat niemand bestätigt, dass die DLT-Definition, ihr Fenster und die Eskalationsregel die des Prüfplans sind.</translation>
    </message>
    <message>
        <source>From the set-up “{title}”; to be checked against the protocol.</source>
        <translation>Aus der Vorlage „{title}“; mit dem Prüfplan abzugleichen.</translation>
    </message>
    <message>
        <source>Nothing is filled in.</source>
        <translation>Nichts ist ausgefüllt.</translation>
    </message>
    <message>
        <source>Radiopharmaceutical in fractions</source>
        <translation>Radiopharmakon in Fraktionen</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Adverse events</source>
        <translation>Unerwünschte Ereignisse</translation>
    </message>
    <message>
        <source>Blood counts</source>
        <translation>Blutbild</translation>
    </message>
    <message>
        <source>Blood counts of {participant}: {tests}.</source>
        <translation>Blutbild von {participant}: {tests}.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>DLT</source>
        <translation>DLT</translation>
    </message>
    <message>
        <source>Disease</source>
        <translation>Krankheit</translation>
    </message>
    <message>
        <source>Doses given</source>
        <translation>Gegebene Dosen</translation>
    </message>
    <message>
        <source>Fraction {number}: {words} {unit}, {date}</source>
        <translation>Fraktion {number}: {words} {unit}, {date}</translation>
    </message>
    <message>
        <source>Growth factor begun (G)</source>
        <translation>Wachstumsfaktor begonnen (G)</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>Im Krankenhaus</translation>
    </message>
    <message>
        <source>No blood count with a date, value and unit is recorded.</source>
        <translation>Es ist kein Blutbildwert mit Datum, Wert und Einheit erfasst.</translation>
    </message>
    <message>
        <source>Not drawn, since date, value or unit is not recorded: {count} in the lists below.</source>
        <translation>Nicht gezeichnet, da Datum, Wert oder Einheit nicht erfasst ist: {count} in den Listen unten.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet that a timeline could show.</source>
        <translation>Noch ist nichts erfasst, was ein Zeitverlauf zeigen könnte.</translation>
    </message>
    <message>
        <source>Other support</source>
        <translation>Andere Supportivtherapie</translation>
    </message>
    <message>
        <source>Response (IMWG)</source>
        <translation>Ansprechen (IMWG)</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Timeline of {participant}: {doses} fractions given, {events} adverse events (highest grade {grade}), {transfusions} transfusions, {responses} responses.</source>
        <translation>Zeitverlauf von {participant}: {doses} gegebene Fraktionen, {events} unerwünschte Ereignisse (höchster Grad {grade}), {transfusions} Transfusionen, {responses} Ansprechen.</translation>
    </message>
    <message>
        <source>Transfusions</source>
        <translation>Transfusionen</translation>
    </message>
    <message>
        <source>date not fully known</source>
        <translation>Datum nicht voll bekannt</translation>
    </message>
    <message>
        <source>day; day 1 = {date}, no dated fraction yet</source>
        <translation>Tag; Tag 1 = {date}, noch keine datierte Fraktion</translation>
    </message>
    <message>
        <source>day; the first fraction is known only as {date}</source>
        <translation>Tag; die erste Fraktion ist nur als {date} bekannt</translation>
    </message>
    <message>
        <source>died</source>
        <translation>verstorben</translation>
    </message>
    <message>
        <source>end not recorded</source>
        <translation>Ende nicht erfasst</translation>
    </message>
    <message>
        <source>event without a term</source>
        <translation>Ereignis ohne Begriff</translation>
    </message>
    <message>
        <source>first and last day of the expected nadir</source>
        <translation>erster und letzter Tag des erwarteten Nadirs</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>Fraktion</translation>
    </message>
    <message>
        <source>gr {grade} &lt;{value}</source>
        <translation>Gr. {grade} &lt;{value}</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>grade not recorded</source>
        <translation>Grad nicht erfasst</translation>
    </message>
    <message>
        <source>grade {grade} from {day}</source>
        <translation>Grad {grade} ab {day}</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>letzter Kontakt</translation>
    </message>
    <message>
        <source>mCi</source>
        <translation>mCi</translation>
    </message>
    <message>
        <source>new therapy</source>
        <translation>neue Therapie</translation>
    </message>
    <message>
        <source>no date recorded</source>
        <translation>kein Datum erfasst</translation>
    </message>
    <message>
        <source>omitted</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>on the study</source>
        <translation>in der Studie</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>andauernd</translation>
    </message>
    <message>
        <source>other product given</source>
        <translation>anderes Produkt gegeben</translation>
    </message>
    <message>
        <source>platelets given</source>
        <translation>Thrombozyten gegeben</translation>
    </message>
    <message>
        <source>red cells given</source>
        <translation>Erythrozyten gegeben</translation>
    </message>
    <message>
        <source>reported as above this value (&gt;)</source>
        <translation>als über diesem Wert gemeldet (&gt;)</translation>
    </message>
    <message>
        <source>reported as below this value (&lt;)</source>
        <translation>als unter diesem Wert gemeldet (&lt;)</translation>
    </message>
    <message>
        <source>response assessed</source>
        <translation>Ansprechen bewertet</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>schwerwiegend</translation>
    </message>
    <message>
        <source>serious event</source>
        <translation>schwerwiegendes Ereignis</translation>
    </message>
    <message>
        <source>study day; day 1 = {date}, first fraction</source>
        <translation>Studientag; Tag 1 = {date}, erste Fraktion</translation>
    </message>
    <message>
        <source>study day; day 1 is that of the first fraction</source>
        <translation>Studientag; Tag 1 ist der der ersten Fraktion</translation>
    </message>
    <message>
        <source>support before it may have raised it</source>
        <translation>Support davor kann ihn erhöht haben</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>{count}; support before it may have raised it</source>
        <translation>{count}; Support davor kann es erhöht haben</translation>
    </message>
    <message>
        <source>{date} (day {number})</source>
        <translation>{date} (Tag {number})</translation>
    </message>
    <message>
        <source>{onset} to {end}</source>
        <translation>{onset} bis {end}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>{unit}, best {change} %</source>
        <translation>{unit}, beste {change} %</translation>
    </message>
    <message>
        <source>{words}, {start} to {end}</source>
        <translation>{words}, {start} bis {end}</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>A few letters find a participant, an event or a page from wherever you are. Ctrl+F opens it and Esc leaves it.</source>
        <translation>Wenige Buchstaben finden von überall einen Teilnehmer, ein Ereignis oder eine Seite. Strg+F öffnet die Suche, Esc verlässt sie.</translation>
    </message>
    <message>
        <source>A study opens with what needs you: clocks of serious events, DLT windows, visits, open questions. The clock that ends first stands first, and Enter leads to the field that it is about.</source>
        <translation>Eine Studie öffnet mit dem, was Sie braucht: Fristen schwerwiegender Ereignisse, DLT-Fenster, Visiten, offene Rückfragen. Die Frist, die zuerst endet, steht oben, und die Eingabetaste führt zu dem Feld, um das es geht.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Ctrl+P shows the DMC safety summary as it will be printed; its first page says how the cohort stands. What the committee recommended is recorded here, and the next cohort is made from it.</source>
        <translation>Strg+P zeigt den DMC-Sicherheitsbericht, wie er gedruckt wird; seine erste Seite sagt, wie die Kohorte steht. Was das Komitee empfohlen hat, wird hier erfasst, und daraus entsteht die nächste Kohorte.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T goes to the page and back here, Esc leaves the tour.</source>
        <translation>Strg+Umschalt+T geht zur Seite und zurück hierher, Esc verlässt den Rundgang.</translation>
    </message>
    <message>
        <source>Doses, events, transfusions and counts of one participant are drawn along one line of time. The lists below hold the same records, and a click on a sign opens its record.</source>
        <translation>Dosen, Ereignisse, Transfusionen und Blutbildwerte eines Teilnehmers sind an einer Zeitlinie gezeichnet. Die Listen darunter enthalten dieselben Datensätze; ein Klick auf ein Zeichen öffnet seinen Datensatz.</translation>
    </message>
    <message>
        <source>Each line is a cohort with its dose and each square a participant: evaluable, with a DLT, or with the window still open. The figures above are those of the report, and a click leads to the record.</source>
        <translation>Jede Zeile ist eine Kohorte mit ihrer Dosis und jedes Quadrat ein Teilnehmer: auswertbar, mit DLT oder mit noch offenem Fenster. Die Zahlen darüber sind die des Berichts, und ein Klick führt zum Datensatz.</translation>
    </message>
    <message>
        <source>Each line is a participant and each column a visit of the schedule: complete, in part, overdue or to come. Enter goes to the record, or begins the one that is missing.</source>
        <translation>Jede Zeile ist ein Teilnehmer und jede Spalte eine Visite des Visitenplans: vollständig, teilweise, überfällig oder noch zu kommen. Die Eingabetaste führt zum Datensatz oder beginnt den fehlenden.</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Events are typed in any words: low platelets finds Platelet count decreased, and only the grades of that term can be chosen. Below the form stands what belongs into the field with the keyboard, and nothing is saved before Ctrl+S.</source>
        <translation>Ereignisse werden in beliebigen Worten getippt: low platelets findet Platelet count decreased, und nur die Grade dieses Begriffs sind wählbar. Unter dem Formular steht, was in das Feld mit der Tastatur gehört, und nichts wird vor Strg+S gespeichert.</translation>
    </message>
    <message>
        <source>Every page of the study stands here, in the order of the work. A number beside a page says how many things wait there.</source>
        <translation>Hier steht jede Seite der Studie in der Reihenfolge der Arbeit. Eine Zahl neben einer Seite sagt, wie vieles dort wartet.</translation>
    </message>
    <message>
        <source>Every save stands here with who, when and why, and no record is ever deleted. Your own study begins with File, New study, and F1 explains every page.</source>
        <translation>Hier steht jedes Speichern mit wer, wann und warum; kein Datensatz wird je gelöscht. Ihre eigene Studie beginnt mit Datei, Neue Studie, und F1 erklärt jede Seite.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Go on with the to&amp;ur</source>
        <translation>R&amp;undgang fortsetzen</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Rundgang verlassen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>One participant</source>
        <translation>Ein Teilnehmer</translation>
    </message>
    <message>
        <source>The cohorts as a ladder</source>
        <translation>Die Kohorten als Stufen</translation>
    </message>
    <message>
        <source>The committee and its report</source>
        <translation>Das Komitee und sein Bericht</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Die Seiten</translation>
    </message>
    <message>
        <source>The rule and the decision</source>
        <translation>Regel und Entscheidung</translation>
    </message>
    <message>
        <source>This is what the rule of the protocol says about the next dose, with the counts that it stands on. Dosebook only advises: people decide, and their decision is recorded here.</source>
        <translation>Das sagt die Regel des Prüfplans über die nächste Dosis, mit den Zahlen, auf denen es beruht. Dosebook schlägt nur vor: Menschen entscheiden, und ihre Entscheidung wird hier erfasst.</translation>
    </message>
    <message>
        <source>To&amp;ur of the demo</source>
        <translation>R&amp;undgang durch die Demo</translation>
    </message>
    <message>
        <source>Tour, step {number} of {all}: {title}</source>
        <translation>Rundgang, Schritt {number} von {all}: {title}</translation>
    </message>
    <message>
        <source>Try it: Alt+2 shows the second page. Next goes on from wherever you are.</source>
        <translation>Versuchen Sie es: Alt+2 zeigt die zweite Seite. Weiter geht von überall weiter.</translation>
    </message>
    <message>
        <source>Try it: choose another participant in the list beside it.</source>
        <translation>Versuchen Sie es: Wählen Sie daneben in der Liste einen anderen Teilnehmer.</translation>
    </message>
    <message>
        <source>Try it: go through the fields with Tab and read the line below the form.</source>
        <translation>Versuchen Sie es: Gehen Sie mit Tab durch die Felder und lesen Sie die Zeile unter dem Formular.</translation>
    </message>
    <message>
        <source>Try it: hold the mouse over a square.</source>
        <translation>Versuchen Sie es: Halten Sie die Maus über ein Quadrat.</translation>
    </message>
    <message>
        <source>Try it: press Ctrl+F, type 05-02, and press Esc.</source>
        <translation>Versuchen Sie es: Drücken Sie Strg+F, tippen Sie 05-02 und drücken Sie Esc.</translation>
    </message>
    <message>
        <source>Try it: press Ctrl+P, look at page 1, and press Esc.</source>
        <translation>Versuchen Sie es: Drücken Sie Strg+P, sehen Sie Seite 1 an und drücken Sie Esc.</translation>
    </message>
    <message>
        <source>Try it: walk through the lines with the arrow keys.</source>
        <translation>Versuchen Sie es: Gehen Sie mit den Pfeiltasten durch die Zeilen.</translation>
    </message>
    <message>
        <source>Try it: walk with the arrow keys and read beside it what is expected.</source>
        <translation>Versuchen Sie es: Gehen Sie mit den Pfeiltasten und lesen Sie daneben, was erwartet wird.</translation>
    </message>
    <message>
        <source>Typing a record</source>
        <translation>Einen Datensatz tippen</translation>
    </message>
    <message>
        <source>What is expected of whom</source>
        <translation>Was von wem erwartet wird</translation>
    </message>
    <message>
        <source>What waits today</source>
        <translation>Was heute wartet</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
</context>
<context>
    <name>variable</name>
    <message>
        <source>0 to 4, assessed at screening; from the visit note.</source>
        <translation>0 bis 4, beim Screening bewertet; aus dem Visitenbericht.</translation>
    </message>
    <message>
        <source>1 for the first report that follows the initial one.</source>
        <translation>1 für die erste Meldung nach der Erstmeldung.</translation>
    </message>
    <message>
        <source>10:20 to 10:35, line blocked</source>
        <translation>10:20 bis 10:35, Zugang verstopft</translation>
    </message>
    <message>
        <source>3+3: none of three with a DLT allows escalation</source>
        <translation>3+3: keiner von dreien mit DLT erlaubt Eskalation</translation>
    </message>
    <message>
        <source>300 µg once a day</source>
        <translation>300 µg einmal täglich</translation>
    </message>
    <message>
        <source>A calculated area above it counts as this one; empty means no cap.</source>
        <translation>Eine berechnete Fläche darüber zählt als diese; leer heißt: keine Grenze.</translation>
    </message>
    <message>
        <source>A dose-escalation study of CLR 131 in multiple myeloma</source>
        <translation>Dosiseskalationsstudie mit CLR 131 beim multiplen Myelom</translation>
    </message>
    <message>
        <source>A few words; they stand at the top of the window and of each page.</source>
        <translation>Ein paar Worte; sie stehen oben im Fenster und auf jeder Seite.</translation>
    </message>
    <message>
        <source>A footnote of the schedule that matters at the visit.</source>
        <translation>Eine Fußnote des Visitenplans, die bei der Visite zählt.</translation>
    </message>
    <message>
        <source>A guess of the DLT rate of each level, separated by semicolons.</source>
        <translation>Eine Schätzung der DLT-Rate jeder Stufe, durch Semikolon getrennt.</translation>
    </message>
    <message>
        <source>A laboratory value alone is an event</source>
        <translation>Ein Laborwert allein ist ein Ereignis</translation>
    </message>
    <message>
        <source>A lesion that was not there before, or a definite increase of one; from imaging.</source>
        <translation>Eine Läsion, die vorher nicht da war, oder eine eindeutige Zunahme; aus der Bildgebung.</translation>
    </message>
    <message>
        <source>A missing marker lowers the response</source>
        <translation>Ein fehlender Marker senkt das Ansprechen</translation>
    </message>
    <message>
        <source>A report prints 0 only up to this date; after it, not confirmed.</source>
        <translation>Ein Bericht druckt 0 nur bis zu diesem Datum; danach: nicht bestätigt.</translation>
    </message>
    <message>
        <source>A site that does not assay may correct the labelled activity for decay.</source>
        <translation>Ein Zentrum ohne eigene Messung kann die deklarierte Aktivität für den Zerfall korrigieren.</translation>
    </message>
    <message>
        <source>A window that nobody judged counts as no DLT</source>
        <translation>Ein Fenster, das niemand beurteilt hat, zählt als keine DLT</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>About version</source>
        <translation>Zu Version</translation>
    </message>
    <message>
        <source>Action taken with study treatment</source>
        <translation>Maßnahme bei der Studienbehandlung</translation>
    </message>
    <message>
        <source>Activity determined by</source>
        <translation>Aktivität bestimmt durch</translation>
    </message>
    <message>
        <source>Administered amount</source>
        <translation>Verabreichte Menge</translation>
    </message>
    <message>
        <source>Admitted on</source>
        <translation>Aufgenommen am</translation>
    </message>
    <message>
        <source>Adverse event</source>
        <translation>Unerwünschtes Ereignis</translation>
    </message>
    <message>
        <source>Advice of the rule</source>
        <translation>Vorschlag der Regel</translation>
    </message>
    <message>
        <source>After cohort</source>
        <translation>Nach Kohorte</translation>
    </message>
    <message>
        <source>After pegfilgrastim</source>
        <translation>Nach Pegfilgrastim</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>Gegen den Plan</translation>
    </message>
    <message>
        <source>Against the reference safety information, such as the investigator&apos;s brochure.</source>
        <translation>Nach der Referenzinformation zur Sicherheit, etwa der Prüferinformation.</translation>
    </message>
    <message>
        <source>Age at consent</source>
        <translation>Alter bei Einwilligung</translation>
    </message>
    <message>
        <source>Age from</source>
        <translation>Alter ab</translation>
    </message>
    <message>
        <source>Age to</source>
        <translation>Alter bis</translation>
    </message>
    <message>
        <source>All participants are older than 60</source>
        <translation>Alle Teilnehmer sind älter als 60</translation>
    </message>
    <message>
        <source>Allowed probability of overdosing</source>
        <translation>Erlaubte Wahrscheinlichkeit einer Überdosierung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Amounts are those of one administration. Leave empty for a single one.</source>
        <translation>Mengen sind die einer einzelnen Gabe. Bei nur einer Gabe leer lassen.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Antibiotics by infusion</source>
        <translation>Antibiotika als Infusion</translation>
    </message>
    <message>
        <source>Anything else that a reader of the study should know.</source>
        <translation>Was ein Leser der Studie sonst wissen soll.</translation>
    </message>
    <message>
        <source>Anything else that matters.</source>
        <translation>Was sonst wichtig ist.</translation>
    </message>
    <message>
        <source>Anything on the print-out that matters for reading it.</source>
        <translation>Was auf dem Ausdruck für das Lesen wichtig ist.</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Genehmigungen</translation>
    </message>
    <message>
        <source>As another system recorded it. It is no CTCAE grade and stands for none.</source>
        <translation>Wie ein anderes System ihn erfasst hat. Er ist kein CTCAE-Grad und steht für keinen.</translation>
    </message>
    <message>
        <source>As in the CTCAE, separated by semicolons; any hemorrhage stands for every term with that word.</source>
        <translation>Wie in der CTCAE, durch Semikolon getrennt; any hemorrhage steht für jeden Begriff mit diesem Wort.</translation>
    </message>
    <message>
        <source>As in the protocol&apos;s schedule of assessments.</source>
        <translation>Wie im Visitenplan des Prüfplans.</translation>
    </message>
    <message>
        <source>As in the source of 12 Aug 2018</source>
        <translation>Wie in der Quelle vom 12. Aug. 2018</translation>
    </message>
    <message>
        <source>As on the label of the vial, at the calibration time.</source>
        <translation>Wie auf dem Etikett des Vials, zur Kalibrierzeit.</translation>
    </message>
    <message>
        <source>As on the label of the vial, in the time zone of the site.</source>
        <translation>Wie auf dem Etikett der Flasche, in der Zeitzone des Zentrums.</translation>
    </message>
    <message>
        <source>As on the label of the vial.</source>
        <translation>Wie auf dem Etikett der Flasche.</translation>
    </message>
    <message>
        <source>As on the title page of the protocol.</source>
        <translation>Wie auf der Titelseite des Prüfplans.</translation>
    </message>
    <message>
        <source>As ordered, with unit and frequency.</source>
        <translation>Wie verordnet, mit Einheit und Häufigkeit.</translation>
    </message>
    <message>
        <source>As printed beside the value, where the laboratory&apos;s range is not recorded.</source>
        <translation>Wie neben dem Wert gedruckt, wenn der Bereich des Labors nicht erfasst ist.</translation>
    </message>
    <message>
        <source>As printed beside the value; it decides how the value is read.</source>
        <translation>Wie neben dem Wert gedruckt; sie entscheidet, wie der Wert gelesen wird.</translation>
    </message>
    <message>
        <source>As printed by the laboratory; &lt;0.2 is kept as it is.</source>
        <translation>Wie vom Labor gedruckt; &lt;0,2 bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>As the cohort&apos;s regimen has it for this fraction.</source>
        <translation>Wie im Dosisschema der Kohorte für diese Fraktion.</translation>
    </message>
    <message>
        <source>As the investigator judges it, by the protocol&apos;s definition.</source>
        <translation>Wie der Prüfarzt es nach der Definition des Prüfplans beurteilt.</translation>
    </message>
    <message>
        <source>As the investigator judges it, for the fourth study treatment.</source>
        <translation>Wie der Prüfarzt es für die vierte Studienbehandlung beurteilt.</translation>
    </message>
    <message>
        <source>As the investigator judges it, for the other study treatment.</source>
        <translation>Wie der Prüfarzt es für die andere Studienbehandlung beurteilt.</translation>
    </message>
    <message>
        <source>As the investigator judges it, for the third study treatment.</source>
        <translation>Wie der Prüfarzt es für die dritte Studienbehandlung beurteilt.</translation>
    </message>
    <message>
        <source>As the investigator judges it, in the words of the study&apos;s scale.</source>
        <translation>Wie der Prüfarzt es beurteilt, in den Worten der Skala der Studie.</translation>
    </message>
    <message>
        <source>As the investigator judges it.</source>
        <translation>Wie der Prüfarzt es beurteilt.</translation>
    </message>
    <message>
        <source>As the laboratory prints it.</source>
        <translation>Wie das Labor es druckt.</translation>
    </message>
    <message>
        <source>As the participant says; from the medical record.</source>
        <translation>Wie der Teilnehmer es angibt; aus der Krankenakte.</translation>
    </message>
    <message>
        <source>As the protocol calls it, short: Day 15, Month 3.</source>
        <translation>Wie der Prüfplan sie nennt, kurz: Tag 15, Monat 3.</translation>
    </message>
    <message>
        <source>As the protocol counts the clauses of its definition.</source>
        <translation>Wie der Prüfplan die Klauseln seiner Definition zählt.</translation>
    </message>
    <message>
        <source>As the protocol says. An event is offered from this grade on; left empty, from grade 3 on.</source>
        <translation>Wie der Prüfplan es sagt. Ab diesem Grad wird ein Ereignis vorgeschlagen; leer heißt: ab Grad 3.</translation>
    </message>
    <message>
        <source>As the third one; leave empty where there is none.</source>
        <translation>Wie die dritte; leer, wenn es keine gibt.</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gefragt von</translation>
    </message>
    <message>
        <source>Asked by the check</source>
        <translation>Gefragt von der Prüfung</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gefragt am</translation>
    </message>
    <message>
        <source>Assay before</source>
        <translation>Messung davor</translation>
    </message>
    <message>
        <source>Assay date</source>
        <translation>Messdatum</translation>
    </message>
    <message>
        <source>Assay time</source>
        <translation>Messzeit</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Bewertet von</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Bewertet am</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Bewerter</translation>
    </message>
    <message>
        <source>Assumptions to print</source>
        <translation>Zu druckende Annahmen</translation>
    </message>
    <message>
        <source>At screening, by the staging system that the protocol names.</source>
        <translation>Beim Screening, nach dem Stadiensystem, das der Prüfplan nennt.</translation>
    </message>
    <message>
        <source>Attribution scale</source>
        <translation>Skala für den Zusammenhang</translation>
    </message>
    <message>
        <source>Attribution to study treatment</source>
        <translation>Zusammenhang mit der Studienbehandlung</translation>
    </message>
    <message>
        <source>Attribution to the fourth study treatment</source>
        <translation>Zusammenhang mit der vierten Studienbehandlung</translation>
    </message>
    <message>
        <source>Attribution to the other study treatment</source>
        <translation>Zusammenhang mit der anderen Studienbehandlung</translation>
    </message>
    <message>
        <source>Attribution to the third study treatment</source>
        <translation>Zusammenhang mit der dritten Studienbehandlung</translation>
    </message>
    <message>
        <source>Authorised user&apos;s direction</source>
        <translation>Anweisung des fachkundigen Arztes</translation>
    </message>
    <message>
        <source>Aware at</source>
        <translation>Kenntnis um</translation>
    </message>
    <message>
        <source>Before a dose is calculated; empty means that it is not rounded.</source>
        <translation>Bevor eine Dosis berechnet wird; leer heißt: nicht gerundet.</translation>
    </message>
    <message>
        <source>Belongs with</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Between log α and log β, from -1 to 1; from the statistical section.</source>
        <translation>Zwischen log α und log β, von -1 bis 1; aus dem statistischen Teil.</translation>
    </message>
    <message>
        <source>Blood culture: no growth</source>
        <translation>Blutkultur: kein Wachstum</translation>
    </message>
    <message>
        <source>Body surface area capped at</source>
        <translation>Körperoberfläche begrenzt auf</translation>
    </message>
    <message>
        <source>Body surface area rounded to decimals</source>
        <translation>Körperoberfläche gerundet auf Dezimalstellen</translation>
    </message>
    <message>
        <source>Body surface area, if not calculated</source>
        <translation>Körperoberfläche, falls nicht berechnet</translation>
    </message>
    <message>
        <source>By immunohistochemistry or flow cytometry, of 100 cells or more.</source>
        <translation>Durch Immunhistochemie oder Durchflusszytometrie, von mindestens 100 Zellen.</translation>
    </message>
    <message>
        <source>By its weight for safety and for the study&apos;s result.</source>
        <translation>Nach ihrem Gewicht für die Sicherheit und das Ergebnis der Studie.</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>By the committee&apos;s charter.</source>
        <translation>Nach der Geschäftsordnung des Komitees.</translation>
    </message>
    <message>
        <source>By the criteria of the protocol, not by the grade: death, danger to life, hospital, disability and so on.</source>
        <translation>Nach den Kriterien des Prüfplans, nicht nach dem Grad: Tod, Lebensgefahr, Krankenhaus, Behinderung und so weiter.</translation>
    </message>
    <message>
        <source>By the criteria of the protocol; what the values suggest stands beside it.</source>
        <translation>Nach den Kriterien des Prüfplans; was die Werte nahelegen, steht daneben.</translation>
    </message>
    <message>
        <source>By the sponsor; the 7 or 15 days count from the day that the sponsor knew.</source>
        <translation>Durch den Sponsor; die 7 oder 15 Tage zählen ab dem Tag, an dem der Sponsor es wusste.</translation>
    </message>
    <message>
        <source>CTCAE term</source>
        <translation>CTCAE-Begriff</translation>
    </message>
    <message>
        <source>CTCAE terms</source>
        <translation>CTCAE-Begriffe</translation>
    </message>
    <message>
        <source>CTCAE version</source>
        <translation>CTCAE-Version</translation>
    </message>
    <message>
        <source>Calibration date</source>
        <translation>Kalibrierdatum</translation>
    </message>
    <message>
        <source>Calibration time</source>
        <translation>Kalibrierzeit</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Cause of death</source>
        <translation>Todesursache</translation>
    </message>
    <message>
        <source>Cause of death in words</source>
        <translation>Todesursache in Worten</translation>
    </message>
    <message>
        <source>Central laboratory</source>
        <translation>Zentrallabor</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Vorsitz</translation>
    </message>
    <message>
        <source>Clause number</source>
        <translation>Klauselnummer</translation>
    </message>
    <message>
        <source>Clause of the definition</source>
        <translation>Klausel der Definition</translation>
    </message>
    <message>
        <source>Clonal cells in the marrow</source>
        <translation>Klonale Zellen im Mark</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Geschlossen am</translation>
    </message>
    <message>
        <source>Codes and trade names that sources use for it, separated by semicolons.</source>
        <translation>Codes und Handelsnamen, die Quellen dafür verwenden, durch Semikolon getrennt.</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kohorte</translation>
    </message>
    <message>
        <source>Cohort 5</source>
        <translation>Kohorte 5</translation>
    </message>
    <message>
        <source>Cohort 6</source>
        <translation>Kohorte 6</translation>
    </message>
    <message>
        <source>Cohort created from it</source>
        <translation>Daraus erstellte Kohorte</translation>
    </message>
    <message>
        <source>Cohort number</source>
        <translation>Kohortennummer</translation>
    </message>
    <message>
        <source>Cohort under review</source>
        <translation>Kohorte in Begutachtung</translation>
    </message>
    <message>
        <source>Cohorts reviewed</source>
        <translation>Begutachtete Kohorten</translation>
    </message>
    <message>
        <source>Compared with baseline, from imaging or examination.</source>
        <translation>Verglichen mit dem Ausgangswert, aus Bildgebung oder Untersuchung.</translation>
    </message>
    <message>
        <source>Compared with the regimen of the cohort.</source>
        <translation>Verglichen mit dem Dosisschema der Kohorte.</translation>
    </message>
    <message>
        <source>Completed lines of systemic therapy before consent; from the oncologist&apos;s history.</source>
        <translation>Abgeschlossene systemische Therapielinien vor der Einwilligung; aus der onkologischen Anamnese.</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>Berechnet von</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Auflagen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Conflicts of interest declared</source>
        <translation>Erklärte Interessenkonflikte</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Count before</source>
        <translation>Wert davor</translation>
    </message>
    <message>
        <source>Count of day 36 drawn on day 39</source>
        <translation>Wert von Tag 36 an Tag 39 abgenommen</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Gezählt ab</translation>
    </message>
    <message>
        <source>Counted from its last day. Left empty: 7.</source>
        <translation>Gezählt ab dem letzten Tag. Leer: 7.</translation>
    </message>
    <message>
        <source>Counted from the lowest dose; from the statistical section.</source>
        <translation>Von der niedrigsten Dosis an gezählt; aus dem statistischen Teil.</translation>
    </message>
    <message>
        <source>Counted like the DLT window. Without a count in these days nobody counts as evaluable.</source>
        <translation>Gezählt wie das DLT-Fenster. Ohne einen Wert an diesen Tagen gilt niemand als auswertbar.</translation>
    </message>
    <message>
        <source>Counts of so many days after support are told apart in nadirs and recoveries. Left empty: 3.</source>
        <translation>Werte bis zu so vielen Tagen nach Support werden bei Nadir und Erholung getrennt geführt. Leer: 3.</translation>
    </message>
    <message>
        <source>Course of the grade</source>
        <translation>Verlauf des Grades</translation>
    </message>
    <message>
        <source>DLT assessment</source>
        <translation>DLT-Beurteilung</translation>
    </message>
    <message>
        <source>DLT clause</source>
        <translation>DLT-Klausel</translation>
    </message>
    <message>
        <source>DLT window</source>
        <translation>DLT-Fenster</translation>
    </message>
    <message>
        <source>DLT window counts from</source>
        <translation>DLT-Fenster zählt ab</translation>
    </message>
    <message>
        <source>DLTs/participants and the letter, such as 1/3 S; letters are E, S, D, DE and DU.</source>
        <translation>DLTs/Teilnehmer und der Buchstabe, etwa 1/3 S; Buchstaben sind E, S, D, DE und DU.</translation>
    </message>
    <message>
        <source>DMC review</source>
        <translation>DMC-Begutachtung</translation>
    </message>
    <message>
        <source>Data cut-off</source>
        <translation>Datenschnitt</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Daten bis</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date given</source>
        <translation>Datum der Gabe</translation>
    </message>
    <message>
        <source>Date of that count</source>
        <translation>Datum dieses Werts</translation>
    </message>
    <message>
        <source>Days after a platelet transfusion. Left empty: 7.</source>
        <translation>Tage nach einer Thrombozytentransfusion. Leer: 7.</translation>
    </message>
    <message>
        <source>Days between the first and the next participant</source>
        <translation>Tage zwischen dem ersten und dem nächsten Teilnehmer</translation>
    </message>
    <message>
        <source>Days early</source>
        <translation>Tage früher</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Tage später</translation>
    </message>
    <message>
        <source>De-escalation allowed</source>
        <translation>Deeskalation erlaubt</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Decision in words</source>
        <translation>Entscheidung in Worten</translation>
    </message>
    <message>
        <source>Decision table</source>
        <translation>Entscheidungstabelle</translation>
    </message>
    <message>
        <source>Definition of a DLT</source>
        <translation>Definition einer DLT</translation>
    </message>
    <message>
        <source>Delayed by more than</source>
        <translation>Verzögert um mehr als</translation>
    </message>
    <message>
        <source>Determination</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>Determined by (name)</source>
        <translation>Bestimmt von (Name)</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Verstorben am</translation>
    </message>
    <message>
        <source>Digest of the reported data</source>
        <translation>Prüfsumme der berichteten Daten</translation>
    </message>
    <message>
        <source>Directive signed on</source>
        <translation>Anordnung unterschrieben am</translation>
    </message>
    <message>
        <source>Discharged on</source>
        <translation>Entlassen am</translation>
    </message>
    <message>
        <source>Disease measurable by</source>
        <translation>Krankheit messbar über</translation>
    </message>
    <message>
        <source>Disease stage</source>
        <translation>Krankheitsstadium</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erfolgt</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Dose and frequency</source>
        <translation>Dosis und Häufigkeit</translation>
    </message>
    <message>
        <source>Dose axis</source>
        <translation>Dosisachse</translation>
    </message>
    <message>
        <source>Dose decided</source>
        <translation>Entschiedene Dosis</translation>
    </message>
    <message>
        <source>Dose decision</source>
        <translation>Dosisentscheidung</translation>
    </message>
    <message>
        <source>Dose is planned</source>
        <translation>Dosis wird geplant</translation>
    </message>
    <message>
        <source>Dose levels</source>
        <translation>Dosisstufen</translation>
    </message>
    <message>
        <source>Dose levels are counted from the lowest; from the protocol.</source>
        <translation>Dosisstufen zählen von der niedrigsten an; aus dem Prüfplan.</translation>
    </message>
    <message>
        <source>Dose-limiting toxicity</source>
        <translation>Dosislimitierende Toxizität</translation>
    </message>
    <message>
        <source>Dr Lindqvist, 9 Jan 2018: give as assayed</source>
        <translation>Dr. Lindqvist, 9. Jan. 2018: geben wie gemessen</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Arzneimittel</translation>
    </message>
    <message>
        <source>ECOG performance status</source>
        <translation>ECOG-Performance-Status</translation>
    </message>
    <message>
        <source>Effective half-life in the body</source>
        <translation>Effektive Halbwertszeit im Körper</translation>
    </message>
    <message>
        <source>Eligibility confirmed</source>
        <translation>Eignung bestätigt</translation>
    </message>
    <message>
        <source>Eligibility confirmed on</source>
        <translation>Eignung bestätigt am</translation>
    </message>
    <message>
        <source>Empty means 0.25.</source>
        <translation>Leer heißt: 0,25.</translation>
    </message>
    <message>
        <source>Empty means 0.6 times the target.</source>
        <translation>Leer heißt: 0,6-mal das Ziel.</translation>
    </message>
    <message>
        <source>Empty means 0.95.</source>
        <translation>Leer heißt: 0,95.</translation>
    </message>
    <message>
        <source>Empty means 1.4 times the target.</source>
        <translation>Leer heißt: 1,4-mal das Ziel.</translation>
    </message>
    <message>
        <source>Empty means of any grade.</source>
        <translation>Leer heißt: jeder Grad.</translation>
    </message>
    <message>
        <source>Empty where the range is the same for everybody.</source>
        <translation>Leer, wenn der Bereich für alle gleich ist.</translation>
    </message>
    <message>
        <source>End of participation</source>
        <translation>Ende der Teilnahme</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Einschluss</translation>
    </message>
    <message>
        <source>Escalation rule</source>
        <translation>Eskalationsregel</translation>
    </message>
    <message>
        <source>Ethics committee, 2 Jan 2018</source>
        <translation>Ethikkommission, 2. Jan. 2018</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Ethnizität</translation>
    </message>
    <message>
        <source>Evaluable for DLT, decided</source>
        <translation>Auswertbar für DLT, entschieden</translation>
    </message>
    <message>
        <source>Event that led to death</source>
        <translation>Ereignis, das zum Tod führte</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events are attributed to each of the study treatments by itself.</source>
        <translation>Ereignisse werden jeder Studienbehandlung für sich zugeordnet.</translation>
    </message>
    <message>
        <source>Events or doses concerned</source>
        <translation>Betroffene Ereignisse oder Dosen</translation>
    </message>
    <message>
        <source>Every criterion that it meets; they decide whether a report is due.</source>
        <translation>Jedes Kriterium, das es erfüllt; sie entscheiden, ob eine Meldung fällig ist.</translation>
    </message>
    <message>
        <source>Except these terms</source>
        <translation>Außer diesen Begriffen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Expected nadir from day</source>
        <translation>Erwarteter Nadir ab Tag</translation>
    </message>
    <message>
        <source>Expected nadir to day</source>
        <translation>Erwarteter Nadir bis Tag</translation>
    </message>
    <message>
        <source>Expectedness</source>
        <translation>Erwartetheit</translation>
    </message>
    <message>
        <source>Exposure rate at release</source>
        <translation>Dosisleistung bei Entlassung</translation>
    </message>
    <message>
        <source>Extravasation</source>
        <translation>Paravasat</translation>
    </message>
    <message>
        <source>Fever of 38.9 °C on day 18, antibiotics from day 18</source>
        <translation>Fieber von 38,9 °C an Tag 18, Antibiotika ab Tag 18</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Follow-up number</source>
        <translation>Nummer der Folgemeldung</translation>
    </message>
    <message>
        <source>For a recovery</source>
        <translation>Für eine Erholung</translation>
    </message>
    <message>
        <source>For example I-131; leave empty if the agent is not radioactive.</source>
        <translation>Zum Beispiel I-131; leer lassen, wenn das Präparat nicht radioaktiv ist.</translation>
    </message>
    <message>
        <source>For longer than</source>
        <translation>Länger als</translation>
    </message>
    <message>
        <source>Formula for body surface area</source>
        <translation>Formel für die Körperoberfläche</translation>
    </message>
    <message>
        <source>Four or five without DLT allow escalation</source>
        <translation>Vier oder fünf ohne DLT erlauben Eskalation</translation>
    </message>
    <message>
        <source>Fourth study treatment</source>
        <translation>Vierte Studienbehandlung</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>Fraktion</translation>
    </message>
    <message>
        <source>From and to, and why; empty means none.</source>
        <translation>Von, bis und warum; leer heißt: keine.</translation>
    </message>
    <message>
        <source>From the administration record.</source>
        <translation>Aus dem Verabreichungsprotokoll.</translation>
    </message>
    <message>
        <source>From the certificate of the batch or the pharmacy&apos;s own test.</source>
        <translation>Aus dem Zertifikat der Charge oder der Prüfung der Apotheke.</translation>
    </message>
    <message>
        <source>From the death certificate or the report of who cared for the participant.</source>
        <translation>Aus der Todesbescheinigung oder dem Bericht der Behandelnden.</translation>
    </message>
    <message>
        <source>From the dosing section of the protocol: flat, or per m² or kg.</source>
        <translation>Aus dem Dosierungsteil des Prüfplans: fest oder pro m² oder kg.</translation>
    </message>
    <message>
        <source>From the label of the bag.</source>
        <translation>Vom Etikett des Beutels.</translation>
    </message>
    <message>
        <source>From the label of the vial.</source>
        <translation>Vom Etikett der Flasche.</translation>
    </message>
    <message>
        <source>From the laboratory&apos;s report.</source>
        <translation>Aus dem Befund des Labors.</translation>
    </message>
    <message>
        <source>From the medical record.</source>
        <translation>Aus der Krankenakte.</translation>
    </message>
    <message>
        <source>From the protocol&apos;s definition of the DLT period.</source>
        <translation>Aus der Definition des DLT-Zeitraums im Prüfplan.</translation>
    </message>
    <message>
        <source>From the protocol.</source>
        <translation>Aus dem Prüfplan.</translation>
    </message>
    <message>
        <source>From the signed eligibility checklist.</source>
        <translation>Aus der unterschriebenen Eignungscheckliste.</translation>
    </message>
    <message>
        <source>From the source; it is printed with what is missing.</source>
        <translation>Aus der Quelle; wird bei dem gedruckt, was fehlt.</translation>
    </message>
    <message>
        <source>From the statistical section of the protocol.</source>
        <translation>Aus dem statistischen Teil des Prüfplans.</translation>
    </message>
    <message>
        <source>From the title page of the protocol.</source>
        <translation>Von der Titelseite des Prüfplans.</translation>
    </message>
    <message>
        <source>Full title</source>
        <translation>Vollständiger Titel</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Given at the local hospital</source>
        <translation>Im örtlichen Krankenhaus gegeben</translation>
    </message>
    <message>
        <source>Given for</source>
        <translation>Gegeben wegen</translation>
    </message>
    <message>
        <source>Given to some or all participants, for example weekly dexamethasone.</source>
        <translation>Einigen oder allen Teilnehmern gegeben, zum Beispiel wöchentlich Dexamethason.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Grade or higher</source>
        <translation>Grad oder höher</translation>
    </message>
    <message>
        <source>Haemoglobin after red cells</source>
        <translation>Hämoglobin nach Erythrozyten</translation>
    </message>
    <message>
        <source>Half width of the indifference interval</source>
        <translation>Halbe Breite des Indifferenzintervalls</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Hospital stay</source>
        <translation>Krankenhausaufenthalt</translation>
    </message>
    <message>
        <source>How far above the target still counts as at the target; from the protocol.</source>
        <translation>Wie weit über dem Zielwert noch als Zielwert zählt; aus dem Prüfplan.</translation>
    </message>
    <message>
        <source>How far below the target still counts as at the target; from the protocol.</source>
        <translation>Wie weit unter dem Zielwert noch als Zielwert zählt; aus dem Prüfplan.</translation>
    </message>
    <message>
        <source>How it stands at the last look.</source>
        <translation>Wie es beim letzten Blick stand.</translation>
    </message>
    <message>
        <source>How many days after it the visit still counts; empty means 0.</source>
        <translation>Wie viele Tage danach die Visite noch zählt; leer heißt: 0.</translation>
    </message>
    <message>
        <source>How many days before it the visit still counts; empty means 0.</source>
        <translation>Wie viele Tage davor die Visite noch zählt; leer heißt: 0.</translation>
    </message>
    <message>
        <source>How many days of delay the clause still allows.</source>
        <translation>Wie viele Tage Verzögerung die Klausel noch erlaubt.</translation>
    </message>
    <message>
        <source>How many dose levels the protocol plans.</source>
        <translation>Wie viele Dosisstufen der Prüfplan vorsieht.</translation>
    </message>
    <message>
        <source>How many evaluable participants the protocol asks for at this level.</source>
        <translation>Wie viele auswertbare Teilnehmer der Prüfplan auf dieser Stufe verlangt.</translation>
    </message>
    <message>
        <source>How many the protocol asks for at the dose that is recommended.</source>
        <translation>Wie viele der Prüfplan bei der empfohlenen Dosis verlangt.</translation>
    </message>
    <message>
        <source>How many times the value at baseline meets the clause.</source>
        <translation>Wie oft der Ausgangswert die Klausel erfüllt.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>How the protocol reads 0 of 4 or 0 of 5.</source>
        <translation>Wie der Prüfplan 0 von 4 oder 0 von 5 liest.</translation>
    </message>
    <message>
        <source>Immunofixation of serum</source>
        <translation>Immunfixation im Serum</translation>
    </message>
    <message>
        <source>Immunofixation of urine</source>
        <translation>Immunfixation im Urin</translation>
    </message>
    <message>
        <source>In completed years, this one included.</source>
        <translation>In vollendeten Jahren, dieses eingeschlossen.</translation>
    </message>
    <message>
        <source>In completed years; empty means any age.</source>
        <translation>In vollendeten Jahren; leer heißt: jedes Alter.</translation>
    </message>
    <message>
        <source>In the words of the certificate or of the investigator.</source>
        <translation>In den Worten der Bescheinigung oder des Prüfarztes.</translation>
    </message>
    <message>
        <source>In the words of the source or of the participant.</source>
        <translation>In den Worten der Quelle oder des Teilnehmers.</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>Indikation</translation>
    </message>
    <message>
        <source>Infusion ended</source>
        <translation>Infusion beendet um</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Unterbrechungen</translation>
    </message>
    <message>
        <source>Its number in the regimen of the cohort, counted from 1.</source>
        <translation>Ihre Nummer im Dosisschema der Kohorte, ab 1 gezählt.</translation>
    </message>
    <message>
        <source>Its reference range applies, unless one is typed below with the value.</source>
        <translation>Dessen Referenzbereich gilt, sofern unten nicht einer mit dem Wert eingetippt ist.</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Beurteilt von</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Beurteilt am</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of clause</source>
        <translation>Art der Klausel</translation>
    </message>
    <message>
        <source>Labelled activity</source>
        <translation>Deklarierte Aktivität</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Laboratory test</source>
        <translation>Laborparameter</translation>
    </message>
    <message>
        <source>Last approval on</source>
        <translation>Letzte Genehmigung am</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Letzter Tag des Zeitraums</translation>
    </message>
    <message>
        <source>Last dose completed to six</source>
        <translation>Letzte Dosis auf sechs ergänzt</translation>
    </message>
    <message>
        <source>Least participants at the dose recommended</source>
        <translation>Mindestzahl an Teilnehmern bei der empfohlenen Dosis</translation>
    </message>
    <message>
        <source>Leave empty to let the records decide. A decision needs a reason.</source>
        <translation>Leer lassen, damit die Datensätze entscheiden. Eine Entscheidung braucht einen Grund.</translation>
    </message>
    <message>
        <source>Leave empty to use the study&apos;s formula. A typed value needs its source.</source>
        <translation>Leer lassen, um die Formel der Studie zu nutzen. Ein eingetippter Wert braucht seine Quelle.</translation>
    </message>
    <message>
        <source>Leave empty while the participant is on the study.</source>
        <translation>Leer lassen, solange der Teilnehmer in der Studie ist.</translation>
    </message>
    <message>
        <source>Left before the second fraction</source>
        <translation>Vor der zweiten Fraktion ausgeschieden</translation>
    </message>
    <message>
        <source>Left empty: 14.</source>
        <translation>Leer: 14.</translation>
    </message>
    <message>
        <source>Left in the line</source>
        <translation>Rest in der Leitung</translation>
    </message>
    <message>
        <source>Left in the syringe</source>
        <translation>Rest in der Spritze</translation>
    </message>
    <message>
        <source>Left in the vial</source>
        <translation>Rest im Vial</translation>
    </message>
    <message>
        <source>Length in days; the fraction from which it counts is given on day 1.</source>
        <translation>Länge in Tagen; die Fraktion, ab der sie zählt, wird an Tag 1 gegeben.</translation>
    </message>
    <message>
        <source>Letters such as A; B; G, in the order wanted by the committee. Empty means the usual ones. They can be ticked in the report dialog.</source>
        <translation>Buchstaben wie A; B; G, in der vom Komitee gewünschten Reihenfolge. Leer heißt: die üblichen. Sie lassen sich im Berichtsfenster ankreuzen.</translation>
    </message>
    <message>
        <source>Level thought right before the trial</source>
        <translation>Vor der Studie für richtig gehaltene Stufe</translation>
    </message>
    <message>
        <source>List of January 2018</source>
        <translation>Liste vom Januar 2018</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Lowest first, separated by semicolons; empty means the levels of the cohorts.</source>
        <translation>Niedrigste zuerst, durch Semikolon getrennt; leer heißt: die Stufen der Kohorten.</translation>
    </message>
    <message>
        <source>Margin above the target</source>
        <translation>Spanne über dem Ziel</translation>
    </message>
    <message>
        <source>Margin below the target</source>
        <translation>Spanne unter dem Ziel</translation>
    </message>
    <message>
        <source>Measured on the day of this fraction or as the protocol allows.</source>
        <translation>Am Tag dieser Fraktion gemessen oder wie der Prüfplan erlaubt.</translation>
    </message>
    <message>
        <source>Measured when the participant was released; from radiation safety.</source>
        <translation>Gemessen bei der Entlassung des Teilnehmers; vom Strahlenschutz.</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Medikation</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Meetings of the committee are counted from 1.</source>
        <translation>Sitzungen des Komitees zählen ab 1.</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>Anwesende Mitglieder</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Name des Zentrums</translation>
    </message>
    <message>
        <source>Name of the visit</source>
        <translation>Name der Visite</translation>
    </message>
    <message>
        <source>Name, date and what was directed, when the activity is off the prescription.</source>
        <translation>Name, Datum und was angewiesen wurde, wenn die Aktivität von der Verordnung abweicht.</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Fallbeschreibung</translation>
    </message>
    <message>
        <source>Needed when the file holds one site&apos;s participants only.</source>
        <translation>Nötig, wenn die Datei nur die Teilnehmer eines Zentrums enthält.</translation>
    </message>
    <message>
        <source>Neutrophils after filgrastim</source>
        <translation>Neutrophile nach Filgrastim</translation>
    </message>
    <message>
        <source>New anti-myeloma therapy started</source>
        <translation>Neue Myelomtherapie begonnen</translation>
    </message>
    <message>
        <source>New bone lesion</source>
        <translation>Neue Knochenläsion</translation>
    </message>
    <message>
        <source>No dose is skipped</source>
        <translation>Keine Dosis wird übersprungen</translation>
    </message>
    <message>
        <source>No event met a clause of the definition</source>
        <translation>Kein Ereignis erfüllte eine Klausel der Definition</translation>
    </message>
    <message>
        <source>No for one that will never take place; then the reason is needed.</source>
        <translation>Nein für eine, die nie stattfinden wird; dann ist der Grund nötig.</translation>
    </message>
    <message>
        <source>No further adverse events, checked to</source>
        <translation>Keine weiteren unerwünschten Ereignisse, geprüft bis</translation>
    </message>
    <message>
        <source>No further serious events, checked to</source>
        <translation>Keine weiteren schwerwiegenden Ereignisse, geprüft bis</translation>
    </message>
    <message>
        <source>No further transfusions, checked to</source>
        <translation>Keine weiteren Transfusionen, geprüft bis</translation>
    </message>
    <message>
        <source>No medical event; R. Silva, 10 Jan 2018</source>
        <translation>Kein medizinisches Ereignis; R. Silva, 10. Jan. 2018</translation>
    </message>
    <message>
        <source>No new signal</source>
        <translation>Kein neues Signal</translation>
    </message>
    <message>
        <source>Normal from</source>
        <translation>Normal ab</translation>
    </message>
    <message>
        <source>Normal to</source>
        <translation>Normal bis</translation>
    </message>
    <message>
        <source>Not counted when unrelated</source>
        <translation>Ohne Zusammenhang nicht gezählt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erfolgt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Of grade or higher</source>
        <translation>Mit Grad oder höher</translation>
    </message>
    <message>
        <source>Of the radionuclide, for decay corrections; from the pharmacy manual.</source>
        <translation>Des Radionuklids, für Zerfallskorrekturen; aus dem Apothekenhandbuch.</translation>
    </message>
    <message>
        <source>Oldest first, separated by semicolons; each participant follows one.</source>
        <translation>Älteste zuerst, durch Semikolon getrennt; jeder Teilnehmer folgt einer.</translation>
    </message>
    <message>
        <source>On day</source>
        <translation>An Tag</translation>
    </message>
    <message>
        <source>On how many separate days there must be a transfusion.</source>
        <translation>An wie vielen verschiedenen Tagen es eine Transfusion geben muss.</translation>
    </message>
    <message>
        <source>One line per fraction: dose, day (the first is day 1), days early and late.</source>
        <translation>Eine Zeile je Fraktion: Dosis, Tag (der erste ist Tag 1), Tage früher und später.</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Andauernd</translation>
    </message>
    <message>
        <source>Only for cohorts</source>
        <translation>Nur für Kohorten</translation>
    </message>
    <message>
        <source>Only for the illustration of fractions against a single dose. Empty: 2 to 8 days are shown.</source>
        <translation>Nur für die Veranschaulichung von Fraktionen gegen Einmalgabe. Leer: 2 bis 8 Tage werden gezeigt.</translation>
    </message>
    <message>
        <source>Only where the written directive gives a range.</source>
        <translation>Nur, wenn die schriftliche Anordnung einen Bereich nennt.</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Open cohort 6 after the amendment</source>
        <translation>Kohorte 6 nach dem Amendment öffnen</translation>
    </message>
    <message>
        <source>Open until the answer satisfies whoever asked.</source>
        <translation>Offen, bis die Antwort den Fragenden zufriedenstellt.</translation>
    </message>
    <message>
        <source>Opened after the amendment</source>
        <translation>Nach dem Amendment geöffnet</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Geöffnet am</translation>
    </message>
    <message>
        <source>Or another long-acting growth factor. Left empty: 14.</source>
        <translation>Oder ein anderer langwirksamer Wachstumsfaktor. Leer: 14.</translation>
    </message>
    <message>
        <source>Other names of the agent</source>
        <translation>Andere Namen des Präparats</translation>
    </message>
    <message>
        <source>Other study treatment</source>
        <translation>Andere Studienbehandlung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Outcomes by dose level</source>
        <translation>Ergebnisse nach Dosisstufe</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Participant ID</source>
        <translation>Teilnehmer-ID</translation>
    </message>
    <message>
        <source>Participants are made up</source>
        <translation>Teilnehmer sind erfunden</translation>
    </message>
    <message>
        <source>Participants per cohort</source>
        <translation>Teilnehmer pro Kohorte</translation>
    </message>
    <message>
        <source>Percent of the nucleated cells, from the report of aspirate or biopsy; the higher of both.</source>
        <translation>Prozent der kernhaltigen Zellen, aus dem Befund von Aspirat oder Biopsie; der höhere von beiden.</translation>
    </message>
    <message>
        <source>Pharmacy worksheet</source>
        <translation>Arbeitsblatt der Apotheke</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Physical examination</source>
        <translation>Körperliche Untersuchung</translation>
    </message>
    <message>
        <source>Physical half-life</source>
        <translation>Physikalische Halbwertszeit</translation>
    </message>
    <message>
        <source>Plain words, such as low platelets. Down: the usual ones.</source>
        <translation>Einfache Worte, etwa low platelets. Pfeil ab: die üblichen.</translation>
    </message>
    <message>
        <source>Planned cohorts</source>
        <translation>Geplante Kohorten</translation>
    </message>
    <message>
        <source>Planned date</source>
        <translation>Geplantes Datum</translation>
    </message>
    <message>
        <source>Planned dose</source>
        <translation>Geplante Dosis</translation>
    </message>
    <message>
        <source>Planned participants</source>
        <translation>Geplante Teilnehmer</translation>
    </message>
    <message>
        <source>Planned visit</source>
        <translation>Geplante Visite</translation>
    </message>
    <message>
        <source>Planned, open, closed, under review, cleared: as it stands today.</source>
        <translation>Geplant, offen, geschlossen, in Begutachtung, freigegeben: wie sie heute steht.</translation>
    </message>
    <message>
        <source>Plasma cells in the marrow</source>
        <translation>Plasmazellen im Mark</translation>
    </message>
    <message>
        <source>Plasmacytomas</source>
        <translation>Plasmozytome</translation>
    </message>
    <message>
        <source>Platelets after a platelet transfusion</source>
        <translation>Thrombozyten nach Thrombozytentransfusion</translation>
    </message>
    <message>
        <source>Platelets below 25 × 10⁹/L for more than 28 days</source>
        <translation>Thrombozyten unter 25 × 10⁹/L für mehr als 28 Tage</translation>
    </message>
    <message>
        <source>Platelets below the limit at screening</source>
        <translation>Thrombozyten beim Screening unter der Grenze</translation>
    </message>
    <message>
        <source>Platelets in adult doses: one apheresis unit or one pool is 1. Red cells and others in units: one bag is 1.</source>
        <translation>Thrombozyten in Erwachsenendosen: ein Apheresekonzentrat oder ein Pool ist 1. Erythrozyten und andere in Einheiten: ein Beutel ist 1.</translation>
    </message>
    <message>
        <source>Platelets in ×10⁹/L or haemoglobin in g/dL, the last before this transfusion.</source>
        <translation>Thrombozyten in ×10⁹/L oder Hämoglobin in g/dL, der letzte Wert vor dieser Transfusion.</translation>
    </message>
    <message>
        <source>Platelets twice a week until day 64</source>
        <translation>Thrombozyten zweimal pro Woche bis Tag 64</translation>
    </message>
    <message>
        <source>Position in the audit trail</source>
        <translation>Position im Audit-Trail</translation>
    </message>
    <message>
        <source>Prescribed amount</source>
        <translation>Verordnete Menge</translation>
    </message>
    <message>
        <source>Prescribed range from</source>
        <translation>Verordneter Bereich von</translation>
    </message>
    <message>
        <source>Prescribed range to</source>
        <translation>Verordneter Bereich bis</translation>
    </message>
    <message>
        <source>Printed beside the rule and the definition, for example what is not final.</source>
        <translation>Neben der Regel und der Definition gedruckt, zum Beispiel was noch nicht endgültig ist.</translation>
    </message>
    <message>
        <source>Prior correlation</source>
        <translation>A-priori-Korrelation</translation>
    </message>
    <message>
        <source>Prior lines of systemic therapy</source>
        <translation>Systemische Vortherapielinien</translation>
    </message>
    <message>
        <source>Prior mean of log α</source>
        <translation>A-priori-Mittelwert von log α</translation>
    </message>
    <message>
        <source>Prior mean of log β</source>
        <translation>A-priori-Mittelwert von log β</translation>
    </message>
    <message>
        <source>Prior spread of log α</source>
        <translation>A-priori-Streuung von log α</translation>
    </message>
    <message>
        <source>Prior spread of log β</source>
        <translation>A-priori-Streuung von log β</translation>
    </message>
    <message>
        <source>Probability above which a dose is closed</source>
        <translation>Wahrscheinlichkeit, über der eine Dosis geschlossen wird</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Product transfused</source>
        <translation>Transfundiertes Produkt</translation>
    </message>
    <message>
        <source>Progression of the myeloma</source>
        <translation>Progression des Myeloms</translation>
    </message>
    <message>
        <source>Protocol 2.0, section 6.3</source>
        <translation>Prüfplan 2.0, Abschnitt 6.3</translation>
    </message>
    <message>
        <source>Protocol deviation</source>
        <translation>Prüfplanabweichung</translation>
    </message>
    <message>
        <source>Protocol number</source>
        <translation>Prüfplannummer</translation>
    </message>
    <message>
        <source>Protocol version</source>
        <translation>Prüfplanversion</translation>
    </message>
    <message>
        <source>Protocol version followed</source>
        <translation>Befolgte Prüfplanversion</translation>
    </message>
    <message>
        <source>Protocol versions</source>
        <translation>Prüfplanversionen</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Quorum present</source>
        <translation>Quorum erreicht</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Abstammung</translation>
    </message>
    <message>
        <source>Radiation safety officer&apos;s word</source>
        <translation>Aussage des Strahlenschutzbeauftragten</translation>
    </message>
    <message>
        <source>Radiochemical purity</source>
        <translation>Radiochemische Reinheit</translation>
    </message>
    <message>
        <source>Radionuclide</source>
        <translation>Radionuklid</translation>
    </message>
    <message>
        <source>Rate that is too high (BOIN)</source>
        <translation>Zu hohe Rate (BOIN)</translation>
    </message>
    <message>
        <source>Rate that is too low (BOIN)</source>
        <translation>Zu niedrige Rate (BOIN)</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Reading after the infusion, not corrected for decay; 0 if none.</source>
        <translation>Messung nach der Infusion, nicht zerfallskorrigiert; 0, wenn keine.</translation>
    </message>
    <message>
        <source>Reading of the dose calibrator, not corrected for decay.</source>
        <translation>Anzeige des Aktivimeters, nicht für den Zerfall korrigiert.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason for a late report</source>
        <translation>Grund einer späten Meldung</translation>
    </message>
    <message>
        <source>Reason for admission</source>
        <translation>Grund der Aufnahme</translation>
    </message>
    <message>
        <source>Reason for deciding otherwise</source>
        <translation>Grund für andere Entscheidung</translation>
    </message>
    <message>
        <source>Reason for screen failure</source>
        <translation>Grund des Screening-Ausfalls</translation>
    </message>
    <message>
        <source>Reason for switching it off</source>
        <translation>Grund für das Abschalten</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Grund der Entscheidung</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Grund in Worten</translation>
    </message>
    <message>
        <source>Reason why not</source>
        <translation>Grund, warum nicht</translation>
    </message>
    <message>
        <source>Receives the other study treatment</source>
        <translation>Erhält die andere Studienbehandlung</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Recommended regimen</source>
        <translation>Empfohlenes Dosisschema</translation>
    </message>
    <message>
        <source>Reference dose</source>
        <translation>Referenzdosis</translation>
    </message>
    <message>
        <source>Reference range</source>
        <translation>Referenzbereich</translation>
    </message>
    <message>
        <source>Regimen</source>
        <translation>Dosisschema</translation>
    </message>
    <message>
        <source>Relapsed or refractory multiple myeloma</source>
        <translation>Rezidiviertes oder refraktäres multiples Myelom</translation>
    </message>
    <message>
        <source>Repeated the same day</source>
        <translation>Am selben Tag wiederholt</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Ersatz für</translation>
    </message>
    <message>
        <source>Report 5</source>
        <translation>Bericht 5</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Erstellter Bericht</translation>
    </message>
    <message>
        <source>Report number</source>
        <translation>Berichtsnummer</translation>
    </message>
    <message>
        <source>Report that the committee saw</source>
        <translation>Bericht, den das Komitee gesehen hat</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>Reported term</source>
        <translation>Gemeldeter Begriff</translation>
    </message>
    <message>
        <source>Reported to the authority on</source>
        <translation>Der Behörde gemeldet am</translation>
    </message>
    <message>
        <source>Residual measured at</source>
        <translation>Rest gemessen um</translation>
    </message>
    <message>
        <source>Residual measured on</source>
        <translation>Rest gemessen am</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ansprechen</translation>
    </message>
    <message>
        <source>Response (IMWG)</source>
        <translation>Ansprechen (IMWG)</translation>
    </message>
    <message>
        <source>Response categories not used</source>
        <translation>Nicht verwendete Ansprechkategorien</translation>
    </message>
    <message>
        <source>Responses after this date no longer count.</source>
        <translation>Ansprechen nach diesem Datum zählt nicht mehr.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Results name it by the same words.</source>
        <translation>Laborwerte nennen es mit denselben Worten.</translation>
    </message>
    <message>
        <source>Review number</source>
        <translation>Nummer der Begutachtung</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Applikationsweg</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rule applied</source>
        <translation>Angewandte Regel</translation>
    </message>
    <message>
        <source>SAE report</source>
        <translation>SUE-Meldung</translation>
    </message>
    <message>
        <source>Said in the empty field itself, by a key for each reason.</source>
        <translation>Im leeren Feld selbst angegeben, mit einer Taste für jeden Grund.</translation>
    </message>
    <message>
        <source>Screen failure</source>
        <translation>Screening-Ausfall</translation>
    </message>
    <message>
        <source>Sections of the safety summary</source>
        <translation>Abschnitte des Sicherheitsberichts</translation>
    </message>
    <message>
        <source>Seen at the local hospital</source>
        <translation>Im örtlichen Krankenhaus gesehen</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Gesendet um</translation>
    </message>
    <message>
        <source>Sent to the sponsor on</source>
        <translation>An den Sponsor gesendet am</translation>
    </message>
    <message>
        <source>Separated by semicolons; any hemorrhage stands for every term with that word.</source>
        <translation>Durch Semikolon getrennt; any hemorrhage steht für jeden Begriff mit diesem Wort.</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Schwerwiegend</translation>
    </message>
    <message>
        <source>Serious because</source>
        <translation>Schwerwiegend wegen</translation>
    </message>
    <message>
        <source>Serious event</source>
        <translation>Schwerwiegendes Ereignis</translation>
    </message>
    <message>
        <source>Severity in words</source>
        <translation>Schweregrad in Worten</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Kurztitel</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Zentrum</translation>
    </message>
    <message>
        <source>Site 05</source>
        <translation>Zentrum 05</translation>
    </message>
    <message>
        <source>Site became aware on</source>
        <translation>Kenntnis des Zentrums am</translation>
    </message>
    <message>
        <source>Skeleton</source>
        <translation>Skelett</translation>
    </message>
    <message>
        <source>Source of that area</source>
        <translation>Quelle dieser Fläche</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Sponsor&apos;s decision</source>
        <translation>Sponsorentscheidung</translation>
    </message>
    <message>
        <source>Spread of the prior</source>
        <translation>Streuung der A-priori-Verteilung</translation>
    </message>
    <message>
        <source>Staggered start of a cohort; 0 or empty means no wait.</source>
        <translation>Gestaffelter Beginn einer Kohorte; 0 oder leer heißt: kein Warten.</translation>
    </message>
    <message>
        <source>Standard deviation of β; empty means √1.34.</source>
        <translation>Standardabweichung von β; leer heißt: √1,34.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Still in hospital</source>
        <translation>Noch im Krankenhaus</translation>
    </message>
    <message>
        <source>Stop when the lowest dose exceeds the rate</source>
        <translation>Stopp, wenn die niedrigste Dosis die Rate überschreitet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgesetzt</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Study agent</source>
        <translation>Prüfpräparat</translation>
    </message>
    <message>
        <source>Study: The expected nadir ends after the DLT window.</source>
        <translation>Studie: Der erwartete Nadir endet nach dem DLT-Fenster.</translation>
    </message>
    <message>
        <source>System organ class</source>
        <translation>Systemorganklasse</translation>
    </message>
    <message>
        <source>Taken at (UTC)</source>
        <translation>Erstellt um (UTC)</translation>
    </message>
    <message>
        <source>Taken from protocol 2.0, section 9</source>
        <translation>Aus Prüfplan 2.0, Abschnitt 9, übernommen</translation>
    </message>
    <message>
        <source>Target DLT rate</source>
        <translation>Ziel-DLT-Rate</translation>
    </message>
    <message>
        <source>Target interval from</source>
        <translation>Zielintervall von</translation>
    </message>
    <message>
        <source>Target interval to</source>
        <translation>Zielintervall bis</translation>
    </message>
    <message>
        <source>Terms that the protocol leaves out of the clause, separated by semicolons.</source>
        <translation>Begriffe, die der Prüfplan von der Klausel ausnimmt, durch Semikolon getrennt.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Text of the medical monitor</source>
        <translation>Text des medizinischen Monitors</translation>
    </message>
    <message>
        <source>The DLT rate above which the lowest dose is too toxic; as a share of 1.</source>
        <translation>Die DLT-Rate, ab der die niedrigste Dosis zu toxisch ist; als Anteil von 1.</translation>
    </message>
    <message>
        <source>The DLT rate that the protocol aims at, as a share of 1.</source>
        <translation>Die DLT-Rate, die der Prüfplan anstrebt, als Anteil von 1.</translation>
    </message>
    <message>
        <source>The adverse event of grade 5, where one is recorded.</source>
        <translation>Das unerwünschte Ereignis von Grad 5, wenn eines erfasst ist.</translation>
    </message>
    <message>
        <source>The amount on the written directive.</source>
        <translation>Die Menge auf der schriftlichen Anordnung.</translation>
    </message>
    <message>
        <source>The assessment covers</source>
        <translation>Die Bewertung umfasst</translation>
    </message>
    <message>
        <source>The authorised user who signed it before use.</source>
        <translation>Der fachkundige Arzt, der sie vor der Anwendung unterschrieben hat.</translation>
    </message>
    <message>
        <source>The clause is met only after more than so many days.</source>
        <translation>Die Klausel ist erst nach mehr als so vielen Tagen erfüllt.</translation>
    </message>
    <message>
        <source>The clause of the protocol&apos;s definition that is met.</source>
        <translation>Die erfüllte Klausel der Definition des Prüfplans.</translation>
    </message>
    <message>
        <source>The cohort into which the participant was enrolled; from the enrolment form.</source>
        <translation>Die Kohorte, in die der Teilnehmer eingeschlossen wurde; aus dem Einschlussformular.</translation>
    </message>
    <message>
        <source>The cohort on which the committee is to decide.</source>
        <translation>Die Kohorte, über die das Komitee entscheiden soll.</translation>
    </message>
    <message>
        <source>The cohort that was created from this recommendation.</source>
        <translation>Die Kohorte, die aus dieser Empfehlung entstand.</translation>
    </message>
    <message>
        <source>The cohorts that the committee looked at.</source>
        <translation>Die Kohorten, die das Komitee begutachtet hat.</translation>
    </message>
    <message>
        <source>The committee asked for three more at this dose</source>
        <translation>Das Komitee verlangte drei weitere bei dieser Dosis</translation>
    </message>
    <message>
        <source>The criterion that was not met, from the checklist.</source>
        <translation>Das nicht erfüllte Kriterium, aus der Checkliste.</translation>
    </message>
    <message>
        <source>The date beside that signature.</source>
        <translation>Das Datum neben dieser Unterschrift.</translation>
    </message>
    <message>
        <source>The date of that judgement.</source>
        <translation>Das Datum dieser Beurteilung.</translation>
    </message>
    <message>
        <source>The date of the last approval that was needed; from its letter.</source>
        <translation>Das Datum der letzten nötigen Genehmigung; aus dem Schreiben.</translation>
    </message>
    <message>
        <source>The date that the participant wrote on the consent form.</source>
        <translation>Das Datum, das der Teilnehmer auf die Einwilligung schrieb.</translation>
    </message>
    <message>
        <source>The day counted from is day 1, the day before it is -1; there is no day 0.</source>
        <translation>Der Tag, ab dem gezählt wird, ist Tag 1, der Tag davor ist -1; einen Tag 0 gibt es nicht.</translation>
    </message>
    <message>
        <source>The day from which the protocol counts this visit.</source>
        <translation>Der Tag, ab dem der Prüfplan diese Visite zählt.</translation>
    </message>
    <message>
        <source>The day in the confirmation of the fax, mail or portal.</source>
        <translation>Der Tag in der Bestätigung von Fax, E-Mail oder Portal.</translation>
    </message>
    <message>
        <source>The day of that decision.</source>
        <translation>Der Tag dieser Entscheidung.</translation>
    </message>
    <message>
        <source>The day of that reading; from the dose calibrator&apos;s record.</source>
        <translation>Der Tag dieser Messung; aus den Aufzeichnungen des Aktivimeters.</translation>
    </message>
    <message>
        <source>The day of the admission; from the discharge letter.</source>
        <translation>Der Tag der Aufnahme; aus dem Entlassungsbrief.</translation>
    </message>
    <message>
        <source>The day of the answer.</source>
        <translation>Der Tag der Antwort.</translation>
    </message>
    <message>
        <source>The day of the assessment, on which its last test was drawn or read.</source>
        <translation>Der Tag der Bewertung, an dem ihr letzter Test abgenommen oder gelesen wurde.</translation>
    </message>
    <message>
        <source>The day of the last enrolment, or of the decision to close it.</source>
        <translation>Der Tag des letzten Einschlusses oder der Entscheidung, sie zu schließen.</translation>
    </message>
    <message>
        <source>The day of the meeting; from its minutes.</source>
        <translation>Der Tag der Sitzung; aus dem Protokoll der Sitzung.</translation>
    </message>
    <message>
        <source>The day of these readings.</source>
        <translation>Der Tag dieser Messungen.</translation>
    </message>
    <message>
        <source>The day on which an investigator signed the checklist.</source>
        <translation>Der Tag, an dem ein Prüfarzt die Checkliste unterschrieb.</translation>
    </message>
    <message>
        <source>The day on which it began; from the transfusion record.</source>
        <translation>Der Tag, an dem sie begann; aus dem Transfusionsprotokoll.</translation>
    </message>
    <message>
        <source>The day on which it was over or back at its baseline.</source>
        <translation>Der Tag, an dem es vorbei oder wieder wie zu Beginn war.</translation>
    </message>
    <message>
        <source>The day on which participation ended, for whatever reason.</source>
        <translation>Der Tag, an dem die Teilnahme endete, aus welchem Grund auch immer.</translation>
    </message>
    <message>
        <source>The day on which that sample was drawn.</source>
        <translation>Der Tag, an dem diese Probe abgenommen wurde.</translation>
    </message>
    <message>
        <source>The day on which the administration began; from the administration record.</source>
        <translation>Der Tag, an dem die Verabreichung begann; aus dem Verabreichungsprotokoll.</translation>
    </message>
    <message>
        <source>The day on which the participant left; from the discharge letter.</source>
        <translation>Der Tag, an dem der Teilnehmer ging; aus dem Entlassungsbrief.</translation>
    </message>
    <message>
        <source>The day on which the participant was seen.</source>
        <translation>Der Tag, an dem der Teilnehmer gesehen wurde.</translation>
    </message>
    <message>
        <source>The day on which the place in the cohort was confirmed.</source>
        <translation>Der Tag, an dem der Platz in der Kohorte bestätigt wurde.</translation>
    </message>
    <message>
        <source>The day on which the protocol was not followed.</source>
        <translation>Der Tag, an dem der Prüfplan nicht befolgt wurde.</translation>
    </message>
    <message>
        <source>The day on which the sample was drawn, not that of the print-out.</source>
        <translation>Der Tag der Probenahme, nicht der des Ausdrucks.</translation>
    </message>
    <message>
        <source>The day that the regimen asks for, counted from the first fraction.</source>
        <translation>Der Tag, den das Dosisschema verlangt, ab der ersten Fraktion gezählt.</translation>
    </message>
    <message>
        <source>The days must lie within so many days.</source>
        <translation>Die Tage müssen innerhalb von so vielen Tagen liegen.</translation>
    </message>
    <message>
        <source>The decision as the sponsor wrote it.</source>
        <translation>Die Entscheidung, wie der Sponsor sie schrieb.</translation>
    </message>
    <message>
        <source>The design that the protocol names.</source>
        <translation>Das Design, das der Prüfplan nennt.</translation>
    </message>
    <message>
        <source>The disease, in the words of the protocol.</source>
        <translation>Die Krankheit, in den Worten des Prüfplans.</translation>
    </message>
    <message>
        <source>The dose at which the trial goes on.</source>
        <translation>Die Dosis, mit der die Studie weitergeht.</translation>
    </message>
    <message>
        <source>The dose by which doses are divided in the model; from the statistical section.</source>
        <translation>Die Dosis, durch die im Modell geteilt wird; aus dem statistischen Teil.</translation>
    </message>
    <message>
        <source>The dose-toxicity model of the protocol.</source>
        <translation>Das Dosis-Toxizitäts-Modell des Prüfplans.</translation>
    </message>
    <message>
        <source>The event that led to the admission or made the stay longer.</source>
        <translation>Das Ereignis, das zur Aufnahme führte oder den Aufenthalt verlängerte.</translation>
    </message>
    <message>
        <source>The events or doses that the judgement is about.</source>
        <translation>Die Ereignisse oder Dosen, um die es bei der Beurteilung geht.</translation>
    </message>
    <message>
        <source>The first day of iodide or perchlorate; from the medication chart.</source>
        <translation>Der erste Tag von Jodid oder Perchlorat; aus der Medikationsliste.</translation>
    </message>
    <message>
        <source>The first day of the event at any grade, as far as it is known.</source>
        <translation>Der erste Tag des Ereignisses mit irgendeinem Grad, soweit bekannt.</translation>
    </message>
    <message>
        <source>The first day on which it applies; empty means from the beginning.</source>
        <translation>Der erste Tag, an dem er gilt; leer heißt: von Anfang an.</translation>
    </message>
    <message>
        <source>The first day on which somebody could be enrolled into it.</source>
        <translation>Der erste Tag, an dem jemand in sie eingeschlossen werden konnte.</translation>
    </message>
    <message>
        <source>The first day, as far as it is known.</source>
        <translation>Der erste Tag, soweit bekannt.</translation>
    </message>
    <message>
        <source>The first report, or one that follows it up.</source>
        <translation>Die Erstmeldung oder eine, die ihr folgt.</translation>
    </message>
    <message>
        <source>The generic name; from the medication chart.</source>
        <translation>Der generische Name; aus der Medikationsliste.</translation>
    </message>
    <message>
        <source>The hospital told the site after the weekend</source>
        <translation>Das Krankenhaus informierte das Zentrum nach dem Wochenende</translation>
    </message>
    <message>
        <source>The investigator or medical monitor who decided.</source>
        <translation>Der Prüfarzt oder medizinische Monitor, der entschied.</translation>
    </message>
    <message>
        <source>The investigator or the committee that judged.</source>
        <translation>Der Prüfarzt oder das Komitee, das beurteilte.</translation>
    </message>
    <message>
        <source>The investigator who judged the items ticked beside it.</source>
        <translation>Der Prüfarzt, der die daneben angekreuzten Punkte bewertet hat.</translation>
    </message>
    <message>
        <source>The laboratory test or the measurement.</source>
        <translation>Der Laborparameter oder die Messung.</translation>
    </message>
    <message>
        <source>The largest number that the protocol allows.</source>
        <translation>Die größte Zahl, die der Prüfplan erlaubt.</translation>
    </message>
    <message>
        <source>The last day of it.</source>
        <translation>Sein letzter Tag.</translation>
    </message>
    <message>
        <source>The last day on which anybody of the site saw or spoke to the participant.</source>
        <translation>Der letzte Tag, an dem jemand vom Zentrum den Teilnehmer sah oder sprach.</translation>
    </message>
    <message>
        <source>The last day on which it applies; empty means until now.</source>
        <translation>Der letzte Tag, an dem er gilt; leer heißt: bis heute.</translation>
    </message>
    <message>
        <source>The last day on which it was given.</source>
        <translation>Der letzte Tag, an dem es gegeben wurde.</translation>
    </message>
    <message>
        <source>The last day on which the lowest counts are expected; from the protocol or the brochure.</source>
        <translation>Der letzte Tag, an dem die Tiefstwerte erwartet werden; aus Prüfplan oder Prüferinformation.</translation>
    </message>
    <message>
        <source>The last day whose data count for the report.</source>
        <translation>Der letzte Tag, dessen Daten für den Bericht zählen.</translation>
    </message>
    <message>
        <source>The last measured before this fraction; from the visit note.</source>
        <translation>Der letzte Wert vor dieser Fraktion; aus dem Visitenbericht.</translation>
    </message>
    <message>
        <source>The lower end of the interval of DLT rates that is aimed at.</source>
        <translation>Das untere Ende des angestrebten Intervalls der DLT-Raten.</translation>
    </message>
    <message>
        <source>The lower limit on the laboratory&apos;s list; empty where it has none.</source>
        <translation>Die untere Grenze auf der Liste des Labors; leer, wenn es keine hat.</translation>
    </message>
    <message>
        <source>The lowest grade that meets the clause.</source>
        <translation>Der niedrigste Grad, der die Klausel erfüllt.</translation>
    </message>
    <message>
        <source>The marker by which response is judged, as measured at baseline.</source>
        <translation>Der Marker, nach dem das Ansprechen beurteilt wird, wie zu Beginn gemessen.</translation>
    </message>
    <message>
        <source>The name of the person who judged.</source>
        <translation>Der Name der Person, die beurteilte.</translation>
    </message>
    <message>
        <source>The name that the protocol uses.</source>
        <translation>Der Name, den der Prüfplan verwendet.</translation>
    </message>
    <message>
        <source>The number of the site, as in the participant&apos;s ID.</source>
        <translation>Die Nummer des Zentrums, wie in der ID des Teilnehmers.</translation>
    </message>
    <message>
        <source>The number on the title page of the protocol.</source>
        <translation>Die Nummer auf der Titelseite des Prüfplans.</translation>
    </message>
    <message>
        <source>The one that the protocol or the pharmacy manual names.</source>
        <translation>Die, die Prüfplan oder Apothekenhandbuch nennt.</translation>
    </message>
    <message>
        <source>The participant who got it.</source>
        <translation>Der Teilnehmer, der es bekam.</translation>
    </message>
    <message>
        <source>The participant who had the event.</source>
        <translation>Der Teilnehmer, der das Ereignis hatte.</translation>
    </message>
    <message>
        <source>The participant who is not evaluable and whose place this one takes.</source>
        <translation>Der nicht auswertbare Teilnehmer, dessen Platz dieser einnimmt.</translation>
    </message>
    <message>
        <source>The participant who was in hospital.</source>
        <translation>Der Teilnehmer, der im Krankenhaus war.</translation>
    </message>
    <message>
        <source>The participant who was to get it.</source>
        <translation>Der Teilnehmer, der es bekommen sollte.</translation>
    </message>
    <message>
        <source>The participant whom it concerns.</source>
        <translation>Der betroffene Teilnehmer.</translation>
    </message>
    <message>
        <source>The participant whose DLT window is judged.</source>
        <translation>Der Teilnehmer, dessen DLT-Fenster beurteilt wird.</translation>
    </message>
    <message>
        <source>The participant whose disease was assessed.</source>
        <translation>Der Teilnehmer, dessen Krankheit bewertet wurde.</translation>
    </message>
    <message>
        <source>The participant whose sample it is.</source>
        <translation>Der Teilnehmer, von dem die Probe stammt.</translation>
    </message>
    <message>
        <source>The participant whose visit it is.</source>
        <translation>Der Teilnehmer, um dessen Visite es geht.</translation>
    </message>
    <message>
        <source>The participant&apos;s number in the study, never initials or a name.</source>
        <translation>Die Nummer des Teilnehmers in der Studie, nie Initialen oder ein Name.</translation>
    </message>
    <message>
        <source>The product whose transfusions count.</source>
        <translation>Das Produkt, dessen Transfusionen zählen.</translation>
    </message>
    <message>
        <source>The reason in a few words, from the source.</source>
        <translation>Der Grund in wenigen Worten, aus der Quelle.</translation>
    </message>
    <message>
        <source>The report of Dosebook that was in front of the committee.</source>
        <translation>Der Bericht von Dosebook, der dem Komitee vorlag.</translation>
    </message>
    <message>
        <source>The results, transfusions, medications and doses that this event is about.</source>
        <translation>Die Laborwerte, Transfusionen, Medikationen und Dosen, um die es bei diesem Ereignis geht.</translation>
    </message>
    <message>
        <source>The rule is taken from protocol 2.0, which is not final</source>
        <translation>Die Regel stammt aus Prüfplan 2.0, der nicht endgültig ist</translation>
    </message>
    <message>
        <source>The serious event that this report tells of.</source>
        <translation>Das schwerwiegende Ereignis, von dem diese Meldung spricht.</translation>
    </message>
    <message>
        <source>The shipment came a day late</source>
        <translation>Die Lieferung kam einen Tag zu spät</translation>
    </message>
    <message>
        <source>The study lead who decided it.</source>
        <translation>Die Studienleitung, die es entschieden hat.</translation>
    </message>
    <message>
        <source>The study&apos;s, unless the event was graded by another.</source>
        <translation>Die der Studie, wenn das Ereignis nicht nach einer anderen graduiert wurde.</translation>
    </message>
    <message>
        <source>The test to which the range belongs.</source>
        <translation>Der Parameter, zu dem der Bereich gehört.</translation>
    </message>
    <message>
        <source>The test whose values the clause looks at.</source>
        <translation>Der Parameter, auf dessen Werte die Klausel schaut.</translation>
    </message>
    <message>
        <source>The time in that confirmation.</source>
        <translation>Die Uhrzeit in dieser Bestätigung.</translation>
    </message>
    <message>
        <source>The time of that reading; from the dose calibrator&apos;s record.</source>
        <translation>Die Uhrzeit dieser Messung; aus den Aufzeichnungen des Aktivimeters.</translation>
    </message>
    <message>
        <source>The time of that, on the clock of 24 hours; without it the whole day counts.</source>
        <translation>Die Uhrzeit dazu, mit 24 Stunden; ohne sie zählt der ganze Tag.</translation>
    </message>
    <message>
        <source>The time of these readings.</source>
        <translation>Die Uhrzeit dieser Messungen.</translation>
    </message>
    <message>
        <source>The unit in which the laboratory prints the range.</source>
        <translation>Die Einheit, in der das Labor den Bereich druckt.</translation>
    </message>
    <message>
        <source>The unit in which the protocol gives the dose.</source>
        <translation>Die Einheit, in der der Prüfplan die Dosis angibt.</translation>
    </message>
    <message>
        <source>The upper end of the interval of DLT rates that is aimed at.</source>
        <translation>Das obere Ende des angestrebten Intervalls der DLT-Raten.</translation>
    </message>
    <message>
        <source>The upper limit on the laboratory&apos;s list; empty where it has none.</source>
        <translation>Die obere Grenze auf der Liste des Labors; leer, wenn es keine hat.</translation>
    </message>
    <message>
        <source>The version of the protocol that allows this cohort.</source>
        <translation>Die Version des Prüfplans, die diese Kohorte erlaubt.</translation>
    </message>
    <message>
        <source>The version that the protocol names.</source>
        <translation>Die Version, die der Prüfplan nennt.</translation>
    </message>
    <message>
        <source>The version that was in force when consent was given.</source>
        <translation>Die Version, die bei der Einwilligung galt.</translation>
    </message>
    <message>
        <source>The visit of the schedule; leave empty for one that was not planned.</source>
        <translation>Die Visite des Visitenplans; leer für eine, die nicht geplant war.</translation>
    </message>
    <message>
        <source>The warning that is not to be asked any more in this study.</source>
        <translation>Die Warnung, nach der in dieser Studie nicht mehr gefragt werden soll.</translation>
    </message>
    <message>
        <source>The words in which the protocol wants causality.</source>
        <translation>Die Worte, in denen der Prüfplan den Zusammenhang verlangt.</translation>
    </message>
    <message>
        <source>The worst grade that the event had.</source>
        <translation>Der schlimmste Grad, den das Ereignis hatte.</translation>
    </message>
    <message>
        <source>The year alone, from the medical record.</source>
        <translation>Nur das Jahr, aus der Krankenakte.</translation>
    </message>
    <message>
        <source>Third study treatment</source>
        <translation>Dritte Studienbehandlung</translation>
    </message>
    <message>
        <source>This file holds</source>
        <translation>Diese Datei enthält</translation>
    </message>
    <message>
        <source>Those that the protocol does not have, such as sCR or MR; the next lower one counts.</source>
        <translation>Die es im Prüfplan nicht gibt, etwa sCR oder MR; dann zählt die nächstniedrigere.</translation>
    </message>
    <message>
        <source>Thyroid protection from</source>
        <translation>Schilddrüsenschutz von</translation>
    </message>
    <message>
        <source>Thyroid protection to</source>
        <translation>Schilddrüsenschutz bis</translation>
    </message>
    <message>
        <source>Tick none for a visit that everybody has.</source>
        <translation>Keine ankreuzen, wenn alle diese Visite haben.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time given</source>
        <translation>Uhrzeit der Gabe</translation>
    </message>
    <message>
        <source>Times the baseline</source>
        <translation>Vielfaches des Ausgangswerts</translation>
    </message>
    <message>
        <source>Together with these terms</source>
        <translation>Zusammen mit diesen Begriffen</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>Fand statt</translation>
    </message>
    <message>
        <source>Transfused on separate days</source>
        <translation>An verschiedenen Tagen transfundiert</translation>
    </message>
    <message>
        <source>Transfusion</source>
        <translation>Transfusion</translation>
    </message>
    <message>
        <source>Treatment given</source>
        <translation>Behandlung gegeben</translation>
    </message>
    <message>
        <source>Trial ends with participants</source>
        <translation>Teilnehmerzahl, bei der die Studie endet</translation>
    </message>
    <message>
        <source>Two DLTs at any number close the dose</source>
        <translation>Zwei DLTs schließen die Dosis bei jeder Anzahl</translation>
    </message>
    <message>
        <source>Two platelet transfusions</source>
        <translation>Zwei Thrombozytentransfusionen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit of that count</source>
        <translation>Einheit dieses Werts</translation>
    </message>
    <message>
        <source>Unit of the dose</source>
        <translation>Einheit der Dosis</translation>
    </message>
    <message>
        <source>Up to this day the data were given to the committee.</source>
        <translation>Bis zu diesem Tag bekam das Komitee die Daten.</translation>
    </message>
    <message>
        <source>Up to this day the sources were read for serious events; after it, not confirmed.</source>
        <translation>Bis zu diesem Tag wurden die Quellen auf schwerwiegende Ereignisse gelesen; danach nicht bestätigt.</translation>
    </message>
    <message>
        <source>Up to this day the sources were read for transfusions; after it, not confirmed.</source>
        <translation>Bis zu diesem Tag wurden die Quellen auf Transfusionen gelesen; danach nicht bestätigt.</translation>
    </message>
    <message>
        <source>Urine not collected</source>
        <translation>Urin nicht gesammelt</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values that are absent, and why</source>
        <translation>Nicht vorhandene Werte und warum</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Visit number</source>
        <translation>Nummer der Visite</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Warning switched off</source>
        <translation>Abgeschaltete Warnung</translation>
    </message>
    <message>
        <source>Weight of that day</source>
        <translation>Gewicht an diesem Tag</translation>
    </message>
    <message>
        <source>What a reader must know of this assessment.</source>
        <translation>Was ein Leser von dieser Bewertung wissen muss.</translation>
    </message>
    <message>
        <source>What counts as the dose when cohorts are put in order.</source>
        <translation>Was als Dosis zählt, wenn Kohorten geordnet werden.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What happened in its order, with dates and findings, without a name.</source>
        <translation>Was der Reihe nach geschah, mit Daten und Befunden, ohne Namen.</translation>
    </message>
    <message>
        <source>What has no other form. The rest is seen from its own records.</source>
        <translation>Was keinen anderen Bogen hat. Der Rest zeigt sich aus seinen eigenen Datensätzen.</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>Wofür er war</translation>
    </message>
    <message>
        <source>What it was given as.</source>
        <translation>Als was es gegeben wurde.</translation>
    </message>
    <message>
        <source>What the clause looks at.</source>
        <translation>Worauf die Klausel schaut.</translation>
    </message>
    <message>
        <source>What the committee advises the sponsor to do.</source>
        <translation>Was das Komitee dem Sponsor rät.</translation>
    </message>
    <message>
        <source>What the committee asks for beside its recommendation.</source>
        <translation>Was das Komitee neben seiner Empfehlung verlangt.</translation>
    </message>
    <message>
        <source>What the committee found about safety, in the words of its letter.</source>
        <translation>Was das Komitee zur Sicherheit feststellte, in den Worten seines Schreibens.</translation>
    </message>
    <message>
        <source>What the investigator judged with that signature.</source>
        <translation>Was der Prüfarzt mit dieser Unterschrift beurteilte.</translation>
    </message>
    <message>
        <source>What the medical monitor wants printed on page 1.</source>
        <translation>Was der medizinische Monitor auf Seite 1 gedruckt haben will.</translation>
    </message>
    <message>
        <source>What the participant received; with assay and residuals it is calculated and offered.</source>
        <translation>Was der Teilnehmer bekam; mit Messung und Resten wird es berechnet und angeboten.</translation>
    </message>
    <message>
        <source>What the people who decide chose, whether or not the rule advised it.</source>
        <translation>Was die Entscheidenden wählten, ob die Regel es vorschlug oder nicht.</translation>
    </message>
    <message>
        <source>What the schedule of assessments marks for this visit.</source>
        <translation>Was der Visitenplan für diese Visite vorsieht.</translation>
    </message>
    <message>
        <source>What the source says, or why the value is right as it stands.</source>
        <translation>Was die Quelle sagt, oder warum der Wert so richtig ist.</translation>
    </message>
    <message>
        <source>What the sponsor decided upon the recommendation.</source>
        <translation>Was der Sponsor auf die Empfehlung hin entschied.</translation>
    </message>
    <message>
        <source>What the stay was for, in the words of the letter.</source>
        <translation>Wofür der Aufenthalt war, in den Worten des Briefs.</translation>
    </message>
    <message>
        <source>What this version adds</source>
        <translation>Was diese Version hinzufügt</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>What was done instead of what the protocol asks for.</source>
        <translation>Was statt des im Prüfplan Verlangten getan wurde.</translation>
    </message>
    <message>
        <source>What was done with the study treatment because of the event.</source>
        <translation>Was wegen des Ereignisses mit der Studienbehandlung geschah.</translation>
    </message>
    <message>
        <source>What was entered up to this entry is in the report.</source>
        <translation>Was bis zu diesem Eintrag eingegeben wurde, steht im Bericht.</translation>
    </message>
    <message>
        <source>What was given or done, from the source.</source>
        <translation>Was gegeben oder getan wurde, aus der Quelle.</translation>
    </message>
    <message>
        <source>What was not known when the version before was sent.</source>
        <translation>Was noch nicht bekannt war, als die Version davor gesendet wurde.</translation>
    </message>
    <message>
        <source>What will never be there. Each of them needs the reason.</source>
        <translation>Was es nie geben wird. Jedes davon braucht den Grund.</translation>
    </message>
    <message>
        <source>When the administration began, on the clock of 24 hours.</source>
        <translation>Wann die Verabreichung begann, mit 24 Stunden.</translation>
    </message>
    <message>
        <source>When the first person of the site knew what this version tells; the 24 hours count from then.</source>
        <translation>Wann die erste Person des Zentrums wusste, was diese Version berichtet; ab dann zählen die 24 Stunden.</translation>
    </message>
    <message>
        <source>When the infusion ended, on the clock of 24 hours.</source>
        <translation>Wann die Infusion endete, mit 24 Stunden.</translation>
    </message>
    <message>
        <source>When the sample was drawn, where there were several on a day.</source>
        <translation>Wann die Probe abgenommen wurde, wenn es mehrere am Tag gab.</translation>
    </message>
    <message>
        <source>Where the area was calculated, and how.</source>
        <translation>Wo die Fläche berechnet wurde und wie.</translation>
    </message>
    <message>
        <source>Where the clause stands in the protocol, and how it was read.</source>
        <translation>Wo die Klausel im Prüfplan steht und wie sie gelesen wurde.</translation>
    </message>
    <message>
        <source>Where the committee states a regimen: one line per fraction.</source>
        <translation>Wo das Komitee ein Dosisschema nennt: eine Zeile je Fraktion.</translation>
    </message>
    <message>
        <source>Where the grade changed: a line for each grade, with its first day; the first begins at the onset.</source>
        <translation>Wo sich der Grad änderte: eine Zeile je Grad mit seinem ersten Tag; der erste beginnt mit dem Ereignis.</translation>
    </message>
    <message>
        <source>Where the range was taken from.</source>
        <translation>Woher der Bereich stammt.</translation>
    </message>
    <message>
        <source>Where the same amount was given again and again, such as a tablet a day: the day of the last one.</source>
        <translation>Wo dieselbe Menge wiederholt gegeben wurde, etwa täglich eine Tablette: der Tag der letzten.</translation>
    </message>
    <message>
        <source>Where the settings stand in the protocol.</source>
        <translation>Wo die Einstellungen im Prüfplan stehen.</translation>
    </message>
    <message>
        <source>Whether a second assessment agreed, as the criteria ask.</source>
        <translation>Ob eine zweite Bewertung zustimmte, wie die Kriterien es verlangen.</translation>
    </message>
    <message>
        <source>Whether anything was given or done against it.</source>
        <translation>Ob dagegen etwas gegeben oder getan wurde.</translation>
    </message>
    <message>
        <source>Whether each dose must be tried before the next higher one.</source>
        <translation>Ob jede Dosis vor der nächsthöheren versucht werden muss.</translation>
    </message>
    <message>
        <source>Whether it was a medical event, by whom and when.</source>
        <translation>Ob es ein meldepflichtiges Vorkommnis war, laut wem und wann.</translation>
    </message>
    <message>
        <source>Whether it was given; one that was left out is recorded too, with its reason.</source>
        <translation>Ob sie gegeben wurde; auch eine ausgelassene wird erfasst, mit ihrem Grund.</translation>
    </message>
    <message>
        <source>Whether participants of other sites are entered elsewhere.</source>
        <translation>Ob Teilnehmer anderer Zentren anderswo eingegeben werden.</translation>
    </message>
    <message>
        <source>Whether some of it went beside the vein; from the administration record.</source>
        <translation>Ob etwas davon neben die Vene ging; aus dem Verabreichungsprotokoll.</translation>
    </message>
    <message>
        <source>Whether the dose to be recommended needs six participants; from the protocol.</source>
        <translation>Ob die zu empfehlende Dosis sechs Teilnehmer braucht; aus dem Prüfplan.</translation>
    </message>
    <message>
        <source>Whether the rule may go back to a lower dose; from the protocol.</source>
        <translation>Ob die Regel zu einer niedrigeren Dosis zurückgehen darf; aus dem Prüfplan.</translation>
    </message>
    <message>
        <source>Whether this participant gets the other study treatment too.</source>
        <translation>Ob dieser Teilnehmer auch die andere Studienbehandlung bekommt.</translation>
    </message>
    <message>
        <source>Whether two DLTs close a dose before the cohort is full; from the protocol.</source>
        <translation>Ob zwei DLT eine Dosis schließen, bevor die Kohorte voll ist; aus dem Prüfplan.</translation>
    </message>
    <message>
        <source>Which events can meet the clause.</source>
        <translation>Welche Ereignisse die Klausel erfüllen können.</translation>
    </message>
    <message>
        <source>Which treatment</source>
        <translation>Welche Behandlung</translation>
    </message>
    <message>
        <source>Who answered.</source>
        <translation>Wer antwortete.</translation>
    </message>
    <message>
        <source>Who approved that it opens: ethics committee, authority, radiation safety.</source>
        <translation>Wer die Öffnung genehmigt hat: Ethikkommission, Behörde, Strahlenschutz.</translation>
    </message>
    <message>
        <source>Who decided for the sponsor.</source>
        <translation>Wer für den Sponsor entschied.</translation>
    </message>
    <message>
        <source>Who decided.</source>
        <translation>Wer entschied.</translation>
    </message>
    <message>
        <source>Who declared what; “none” where everybody was asked and had none.</source>
        <translation>Wer was erklärt hat; „keine“, wenn alle gefragt wurden und keine hatten.</translation>
    </message>
    <message>
        <source>Who judged: the investigator or an independent committee.</source>
        <translation>Wer beurteilte: der Prüfarzt oder ein unabhängiges Komitee.</translation>
    </message>
    <message>
        <source>Who led the meeting; from its minutes.</source>
        <translation>Wer die Sitzung leitete; aus dem Protokoll der Sitzung.</translation>
    </message>
    <message>
        <source>Who read the dose calibrator or corrected the label; from the record.</source>
        <translation>Wer das Aktivimeter ablas oder das Etikett korrigierte; aus den Aufzeichnungen.</translation>
    </message>
    <message>
        <source>Who sent it.</source>
        <translation>Wer sie sendete.</translation>
    </message>
    <message>
        <source>Who took part and voted; from the minutes.</source>
        <translation>Wer teilnahm und abstimmte; aus dem Protokoll der Sitzung.</translation>
    </message>
    <message>
        <source>Why it differs from the regimen; from the source.</source>
        <translation>Warum es vom Dosisschema abweicht; aus der Quelle.</translation>
    </message>
    <message>
        <source>Why it is or is not a DLT, for whoever reads it later.</source>
        <translation>Warum es eine DLT ist oder nicht, für spätere Leser.</translation>
    </message>
    <message>
        <source>Why it was given; from the order.</source>
        <translation>Warum es gegeben wurde; aus der Verordnung.</translation>
    </message>
    <message>
        <source>Why nobody in this study needs to be asked.</source>
        <translation>Warum in dieser Studie niemand gefragt werden muss.</translation>
    </message>
    <message>
        <source>Why the 24 hours were missed; printed with the report.</source>
        <translation>Warum die 24 Stunden versäumt wurden; wird mit der Meldung gedruckt.</translation>
    </message>
    <message>
        <source>Why the decision differs from the advice.</source>
        <translation>Warum die Entscheidung vom Vorschlag abweicht.</translation>
    </message>
    <message>
        <source>Why the participant was admitted; from the discharge letter.</source>
        <translation>Warum der Teilnehmer aufgenommen wurde; aus dem Entlassungsbrief.</translation>
    </message>
    <message>
        <source>Why the records alone do not settle it.</source>
        <translation>Warum die Datensätze allein es nicht klären.</translation>
    </message>
    <message>
        <source>With a probability above</source>
        <translation>Mit einer Wahrscheinlichkeit über</translation>
    </message>
    <message>
        <source>With the level thought right it gives a skeleton.</source>
        <translation>Zusammen mit der für richtig gehaltenen Stufe ergibt sie ein Skelett.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb von</translation>
    </message>
    <message>
        <source>Word for word from the protocol; it is printed on page 1 of the report.</source>
        <translation>Wort für Wort aus dem Prüfplan; auf Seite 1 des Berichts gedruckt.</translation>
    </message>
    <message>
        <source>Written directive signed by</source>
        <translation>Schriftl. Anordnung unterschrieben von</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>Year of birth or age; one of them is enough.</source>
        <translation>Geburtsjahr oder Alter; eines davon genügt.</translation>
    </message>
    <message>
        <source>Yes leaves out what an investigator held unrelated to the treatment.</source>
        <translation>Ja lässt weg, was ein Prüfarzt ohne Zusammenhang mit der Behandlung sah.</translation>
    </message>
    <message>
        <source>Yes only where the protocol says so. Else such a participant stands as not yet judged and counts for neither.</source>
        <translation>Ja nur, wenn der Prüfplan es sagt. Sonst gilt so ein Teilnehmer als noch nicht beurteilt und zählt für keines von beiden.</translation>
    </message>
    <message>
        <source>Yes where consent was given but not all criteria were met.</source>
        <translation>Ja, wenn eingewilligt wurde, aber nicht alle Kriterien erfüllt waren.</translation>
    </message>
    <message>
        <source>Yes while it has not ended.</source>
        <translation>Ja, solange es nicht beendet ist.</translation>
    </message>
    <message>
        <source>Yes while it is still given.</source>
        <translation>Ja, solange es noch gegeben wird.</translation>
    </message>
    <message>
        <source>Yes while the participant is still there.</source>
        <translation>Ja, solange der Teilnehmer noch dort ist.</translation>
    </message>
    <message>
        <source>Yes: by one category, where the protocol says so. Otherwise the program says that it cannot tell.</source>
        <translation>Ja: um eine Kategorie, wenn der Prüfplan es so sagt. Sonst sagt das Programm, dass es das nicht beurteilen kann.</translation>
    </message>
    <message>
        <source>a link to another record, which SDTM keeps in RELREC</source>
        <translation>eine Verknüpfung mit einem anderen Datensatz, die SDTM in RELREC hält</translation>
    </message>
    <message>
        <source>a setting of the study, for which SDTM has no variable</source>
        <translation>eine Einstellung der Studie, für die SDTM keine Variable hat</translation>
    </message>
    <message>
        <source>a text in free words, which SDTM keeps in the comments (CO)</source>
        <translation>ein freier Text, den SDTM in den Kommentaren (CO) hält</translation>
    </message>
    <message>
        <source>adult doses or units</source>
        <translation>Erwachsenendosen oder Einheiten</translation>
    </message>
    <message>
        <source>belongs into the supplemental qualifiers (SUPP--)</source>
        <translation>gehört in die ergänzenden Qualifier (SUPP--)</translation>
    </message>
    <message>
        <source>daratumumab</source>
        <translation>Daratumumab</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>pomalidomide</source>
        <translation>Pomalidomid</translation>
    </message>
    <message>
        <source>weekly dexamethasone</source>
        <translation>wöchentliches Dexamethason</translation>
    </message>
    <message>
        <source>who did or checked what, and when, which SDTM leaves to the audit trail</source>
        <translation>wer wann was tat oder prüfte, was SDTM dem Audit-Trail überlässt</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>µSv/h at 1 m</source>
        <translation>µSv/h in 1 m</translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message>
        <source>Add these {count} visits</source>
        <translation>Diese {count} Visiten hinzufügen</translation>
    </message>
    <message>
        <source>All cohorts</source>
        <translation>Alle Kohorten</translation>
    </message>
    <message>
        <source>Arrows: days · PageUp, PageDown: months · Home: today · End: the last planned visit · Enter: its place in the matrix</source>
        <translation>Pfeile: Tage · Bild auf, Bild ab: Monate · Pos1: heute · Ende: letzte geplante Visite · Eingabe: ihr Platz in der Matrix</translation>
    </message>
    <message>
        <source>Begin the schedule</source>
        <translation>Den Visitenplan beginnen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar of visits</source>
        <translation>Kalender der Visiten</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kohorte</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>Tag {day}</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Tage übrig</translation>
    </message>
    <message>
        <source>Enter a participant</source>
        <translation>Einen Teilnehmer eingeben</translation>
    </message>
    <message>
        <source>Enter: record or new form · N: not done, why · V: the visit took place</source>
        <translation>Enter: Datensatz oder neuer Bogen · N: nicht erfolgt, warum · V: Visite fand statt</translation>
    </message>
    <message>
        <source>First cycle of 28 days, weekly</source>
        <translation>Erster Zyklus von 28 Tagen, wöchentlich</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Wie weit voraus</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Last +{days} d</source>
        <translation>Letzte +{days} T.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Month {number}</source>
        <translation>Monat {number}</translation>
    </message>
    <message>
        <source>Next {days} days</source>
        <translation>Nächste {days} Tage</translation>
    </message>
    <message>
        <source>No participants yet for whom visits are planned.</source>
        <translation>Noch keine Teilnehmer, für die Visiten geplant sind.</translation>
    </message>
    <message>
        <source>No schedule of assessments yet. It tells which visit of whom is due.</source>
        <translation>Noch kein Visitenplan. Er sagt, welche Visite bei wem fällig ist.</translation>
    </message>
    <message>
        <source>No visit is planned here.</source>
        <translation>Hier ist keine Visite geplant.</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;tiz</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erfolgt</translation>
    </message>
    <message>
        <source>Nothing is expected</source>
        <translation>Nichts wird erwartet</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Nichts ist überfällig.</translation>
    </message>
    <message>
        <source>Only &amp;overdue</source>
        <translation>Nur &amp;überfällige</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Geplant für</translation>
    </message>
    <message>
        <source>Record as not done</source>
        <translation>Als nicht erfolgt erfassen</translation>
    </message>
    <message>
        <source>Recorded visits</source>
        <translation>Erfasste Visiten</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The same, counted from the last fraction</source>
        <translation>Ebenso, gezählt ab der letzten Fraktion</translation>
    </message>
    <message>
        <source>The study has no schedule of assessments yet. These are proposals: begin with one and change it to what the protocol says, or enter the first visit yourself.</source>
        <translation>Die Studie hat noch keinen Untersuchungsplan. Dies sind Vorschläge: Beginnen Sie mit einem und ändern Sie ihn so, wie der Prüfplan es sagt, oder geben Sie selbst die erste Visite ein.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visiten</translation>
    </message>
    <message>
        <source>Visits of participants</source>
        <translation>Visiten der Teilnehmer</translation>
    </message>
    <message>
        <source>Visits of the month</source>
        <translation>Visiten des Monats</translation>
    </message>
    <message>
        <source>Weekly counts to day 57, then monthly</source>
        <translation>Wöchentlich Blutbild bis Tag 57, dann monatlich</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Was ansteht</translation>
    </message>
    <message>
        <source>Why was it not done?</source>
        <translation>Warum ist es nicht erfolgt?</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>between {first} and {last}, the day that it counts from is partly known</source>
        <translation>zwischen {first} und {last}, der Tag, ab dem sie zählt, ist nur teilweise bekannt</translation>
    </message>
    <message>
        <source>day {day} {anchor}</source>
        <translation>Tag {day} {anchor}</translation>
    </message>
    <message>
        <source>day {day} {anchor}, {early} d early to {late} d late</source>
        <translation>Tag {day} {anchor}, {early} T. früher bis {late} T. später</translation>
    </message>
    <message>
        <source>died before it was over</source>
        <translation>vor dem Ende verstorben</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erfolgt</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>from consent</source>
        <translation>ab der Einwilligung</translation>
    </message>
    <message>
        <source>from enrolment</source>
        <translation>ab dem Einschluss</translation>
    </message>
    <message>
        <source>from the first fraction</source>
        <translation>ab der ersten Fraktion</translation>
    </message>
    <message>
        <source>from the last fraction</source>
        <translation>ab der letzten Fraktion</translation>
    </message>
    <message>
        <source>left the study before it</source>
        <translation>vorher ausgeschieden</translation>
    </message>
    <message>
        <source>never due</source>
        <translation>nie fällig</translation>
    </message>
    <message>
        <source>nobody knows the day that it counts from</source>
        <translation>niemand kennt den Tag, ab dem sie zählt</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erfolgt</translation>
    </message>
    <message>
        <source>not yet due</source>
        <translation>noch nicht fällig</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>on {day}, counts from {first} to {last}</source>
        <translation>am {day}, zählt von {first} bis {last}</translation>
    </message>
    <message>
        <source>outside the window</source>
        <translation>außerhalb des Fensters</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>partly known</source>
        <translation>teilweise bekannt</translation>
    </message>
    <message>
        <source>possibly done</source>
        <translation>möglicherweise erfolgt</translation>
    </message>
    <message>
        <source>screening failed</source>
        <translation>Screening-Ausfall</translation>
    </message>
    <message>
        <source>the day that it counts from has not come yet</source>
        <translation>der Tag, ab dem sie zählt, ist noch nicht gekommen</translation>
    </message>
    <message>
        <source>the day that it counts from will not come</source>
        <translation>der Tag, ab dem sie zählt, wird nicht kommen</translation>
    </message>
    <message>
        <source>without {tests}</source>
        <translation>ohne {tests}</translation>
    </message>
    <message>
        <source>{month}: no visit is planned</source>
        <translation>{month}: Es ist keine Visite geplant</translation>
    </message>
    <message>
        <source>{name}: {days}. {expected}.</source>
        <translation>{name}: {days}. {expected}.</translation>
    </message>
    <message>
        <source>{person} · {visit}, {when}</source>
        <translation>{person} · {visit}, {when}</translation>
    </message>
    <message>
        <source>{reason}: {note}</source>
        <translation>{reason}: {note}</translation>
    </message>
    <message>
        <source>{visit} counts only until {day}: {what}.</source>
        <translation>{visit} zählt nur bis {day}: {what}.</translation>
    </message>
    <message>
        <source>{visit} is due, nobody knows since when: {what}.</source>
        <translation>{visit} ist fällig, niemand weiß, seit wann: {what}.</translation>
    </message>
    <message>
        <source>{visit} is overdue by 1 day: {what}.</source>
        <translation>{visit} ist seit 1 Tag überfällig: {what}.</translation>
    </message>
    <message>
        <source>{visit} is overdue by {count:,} days: {what}.</source>
        <translation>{visit} ist seit {count:,} Tagen überfällig: {what}.</translation>
    </message>
    <message>
        <source>{what}: {state}</source>
        <translation>{what}: {state}</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>&amp;Add a test</source>
        <translation>Parameter &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Enter the ticked  Ctrl+S</source>
        <translation>Angekreuzte &amp;eingeben  Strg+S</translation>
    </message>
    <message>
        <source>&amp;Fill the grid</source>
        <translation>Raster &amp;füllen</translation>
    </message>
    <message>
        <source>&amp;Go to the field</source>
        <translation>&amp;Zum Feld gehen</translation>
    </message>
    <message>
        <source>&amp;Laboratory</source>
        <translation>&amp;Labor</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>&amp;Not an event…</source>
        <translation>&amp;Kein Ereignis…</translation>
    </message>
    <message>
        <source>&amp;Open the result</source>
        <translation>&amp;Laborwert öffnen</translation>
    </message>
    <message>
        <source>&amp;Save all  Ctrl+S</source>
        <translation>Alles &amp;speichern  Strg+S</translation>
    </message>
    <message>
        <source>1 cell cannot be read; nothing is saved before you mend it or confirm that it stays out.</source>
        <translation>1 Zelle ist nicht lesbar; nichts wird gespeichert, bevor Sie sie verbessern oder bestätigen, dass sie draußen bleibt.</translation>
    </message>
    <message>
        <source>1 new value.</source>
        <translation>1 neuer Wert.</translation>
    </message>
    <message>
        <source>Add a test</source>
        <translation>Parameter hinzufügen</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>Unerwünschte Ereignisse</translation>
    </message>
    <message>
        <source>An event that is saved gets a longer course.</source>
        <translation>Ein gespeichertes Ereignis bekommt einen längeren Verlauf.</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Audit-Trail</translation>
    </message>
    <message>
        <source>Back to the list  (Esc)</source>
        <translation>Zurück zur Liste  (Esc)</translation>
    </message>
    <message>
        <source>CTCAE term</source>
        <translation>CTCAE-Begriff</translation>
    </message>
    <message>
        <source>Cells that cannot be read</source>
        <translation>Nicht lesbare Zellen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Abbildungen</translation>
    </message>
    <message>
        <source>Choose an entry of the list to read it.</source>
        <translation>Wählen Sie einen Eintrag der Liste, um ihn zu lesen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closing and backing up…</source>
        <translation>Wird geschlossen und gesichert…</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Kohorten</translation>
    </message>
    <message>
        <source>Common events of this study</source>
        <translation>Häufige Ereignisse dieser Studie</translation>
    </message>
    <message>
        <source>Ctrl+F or Ctrl+K</source>
        <translation>Strg+F oder Strg+K</translation>
    </message>
    <message>
        <source>Ctrl+V pastes a block from a spreadsheet or a printout, headings and units included. In an empty cell F5 says not done, F6 unknown, F7 not applicable, F8 refused.</source>
        <translation>Strg+V fügt einen Block aus einer Tabelle oder einem Ausdruck ein, mit Überschriften und Einheiten. In einer leeren Zelle sagt F5 nicht erfolgt, F6 unbekannt, F7 nicht zutreffend, F8 verweigert.</translation>
    </message>
    <message>
        <source>DLT definition</source>
        <translation>DLT-Definition</translation>
    </message>
    <message>
        <source>DMC reviews</source>
        <translation>DMC-Begutachtungen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Sie verwerfen</translation>
    </message>
    <message>
        <source>Dose decisions</source>
        <translation>Dosisentscheidungen</translation>
    </message>
    <message>
        <source>Dosebook {version}

Records early-phase dose-escalation trials and prints the safety summary that the committee decides on. Free software under the Apache License 2.0.</source>
        <translation>Dosebook {version}

Erfasst frühe Dosiseskalationsstudien und druckt den Sicherheitsbericht, auf dessen Grundlage das Komitee entscheidet. Freie Software unter der Apache License 2.0.</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Dosen</translation>
    </message>
    <message>
        <source>Events by the results</source>
        <translation>Ereignisse nach Laborwerten</translation>
    </message>
    <message>
        <source>Events that the results suggest</source>
        <translation>Ereignisse, auf die die Laborwerte hindeuten</translation>
    </message>
    <message>
        <source>Find participant, event, page</source>
        <translation>Teilnehmer, Ereignis, Seite finden</translation>
    </message>
    <message>
        <source>Find participant, event, page…   Ctrl+F</source>
        <translation>Teilnehmer, Ereignis, Seite finden…   Strg+F</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Erster Wert</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Weiter tippen</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translation>Diesen Hinweis ausblenden</translation>
    </message>
    <message>
        <source>Keep without an event</source>
        <translation>Ohne Ereignis belassen</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Left out, because no test is called so: {names}.</source>
        <translation>Weggelassen, weil kein Parameter so heißt: {names}.</translation>
    </message>
    <message>
        <source>Match the columns</source>
        <translation>Spalten zuordnen</translation>
    </message>
    <message>
        <source>Matched by their headings: {tests}.</source>
        <translation>Nach ihren Überschriften zugeordnet: {tests}.</translation>
    </message>
    <message>
        <source>No event has a CTCAE term yet. The terms used most in this study will stand here.</source>
        <translation>Noch hat kein Ereignis einen CTCAE-Begriff. Hier werden die häufigsten Begriffe dieser Studie stehen.</translation>
    </message>
    <message>
        <source>No participant is recorded yet. Enter one first.</source>
        <translation>Noch ist kein Teilnehmer erfasst. Geben Sie zuerst einen ein.</translation>
    </message>
    <message>
        <source>No report of this study was made yet. Report, DMC safety summary makes one.</source>
        <translation>Von dieser Studie wurde noch kein Bericht erstellt. „Bericht, DMC-Sicherheitsbericht“ erstellt einen.</translation>
    </message>
    <message>
        <source>No result suggests an event that is not recorded.</source>
        <translation>Kein Laborwert deutet auf ein nicht erfasstes Ereignis hin.</translation>
    </message>
    <message>
        <source>No test is called so. Which of these columns are results, and of what?</source>
        <translation>Kein Parameter heißt so. Welche dieser Spalten sind Laborwerte, und wofür?</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>Normal from</source>
        <translation>Normal ab</translation>
    </message>
    <message>
        <source>Normal to</source>
        <translation>Normal bis</translation>
    </message>
    <message>
        <source>Not you?</source>
        <translation>Nicht Sie?</translation>
    </message>
    <message>
        <source>Open study</source>
        <translation>Studie öffnen</translation>
    </message>
    <message>
        <source>Open the grid</source>
        <translation>Raster öffnen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Person at this computer</source>
        <translation>Person an diesem Computer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Protocol deviations</source>
        <translation>Prüfplanabweichungen</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Rückfragen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Recorded already and left out: {count}.</source>
        <translation>Schon erfasst und weggelassen: {count}.</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Ansprechen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Laborwerte</translation>
    </message>
    <message>
        <source>Results of {id}</source>
        <translation>Laborwerte von {id}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>Save &amp;without these cells…</source>
        <translation>&amp;Ohne diese Zellen speichern…</translation>
    </message>
    <message>
        <source>Save nothing yet</source>
        <translation>Noch nichts speichern</translation>
    </message>
    <message>
        <source>Save without them</source>
        <translation>Ohne sie speichern</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Visitenplan</translation>
    </message>
    <message>
        <source>Show what was found</source>
        <translation>Zeigen, was gefunden wurde</translation>
    </message>
    <message>
        <source>Space ticks a line. Term, grade, onset and course are entered as the values have them; attribution, seriousness, outcome, end and DLT stay empty for the investigator.</source>
        <translation>Die Leertaste kreuzt eine Zeile an. Begriff, Grad, Beginn und Verlauf werden nach den Werten eingegeben; Zusammenhang, Einstufung als schwerwiegend, Ausgang, Ende und DLT bleiben für den Prüfarzt leer.</translation>
    </message>
    <message>
        <source>Stands under everything entered here. Claimed, not proven.</source>
        <translation>Steht unter allem, was hier eingegeben wird. Angegeben, nicht bewiesen.</translation>
    </message>
    <message>
        <source>State of saving</source>
        <translation>Stand des Speicherns</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Supportive care</source>
        <translation>Supportivtherapie</translation>
    </message>
    <message>
        <source>Switch this warning off…</source>
        <translation>Diese Warnung abschalten…</translation>
    </message>
    <message>
        <source>Synthetic participants</source>
        <translation>Synthetische Teilnehmer</translation>
    </message>
    <message>
        <source>The values in the grid are not saved.</source>
        <translation>Die Werte im Raster sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>This study file is damaged or was altered outside Dosebook. Do not enter anything in it. Keep the file, and restore a backup with File, Restore.</source>
        <translation>Diese Studiendatei ist beschädigt oder wurde außerhalb von Dosebook verändert. Geben Sie nichts ein. Behalten Sie die Datei, und stellen Sie mit „Datei, Wiederherstellen“ eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Type its name, Enter</source>
        <translation>Namen tippen, Enter</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unsaved entries of {time}: {record}.</source>
        <translation>Nicht gespeicherte Eingaben von {time}: {record}.</translation>
    </message>
    <message>
        <source>Values by date and test</source>
        <translation>Werte nach Datum und Parameter</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visiten</translation>
    </message>
    <message>
        <source>What would be entered</source>
        <translation>Was eingegeben würde</translation>
    </message>
    <message>
        <source>Whose results are to be entered?</source>
        <translation>Wessen Laborwerte sollen eingegeben werden?</translation>
    </message>
    <message>
        <source>Why is it not an adverse event?</source>
        <translation>Warum ist es kein unerwünschtes Ereignis?</translation>
    </message>
    <message>
        <source>{count} cells cannot be read; nothing is saved before you mend them or confirm that they stay out.</source>
        <translation>{count} Zellen sind nicht lesbar; nichts wird gespeichert, bevor Sie sie verbessern oder bestätigen, dass sie draußen bleiben.</translation>
    </message>
    <message>
        <source>{count} new values.</source>
        <translation>{count} neue Werte.</translation>
    </message>
    <message>
        <source>{good} values can be saved now, in one save. {bad} cells are left out and stay in the grid: a date with its row, a unit or a range with its column.</source>
        <translation>{good} Werte können jetzt in einem Vorgang gespeichert werden. {bad} Zellen werden weggelassen und bleiben im Raster: ein Datum mit seiner Zeile, eine Einheit oder ein Bereich mit seiner Spalte.</translation>
    </message>
    <message>
        <source>{kind}, new</source>
        <translation>{kind}, neu</translation>
    </message>
    <message>
        <source>{new}  Ctrl+N</source>
        <translation>{new}  Strg+N</translation>
    </message>
    <message>
        <source>{page}, Alt+{number}</source>
        <translation>{page}, Alt+{number}</translation>
    </message>
    <message>
        <source>{page}, {count} to look at</source>
        <translation>{page}, {count} zum Nachsehen</translation>
    </message>
    <message>
        <source>{test} in {unit}</source>
        <translation>{test} in {unit}</translation>
    </message>
    <message>
        <source>“{text}” was right as recorded in {count} of the last 10. </source>
        <translation>„{text}“ war in {count} der letzten 10 Fälle wie erfasst richtig. </translation>
    </message>
    <message>
        <source>… and {count} more, marked in the grid</source>
        <translation>… und {count} weitere, im Raster markiert</translation>
    </message>
</context>
<context>
    <name>worklist</name>
    <message>
        <source>1 day late</source>
        <translation>1 Tag zu spät</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>noch 1 Tag</translation>
    </message>
    <message>
        <source>1 thing waits, and is late.</source>
        <translation>1 Sache wartet und ist verspätet.</translation>
    </message>
    <message>
        <source>1 thing waits.</source>
        <translation>1 Sache wartet.</translation>
    </message>
    <message>
        <source>And 1 more, which waits less urgently. Choose a sort to see it.</source>
        <translation>Und 1 weitere, die weniger dringend wartet. Wählen Sie eine Art, um sie zu sehen.</translation>
    </message>
    <message>
        <source>And {count} more, which wait less urgently. Choose a sort to see them.</source>
        <translation>Und {count} weitere, die weniger dringend warten. Wählen Sie eine Art, um sie zu sehen.</translation>
    </message>
    <message>
        <source>By the results, not recorded as events: {events}.</source>
        <translation>Nach den Laborwerten, nicht als Ereignis erfasst: {events}.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Counts at the expected nadir are overdue: {visits}.</source>
        <translation>Blutbildwerte am erwarteten Nadir sind überfällig: {visits}.</translation>
    </message>
    <message>
        <source>Counts at the nadir</source>
        <translation>Blutbild am Nadir</translation>
    </message>
    <message>
        <source>DLT windows</source>
        <translation>DLT-Fenster</translation>
    </message>
    <message>
        <source>Due, or since</source>
        <translation>Fällig oder seit</translation>
    </message>
    <message>
        <source>Enter or a click: the field · N: a visit was not done, why · M: its place among the visits</source>
        <translation>Enter oder Klick: das Feld · N: Visite nicht erfolgt, warum · M: ihr Platz unter den Visiten</translation>
    </message>
    <message>
        <source>Events by the results</source>
        <translation>Ereignisse nach Laborwerten</translation>
    </message>
    <message>
        <source>Everything ({count})</source>
        <translation>Alles ({count})</translation>
    </message>
    <message>
        <source>Looking for what waits…</source>
        <translation>Gesucht wird, was ansteht…</translation>
    </message>
    <message>
        <source>No blood count since {day}, in the days of the expected nadir.</source>
        <translation>Kein Blutbildwert seit {day}, an den Tagen des erwarteten Nadirs.</translation>
    </message>
    <message>
        <source>No blood count yet in the days of the expected nadir, {first} to {last}.</source>
        <translation>Noch kein Blutbildwert an den Tagen des erwarteten Nadirs, {first} bis {last}.</translation>
    </message>
    <message>
        <source>No investigator has assessed {event}.</source>
        <translation>Kein Prüfarzt hat {event} bewertet.</translation>
    </message>
    <message>
        <source>Nobody has signed the SAE report that was sent on {date}.</source>
        <translation>Niemand hat die SUE-Meldung unterschrieben, die am {date} gesendet wurde.</translation>
    </message>
    <message>
        <source>Nobody has signed the judgement about a DLT: {judgement}.</source>
        <translation>Niemand hat die Beurteilung einer DLT unterschrieben: {judgement}.</translation>
    </message>
    <message>
        <source>Nobody has signed the response of {date}: {category}.</source>
        <translation>Niemand hat das Ansprechen vom {date} unterschrieben: {category}.</translation>
    </message>
    <message>
        <source>Nobody has signed the written directive of fraction {fraction}, given {date}.</source>
        <translation>Niemand hat die schriftliche Anordnung der Fraktion {fraction} unterschrieben, gegeben am {date}.</translation>
    </message>
    <message>
        <source>Not counted in the days of the expected nadir: {counts}. The nadir may be lower than what is seen.</source>
        <translation>An den Tagen des erwarteten Nadirs nicht bestimmt: {counts}. Der Nadir kann tiefer sein, als zu sehen ist.</translation>
    </message>
    <message>
        <source>Nothing waits: no clock of a serious event runs, no DLT window is about to end, no visit is overdue, no query is open, and nothing is unsigned.</source>
        <translation>Nichts wartet: Keine Frist eines schwerwiegenden Ereignisses läuft, kein DLT-Fenster endet bald, keine Visite ist überfällig, keine Rückfrage ist offen, und nichts ist ohne Unterschrift.</translation>
    </message>
    <message>
        <source>Open query, days since it was asked: {count}. {text}</source>
        <translation>Offene Rückfrage, Tage seit der Frage: {count}. {text}</translation>
    </message>
    <message>
        <source>Open query. {text}</source>
        <translation>Offene Rückfrage. {text}</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Rückfragen</translation>
    </message>
    <message>
        <source>SAE report to the authority: {clock}.</source>
        <translation>SUE-Meldung an die Behörde: {clock}.</translation>
    </message>
    <message>
        <source>SAE report to the sponsor: {clock}.</source>
        <translation>SUE-Meldung an den Sponsor: {clock}.</translation>
    </message>
    <message>
        <source>Serious events</source>
        <translation>Schwerwiegende Ereignisse</translation>
    </message>
    <message>
        <source>Serious, and no SAE report begins its clock: {event}.</source>
        <translation>Schwerwiegend, und keine SUE-Meldung startet die Frist: {event}.</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Sponsor&apos;s decision</source>
        <translation>Sponsorentscheidung</translation>
    </message>
    <message>
        <source>The DLT window ended on {day}; nobody has judged yet.</source>
        <translation>Das DLT-Fenster endete am {day}; noch niemand hat beurteilt.</translation>
    </message>
    <message>
        <source>The DLT window ends on {day}, days left: {count}.</source>
        <translation>Das DLT-Fenster endet am {day}, Tage übrig: {count}.</translation>
    </message>
    <message>
        <source>The sponsor has not decided on the committee&apos;s recommendation.</source>
        <translation>Der Sponsor hat über die Empfehlung des Komitees nicht entschieden.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Nicht unterschrieben</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visiten</translation>
    </message>
    <message>
        <source>What needs me today</source>
        <translation>Was heute auf mich wartet</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Was ansteht</translation>
    </message>
    <message>
        <source>Which sort</source>
        <translation>Welche Art</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>seit heute</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>waits 1 day</source>
        <translation>wartet 1 Tag</translation>
    </message>
    <message>
        <source>waits {count:,} days</source>
        <translation>wartet {count:,} Tage</translation>
    </message>
    <message>
        <source>{count:,} days late</source>
        <translation>{count:,} Tage zu spät</translation>
    </message>
    <message>
        <source>{count:,} days left</source>
        <translation>noch {count:,} Tage</translation>
    </message>
    <message>
        <source>{count} wait, {late} of them late. The clock that ends first stands first.</source>
        <translation>{count} warten, davon {late} zu spät. Die Frist, die zuerst endet, steht oben.</translation>
    </message>
    <message>
        <source>{count} wait. The clock that ends first stands first.</source>
        <translation>{count} warten. Die Frist, die zuerst endet, steht oben.</translation>
    </message>
    <message>
        <source>{first} Overdue too: {visits}.</source>
        <translation>{first} Auch überfällig: {visits}.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>{sort} ({count})</source>
        <translation>{sort} ({count})</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} zu spät</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
</context>
</TS>
